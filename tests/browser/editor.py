"""An editor at the page: what the tests do and look at, by the names that a reader has for it."""

import os
from contextlib import contextmanager
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VIOLATIONS = "addEventListener('securitypolicyviolation', (e) => console.error('policy: ' + e.violatedDirective))"


class Editor:
    """One window. ``expected``: parts of console errors that a test provokes (a 401 is one)."""

    def __init__(self, browser, base, *, width=1280, height=900, scheme="light", language="en-GB", scale=1):
        self.base, self.expected, self.errors, self.asked = base, [], [], []
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale=language, device_scale_factor=scale
        )
        self.context.set_default_timeout(60_000)
        self.page = self.context.new_page()
        self.page.add_init_script(VIOLATIONS)
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def finish(self):
        self.context.close()
        assert [url for url in self.asked if not url.startswith((self.base, f"blob:{self.base}"))] == []
        assert [e for e in self.errors if not any(part in e for part in self.expected)] == []

    def fill(self, article="", source=""):
        self.page.locator("#article").fill(article)
        self.page.locator("#source").fill(source)

    def check(self, article, source=""):
        """Verify by mouse, and wait for the report."""
        self.fill(article, source)
        self.page.locator("#ask button[type=submit]").click()
        self.verdict.wait_for()
        return self

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def tab_to(self, locator, most=40):
        """Go to an element as one without a mouse does."""
        for _ in range(most):
            if locator.evaluate("node => node.getRootNode().activeElement === node"):
                return
            self.press("Tab")
        raise AssertionError("not to be reached with Tab")

    @property
    def verdict(self):
        return self.page.locator("nguon-report .verdict")

    @property
    def cards(self):
        return self.page.locator("nguon-report .card")

    @property
    def current(self):
        return self.page.locator("nguon-report .card.current")

    def codes(self):
        return self.page.locator("nguon-report").evaluate("node => node.report.findings.map((f) => f.code)")

    @contextmanager
    def _own_styles(self):
        """Styles that the tools themselves put in are refused by the policy; those refusals are no fault of the page."""
        before = len(self.errors)
        yield
        self.page.wait_for_timeout(50)
        del self.errors[before:]

    def violations(self):
        """What axe finds: rule and place."""
        with self._own_styles():
            self.page.evaluate(AXE_SCRIPT)
            found = self.page.evaluate("(tags) => axe.run(document, {runOnly: {type: 'tag', values: tags}})", WCAG)
        return [(v["id"], [node["target"] for node in v["nodes"]]) for v in found["violations"]]

    def overflow(self):
        """Pixels by which the page is wider than its window."""
        return self.page.evaluate("document.documentElement.scrollWidth - innerWidth")

    def picture(self, name, **more):
        """A screenshot for the documentation, where one is wanted."""
        if os.environ.get("NGUON_SCREENSHOTS"):
            self.page.mouse.move(0, 0)
            self.page.wait_for_timeout(300)
            with self._own_styles():
                self.page.screenshot(path=IMAGES / f"{name}.png", animations="disabled", **more)
