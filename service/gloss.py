"""A word-by-word gloss of Vietnamese for readers without a translation.

Word for word and in the order of the original, so that an editor sees which word stands where. It is no translation and
must be shown as a gloss. Figures written in digits stay as written; names stay as written unless English has its own.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from unicodedata import normalize

from service.lexicon import Lexicon

_TOKEN = re.compile(r"\d[\d.,:/\-–]*[^\W\d_]{0,3}\d*|[^\W\d_]+(?:[-'’.&][^\W_]+)*|[^\w\s]|_")
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$"
)
_TONES = str.maketrans(
    "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
    "aaaaaăăăăăâââââeeeeeêêêêêiiiiioooooôôôôôơơơơơuuuuuưưưưưyyyyy",
)
_MOST_SYLLABLES = 5
_SEGMENT_COST, _LONE_COST, _UNKNOWN_COST = 1.0, 1.6, 2.5
_BEFORE_NAMES = frozenset(["ông", "bà", "anh", "chị", "cô", "em", "cụ", "chú", "bác", "cậu", "tên"])
_LEAST_SHARE = 0.08
"""A lexicon entry whose best English is rarer than this says nothing; the word itself is shown instead."""
_UNITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_SCALES = frozenset(["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"])


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is shown for the tokens up to ``end``."""

    end: int
    shown: str
    cost: float


def gloss(vi_sentence: str, lexicon: Lexicon) -> str:
    """English words for the words of one Vietnamese sentence, in its order. Never raises; empty for no words."""
    text = normalize("NFC", vi_sentence)
    found = list(_TOKEN.finditer(text))
    tokens = [m.group() for m in found]
    spaced = [m.start() > 0 and text[m.start() - 1].isspace() for m in found]
    lowered = [t.lower() for t in tokens]
    runs = _runs(tokens, lowered, lexicon)
    best: list[tuple[float, tuple[_Piece, int] | None]] = [(math.inf, None)] * (len(tokens) + 1)
    best[0] = (0.0, None)
    for start in range(len(tokens)):
        cost = best[start][0]
        for piece in _pieces(tokens, lowered, runs, start, lexicon):
            if cost + piece.cost < best[piece.end][0]:
                best[piece.end] = (cost + piece.cost, (piece, start))
    chosen: list[_Piece] = []
    at = len(tokens)
    while (step := best[at][1]) is not None:
        chosen.append(step[0])
        at = step[1]
    return _joined(chosen[::-1], spaced)


def _pieces(
    tokens: Sequence[str], lowered: Sequence[str], runs: dict[int, int], start: int, lexicon: Lexicon
) -> Iterator[_Piece]:
    token = tokens[start]
    if not token[0].isalpha():
        yield _Piece(start + 1, token, 0.0)
        return
    number_end, number = _number(lowered, start)
    if number is not None:
        yield _Piece(number_end, number, 0.5)
    if start in runs:
        name_end = runs[start]
        single = name_end - start == 1 and _is_vietnamese(token)
        yield _Piece(name_end, " ".join(tokens[start:name_end]), _LONE_COST if single else _SEGMENT_COST)
    for end in range(start + 1, min(len(tokens), start + _MOST_SYLLABLES) + 1):
        if not tokens[end - 1][0].isalpha():
            break
        if _cuts_a_name(tokens, runs, start, end):
            continue
        opens = start == 0 or not tokens[start - 1][0].isalnum()
        proper = not opens and all(t[0].isupper() for t in tokens[start:end])
        named = any(t[0].isupper() for t in tokens[start:end])
        piece = _known(" ".join(lowered[start:end]), end, lexicon, proper, named)
        if piece is not None:
            yield piece
    yield _Piece(start + 1, token, _UNKNOWN_COST)


def _known(phrase: str, end: int, lexicon: Lexicon, proper: bool, named: bool) -> _Piece | None:
    ours = _table().get(phrase)
    if ours is not None:
        return _Piece(end, _capitals(ours) if proper else ours, _SEGMENT_COST * 0.8)
    pairs = [p for p in lexicon.english(phrase) if any(c.isalpha() for c in p.en)]
    if not pairs:
        return None
    pair = max(pairs, key=lambda p: p.p_en * math.sqrt(p.p_vi))
    share = sum(p.p_en for p in pairs[:5])
    if share < _LEAST_SHARE:
        return None
    doubt = 1.0 / (1 + pair.count) + 0.3 * (1 - min(1.0, share))
    english = pair.en.removeprefix("the ").replace(" ' ", "'")
    if named:
        english = " ".join(_proper_words().get(w, w) for w in english.split(" "))
    return _Piece(end, _capitals(english) if proper else english, _SEGMENT_COST + doubt)


