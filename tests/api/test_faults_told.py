"""What the caller hears while the database is locked or gone, and that it goes on by itself."""

import sqlite3

from service.store.db import StorageUnavailable


def test_a_locked_database_is_a_clear_503_and_passes(service, tmp_path, monkeypatch):
    monkeypatch.setattr("service.store.db.BUSY_S", 0.05)
    api = service()
    other = sqlite3.connect(tmp_path / "nguon.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = api.ask()
    assert (answer.status_code, answer.json()["code"]) == (503, "storage-unavailable")
    assert "locked" in answer.json()["detail"]
    assert int(answer.headers["retry-after"]) > 0
    assert api.get("/healthz").status_code == 200
    other.execute("ROLLBACK")
    assert api.ask().status_code == 200


def test_a_database_that_is_gone_is_said_by_readyz(api, monkeypatch):
    def gone(work, writes=True):
        raise StorageUnavailable("The database does not answer; try again shortly.")

    with monkeypatch.context() as broken:
        broken.setattr(api.made.db, "do", gone)
        assert api.get("/readyz").json()["checks"]["database"].startswith("The database does not answer")
        assert api.ask().status_code == 503
        assert api.get("/metrics").status_code == 503
        assert api.get("/healthz").status_code == 200
    assert api.get("/readyz").status_code == 200
    assert api.ask().status_code == 200
