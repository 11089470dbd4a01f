"""A real service on loopback: uvicorn, the real pipeline (in threads, without vectors), a database of its own."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn

from service.api.app import create_app
from service.settings import Settings
from service.store import keys
from service.store.db import Database, database_url
from service.store.migrate import migrate
from service.wiring import build_deps
from tests.forks import program_in

SEEDS = Path(__file__).parents[1] / "seeds"


@dataclass(frozen=True)
class Live:
    """``key``: of a team that may verify and read; ``None`` where the service has no keys."""

    url: str
    key: str | None


def request_for(name="article", **options):
    """The seed article, or a doctored one, with the page beside it."""
    place = SEEDS / f"{name}.txt" if name == "article" else SEEDS / "doctored" / f"{name}.txt"
    return {
        "article": {"text": place.read_text(encoding="utf-8"), "published": "2024-10-22"},
        "sources": [{"html": (SEEDS / "source.html").read_text(encoding="utf-8")}],
        "options": {"translator": "none", **options},
    }


@contextlib.contextmanager
def running(folder: Path, *, keyed: bool = False, verify=None, **settings) -> Iterator[Live]:
    """A service in a thread of this process until the block ends. ``verify`` stands in for the verification."""
    chosen = Settings(data_dir=folder, vectors=False, translator="none", shutdown_grace_s=1.0, **settings)
    key = None
    if keyed:
        database = Database(database_url("", folder))
        migrate(database)
        _, key = database.do(lambda c: keys.create(c, team="desk", name="cms", scopes=("verify", "read")))
        database.close()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        app = create_app(None if verify else build_deps(chosen), settings=chosen, verify=verify)
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, timeout_graceful_shutdown=1))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        try:
            yield Live(f"http://127.0.0.1:{listening.getsockname()[1]}", key)
        finally:
            server.should_exit = True
            thread.join()


@pytest.fixture(scope="session")
def live(tmp_path_factory):
    """Without keys, for callers on this machine."""
    with running(tmp_path_factory.mktemp("live")) as service:
        yield service


@pytest.fixture
def keyed(tmp_path):
    """With a key, and without what other tests left there."""
    with running(tmp_path / "keyed", keyed=True) as service:
        yield service


@pytest.fixture(scope="session")
def quick_program(tmp_path_factory):
    """A folder for PATH in which ``nguon`` starts at once."""
    with program_in(tmp_path_factory.mktemp("bin")) as folder:
        yield folder
