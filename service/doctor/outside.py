"""What lies outside: the guard that keeps strangers' links off the inner network, and the translators."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fetchers.errors import AddressRefused, FetchError, UrlRefused
from fetchers.transport import Transport
from service.doctor.base import Row, Visit
from service.translate.answers import check_answers
from service.translate.failures import KeyRefused, NotConfigured, TranslatorFailed, Unreachable
from service.translate.registry import BACKENDS, TranslateSettings, order_of
from service.wiring import fetch_settings, translate_settings

GREETING = "Cảm ơn quý độc giả."
"""What a translator is asked: short, of no interest to anybody, and nothing of an article."""
FORBIDDEN = ("http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/meta-data/", "http://localhost/")
_INSIDE = "inner.nguon-doctor.net"


@dataclass(frozen=True, slots=True)
class _Fixed:
    """A resolver that knows one answer: what a hostile name server would say."""

    address: str

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        return (self.address,)


def guard(visit: Visit) -> Iterator[Row]:
    """Whether addresses of the inner network are refused, given as such and hidden behind a name. A guard
    that works dials nobody."""
    try:
        chosen = replace(fetch_settings(visit.settings), proxy=None, connect_timeout=1.0, total_timeout=2.0)
        probes = [(url, Transport(chosen)) for url in FORBIDDEN]
        probes += [(f"http://{_INSIDE}/", Transport(chosen, resolver=_Fixed("127.0.0.1")))]
    except ValueError as error:
        hint = "NGUON_FETCH_ALLOW takes host:port, NGUON_FETCH_DENY names and networks"
        yield Row("guard", "settings", "fail", str(error), hint)
        return
    through = [url for url, transport in probes if not asyncio.run(_refused(transport, url))]
    refused = len(probes) - len(through)
    facts = {"tried": [url for url, _ in probes], "let_through": through}
    if through:
        hint = "take NGUON_FETCH_ALLOW away unless it is meant; if it is empty do not run this installation"
        yield Row("guard", "inner addresses", "fail", f"not refused: {', '.join(through)}", hint, facts)
    else:
        yield Row("guard", "inner addresses", "ok", f"{refused} of {refused} forbidden addresses refused", data=facts)
    if chosen.allow:
        hint = "fine if these are yours and meant"
        yield Row("guard", "exceptions", "warn", f"let through: {', '.join(chosen.allow)}", hint)


async def _refused(transport: Transport, url: str) -> bool:
    try:
        await transport.request(url)
    except (AddressRefused, UrlRefused):
        return True
    except FetchError:
        return False
    return False


def translators(visit: Visit) -> Iterator[Row]:
    """Who translates, in the order of fall-backs, and whether each answers a real question."""
    asked = visit.settings.translator
    if asked == "none":
        yield Row("translators", "none", "ok", "none is used (NGUON_TRANSLATOR); findings carry a gloss instead")
        return
    options = replace(translate_settings(visit.settings), timeout_s=visit.timeout_s, chat_timeout_s=visit.timeout_s)
    names = tuple(n for n in (order_of(options) if asked == "auto" else (asked,)) if n != "none")
    by_default = asked == "auto" and not options.order
    for name in names:
        if name not in BACKENDS:
            hint = f"known: auto, none, {', '.join(BACKENDS)}"
            yield Row("translators", name, "fail", "no such translator", hint)
        elif visit.offline:
            yield Row("translators", name, "skip", "configured; not asked (--offline)")
        else:
            yield _asked(name, options, visit.timeout_s, wanted=not (by_default and name == "google"))
    if asked == "auto":
        others = [name for name in BACKENDS if name not in names]
        yield Row("translators", "others", "skip", f"not in use: {', '.join(others)}")


def _asked(name: str, options: TranslateSettings, timeout_s: float, *, wanted: bool) -> Row:
    """``wanted``: somebody set it up, so that its silence is a failure and not a pity."""
    try:
        answer = asyncio.run(_ask(name, options, timeout_s))
    except TranslatorFailed as failure:
        return Row("translators", name, "fail" if wanted else "warn", failure.message, _hint(failure, wanted=wanted),
                   {"code": failure.code})  # fmt: skip
    return Row("translators", name, "ok", f"answers: {answer}")


async def _ask(name: str, options: TranslateSettings, timeout_s: float) -> str:
    """The answer to the greeting, checked as in a verification. Raises ``TranslatorFailed``."""
    try:
        async with asyncio.timeout(timeout_s + 1):
            answers = await BACKENDS[name](options).ask((GREETING,), "vi", "en")
        found = check_answers((GREETING,), answers, "vi", "en")[0]
    except TranslatorFailed:
        raise
    except TimeoutError:
        raise Unreachable("did not answer in time") from None
    except Exception as error:  # as in Online: an answer of a shape that nobody foresaw
        raise TranslatorFailed(f"sent an answer that cannot be read ({type(error).__name__})") from None
    if found is None:
        raise TranslatorFailed("sent an answer that is no translation")
    return found


def _hint(failure: TranslatorFailed, *, wanted: bool) -> str:
    if isinstance(failure, NotConfigured):
        return "set its key or address: `nguon settings` names them"
    if isinstance(failure, KeyRefused):
        return "renew the key in the settings"
    if not wanted:
        return "Nguon works without; NGUON_TRANSLATOR=none says that this is meant"
    return "look at its address and at the way there (proxy, firewall); or take it out of NGUON_TRANSLATE_ORDER"
