"""The HTML pages: nothing of strangers is live, nothing is asked of anybody, and the parts stand where they should."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from service.report.html import render_html
from service.report.overview import read_reports, render_overview
from tests.report.hostile import LONG, STEERING, hostile_report
from tests.support_reports import report

LIVE = {"script", "img", "iframe", "object", "embed", "link", "form", "b", "base", "video", "audio"}


class Page(HTMLParser):
    """Elements with their attributes, and the balance of what opens and closes."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.open, self.text = [], [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def all(self, tag):
        return [attrs for name, attrs in self.elements if name == tag]


@pytest.fixture(scope="module")
def pages():
    row = hostile_report()
    return {
        "report": render_html(row),
        "overview": render_overview([row, {"request_id": row["request_id"], "error": {"message": row["request_id"]}}]),
    }


@pytest.mark.parametrize("name", ["report", "overview"])
def test_strangers_text_is_inert(pages, name):
    html = pages[name]
    page = Page(html)
    assert page.open == []
    assert not LIVE & {tag for tag, _ in page.elements}
    assert not [a for _, attrs in page.elements for a in attrs if a.startswith("on") or a in {"src", "style", "action"}]
    assert all(a["href"].startswith(("#", "https://", "http://")) for a in page.all("a"))
    assert not set(STEERING) & set(html)
    assert "‹U+202E›" in html
    assert "‹U+001B›" in html
    assert "<script>alert(1)</script>" in page.text, "it is shown as text"
    html.encode("utf-8")


@pytest.mark.parametrize("name", ["report", "overview"])
def test_the_page_asks_nobody_and_its_policy_lets_its_own_style_in(pages, name):
    html = pages[name]
    style = re.search(r"<style>(.*?)</style>", html, re.S)[1]
    policy = next(m["content"] for m in Page(html).all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in policy
    assert b64encode(sha256(style.encode()).digest()).decode() in policy
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("name", ["report", "overview"])
def test_landmarks_headings_and_targets(pages, name):
    page = Page(pages[name])
    names = [tag for tag, _ in page.elements]
    assert page.all("html")[0]["lang"] == "en"
    assert [names.count(t) for t in ("header", "main", "footer", "h1")] == [1, 1, 1, 1]
    levels = [int(t[1]) for t in names if re.fullmatch(r"h[1-6]", t)]
    assert all(b - a <= 1 for a, b in pairwise(levels))
    ids = [a["id"] for _, a in page.elements if "id" in a]
    assert len(ids) == len(set(ids))
    assert {a["href"][1:] for a in page.all("a") if a["href"].startswith("#")} <= set(ids)
    assert {a["aria-labelledby"] for _, a in page.elements if "aria-labelledby" in a} <= set(ids)


def test_findings_come_first_by_severity_and_the_texts_after(pages):
    page = Page(pages["report"])
    order = [
        a["id"]
        for _, a in page.elements
        if a.get("id", "").startswith("f-") or a.get("id") in {"texts", "coverage", "provenance"}
    ]
    assert order == ["f-a", "f-b", "f-whole", "f-o", "f-gone", "texts", "coverage", "provenance"]
    assert page.all("p")[1]["class"] == "verdict discrepancies"
    assert "1 error, 1 warning, 1 remark" in page.text
    assert {"vi", "en"} <= {a.get("lang") for a in page.all("blockquote")}


def test_marks_are_the_words_in_question(pages):
    html = pages["report"]
    assert '<mark class="error">5 %</mark>' in html
    assert '<mark class="error">6 %</mark>' in html
    assert '<mark class="warning">7 %</mark>' in html
    assert "Not checked: caption." in html


def test_a_very_long_passage_is_cut_in_the_list_and_whole_beside_its_source(pages):
    html = pages["report"]
    assert html.count(LONG.strip()) == 1
    assert len(html) < 2.5 * len(LONG)


def test_a_clean_report_says_so_and_what_it_did_not_check():
    html = render_html(report())
    assert "Consistent" in html
    assert "1 of 1 sentences" in html
    empty = render_html({**report(), "sources": [], "alignments": [], "verdict": "inconclusive"})
    assert "No source was read." in empty


def test_the_overview_counts_what_stands_and_keeps_failed_lines(tmp_path):
    path = tmp_path / "all.jsonl"
    rows = [report(), hostile_report(), {"request_id": "x", "error": {"code": "gone", "message": "The page is gone."}}]
    path.write_text("\n".join([*map(json.dumps, rows), "{broken", "[]", ""]), encoding="utf-8")
    html = render_overview(read_reports(path))
    page = Page(html)
    assert "5 articles" in html
    assert "The page is gone." in html
    assert html.count('class="pill failed"') == 3
    assert (
        html.index('class="pill discrepancies"')
        < html.index('class="pill failed"')
        < html.index('class="pill consistent"')
    )
    assert len(page.all("svg")) == 2
    assert "Figures: 1 error, 1 warning, 1 remark" in page.text
    assert "bao.vn" in html


def test_an_overview_of_nothing():
    assert "0 articles" in render_overview([])


def _luminance(colour):
    parts = [
        int(c, 16) / 255
        for c in re.findall("..", colour[1:] if len(colour) == 7 else "".join(x * 2 for x in colour[1:]))
    ]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_colours_have_the_contrast_of_wcag_aa(pages):
    schemes = re.findall(r":root \{(.*?)\}", pages["report"], re.S)
    assert len(schemes) == 3, "light, dark, print"
    for scheme in schemes:
        colours = dict(re.findall(r"--([\w-]+): (#\w+)", scheme))
        pairs = [(f, b) for f in ("ink", "soft", "link", "good") for b in ("paper", "card")]
        pairs += [(level, f"{level}-bg") for level in ("error", "warning", "info", "good")]
        pairs += [("ink", f"{level}-bg") for level in ("error", "warning", "info")]
        for front, back in pairs:
            light, dark = sorted((_luminance(colours[front]), _luminance(colours[back])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (front, back)
