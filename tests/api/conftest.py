"""A service with a verification that costs nothing."""

import contextlib
import json
import time

import pytest
from fastapi.testclient import TestClient

from service.api.app import create_app
from service.settings import Settings
from service.store import keys
from service.store.db import Database, database_url
from service.store.migrate import migrate
from tests.support_reports import FakeVerify

NDJSON = {"content-type": "application/x-ndjson"}


class Api(TestClient):
    """A client with what the tests ask for all the time."""

    verify: FakeVerify
    made: object

    def ask(self, text="Rice exports rose 5%.", **more):
        body = {"article": {"text": text}, **more}
        return self.post("/verify", json=body)

    def job(self, text="Rice exports rose 5%.", headers=None, **more):
        return self.post("/jobs", json={"article": {"text": text}, **more}, headers=headers or {})

    def batch(self, *lines, **more):
        body = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
        return self.post("/batches", content=body, headers={**NDJSON, **more})

    def until(self, path, want):
        """The JSON at ``path`` when ``want(it)`` holds."""
        for _ in range(1000):
            seen = self.get(path).json()
            if want(seen):
                return seen
            time.sleep(0.01)
        raise AssertionError(seen)


@pytest.fixture
def service(tmp_path):
    """Opens services: ``service(setting=…)`` gives a client."""
    with contextlib.ExitStack() as stack:

        def open_service(**settings):
            fake = FakeVerify()
            chosen = Settings(**{"data_dir": tmp_path, "heartbeat_s": 1.0, "shutdown_grace_s": 0.2, **settings})
            app = create_app(settings=chosen, verify=fake)
            client = stack.enter_context(Api(app, raise_server_exceptions=False))
            client.verify, client.made = fake, app.state.service
            return client

        yield open_service


@pytest.fixture
def api(service):
    return service()


@pytest.fixture
def make_key(tmp_path):
    """Makes keys in the service's database; gives the headers that show one."""

    def make(team="a", scopes=("verify", "read"), **more):
        database = Database(database_url("", tmp_path))
        migrate(database)
        _, key = database.do(lambda c: keys.create(c, team=team, name="", scopes=scopes, **more))
        database.close()
        return {"authorization": f"Bearer {key}"}

    return make
