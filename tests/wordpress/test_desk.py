"""Settings, the lock, other blocks, the interface in Vietnamese."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.wordpress.stories import TITLE, blocks, paragraphs, story

pytestmark = pytest.mark.xdist_group("wordpress-debian")


def test_the_key_is_never_shown_and_goes_to_no_other_address(admin, stub, service):
    site = admin.site
    site.settings(url=service.url, key="nguon_stays_here", post_types=["post"])
    page = admin.admin("options-general.php?page=nguon")
    assert "nguon_stays_here" not in page.content()
    assert page.input_value("#nguon-key") == ""
    page.click("#submit")
    page.wait_for_selector("#setting-error-settings_updated")
    kept = site.wp("return get_option( 'nguon_settings' );")
    assert (kept["key"], kept["post_types"], kept["lock"]) == ("nguon_stays_here", ["post"], False)

    # The test of a connection, and a change of the address, must not carry the key to where it does not belong.
    page.fill("#nguon-url", stub.url)
    page.click("#nguon-test")
    expect(page.locator("#nguon-told.notice-error")).to_be_visible()
    assert "authorization" not in stub.seen[-1][1]
    page.click("#submit")
    page.wait_for_selector("#setting-error-moved")
    assert site.wp("return get_option( 'nguon_settings' );")["key"] == ""
    assert "nguon_stays_here" not in str(admin.rest("/connection", "POST", {"url": service.url}))


def test_what_cannot_be_an_address_or_a_key_is_refused(admin, service):
    site = admin.site
    site.settings(url=service.url, key="nguon_k", post_types=["post"])
    page = admin.admin("options-general.php?page=nguon")
    for url in ("ftp://x.example", "http://name:secret@127.0.0.1", "javascript:alert(1)"):
        page.evaluate(
            "(url) => { const field = document.getElementById('nguon-url'); field.type = 'text'; field.value = url; }",
            url,
        )
        page.fill("#nguon-key", "two words")
        page.click("#submit")
        page.wait_for_selector("#setting-error-url")
        assert page.locator("#setting-error-key").count() == 1
    kept = site.wp("return get_option( 'nguon_settings' );")
    assert (kept["url"], kept["key"]) == (service.url, "nguon_k")


def test_an_administrator_may_lock_publishing(admin, service, sources):
    site = admin.site
    site.settings(url=service.url, key=service.key, post_types=["post"], lock=True)
    post = site.post(TITLE, story(f"{sources.at}/source.html"))
    page = admin.edit(post)
    admin.check()
    expect(page.locator(".nguon-finding.nguon-is-error")).to_have_count(1)
    page.get_by_role("button", name="Publish", exact=True).click()
    publish = page.locator(".editor-post-publish-panel").get_by_role("button", name="Publish", exact=True)
    expect(page.locator(".nguon-before")).to_contain_text("Publishing waits until no error stands")
    expect(publish).to_be_disabled()
    # Whoever gets round the button is refused by the server; a draft is saved all the same.
    save = """([post, status]) => wp.apiFetch({path: `/wp/v2/posts/${post}`, method: 'POST', data: {status}})
        .then(() => 'saved', (error) => error.code)"""
    assert page.evaluate(save, [post, "publish"]) == "nguon_locked"
    assert page.evaluate(save, [post, "draft"]) == "saved"

    page.locator(".nguon-before").get_by_role("button", name="See the findings").click()
    finding = page.locator(".nguon-finding.nguon-is-error")
    finding.get_by_role("button", name="Dismiss…").click()
    page.get_by_role("button", name="Checked with the author.").click()
    finding.get_by_role("button", name="Dismiss", exact=True).click()
    expect(finding).to_have_count(0)
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(publish).to_be_enabled()
    assert page.evaluate(save, [post, "publish"]) == "saved"


def test_words_are_found_in_every_kind_of_block(admin, service, sources):
    site = admin.site
    site.settings(url=service.url, key=service.key, post_types=["post"])
    lines = paragraphs()
    wrong = next(line for line in lines if "11,000" in line)
    kinds = {
        "core/list-item": f"<!-- wp:list --><ul><!-- wp:list-item --><li>{wrong}</li><!-- /wp:list-item --></ul><!-- /wp:list -->",
        "core/quote": f'<!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>{wrong.replace("about 11,000", "<strong>about</strong> 11,<em>000</em>")}</p><!-- /wp:paragraph --></blockquote><!-- /wp:quote -->',
        "core/html": f"<!-- wp:html --><div><p>First.</p><script>alert(1)</script><p>{wrong}</p></div><!-- /wp:html -->",
        "core/freeform": f"<p>{wrong}</p><p>An 😀 aside.</p>",
        "core/table": f'<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>A</td><td>{wrong}</td></tr></tbody></table></figure><!-- /wp:table -->',
    }  # fmt: skip
    where = """() => {
        const [id, place] = [...wp.data.select('nguon/check').places()][0] || [];
        return id && [wp.data.select('core/block-editor').getBlockName(place.piece.clientId), place.piece.text.slice(place.start, place.end)];
    }"""
    for name, block in kinds.items():
        parts = [blocks([line]) if line != wrong else block for line in lines]
        source = blocks([f'Source: <a href="{sources.at}/source.html">here</a>'])
        page = admin.edit(site.post(TITLE, "\n\n".join([*parts, source])))
        admin.check()
        block_name = {"core/quote": "core/paragraph"}.get(name, name)
        assert page.evaluate(where) == [block_name, "about 11,000"], name
    page.locator(".nguon-finding").get_by_role("button", name="Show in post").click()
    assert page.evaluate("() => wp.data.select('core/block-editor').getSelectedBlock().name") == "core/table"


def test_marks_follow_the_words_while_somebody_writes(admin, service, sources):
    site = admin.site
    site.settings(url=service.url, key=service.key, post_types=["post"])
    page = admin.edit(site.post(TITLE, story(f"{sources.at}/source.html")))
    admin.check()
    expect(page.locator(".nguon-finding.nguon-is-error")).to_have_count(1)
    admin.type_into("On October 22", " More is to come.")
    expect(page.locator(".nguon-verdict")).to_contain_text("The post was edited since.")
    page.get_by_role("button", name="Show in post").click()
    page.wait_for_function("() => getSelection().toString() === 'about 11,000'")
    page.keyboard.type("about 12,000")
    expect(page.locator(".nguon-finding.nguon-is-error")).to_contain_text("These words were edited.")
    expect(admin.canvas().locator(".nguon-marked")).to_have_count(0)
    admin.check()
    expect(page.locator(".nguon-finding.nguon-is-error")).to_have_count(0)
    expect(page.locator(".nguon-verdict")).not_to_contain_text("edited since")


def test_the_interface_in_vietnamese(admin, service, sources):
    site = admin.site
    site.settings(url=service.url, key=service.key, post_types=["post"])
    site.wp("update_option( 'WPLANG', 'vi' ); update_user_meta( 1, 'locale', 'vi' ); return 1;")
    (site.root / "wp-content/languages").mkdir(exist_ok=True)
    (site.root / "wp-content/languages/vi.mo").touch()
    try:
        page = admin.edit(site.post(TITLE, story(f"{sources.at}/source.html")))
        expect(page.locator(".nguon-sidebar .nguon-check")).to_have_text("Đối chiếu với nguồn")
        admin.check()
        expect(page.locator(".nguon-verdict strong")).to_have_text("1 lỗi")
        expect(page.locator(".nguon-finding.nguon-is-error")).to_contain_text("Xem trong bài")
        page = admin.admin("edit.php")
        expect(page.locator("#nguon_check")).to_have_text("Đối chiếu nguồn")
    finally:
        site.wp("delete_option( 'WPLANG' ); delete_user_meta( 1, 'locale' ); return 1;")


def test_constants_of_wp_config_win(admin, service):
    site = admin.site
    site.settings(url="http://127.0.0.1:9", key="nguon_other", post_types=["post"])
    config = site.root / "wp-config.php"
    before = config.read_text()
    config.write_text(
        before.replace(
            "<?php", f"<?php define( 'NGUON_URL', '{service.url}/' ); define( 'NGUON_KEY', '{service.key}' );", 1
        )
    )
    try:
        page = admin.admin("options-general.php?page=nguon")
        expect(page.locator(".form-table")).to_contain_text("Set in wp-config.php (NGUON_KEY).")
        page.click("#nguon-test")
        expect(page.locator("#nguon-told")).to_contain_text("may verify and read")
        assert service.key not in page.content()
    finally:
        config.write_text(before)
