"""Settings, the lock, other blocks, the interface in Vietnamese."""

from __future__ import annotations

import json

from playwright.sync_api import expect

from tests.wordpress.stories import SEEDS, TITLE, blocks, paragraphs, story

FAULTS = json.loads((SEEDS / "doctored/expected.json").read_text(encoding="utf-8"))


def test_the_key_is_never_shown_and_goes_to_no_other_address(admin, stub, service):
    site = admin.site
    site.settings(url=service.url, key="nguon_stays_here", post_types=["post"])
    page = admin.admin("options-general.php?page=nguon")
    assert "nguon_stays_here" not in page.content()
    assert page.input_value("#nguon-key") == ""
    admin.save()
    kept = site.wp("return get_option( 'nguon_settings' );")
    assert (kept["key"], kept["post_types"], kept["lock"]) == ("nguon_stays_here", ["post"], False)

    # The test of a connection, and a change of the address, must not carry the key to where it does not belong.
    page.fill("#nguon-url", stub.url)
    page.click("#nguon-test")
    expect(page.locator("#nguon-told.notice-error")).to_be_visible()
    assert "authorization" not in stub.seen[-1][1]
    admin.save("moved")
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
        admin.save("url")
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


KINDS = {
    "date.txt": ("core/list-item", "<!-- wp:list --><ul><!-- wp:list-item --><li>{}</li><!-- /wp:list-item --></ul><!-- /wp:list -->"),
    "figure.txt": ("core/paragraph", '<!-- wp:quote --><blockquote class="wp-block-quote">{}</blockquote><!-- /wp:quote -->'),
    "stance.txt": ("core/html", "<!-- wp:html --><div><p>First.</p><script>alert(1)</script><p>{}</p></div><!-- /wp:html -->"),
    "office.txt": ("core/freeform", "<p>An 😀 aside.</p><p>{}</p>"),
    "named-source.txt": ("core/table", '<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>A</td><td>{}</td></tr></tbody></table></figure><!-- /wp:table -->'),
}  # fmt: skip
PLACES = """() => [...wp.data.select('nguon/check').places().values()].map(({piece, start, end}) =>
    [wp.data.select('core/block-editor').getBlockName(piece.clientId), piece.text.slice(start, end)])"""


def _wrapped(line):
    """A line of the article as a block: five of them with a fault each, in five kinds of block."""
    for name, (_, block) in KINDS.items():
        fault = FAULTS[name]
        if fault["before"] in line:
            wrong = line.replace(fault["before"], fault["after"])
            split = wrong.replace("about 11,000", "<strong>about</strong> 11,<em>000</em>")
            return block.format(blocks([split]) if "quote" in block else split)
    return blocks([line])


def test_words_are_found_in_every_kind_of_block(admin, service, sources):
    site = admin.site
    site.settings(url=service.url, key=service.key, post_types=["post"])
    source = blocks([f'Source: <a href="{sources.at}/source.html">here</a>'])
    page = admin.edit(site.post(TITLE, "\n\n".join([*map(_wrapped, paragraphs("article.txt")), source])))
    admin.check()
    found = page.evaluate(PLACES)
    assert {name for name, _ in found} >= {name for name, _ in KINDS.values()}
    reported = page.evaluate(
        "() => wp.data.select('nguon/check').state().report.findings.filter((f) => f.article).map((f) => f.article.text)"
    )
    assert sorted(words for _, words in found) == sorted(reported)
    assert ["core/paragraph", "about 11,000"] in found
    page.locator(".nguon-finding", has_text="Advisor").get_by_role("button", name="Show in post").first.click()
    assert page.evaluate("() => wp.data.select('core/block-editor').getSelectedBlock().name") in {
        "core/freeform",
        "core/table",
    }


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


def test_axe_finds_nothing(admin, service, sources):
    site = admin.site
    site.settings(url=service.url, key=service.key, post_types=["post"])
    page = admin.edit(
        site.post(
            TITLE,
            "\n\n".join([*map(_wrapped, paragraphs("article.txt")), blocks([f"Source: {sources.at}/source.html"])]),
        )
    )
    admin.check()
    closed = page.locator(".nguon-sidebar .components-panel__body-toggle[aria-expanded=false]")
    while closed.count():
        closed.first.click()
    page.get_by_role("button", name="Dismiss…").first.click()
    assert admin.violations(".nguon-sidebar") == []
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.locator(".nguon-before")).to_contain_text("errors")
    assert admin.violations(".nguon-before") == []
    admin.admin("edit.php")
    assert admin.violations(".column-nguon_check") == []
    admin.admin("options-general.php?page=nguon")
    assert admin.violations("form[action='options.php']") == []


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
