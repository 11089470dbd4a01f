"""``nguon record`` and ``nguon recheck`` against a site on loopback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from typer.testing import CliRunner

from service.cli import app
from service.settings import load_settings

PAGE = (
    "<html lang=vi><head><title>Giá gạo</title></head><body><h1>Giá gạo tăng ba tuần</h1><article>"
    "<p>Giá gạo xuất khẩu tuần này đạt {price} USD mỗi tấn, tăng ba tuần liên tiếp, theo hiệp hội ngành hàng.</p>"
    "<p>Lượng gạo giao trong tháng hai vào khoảng 412.000 tấn, phần lớn đi Philippines và Indonesia.</p>"
    "<p>Các cảng phía nam vẫn thông suốt, doanh nghiệp cho biết đủ tàu cho đơn hàng đến hết tháng sau.</p></article></body></html>"
)
ARTICLE = "Rice fetched 541 dollars a tonne this week, the association said. Some 412,000 tonnes were delivered.\nSource: {url}\n"
HTML = "text/html; charset=utf-8"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> HTTPServer:  # type: ignore[misc]
    with HTTPServer(host="127.0.0.1") as server:
        server.expect_request("/robots.txt").respond_with_data("", status=404)
        server.expect_request("/gao-1.html").respond_with_data(PAGE.format(price=541), content_type=HTML)
        monkeypatch.setenv("NGUON_FETCH_ALLOW", f"127.0.0.1:{server.port}")
        monkeypatch.setenv("NGUON_DATA_DIR", str(tmp_path / "data"))
        monkeypatch.setenv("NGUON_FETCH_CACHE_BYTES", "0")
        load_settings.cache_clear()
        yield server
    load_settings.cache_clear()


def test_record(site: HTTPServer, tmp_path: Path) -> None:
    run = CliRunner().invoke(app, ["record", site.url_for("/gao-1.html"), "--corpus", str(tmp_path)])
    assert run.exit_code == 0, run.stdout
    (saved,) = (tmp_path / "unknown").glob("*.html")
    assert saved.read_text(encoding="utf-8") == PAGE.format(price=541)
    assert json.loads(saved.with_suffix(".json").read_text(encoding="utf-8"))["title"] == "Giá gạo tăng ba tuần"
    run = CliRunner().invoke(app, ["record", "file:///etc/passwd", "--corpus", str(tmp_path)])
    assert run.exit_code == 4
    assert "Only http and https" in run.stderr


def test_recheck(site: HTTPServer, tmp_path: Path) -> None:
    article, report = tmp_path / "a.txt", tmp_path / "r.json"
    article.write_text(ARTICLE.format(url=site.url_for("/gao-1.html")), encoding="utf-8")
    CliRunner().invoke(app, ["verify", str(article), "--format", "json", "--out", str(report)])
    assert json.loads(report.read_text(encoding="utf-8"))["sources"][0]["page_sha256"]
    assert len(list((tmp_path / "data" / "snapshots").rglob("body.z"))) == 1

    run = CliRunner().invoke(app, ["recheck", str(report)])
    assert (run.exit_code, run.stdout.split()[0]) == (0, "unchanged")

    site.clear()
    site.expect_request("/robots.txt").respond_with_data("", status=404)
    site.expect_request("/gao-1.html").respond_with_data(PAGE.format(price=514), content_type=HTML)
    run = CliRunner().invoke(app, ["recheck", "--json", str(report)])
    (found,) = json.loads(run.stdout)
    assert (run.exit_code, found["state"]) == (1, "changed")
    assert [("541" in c["before"], "514" in c["after"]) for c in found["changes"]] == [(True, True)]

    site.clear()
    run = CliRunner().invoke(app, ["recheck", str(report)])
    assert (run.exit_code, run.stdout.split()[0]) == (1, "gone")


@pytest.mark.parametrize("text", ["", "[]", "{}", "nonsense", '{"sources": 1}'])
def test_what_is_no_report(text: str, tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text(text, encoding="utf-8")
    assert CliRunner().invoke(app, ["recheck", str(tmp_path / "r.json")]).exit_code == 2
    assert CliRunner().invoke(app, ["recheck", str(tmp_path / "none.json")]).exit_code == 2
