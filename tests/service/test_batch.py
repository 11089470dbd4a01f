"""Batches: bad lines fail alone, a second run goes on where the first stopped, a torn last line is done again."""

import json

import pytest
from typer.testing import CliRunner

from service.batch import run_batch
from service.cli import app

GOOD = {
    "article": {"text": "Rice exports rose 5% in May."},
    "sources": [{"text": "Xuất khẩu gạo tăng 5% trong tháng 5."}],
}


@pytest.fixture
def requests(tmp_path):
    lines = [
        json.dumps({"id": "a", **GOOD}),
        "{not json",
        json.dumps({"id": "b", "article": {"text": ""}}),
        "",
        json.dumps(GOOD),
        "\udcff\udcfe".encode("utf-8", "surrogateescape").decode("latin-1"),
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(lines), encoding="latin-1")
    return path


def test_every_line_gets_a_report_or_an_error_and_a_rerun_skips_what_is_there(requests, tmp_path):
    out = tmp_path / "out.jsonl"
    ticks = []
    first = run_batch(requests, out, jobs=1, progress=ticks.append)
    rows = {r["request_id"]: r for r in map(json.loads, out.read_text(encoding="utf-8").splitlines())}
    assert set(rows) == {"a", "line-2", "b", "line-5", "line-6"}
    assert rows["a"]["verdict"]
    assert rows["line-2"]["error"]["code"] == "bad-request"
    assert rows["b"]["error"]["code"] == "empty-article"
    assert (first.done, first.failed, first.skipped, sum(ticks)) == (5, 3, 0, 5)

    torn = out.read_bytes()[:-20]
    out.write_bytes(torn)
    again = run_batch(requests, out, jobs=1)
    assert (again.done, again.skipped) == (1, 4)
    assert len(out.read_text(encoding="utf-8").splitlines()) == 5


def test_the_command_ends_with_four_where_lines_failed(requests, tmp_path):
    done = CliRunner().invoke(app, ["batch", str(requests), "--out", str(tmp_path / "o.jsonl"), "--jobs", "1"])
    assert done.exit_code == 4
    assert "5 done, 3 failed" in done.stderr
