"""Services reached through deep-translator, behind an adapter that gives it what it lacks.

It knows no time limit, shares state between calls, may answer ``None`` and lets errors of requests escape, with the
text or the key in them. So: a fresh object for each call, a bounded ``requests`` put in its place, threads of our own,
lines counted, and failures told apart by their type alone.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import requests

from service.translate.base import Caps
from service.translate.failures import (
    BadAnswer,
    NotConfigured,
    PairUnsupported,
    QuotaExceeded,
    RequestRefused,
    ServiceFailed,
    TimedOut,
    TranslatorFailed,
    Unreachable,
)
from service.translate.http import MOST_BYTES, failure_for

_VERSION = "deep-translator-1"
_MOST_REDIRECTS = 3


@dataclass(frozen=True, slots=True)
class Engine:
    """One service of the library. ``keys``: its constructor's parameters that come from settings. ``codes``: its
    names of languages where they differ from ISO 639-1."""

    module: str
    cls: str
    caps: Caps
    keys: tuple[str, ...] = ()
    codes: Mapping[str, str] = field(default_factory=dict)


_CHINESE = {"zh": "zh-CN"}
_WITH_COUNTRY = (
    "vi-VN en-GB zh-CN fr-FR id-ID ja-JP ko-KR de-DE es-ES ru-RU th-TH lo-LA km-KM ms-MY it-IT pt-PT ar-SA hi-IN"
)
_BAIDU = {"vi": "vie", "fr": "fra", "ja": "jp", "ko": "kor", "es": "spa", "ar": "ara"}
ENGINES: Mapping[str, Engine] = {
    "google": Engine("google", "GoogleTranslator", Caps(4500, 200), codes={**_CHINESE, "he": "iw", "jv": "jw"}),
    "mymemory": Engine("mymemory", "MyMemoryTranslator", Caps(480, 1), codes={c[:2]: c for c in _WITH_COUNTRY.split()}),
    "yandex": Engine("yandex", "YandexTranslator", Caps(4500, 200), keys=("api_key",)),
    "baidu": Engine("baidu", "BaiduTranslator", Caps(1800, 200, 1), keys=("appid", "appkey"), codes=_BAIDU),
    "papago": Engine("papago", "PapagoTranslator", Caps(4500, 200), keys=("client_id", "secret_key"), codes=_CHINESE),
}
"""Its services that take Vietnamese sentences. Linguee and Pons are dictionaries, QCRI knows Arabic, English and Spanish;
LibreTranslate, DeepL, Azure and chat endpoints have adapters of their own."""

_call = threading.local()


class _BoundedRequests:
    """Stands in for the module ``requests`` inside the library: a time limit for the whole answer, a cap on its size,
    few redirects, no proxies from the environment, and our own failures for error statuses."""

    exceptions = requests.exceptions

    def get(self, url: str, **kwargs: Any) -> requests.Response:
        return self._send("GET", url, **kwargs)

    def post(self, url: str, **kwargs: Any) -> requests.Response:
        return self._send("POST", url, **kwargs)

    def _send(self, method: str, url: str, **kwargs: Any) -> requests.Response:
        timeout: float = _call.timeout_s
        deadline = time.monotonic() + timeout
        kwargs.pop("proxies", None)
        try:
            with requests.Session() as session:
                session.trust_env = False
                session.max_redirects = _MOST_REDIRECTS
                response = session.request(method, url, stream=True, timeout=timeout, **kwargs)
                body = bytearray()
                for piece in response.iter_content(16384):
                    body += piece
                    if time.monotonic() > deadline:
                        raise TimedOut("did not finish its answer in time")
                    if len(body) > MOST_BYTES:
                        raise BadAnswer("sent more than a translation can be")
        except requests.exceptions.Timeout:
            raise TimedOut("did not answer in time") from None
        except requests.exceptions.RequestException:
            raise Unreachable("could not be reached, or broke off") from None
        if not response.ok:
            raise failure_for(response.status_code, response.headers.get("Retry-After"))
        response._content = bytes(body)
        return response


def _load(engine: Engine) -> Callable[..., Any]:
    # The library puts the text into addresses, and urllib3 writes those to its debugging log.
    logging.getLogger("urllib3.connectionpool").setLevel(logging.INFO)
    module: Any = importlib.import_module(f"deep_translator.{engine.module}")
    if not isinstance(module.requests, _BoundedRequests):
        module.requests = _BoundedRequests()
    made: Callable[..., Any] = getattr(module, engine.cls)
    return made


class Deep:
    """A backend over one service of deep-translator. ``url`` replaces the library's address (a mirror; tests)."""

    version = _VERSION

    def __init__(
        self, name: str, *, keys: Mapping[str, str] | None = None, timeout_s: float = 10.0, url: str | None = None
    ) -> None:
        self.name = name
        self._engine = ENGINES[name]
        self._keys = dict(keys or {})
        self._timeout = timeout_s
        self._url = url
        self._threads = ThreadPoolExecutor(self._engine.caps.concurrency + 1, thread_name_prefix=f"translate-{name}")

    def __repr__(self) -> str:
        return f"Deep({self.name})"

    @property
    def caps(self) -> Caps:
        return self._engine.caps

    async def ask(self, texts: Sequence[str], source: str, target: str) -> Sequence[object]:
        if any(not self._keys.get(k) for k in self._engine.keys):
            raise NotConfigured("has no key in the settings")
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._timeout):
                answer = await loop.run_in_executor(self._threads, self._ask, "\n".join(texts), source, target)
        except TimeoutError:
            raise TimedOut("did not answer in time") from None
        if len(texts) == 1:
            return [answer]
        lines = answer.split("\n")
        return lines if len(lines) == len(texts) else [line for line in lines if line.strip()]

    def _ask(self, text: str, source: str, target: str) -> str:
        """Runs in a thread. No exception of the library leaves it: their texts hold the text or the key."""
        _call.timeout_s = self._timeout
        codes = self._engine.codes
        keys = {k: self._keys[k] for k in self._engine.keys}
        try:
            made = _load(self._engine)(source=codes.get(source, source), target=codes.get(target, target), **keys)
            if self._url:
                made._base_url = self._url
            answer = made.translate(text)
        except TranslatorFailed:
            raise
        except Exception as error:
            raise _failure_of(type(error).__name__) from None
        return _text_of(answer)


def _failure_of(kind: str) -> TranslatorFailed:
    if kind in {"LanguageNotSupportedException", "InvalidSourceOrTargetLanguage"}:
        return PairUnsupported("does not translate between these languages")
    if kind in {"NotValidLength", "NotValidPayload"}:
        return RequestRefused("does not take a text this long")
    if kind in {"ServerException", "RequestError", "BaiduAPIerror"}:
        return ServiceFailed("reports an error")
    return BadAnswer("sent an answer that cannot be read")


def _text_of(answer: object) -> str:
    if isinstance(answer, list):
        answer = "\n".join(str(a) for a in answer)
    if not isinstance(answer, str) or not answer.strip():
        raise BadAnswer("sent an empty answer")
    if answer.startswith("MYMEMORY WARNING"):
        raise QuotaExceeded("has used up its free amount for today")
    return answer
