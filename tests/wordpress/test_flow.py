"""The main way through the plugin, in Debian's WordPress and in the newest that npm carries."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.wordpress.stories import TITLE, blocks, paragraphs, story

SELECTED = """() => {
    const doc = (document.querySelector('iframe[name="editor-canvas"]') || {}).contentDocument || document;
    return doc.getSelection().toString();
}"""
UNDERLINED = """() => {
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    const view = frame ? frame.contentWindow : window;
    return ['nguon-error', 'nguon-current'].flatMap((name) => [...(view.CSS.highlights.get(name) || [])].map(String));
}"""


@pytest.mark.parametrize("which", ["debian", "latest"])
def test_an_editor_checks_jumps_dismisses_and_publishes(which, request, browser, service, sources, plugin_zip):
    site = request.getfixturevalue(which)
    site.without_plugin()
    desk = browser.window(site)
    desk.install(plugin_zip)
    desk.configure(service.url, service.key)
    _connection(desk, service)
    post = site.post(TITLE, story(f"{sources.at}/source.html"))
    page = desk.edit(post)
    finding = page.locator(".nguon-finding.nguon-is-error")

    # What is on the screen is checked, not what was saved: the figure is made wrong by typing.
    desk.type_into("On October 22", " At least 40 ministers attended.")
    desk.check()
    expect(page.locator(".nguon-verdict strong")).to_contain_text("error")
    expect(finding.filter(has_text="about 11,000")).to_have_count(1)
    expect(page.locator(".nguon-finding", has_text="40")).not_to_have_count(0)
    expect(finding.filter(has_text="about 11,000").locator("[lang=vi] mark")).to_have_text("khoảng 12.000")
    assert "40 ministers" not in site.wp(f"return get_post( {post} )->post_content;")
    page.keyboard.press("Control+z")
    desk.check()
    expect(finding).to_have_count(1)

    _jump(desk, finding)
    _dismissed_and_again(desk, post)
    _published(desk, post)
    _listed(desk, site, post, sources)
    _removed(desk, site)
    assert not desk.errors
    site.complaints()


def _connection(desk, service):
    page = desk.page
    page.click("#nguon-test")
    expect(page.locator("#nguon-told")).to_contain_text("may verify and read")
    page.fill("#nguon-url", "http://127.0.0.1:8000")
    desk.picture("settings", page.locator("#wpcontent"))
    page.fill("#nguon-url", service.url)
    assert service.key not in page.content()
    page.fill("#nguon-key", "nguon_nobody")
    page.click("#nguon-test")
    expect(page.locator("#nguon-told")).to_contain_text("does not accept the key")
    page.fill("#nguon-key", service.reader)
    page.click("#nguon-test")
    expect(page.locator("#nguon-told")).to_contain_text("scopes verify and read")


def _jump(desk, finding):
    page, canvas = desk.page, desk.canvas()
    expect(canvas.locator(".nguon-marked-error")).to_have_count(1)
    finding.get_by_role("button", name="Show in post").click()
    page.wait_for_function(f"() => ({SELECTED})() === 'about 11,000'")
    assert page.evaluate(UNDERLINED) == ["about 11,000"]
    desk.picture("sidebar")
    expect(finding).to_have_class(re.compile("nguon-is-current"))
    assert "nguon" not in page.evaluate("() => wp.data.select('core/editor').getEditedPostContent()")


def _dismissed_and_again(desk, post):
    page = desk.page
    finding = page.locator(".nguon-finding.nguon-is-error")
    finding.get_by_role("button", name="Dismiss…").click()
    finding.get_by_label("Why does this need no correction?").fill("The ministry corrected it later.")
    desk.picture("dismiss", page.locator(".interface-interface-skeleton__sidebar"))
    finding.get_by_role("button", name="Dismiss", exact=True).click()
    expect(page.locator(".nguon-verdict strong")).to_have_text("Agrees with its source")
    expect(desk.canvas().locator(".nguon-marked-error")).to_have_count(0)

    desk.check()
    expect(page.locator(".nguon-verdict strong")).to_have_text("Agrees with its source")
    desk.edit(post)
    expect(page.locator(".nguon-verdict strong")).to_have_text("Agrees with its source")
    page.get_by_role("button", name="Dismissed (1)").click()
    expect(page.locator(".nguon-is-dismissed")).to_contain_text("The ministry corrected it later.")
    page.get_by_role("button", name="Take back").click()
    expect(finding).to_have_count(1)
    expect(page.locator(".nguon-verdict strong")).to_have_text("1 error")
    desk.check()
    expect(finding).to_have_count(1)


def _published(desk, post):
    page = desk.page
    page.get_by_role("button", name="Post and source side by side").click()
    expect(page.locator("nguon-report")).to_contain_text("khoảng 12.000")
    desk.picture("side-by-side")
    page.get_by_role("button", name=re.compile("^Close( dialog)?$")).last.click()

    page.get_by_role("button", name="Publish", exact=True).click()
    panel = page.locator(".nguon-before")
    expect(panel).to_contain_text("1 error")
    expect(panel).to_contain_text("does not match the source")
    desk.picture("before-publishing")
    # Nothing is held up unless an administrator wants it.
    page.locator(".editor-post-publish-panel").get_by_role("button", name="Publish", exact=True).click()
    expect(page.locator(".post-publish-panel__postpublish-header")).to_contain_text("is now live")


def _listed(desk, site, post, sources):
    """The column: what was found, agrees, changed since, was never checked."""
    lines = [*paragraphs("article.txt"), f"Source: {sources.at}/source.html"]
    good, changed = (site.post(title, blocks(lines)) for title in ("Seoul answers Pyongyang", "What Moscow said"))
    for number, title in ((good, "Seoul answers Pyongyang"), (changed, "What Moscow said")):
        body = {"title": title, "html": "".join(f"<p>{line}</p>" for line in lines), "content": blocks(lines)}
        assert desk.rest(f"/posts/{number}/check", "POST", body)[0] == 200
    site.wp(f"return wp_update_post( array( 'ID' => {changed}, 'post_content' => 'All was rewritten.' ) );")
    page = desk.admin("edit.php")
    cell = "#post-{} .column-nguon_check".format
    expect(page.locator(cell(post))).to_have_text(re.compile("^1 error"))
    expect(page.locator(cell(good))).to_contain_text("Agrees with its source")
    expect(page.locator(cell(good))).not_to_contain_text("Changed")
    expect(page.locator(cell(changed))).to_contain_text("Changed since checkwas: Agrees with its source")
    expect(page.locator(cell(1))).to_contain_text("Not checked")
    desk.picture("column", page.locator(".wp-list-table"))


def _removed(desk, site):
    count = "global $wpdb; return $wpdb->get_col( \"SELECT {0} FROM $wpdb->{1} WHERE {0} LIKE '%nguon%'\" );".format
    assert len(site.wp(count("meta_key", "postmeta"))) > 1
    desk.remove()
    assert site.wp(count("meta_key", "postmeta")) == []
    assert site.wp(count("option_name", "options")) == []
    assert not (site.root / "wp-content/plugins/nguon").exists()
