"""What a translator is, and what comes of its failures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from service.types import Limit


@dataclass(frozen=True, slots=True)
class Translated:
    """``texts`` has the length and order of what was asked; ``None`` where there is no translation."""

    texts: tuple[str | None, ...]
    limits: tuple[Limit, ...] = ()


class Translator(Protocol):
    """A backend. A failure of the service behind it is a limit, never raised. ``version`` goes into cache keys."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str: ...

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Translated: ...
