"""WCAG by axe in every state of the page, light and dark, and at the widths of a phone and of 200 % zoom."""

import pytest

SCHEMES = ["light", "dark"]


@pytest.fixture(params=SCHEMES)
def scheme(request):
    return request.param


@pytest.mark.parametrize(("width", "language"), [(1280, "en-GB"), (360, "vi-VN")])
def test_axe_finds_nothing(open_page, site, faulty, scheme, width, language):
    editor = open_page(width=width, scheme=scheme, language=language)
    report = editor.page.locator("nguon-report")
    assert editor.violations() == [], "the form"
    editor.fill(site.article(source=None))
    editor.press("Control+Enter")
    editor.page.locator("#problem .problem").wait_for()
    assert editor.violations() == [], "a problem"

    editor.page.route("**/events", lambda route: None)
    editor.fill(faulty)
    editor.page.locator("#ask button[type=submit]").click()
    editor.page.locator("#progress").wait_for()
    assert editor.violations() == [], "progress"
    editor.page.locator("#stop").click()
    editor.page.unroute("**/events")

    editor.check(faulty)
    assert editor.violations() == [], "the report"
    editor.press("n", "g")
    report.locator(".tip").wait_for()
    assert editor.violations() == [], "the arithmetic"
    editor.press("Escape", "d", "Enter")
    assert editor.violations() == [], "the reason"
    editor.press("Escape", "?")
    assert editor.violations() == [], "the keys"
    editor.press("Escape")
    for part in report.locator("summary").all():
        part.click()
    assert editor.violations() == [], "all of it"
    assert editor.overflow() == 0


def test_at_200_percent_zoom_nothing_is_lost(open_page, faulty):
    editor = open_page(width=640, height=450, scale=2).check(faulty)
    assert editor.overflow() == 0
    inside = editor.page.locator("nguon-report").evaluate(
        "node => [...node.shadowRoot.querySelectorAll('.report *')].filter((x) => x.scrollWidth > x.clientWidth + 1"
        " && getComputedStyle(x).overflowX === 'hidden' && !x.classList.contains('unseen')).length"
    )
    assert inside == 0
    for part in (".current", ".left mark.current", "#limits"):
        found = editor.page.locator(f"nguon-report {part}").first
        found.scroll_into_view_if_needed()
        assert found.is_visible()


def test_targets_are_large_enough(open_page, faulty):
    """WCAG 2.2, 2.5.8: 24 by 24 pixels, but for the numbers within the text."""
    editor = open_page(width=360).check(faulty)
    small = editor.page.evaluate(
        """() => {
          const inside = document.querySelector("nguon-report").shadowRoot;
          const all = [...document.querySelectorAll("button, input, select, textarea"), ...inside.querySelectorAll("button, summary, select")];
          return all.filter((n) => n.checkVisibility() && !n.matches(".ref")).map((n) => [n.textContent, n.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24).map(([text]) => text);
        }"""
    )
    assert small == []
