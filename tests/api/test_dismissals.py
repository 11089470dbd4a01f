"""An editor's dismissal over HTTP."""

from tests.support_reports import finding


def test_a_dismissal_changes_verdict_and_etag_and_outlives_a_rerun(api):
    made = api.ask("wrong")
    report = made.json()
    place = f"/reports/{report['id']}"
    spot = f"{place}/findings/{finding()['id']}/dismissal"
    before = api.get(place)
    told = api.post(spot, json={"reason": "checked"})
    assert (told.status_code, told.json()["verdict"]) == (200, "consistent")
    after = api.get(place, headers={"if-none-match": before.headers["etag"]})
    assert after.status_code == 200
    assert after.json()["findings"][0]["dismissed"]["reason"] == "checked"
    assert api.ask("wrong").json()["verdict"] == "consistent"
    assert api.ask("wrong, edited").json()["verdict"] == "consistent"
    assert api.delete(spot).json()["verdict"] == "discrepancies"
    assert api.delete(spot).status_code == 404
    assert api.get(place).json()["verdict"] == "discrepancies"


def test_what_cannot_be_dismissed(api):
    report = api.ask("wrong").json()
    place = f"/reports/{report['id']}/findings"
    assert api.post(f"{place}/f-none/dismissal", json={"reason": "x"}).json()["code"] == "finding-not-found"
    assert api.post("/reports/r-none/findings/f-1/dismissal", json={"reason": "x"}).json()["code"] == "report-not-found"
    for bad in ({}, {"reason": ""}, {"reason": "x" * 2001}):
        answer = api.post(f"{place}/f-1/dismissal", json=bad)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid-request")
    huge = api.post(f"{place}/f-1/dismissal", json={"reason": "x" * 100_000})
    assert huge.status_code == 413
