"""Whatever a backend answers or raises, a translator keeps its promises."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.translate.base import Caps
from service.translate.failures import KeyRefused, RateLimited, ServiceFailed, TimedOut
from service.translate.online import Online
from tests.translate.stubs import Capitals


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
    class Once(Capitals):
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
