"""Strangers' markup, scripts, steering characters and a paragraph of 10,000 words: shown, and nothing more."""

import pytest

from tests.report.hostile import EVIL, LONG, STEERING, hostile_report

LIVE = "script, img, iframe, object, embed, form[action], b, base, video, audio, svg, meta"
OFFLINE = [c for c in STEERING if c not in "\x00\x1b\x9b\ud800"]
"""What an article may hold and still be text; the others make the service refuse it."""


@pytest.fixture(params=[1280, 360])
def hostile(request, open_page):
    editor = open_page(width=request.param)
    editor.page.on("dialog", lambda dialog: editor.errors.append(f"dialog: {dialog.message}"))
    editor.page.evaluate(
        """(report) => {
          for (const id of ["ask", "progress"]) document.getElementById(id).hidden = true;
          document.getElementById("result").hidden = false;
          const page = document.querySelector("nguon-report");
          page.actions = { dismiss: async () => ({}), restore: async () => ({}) };
          page.report = report;
          for (const part of page.shadowRoot.querySelectorAll("details")) part.open = true;
        }""",
        hostile_report(),
    )
    return editor


def test_a_report_whose_texts_were_removed_keeps_its_findings(open_page):
    editor = open_page()
    report = hostile_report()
    report["article"] |= {"text": "", "sentences": []}
    for source in report["sources"]:
        source["sentences"] = []
    editor.page.evaluate(
        "(r) => { document.getElementById('result').hidden = false; document.querySelector('nguon-report').report = r }",
        report,
    )
    assert editor.cards.count() == 3
    assert editor.current.locator("blockquote").all_inner_texts() == ["5 %", "6 %"]
    assert "were removed" in texts(editor)


def texts(editor):
    return editor.page.locator("nguon-report").evaluate("node => node.shadowRoot.querySelector('.report').textContent")


def test_a_hostile_report_is_inert(hostile):
    for _ in range(4):
        hostile.press("n")
    shown = texts(hostile)
    assert "<script>alert(1)</script>" in shown, "it is shown as text"
    assert "‹U+202E›" in shown
    assert not set(STEERING) & set(shown)
    root = "node => [...node.shadowRoot.querySelectorAll('%s')].map((n) => n.outerHTML)"
    assert hostile.page.locator("nguon-report").evaluate(root % LIVE) == []
    links = hostile.page.locator("nguon-report").evaluate(
        "n => [...n.shadowRoot.querySelectorAll('a')].map((a) => a.href)"
    )
    assert all(link.startswith(("https://", "http://")) for link in links)
    attributes = hostile.page.locator("nguon-report").evaluate(
        "n => [...n.shadowRoot.querySelectorAll('.report *')].flatMap((x) => x.getAttributeNames()).filter((a) => a.startsWith('on'))"
    )
    assert attributes == []
    assert hostile.page.title() == "Nguon"


def test_a_very_long_paragraph_is_whole_in_the_text_and_cut_in_the_list(hostile):
    assert hostile.overflow() == 0
    assert texts(hostile).count(LONG.strip()) == 1
    assert hostile.violations() == []


def test_marks_are_the_words_in_question_behind_wide_characters(hostile):
    assert hostile.page.locator("nguon-report .left mark.error").all_inner_texts() == ["5 %"]
    assert hostile.page.locator("nguon-report .left mark.warning").all_inner_texts() == ["7 %"]
    assert "6 %" in hostile.page.locator("nguon-report .right mark.error").all_inner_texts()


def test_a_hostile_article_and_source_through_the_service(open_page):
    evil = EVIL.replace("\x00", "").replace("\x1b", "").replace("\x9b", "").replace("\ud800", "")
    editor = open_page()
    editor.page.on("dialog", lambda dialog: editor.errors.append(f"dialog: {dialog.message}"))
    article = (
        f"Rice exports rose 5 percent in May, the ministry said. {evil}\n{LONG}\nPrices rose 7 percent in May {evil}."
    )
    source = f"Bộ cho biết xuất khẩu gạo tăng 6% trong tháng 5. {evil}\n{LONG}\nGiá tăng 7% trong tháng 5 {evil}."
    editor.check(article, source)
    assert "FIG-VALUE" in editor.codes()
    shown = texts(editor)
    assert "<script>alert(1)</script>" in shown
    assert not set(OFFLINE) & set(shown)
    assert editor.overflow() == 0
