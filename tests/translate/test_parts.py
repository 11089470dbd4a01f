"""Breaker, pacing, cache, fall-backs and settings, each on its own."""

import asyncio
import re
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.settings import Settings
from service.translate import failures
from service.translate.base import Caps, Translated
from service.translate.breaker import Breaker
from service.translate.cache import Cached, Key, MemoryCache, SqliteCache
from service.translate.chain import Chain
from service.translate.failures import KeyRefused, RateLimited, ServiceFailed, TimedOut
from service.translate.glossary import Glossary
from service.translate.http import wait_of
from service.translate.none import NoTranslator
from service.translate.online import Online, requests_of
from service.translate.registry import BACKENDS, TranslateSettings, make_translator, order_of
from service.types import Limit
from service.wiring import translate_settings


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def test_the_breaker_opens_after_failures_in_a_row_and_lets_one_try_after_its_rest():
    clock = Clock()
    breaker = Breaker(most=2, rest_s=60, clock=clock)
    breaker.failed(ServiceFailed("x"))
    breaker.succeeded()
    breaker.failed(ServiceFailed("x"))
    assert breaker.allows()
    breaker.failed(ServiceFailed("x"))
    assert not breaker.allows()
    clock.now += 61
    assert breaker.allows()
    assert not breaker.allows()
    breaker.failed(TimedOut("x"))
    assert not breaker.allows()
    clock.now += 61
    assert breaker.allows()
    breaker.succeeded()
    assert breaker.allows()


@pytest.mark.parametrize(("failure", "rest"), [(KeyRefused("x"), 60), (RateLimited("x", retry_after=600.0), 600)])
def test_the_breaker_opens_at_once_where_the_next_request_meets_the_same(failure, rest):
    clock = Clock()
    breaker = Breaker(most=5, rest_s=60, clock=clock)
    breaker.failed(failure)
    clock.now += rest - 1
    assert not breaker.allows()
    clock.now += 2
    assert breaker.allows()


def test_a_cancelled_trial_does_not_keep_the_breaker_open_for_ever():
    clock = Clock()
    breaker = Breaker(most=1, rest_s=1, clock=clock)
    breaker.failed(ServiceFailed("x"))
    clock.now += 2
    assert breaker.allows()
    breaker.abandoned()
    assert breaker.allows()


@given(st.lists(st.text("ab ", max_size=12), max_size=20), st.integers(1, 10), st.integers(1, 4))
def test_requests_hold_all_that_fits_once_and_in_order(texts, chars, most):
    groups = requests_of(texts, Caps(chars, most))
    assert [i for g in groups for i in g] == [i for i, t in enumerate(texts) if t and len(t) <= chars]
    for group in groups:
        assert 0 < len(group) <= most
        assert len(group) == 1 or sum(len(texts[i]) + 1 for i in group) <= chars + 1


class Backend:
    """Answers in capitals; counts requests and how many run at one time."""

    name, version = "stub", "1"

    def __init__(self, caps=Caps(100, 2, 2), fail=None):  # noqa: B008 - frozen
        self.caps, self.fail = caps, fail
        self.asked, self.running, self.most = [], 0, 0

    async def ask(self, texts, source, target):
        self.asked.append(tuple(texts))
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(0)
        self.running -= 1
        if self.fail:
            raise self.fail
        return [t.upper() for t in texts]


def test_no_more_requests_at_one_time_than_the_backend_takes():
    backend = Backend()
    done = asyncio.run(Online(backend).translate([f"text {i}" for i in range(20)], "fr", "en"))
    assert done.texts == tuple(f"TEXT {i}" for i in range(20))
    assert len(backend.asked) == 10
    assert backend.most == 2


def test_one_translator_serves_several_event_loops():
    online = Online(Backend())
    for _ in range(3):
        assert asyncio.run(online.translate(["a", "b", "c", "d", "e"], "fr", "en")).texts[4] == "E"


def test_after_a_failure_the_rest_is_not_asked():
    backend = Backend(Caps(100, 1, 1), KeyRefused("does not accept the key"))
    done = asyncio.run(Online(backend).translate(["a", "b", "c"], "fr", "en"))
    assert len(backend.asked) == 1
    assert [limit.code for limit in done.limits] == ["translator-key-refused"]
    assert "3 of 3" in done.limits[0].message


