"""robots.txt (RFC 9309), asked for once an hour and host."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from protego import Protego

from fetchers.errors import FetchError, HttpStatus, RobotsDenied
from fetchers.transport import RawResponse, Transport
from fetchers.urls import Url, join

KEPT_FOR = 3600.0
MAX_HOSTS = 1024
MAX_BYTES = 512 * 1024


@dataclass(frozen=True, slots=True)
class _Rules:
    parsed: Protego | None
    until: float
    closed: bool = False


class Robots:
    """Whether a page may be fetched. A missing file allows everything, a server error nothing for now; a host that
    cannot be reached is left for the page's own request to report."""

    def __init__(self, transport: Transport, agent: str, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._transport, self._agent, self._clock = transport, agent.partition("/")[0], clock
        self._known: OrderedDict[tuple[str, str, int], _Rules] = OrderedDict()

    async def check(self, url: Url) -> float | None:
        """Raises ``RobotsDenied``; gives the pause that the file asks for, in seconds."""
        rules = await self._rules(url)
        if rules.closed:
            raise RobotsDenied(f"{url.host} cannot say now whether this page may be fetched.", retryable=True)
        if rules.parsed is None:
            return None
        if not rules.parsed.can_fetch(str(url), self._agent):
            raise RobotsDenied(
                f"{url.host} does not allow programs to fetch this page. Open the link and paste the text."
            )
        delay = rules.parsed.crawl_delay(self._agent)
        return float(delay) if delay is not None else None

    async def _rules(self, url: Url) -> _Rules:
        origin = (url.scheme, url.host, url.port)
        known = self._known.get(origin)
        if known is not None and known.until > self._clock():
            return known
        rules = await self._ask(url)
        self._known[origin] = rules
        while len(self._known) > MAX_HOSTS:
            self._known.popitem(last=False)
        return rules

    async def _ask(self, url: Url) -> _Rules:
        until = self._clock() + KEPT_FOR
        try:
            response = await self._get(Url(url.scheme, url.host, url.port, "/robots.txt"))
        except HttpStatus:
            return _Rules(None, self._clock() + 60.0, closed=True)
        except FetchError:
            return _Rules(None, self._clock() + 60.0)
        if response.status >= 500:
            return _Rules(None, self._clock() + 60.0, closed=True)
        if response.status != 200:
            return _Rules(None, until)
        return _Rules(Protego.parse(response.body[:MAX_BYTES].decode("utf-8", "replace")), until)

    async def _get(self, url: Url) -> RawResponse:
        for _ in range(5):
            response = await self._transport.request(url)
            location = response.header("location")
            if not 300 <= response.status < 400 or not location:
                return response
            url = join(url, location)
        return response
