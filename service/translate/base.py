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


@dataclass(frozen=True, slots=True)
class Caps:
    """What one backend takes: code points and texts in one request, requests at one time."""

    chars: int
    texts: int
    concurrency: int = 2


class Backend(Protocol):
    """An adapter to one service. ``ask`` sends one request within ``caps`` and gives the answers as they came, or
    raises ``TranslatorFailed``; ``service.translate.online.Online`` makes a ``Translator`` of it. Texts have no line
    breaks. Languages are ISO 639-1 codes; an adapter maps them to its service's own."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def caps(self) -> Caps: ...

    async def ask(self, texts: Sequence[str], source: str, target: str) -> Sequence[object]: ...
