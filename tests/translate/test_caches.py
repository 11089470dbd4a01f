"""The cache of translations: what it saves, what it outlives, and that its failure is nobody's failure."""

import asyncio
import sqlite3

import pytest

from service.translate.cache import Cached, Key, MemoryCache, SqliteCache
from service.types import Limit
from tests.translate.stubs import Counting


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_an_edited_source_costs_only_its_new_sentences(kind, tmp_path):
    cache = MemoryCache() if kind == "memory" else SqliteCache(tmp_path / "deep" / "translations.sqlite")
    inner = Counting()
    cached = Cached(inner, cache)
    asyncio.run(cached.translate(["a", "b", "a"], "vi", "en"))
    done = asyncio.run(cached.translate(["b", "new", "a", ""], "vi", "en"))
    assert inner.asked == [["a", "b"], ["new"]]
    assert done.texts == ("B", "NEW", "A", None)
    asyncio.run(cached.translate(["a"], "vi", "fr"))
    asyncio.run(Cached(Counting("two"), cache).translate(["a"], "vi", "en"))
    newer = Counting()
    newer.version = "2"
    asyncio.run(Cached(newer, cache).translate(["a"], "vi", "en"))
    assert inner.asked[2:] == [["a"]]
    assert newer.asked == [["a"]]


def test_a_failure_is_not_remembered():
    inner = Counting(known={"a"}, limits=[Limit("translate", "translator-error", "x")])
    cached = Cached(inner, MemoryCache())
    assert asyncio.run(cached.translate(["a", "b"], "vi", "en")).texts == ("A", None)
    assert len(asyncio.run(cached.translate(["b"], "vi", "en")).limits) == 1
    assert asyncio.run(cached.translate(["a"], "vi", "en")).limits == ()


def test_the_file_survives_and_does_not_hold_the_source_text(tmp_path):
    path = tmp_path / "t.sqlite"
    key = Key("deepl", "2", "vi", "en", "Một câu riêng tư.")
    SqliteCache(path).put({key: "A private sentence."})
    assert SqliteCache(path).get([key]) == {key: "A private sentence."}
    assert "riêng tư".encode() not in path.read_bytes()
    assert SqliteCache(path).purge(0.0) == 1
    assert SqliteCache(path).get([key]) == {}


def test_a_broken_cache_file_is_no_failure(tmp_path):
    path = tmp_path / "t.sqlite"
    path.write_bytes(b"not a database" * 100)
    key = Key("deepl", "2", "vi", "en", "a")
    SqliteCache(path).put({key: "A"})
    assert SqliteCache(path).get([key]) == {}
    folder = SqliteCache(tmp_path)
    folder.put({key: "A"})
    assert folder.get([key]) == {}


def test_a_locked_cache_file_is_no_failure(tmp_path):
    path = tmp_path / "t.sqlite"
    key = Key("deepl", "2", "vi", "en", "a")
    cache = SqliteCache(path, busy_s=0.0)
    cache.put({key: "A"})
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    cache.put({key: "B"})
    holder.execute("ROLLBACK")
    holder.close()
    assert cache.get([key]) == {key: "A"}


def test_the_memory_cache_forgets_the_least_used():
    cache = MemoryCache(most=2)
    keys = [Key("x", "1", "vi", "en", t) for t in "abc"]
    cache.put({keys[0]: "A", keys[1]: "B"})
    cache.get([keys[0]])
    cache.put({keys[2]: "C"})
    assert set(cache.get(keys)) == {keys[0], keys[2]}
