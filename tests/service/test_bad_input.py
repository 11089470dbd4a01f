"""Whatever comes in: a clear error or a limit that tells the editor what to do, and never a false 'consistent'."""

import json

import pytest
from fastapi.testclient import TestClient
from pytest_httpserver import HTTPServer

from service.api.app import create_app
from service.settings import Settings
from service.wiring import build_deps

ARTICLE = (
    "Exports of rice rose 5% to 3.2 million tonnes in the first five months, the Ministry of Agriculture said on June 3.\n"
    "Prices averaged $510 a tonne, the ministry said.\n"
)
VIETNAMESE = (
    "Xuất khẩu gạo 5 tháng đầu năm tăng 5%, đạt 3,2 triệu tấn, Bộ Nông nghiệp cho biết ngày 3/6.\n"
    "Giá bình quân đạt 510 USD/tấn, theo bộ này.\n"
)
OTHER = (
    "Đội tuyển bơi lội giành 7 huy chương vàng tại giải vô địch châu Á ở Tokyo.\n"
    "Huấn luyện viên Trần Quốc Bảo nói các học trò đã thi đấu vượt sức mình trong hai tuần.\n"
    "Liên đoàn sẽ thưởng mỗi vận động viên 200 triệu đồng.\n"
)
ENGLISH = (
    "Exports of rice rose 5 percent to 3.2 million tonnes in the first five months of the year, the ministry said on June 3. "
    "Prices averaged 510 dollars a tonne, it said, and shipments to Africa were higher than a year before.\n"
)
FRENCH = (
    "Les exportations de riz ont progressé de 5 % pour atteindre 3,2 millions de tonnes au cours des cinq premiers mois, a indiqué "
    "le ministère le 3 juin. Le prix moyen s'est établi à 510 dollars la tonne, selon le ministère.\n"
)


@pytest.fixture(scope="module")
def site():
    with HTTPServer(host="127.0.0.1") as server:
        html = "text/html; charset=utf-8"

        def page(text):
            body = "".join(f"<p>{line}</p>" for line in text.splitlines())
            return f"<html lang='vi'><head><title>Trang</title></head><body><article><h1>Trang tin</h1>{body}</article></body></html>"

        server.expect_request("/robots.txt").respond_with_data("", status=404)
        server.expect_request("/gone").respond_with_data("no", status=404, content_type=html)
        server.expect_request("/pdf").respond_with_data(b"%PDF-1.7 \x00\x01", content_type="application/pdf")
        server.expect_request("/empty").respond_with_data("<html><body></body></html>", content_type=html)
        server.expect_request("/english").respond_with_data(
            page(ENGLISH * 3).replace("lang='vi'", "lang='en'"), content_type=html
        )
        server.expect_request("/french").respond_with_data(
            page(FRENCH * 3).replace("lang='vi'", "lang='fr'"), content_type=html
        )
        server.expect_request("/other").respond_with_data(page(OTHER * 2), content_type=html)
        yield server


@pytest.fixture(scope="module")
def client(site, tmp_path_factory):
    settings = Settings(
        fetch_allow=f"127.0.0.1:{site.port}", data_dir=tmp_path_factory.mktemp("data"), fetch_timeout_s=3
    )
    with TestClient(create_app(build_deps(settings)), raise_server_exceptions=False) as opened:
        yield opened


def ask(client, article=ARTICLE, **source):
    body = {"article": {"text": article}, "sources": [source] if source else [], "options": {"translator": "none"}}
    return client.post("/verify", json=body)


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"article": {"text": ""}}, 422, "empty-article"),
        ({"article": {"text": " \n "}}, 422, "empty-article"),
        ({"article": {"html": "<p></p>"}}, 422, "empty-article"),
        ({"article": {"text": "PK\x03\x04\x00\x00 word"}}, 422, "not-text"),
        ({"article": {"text": "rice " * 100_000}}, 413, "article-too-large"),
        ({"article": {}}, 400, "bad-request"),
        ({"wrong": 1}, 400, "bad-request"),
    ],
)
def test_what_is_no_article_is_refused_with_a_problem(client, body, status, code):
    answer = client.post("/verify", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]


