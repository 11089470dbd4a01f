"""DeepL API v2: ``POST /v2/translate`` with JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from service.translate.base import Caps
from service.translate.failures import NotConfigured, PairUnsupported, QuotaExceeded
from service.translate.http import failure_for, post_json

_QUOTA_EXCEEDED = 456
_TARGETS = {"en": "EN-GB", "pt": "PT-PT", "zh": "ZH-HANS", "no": "NB"}
_SOURCES = {"no": "NB"}


@dataclass(frozen=True, slots=True)
class DeepL:
    """``url`` defaults to the host of the key's plan: keys of the free plan end in ``:fx``.

    A request may hold 50 texts and 128 KiB; Vietnamese takes up to three bytes a character.
    """

    key: str | None = field(default=None, repr=False)
    url: str | None = None
    timeout_s: float = 10.0
    caps: Caps = Caps(30_000, 50)  # noqa: RUF009 - frozen
    name: str = "deepl"
    version: str = "2"

    async def ask(self, texts: Sequence[str], source: str, target: str) -> Sequence[object]:
        if not self.key:
            raise NotConfigured("has no key in the settings")
        host = self.url or ("https://api-free.deepl.com" if self.key.endswith(":fx") else "https://api.deepl.com")
        body = {
            "text": list(texts),
            "source_lang": _SOURCES.get(source, source.upper()),
            "target_lang": _TARGETS.get(target, target.upper()),
            "split_sentences": "0",
        }
        status, headers, answer = await post_json(
            f"{host.rstrip('/')}/v2/translate",
            body,
            timeout_s=self.timeout_s,
            headers={"Authorization": f"DeepL-Auth-Key {self.key}"},
        )
        if status == _QUOTA_EXCEEDED:
            raise QuotaExceeded("has used up its amount of characters")
        if status == 400 and "_lang" in str(answer):
            raise PairUnsupported("does not translate between these languages")
        if status != 200:
            raise failure_for(status, headers.get("Retry-After"))
        return [one["text"] for one in answer["translations"]]
