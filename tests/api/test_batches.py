"""Batches over HTTP: streamed in, streamed out, in order."""

import json

GOOD = {"article": {"text": "Rice exports rose 5%."}}


def rows(answer):
    return [json.loads(line) for line in answer.text.splitlines()]


def test_lines_come_back_in_order_and_bad_ones_fail_alone(api):
    made = api.batch(
        {"id": "a", **GOOD}, "{not json", "", {"id": "b", "article": {}}, {"id": "c", "article": {"text": " "}}, GOOD
    )
    assert made.status_code == 202
    place = made.headers["location"]
    done = api.until(place, lambda seen: seen["status"] == "finished")
    assert (done["total"], done["progress"]["succeeded"], done["progress"]["failed"]) == (5, 2, 3)
    out = rows(api.get(f"{place}/results"))
    assert [row["request_id"] for row in out] == ["a", "line-2", "b", "c", "line-6"]
    assert [row.get("error", {}).get("code") for row in out] == [
        None,
        "bad-request",
        "bad-request",
        "empty-article",
        None,
    ]
    assert out[4]["verdict"] == "consistent"
    assert rows(api.get(f"{place}/results", params={"after": 3})) == out[3:]
    assert api.get("/batches").json()["batches"][0]["id"] == done["id"]
    assert api.get("/batches/b-none").status_code == 404


def test_results_can_be_followed_and_progress_watched(api):
    place = api.batch({"id": "a", **GOOD}, {"id": "s", "article": {"text": "slow"}}).headers["location"]
    with api.stream("GET", f"{place}/results", params={"follow": True}) as stream:
        lines = stream.iter_lines()
        assert json.loads(next(lines))["request_id"] == "a"
        api.portal.call(api.verify.release.set)
        assert json.loads(next(lines))["request_id"] == "s"
    with api.stream("GET", f"{place}/events") as stream:
        assert next(stream.iter_lines()) == "event: done"


def test_a_repeat_with_the_same_key_is_the_first_batch(api):
    first = api.batch(GOOD, **{"idempotency-key": "k"})
    again = api.batch(GOOD, **{"idempotency-key": "k"})
    assert (first.status_code, again.status_code) == (202, 200)
    assert first.json()["id"] == again.json()["id"]


def test_what_is_no_batch_is_refused_and_leaves_nothing_to_do(service):
    api = service(max_batch_lines=3, max_body_bytes=1000, max_batch_bytes=3000)
    assert api.batch().json()["code"] == "empty-batch"
    assert api.post("/batches", json=GOOD).status_code == 415
    slow = {"article": {"text": "slow"}}
    assert api.batch(*[slow] * 4).json()["code"] == "body-too-large"
    assert api.batch(slow, "x" * 1001).json()["code"] == "body-too-large"
    assert api.batch(*["x" * 999] * 4).json()["code"] == "body-too-large"
    assert {b["status"] for b in api.get("/batches").json()["batches"]} == {"aborted"}
    assert {j["status"] for j in api.get("/jobs").json()["jobs"]} <= {"cancelled", "failed"}
    assert api.batch(GOOD, **{"idempotency-key": "k"}).status_code == 202


def test_the_rest_of_a_batch_is_cancelled(service):
    api = service(job_concurrency=1)
    place = api.batch(*[{"article": {"text": "slow"}}] * 5).headers["location"]
    assert api.delete(place).status_code == 200
    done = api.until(place, lambda seen: seen["status"] == "finished")
    assert done["progress"]["cancelled"] == 5
    assert {row["error"]["code"] for row in rows(api.get(f"{place}/results"))} == {"cancelled"}


def test_many_lines_are_taken_in_by_chunks(api):
    """Enough to need many chunks; how fast it is stands in tests/faults."""
    api.made.settings = api.made.settings.model_copy(update={"backlog_max": 10**6})
    made = api.batch(*[{"id": str(i), "article": {"text": "slow"}} for i in range(2000)])
    assert made.json()["total"] == 2000
    assert api.delete(made.headers["location"]).json()["progress"]["cancelled"] > 1900
