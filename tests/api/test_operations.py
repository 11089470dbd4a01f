"""Alive, ready, measured; ids of requests; CORS; OpenAPI."""

import re


def test_ready_says_what_is_missing(api, monkeypatch):
    assert api.get("/readyz").json()["status"] == "ready"
    monkeypatch.setattr("service.api.operations.LEAST_DISK_MB", 10**12)
    full = api.get("/readyz")
    assert full.status_code == 503
    assert "left" in full.json()["checks"]["disk"]
    api.made.warm.clear()
    assert api.get("/readyz").json()["checks"]["processes"] == "still loading"
    assert api.get("/healthz").json()["status"] == "ok"


def test_metrics_count_what_happened(api):
    api.ask("wrong")
    text = api.get("/metrics").text
    for name in (
        "http_requests_total",
        "stage_seconds_bucket",
        "reports_total",
        "findings_total",
        "queue_depth",
        "jobs_total",
    ):
        assert f"nguon_{name}" in text
    assert 'route="/verify"' in text


def test_a_method_that_a_caller_invents_is_no_metric_of_its_own(api):
    api.request("BREW", "/healthz")
    told = api.get("/metrics").text
    assert "BREW" not in told
    assert 'method="other"' in told


def test_a_request_has_an_id(api):
    given = api.get("/healthz", headers={"x-request-id": "cms-17"})
    assert given.headers["x-request-id"] == "cms-17"
    strange = api.get("/healthz", headers={"x-request-id": "a b<script>"})
    assert re.fullmatch("[0-9a-f]{32}", strange.headers["x-request-id"])
    assert strange.headers["x-content-type-options"] == "nosniff"


def test_pages_of_other_origins_only_by_setting(service):
    asked = {"origin": "https://cms.example", "access-control-request-method": "POST"}
    assert "access-control-allow-origin" not in service().options("/verify", headers=asked).headers
    allowed = service(cors_origins="https://cms.example").options("/verify", headers=asked)
    assert allowed.headers["access-control-allow-origin"] == "https://cms.example"


def test_openapi_has_an_example_of_every_body_and_problem(api):
    schema = api.get("/openapi.json").json()
    assert schema["components"]["schemas"]["VerifyRequest"]
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            for status, answer in operation["responses"].items():
                for kind, content in answer.get("content", {}).items():
                    if kind == "application/problem+json":
                        assert content["example"]["status"] == int(status), (method, path)
            body = operation.get("requestBody")
            if body and "dismissal" not in path:
                assert all("example" in content for content in body["content"].values()), path
