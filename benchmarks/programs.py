"""What the dashboard is compared with: a floor and peers, each a server to start."""

import os
import sys
from pathlib import Path

from harness.servers import Program, streamlit_run

PEERS = Path(__file__).resolve().parent / "peers"
OWN_LIBRARIES = os.pathsep.join([str(PEERS.parents[1]), str(Path(sys.prefix) / "peers")])

ONE_CHART = Program("one chart", streamlit_run(PEERS / "one_chart.py", "--server.fileWatcherType", "none"))
EXPRESS = Program("Plotly Express", streamlit_run(PEERS / "express.py"), PEERS)
DASH = Program("Dash", (str(PEERS / "dash_page.py"),), settings={"PYTHONPATH": OWN_LIBRARIES, "HOST": "127.0.0.1"})
HELLO = Program("hello", streamlit_run(PEERS / "hello.py"), PEERS)