def test_an_open_breaker_is_a_limit_and_no_request():
    backend = Backend(fail=KeyRefused("does not accept the key"))
    online = Online(backend)
    asyncio.run(online.translate(["a"], "fr", "en"))
    done = asyncio.run(online.translate(["a"], "fr", "en"))
    assert len(backend.asked) == 1
    assert [limit.code for limit in done.limits] == ["translator-paused"]


def test_a_text_too_long_is_a_limit_and_the_others_are_translated():
    done = asyncio.run(Online(Backend(Caps(10, 5))).translate(["short", "x" * 11], "fr", "en"))
    assert done.texts == ("SHORT", None)
    assert [limit.code for limit in done.limits] == ["translator-refused"]


def test_what_was_answered_before_the_budget_ended_is_kept():
    class Slow(Backend):
        async def ask(self, texts, source, target):
            if texts[0] == "slow":
                await asyncio.Event().wait()
            return await super().ask(texts, source, target)

    done = asyncio.run(Online(Slow(Caps(100, 1, 2)), budget_s=0.5).translate(["quick", "slow"], "fr", "en"))
    assert done.texts == ("QUICK", None)
    assert [limit.code for limit in done.limits] == ["translator-timeout"]


def test_lines_and_blanks_are_flattened_and_nothing_is_asked_for_empty_texts():
    backend = Backend()
    done = asyncio.run(Online(backend).translate([" a\n b ", "", "  "], "fr", "en"))
    assert backend.asked == [("a b",)]
    assert done.texts == ("A B", None, None)
    assert done.limits == ()


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("5", 5.0),
        ("-5", 0.0),
        ("0.5", 0.5),
        ("1e99", 86_400.0),
        ("soon", None),
        ("Tue, 22 Oct 2024 10:00:30 GMT", 30.0),
        ("Tue, 22 Oct 2024 09:00:00 GMT", 0.0),
        ("Tue, 99 Oct 2024 09:00:00 GMT", None),
        ("nan", None),
    ],
)
def test_retry_after(header, seconds):
    assert wait_of(header, datetime(2024, 10, 22, 10, 0, 0, tzinfo=UTC)) == seconds


class Counting:
    """A translator of three words that counts what it is asked."""

    version = "1"

    def __init__(self, name="one", known=None, limits=()):
        self.name, self.known, self.limits, self.asked = name, known, limits, []

    async def translate(self, texts, source, target):
        self.asked.append(list(texts))
        return Translated(
            tuple(t.upper() if self.known is None or t in self.known else None for t in texts), tuple(self.limits)
        )


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


@settings(max_examples=50)
@given(st.lists(st.text(max_size=6), min_size=5, max_size=5), st.lists(st.text(max_size=6), min_size=5, max_size=5))
def test_different_keys_have_different_digests(one, other):
    assert (Key(*one).digest() == Key(*other).digest()) == (one == other)


def test_the_next_translator_is_asked_for_what_the_first_left():
    broken = Counting("first", known={"a"}, limits=[Limit("translate", "translator-quota", "used up")])
    second = Counting("second")
    chain = Chain([broken, second], Glossary())
    done = asyncio.run(chain.translate(["a", "b", " "], "vi", "en"))
    assert second.asked == [["b"]]
    assert done.texts == ("A", "B", None)
    assert [limit.code for limit in done.limits] == ["translator-quota"]


def test_nothing_is_asked_within_one_language():
    inner = Counting()
    assert asyncio.run(Chain([inner], Glossary()).translate(["a"], "en", "en")).texts == (None,)
    assert inner.asked == []


def test_auto_takes_what_is_configured_and_then_google():
    assert order_of(TranslateSettings()) == ("google",)
    assert order_of(TranslateSettings(libretranslate_url="http://lt", deepl_key="k")) == (
        "deepl",
        "libretranslate",
        "google",
    )
    assert order_of(TranslateSettings(order=("chat",), deepl_key="k")) == ("chat",)


