"""WordPress, the service and Chromium, all on loopback. Without the tools these tests are skipped and say so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import delete

from service.store import keys
from service.store.db import Database as Store
from service.store.db import database_url
from service.store.migrate import migrate
from service.store.schema import dismissals
from tests.faults.harness import ROOT, free_port
from tests.wordpress.pages import Browser
from tests.wordpress.site import DEBIAN, Database, Site, answers, until
from tests.wordpress.stories import blocks
from tests.wordpress.stub import Stub
from tools.wordpress import pack

CHROMIUM = Path("/usr/bin/chromium")
BUILDS = (
    Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "nguon/wp-playground-wordpress-builds-0.9.19.tgz"
)
REQUIRED = bool(os.environ.get("NGUON_REQUIRE_BROWSER"))
"""Set by .ci/run: what is missing is a failure there."""
WANTED = {
    "chromium": CHROMIUM, "php-cli": shutil.which("php"), "mariadb-server": shutil.which("mariadbd"),
    "wordpress": DEBIAN / "wp-load.php",
}  # fmt: skip


def missing() -> list[str]:
    gone = [name for name, path in WANTED.items() if not path or not Path(path).exists()]
    try:
        import playwright  # noqa: F401
    except ImportError:
        gone.append("playwright")
    return gone


def pytest_collection_modifyitems(items):
    here, gone = Path(__file__).parent, missing()
    for item in items:
        if item.path.parent != here or item.path.name == "test_files.py":
            continue
        item.add_marker(pytest.mark.wordpress)
        if gone and not REQUIRED:
            reason = f"tests/wordpress: not installed: {', '.join(gone)}; tools/ci_setup.sh installs them"
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def folder():
    # The socket's path must be short, and pytest's own folders are long.
    made = Path(tempfile.mkdtemp(prefix="nguon-wp-"))
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture(scope="session")
def database(folder):
    running = Database(folder)
    yield running
    running.close()


class Pages(SimpleHTTPRequestHandler):
    """The Vietnamese pages that the posts cite."""

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def sources(folder):
    pages = folder / "pages"
    pages.mkdir()
    shutil.copy(ROOT / "seeds/source.html", pages)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Pages, directory=str(pages)))
    Thread(target=server.serve_forever, daemon=True).start()
    server.folder, server.at = pages, f"http://127.0.0.1:{server.server_port}"
    yield server
    server.shutdown()


class Service:
    """The real service with a key, which can be taken away and brought back on the same port."""

    def __init__(self, folder: Path, allowed: str) -> None:
        self.folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        store = Store(database_url("", folder))
        migrate(store)
        _, self.key = store.do(lambda c: keys.create(c, team="desk", name="cms", scopes=("verify", "read")))
        _, self.reader = store.do(lambda c: keys.create(c, team="desk", name="reader", scopes=("read",)))
        store.close()
        self.environment = {
            **os.environ, "NGUON_DATA_DIR": str(folder), "NGUON_FETCH_ALLOW": allowed, "NGUON_TRANSLATOR": "none",
            "NGUON_WAYBACK": "0", "NGUON_CPU_WORKERS": "1", "NGUON_LOG_LEVEL": "warning", "NGUON_RATE_PER_MINUTE": "10000", "NGUON_SHUTDOWN_GRACE_S": "0",
        }  # fmt: skip
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "service.cli", "serve", "--port", str(self.port)]
        with (self.folder / "service.log").open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)
        until(lambda: answers(f"{self.url}/readyz"))

    def forget(self) -> None:
        """Every dismissal: it would hold for all posts with the same words on the same source."""
        store = Store(database_url("", self.folder))
        store.do(lambda c: c.execute(delete(dismissals)))
        store.close()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)


@pytest.fixture
def service(_service):
    yield _service
    _service.forget()


@pytest.fixture(scope="session")
def _service(folder, sources):
    made = folder / "service"
    made.mkdir()
    running = Service(made, sources.at.removeprefix("http://"))
    yield running
    running.process.kill()
    running.process.wait(30)


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]  # fmt: skip
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=flags)
        yield Browser(chromium)
        chromium.close()


def newest(folder: Path) -> Path:
    """The newest WordPress that npm carries: the package keeps PHP files and the browser's files apart."""
    if not BUILDS.exists():
        (pytest.fail if REQUIRED else pytest.skip)(f"tests/wordpress: no {BUILDS}; tools/ci_setup.sh fetches it")
    inside, archive, out = "package/public/wp-nightly/", "package/src/wordpress/wp-nightly.zip", folder / "newest-files"
    with tarfile.open(BUILDS) as package:
        for member in package:
            if member.name == archive:
                zipfile.ZipFile(package.extractfile(member)).extractall(out)
            elif member.isfile() and member.name.startswith(inside):
                member.name = member.name.removeprefix(inside)
                package.extract(member, out, filter="data")
    return out


def _site(name, database, folder, request):
    source, theme = (DEBIAN, "plain") if name == "debian" else (newest(folder), "twentytwentyfour")
    site = Site(name, source, theme, database, folder)
    request.addfinalizer(site.close)
    return site


@pytest.fixture(scope="session")
def plugin_zip(folder):
    """What `make wordpress-zip` makes."""
    pack(folder / "nguon.zip")
    return folder / "nguon.zip"


@pytest.fixture(scope="session")
def debian(database, folder, request):
    return _site("debian", database, folder, request)


@pytest.fixture(scope="session")
def latest(database, folder, request):
    return _site("newest", database, folder, request)


@pytest.fixture(scope="session")
def stub():
    running = Stub()
    yield running
    running.shutdown()


@pytest.fixture(scope="session")
def _admin(debian, browser):
    window = browser.window(debian)
    window.plain_post = debian.post("Plain", blocks(["One."]))
    return window


@pytest.fixture
def admin(_admin, plugin_zip):
    """An administrator's window at Debian's WordPress with the plugin active."""
    _admin.site.activate(plugin_zip)
    _admin.errors.clear()
    yield _admin
    _admin.site.complaints()


@pytest.fixture(scope="session")
def author(debian, browser):
    """A contributor, who may edit his own drafts and nothing else."""
    number = debian.user("carla", "contributor")
    window = browser.window(debian, "carla")
    window.id = number
    return window
