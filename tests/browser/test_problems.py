"""What an editor is told when there is no report: plainly, at the field that helps, with the text still there."""

import pytest

LIST = "<html><body><h1>News</h1><ul><li><a href='/a'>One</a></li></ul></body></html>"


def attempt(editor, article, source=""):
    editor.fill(article, source)
    editor.page.locator("#ask button[type=submit]").click()
    editor.page.locator("#problem .problem").wait_for()
    return editor.page.locator("#ask").inner_text()


def focused(editor):
    return editor.page.evaluate("document.activeElement.id")


def test_nothing_to_check(open_page):
    editor = open_page()
    assert "There is no article to check" in attempt(editor, " ")
    assert focused(editor) == "article"


def test_no_source_is_cited(open_page, site):
    editor = open_page()
    editor.page.locator("#article").fill(site.article(source=None))
    assert "No source is cited" in editor.page.locator("#article-read").inner_text()
    assert "Name its source here" in attempt(editor, site.article(source=None))
    assert focused(editor) == "source"
    assert editor.page.locator("#source").get_attribute("aria-invalid") == "true"
    editor.check(site.article(source=None), site.url("/source.html"))
    assert editor.verdict.inner_text() == "Consistent"


def test_the_source_cannot_be_fetched_and_is_pasted(open_page, site):
    editor = open_page()
    told = attempt(editor, site.article(source="/gone.html"))
    assert "The source could not be read" in told
    assert "gone.html" in told
    assert focused(editor) == "source"
    editor.page.get_by_text("Show the report all the same").click()
    assert editor.verdict.inner_text() == "Inconclusive"
    assert "gone.html" in editor.page.locator("nguon-report .head .limits").inner_text()
    editor.page.locator("#edit").click()
    editor.check(site.article(source="/gone.html"), site.pages["/source.html"])
    assert editor.verdict.inner_text() == "Consistent"


@pytest.mark.parametrize(
    ("path", "said"), [("/list.html", "There is no article at this address"), ("/none.html", "could not be fetched")]
)
def test_an_address_without_an_article(open_page, site, path, said):
    site.pages["/list.html"] = LIST
    editor = open_page()
    assert said in attempt(editor, site.url(path))
    assert focused(editor) == "article"


def test_an_article_by_its_address_and_as_html(open_page, site):
    paragraphs = "".join(f"<p>{line}</p>" for line in site.article("doctored/figure.txt").splitlines())
    html = f"<html lang='en'><head><title>Seoul</title></head><body><article><h1>Seoul weighs steps</h1>{paragraphs}</article></body></html>"
    site.pages["/english.html"] = html
    editor = open_page().check(site.url("/english.html"))
    assert editor.codes() == ["FIG-VALUE"]
    editor.page.locator("#another").click()
    editor.check(html)
    assert editor.codes() == ["FIG-VALUE"]


def test_a_check_can_be_given_up(open_page, site):
    editor = open_page()
    editor.page.route("**/events", lambda route: None)
    editor.fill(site.article())
    editor.page.locator("#ask button[type=submit]").click()
    assert editor.page.locator("#stages [aria-current]").inner_text() == "Waiting for a free place"
    editor.page.locator("#stop").click()
    editor.page.locator("#problem .problem").wait_for()
    assert "Cancelled" in editor.page.locator("#problem").inner_text()
    assert editor.page.locator("#article").input_value()


def test_a_broken_line_is_taken_up_again(open_page, site):
    editor = open_page()
    editor.expected = ["Failed to load resource"]
    editor.page.route("**/events", lambda route: route.abort(), times=2)
    editor.check(site.article("doctored/figure.txt"))
    assert editor.codes() == ["FIG-VALUE"]


def test_a_service_with_keys_and_one_that_is_gone(open_page, other_service, site):
    service = other_service()
    key = next(w for w in service.nguon("keys", "create", "--team", "desk").split() if w.startswith("nguon_"))
    editor = open_page(base=service.base)
    editor.expected = ["Failed to load resource"]
    field = editor.page.locator("#key:focus")
    field.wait_for()
    assert "wants an API key" in editor.page.locator("#problem").inner_text()
    field.fill("nguon_wrong")
    assert "not known" in attempt(editor, site.article("doctored/figure.txt"))
    field.fill(key)
    editor.page.locator("#ask button[type=submit]").click()
    editor.verdict.wait_for()
    assert editor.codes() == ["FIG-VALUE"]
    assert not [url for url in editor.asked if key in url]
    editor.page.reload()
    editor.verdict.wait_for()
    editor.page.evaluate("sessionStorage.clear()")
    editor.page.reload()
    field.fill(key)
    editor.press("Enter")
    editor.verdict.wait_for()
    assert editor.codes() == ["FIG-VALUE"], "the report that the address names"
    editor.page.locator("#edit").click()

    service.stop()
    assert "does not answer" in attempt(editor, site.article())
    assert editor.page.locator("#article").input_value() == site.article()
    assert editor.page.get_by_role("button", name="Try again").is_visible()