@cache
def _proper_words() -> dict[str, str]:
    """English words that our table writes with a capital, by their lower-cased form; the lexicon has only that."""
    words = (w for english in _table().values() for w in english.split())
    return {w.lower(): w for w in words if w[0].isupper() and w not in {"Mr", "Ms", "Miss", "No."}}


def _capitals(english: str) -> str:
    return " ".join(w if w in {"of", "and", "for", "the", "/"} else w[:1].upper() + w[1:] for w in english.split(" "))


def _number(lowered: Sequence[str], start: int) -> tuple[int, str | None]:
    """A number below a hundred in words, as digits ("hai mươi lăm": 25), if one starts here, else ``None``."""

    def word(i: int) -> str:
        return lowered[i] if i < len(lowered) else ""

    first, second = word(start), word(start + 1)
    if first == "mười":
        return (start + 2, str(10 + _UNITS[second])) if second in _UNITS and second != "không" else (start + 1, "10")
    if first not in _UNITS:
        return start, None
    if second in {"mươi", "chục"}:
        tens = 10 * _UNITS[first]
        if second == "mươi" and word(start + 2) in _UNITS and word(start + 2) != "không":
            return start + 3, str(tens + _UNITS[word(start + 2)])
        return start + 2, str(tens)
    if second in _SCALES and first not in {"không", "tư"}:
        return start + 1, str(_UNITS[first])
    if (
        first in {"hai", "ba", "bốn", "sáu", "bảy", "tám", "chín"}
        and word(start - 1 if start else len(lowered)) != "thứ"
    ):
        return start + 1, str(_UNITS[first])
    return start, None


def _runs(tokens: Sequence[str], lowered: Sequence[str], lexicon: Lexicon) -> dict[int, int]:
    """Runs of capitalised words that may be names: start → end.

    A run loses its last word when that begins an ordinary phrase ("Sở Nông nghiệp": the capital of "Nông" is that of an
    institution). A capital at the beginning of a sentence tells nothing on its own."""
    runs = {}
    start = 0
    while start < len(tokens):
        end = start
        while end < len(tokens) and tokens[end][0].isupper():
            end += 1
        if end == start:
            start += 1
            continue
        after = end
        for stop in range(end + 1, min(end + 3, len(tokens)) + 1):
            phrase = " ".join(lowered[end - 1 : stop])
            if tokens[stop - 1][0].islower() and (phrase in _table() or lexicon.english(phrase)):
                after = end - 1
        opens = start == 0 or not tokens[start - 1][0].isalnum()
        first = start
        if (opens and after > start and (_is_plain(lowered[start]) or lowered[start] in _BEFORE_NAMES)) or (
            after > start + 1 and _is_place(lowered[start]) and not _is_vietnamese(tokens[start + 1])
        ):
            first += 1
        if after > first and not (after - first == 1 and opens and first == start and _is_vietnamese(tokens[first])):
            runs[first] = after
        start = end
    return runs


def _cuts_a_name(tokens: Sequence[str], runs: dict[int, int], start: int, end: int) -> bool:
    """Whether a look-up of ``start:end`` would translate a part of a Vietnamese name ("Nam" of "Nguyễn Văn Nam").

    One syllable of a longer run is left alone, unless what follows is a foreign name ("Nga" before "Vladimir Putin"),
    and so is a name after its title ("ông Nam")."""
    for a, b in runs.items():
        if a <= start < b:
            if b - a == 1:
                return a > 0 and tokens[a - 1].lower() in _BEFORE_NAMES
            return end - start == 1 and (start > a or _is_vietnamese(tokens[start + 1]))
    return False


def _is_place(word: str) -> bool:
    return _table().get(word, "")[:1].isupper()


def _is_plain(word: str) -> bool:
    return _table().get(word, "")[:1].islower()


def _is_vietnamese(token: str) -> bool:
    """Whether ``token`` has the shape of one Vietnamese syllable."""
    return bool(_SYLLABLE.match(token.lower().translate(_TONES)))


def _joined(pieces: Sequence[_Piece], spaced: Sequence[bool]) -> str:
    """The shown words with the spaces of the original: ``spaced[i]`` says whether one stands before token ``i``."""
    out, start, gap = "", 0, False
    for piece in pieces:
        gap = gap or spaced[start]
        if piece.shown:
            out += " " + piece.shown if gap and out else piece.shown
            gap = False
        start = piece.end
    return out[:1].upper() + out[1:]


@cache
def _table() -> dict[str, str]:
    """Our own words, which come before the statistics."""
    table = files("service").joinpath("data/gloss_vi_en.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return dict(rows)
