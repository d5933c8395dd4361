"""How many cases a run tries: a few among the tests, thousands by `make fuzz`, or as many as FUZZ says."""

import os
import re

from hypothesis import HealthCheck, settings

CASES = int(os.environ.get("FUZZ", "100"))

SHOWN = 15
"""One case of so many is shown on a page as well, which takes longer."""

FOREIGN = re.compile(r"[A-Z][a-z]+ should (match|be)|Traceback|pydantic|Error\b|Exception|/tmp/")
"""What only a programmer could read, or what tells of the server."""

thorough = settings(
    max_examples=CASES,
    deadline=None,
    database=None,
    derandomize="FUZZ" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
"""The same cases in every run of the tests, others in each run that FUZZ asks for."""
