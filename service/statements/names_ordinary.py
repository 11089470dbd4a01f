"""Ordinary Vietnamese words whose first syllable bears a capital: "Công báo Hoàng gia" names no Mr Hoàng, "Áo xanh" no Austria."""

from __future__ import annotations

import re
from functools import lru_cache

from service.languages.vi import names as vi
from service.languages.vi.statements import STOPS
from service.lexicon import load_lexicon
from service.statements.aliases import load_aliases
from service.statements.names_words import LOWER, Word
from service.statements.vietnamese_names import COMPOUND
from service.tables import rows


def without_word(text: str, run: list[Word]) -> list[Word]:
    """A run of capitals without its last where that begins a word that goes on in lower case: "Bác sĩ Không Biên giới".

    "Thành công bố" and "Nguyễn Văn Nam giới thiệu" are names before a verb.
    """
    after = re.match(rf" ([{LOWER}]+)(?: ([{LOWER}]+))?", text[run[-1].end :])
    last = run[-1].text.lower()
    if after is None or not _is_word(last, after.group(1)):
        return run
    if after.group(2) and _is_word(after.group(1), after.group(2)):
        return run
    whole = len(run) >= 3 and run[0].text.lower() in vi.SURNAMES
    before = text[: run[0].start].lower().split()
    if whole or (len(run) == 1 and before and before[-1] in _BEFORE_PERSONS):
        return run
    lone = (
        len(run) == 2 and run[0].text.lower() not in vi.SURNAMES and not load_aliases().by_vietnamese.get(run[0].text)
    )
    return [] if lone else run[:-1]


_BEFORE_PERSONS = frozenset("ông bà anh chị cô em cụ".split())


@lru_cache(maxsize=1)
def _ordinary_words() -> dict[str, frozenset[str]]:
    return {first: frozenset(seconds.split()) for first, seconds in rows("names/ordinary_words")}


def _is_word(first: str, second: str) -> bool:
    """Do two syllables make an ordinary word?"""
    if second in _ordinary_words().get(first, ()) or (first, second) in COMPOUND:
        return True
    if second in STOPS or load_aliases().by_vietnamese.get(first.capitalize()):
        return False
    return f"{first} {second}" in load_lexicon().by_vi
