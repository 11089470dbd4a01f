"""Chromium at WordPress's pages: logging in, the editor, the sidebar."""

from __future__ import annotations

import os

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from tests.faults.harness import ROOT

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
IMAGES = ROOT / "docs/images"
QUIET_EDITOR = """() => {
    const set = (scope, name, value) => wp.data.dispatch('core/preferences').set(scope, name, value);
    for (const scope of ['core', 'core/edit-post']) { set(scope, 'welcomeGuide', false); set(scope, 'fullscreenMode', false); }
}"""


class Browser:
    """Opens windows, each logged in as somebody."""

    def __init__(self, chromium) -> None:
        self.chromium = chromium

    def window(self, site, user="admin", **more):
        context = self.chromium.new_context(viewport={"width": 1280, "height": 860}, **more)
        context.set_default_timeout(30_000)
        expect.set_options(timeout=20_000)
        page = context.new_page()
        page.goto(f"{site.url}/wp-login.php")
        page.fill("#user_login", user)
        page.fill("#user_pass", user)
        page.click("#wp-submit")
        page.wait_for_url("**/wp-admin/**")
        return Window(site, page)


class Window:
    """One page of a logged-in user. ``errors``: what scripts threw, ``dialogs``: what an injected script would open."""

    def __init__(self, site, page) -> None:
        self.site, self.page = site, page
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("dialog", self._dialog)

    def _dialog(self, dialog):
        if dialog.type in {"beforeunload", "confirm"}:
            dialog.accept()
            return
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def admin(self, path):
        self.page.goto(f"{self.site.url}/wp-admin/{path}")
        return self.page

    def install(self, plugin_zip):
        """Upload the plugin and activate it, as an administrator does."""
        page = self.admin("plugin-install.php?tab=upload")
        page.set_input_files("#pluginzip", plugin_zip)
        page.click("#install-plugin-submit")
        page.click("a.button-primary[href*='action=activate']")
        page.wait_for_selector("tr[data-plugin='nguon/nguon.php'].active")

    def remove(self):
        """Deactivate and delete the plugin, as an administrator does."""
        page, row = self.admin("plugins.php"), "tr[data-plugin='nguon/nguon.php']"
        page.click(f"{row} .deactivate a")
        page.click(f"{row}.inactive .delete a")
        page.wait_for_selector(f"{row}.deleted, .plugin-deleted-tr", state="attached")

    def configure(self, url, key="", **checks):
        page = self.admin("options-general.php?page=nguon")
        page.fill("#nguon-url", url)
        page.fill("#nguon-key", key)
        for name, on in checks.items():
            page.set_checked(f"[name='nguon_settings[{name}]']", on)
        self.save()
        return page

    def save(self, told="settings_updated"):
        """Press the settings page's button and wait for what it says, and for its scripts."""
        self.page.click("#submit")
        self.page.wait_for_selector(f"#setting-error-{told}")
        self.page.wait_for_load_state("load")

    def edit(self, post):
        """The block editor with the sidebar open."""
        page = self.admin(f"post.php?post={post}&action=edit")
        page.wait_for_function(
            "() => window.wp && wp.data && wp.data.select('core/editor') && wp.data.select('core/block-editor').getBlocks().length"
        )
        page.evaluate(QUIET_EDITOR)
        page.evaluate("() => wp.data.dispatch('core/edit-post').openGeneralSidebar('nguon/nguon')")
        page.wait_for_selector(".nguon-sidebar")
        return page

    def check(self):
        """Press the button and wait for the end."""
        with self.page.expect_response(lambda r: "nguon" in r.url and "check" in r.url and r.request.method == "POST"):
            self.page.click(".nguon-sidebar .nguon-check")
        self.page.wait_for_selector(".nguon-sidebar .nguon-check:not([disabled])")

    def type_into(self, beginning, words):
        """Put the cursor at the end of the paragraph that begins so, and type."""
        paragraph = self.canvas().locator(f"p.wp-block:has-text('{beginning}')").first
        paragraph.click()
        self.page.keyboard.press("End")
        self.page.keyboard.press("Control+End")
        self.page.keyboard.type(words)

    def canvas(self):
        frame = self.page.frame(name="editor-canvas")
        return frame or self.page.main_frame

    def rest(self, path, method="GET", data=None, nonce=True):
        """Status and body of a call to the plugin's routes, as a script in the page would make it."""
        call = """async ([path, method, data, nonce]) => {
            const headers = {'Content-Type': 'application/json'};
            if (nonce) headers['X-WP-Nonce'] = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
            const init = {method, headers, body: data === null ? undefined : JSON.stringify(data)};
            const answer = await fetch('/index.php?rest_route=/nguon/v1' + path, init);
            return [answer.status, await answer.json()];
        }"""
        return self.page.evaluate(call, [path, method, data, nonce])

    def violations(self, *places):
        """What axe finds against WCAG 2.2 AA in these parts of the page: rule and place."""
        self.page.evaluate(AXE_SCRIPT)
        run = "([include, values]) => axe.run({include}, {runOnly: {type: 'tag', values}})"
        found = self.page.evaluate(run, [[[place] for place in places], WCAG])
        return [(v["id"], [node["html"][:120] for node in v["nodes"]]) for v in found["violations"]]

    def picture(self, name, locator=None):
        """A screenshot for the documentation, if NGUON_SCREENSHOTS asks for them; of the newest WordPress alone."""
        if os.environ.get("NGUON_SCREENSHOTS") and self.site.name == "newest":
            (locator or self.page).screenshot(path=IMAGES / f"wordpress-{name}.png", animations="disabled")
