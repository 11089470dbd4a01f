"""The pictures of the documentation, taken where NGUON_SCREENSHOTS is set; everywhere else only the way to them."""

import pytest


@pytest.fixture
def shown(site, faulty):
    """The address as readers know it, not this machine's."""
    return faulty.replace(site.url("/source.html"), "https://baoquocte.vn/…-290969.html")


PICTURES = [
    ("page-report-light", {"height": 1000}, ()),
    ("page-report-dark", {"height": 1000, "scheme": "dark", "language": "vi-VN"}, ("n",)),
    ("page-phone", {"width": 360, "height": 780, "language": "vi-VN"}, ()),
    ("page-zoom", {"width": 640, "height": 500, "scale": 2}, ("n",)),
]


@pytest.mark.parametrize(("name", "window", "keys"), PICTURES, ids=lambda p: p if isinstance(p, str) else "")
def test_a_report(open_page, site, shown, name, window, keys):
    editor = open_page(**window)
    editor.check(shown, site.pages["/source.html"])
    editor.press(*keys)
    assert editor.cards.count() == 4
    editor.picture(name)


def test_asking(open_page, shown):
    editor = open_page(height=980)
    editor.page.locator("#article").fill(shown)
    editor.page.locator("#article").evaluate("node => { node.scrollTop = 0; node.blur(); }")
    editor.picture("page-ask")


def test_a_reason(open_page, site, shown):
    editor = open_page(height=1000, scheme="dark").check(shown, site.pages["/source.html"])
    editor.press("n", "d")
    editor.picture("page-dismiss")


def test_the_arithmetic(open_page, site, shown):
    editor = open_page(height=1000).check(shown, site.pages["/source.html"])
    editor.press("g")
    editor.page.locator("nguon-report .tip").wait_for()
    editor.picture("page-arithmetic")
