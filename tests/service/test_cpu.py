"""Processes for computing: what hangs or dies is replaced, errors come through, and a killed parent leaves none behind."""

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
from functools import partial

import psutil
import pytest

from service import cpu
from service.cpu import CannotBeSent, CpuFailed, CpuPool
from service.errors import EmptyArticle
from service.observe import METRICS
from tests.faults.harness import ROOT


def refuse():
    raise EmptyArticle("nothing")


def test_a_death_a_hang_and_an_error_are_told_apart_and_the_pool_goes_on(monkeypatch):
    async def scenario():
        pool = CpuPool(1)
        try:
            assert await pool(os.getpid) != os.getpid()
            with pytest.raises(EmptyArticle, match="nothing"):
                await pool(refuse)
            with pytest.raises(CpuFailed, match="died"):
                await pool(partial(os._exit, 3))
            monkeypatch.setattr(cpu, "CALL_TIMEOUT_S", 0.2)
            with pytest.raises(CpuFailed, match="too long"):
                await pool(partial(time.sleep, 60))
            monkeypatch.setattr(cpu, "CALL_TIMEOUT_S", 60)
            assert await pool(os.getpid)
        finally:
            pool.close()

    asyncio.run(scenario())


def look_up():
    from service.align.embedding import embed

    embed(["gạo", "lúa"])
    embed(["gạo"])


def counted():
    return [METRICS.caches.labels("vectors", outcome)._value.get() for outcome in ("hit", "miss")]


def test_vectors_that_processes_look_up_are_counted_here():
    async def scenario():
        pool = CpuPool(1)
        try:
            hits, misses = counted()
            await pool(look_up)
            assert counted() == [hits + 1, misses + 2]
        finally:
            pool.close()

    asyncio.run(scenario())


def test_the_process_they_are_forked_from_has_loaded_and_outlives_a_stop_of_all():
    """A service manager's TERM goes to all processes; while running work ends, one that dies must still be replaced."""
    code = """
import asyncio, os, signal, sys
from service import prefork
from service.cpu import CpuPool
def loaded():
    return "service.judgement" in sys.modules, os.getppid()
async def main():
    prefork.start()
    pool = CpuPool(1)
    ready, parent = await pool(loaded)
    os.kill(parent, signal.SIGTERM)
    try:
        await pool(os.abort)
    except Exception as error:
        print(ready, type(error).__name__, await pool(loaded) == (ready, parent))
    pool.close()
if __name__ == "__main__":
    asyncio.run(main())
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with tempfile.NamedTemporaryFile("w", suffix=".py") as script:
        script.write(code)
        script.flush()
        done = subprocess.run([sys.executable, script.name], env=environment, capture_output=True, text=True)
    assert done.stdout == "True CpuFailed True\n", done.stderr


PARENT = """
import asyncio, os
from service.cpu import CpuPool
async def main():
    pool = CpuPool(1)
    print(await pool(os.getpid), flush=True)
    await asyncio.sleep(60)
if __name__ == "__main__":
    asyncio.run(main())
"""


def test_a_killed_parent_leaves_no_process_behind(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    parent = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, env=environment, text=True)
    child = psutil.Process(int(parent.stdout.readline()))
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    psutil.wait_procs([child], timeout=20)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def test_what_cannot_be_packed_is_refused_and_the_pool_goes_on():
    async def scenario():
        pool = CpuPool(1)
        try:
            for call in (partial(len, nested(100_000)), lambda: 1):
                with pytest.raises(CannotBeSent):
                    await pool(call)
            assert await pool(os.getpid) != os.getpid()
        finally:
            pool.close()

    asyncio.run(scenario())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_broken_pool_is_replaced():
    async def scenario():
        pool = CpuPool(1)
        try:
            pool._pool.schedule(len, args=(nested(100_000),))  # ends the thread that feeds the processes
            pool._pool._task_scheduler_loop.join()
            assert await pool(os.getpid) != os.getpid()
        finally:
            pool.close()

    asyncio.run(scenario())
