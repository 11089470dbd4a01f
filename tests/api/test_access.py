"""Who gets in, to what, how often; route by route no team sees another's things."""

import pytest

from service.store import keys

JSON = {"content-type": "application/json"}
BODY = {"article": {"text": "wrong"}}


def test_with_keys_every_route_wants_one(service, make_key):
    api = service()
    mine = make_key()
    open_routes = {"/healthz", "/readyz", "/openapi.json", "/docs", "/docs/oauth2-redirect", "/redoc"}
    seen = 0
    for path, operations in api.get("/openapi.json").json()["paths"].items():
        for method in operations:
            place = path.replace("{", "").replace("}", "")
            status = api.request(method, place).status_code
            assert status == (200 if path in open_routes else 401), (method, path)
            assert api.request(method, place, headers={"authorization": "Bearer nguon_aa_bb"}).status_code in {200, 401}
            seen += 1
    assert seen >= 18
    assert api.post("/verify", json=BODY, headers=mine).status_code == 200
    key = mine["authorization"].removeprefix("Bearer ")
    assert api.post("/verify", json=BODY, headers={"x-api-key": key}).status_code == 200
    assert api.get("/reports", params={"api_key": key, "key": key}).status_code == 401
    refused = api.get("/reports")
    assert refused.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "bad", ["", "nguon", "nguon__", "nguon_{id}_", "nguon_{id}_{secret}x", "other_{id}_{secret}", "\xff"]
)
def test_wrong_keys_do_not_open(service, make_key, bad):
    api = service()
    _, key_id, secret = make_key()["authorization"].removeprefix("Bearer ").split("_", 2)
    shown = bad.format(id=key_id, secret=secret)
    assert api.get("/jobs", headers={b"authorization": f"Bearer {shown}".encode("latin-1")}).status_code == 401


def test_scopes_expiry_and_revoking(service, make_key):
    api = service()
    reader, writer, boss = make_key(scopes=["read"]), make_key(scopes=["verify"]), make_key(scopes=["admin"])
    assert api.post("/verify", json=BODY, headers=reader).status_code == 403
    made = api.post("/verify", json=BODY, headers=writer)
    assert made.status_code == 200
    place = made.headers["content-location"]
    assert api.get(place, headers=writer).status_code == 403
    assert api.get(place, headers=reader).status_code == 200
    assert api.get("/metrics", headers=reader).status_code == 403
    assert api.get("/metrics", headers=boss).status_code == 200
    assert api.post("/verify", json=BODY, headers=boss).status_code == 200
    gone = make_key(expires=1.0)
    assert api.get("/jobs", headers=gone).status_code == 401
    key_id = reader["authorization"].split("_")[1]
    assert api.made.db.do(lambda c: keys.revoke(c, key_id))
    assert api.get(place, headers=reader).status_code == 401
    listed = api.made.db.do(keys.listed)
    assert len(listed) == 4
    assert not any("digest" in row or row["scopes"] == "" for row in listed)


def test_rates_and_quotas(service, make_key):
    api = service()
    few = make_key(rate_per_minute=3)
    statuses = [api.get("/jobs", headers=few).status_code for _ in range(8)]
    assert statuses.count(429) >= 2  # a minute may end in between
    last = next(a for a in (api.get("/jobs", headers=few) for _ in range(8)) if a.status_code == 429)
    assert 0 < int(last.headers["retry-after"]) <= 61
    day = make_key(quota_per_day=2)
    line = '{"article": {"text": "x"}}\n'
    kind = {**day, "content-type": "application/x-ndjson"}
    over = api.post("/batches", content=line * 3, headers=kind)
    assert (over.status_code, over.json()["code"]) == (429, "rate-limited")
    assert api.post("/batches", content=line * 2, headers=kind).status_code == 202
    assert api.post("/verify", json=BODY, headers=day).status_code == 429
    assert api.get("/jobs", headers=day).status_code == 200


