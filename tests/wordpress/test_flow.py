"""The main way through the plugin, in Debian's WordPress and in the newest that npm carries."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.wordpress.stories import TITLE, story

BOTH = [
    pytest.param("debian", marks=pytest.mark.xdist_group("wordpress-debian")),
    pytest.param("latest", marks=pytest.mark.xdist_group("wordpress-latest")),
]
SELECTED = """() => {
    const doc = (document.querySelector('iframe[name="editor-canvas"]') || {}).contentDocument || document;
    return doc.getSelection().toString();
}"""
UNDERLINED = """() => {
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    const view = frame ? frame.contentWindow : window;
    return ['nguon-error', 'nguon-current'].flatMap((name) => [...(view.CSS.highlights.get(name) || [])].map(String));
}"""


@pytest.mark.parametrize("which", BOTH)
def test_an_editor_checks_jumps_dismisses_and_publishes(which, request, browser, service, sources, plugin_zip):
    site = request.getfixturevalue(which)
    desk = browser.window(site)
    desk.install(plugin_zip)
    desk.configure(service.url, service.key)
    _connection(desk, service)
    post = site.post(TITLE, story(f"{sources.at}/source.html"))
    page = desk.edit(post)
    canvas, finding = desk.canvas(), page.locator(".nguon-finding.nguon-is-error")

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

    _jump(page, canvas, finding)
    desk.picture(f"wordpress-sidebar-{which}")

    _dismissed_and_again(desk, post)
    _published(desk, site, post, which)
    assert not desk.errors
    site.complaints()


def _connection(desk, service):
    page = desk.page
    page.click("#nguon-test")
    expect(page.locator("#nguon-told")).to_contain_text("may verify and read")
    assert service.key not in page.content()
    page.fill("#nguon-key", "nguon_nobody")
    page.click("#nguon-test")
    expect(page.locator("#nguon-told")).to_contain_text("does not accept the key")
    page.fill("#nguon-key", service.reader)
    page.click("#nguon-test")
    expect(page.locator("#nguon-told")).to_contain_text("scopes verify and read")


def _jump(page, canvas, finding):
    expect(canvas.locator(".nguon-marked-error")).to_have_count(1)
    finding.get_by_role("button", name="Show in post").click()
    page.wait_for_function(f"() => ({SELECTED})() === 'about 11,000'")
    assert page.evaluate(UNDERLINED) == ["about 11,000"]
    expect(finding).to_have_class(re.compile("nguon-is-current"))
    assert "nguon" not in page.evaluate("() => wp.data.select('core/editor').getEditedPostContent()")


def _dismissed_and_again(desk, post):
    page = desk.page
    finding = page.locator(".nguon-finding.nguon-is-error")
    finding.get_by_role("button", name="Dismiss…").click()
    finding.get_by_label("Why does this need no correction?").fill("The ministry corrected it later.")
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
    desk.check()
    expect(finding).to_have_count(1)


def _published(desk, site, post, which):
    page = desk.page
    page.get_by_role("button", name="Publish", exact=True).click()
    panel = page.locator(".nguon-before")
    expect(panel).to_contain_text("1 error")
    expect(panel).to_contain_text("does not match the source")
    desk.picture(f"wordpress-before-publishing-{which}")
    # Nothing is held up unless an administrator wants it.
    page.locator(".editor-post-publish-panel").get_by_role("button", name="Publish", exact=True).click()
    expect(page.locator(".post-publish-panel__postpublish-header")).to_contain_text("is now live")
    page = desk.admin("edit.php")
    cell = page.locator(f"#post-{post} .column-nguon_check")
    expect(cell).to_contain_text("1 error")
    expect(cell).not_to_contain_text("changed since")
    site.wp(f"return wp_update_post( array( 'ID' => {post}, 'post_content' => 'All was rewritten.' ) );")
    page.reload()
    expect(cell).to_contain_text("changed since")
