"""A caller of POST /verify who hangs up: his verification is given up, unless somebody else waits for it."""

import asyncio
import json
import socket
import threading
import time
import urllib.request
from urllib.parse import urlsplit

import pytest

from tests.support_live import running
from tests.support_reports import report


class Slow:
    """Verifies until it is released."""

    def __init__(self):
        self.released = threading.Event()

    async def __call__(self, request, team, deadline_s):
        while not self.released.is_set():  # noqa: ASYNC110 - it is set in another thread
            await asyncio.sleep(0.01)
        return report(request.article.text, team, request.id)


@pytest.fixture
def slow():
    return Slow()


@pytest.fixture
def service(tmp_path, slow):
    with running(tmp_path, verify=slow, heartbeat_s=0.2) as live:
        yield live
        slow.released.set()


def get(live, path):
    with urllib.request.urlopen(live.url + path, timeout=30) as answer:
        return json.load(answer)


def post_and_keep(live, *headers):
    """A connection on which a verification was asked for."""
    place = urlsplit(live.url)
    line = socket.create_connection((place.hostname, place.port))
    body = b'{"article": {"text": "Rice exports rose 5%."}}'
    head = [
        "POST /verify HTTP/1.1",
        f"Host: {place.netloc}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        *headers,
    ]
    line.sendall("\r\n".join([*head, "", ""]).encode() + body)
    return line


def until(live, want):
    """The only job, when it is in the state ``want``."""
    for _ in range(500):
        jobs = get(live, "/jobs")["jobs"]
        if jobs and jobs[0]["status"] == want:
            return jobs[0]
        time.sleep(0.02)
    raise AssertionError(jobs)


def test_who_hangs_up_takes_his_verification_off_the_workers(service):
    line = post_and_keep(service)
    until(service, "running")
    line.close()
    until(service, "cancelled")
    with urllib.request.urlopen(service.url + "/metrics") as answer:
        assert b"nguon_abandoned_total" in answer.read()


def test_a_job_that_somebody_else_waits_for_goes_on(service, slow):
    line = post_and_keep(service)
    job = until(service, "running")
    seen = []
    other = threading.Thread(target=lambda: seen.append(get(service, f"/jobs/{job['id']}?wait=20")))
    other.start()
    time.sleep(0.2)
    line.close()
    time.sleep(0.5)
    assert until(service, "running")["id"] == job["id"]
    slow.released.set()
    other.join()
    assert seen[0]["status"] == "succeeded"


def test_a_job_whose_address_was_told_goes_on(service, slow):
    line = post_and_keep(service, "Prefer: respond-async")
    assert b" 202 " in line.recv(4096)
    line.close()
    time.sleep(0.5)
    until(service, "running")
    slow.released.set()
    until(service, "succeeded")


def test_who_waits_gets_the_report(service, slow):
    line = post_and_keep(service, "Connection: close")
    slow.released.set()
    assert b" 200 " in line.recv(65536)
