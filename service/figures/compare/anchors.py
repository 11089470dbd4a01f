"""Which words of an English sentence answer which words of a Vietnamese one.

Anchors come from the phrase table, from the newsroom terms (``service/data/news_terms.tsv``) and from names spelled
alike. They say what a figure counts and whose it is: two figures answer each other when the words near the one
answer the words near the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from service.figures.compare.words import Token, fold, stem
from service.lexicon import Lexicon

_LONGEST = 5
_FUNCTION_EN = frozenset(
    "a an the of to in on at by for from with and or but as is are was were be been being it its this that these those "
    "he she they his her their them him we our us i you has have had do does did not no nor so than then there here "
    "who whom which what when where while will would can could may might should must shall s also just only more most "
    "very into over under up down out about after before between per if because since until through during against "
    "some any each every another said say according including one".split()
)  # fmt: skip
_FUNCTION_VI = frozenset(
    "là của và có được bị các những cho với trong ngoài trên dưới từ đến tới ở tại vào ra lên xuống lại đã đang sẽ vẫn "
    "còn cũng chỉ mới này đó kia ấy đây thì mà nhưng song hay hoặc nếu khi vì do bởi nên theo về để như rằng một hơn "
    "gần khoảng không chưa nữa rất quá sau trước hôm qua nay ông bà anh chị cô họ tôi chúng ta bạn nó cả mọi mỗi từng "
    "con cái chiếc việc sự cuộc nói cho biết thêm thể phải cần".split()
)
"""Words that link nothing on their own; ``anh`` is here as a pronoun: Britain is capitalised and comes back below."""
_LEAST_P = 0.08


@dataclass(frozen=True, slots=True)
class Anchor:
    """``en`` and ``vi`` are half-open ranges of word indices; ``weight`` 0..1.5 is how surely they answer each other."""

    en: tuple[int, int]
    vi: tuple[int, int]
    weight: float


@cache
def _terms() -> dict[str, tuple[str, ...]]:
    """Vietnamese phrase → English stems, from the hand-written tables."""
    found: dict[str, dict[str, None]] = {}
    for table, separators in (("news_terms.tsv", ","), ("glossary.tsv", "|"), ("gloss_vi_en.tsv", "/")):
        for line in files("service").joinpath(f"data/{table}").read_text(encoding="utf-8").splitlines():
            vi, _, english = line.partition("\t")
            if line.startswith("#") or not english:
                continue
            words = [w for cell in english.replace("\t", separators).split(separators) for w in cell.split()]
            stems = [stem(fold(w)) for w in words if w.lower() not in _FUNCTION_EN and w[0].isalpha()]
            found.setdefault(vi.lower(), {}).update(dict.fromkeys(stems))
    return {vi: tuple(stems) for vi, stems in found.items() if stems}


class Links:
    """English stems that answer a Vietnamese phrase, remembered from call to call."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._seen: dict[str, dict[str, float]] = {}

    def of(self, phrase: str) -> dict[str, float]:
        """Stem → weight. A phrase of several English words gives each of its content words a share."""
        if phrase not in self._seen:
            self._seen[phrase] = self._look_up(phrase)
        return self._seen[phrase]

    def _look_up(self, phrase: str) -> dict[str, float]:
        found: dict[str, float] = {}
        for pair in self._lexicon.english(phrase):
            if pair.p_en < _LEAST_P and pair.p_vi < 4 * _LEAST_P:
                continue
            words = [stem(fold(w)) for w in pair.en.split() if w not in _FUNCTION_EN and w[0].isalpha()]
            weight = min(1.0, (pair.p_en * pair.p_vi) ** 0.5 + (0.2 if pair.count > 5 else 0.0)) / max(1, len(words))
            for word in words:
                found[word] = min(1.0, found.get(word, 0.0) + weight)
        for word in _terms().get(phrase, ()):
            found[word] = 1.0
        return {word: weight for word, weight in found.items() if weight >= _LEAST_P}


def anchors(
    english: tuple[Token, ...], vietnamese: tuple[Token, ...], links: Links, skip_en: set[int], skip_vi: set[int]
) -> list[Anchor]:
    """The anchors between two sentences. ``skip_*``: word indices that belong to figures and dates."""
    places: dict[str, list[int]] = {}
    for i, word in enumerate(english):
        if word.is_word and i not in skip_en:
            places.setdefault(word.stem, []).append(i)
    candidates: list[Anchor] = []
    for width in range(_LONGEST, 0, -1):
        for start in range(len(vietnamese) - width + 1):
            span = vietnamese[start : start + width]
            if any(not w.is_word for w in span) or any(i in skip_vi for i in range(start, start + width)):
                continue
            if (
                width == 1
                and span[0].lower in _FUNCTION_VI
                and not (span[0].lower == "anh" and span[0].capital and start)
            ):
                continue
            for root, weight in links.of(" ".join(w.lower for w in span)).items():
                candidates += [
                    Anchor((place, place + 1), (start, start + width), weight) for place in places.get(root, ())
                ]
    found: list[Anchor] = []
    covered: set[tuple[int, int]] = set()
    for anchor in sorted(candidates, key=lambda a: (-a.weight, a.vi[0] - a.vi[1])):
        cells = {(anchor.en[0], i) for i in range(*anchor.vi)}
        if covered.isdisjoint(cells):
            covered |= cells
            found.append(anchor)
    return found + _names(english, vietnamese, skip_en, skip_vi)


def _names(
    english: tuple[Token, ...], vietnamese: tuple[Token, ...], skip_en: set[int], skip_vi: set[int]
) -> list[Anchor]:
    """Capitalised words, and foreign words kept in Vietnamese, that are spelled alike once folded."""
    by_fold: dict[str, list[int]] = {}
    for j, word in enumerate(vietnamese):
        if word.is_word and j not in skip_vi and (word.capital or len(word.folded) > 7):
            by_fold.setdefault(word.folded, []).append(j)
    found = []
    for i, word in enumerate(english):
        if not word.is_word or i in skip_en or not word.capital or word.folded in _FUNCTION_EN:
            continue
        name = word.folded.removesuffix("'s").removesuffix("’s")
        found += [Anchor((i, i + 1), (j, j + 1), 1.0) for j in by_fold.get(name, ()) if len(name) > 1]
    return found