def test_names():
    assert isinstance(make_translator(TranslateSettings(), "none"), NoTranslator)
    for name in BACKENDS:
        assert make_translator(TranslateSettings(), name).name == name
    with pytest.raises(ValueError, match="unknown translator 'bing'"):
        make_translator(TranslateSettings(), "bing")


@pytest.mark.parametrize("name", sorted(set(BACKENDS) - {"google", "mymemory"}))
def test_a_translator_without_its_settings_says_so(name):
    done = asyncio.run(make_translator(TranslateSettings(), name).translate(["Một câu."], "vi", "en"))
    assert done.texts == (None,)
    assert [limit.code for limit in done.limits] == ["translator-not-configured"]


def test_no_key_in_a_repr():
    secrets = {n: f"secret-{n}" for n in TranslateSettings.__dataclass_fields__ if n.endswith(("_key", "_token"))}
    given = TranslateSettings(**secrets, baidu_app="secret-1", papago_client="secret-2", papago_secret="secret-3")
    shown = repr(given) + "".join(repr(make_translator(given, n)) + repr(BACKENDS[n](given)) for n in BACKENDS)
    assert "secret" not in shown.replace("papago_secret", "")


class Anything:
    """Gives whatever it was told to give, or raises it."""

    name, version, caps = "anything", "1", Caps(50, 3)

    def __init__(self, steps):
        self.steps = list(steps)

    async def ask(self, texts, source, target):
        step = self.steps.pop(0) if self.steps else []
        if isinstance(step, Exception):
            raise step
        return step


ANSWER = st.none() | st.text(max_size=10) | st.integers() | st.lists(st.text(max_size=3), max_size=2)
FAILURE = st.sampled_from(
    [
        RateLimited("x", retry_after=1.0),
        KeyRefused("x"),
        TimedOut("x"),
        ServiceFailed("x"),
        ValueError("x"),
        KeyError("x"),
    ]
)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.text(max_size=30), max_size=8),
    st.lists(st.lists(ANSWER, max_size=4) | FAILURE | ANSWER, max_size=8),
    st.sampled_from(["vi", "fr", "und"]),
)
def test_whatever_a_backend_does_the_length_is_right_and_nothing_is_raised(texts, steps, source):
    async def no_sleep(seconds):
        pass

    done = asyncio.run(Online(Anything(steps), sleep=no_sleep).translate(texts, source, "en"))
    assert len(done.texts) == len(texts)
    assert all(t is None or t.strip() for t in done.texts)
    if any(t is None and x.strip() for t, x in zip(done.texts, texts, strict=True)):
        assert done.limits


def test_a_cancelled_call_leaves_the_translator_usable():
    class Once(Backend):
        hung = False

        async def ask(self, texts, source, target):
            if not self.hung:
                self.hung = True
                await asyncio.Event().wait()
            return await super().ask(texts, source, target)

    async def go():
        online = Online(Once())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await online.translate(["a"], "fr", "en")
        return await online.translate(["a"], "fr", "en")

    assert asyncio.run(go()).texts == ("A",)


def test_the_documentation_names_every_limit():
    page = Path("docs/how-to-add-a-translator.md").read_text("utf-8")
    documented = set(re.findall(r"^\| `(translator-[a-z-]+)`", page, re.MULTILINE))
    classes = [c for c in vars(failures).values() if isinstance(c, type) and issubclass(c, failures.TranslatorFailed)]
    assert documented == {c.code for c in classes if c is not failures.TranslatorFailed} | {failures.PAUSED}


def test_every_setting_of_a_translator_can_be_set():
    """All that ``TranslateSettings`` takes, but for what has no use outside tests, comes from the environment."""
    given = Settings(
        **{
            n: "x"
            for n in Settings.model_fields
            if n.endswith(("_key", "_token", "_secret", "_app", "_client", "_project"))
        }
    )
    made = translate_settings(given)
    unset = [n for n in TranslateSettings.__dataclass_fields__ if n.endswith(("_key", "_token", "_secret", "_app", "_client"))
             and getattr(made, n) is None]  # fmt: skip
    assert unset == []
