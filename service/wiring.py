"""The only place that chooses implementations."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from pydantic import SecretStr

from fetchers.cache import DiskCache, MemoryCache
from fetchers.config import FetchSettings
from fetchers.errors import ParseFailed
from fetchers.extract import extract, read_page
from fetchers.politeness import Politeness
from fetchers.reader import SourceReader
from fetchers.snapshots import Snapshots
from fetchers.types import FetchedPage, ParsedPage
from fetchers.web import WebFetcher
from service import prefork
from service.align.embedding import configure_cache
from service.counted import CountedPages, CountedTranslations
from service.cpu import CpuFailed, CpuPool
from service.errors import BadRequest
from service.lexicon import Lexicon, load_lexicon
from service.pipeline import Cpu, Deps
from service.settings import Settings, load_settings
from service.translate.base import Translator
from service.translate.cache import MemoryCache as MemoryTranslations
from service.translate.cache import SqliteCache
from service.translate.registry import TranslateSettings, make_translator
from service.warm import warm

T = TypeVar("T")
_TRANSLATIONS = "translations.sqlite3"


def build_deps(
    settings: Settings | None = None, pool: CpuPool | None = None, politeness: Politeness | None = None
) -> Deps:
    """Everything ``verify`` needs, as the settings say.

    ``pool``: where to compute; without it, in threads. ``politeness``: turns at hosts that workers share.
    """
    chosen = settings or load_settings()
    configure_cache(_cache_file(chosen.data_dir, "vectors.sqlite3"))
    cpu: Cpu = pool or _in_thread
    return Deps(
        settings=chosen,
        reader=_reader(chosen, cpu, politeness),
        extract=lambda page: cpu(partial(extract, page)),
        translator=_translators(chosen),
        # Processes read the table themselves, whatever stands for it here.
        lexicon=load_lexicon() if pool is None else Lexicon({}, {}),
        cpu=cpu,
    )


def _reader(settings: Settings, cpu: Cpu, politeness: Politeness | None) -> SourceReader:
    """Pages by every way that the settings allow, cached and kept under the data directory where it can be written."""
    fetch = fetch_settings(settings)
    file = _cache_file(settings.data_dir, "pages.sqlite3")
    pages = CountedPages(DiskCache(file, fetch.cache_bytes) if file is not None else MemoryCache(fetch.cache_bytes))

    async def parse(page: FetchedPage) -> ParsedPage:
        try:
            return await cpu(partial(read_page, page))
        except CpuFailed as error:
            raise ParseFailed(f"The page could not be parsed: {error} Paste the text.") from None

    snapshots = snapshots_of(settings) if settings.snapshots and file is not None else None
    return SourceReader(
        WebFetcher(fetch, cache=pages, politeness=politeness), parse, snapshots.keep if snapshots is not None else None
    )


def snapshots_of(settings: Settings) -> Snapshots:
    """Where the pages lie that reports were written from."""
    return Snapshots(settings.data_dir.expanduser() / "snapshots")


def build_pool(settings: Settings) -> CpuPool:
    """Processes for a service or a worker."""
    prefork.start()
    cache_file = _cache_file(settings.data_dir, "vectors.sqlite3")
    return CpuPool(settings.cpu_workers, partial(warm, settings.cpu_memory_mb, settings.vectors, cache_file))


def job_concurrency(settings: Settings) -> int:
    """Jobs at work at once: more than there are processes, since a job mostly waits for pages and translations."""
    return settings.job_concurrency or 2 * (settings.cpu_workers or os.cpu_count() or 1)


def _cache_file(data_dir: Path, name: str) -> Path | None:
    """Where a cache lies; ``None`` (memory only) where the directory cannot be written, as on a read-only root."""
    folder = data_dir.expanduser() / "cache"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder / name if os.access(folder, os.W_OK) else None


def fetch_settings(settings: Settings) -> FetchSettings:
    return FetchSettings(
        allow=_list(settings.fetch_allow),
        deny=_list(settings.fetch_deny),
        total_timeout=settings.fetch_timeout_s,
        max_body_bytes=settings.fetch_max_bytes,
        contact=settings.contact or None,
        proxy=settings.fetch_proxy or None,
        cache_bytes=settings.fetch_cache_bytes,
        respect_robots=settings.respect_robots,
        wayback=settings.wayback,
        fallback_timeout=0.6 * settings.fetch_timeout_s,
    )


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _in_thread(function: Callable[[], T]) -> Awaitable[T]:
    return asyncio.to_thread(function)


@cache
def _translators(settings: Settings) -> Callable[[str], Translator | None]:
    """Backends are made once a process: their breakers, caches and limits live in them."""
    made: dict[str, Translator] = {}
    options = translate_settings(settings)

    def choose(name: str) -> Translator | None:
        asked = settings.translator if name == "auto" else name
        if asked == "none":
            return None
        if asked not in made:
            try:
                kept = CountedTranslations(
                    SqliteCache(options.cache_file) if options.cache_file else MemoryTranslations()
                )
                made[asked] = make_translator(options, asked, cache=kept)
            except ValueError as error:
                raise BadRequest(str(error)) from None
        return made[asked]

    return choose


def translate_settings(settings: Settings) -> TranslateSettings:
    """The translators' own value, with secrets unwrapped."""
    s = settings
    return TranslateSettings(
        order=_list(s.translate_order),
        timeout_s=s.translate_timeout_s,
        budget_s=s.translate_budget_s,
        glossary_file=s.translate_glossary,
        cache_file=_cache_file(s.data_dir, _TRANSLATIONS),
        google_url=s.google_url,
        libretranslate_url=s.libretranslate_url,
        libretranslate_key=_plain(s.libretranslate_key),
        deepl_url=s.deepl_url,
        deepl_key=_plain(s.deepl_key),
        azure_url=s.azure_url,
        azure_region=s.azure_region,
        azure_key=_plain(s.azure_key),
        google_cloud_project=s.google_cloud_project,
        google_cloud_credentials=s.google_cloud_credentials,
        google_cloud_token=_plain(s.google_cloud_token),
        yandex_key=_plain(s.yandex_key),
        baidu_app=s.baidu_app,
        baidu_key=_plain(s.baidu_key),
        papago_client=s.papago_client,
        papago_secret=_plain(s.papago_secret),
        chat_url=s.chat_url,
        chat_model=s.chat_model,
        chat_key=_plain(s.chat_key),
    )


def translations_of(settings: Settings) -> SqliteCache | None:
    """The kept translations; ``None`` where they are in memory only."""
    path = _cache_file(settings.data_dir, _TRANSLATIONS)
    return SqliteCache(path) if path else None


def _plain(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None
