"""Tests keep their data to themselves and speak to nobody but loopback."""

import os
import tempfile
from collections import Counter

from hypothesis import settings

KEPT = {"NGUON_DATA_DIR", "NGUON_BENCH", "NGUON_REQUIRE_BROWSER", "NGUON_SCREENSHOTS"}
os.environ["NGUON_DATA_DIR"] = tempfile.mkdtemp(prefix="nguon-test-")
for name in list(os.environ):
    if name.startswith("NGUON_") and name not in KEPT:
        del os.environ[name]
os.environ["NGUON_TRANSLATOR"] = "none"
os.environ["NGUON_WAYBACK"] = "0"

# CI must not fail on a fresh draw: it runs the same examples each time. Everywhere else hypothesis explores.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


def pytest_terminal_summary(terminalreporter):
    """Say plainly what was not run here, and what it would take; and the figures that tests took (property "told")."""
    for report in terminalreporter.stats.get("passed", ()):
        for name, value in report.user_properties:
            if name == "told":
                terminalreporter.write_line(value)
    reasons = Counter(report.longrepr[2] for report in terminalreporter.stats.get("skipped", ()) if report.longrepr)
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"not run here: {count} x {reason.removeprefix('Skipped: ')}")
