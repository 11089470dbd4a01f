"""Small stand-ins: one request through an adapter, and translators that count what they are asked."""

import asyncio

from service.translate.base import Caps, Translated
from service.translate.failures import TranslatorFailed
from tests.translate.fake import SERVICES, TEXTS, Server


def ask(make, script, texts=TEXTS, source="vi", target="en"):
    """One request through the adapter alone: its answer or its failure, and what the server saw."""

    async def go():
        async with Server(script) as server:
            try:
                return await make(server.url).ask(texts, source, target), server.seen
            except TranslatorFailed as failure:
                return failure, server.seen

    return asyncio.run(go())


def right(name):
    return lambda url: SERVICES[name].make(url, 5.0)


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


class Capitals:
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
