"""Whatever is killed, whenever: nothing lost, nothing reported twice, nothing stuck.

A few rounds in the ordinary tests; ``make fault-test`` runs FAULT_ROUNDS (50) with FAULT_JOBS (200).
"""

import json
import os
import random
import threading
import time

import pytest
from pytest_httpserver import HTTPServer
from sqlalchemy import func, select

from service.store.db import Database, database_url
from service.store.schema import deliveries, jobs, reports
from tests.faults.harness import Client, Postgres, Process, free_port

ROUNDS = int(os.environ.get("FAULT_ROUNDS", "50"))
JOBS = int(os.environ.get("FAULT_JOBS", "200"))


def killed(tmp_path, rounds, count, postgres=None, restarts=0, workers=0, pause=(0.0, 0.5), fake_ms=120):
    """Kill something ``rounds`` times while ``count`` jobs are sent and worked on; what became of them."""
    chance = random.Random(7)
    port = free_port()
    told = {}
    lock = threading.Lock()
    with HTTPServer(host="127.0.0.1", threaded=True) as receiver:

        def hear(request):
            data = json.loads(request.get_data())["data"]
            with lock:
                told.setdefault(data["id"], set()).add(request.headers["webhook-id"])
            from werkzeug import Response

            return Response(status=204)

        receiver.expect_request("/hook").respond_with_handler(hear)
        more = {"NGUON_FETCH_ALLOW": f"127.0.0.1:{receiver.port}", "FAKE_MS": fake_ms, "NGUON_JOB_CONCURRENCY": 2}
        if postgres:
            more["NGUON_DATABASE_URL"] = postgres.url
        processes = [Process("serve", tmp_path, port, **more)]
        processes += [Process("worker", tmp_path, **more) for _ in range(workers)]
        client = Client(port)
        client.ready()
        sent = {}
        sender = threading.Thread(
            target=lambda: sent.update((n, Client(port).submit(n, receiver.url_for("/hook"))) for n in range(count))
        )
        sender.start()
        restart_at = set(chance.sample(range(rounds), restarts))
        try:
            for number in range(rounds):
                time.sleep(chance.uniform(*pause))
                victim = chance.choice(processes)
                victim.kill()
                if number in restart_at:
                    postgres.restart()
                victim.start()
                if victim.role == "serve":
                    client.ready()
            sender.join(120)
            began = time.monotonic()
            while time.monotonic() - began < 120:
                listed = client.ask("GET", "/deliveries", params={"limit": 200}).json()["deliveries"]
                if len(listed) >= min(count, 200) and all(d["status"] == "delivered" for d in listed):
                    break
                time.sleep(0.3)
            took = time.monotonic() - began
        finally:
            for process in processes:
                process.kill()
    database = Database(database_url(postgres.url if postgres else "", tmp_path))
    states = dict(database.do(lambda c: c.execute(select(jobs.c.state, func.count()).group_by(jobs.c.state)).all()))
    kept = database.do(lambda c: c.execute(select(func.count()).select_from(reports)).scalar_one())
    rows = database.do(lambda c: c.execute(select(func.count()).select_from(deliveries)).scalar_one())
    losses = database.do(lambda c: c.execute(select(func.sum(jobs.c.losses))).scalar_one())
    database.close()
    return {
        "rounds": rounds, "sent": len(sent), "states": states, "reports": kept, "deliveries": rows, "taken back": losses,
        "heard of": len(told), "heard of twice": sum(len(ids) > 1 for ids in told.values()), "drained after s": round(took, 1),
    }  # fmt: skip


def check(seen, count):
    print(seen)
    assert seen["sent"] == count
    assert seen["states"] == {"succeeded": count}
    assert seen["reports"] == seen["deliveries"] == seen["heard of"] == count
    assert seen["heard of twice"] == 0


def test_a_service_killed_twice_loses_nothing(tmp_path):
    check(killed(tmp_path, 2, 12, pause=(0.1, 0.3)), 12)


@pytest.fixture
def postgres():
    server = Postgres()
    yield server
    server.close()


@pytest.mark.fault
def test_kills_of_the_embedded_engine(tmp_path):
    check(killed(tmp_path, ROUNDS, JOBS), JOBS)


@pytest.mark.fault
def test_kills_of_service_and_workers_and_restarts_of_postgres(tmp_path, postgres):
    check(killed(tmp_path, ROUNDS, JOBS, postgres, restarts=min(2, ROUNDS), workers=2), JOBS)


@pytest.mark.fault
def test_the_jobs_of_a_dead_worker_run_elsewhere_within_twice_the_heartbeat(tmp_path, postgres):
    heartbeat = 2
    more = {"NGUON_DATABASE_URL": postgres.url, "NGUON_HEARTBEAT_S": heartbeat, "NGUON_JOB_CONCURRENCY": 4}
    port = free_port()
    service = Process("serve", tmp_path, port, **more)
    doomed = Process("worker", tmp_path, **more, FAKE_MS=600_000)
    client = Client(port)
    client.ready()
    ids = [client.submit(n) for n in range(4)]
    while any(client.ask("GET", f"/jobs/{i}").json()["status"] != "running" for i in ids):
        time.sleep(0.05)
    heir = Process("worker", tmp_path, **more, FAKE_MS=1)
    client.until_done(client.submit(99))  # the first worker is full, so now the second one is up
    doomed.kill()
    died = time.monotonic()
    for job_id in ids:
        client.until_done(job_id)
    took = time.monotonic() - died
    print({"heartbeat s": heartbeat, "elsewhere after s": round(took, 2)})
    for process in (service, heir):
        process.kill()
    assert took < 2 * heartbeat
