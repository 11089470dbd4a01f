"""SARIF, Web Annotations and CSV: valid, places right, strangers' text inert."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from sarif_kit.validate import validation_errors
from typer.testing import CliRunner

from service.cli import app
from service.report.annotations import render_annotations
from service.report.catalogue import CODES
from service.report.formats import FORMATS, by_accept, by_suffix
from service.report.sarif import message, render_sarif
from service.report.table import COLUMNS, cell, render_csv
from tests.report.hostile import STEERING, hostile_report
from tests.support_reports import finding, report

SEEDS = Path(__file__).parents[2] / "seeds"
runner = CliRunner()


@pytest.fixture(scope="module")
def run():
    log = json.loads(render_sarif(hostile_report(), "articles/one two.txt"))
    assert validation_errors(log) == []
    return log["runs"][0]


def test_sarif_of_an_ordinary_report_is_valid():
    assert validation_errors(json.loads(render_sarif(report(findings=[finding()])))) == []
    assert validation_errors(json.loads(render_sarif({**report(), "sources": []}))) == []


def test_sarif_rules_are_the_catalogue(run):
    rules = run["tool"]["driver"]["rules"]
    assert [r["id"] for r in rules] == list(CODES)
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"])


def test_sarif_regions_slice_back_to_the_words(run):
    """In UTF-16, as the run says of itself; lines by LF and CRLF."""
    assert run["columnKind"] == "utf16CodeUnits"
    text = run["artifacts"][0]["contents"]["text"]
    wide = text.encode("utf-16-le")
    lines = text.replace("\r\n", "\n").split("\n")
    for result in run["results"]:
        for location in result["locations"]:
            region = location["physicalLocation"]["region"]
            first, last = 2 * region["charOffset"], 2 * (region["charOffset"] + region["charLength"])
            assert wide[first:last].decode("utf-16-le") == region["snippet"]["text"]
            if region["startLine"] == region["endLine"]:
                line = lines[region["startLine"] - 1].encode("utf-16-le")
                cut = line[2 * (region["startColumn"] - 1) : 2 * (region["endColumn"] - 1)]
                assert cut.decode("utf-16-le") == region["snippet"]["text"]
    assert run["results"][1]["locations"][0]["physicalLocation"]["region"]["startLine"] == 3


def test_sarif_places_in_the_source(run):
    row = hostile_report()
    text = " ".join(s["text"] for s in row["sources"][0]["sentences"])
    region = run["results"][0]["relatedLocations"][0]["physicalLocation"]["region"]
    wide = text.encode("utf-16-le", "surrogatepass")
    cut = wide[2 * region["charOffset"] : 2 * (region["charOffset"] + region["charLength"])]
    assert cut.decode("utf-16-le") == region["snippet"]["text"] == "6 %"


def test_sarif_identities_suppressions_and_limits(run):
    by_id = {r["partialFingerprints"]["nguonFinding/v1"]: r for r in run["results"]}
    assert by_id["f-gone"]["suppressions"][0]["kind"] == "external"
    assert "suppressions" not in by_id["f-a"]
    assert [by_id[i]["level"] for i in ("f-a", "f-b", "f-whole")] == ["error", "warning", "note"]
    assert by_id["f-o"]["locations"] == []
    assert run["artifacts"][0]["location"]["uri"] == "articles/one%20two.txt"
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["descriptor"]["id"] == "fetch/timed-out"
    assert run["invocations"][0]["endTimeUtc"] == "2024-10-22T08:00:00.000Z"


def test_sarif_messages_have_no_links_and_no_placeholders_of_strangers():
    assert message("[x](javascript:y) {0} a\\b \u202e") == r"\[x\](javascript:y) {{0}} a\\b ‹U+202E›"


def test_annotations_select_the_words_both_ways():
    row = hostile_report()
    page = json.loads(render_annotations(row))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    items = page["first"]["items"]
    assert page["total"] == len(items) == 4, "what was dismissed is left out"
    text = row["article"]["text"]
    for item in items[:3]:
        quote, place = item["target"]["selector"]
        assert quote["type"] == "TextQuoteSelector"
        assert place["type"] == "TextPositionSelector"
        assert text[place["start"] : place["end"]] == quote["exact"]
    quote, place = items[0]["target"]["selector"]
    assert text[: place["start"]].endswith(quote["prefix"])
    assert text[place["end"] :].startswith(quote["suffix"])
    assert items[3]["target"]["source"] == "urn:sha256:" + "1" * 64, "an omission is a place in the source"
    bodies = items[0]["body"]
    assert [b["purpose"] for b in bodies] == [
        "assessing",
        "describing",
        "classifying",
        "tagging",
        "editing",
        "commenting",
        "linking",
    ]
    assert (bodies[5]["language"], bodies[5]["value"]) == ("vi", "6 %")


@pytest.mark.parametrize("render", [render_sarif, render_annotations])
def test_json_outputs_are_plain_ascii(render):
    render(hostile_report()).encode("ascii")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=1+1", "'=1+1"), ("+84", "'+84"), ("-5 %", "'-5 %"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "' =1"), ("  =1", "'  =1"),
        ("\r\n-1", "' -1"), ("＝1", "'＝1"), ("5 % = a lot", "5 % = a lot"), ("– dash", "– dash"), (None, ""),
    ],
)  # fmt: skip
def test_a_cell_never_is_a_formula(text, shown):
    assert cell(text) == shown


def test_csv_has_one_row_a_finding_and_nothing_alive():
    text = render_csv(hostile_report())
    assert text.startswith("\ufeff")
    table = list(csv.reader(StringIO(text[1:])))
    assert tuple(table[0]) == COLUMNS
    assert len(table) == 6
    assert {len(row) for row in table} == {len(COLUMNS)}
    assert not [c for row in table for c in row if c.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert not set(STEERING) & set(text)
    assert max(len(c) for row in table for c in row) < 32_767


def test_every_format_can_be_had_by_suffix_and_by_accept():
    assert [f.suffix for f in FORMATS] == ["json", "html", "sarif", "jsonld", "csv"]
    for form in FORMATS:
        assert by_suffix(form.suffix) is form
        assert by_accept(form.media_type) is form
        assert form.render(hostile_report())
    assert by_accept("text/html,application/xhtml+xml,*/*;q=0.8").suffix == "html"
    assert by_accept("*/*").suffix == "json"


def test_the_commands_write_them(tmp_path):
    args = [
        "verify",
        str(SEEDS / "doctored" / "office.txt"),
        "--source-file",
        str(SEEDS / "source.html"),
        "--published",
        "2024-10-22",
    ]
    assert runner.invoke(app, [*args, "--format", "sarif", "--out", str(tmp_path / "r.sarif")]).exit_code == 1
    log = json.loads((tmp_path / "r.sarif").read_text(encoding="utf-8"))
    assert validation_errors(log) == []
    assert log["runs"][0]["artifacts"][0]["location"]["uri"].endswith("office.txt")
    assert runner.invoke(app, [*args, "--format", "html", "--out", str(tmp_path / "r.html")]).exit_code == 1
    assert "Phó Cố vấn" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_batch_becomes_a_page_and_a_table(tmp_path):
    path = tmp_path / "reports.jsonl"
    path.write_text(
        json.dumps(hostile_report())
        + "\n"
        + json.dumps({"request_id": "x", "error": {"code": "c", "message": "m"}})
        + "\n",
        "utf-8",
    )
    assert runner.invoke(app, ["overview", str(path), "--out", str(tmp_path / "o.html")]).exit_code == 0
    assert "2 articles" in (tmp_path / "o.html").read_text(encoding="utf-8")
    done = runner.invoke(app, ["findings", str(path), "--out", str(tmp_path / "f.csv")])
    assert (done.exit_code, "1 line" in done.stderr) == (0, True)
    with (tmp_path / "f.csv").open(encoding="utf-8-sig", newline="") as handle:
        assert len(list(csv.reader(handle))) == 6
    assert runner.invoke(app, ["overview", "nowhere", "--out", "x"]).exit_code == 2
