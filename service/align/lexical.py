"""The phrase table turned for alignment: which stemmed English phrases a Vietnamese one may stand for, and how surely."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from service.align.tokens import stem, tokens
from service.lexicon import Lexicon
from service.statements.aliases import load_aliases

DOUBT: Final = 1.0
"""A pair seen ``count`` times keeps ``count / (count + DOUBT)`` of its probability: half of those seen once are noise."""


EXONYM: Final = 0.95
"""Strength of a pair of the table of names (Seoul, Xê-un; Ho Chi Minh City, TP.HCM)."""


UNMISTAKABLE: Final = 5
"""Letters of a name of one syllable that is no other word."""


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """``answers``: source phrase → stemmed English phrase → strength 0..1; ``english``: every English phrase in it."""

    answers: dict[str, dict[str, float]]
    english: frozenset[str]


EMPTY: Final = PhraseTable({}, frozenset())
_tables: dict[int, tuple[Lexicon, PhraseTable]] = {}


def phrase_table(lexicon: Lexicon) -> PhraseTable:
    """The table of ``lexicon``, made once a process (0.3 s)."""
    known = _tables.get(id(lexicon))
    if known is None or known[0] is not lexicon:
        known = _tables[id(lexicon)] = (lexicon, _build(lexicon))
    return known[1]


def _build(lexicon: Lexicon) -> PhraseTable:
    answers: dict[str, dict[str, float]] = {}
    for vi, pairs in lexicon.by_vi.items():
        # Inflected forms share one stem: their p(en | vi) add up, of p(vi | en) the best form speaks for all.
        there: dict[str, float] = defaultdict(float)
        back: dict[str, float] = defaultdict(float)
        for pair in pairs:
            phrase = " ".join(stem(word) for word in pair.en.split())
            trust = pair.count / (pair.count + DOUBT)
            there[phrase] += pair.p_en * trust
            back[phrase] = max(back[phrase], pair.p_vi * trust)
        answers[vi] = {phrase: 1 - (1 - min(1.0, p)) * (1 - back[phrase]) for phrase, p in there.items()}
    for entry in load_aliases().entries:
        names = {" ".join(stem(t.low) for t in tokens(form)) for form in entry.english}
        for form in entry.vietnamese:
            if " " not in form and not form.isupper() and len(form) < UNMISTAKABLE:
                continue  # "Anh" is England and "he", "Đức" Germany and "virtue": the phrase table weighs them
            known = answers.setdefault(" ".join(t.low for t in tokens(form)), {})
            known.update({name: max(EXONYM, known.get(name, 0.0)) for name in names if name})
    return PhraseTable(answers, frozenset(phrase for found in answers.values() for phrase in found))
