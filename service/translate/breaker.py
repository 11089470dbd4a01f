"""A circuit breaker: a service that keeps failing is left alone for a while, and no article waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from service.translate.failures import KeyRefused, NotConfigured, QuotaExceeded, TranslatorFailed

_LASTING = (KeyRefused, NotConfigured, QuotaExceeded)
"""Failures that the next request meets too: they open the breaker at once."""


class Breaker:
    """Closed, open for ``rest_s`` seconds after ``most`` failures in a row, then open to one trial request.

    Not for threads: used on the event loop only. ``clock`` counts seconds and never runs back.
    """

    def __init__(self, most: int = 3, rest_s: float = 60.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._rest, self._clock = most, rest_s, clock
        self._failures = 0
        self._until: float | None = None
        self._trial = False

    def allows(self) -> bool:
        """Whether a request may go out now. After the rest, one caller gets ``True``, the others wait."""
        if self._until is None:
            return True
        if self._clock() < self._until or self._trial:
            return False
        self._trial = True
        return True

    def succeeded(self) -> None:
        self._failures, self._until, self._trial = 0, None, False

    def failed(self, failure: TranslatorFailed) -> None:
        self._failures += 1
        if self._trial or self._failures >= self._most or isinstance(failure, _LASTING) or failure.retry_after:
            self._until = self._clock() + max(
                self._rest if not failure.retry_after else 0.0, failure.retry_after or 0.0
            )
        self._trial = False

    def abandoned(self) -> None:
        """The trial request was cancelled before it had a fate: the next caller may try."""
        self._trial = False
