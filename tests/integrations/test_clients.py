"""The clients of docs/clients.md, against a real service: report at once, report after a 202, errors, dismissals, retries."""

import importlib.util
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from werkzeug import Response

from tests.support_live import request_for

CLIENTS = Path(__file__).parents[2] / "integrations" / "clients"
NODE = """
import { readFileSync } from "node:fs";
const [path, name, ...args] = JSON.parse(readFileSync(0));
const client = await import(path);
try {
  console.log(JSON.stringify({ value: await client[name](...args) }));
} catch (error) {
  if (!(error instanceof client.NguonError)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
"""


class Python:
    def __init__(self):
        spec = importlib.util.spec_from_file_location("nguon_client", CLIENTS / "nguon_client.py")
        self.module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.module)

    def verify(self, base, request, key=None, patience=120):
        return self._do(self.module.verify, base, request, key, patience)

    def dismiss(self, base, report, finding, reason, key=None):
        return self._do(self.module.dismiss, base, report, finding, reason, key)

    def _do(self, function, *args):
        try:
            return {"value": function(*args)}
        except self.module.NguonError as error:
            return {"code": error.code, "message": str(error)}


class JavaScript:
    def verify(self, base, request, key=None, patience=120):
        return self._do("verify", base, request, {"key": key, "patienceMs": patience * 1000})

    def dismiss(self, base, report, finding, reason, key=None):
        return self._do("dismiss", base, report, finding, reason, {"key": key})

    def _do(self, *args):
        given = json.dumps([str(CLIENTS / "nguon-client.mjs"), *args])
        command = ["node", "--input-type=module", "-e", NODE]
        done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture(params=["python", "javascript"])
def client(request):
    if request.param == "python":
        return Python()
    if shutil.which("node") is None:
        pytest.skip("node is not installed: the JavaScript client was not run")
    return JavaScript()


def test_a_report_at_once_and_a_dismissal_that_holds(client, keyed):
    report = client.verify(keyed.url, request_for("office"), keyed.key)["value"]
    assert report["verdict"] == "discrepancies"
    finding = next(f for f in report["findings"] if f["code"] == "ATT-ROLE")
    told = client.dismiss(keyed.url, report["id"], finding["id"], "our style", keyed.key)["value"]
    assert (told["dismissed"], told["verdict"]) == (True, "consistent")
    again = client.verify(keyed.url, request_for("office"), keyed.key)["value"]
    assert again["verdict"] == "consistent"
    assert next(f for f in again["findings"] if f["id"] == finding["id"])["dismissed"]["reason"] == "our style"


def test_past_the_deadline_the_client_waits_for_the_job(client, live):
    report = client.verify(live.url, request_for("figure", deadline_s=0.001))["value"]
    assert [f["code"] for f in report["findings"] if f["severity"] == "error"] == ["FIG-VALUE"]


def test_errors_carry_their_code_and_words(client, live, keyed):
    assert client.verify(live.url, {"article": {"text": " "}})["code"] == "empty-article"
    assert client.verify(live.url, {})["code"] == "bad-request"
    assert client.verify(keyed.url, request_for())["code"] == "key-wanted"


def test_a_busy_service_is_asked_again_and_patience_ends(client, httpserver):
    busy = {"code": "queue-full", "detail": "100 verifications wait already"}
    problem = {"mimetype": "application/problem+json"}
    answers = [Response(json.dumps(busy), 503, {"Retry-After": "0"}, **problem)] * 2 + [
        Response('{"verdict": "consistent"}')
    ]
    httpserver.expect_request("/verify", method="POST").respond_with_handler(lambda _: answers.pop(0))
    assert client.verify(httpserver.url_for(""), {})["value"] == {"verdict": "consistent"}
    assert answers == []
    answers += [Response(json.dumps(busy), 503, {"Retry-After": "9"}, **problem)]
    assert client.verify(httpserver.url_for(""), {}, patience=5)["code"] == "queue-full"


def test_a_job_that_fails_is_told_as_an_error(client, httpserver):
    job = {"id": "j", "status": "running", "report_id": None, "error": None}
    error = {"code": "worker-lost", "message": "Its workers died."}
    httpserver.expect_request("/verify").respond_with_json(job, 202, {"Location": "/jobs/j"})
    httpserver.expect_request("/jobs/j").respond_with_json({**job, "status": "failed", "error": error})
    assert client.verify(httpserver.url_for(""), {}) == {"code": "worker-lost", "message": "Its workers died."}


def test_a_proxy_that_answers_in_html_is_an_error_too(client, httpserver):
    httpserver.expect_request("/verify").respond_with_data("<h1>Bad gateway</h1>", 502, content_type="text/html")
    assert client.verify(httpserver.url_for(""), {})["code"] == "http"