def test_no_team_sees_or_touches_what_is_anothers(service, make_key):
    api = service()
    ours, theirs = make_key("ours"), make_key("theirs", scopes=["admin"])
    report = api.post("/verify", json=BODY, headers=ours).json()
    same = api.post("/verify", json=BODY, headers=theirs).json()
    assert report["id"] != same["id"]
    job = api.post("/jobs", json={**BODY, "callback_url": "https://example.com/x"}, headers=ours).json()
    api.get(f"/jobs/{job['id']}", params={"wait": 20}, headers=ours)
    batch = api.post(
        "/batches", content='{"article": {"text": "x"}}', headers={**ours, "content-type": "application/x-ndjson"}
    ).json()
    sent = api.get("/deliveries", headers=ours).json()["deliveries"][0]["id"]
    finding = report["findings"][0]["id"]
    routes = [
        ("GET", f"/reports/{report['id']}"), ("GET", f"/reports/{report['id']}.json"),
        ("POST", f"/reports/{report['id']}/findings/{finding}/dismissal"),
        ("DELETE", f"/reports/{report['id']}/findings/{finding}/dismissal"),
        ("GET", f"/jobs/{job['id']}"), ("DELETE", f"/jobs/{job['id']}"), ("GET", f"/jobs/{job['id']}/events"),
        ("GET", f"/batches/{batch['id']}"), ("DELETE", f"/batches/{batch['id']}"),
        ("GET", f"/batches/{batch['id']}/results"), ("GET", f"/batches/{batch['id']}/events"),
        ("GET", f"/deliveries/{sent}"), ("POST", f"/deliveries/{sent}/replay"),
    ]  # fmt: skip
    paths = api.get("/openapi.json").json()["paths"]
    named = {(m.upper(), p) for p, ms in paths.items() for m in ms if "{" in p}
    assert len({(m, len(p.split("/"))) for m, p in routes}) >= len({(m, len(p.split("/"))) for m, p in named})
    assert len(routes) - 1 == len(named)
    for method, path in routes:
        answer = api.request(method, path, headers=theirs, json={"reason": "mine now"} if method == "POST" else None)
        assert answer.status_code == 404, (method, path)
        assert "rose" not in answer.text
    for listing in ("reports", "jobs", "batches", "deliveries"):
        mine = {row["id"] for row in api.get(f"/{listing}", headers=ours).json()[listing]}
        other = {row["id"] for row in api.get(f"/{listing}", headers=theirs).json()[listing]}
        assert mine
        assert not mine & other
    assert "dismissed" not in api.get(f"/reports/{report['id']}", headers=ours).json()["findings"][0]


@pytest.mark.parametrize(
    ("client", "host", "status"),
    [
        (("127.0.0.1", 5), "127.0.0.1:8000", 200),
        (("::1", 5), "[::1]:8000", 200),
        (("127.0.0.1", 5), "localhost", 200),
        (("127.0.0.1", 5), "attacker.example:8000", 403),
        (("192.0.2.7", 5), "127.0.0.1:8000", 403),
        (("192.0.2.7", 5), "nguon.example", 403),
    ],
)
def test_without_keys_only_this_machine_is_answered(api, client, host, status):
    from starlette.testclient import TestClient

    elsewhere = TestClient(api.app, client=client, raise_server_exceptions=False)
    assert elsewhere.get("/jobs", headers={"host": host}).status_code == status


def test_open_access_is_for_everybody_until_there_is_a_key(service, make_key):
    from starlette.testclient import TestClient

    api = service(open=True)
    elsewhere = TestClient(api.app, client=("192.0.2.7", 5))
    assert elsewhere.get("/jobs").status_code == 200
    make_key()
    assert elsewhere.get("/jobs").status_code == 401


def test_no_key_and_no_text_in_the_log(service, make_key, caplog, capfd):
    api = service()
    mine = make_key()
    api.post("/verify", json={"article": {"text": "confidential words, wrong"}}, headers=mine)
    api.post("/verify", json={"article": {"text": "confidential crash"}}, headers=mine)
    out, err = capfd.readouterr()
    logged = out + err + caplog.text
    assert "/verify" in logged
    assert "confidential" not in logged
    assert mine["authorization"].split("_", 2)[2] not in logged