def test_a_five_megabyte_body_and_bytes_that_are_no_json_are_refused(client):
    big = client.post(
        "/verify",
        content=json.dumps({"article": {"text": "rice " * 1_000_000}}),
        headers={"content-type": "application/json"},
    )
    assert (big.status_code, big.json()["code"]) == (413, "body-too-large")
    raw = client.post("/verify", content=b"\x89PNG\x00\xff", headers={"content-type": "application/json"})
    assert (raw.status_code, raw.json()["code"]) == (400, "bad-request")
    form = client.post("/verify", data={"a": "b"})
    assert (form.status_code, form.json()["code"]) == (415, "media-type")


def test_half_of_an_emoji_is_read_past(client):
    body = '{"article":{"text":"Exports \\ud83d rose 5% in May."},"sources":[{"text":"Xu\u1ea5t kh\u1ea9u \\ude00 t\u0103ng 5%."}],"options":{"translator":"none"}}'
    answer = client.post("/verify", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 200, answer.text


def test_a_page_without_an_end_is_read_as_far_as_the_setting_says(site, client, tmp_path):
    story = "".join(f"<p>{line} Lần {n}.</p>" for n in range(40) for line in VIETNAMESE.splitlines())
    html = f"<html lang='vi'><head><title>Gạo</title></head><body><article><h1>Gạo</h1>{story}</article></body></html>"
    site.expect_request("/endless").respond_with_data(html, content_type="text/html; charset=utf-8")
    settings = Settings(
        fetch_allow=f"127.0.0.1:{site.port}", data_dir=tmp_path, max_source_chars=1000, respect_robots=False
    )
    with TestClient(create_app(build_deps(settings))) as opened:
        report = ask(opened, url=site.url_for("/endless")).json()
    assert "source-cut" in [limit["code"] for limit in report["limits"]]
    (source,) = report["sources"]
    assert 900 < sum(len(s["text"]) for s in source["sentences"]) <= 1000


def test_an_article_that_cites_nothing_is_inconclusive_and_says_what_to_add(client):
    report = ask(client).json()
    assert report["verdict"] == "inconclusive"
    assert [x["code"] for x in report["limits"]] == ["no-source"]
    assert report["findings"] == []


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        ("/gone", {"http-status", "gone"}),
        ("/pdf", {"not-html"}),
        ("/empty", {"not-article"}),
        ("/other", {"another-story"}),
    ],
)
def test_a_source_that_cannot_be_compared_makes_it_inconclusive(client, site, path, codes):
    report = ask(client, url=site.url_for(path)).json()
    assert report["verdict"] == "inconclusive"
    assert codes & {x["code"] for x in report["limits"]}, report["limits"]
    assert [f for f in report["findings"] if f["severity"] != "info"] == []


def test_an_unreachable_host_and_a_private_address_are_limits_not_findings(client):
    for url in ("http://127.0.0.1:9/", "http://10.0.0.1/", "https://nguon.invalid/a", "ftp://example.com/a"):
        report = ask(client, url=url).json()
        assert report["verdict"] == "inconclusive", url
        assert [x["stage"] for x in report["limits"]] == ["fetch"], url


def test_sources_in_english_or_french_are_said_to_be_so(client, site):
    english = ask(client, url=site.url_for("/english")).json()
    assert "source-english" in [x["code"] for x in english["limits"]]
    french = ask(client, url=site.url_for("/french")).json()
    assert "source-language" in [x["code"] for x in french["limits"]]


def test_pasted_text_of_another_story_is_inconclusive_not_forty_errors(client):
    report = ask(client, text=OTHER).json()
    assert report["verdict"] == "inconclusive"
    assert report["findings"] == []


def test_the_right_source_is_consistent(client):
    report = ask(client, text=VIETNAMESE).json()
    assert (report["verdict"], report["findings"]) == ("consistent", [])


def test_unknown_paths_and_methods_are_problems_too(client):
    assert client.get("/nowhere").json()["code"] == "http-404"
    assert client.get("/verify").json()["code"] == "http-405"
    assert client.get("/healthz").json()["status"] == "ok"
    assert client.get("/docs").status_code == 200
    assert "/verify" in client.get("/openapi.json").json()["paths"]
