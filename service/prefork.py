"""The process that worker processes are forked from. It is started first, so that it loads while the service does.

Spawned processes would load everything each, one after the other on a busy machine: three seconds apiece. No thread may run in the
process that is forked, so the engine of sentence vectors, which has its own, is loaded after the fork.
"""

from __future__ import annotations

import multiprocessing
from multiprocessing import forkserver


def start() -> None:
    """Begin to load; returns at once. Later calls do nothing."""
    multiprocessing.get_context("forkserver").set_forkserver_preload(["service.preload"])
    forkserver.ensure_running()
