"""Which language a text is in, offline, from one line to a whole page.

Three readers, from the surest to the least sure: the script; the marks of Vietnamese, and its syllables where somebody
wrote it without marks; and py3langid for the other languages in Latin, Cyrillic, Arabic and Devanagari letters.

Measured on 122 headlines, captions and single sentences of 20 languages, 18 of them Vietnamese without its marks
(``tests/corpus/detect.tsv`` has the like). Right answers, memory added, size of the wheel:

=====================  =======  ==================  =======  =====
tool                   marked   Vietnamese, no mark  memory   wheel
=====================  =======  ==================  =======  =====
py3langid 0.4          .913     8 of 18              84 MB    4.5 MB
lingua 2.1             .904     7 of 18            1218 MB    96 MB
lingua, low accuracy   .788     6 of 18              86 MB    96 MB
pycld2 0.42            .885     15 of 18              7 MB    10 MB
py3langid, 41 labels   .933     8 of 18              84 MB    4.5 MB
**this module**        .952     14 of 18             84 MB    4.5 MB
=====================  =======  ==================  =======  =====

lingua needs more memory than the whole service may use; pycld2 reads French headlines as English, is right on Indonesian
half of the time and has to be compiled where there is no wheel. So py3langid, held to the languages that a newsroom may
cite, with the two readers above before it. On 2,730 single news sentences, English and Vietnamese, 3 are told wrong; of the
Vietnamese ones without their marks, 24 of 1,365.
"""

from __future__ import annotations

import math
import re
from functools import cache
from itertools import pairwise
from typing import Any
from unicodedata import combining, normalize

from service.lexicon import load_lexicon

UNKNOWN = "und"
"""The code for a text whose language cannot be told (BCP 47: undetermined)."""

_MOST_CHARS = 4000
"""What is read of a long text: its language does not change after that, and the time is bounded."""
_WORD = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]"), 3.0),
    ("ko", re.compile(r"[\u1100-\u11ff\uac00-\ud7af]"), 2.0),
    ("zh", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\U00020000-\U0003ffff]"), 2.0),
    ("th", re.compile(r"[\u0e01-\u0e5b]"), 1.0),
    ("lo", re.compile(r"[\u0e81-\u0edf]"), 1.0),
    ("my", re.compile(r"[\u1000-\u109f]"), 1.0),
    ("km", re.compile(r"[\u1780-\u17ff]"), 1.0),
    ("he", re.compile(r"[\u0590-\u05ff]"), 1.0),
    ("el", re.compile(r"[\u0370-\u03ff]"), 1.0),
    ("bn", re.compile(r"[\u0980-\u09ff]"), 1.0),
    ("ta", re.compile(r"[\u0b80-\u0bff]"), 1.0),
    ("ka", re.compile(r"[\u10a0-\u10ff]"), 1.0),
    ("hy", re.compile(r"[\u0530-\u058f]"), 1.0),
)
"""Scripts that one language of the news has to itself, with how many Latin letters one character is worth."""
_OTHERS = {
    "latin": "en vi fr de es pt it nl pl cs ro hu sv da no fi tr id ms jv tl".split(),
    "cyrillic": "ru uk bg sr mk be mn kk".split(),
    "arabic": "ar fa ur".split(),
    "devanagari": "hi mr ne".split(),
}
_LETTERS = {
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "arabic": re.compile(r"[\u0600-\u06ff\u0750-\u077f]"),
    "devanagari": re.compile(r"[\u0900-\u097f]"),
}
_VIETNAMESE = re.compile(r"[đơưảẻỉỏủỷạẹịọụỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]")
"""Letters that no other language of the news writes, but for đ, ơ and ư alone."""
_LEAST_MARKED = 0.3
_LEAST_FOREIGN = 0.35
_PRIORS = {"en": 4.0, "vi": 4.0, "jv": -4.0, "ms": -2.0, "bg": -2.0, "sr": -2.0, "mk": -2.0, "be": -2.0}
"""Natural logarithms of how much likelier a newsroom cites one language than its look-alike: they decide one-line texts
and mean nothing against a paragraph, whose scores lie hundreds apart."""
_ENGLISH = frozenset(
    "the of and to in a is for on that with by as at from was are it be has have said he his its an will not were this "
    "their they after who but been more than had which about or says over into up out new us".split()
)
"""Frequent English words; those that are Vietnamese syllables too ("to", "in", "on", "the") count little, below."""


