"""Tests keep their data to themselves and speak to nobody but loopback."""

import os
import tempfile

from hypothesis import settings

os.environ["NGUON_DATA_DIR"] = tempfile.mkdtemp(prefix="nguon-test-")
for name in list(os.environ):
    if name.startswith("NGUON_") and name not in {"NGUON_DATA_DIR", "NGUON_BENCH"}:
        del os.environ[name]
os.environ["NGUON_TRANSLATOR"] = "none"
os.environ["NGUON_WAYBACK"] = "0"

# CI must not fail on a fresh draw: it runs the same examples each time. Everywhere else hypothesis explores.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")
