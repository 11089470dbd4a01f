"""POST /verify and jobs over HTTP."""

import json
import threading

import pytest


def test_a_report_comes_at_once_and_stays(api):
    answer = api.ask("wrong", id="x")
    assert answer.status_code == 200
    report = answer.json()
    assert (report["request_id"], report["verdict"]) == ("x", "discrepancies")
    kept = api.get(answer.headers["content-location"])
    assert kept.json() == report
    same = api.get(f"/reports/{report['id']}", headers={"if-none-match": kept.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")
    assert api.get(f"/reports/{report['id']}.json").json() == report
    assert api.get(f"/reports/{report['id']}.xyz").status_code == 404
    assert api.get(f"/reports/{report['id']}", headers={"accept": "image/png"}).status_code == 406
    assert api.get("/reports").json()["reports"][0]["id"] == report["id"]
    assert api.ask(id=None).json()["request_id"] is None


def test_a_large_report_is_gzipped(api):
    answer = api.ask("rice " * 1000)
    assert answer.headers["content-encoding"] == "gzip"


def test_past_the_deadline_a_job_goes_on(api):
    answer = api.ask("slow", id="s", options={"deadline_s": 0.05})
    assert (answer.status_code, answer.json()["status"]) == (202, "running")
    place = answer.headers["location"]
    api.portal.call(api.verify.release.set)
    done = api.get(place, params={"wait": 20}).json()
    assert done["status"] == "succeeded"
    assert api.get(f"/reports/{done['report_id']}").json()["request_id"] == "s"


@pytest.mark.parametrize(("text", "status", "code"), [(" ", 422, "empty-article"), ("crash", 500, "internal-error")])
def test_errors_are_problems(api, text, status, code):
    answer = api.ask(text)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"
    assert "rice" not in answer.text


def test_a_full_queue_says_when_to_come_back(service):
    api = service(queue_max=1, job_concurrency=1)
    assert api.ask("slow", options={"deadline_s": 0.05}).status_code == 202
    assert api.ask("slow", options={"deadline_s": 0.05}).status_code == 202
    full = api.ask()
    assert (full.status_code, full.json()["code"]) == (503, "queue-full")
    assert int(full.headers["retry-after"]) > 0
    assert api.get("/healthz").status_code == 200
    assert api.job().status_code == 202


def test_a_job_repeats_cancels_and_lists(api):
    first = api.job(headers={"idempotency-key": "k"})
    again = api.job(headers={"idempotency-key": "k"})
    assert (first.status_code, again.status_code) == (202, 200)
    assert first.json()["id"] == again.json()["id"]
    other = api.job("another", headers={"idempotency-key": "k"})
    assert (other.status_code, other.json()["code"]) == (422, "idempotency-key-reused")
    assert api.job(headers={"idempotency-key": "k" * 300}).status_code == 400

    slow = api.job("slow").json()
    assert api.delete(f"/jobs/{slow['id']}").status_code == 200
    assert api.get(f"/jobs/{slow['id']}", params={"wait": 20}).json()["status"] == "cancelled"
    assert api.get("/jobs/j-none").status_code == 404
    assert api.delete("/jobs/j-none").status_code == 404

    page = api.get("/jobs", params={"limit": 1}).json()
    rest = api.get("/jobs", params={"limit": 1, "after": page["next"]}).json()
    assert [page["jobs"][0]["id"], rest["jobs"][0]["id"]] == [slow["id"], first.json()["id"]]
    assert api.get("/jobs", params={"after": "nonsense"}).status_code == 400


def test_progress_comes_as_events(api):
    job = api.job("slow").json()
    with api.stream("GET", f"/jobs/{job['id']}/events") as stream:
        lines = stream.iter_lines()
        assert next(lines) == "event: progress"
        api.portal.call(api.verify.release.set)
        rest = [line for line in lines if line]
    assert rest[-2] == "event: done"
    assert json.loads(rest[-1].removeprefix("data: "))["status"] == "succeeded"


def test_a_stop_lets_go_of_who_waits(api):
    """The caller gets the job, which the next process takes up."""
    answers = []
    asking = threading.Thread(target=lambda: answers.append(api.ask("slow")))
    asking.start()
    api.until("/jobs", lambda seen: seen["jobs"] and seen["jobs"][0]["status"] == "running")
    api.portal.call(api.made.drain)
    asking.join(10)
    assert answers[0].status_code == 202
    assert api.get("/readyz").status_code == 503


def test_what_was_accepted_outlives_the_process(service):
    first = service(job_concurrency=1)
    jobs = [first.job("slow", id="s").json()["id"], first.job("x", id="t").json()["id"]]
    first.__exit__(None, None, None)
    second = service()
    second.verify.release.set()
    assert [second.get(f"/jobs/{i}", params={"wait": 20}).json()["status"] for i in jobs] == ["succeeded"] * 2


def test_odd_ids_are_kept_as_far_as_a_database_can(api):
    odd = "a\0b\ud800"
    answer = api.post(
        "/verify",
        content=json.dumps({"id": odd, "article": {"text": "x"}}),
        headers={"content-type": "application/json"},
    )
    assert (answer.status_code, answer.json()["request_id"]) == (200, "a\ufffdb ")
    assert api.get("/jobs/%00").status_code == 404
