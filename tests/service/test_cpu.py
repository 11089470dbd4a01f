"""Processes for computing: what hangs or dies is replaced, errors come through, and a killed parent leaves none behind."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from functools import partial

import psutil
import pytest

from service import cpu
from service.cpu import CpuFailed, CpuPool
from service.errors import EmptyArticle
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
