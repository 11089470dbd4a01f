"""All translators by name, and the one that settings ask for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from service.translate.azure import Azure
from service.translate.base import Backend, Caps, Translator
from service.translate.breaker import Breaker
from service.translate.cache import Cached, MemoryCache, SqliteCache, TranslationCache
from service.translate.chain import Chain
from service.translate.chat import Chat
from service.translate.deep import Deep
from service.translate.deepl import DeepL
from service.translate.glossary import Glossary, read_glossary
from service.translate.google_cloud import GoogleCloud
from service.translate.libre import LibreTranslate
from service.translate.none import NoTranslator
from service.translate.online import Online, Sleep


@dataclass(frozen=True, slots=True)
class TranslateSettings:
    """Everything that translation can be told. Keys stay out of its ``repr``.

    ``order``: names of ``BACKENDS`` in the order of fall-backs; empty: those with a key or an address, then Google.
    ``timeout_s``: one request; ``budget_s``: one backend for one source; ``patience_s``: the longest wait before a
    second try. ``concurrency``, ``chars``: a backend's name → its requests at one time, its code points a request.
    """

    order: tuple[str, ...] = ()
    timeout_s: float = 8.0
    budget_s: float = 12.0
    patience_s: float = 2.0
    concurrency: Mapping[str, int] = field(default_factory=dict)
    chars: Mapping[str, int] = field(default_factory=dict)
    breaker_failures: int = 3
    breaker_rest_s: float = 60.0
    cache_file: Path | None = None
    glossary_file: Path | None = None
    google_url: str | None = None
    mymemory_url: str | None = None
    libretranslate_url: str | None = None
    libretranslate_key: str | None = field(default=None, repr=False)
    deepl_url: str | None = None
    deepl_key: str | None = field(default=None, repr=False)
    azure_url: str = "https://api.cognitive.microsofttranslator.com"
    azure_region: str | None = None
    azure_key: str | None = field(default=None, repr=False)
    google_cloud_url: str = "https://translation.googleapis.com"
    google_cloud_project: str | None = None
    google_cloud_location: str = "global"
    google_cloud_credentials: Path | None = None
    google_cloud_token: str | None = field(default=None, repr=False)
    chat_url: str | None = None
    chat_model: str | None = None
    chat_key: str | None = field(default=None, repr=False)
    chat_timeout_s: float = 30.0
    yandex_key: str | None = field(default=None, repr=False)
    baidu_app: str | None = field(default=None, repr=False)
    baidu_key: str | None = field(default=None, repr=False)
    papago_client: str | None = field(default=None, repr=False)
    papago_secret: str | None = field(default=None, repr=False)


def _deep(name: str, s: TranslateSettings, url: str | None = None, **keys: str | None) -> Backend:
    return Deep(name, keys={k: v for k, v in keys.items() if v}, timeout_s=s.timeout_s, url=url)


BACKENDS: Mapping[str, Callable[[TranslateSettings], Backend]] = {
    "google": lambda s: _deep("google", s, s.google_url),
    "mymemory": lambda s: _deep("mymemory", s, s.mymemory_url),
    "yandex": lambda s: _deep("yandex", s, api_key=s.yandex_key),
    "baidu": lambda s: _deep("baidu", s, appid=s.baidu_app, appkey=s.baidu_key),
    "papago": lambda s: _deep("papago", s, client_id=s.papago_client, secret_key=s.papago_secret),
    "libretranslate": lambda s: LibreTranslate(s.libretranslate_url, s.libretranslate_key, s.timeout_s),
    "deepl": lambda s: DeepL(s.deepl_key, s.deepl_url, s.timeout_s),
    "azure": lambda s: Azure(s.azure_key, s.azure_region, s.azure_url, s.timeout_s),
    "google-cloud": lambda s: GoogleCloud(
        s.google_cloud_project,
        token=s.google_cloud_token,
        credentials=s.google_cloud_credentials,
        location=s.google_cloud_location,
        url=s.google_cloud_url,
        timeout_s=s.timeout_s,
    ),
    "chat": lambda s: Chat(s.chat_url, s.chat_model, s.chat_key, s.chat_timeout_s),
}
"""A translator is one file and one line here."""


def order_of(settings: TranslateSettings) -> tuple[str, ...]:
    """The fall-backs of ``auto``."""
    if settings.order:
        return settings.order
    configured = {
        "deepl": settings.deepl_key,
        "azure": settings.azure_key,
        "google-cloud": settings.google_cloud_token or settings.google_cloud_credentials,
        "chat": settings.chat_url and settings.chat_model,
        "libretranslate": settings.libretranslate_url,
    }
    return (*(name for name, given in configured.items() if given), "google")


def make_translator(
    settings: TranslateSettings,
    name: str = "auto",
    *,
    cache: TranslationCache | None = None,
    sleep: Sleep = asyncio.sleep,
) -> Translator:
    """The translator ``name``: ``auto`` (all of the order), ``none``, or one of ``BACKENDS``.

    Keep what it gives for the life of the process: breakers, caches and connections' limits live in it. ``cache``
    defaults to the settings' file, or to memory. ``ValueError`` for an unknown name or a glossary that cannot be read.
    """
    if name == "none":
        return NoTranslator()
    names = order_of(settings) if name == "auto" else (name,)
    unknown = [n for n in names if n not in BACKENDS and n != "none"]
    if unknown:
        raise ValueError(f"unknown translator {unknown[0]!r}; known: auto, none, {', '.join(BACKENDS)}")
    kept = cache or (SqliteCache(settings.cache_file) if settings.cache_file else MemoryCache())
    made = [Cached(_online(n, settings, sleep), kept) for n in names if n != "none"]
    return Chain(made, Glossary(read_glossary(settings.glossary_file)))


def _online(name: str, settings: TranslateSettings, sleep: Sleep) -> Online:
    backend = BACKENDS[name](settings)
    caps = replace(
        backend.caps,
        chars=settings.chars.get(name, backend.caps.chars),
        concurrency=settings.concurrency.get(name, backend.caps.concurrency),
    )
    breaker = Breaker(settings.breaker_failures, settings.breaker_rest_s)
    budget = max(settings.budget_s, settings.chat_timeout_s) if name == "chat" else settings.budget_s
    return Online(backend, breaker, caps=caps, patience_s=settings.patience_s, budget_s=budget, sleep=sleep)


__all__ = ["BACKENDS", "Caps", "TranslateSettings", "make_translator", "order_of"]
