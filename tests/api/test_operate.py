"""The operator's commands."""

import sqlite3

import pytest
from typer.testing import CliRunner

from service.cli import app
from service.settings import load_settings


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NGUON_DATA_DIR", str(tmp_path))

    def call(*arguments):
        load_settings.cache_clear()
        return CliRunner().invoke(app, list(arguments))

    yield call
    load_settings.cache_clear()


def test_keys_are_made_listed_and_revoked(run, tmp_path):
    made = run("keys", "create", "--team", "desk", "--name", "cms", "--scope", "verify", "--quota", "9", "--days", "1")
    assert made.exit_code == 0
    key = made.stdout.strip()
    prefix, key_id, secret = key.split("_", 2)
    assert prefix == "nguon"
    assert "whsec_" in made.stderr
    listed = run("keys", "list").stdout
    assert key_id in listed
    assert "desk" in listed
    assert secret not in listed
    with sqlite3.connect(tmp_path / "nguon.sqlite3") as db:
        assert secret not in str(db.execute("SELECT * FROM api_keys").fetchall())
    assert run("keys", "revoke", key_id).exit_code == 0
    assert run("keys", "revoke", key_id).exit_code == 2
    assert "revoked" in run("keys", "list").stdout
    assert run("keys", "create", "--team", "desk", "--scope", "fly").exit_code == 2
    assert run("keys", "create", "--team", " ").exit_code == 2


def test_settings_show_their_origin_and_mask_secrets(run, tmp_path, monkeypatch):
    named = tmp_path / "nguon.env"
    named.write_text("NGUON_QUEUE_MAX=7\nNGUON_DEADLINE_S=5\n")
    monkeypatch.setenv("NGUON_SETTINGS_FILE", str(named))
    monkeypatch.setenv("NGUON_DEADLINE_S", "6")
    monkeypatch.setenv("NGUON_DEDLINE_S", "7")
    monkeypatch.setenv("NGUON_DATABASE_URL", "postgresql://u:hunter2@db/nguon")
    monkeypatch.setenv("NGUON_FETCH_PROXY", "http://me:swordfish@proxy:3128")
    shown = run("settings").stdout
    assert "swordfish" not in shown
    assert "NGUON_FETCH_PROXY=http://me:********@proxy:3128" in shown
    assert "NGUON_QUEUE_MAX=7  # file" in shown
    assert "NGUON_DEADLINE_S=6.0  # environment" in shown
    assert "NGUON_VECTORS=True  # default" in shown
    assert "NGUON_DEDLINE_S=  # unknown, not used" in shown
    assert "hunter2" not in shown
    assert "NGUON_DATABASE_URL=********" in shown
    monkeypatch.setenv("NGUON_SETTINGS_FILE", str(tmp_path / "none"))
    assert run("settings").exit_code == 2


def test_migrate_purge_backup_and_what_they_refuse(run, tmp_path, monkeypatch):
    assert "SQLite" in run("migrate").stdout
    assert run("purge").stdout.startswith("0 texts")
    assert run("purge").stdout.rstrip().endswith("0 pages, 0 translations dropped")
    assert run("backup", str(tmp_path / "copy")).exit_code == 0
    assert run("backup", str(tmp_path / "copy")).exit_code == 2
    assert run("worker").exit_code == 2
    assert run("serve", "--host", "0.0.0.0").exit_code == 2
    monkeypatch.setenv("NGUON_DATABASE_URL", "postgresql://nobody@127.0.0.1:9/none")
    assert run("migrate").exit_code == 4
    assert run("backup", str(tmp_path / "other")).exit_code == 2
