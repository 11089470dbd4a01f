"""From a backend to a translator: cutting into requests, pacing, one second try, checking, and limits for failures."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from service.translate.answers import check_answers
from service.translate.base import Backend, Caps, Translated
from service.translate.breaker import Breaker
from service.translate.failures import (
    PAUSED,
    STAGE,
    BadAnswer,
    RateLimited,
    RequestRefused,
    ServiceFailed,
    TimedOut,
    TranslatorFailed,
    Unreachable,
    limit_for,
)
from service.types import Limit

Sleep = Callable[[float], Awaitable[None]]
_WORTH_A_SECOND_TRY = (RateLimited, ServiceFailed, Unreachable, BadAnswer)


def requests_of(texts: Sequence[str], caps: Caps) -> tuple[tuple[int, ...], ...]:
    """Indices of ``texts`` for each request, in order. Empty texts and texts over ``caps.chars`` are in none."""
    groups: list[tuple[int, ...]] = []
    group: list[int] = []
    size = 0
    for i, text in enumerate(texts):
        if not text or len(text) > caps.chars:
            continue
        if group and (size + len(text) + 1 > caps.chars or len(group) >= caps.texts):
            groups.append(tuple(group))
            group, size = [], 0
        group.append(i)
        size += len(text) + 1
    return (*groups, tuple(group)) if group else tuple(groups)


@dataclass(slots=True)
class _Run:
    """The state of one ``translate`` call: answers so far, and the failure that ended it early, if one did."""

    texts: tuple[str, ...]
    answers: list[str | None]
    failures: list[TranslatorFailed] = field(default_factory=list)
    doubtful: int = 0


class Online:
    """A ``Translator`` over a ``Backend``.

    ``caps``: the backend's own if not given. ``budget_s``: seconds for one call of ``translate``; what has been answered
    by then is kept. ``patience_s``: the longest wait for a second try; a service that asks for more is not asked again.
    ``sleep``: how to wait (tests do not).
    """

    def __init__(
        self,
        backend: Backend,
        breaker: Breaker | None = None,
        *,
        caps: Caps | None = None,
        patience_s: float = 2.0,
        budget_s: float = 12.0,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._backend = backend
        self._caps = caps or backend.caps
        self._budget = budget_s
        self._breaker = breaker or Breaker()
        self._patience = patience_s
        self._sleep = sleep
        self._gates: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"Online({self.name})"

    @property
    def name(self) -> str:
        return self._backend.name

    @property
    def version(self) -> str:
        return self._backend.version

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Translated:
        flat = tuple(" ".join(t.split()) for t in texts)
        run = _Run(flat, [None] * len(flat))
        groups = requests_of(flat, self._caps)
        if not groups:
            return Translated(tuple(run.answers), self._limits(run))
        if not self._breaker.allows():
            message = f"Translator {self.name} failed repeatedly and is left alone for a while."
            return Translated(tuple(run.answers), (Limit(STAGE, PAUSED, message, True),))
        try:
            async with asyncio.timeout(self._budget), asyncio.TaskGroup() as tasks:
                for group in groups:
                    tasks.create_task(self._serve(run, group, source, target))
        except TimeoutError:
            late = TimedOut("did not finish in time")
            self._breaker.failed(late)
            run.failures.append(late)
        except BaseException:
            self._breaker.abandoned()
            raise
        return Translated(tuple(run.answers), self._limits(run))

    async def _serve(self, run: _Run, group: tuple[int, ...], source: str, target: str) -> None:
        async with self._gate():
            if run.failures:
                return
            try:
                answers = await self._ask(tuple(run.texts[i] for i in group), source, target)
            except TranslatorFailed as failure:
                self._breaker.failed(failure)
                run.failures.append(failure)
                return
        self._breaker.succeeded()
        for i, answer in zip(group, answers, strict=True):
            run.answers[i] = answer
            run.doubtful += answer is None

    async def _ask(self, texts: tuple[str, ...], source: str, target: str) -> tuple[str | None, ...]:
        try:
            return await self._ask_once(texts, source, target)
        except _WORTH_A_SECOND_TRY as failure:
            wait = failure.retry_after if failure.retry_after is not None else self._patience / 4
            if wait > self._patience:
                raise
        await self._sleep(wait)
        return await self._ask_once(texts, source, target)

    async def _ask_once(self, texts: tuple[str, ...], source: str, target: str) -> tuple[str | None, ...]:
        try:
            answers = await self._backend.ask(texts, source, target)
        except (TranslatorFailed, MemoryError):
            raise
        except Exception:
            # An answer of a shape that the adapter did not foresee. Its text may hold the article or the key.
            raise BadAnswer("sent an answer that cannot be read") from None
        return check_answers(texts, answers, source, target)

    def _gate(self) -> asyncio.Semaphore:
        """One semaphore an event loop, since it must not be shared between loops."""
        loop = asyncio.get_running_loop()
        return self._gates.setdefault(loop, asyncio.Semaphore(self._caps.concurrency))

    def _limits(self, run: _Run) -> tuple[Limit, ...]:
        asked = len(run.texts)
        found: dict[str, Limit] = {}
        missing = sum(a is None and bool(t) for a, t in zip(run.answers, run.texts, strict=True))
        for failure in run.failures:
            found.setdefault(failure.code, limit_for(self.name, failure, missing, asked))
        if run.doubtful:
            failure = BadAnswer("sent an answer that is no translation of what was asked")
            found.setdefault(failure.code, limit_for(self.name, failure, run.doubtful, asked))
        long = sum(len(t) > self._caps.chars for t in run.texts)
        if long:
            failure_long = RequestRefused(f"takes no text over {self._caps.chars} characters")
            found.setdefault(failure_long.code, limit_for(self.name, failure_long, long, asked))
        return tuple(found.values())
