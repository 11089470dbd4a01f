"""What goes wrong with a translator, and the words in which an editor is told.

TranslatorFailed      stable code, retryable, seconds to wait if the service named them
├── TimedOut          no whole answer within the time allowed
├── Unreachable       no connection, or it broke
├── RateLimited       too many requests (``retry_after`` in seconds, if given)
├── QuotaExceeded     the paid or free amount is used up
├── KeyRefused        the service does not accept the key
├── PairUnsupported   the service does not translate between these languages
├── ServiceFailed     the service reports an error of its own
├── RequestRefused    the service does not accept the request
├── BadAnswer         an answer that is no translation of what was asked: cut off, wrong count, markup, another text
└── NotConfigured     no key or no address in the settings

Texts of exceptions from libraries and bodies of answers are never passed on: they may hold keys or article text.
"""

from __future__ import annotations

from service.types import Limit


class TranslatorFailed(Exception):
    """``message``: one clause about the service, for instance "did not answer in time"."""

    code = "translator-failed"
    retryable = False

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.retry_after = retry_after


class TimedOut(TranslatorFailed):
    code = "translator-timeout"
    retryable = True


class Unreachable(TranslatorFailed):
    code = "translator-unreachable"
    retryable = True


class RateLimited(TranslatorFailed):
    code = "translator-rate-limited"
    retryable = True


class QuotaExceeded(TranslatorFailed):
    code = "translator-quota"


class KeyRefused(TranslatorFailed):
    code = "translator-key-refused"


class PairUnsupported(TranslatorFailed):
    code = "translator-language"


class ServiceFailed(TranslatorFailed):
    code = "translator-error"
    retryable = True


class RequestRefused(TranslatorFailed):
    code = "translator-refused"


class BadAnswer(TranslatorFailed):
    code = "translator-bad-answer"
    retryable = True


class NotConfigured(TranslatorFailed):
    code = "translator-not-configured"


STAGE = "translate"
PAUSED = "translator-paused"
"""The circuit breaker holds the service back after repeated failures."""


def limit_for(backend: str, failure: TranslatorFailed, missing: int, asked: int) -> Limit:
    """The limit for ``missing`` of ``asked`` sentences left untranslated by ``backend``."""
    wait = f" (it asks to wait {failure.retry_after:.0f} s)" if failure.retry_after else ""
    return Limit(
        STAGE,
        failure.code,
        f"Translator {backend} {failure.message}{wait}: {missing} of {asked} sentences without its translation.",
        failure.retryable,
    )
