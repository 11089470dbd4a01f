"""The seed article and doctored ones, by mouse and by keyboard alone, on a desk and on a phone, in both languages."""

import json
import time

import pytest

WINDOWS = [
    pytest.param((1280, 900, "en-GB"), id="desk-en"),
    pytest.param((1280, 900, "vi-VN"), id="desk-vi"),
    pytest.param((360, 740, "en-GB"), id="phone-en"),
    pytest.param((360, 740, "vi-VN"), id="phone-vi"),
]
WORDS = {"en-GB": ("Consistent", "Discrepancies", "Error"), "vi-VN": ("Khớp với nguồn", "Có sai lệch", "Lỗi")}


@pytest.fixture(params=WINDOWS)
def editor(request, open_page):
    width, height, language = request.param
    made = open_page(width=width, height=height, language=language)
    made.words = WORDS[language]
    return made


def test_by_mouse(editor, site):
    consistent, discrepancies, error = editor.words
    editor.check(site.article())
    assert editor.verdict.inner_text() == consistent
    assert editor.overflow() == 0

    editor.page.locator("#another").click()
    editor.check(site.article("doctored/office.txt"))
    assert editor.verdict.inner_text() == discrepancies
    assert editor.codes() == ["ATT-ROLE"]
    card = editor.current
    assert card.locator(".badge").inner_text() == error
    assert card.locator("blockquote mark").all_inner_texts() == [
        "National Security Advisor", "Phó Cố vấn An ninh quốc gia Kim Tae-hyo"]  # fmt: skip
    assert card.locator("blockquote").nth(1).get_attribute("lang") == "vi"
    assert editor.overflow() == 0

    card.locator("button.act").first.click()
    mark = editor.page.locator("nguon-report .texts .left mark.current")
    editor.page.wait_for_function(IN_VIEW, arg=mark.element_handle())
    assert mark.inner_text() == "National Security Advisor"


def test_by_keyboard_alone(editor, site):
    page, press = editor.page, editor.press
    consistent, discrepancies, _ = editor.words
    page.locator("#article:focus").wait_for()
    page.keyboard.insert_text(site.article("doctored/office.txt"))
    press("Control+Enter")
    editor.verdict.wait_for()
    assert editor.verdict.inner_text() == discrepancies

    press("n")
    assert focus(page) == "line"
    press("g")
    assert focus(page).startswith("ref")
    assert "is missing" in page.locator("nguon-report .tip").inner_text()
    press("Escape", "g")
    assert focus(page) == "line"
    press("?")
    assert page.locator("nguon-report dialog").is_visible()
    press("Escape")
    assert not page.locator("nguon-report dialog").is_visible()
    press("c")
    assert "Deputy National Security Advisor" in page.locator("nguon-report .flash").inner_text()

    press("d", "Enter")
    assert page.locator("nguon-report .wrong").inner_text()
    page.keyboard.insert_text("Checked with the author")
    press("Enter")
    page.locator("nguon-report .verdict", has_text=consistent).wait_for()
    assert editor.cards.count() == 0

    editor.tab_to(page.locator("#edit"), most=60)
    press("Enter")
    page.locator("#article:focus").wait_for()
    editor.tab_to(page.locator("#ask button[type=submit]"))
    press("Enter")
    page.locator("nguon-report .verdict", has_text=consistent).wait_for()
    summary = page.locator("nguon-report .findings summary")
    editor.tab_to(summary)
    press("Enter")
    assert "Checked with the author" in page.locator("nguon-report .findings details").inner_text()
    editor.tab_to(page.locator("nguon-report .findings .plain"))
    press("Enter")
    page.locator("nguon-report .verdict", has_text=discrepancies).wait_for()


IN_VIEW = "node => { const { top, bottom } = node.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight }"


def focus(page):
    """The class of what has the focus inside the report."""
    return page.evaluate("document.querySelector('nguon-report').shadowRoot.activeElement?.className")


def test_the_first_finding_is_there_soon(open_page, site, record_property):
    editor = open_page()
    editor.fill(site.article("doctored/figure.txt"))
    began = time.perf_counter()
    editor.page.locator("#ask button[type=submit]").click()
    editor.cards.first.wait_for()
    record_property("told", f"first finding visible after {time.perf_counter() - began:.2f} s (doctored seed article)")
    assert editor.codes() == ["FIG-VALUE"]


def test_every_doctored_article_shows_what_was_done_to_it(open_page, site, service):
    editor = open_page()
    expected = json.loads((site.seeds / "doctored/expected.json").read_text(encoding="utf-8"))
    for name in ("separator.txt", "promoted-quotation.txt", "dropped-attribution.txt"):
        editor.page.goto(service.base)
        editor.check(site.article(f"doctored/{name}"))
        assert expected[name]["code"] in editor.codes()
