"""Whatever is sent, every route answers as OpenAPI says and never with a server error."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.harness import ROOT, Client, Postgres, Process, free_port

HERE = Path(__file__).parent


@pytest.mark.fault
@pytest.mark.parametrize("kind", ["embedded", "distributed"])
def test_the_whole_api(tmp_path, kind):
    port = free_port()
    more = {"FAKE_MS": 1}
    server = Postgres() if kind == "distributed" else None
    processes = []
    if server:
        more["NGUON_DATABASE_URL"] = server.url
        processes.append(Process("worker", tmp_path, **more))
    processes.append(Process("serve", tmp_path, port, **more))
    Client(port).ready()
    done = subprocess.run(
        [
            Path(sys.executable).parent / "st", "--config-file", HERE / "schemathesis.toml", "run",
            f"http://127.0.0.1:{port}/openapi.json", "--no-color", "--continue-on-failure", "--warnings", "off",
            "--max-examples", os.environ.get("FAULT_EXAMPLES", "40"),
        ],
        env={**os.environ, "SCHEMATHESIS_HOOKS": "tests.faults.schemathesis_hooks", "PYTHONPATH": str(ROOT)},
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    for process in processes:
        process.kill()
    if server:
        server.close()
    print(done.stdout[-9000:])
    assert done.returncode == 0
