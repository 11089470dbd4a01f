"""Caches that count their look-ups for `/metrics`, whatever they are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fetchers.cache import PageCache
from fetchers.types import FetchedPage
from service.observe import METRICS
from service.translate.cache import Key, TranslationCache


class CountedPages:
    """A page that is there counts as a hit, though it may be asked for anew if it is old."""

    def __init__(self, inner: PageCache) -> None:
        self._inner = inner

    def get(self, url: str) -> FetchedPage | None:
        found = self._inner.get(url)
        METRICS.caches.labels("pages", "miss" if found is None else "hit").inc()
        return found

    def put(self, url: str, page: FetchedPage) -> None:
        self._inner.put(url, page)


class CountedTranslations:
    """Counts sentences."""

    def __init__(self, inner: TranslationCache) -> None:
        self._inner = inner

    def get(self, keys: Sequence[Key]) -> Mapping[Key, str]:
        found = self._inner.get(keys)
        hits = sum(key in found for key in keys)
        METRICS.caches.labels("translations", "hit").inc(hits)
        METRICS.caches.labels("translations", "miss").inc(len(keys) - hits)
        return found

    def put(self, entries: Mapping[Key, str]) -> None:
        self._inner.put(entries)
