"""Readers who click at random for a while: no fault. `make walk` has them click ten thousand times."""

import subprocess
import sys

from harness.servers import ROOT

CLICKS = 500


def test_readers_who_click_at_random_meet_no_fault() -> None:
    walk = [sys.executable, "-m", "harness.walk", "--clicks", str(CLICKS)]

    told = subprocess.run(walk, cwd=ROOT, capture_output=True, text=True, check=False)

    assert told.stdout + told.stderr == "500 clicks in 5 walks: 0 faults\n"
