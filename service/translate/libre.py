"""LibreTranslate: ``POST /translate`` with JSON, all texts in one array. A newsroom can run its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from service.translate.base import Caps
from service.translate.failures import BadAnswer, NotConfigured, PairUnsupported
from service.translate.http import failure_for, post_json


@dataclass(frozen=True, slots=True)
class LibreTranslate:
    """``url``: the server's address without ``/translate``; ``key`` where the server asks for one."""

    url: str | None
    key: str | None = field(default=None, repr=False)
    timeout_s: float = 10.0
    caps: Caps = Caps(4500, 30)  # noqa: RUF009 - frozen
    name: str = "libretranslate"
    version: str = "1"

    async def ask(self, texts: Sequence[str], source: str, target: str) -> Sequence[object]:
        if not self.url:
            raise NotConfigured("has no address in the settings")
        body = {"q": list(texts), "source": source, "target": target, "format": "text"}
        if self.key:
            body["api_key"] = self.key
        status, headers, answer = await post_json(f"{self.url.rstrip('/')}/translate", body, timeout_s=self.timeout_s)
        if status != 200:
            said = str(answer.get("error", "")) if isinstance(answer, dict) else ""
            if status == 400 and "not supported" in said:
                raise PairUnsupported("does not translate between these languages")
            raise failure_for(status, headers.get("Retry-After"))
        found = answer.get("translatedText")
        if isinstance(found, str) and len(texts) == 1:
            return [found]
        if not isinstance(found, list):
            raise BadAnswer("sent an answer that cannot be read")
        return found
