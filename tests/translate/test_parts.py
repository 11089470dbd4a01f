"""Breaker, pacing, cache, fall-backs and settings, each on its own."""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.settings import Settings
from service.translate import failures
from service.translate.base import Caps
from service.translate.breaker import Breaker
from service.translate.cache import Key
from service.translate.chain import Chain
from service.translate.failures import KeyRefused, RateLimited, ServiceFailed, TimedOut
from service.translate.glossary import Glossary
from service.translate.http import wait_of
from service.translate.none import NoTranslator
from service.translate.online import Online, requests_of
from service.translate.registry import BACKENDS, TranslateSettings, make_translator, order_of
from service.types import Limit
from service.wiring import translate_settings
from tests.translate.stubs import Capitals, Counting


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


def test_no_more_requests_at_one_time_than_the_backend_takes():
    backend = Capitals()
    done = asyncio.run(Online(backend).translate([f"text {i}" for i in range(20)], "fr", "en"))
    assert done.texts == tuple(f"TEXT {i}" for i in range(20))
    assert len(backend.asked) == 10
    assert backend.most == 2


def test_one_translator_serves_several_event_loops():
    online = Online(Capitals())
    for _ in range(3):
        assert asyncio.run(online.translate(["a", "b", "c", "d", "e"], "fr", "en")).texts[4] == "E"


def test_after_a_failure_the_rest_is_not_asked():
    backend = Capitals(Caps(100, 1, 1), KeyRefused("does not accept the key"))
    done = asyncio.run(Online(backend).translate(["a", "b", "c"], "fr", "en"))
    assert len(backend.asked) == 1
    assert [limit.code for limit in done.limits] == ["translator-key-refused"]
    assert "3 of 3" in done.limits[0].message


def test_an_open_breaker_is_a_limit_and_no_request():
    backend = Capitals(fail=KeyRefused("does not accept the key"))
    online = Online(backend)
    asyncio.run(online.translate(["a"], "fr", "en"))
    done = asyncio.run(online.translate(["a"], "fr", "en"))
    assert len(backend.asked) == 1
    assert [limit.code for limit in done.limits] == ["translator-paused"]


def test_a_text_too_long_is_a_limit_and_the_others_are_translated():
    done = asyncio.run(Online(Capitals(Caps(10, 5))).translate(["short", "x" * 11], "fr", "en"))
    assert done.texts == ("SHORT", None)
    assert [limit.code for limit in done.limits] == ["translator-refused"]


def test_what_was_answered_before_the_budget_ended_is_kept():
    class Slow(Capitals):
        async def ask(self, texts, source, target):
            if texts[0] == "slow":
                await asyncio.Event().wait()
            return await super().ask(texts, source, target)

    done = asyncio.run(Online(Slow(Caps(100, 1, 2)), budget_s=0.5).translate(["quick", "slow"], "fr", "en"))
    assert done.texts == ("QUICK", None)
    assert [limit.code for limit in done.limits] == ["translator-timeout"]


def test_lines_and_blanks_are_flattened_and_nothing_is_asked_for_empty_texts():
    backend = Capitals()
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
