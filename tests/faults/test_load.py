"""Speed and memory under load. Figures are printed; run alone on an idle machine by ``make fault-test``."""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections import Counter

import httpx2
import psutil
import pytest

from tests.faults.harness import ROOT, Client, Postgres, Process, free_port

pytestmark = pytest.mark.fault
POSTS = int(os.environ.get("FAULT_POSTS", "200"))
SOAK = int(os.environ.get("FAULT_SOAK", "2000"))
SEEDS = ROOT / "seeds"


@pytest.fixture
def postgres():
    server = Postgres()
    yield server
    server.close()


def test_two_workers_are_nearly_twice_as_fast_as_one(tmp_path, postgres):
    more = {"NGUON_DATABASE_URL": postgres.url, "NGUON_JOB_CONCURRENCY": 1, "FAKE_MS": 250}  # as the seed article takes
    port = free_port()
    service = Process("serve", tmp_path, port, **more)
    client = Client(port)
    client.ready()
    took = {}
    for workers in (1, 2):
        processes = [Process("worker", tmp_path, **more) for _ in range(workers)]
        client.drained(client.batch(4, f"warm {workers}"))
        time.sleep(3)  # all of them are up
        began = time.monotonic()
        client.drained(client.batch(100, f"run {workers}"))
        took[workers] = time.monotonic() - began
        for process in processes:
            process.kill()
    service.kill()
    print(
        {"one worker s": round(took[1], 1), "two workers s": round(took[2], 1), "factor": round(took[1] / took[2], 2)}
    )
    assert took[1] / took[2] >= 1.8


@pytest.mark.parametrize("kind", ["embedded", "distributed"])
def test_ten_thousand_requests_are_queued_in_ten_seconds_with_flat_memory(tmp_path, request, kind):
    more = {"FAKE_MS": 600_000, "NGUON_JOB_CONCURRENCY": 1}
    if kind == "distributed":
        more["NGUON_DATABASE_URL"] = request.getfixturevalue("postgres").url
    port = free_port()
    service = Process("serve", tmp_path, port, **more)
    client = Client(port)
    client.ready()
    client.batch(1000, "warm")
    before = service.memory_mb()
    body = "Rice exports rose 5% in May, the ministry said on Tuesday. " * 50
    began = time.monotonic()
    client.batch(10_000, body)
    took = time.monotonic() - began
    grown = service.memory_mb() - before
    service.kill()
    print(
        {"engine": kind, "MB sent": round(10_000 * len(body) / 1e6), "s": round(took, 1), "grown MB": round(grown, 1)}
    )
    assert took <= 10
    assert grown < 40


class Real:
    """The real service on the seed article."""

    def __init__(self, folder, **settings):
        self.port = free_port()
        environment = {**os.environ, "NGUON_DATA_DIR": str(folder), "PYTHONPATH": str(ROOT), "NGUON_LOG_LEVEL": "warning",
                       **{k: str(v) for k, v in settings.items()}}  # fmt: skip
        command = [sys.executable, "-m", "service.cli", "serve", "--port", str(self.port)]
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment)
        Client(self.port).ask("GET", "/readyz", patience_s=120)

    def memory(self):
        me = psutil.Process(self.process.pid)
        parts = [p.memory_info().rss / 1e6 for p in (me, *me.children(recursive=True))]
        return {"service": round(parts[0]), "all": round(sum(parts))}

    def close(self):
        self.process.terminate()
        self.process.wait(60)


def seed(number):
    text = (SEEDS / "article.txt").read_text(encoding="utf-8")
    source = (SEEDS / "source.html").read_text(encoding="utf-8")
    article = {"text": f"{text}\n\nCopy {number}.", "published": "2024-10-22"}
    return {"id": f"n{number}", "article": article, "sources": [{"html": source}], "options": {"translator": "none"}}


async def posts(port, count, *, at_once):
    gate = asyncio.Semaphore(at_once)
    statuses, alive = Counter(), []
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=120, trust_env=False,
                                  limits=httpx2.Limits(max_connections=at_once + 5)) as http:  # fmt: skip

        async def one(number):
            async with gate:
                answer = await http.post(
                    "/verify", content=json.dumps(seed(number)), headers={"content-type": "application/json"}
                )
                if answer.status_code in {429, 503}:
                    assert answer.headers["retry-after"]
                statuses[answer.status_code] += 1

        async def look():
            while True:
                began = time.monotonic()
                await http.get("/healthz")
                alive.append(time.monotonic() - began)
                await asyncio.sleep(0.05)

        looking = asyncio.create_task(look())
        await asyncio.gather(*(one(n) for n in range(count)))
        looking.cancel()
    return statuses, alive


def test_many_posts_at_once_are_answered_or_sent_away_politely(tmp_path):
    real = Real(tmp_path)
    began = time.monotonic()
    statuses, alive = asyncio.run(posts(real.port, POSTS, at_once=POSTS))
    took = time.monotonic() - began
    print({"posts": POSTS, "statuses": dict(statuses), "s": round(took, 1), "healthz median ms": round(statistics.median(alive) * 1000, 1),
           "healthz p95 ms": round(statistics.quantiles(alive, n=20)[-1] * 1000, 1)})  # fmt: skip
    real.close()
    assert sum(statuses.values()) == POSTS
    assert set(statuses) <= {200, 202, 429, 503}
    assert statistics.median(alive) <= 0.2


def test_memory_does_not_grow(tmp_path):
    real = Real(tmp_path, NGUON_DEADLINE_S=60)
    asyncio.run(posts(real.port, SOAK // 10, at_once=4))
    early = real.memory()
    asyncio.run(posts(real.port, SOAK - SOAK // 10, at_once=4))
    late = real.memory()
    real.close()
    print({"verifications": SOAK, f"MB after {SOAK // 10}": early, f"MB after {SOAK}": late})
    assert late["service"] - early["service"] <= 50
    assert late["all"] - early["all"] <= 50 * 3
