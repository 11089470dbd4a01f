"""The running service, a web server with articles and their source, and Debian's Chromium.

Screenshots for the documentation are written where NGUON_SCREENSHOTS is set; NGUON_REQUIRE_BROWSER makes a missing
browser a failure.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FLAGS = ("--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
         " --disable-component-update --disable-sync").split()  # fmt: skip
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FAULTS = (
    ("about 12,000 troops", "about 120,000 troops"),
    ("Deputy National Security Advisor", "National Security Advisor"),
    ("about 1,500 troops", "1,500 troops"),
    ("A senior official from the South Korean Presidential Office revealed to the press that one", "One"),
)
MISSING = "tests/browser: Chromium not installed; apt-get install chromium"


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session", autouse=True)
def chromium():
    if CHROMIUM is None:
        if os.environ.get("NGUON_REQUIRE_BROWSER"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    return CHROMIUM


@pytest.fixture(scope="session")
def browser(chromium):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield started
        started.close()


class _Site(BaseHTTPRequestHandler):
    """Pages of ``server.pages`` by path; everything else is missing."""

    def do_GET(self):
        body = self.server.pages.get(self.path)
        self.send_response(404 if body is None else 200)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((body or "gone").encode())

    def log_message(self, *_):
        pass


class Site:
    """A newspaper on loopback: ``url("/source.html")``; ``pages`` may be added to."""

    seeds = ROOT / "seeds"

    def __init__(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
        self.server.pages = self.pages = {"/source.html": (ROOT / "seeds/source.html").read_text(encoding="utf-8")}
        self.place = f"127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://{self.place}{path}"

    def faulty(self):
        """The seed article with four faults, an error, a warning and a remark among them."""
        text = self.article()
        for before, after in FAULTS:
            assert before in text
            text = text.replace(before, after)
        return text

    def article(self, name="article.txt", source="/source.html"):
        """A seed article that cites the page here; ``source`` None leaves its source line out."""
        text = (ROOT / "seeds" / name).read_text(encoding="utf-8")
        lines = text.splitlines()
        at = next(n for n, line in enumerate(lines) if line.startswith("Source: https://"))
        lines[at : at + 1] = [f"Source: {self.url(source)}"] if source else []
        return "\n".join(lines)


@pytest.fixture(scope="session")
def site():
    made = Site()
    yield made
    made.server.shutdown()


@pytest.fixture
def faulty(site):
    return site.faulty()


class Service:
    """``nguon serve`` in a process of its own. ``nguon(*words)`` runs another command on the same data."""

    def __init__(self, data, site, **settings):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        self.env = {**os.environ, "PYTHONPATH": str(ROOT), "NGUON_DATA_DIR": str(data), "NGUON_TRANSLATOR": "none",
                    "NGUON_FETCH_ALLOW": site.place, "NGUON_WAYBACK": "0", "NGUON_CPU_WORKERS": "1", **settings}  # fmt: skip
        self.log = (data / "log").open("wb")
        self.process = self._start("serve", "--port", str(self.port), stdout=self.log, stderr=self.log)

    def _start(self, *words, **more):
        return subprocess.Popen([sys.executable, "-m", "service.cli", *words], env=self.env, cwd=ROOT, **more)

    def nguon(self, *words):
        out, _ = self._start(*words, stdout=subprocess.PIPE).communicate(timeout=60)
        return out.decode()

    def ready(self):
        until = time.monotonic() + 90
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(OSError), urllib.request.urlopen(f"{self.base}/readyz", timeout=5) as answer:
                if answer.status == 200:
                    return self
            time.sleep(0.1)
        raise AssertionError((Path(self.log.name)).read_text(errors="replace")[-2000:])

    def stop(self):
        self.process.terminate()
        self.process.wait(30)
        self.log.close()


@pytest.fixture(scope="session")
def service(tmp_path_factory, site):
    made = Service(tmp_path_factory.mktemp("service"), site).ready()
    yield made
    made.stop()


@pytest.fixture
def other_service(tmp_path, site):
    """Opens further services: ``other_service(setting=…)``."""
    with contextlib.ExitStack() as stack:

        def start(**settings):
            made = Service(tmp_path, site, **settings).ready()
            stack.callback(made.stop)
            return made

        yield start


@pytest.fixture
def open_page(browser, service):
    """Opens the editor's page: ``open_page(width=…, scheme=…, language=…, base=…)``; at the end nothing may have gone
    elsewhere, violated the policy or raised."""
    from tests.browser.editor import Editor

    opened = []

    def start(base=service.base, path="/", **more):
        editor = Editor(browser, base, **more)
        opened.append(editor)
        editor.page.goto(base + path)
        return editor

    yield start
    for editor in opened:
        editor.finish()
