"""Webhooks: signed, tried again, logged, replayed, and never sent into the operator's own network."""

import pytest
from pytest_httpserver import HTTPServer
from standardwebhooks import Webhook
from werkzeug import Response

from service.store import deliveries


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr("service.webhook.LOOK_S", 0.02)
    monkeypatch.setattr("service.webhook.PAUSES_S", (0.01, 0.01))


@pytest.fixture
def receiver():
    with HTTPServer(host="127.0.0.1") as server:
        yield server


@pytest.fixture
def api(service, receiver):
    return service(fetch_allow=f"127.0.0.1:{receiver.port}")


def only_delivery(api, state):
    return api.until("/deliveries", lambda seen: [d["status"] for d in seen["deliveries"]] == [state])["deliveries"][0]


def test_a_message_is_signed_and_sent_once(api, receiver):
    receiver.expect_request("/hook", method="POST").respond_with_data("", status=204)
    job = api.job("x", id="n", callback_url=receiver.url_for("/hook")).json()
    sent = only_delivery(api, "delivered")
    assert (sent["about"], sent["attempts"]) == (job["id"], 1)
    (request, _) = receiver.log[0]
    secret = api.made.db.do(lambda c: deliveries.signing_secret(c, ""))
    message = Webhook(secret).verify(request.get_data(), dict(request.headers))
    assert message["type"] == "job.succeeded"
    assert (message["data"]["id"], message["data"]["request_id"]) == (job["id"], "n")
    assert len(receiver.log) == 1
    report = api.get(f"/reports/{message['data']['report_id']}").json()
    assert [x["code"] for x in report["limits"]] == []

    again = api.post(f"/deliveries/{sent['id']}/replay")
    assert again.status_code == 202
    api.until(f"/deliveries/{sent['id']}", lambda seen: len(seen["log"]) == 2 and seen["status"] == "delivered")
    assert receiver.log[1][0].headers["webhook-id"] == request.headers["webhook-id"]


def test_a_receiver_that_fails_is_asked_again_then_given_up(api, receiver):
    answers = iter([500, 302, 429])
    receiver.expect_request("/hook").respond_with_handler(
        lambda request: Response(status=next(answers), headers={"location": "/elsewhere"})
    )
    api.job(callback_url=receiver.url_for("/hook"))
    sent = only_delivery(api, "failed")
    log = api.get(f"/deliveries/{sent['id']}").json()["log"]
    assert [a["status"] for a in log] == [500, 302, 429]
    assert all(a["error"] for a in log)


def test_a_receiver_that_is_gone_for_good_is_not_asked_again(api, receiver):
    receiver.expect_request("/hook").respond_with_data("", status=410)
    api.job(callback_url=receiver.url_for("/hook"))
    assert only_delivery(api, "failed")["attempts"] == 1


def test_a_batch_tells_its_end(api, receiver):
    receiver.expect_request("/hook").respond_with_data("")
    line = '{"article": {"text": "x"}}\n'
    made = api.post(
        "/batches", params={"callback_url": receiver.url_for("/hook")}, content=line * 3,
        headers={"content-type": "application/x-ndjson"},
    )  # fmt: skip
    assert only_delivery(api, "delivered")["about"] == made.json()["id"]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/x",
        "http://10.0.0.1/x",
        "http://localhost/x",
        "file:///etc/passwd",
        "x",
        "http://169.254.169.254/",
    ],
)
def test_addresses_inside_are_refused(api, url):
    answer = api.job(callback_url=url)
    assert (answer.status_code, answer.json()["code"]) == (422, "callback-refused")
    assert (
        api.post(
            "/batches", params={"callback_url": url}, content="{}", headers={"content-type": "application/x-ndjson"}
        ).status_code
        == 422
    )
    assert api.get("/jobs").json()["jobs"] == []


def test_a_callback_that_is_no_text_is_refused(api):
    assert api.job(callback_url=5).status_code == 400
    assert api.job(callback_url=None).status_code == 202
