"""Reports are their team's alone; dismissals outlive re-runs and edits, and count in the verdict."""

from pydantic import TypeAdapter
from sqlalchemy import func, select

from service.report.schema import ReportDict
from service.settings import Settings
from service.store import reports
from service.store.retention import purge
from service.store.schema import findings, snapshots
from tests.support_reports import finding, report

DAY = 86400


def save(database, made, team):
    database.do(lambda c: reports.save(c, made, team))
    return made["id"]


def load(database, report_id, team):
    return database.do(lambda c: reports.load(c, report_id, team), writes=False)


def test_a_report_comes_back_as_it_was_to_its_team_only(database):
    made = report("Lúa gạo \ud800 tăng", "a", findings=[finding()])
    save(database, made, "a")
    save(database, made, "a")
    assert load(database, made["id"], "a").report == made
    assert load(database, made["id"], "b") is None
    assert load(database, "r-none", "a") is None
    assert database.do(lambda c: c.execute(select(func.count()).select_from(findings)).scalar_one()) == 1
    assert database.do(lambda c: c.execute(select(snapshots.c.url)).scalar_one()) == "https://bao.vn/a"


def dismiss(database, report_id, team, finding_id="f-1", reason="checked by phone"):
    return database.do(lambda c: reports.dismiss(c, reports.load(c, report_id, team), finding_id, team, reason, "k1"))


def test_a_dismissed_finding_is_marked_and_does_not_count(database):
    first = save(database, report("wrong", "a", findings=[finding()]), "a")
    before = load(database, first, "a")
    assert before.report["verdict"] == "discrepancies"
    assert dismiss(database, first, "a")
    assert not dismiss(database, first, "a", "f-none")
    after = load(database, first, "a")
    assert after.report["verdict"] == "consistent"
    assert after.report["findings"][0]["dismissed"]["reason"] == "checked by phone"
    assert after.etag != before.etag

    edited = save(database, report("wrong, edited", "a", findings=[finding()]), "a")
    assert load(database, edited, "a").report["verdict"] == "consistent"

    elsewhere = save(database, report("wrong", "a", findings=[finding()], url="https://bao.vn/b"), "a")
    others = save(database, report("wrong", "b", findings=[finding()]), "b")
    assert load(database, elsewhere, "a").report["verdict"] == "discrepancies"
    assert load(database, others, "b").report["verdict"] == "discrepancies"

    two = save(database, report("wrong twice", "a", findings=[finding(), finding(identity="f-2")]), "a")
    assert load(database, two, "a").report["verdict"] == "discrepancies"

    assert database.do(lambda c: reports.restore(c, reports.load(c, first, "a"), "f-1", "a"))
    assert not database.do(lambda c: reports.restore(c, reports.load(c, first, "a"), "f-1", "a"))
    assert load(database, edited, "a").report["verdict"] == "discrepancies"
    assert load(database, first, "a").etag == before.etag


def test_with_too_little_answered_a_dismissal_leaves_it_inconclusive(database):
    first = save(database, report("wrong", "a", findings=[finding()], answered=0.2), "a")
    dismiss(database, first, "a")
    assert load(database, first, "a").report["verdict"] == "inconclusive"


def test_purge_drops_texts_first_and_reports_later(database, tmp_path):
    made = report("wrong", "a", findings=[finding()])
    save(database, made, "a")
    settings = Settings(retain_text_days=10, retain_reports_days=20, data_dir=tmp_path)
    now = __import__("time").time()
    assert purge(database, settings, now=now).texts == 0
    assert purge(database, settings, now=now + 11 * DAY).texts == 1
    assert purge(database, settings, now=now + 11 * DAY).texts == 0
    kept = load(database, made["id"], "a").report
    assert kept["article"]["text"] == ""
    assert kept["sources"][0]["sentences"] == []
    assert kept["findings"] == made["findings"]
    assert purge(database, settings, now=now + 21 * DAY).reports == 1
    assert load(database, made["id"], "a") is None
    assert database.do(lambda c: c.execute(select(func.count()).select_from(findings)).scalar_one()) == 0


def test_pages_run_through_all_rows_newest_first(database):
    made = [save(database, report(f"text {i}", "a"), "a") for i in range(7)]
    save(database, report("text", "b"), "b")
    seen, after = [], None
    while True:
        page = database.do(lambda c, a=after: reports.page_of(c, reports.reports, ("id", "created"), "a", a, 3))
        seen += [row["id"] for row in page.rows]
        after = page.after
        if after is None:
            break
    assert sorted(seen) == sorted(made)
    assert len(seen) == 7


def test_the_report_of_these_tests_has_the_shape_of_a_real_one():
    TypeAdapter(ReportDict).validate_python(report(findings=[finding()]), strict=True)
