"""Loads, when it is imported, what a worker process needs: for the process that they are forked from."""

from __future__ import annotations

import signal
import sys

import service.cli  # noqa: F401 - a forked process imports its parent's main module, which is this one
from service.warm import load

# A service manager's TERM goes to all processes; while the service lets running work end its workers need their parent.
signal.signal(signal.SIGTERM, signal.SIG_IGN)
try:
    load(vectors=False)
except Exception as error:  # each process will load for itself, and say what is wrong
    print(f"nguon: nothing loaded ahead: {type(error).__name__}: {error}", file=sys.stderr)
