"""Azure Translator 3.0: ``POST /translate`` with a JSON array."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from service.translate.base import Caps
from service.translate.failures import NotConfigured, PairUnsupported, QuotaExceeded, RequestRefused, TranslatorFailed
from service.translate.http import failure_for, post_json

_CODES = {"zh": "zh-Hans", "no": "nb"}
_LANGUAGE_ERRORS = frozenset({400003, 400006, 400018, 400019, 400023, 400035, 400036, 400075})
_TOO_LONG = frozenset({400050, 400072, 400077})
_QUOTA = frozenset({403000, 403001})


@dataclass(frozen=True, slots=True)
class Azure:
    """``region``: needed by regional and multi-service resources. ``url``: the global endpoint, a geography's, or a
    custom one."""

    key: str | None = field(default=None, repr=False)
    region: str | None = None
    url: str = "https://api.cognitive.microsofttranslator.com"
    timeout_s: float = 10.0
    caps: Caps = Caps(10_000, 100)  # noqa: RUF009 - frozen
    name: str = "azure"
    version: str = "3.0"

    async def ask(self, texts: Sequence[str], source: str, target: str) -> Sequence[object]:
        if not self.key:
            raise NotConfigured("has no key in the settings")
        sent = {"Ocp-Apim-Subscription-Key": self.key}
        if self.region:
            sent["Ocp-Apim-Subscription-Region"] = self.region
        status, headers, answer = await post_json(
            f"{self.url.rstrip('/')}/translate",
            [{"Text": text} for text in texts],
            timeout_s=self.timeout_s,
            headers=sent,
            params={
                "api-version": "3.0",
                "from": _CODES.get(source, source),
                "to": _CODES.get(target, target),
                "textType": "plain",
            },
        )
        if status != 200:
            raise _failure(status, headers, answer)
        return [one["translations"][0]["text"] for one in answer]


def _failure(status: int, headers: Mapping[str, str], answer: Any) -> TranslatorFailed:
    """Azure's six-digit codes say more than the status: 403 is a used-up amount more often than a wrong key."""
    error = answer.get("error") if isinstance(answer, dict) else None
    code = error.get("code") if isinstance(error, dict) else None
    if code in _QUOTA:
        return QuotaExceeded("has used up its amount of characters")
    if code in _LANGUAGE_ERRORS:
        return PairUnsupported("does not translate between these languages")
    if code in _TOO_LONG:
        return RequestRefused("does not take a text this long")
    return failure_for(status, headers.get("Retry-After"))
