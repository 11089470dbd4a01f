"""The seed article and its doctored copies, through the command line, over HTTP and from a local web server."""

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from service.api.app import create_app
from service.cli import app
from service.settings import Settings
from service.wiring import build_deps

SEEDS = Path(__file__).parents[2] / "seeds"
EXPECTED = json.loads((SEEDS / "doctored" / "expected.json").read_text(encoding="utf-8"))
SOURCE = SEEDS / "source.html"


def loud(report):
    return [f for f in report["findings"] if f["severity"] in {"error", "warning"}]


def check_offsets(report):
    for f in report["findings"]:
        if f["article"]:
            a = f["article"]
            assert report["article"]["text"][a["start"] : a["end"]] == a["text"]
        if f["source"]:
            s = report["sources"][f["source"]["source"]]["sentences"][f["source"]["sentence"]]
            assert f["source"]["text"]
            assert s["start"] <= f["source"]["start"] < f["source"]["end"]


def by_cli(path):
    done = CliRunner().invoke(
        app, ["verify", str(path), "--source-file", str(SOURCE), "--published", "2024-10-22", "--format", "json"]
    )
    return done.exit_code, json.loads(done.stdout)


def test_the_seed_article_is_consistent_with_its_source():
    code, report = by_cli(SEEDS / "article.txt")
    assert loud(report) == []
    assert (code, report["verdict"]) == (0, "consistent")
    assert report["coverage"]["aligned_sentences"] >= 9


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_each_fault_is_found_where_it_was_put_and_nothing_else_is_called_an_error(name):
    wanted = EXPECTED[name]
    code, report = by_cli(SEEDS / "doctored" / name)
    check_offsets(report)
    found = [f for f in report["findings"] if f["code"] == wanted["code"]]
    assert found, (wanted, [(f["code"], f["message"]) for f in report["findings"]])
    place = report["article"]["text"].index(wanted["after"])
    near = [
        f for f in found if f["article"] and place - 200 <= f["article"]["start"] <= place + len(wanted["after"]) + 200
    ]
    assert near
    others = [f["code"] for f in report["findings"] if f["severity"] == "error" and f["code"] != wanted["code"]]
    assert others == []
    assert code == (0 if near[0]["severity"] == "info" else 1)


@pytest.fixture(scope="module")
def page_server(httpserver_session):
    return httpserver_session


@pytest.fixture(scope="module")
def httpserver_session():
    from pytest_httpserver import HTTPServer

    with HTTPServer(host="127.0.0.1") as server:
        server.expect_request("/robots.txt").respond_with_data("", status=404)
        server.expect_request("/bai.html").respond_with_data(
            SOURCE.read_bytes(), content_type="text/html; charset=utf-8"
        )
        yield server


@pytest.fixture(scope="module")
def client(page_server, tmp_path_factory):
    allow = f"127.0.0.1:{page_server.port}"
    settings = Settings(fetch_allow=allow, data_dir=tmp_path_factory.mktemp("data"))
    with TestClient(create_app(build_deps(settings)), raise_server_exceptions=False) as opened:
        yield opened


def test_over_http_the_cited_page_is_fetched_from_a_web_server(client, page_server):
    text = (SEEDS / "article.txt").read_text(encoding="utf-8")
    cited = text[text.index("https://baoquocte.vn") : text.index("\nComment (0)")]
    text = text.replace(cited, page_server.url_for("/bai.html"))
    answer = client.post("/verify", json={"article": {"text": text, "published": "2024-10-22"}})
    assert answer.status_code == 200
    report = answer.json()
    assert (report["verdict"], loud(report)) == ("consistent", [])
    assert report["sources"][0]["final_url"] == page_server.url_for("/bai.html")
    assert report["sources"][0]["quality"] == "full"


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_over_http_each_fault_is_found(client, page_server, name):
    text = (SEEDS / "doctored" / name).read_text(encoding="utf-8")
    request = {
        "article": {"text": text, "published": "2024-10-22"},
        "sources": [{"url": page_server.url_for("/bai.html")}],
    }
    report = client.post("/verify", json=request).json()
    assert EXPECTED[name]["code"] in [f["code"] for f in report["findings"]]
