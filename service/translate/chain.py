"""Several translators in order: what one leaves untranslated the next is asked for; then the glossary."""

from __future__ import annotations

from collections.abc import Sequence

from service.translate.base import Translated, Translator
from service.translate.glossary import Glossary
from service.types import Limit


class Chain:
    """A translator over others. Limits of all that failed are kept, also where a later one stood in."""

    def __init__(self, translators: Sequence[Translator], glossary: Glossary) -> None:
        self._translators = tuple(translators)
        self._glossary = glossary

    def __repr__(self) -> str:
        return f"Chain({self.name})"

    @property
    def name(self) -> str:
        return ">".join(t.name for t in self._translators)

    @property
    def version(self) -> str:
        return ">".join(t.version for t in self._translators)

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Translated:
        found: list[str | None] = [None] * len(texts)
        limits: list[Limit] = []
        if source == target:
            return Translated(tuple(found))
        for translator in self._translators:
            missing = [i for i, answer in enumerate(found) if answer is None and texts[i].strip()]
            if not missing:
                break
            done = await translator.translate([texts[i] for i in missing], source, target)
            limits += done.limits
            for i, answer in zip(missing, done.texts, strict=True):
                if answer is not None:
                    found[i] = self._glossary.apply(texts[i], answer, source, target)
        return Translated(tuple(found), tuple(dict.fromkeys(limits)))
