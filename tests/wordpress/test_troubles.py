"""What an editor is told when something is wrong; that nobody gets at what he may not; that hostile text stays text."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.report.hostile import EVIL, hostile_report
from tests.wordpress.stories import TITLE, blocks, story

PAGE = {"content-type": "text/html"}
PROBLEM = {"content-type": "application/problem+json"}


def _problem(status, code, **headers):
    return status, json.dumps({"status": status, "code": code, "detail": "It is so."}), {**PROBLEM, **headers}


TROUBLES = [
    (_problem(401, "key-wanted"), "does not accept the key"),
    (_problem(403, "not-allowed"), "scopes verify and read"),
    (_problem(429, "rate-limited", **{"retry-after": "120"}), "Try again in 2 min"),
    (_problem(503, "queue-full"), "The service is busy"),
    (_problem(422, "empty-article"), "no text to check"),
    (_problem(413, "body-too-large"), "longer than the service reads"),
    (_problem(500, "internal-error"), "(status 500). It says: It is so."),
    ((200, "<h1>Welcome</h1>", PAGE), "Something other than Nguon"),
    ((302, "", {**PAGE, "location": "http://127.0.0.1:1/"}), "Something other than Nguon"),
    ((200, json.dumps({"verdict": "fine"}), {"content-type": "application/json"}), "is no report"),
]


@pytest.mark.parametrize(("answer", "told"), TROUBLES, ids=lambda v: v if isinstance(v, str) else "")
def test_every_trouble_is_told_in_words(admin, stub, answer, told):
    admin.site.settings(url=stub.url, key="nguon_k", post_types=["post"])
    stub.answers["POST /verify"] = answer
    status, body = admin.rest(
        f"/posts/{admin.plain_post}/check", "POST", {"title": "T", "html": "<p>One.</p>", "content": ""}
    )
    assert status >= 400
    assert told in body["message"]
    assert stub.seen[-1][1]["authorization"] == "Bearer nguon_k"


def test_a_service_that_is_away(admin, service):
    site = admin.site
    site.settings(url=service.url, key=service.key, post_types=["post"])
    post = site.post(TITLE, story("http://127.0.0.1:9/x.html"))
    page = admin.edit(post)
    service.stop()
    try:
        admin.check()
        expect(page.locator(".nguon-sidebar .components-notice.is-error")).to_contain_text(
            "cannot be reached. Your work is not affected"
        )
        expect(page.get_by_role("button", name="Publish", exact=True)).to_be_enabled()
    finally:
        service.start()


def test_a_post_without_a_source_is_told_so_and_given_one(admin, service, sources):
    site = admin.site
    site.settings(url=service.url, key=service.key, post_types=["post"])
    lines = story(f"{sources.at}/source.html").rpartition("\n\n<!--")[0].split("\n\n")
    page = admin.edit(site.post(TITLE, "\n\n".join(lines)))
    admin.check()
    expect(page.locator(".nguon-sidebar .components-notice")).to_contain_text("The post names no source")
    page.get_by_label("Address of the source").fill(f"{sources.at}/source.html")
    admin.check()
    expect(page.locator(".nguon-finding.nguon-is-error")).to_have_count(1)
    expect(page.locator(".nguon-sidebar .components-notice")).to_have_count(0)


def test_a_long_check_goes_on_as_a_job_of_this_post_alone(admin, stub):
    site = admin.site
    site.settings(url=stub.url, key="", post_types=["post"])
    first, second = site.post("A", blocks(["One."])), site.post("B", blocks(["Two."]))
    job = {"id": "j-" + "1" * 32, "status": "running", "report_id": None}
    stub.answers["POST /verify"] = (202, json.dumps(job), {"content-type": "application/json"})
    stub.answers["GET /jobs/" + job["id"]] = (200, json.dumps(job), {"content-type": "application/json"})
    body = {"title": "A", "html": "<p>One.</p>", "content": ""}
    asked = f"/jobs/{job['id']}"
    assert admin.rest(f"/posts/{first}/check", "POST", body) == [200, {"job": job["id"]}]
    assert admin.rest(f"/posts/{first}{asked}") == [200, {"job": job["id"]}]
    assert admin.rest(f"/posts/{second}{asked}")[0] == 404
    report = {**hostile_report(), "id": "r-" + "2" * 24}
    done = {**job, "status": "succeeded", "report_id": report["id"]}
    stub.answers["GET /jobs/" + job["id"]] = (200, json.dumps(done), {"content-type": "application/json"})
    stub.answers["GET /reports/" + report["id"]] = (
        200,
        json.dumps(report, ensure_ascii=True).replace("\\ud800", ""),
        {"content-type": "application/json"},
    )
    status, answer = admin.rest(f"/posts/{first}{asked}")
    assert (status, answer["report"]["id"]) == (200, report["id"])


def test_an_editor_may_stop_waiting_and_ask_again(admin, stub):
    site, kind = admin.site, {"content-type": "application/json"}
    site.settings(url=stub.url, key="", post_types=["post"])
    job = {"id": "j-" + "6" * 32, "status": "running", "report_id": None}
    stub.answers["POST /verify"] = (202, json.dumps(job), kind)
    stub.answers["GET /jobs/" + job["id"]] = (200, json.dumps(job), kind)
    page = admin.edit(site.post("A", blocks(["One."])))
    page.click(".nguon-sidebar .nguon-check")
    expect(page.locator(".nguon-working")).to_contain_text("You can go on writing.")
    with page.expect_response(lambda r: "job" in r.url):
        page.get_by_role("button", name="Stop waiting").hover()
    page.get_by_role("button", name="Stop waiting").click()
    expect(page.locator(".nguon-working")).to_have_count(0)

    report = {**hostile_report(), "id": "r-" + "7" * 24, "verdict": "inconclusive", "findings": []}
    done = {**job, "id": "j-" + "8" * 32, "status": "succeeded", "report_id": report["id"]}
    stub.answers["POST /verify"] = (202, json.dumps(done), kind)
    stub.answers["GET /jobs/" + done["id"]] = (200, json.dumps(done), kind)
    stub.answers["GET /reports/" + report["id"]] = (200, json.dumps(report).replace("\\ud800", ""), kind)
    page.click(".nguon-sidebar .nguon-check")
    expect(page.locator(".nguon-verdict strong")).to_have_text("Inconclusive")


def test_a_dismissal_holds_while_the_service_is_away_and_is_told_later(admin, stub):
    site, number, finding = admin.site, "r-" + "4" * 24, "f-" + "5" * 20
    site.settings(url=stub.url, key="", post_types=["post"])
    post = site.post("A", blocks(["One."]))
    report = {**hostile_report(), "id": number, "limits": [], "coverage": {"answered_share": 1.0}}
    report["findings"] = [{**report["findings"][0], "id": finding}]
    answer = json.dumps(report).replace("\\ud800", "")
    stub.answers["POST /verify"] = (200, answer, {"content-type": "application/json"})
    body = {"title": "A", "html": "<p>One.</p>", "content": ""}
    told = f"POST /reports/{number}/findings/{finding}/dismissal"
    assert admin.rest(f"/posts/{post}/check", "POST", body)[1]["check"]["errors"] == 1

    stub.answers[told] = _problem(503, "storage-unavailable")
    status, kept = admin.rest(f"/posts/{post}/findings/{finding}/dismissal", "POST", {"reason": "Later figure."})
    assert (status, kept["shared"], kept["check"]["verdict"], kept["check"]["errors"]) == (200, False, "consistent", 0)
    assert kept["dismissals"][finding]["reason"] == "Later figure."
    again = admin.rest(f"/posts/{post}/check", "POST", body)[1]
    assert (again["check"]["verdict"], again["report"]["findings"][0]["dismissed"]["by"]) == ("consistent", "admin")

    stub.answers[told] = (200, json.dumps({"verdict": "inconclusive"}), {"content-type": "application/json"})
    assert admin.rest(f"/posts/{post}/check", "POST", body)[1]["check"]["verdict"] == "inconclusive"
    assert stub.seen[-1][0] == told

    stub.answers[told.replace("POST", "DELETE")] = _problem(503, "storage-unavailable")
    assert admin.rest(f"/posts/{post}/findings/{finding}/dismissal", "DELETE")[0] == 502
    assert admin.rest(f"/posts/{post}/check", "POST", body)[1]["check"]["errors"] == 0
    stub.answers[told.replace("POST", "DELETE")] = (200, "{}", {"content-type": "application/json"})
    assert admin.rest(f"/posts/{post}/findings/{finding}/dismissal", "DELETE")[1]["check"]["errors"] == 1


def test_hostile_text_stays_text(admin, stub):
    site = admin.site
    site.settings(url=stub.url, key="", post_types=["post"])
    report = json.loads(json.dumps(hostile_report()).replace("\\ud800", ""))
    report["id"] = "r-" + "3" * 24
    for n, finding in enumerate(report["findings"]):
        finding["id"] = f"f-{n:020x}"
    stub.answers["POST /verify"] = (200, json.dumps(report), {"content-type": "application/json"})
    evil = EVIL.replace("\ud800", "").replace("\x00", "").replace("\x1b", "").replace("\x9b", "")
    text = evil.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    page = admin.edit(site.post(f"T {evil}", blocks([f"{text} rose 5 %.", "word " * 10_000])))
    admin.check()
    for name in ("Remarks (1)", "Left out of the post (1)", "Dismissed (1)", "What was checked, and what was not"):
        button = page.get_by_role("button", name=name)
        if button.get_attribute("aria-expanded") == "false":
            button.click()
    sidebar = page.locator(".nguon-sidebar")
    expect(sidebar).to_contain_text("<script>alert(1)</script>")
    expect(sidebar).to_contain_text("‹U+202E›")
    shown = sidebar.inner_text()
    assert not set(shown) & set("\u202e\u2066\x1b\x00\x9b\u200b\ufeff")
    assert sidebar.locator("script, img, a[href^=javascript]").count() == 0
    page.get_by_role("button", name="Post and source side by side").click()
    expect(page.locator("nguon-report")).to_be_visible()
    expect(page.locator("nguon-report")).to_contain_text("<script>alert(1)</script>")
    assert not admin.dialogs
    assert not admin.errors
    page = admin.admin("edit.php")
    assert not admin.dialogs


def test_a_stranger_gets_nowhere(admin, author, stub, service):
    site = admin.site
    site.settings(url=stub.url, key="nguon_secret", post_types=["post"])
    stub.answers["POST /verify"] = _problem(500, "internal-error")
    foreign = admin.plain_post
    body = {"title": "T", "html": "<p>One.</p>", "content": ""}
    dismissal = f"/posts/{foreign}/findings/f-{'0' * 20}/dismissal"
    calls = [(f"/posts/{foreign}/check", "POST", body), (f"/posts/{foreign}/check", "GET", None), (f"/posts/{foreign}/jobs/j-{'0' * 32}", "GET", None),
             (dismissal, "POST", {"reason": "r"}), (dismissal, "DELETE", None),
             ("/connection", "POST", {"url": stub.url})]  # fmt: skip
    asked = len(stub.seen)
    for path, method, data in calls:
        assert author.rest(path, method, data)[0] == 403, path
        assert author.rest(path, method, data, nonce=False)[0] == 401, path
        assert admin.rest(path, method, data, nonce=False)[0] == 401, path
    assert len(stub.seen) == asked
    own = site.post("Mine", blocks(["One."]), author=author.id)
    assert author.rest(f"/posts/{own}/check", "POST", body)[0] == 502
    page = site.post("Page", blocks(["One."]))
    site.wp(f"return wp_update_post( array( 'ID' => {page}, 'post_type' => 'page' ) );")
    assert admin.rest(f"/posts/{page}/check", "POST", body)[0] == 403, (
        "pages are not checked unless the settings say so"
    )
    author.admin("options-general.php?page=nguon")
    assert "nguon_secret" not in author.page.content()
    assert author.page.locator("#nguon-url").count() == 0


def test_input_is_validated(admin, stub):
    admin.site.settings(url=stub.url, key="", post_types=["post"])
    check, good = f"/posts/{admin.plain_post}/check", {"title": "T", "html": "<p>One.</p>", "content": ""}
    bad = [{"title": "T"}, {**good, "title": ["T"]}, {**good, "title": "T" * 2000}, {**good, "source_url": "javascript:alert(1)"},
           {**good, "source_url": "file:///etc/passwd"}, {**good, "html": {"a": 1}}]  # fmt: skip
    asked = len(stub.seen)
    assert [admin.rest(check, "POST", body)[0] for body in bad] == [400] * len(bad)
    dismissal = f"/posts/{admin.plain_post}/findings/f-{'0' * 20}/dismissal"
    assert admin.rest(dismissal, "POST", {"reason": "  "})[0] == 400
    assert admin.rest(dismissal, "POST", {"reason": "r" * 501})[0] == 400
    assert admin.rest(dismissal.replace("f-0", "f-x"), "POST", {"reason": "r"})[0] == 404
    assert len(stub.seen) == asked