def detect(text: str) -> tuple[str, float]:
    """The language of ``text`` as an ISO 639-1 code, and how sure that is (0..1). Never raises.

    ``("und", 0.0)`` for a text without letters. A text in two languages gets the one that fills more of it.
    """
    text = normalize("NFC", _LINK.sub(" ", text[:_MOST_CHARS]))
    letters = sum(map(len, _WORD.findall(text)))
    if not letters:
        return UNKNOWN, 0.0
    found = _by_script(text, letters)
    if found is not None:
        return found
    script = next((s for s, p in _LETTERS.items() if len(p.findall(text)) * 2 > letters), "latin")
    if script == "latin":
        vietnamese = _vietnamese(_WORD.findall(text))
        if vietnamese is not None:
            return vietnamese
    return _by_model(text, script)


def _by_script(text: str, letters: int) -> tuple[str, float] | None:
    weights = {code: weight * len(pattern.findall(text)) for code, pattern, weight in _SCRIPTS}
    if weights["ja"]:
        weights["ja"] += weights.pop("zh")
    code = max(weights, key=weights.__getitem__)
    others = max(letters - sum(len(p.findall(text)) for _, p, _ in _SCRIPTS), 0)
    return (code, 0.99) if weights[code] > others else None


def _vietnamese(written: list[str]) -> tuple[str, float] | None:
    """Vietnamese or English, where the words say it plainly; ``None`` leaves the text to the model."""
    words = [w.lower() for w in written]
    syllables, pairs, english = _tables()
    marked = [w for w in written if _VIETNAMESE.search(w.lower())]
    foreign = sum(w in english and _fold(w) not in syllables for w in words)
    if marked and all(w[0].isupper() for w in marked) and foreign >= _LEAST_FOREIGN * len(words):
        return "en", 0.7  # Vietnamese names among English words
    if len(marked) >= _LEAST_MARKED * len(words):
        return "vi", min(0.99, 0.8 + 0.1 * len(marked))
    folded = [_fold(w) for w in words]
    in_pairs = sum(pair in pairs for pair in pairwise(folded))
    alien = sum(w not in syllables for w in folded)
    known = sum(w in english for w in words)
    plain = sum(w in _ENGLISH and w not in syllables for w in words)
    if not plain and alien <= 0.25 * len(words) and in_pairs >= max(1.0, 0.3 * (len(words) - 1)) and known < len(words):
        return "vi", min(0.95, 0.55 + 0.1 * in_pairs)
    if plain >= 0.25 * len(words) and plain + known >= len(words):
        return "en", min(0.95, 0.7 + 0.05 * plain)
    return None


@cache
def _tables() -> tuple[frozenset[str], frozenset[tuple[str, str]], frozenset[str]]:
    """From the lexicon: Vietnamese syllables and pairs of syllables without marks, and English words."""
    lexicon = load_lexicon()
    syllables: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for phrase in lexicon.by_vi:
        if _VIETNAMESE.search(phrase):
            parts = [_fold(p) for p in phrase.split()]
            syllables.update(p for p in parts if p.isalpha() and len(p) <= 6)
            pairs.update(pairwise(parts))
    english = {w for phrase, found in lexicon.by_en.items() if found[0].count >= 3 for w in phrase.split()}
    return frozenset(syllables), frozenset(pairs), frozenset(english)


def _fold(word: str) -> str:
    return "".join(c for c in normalize("NFD", word.replace("đ", "d")) if not combining(c))


@cache
def _model() -> Any:
    """py3langid's identifier; half a second and 84 MB, once a process."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - loaded when first needed

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def _by_model(text: str, script: str) -> tuple[str, float]:
    allowed = frozenset(_OTHERS[script])
    scores = [(float(score) + _PRIORS.get(code, 0.0), code) for code, score in _model().rank(text) if code in allowed]
    (best, code), (second, _) = sorted(scores, reverse=True)[:2]
    if not math.isfinite(best - second):
        return UNKNOWN, 0.0
    return code, round(1.0 - 0.5 * math.exp(-(best - second) / 12.0), 3)
