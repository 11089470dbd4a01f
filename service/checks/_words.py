"""Word-level evidence: which Vietnamese words answer an English one, by the shipped phrase table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from service.languages.vi.compounds import COMPOUNDS
from service.lexicon import Lexicon, load_lexicon
from service.statements.names import english_answered, side, vietnamese_answered
from service.tables import rows

LONGEST = 5
FUNCTION_WORDS: frozenset[str] = frozenset(
    """a an the this that these those it its he him his she her they them their we us our you your i my me who whom whose
    which what when where why how and or but nor so yet if while as than then because since though although of to in on at
    by for from with into onto over under about after before between among during through per via against within without
    is are was were be been being am do does did doing done has have had having will would can could may might must shall
    should not no never there here also just only very more most much many few less least some any all each every both
    other another such same own out up down off again further too now still even ever one two three s t n re ve ll d mr
    mrs ms said say says saying told tell tells added adds new get got make made take taken took go going went come came
    know like well way thing things lot year years day days time people""".split()
)
VI_FUNCTION: frozenset[str] = frozenset(
    """của và là có cho các những một này đó được với trong ngoài trên dưới tại ở từ đến về để khi sau trước đã đang sẽ bị do
    bởi mà thì cũng như ra vào lên xuống lại rất hơn nhất nhiều ít người ông bà anh chị họ tôi chúng ta nó việc sự cái con
    theo rằng nên hay hoặc nhưng nếu vì ngày năm tháng cả mọi từng mỗi hai ba bốn""".split()
)

_VI_LIGHT: frozenset[str] = frozenset(
    "không chưa thể phải cần muốn nhưng song thì mới vẫn còn đều chỉ ấy này kia đây".split()
)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """A crude common stem of an English word's forms (starve, starving, starved)."""
    w = re.sub(r"['’]s?$", "", word.lower())
    irregular = _IRREGULAR.get(w)
    if irregular:
        return irregular
    for ending, least, put in (
        ("iest", 6, "y"), ("ies", 4, "y"), ("ied", 4, "y"), ("ier", 5, "y"), ("ings", 6, ""), ("ing", 5, ""), ("edly", 6, ""),
        ("ed", 4, ""), ("es", 4, ""), ("s", 4, ""), ("ly", 5, ""), ("er", 5, ""), ("est", 5, ""),
    ):  # fmt: skip
        if w.endswith(ending) and len(w) >= least and not w.endswith(("ss", "us", "is")):
            w = w[: -len(ending)] + put
            break
    if len(w) > 3 and w[-1] == w[-2] and w[-1] not in "lse":
        w = w[:-1]
    return w.removesuffix("e") if len(w) > 3 else w


_IRREGULAR: dict[str, str] = {
    form: stem_
    for stem_, forms in {
        "fall": "fell fallen", "ris": "rose risen", "grow": "grew grown", "los": "lost", "win": "won winning", "begin": "began begun",
        "leav": "leaving leaves", "buy": "bought", "sell": "sold", "send": "sent", "spend": "spent", "pay": "paid", "hold": "held",
        "meet": "met", "find": "found", "keep": "kept", "build": "built", "break": "broke broken", "speak": "spoke spoken",
        "writ": "wrote written", "giv": "gave given", "driv": "drove driven", "driver": "driver", "think": "thought", "bring": "brought",
        "catch": "caught", "teach": "taught", "feel": "felt", "fight": "fought", "flee": "fled", "see": "saw seen", "shoot": "shot",
        "sink": "sank sunk", "sit": "sat", "stand": "stood", "steal": "stole stolen", "understand": "understood", "worsen": "worse worst",
        "good": "better best", "child": "children", "wif": "wives", "lif": "lives", "man": "men", "woman": "women", "di": "died dying",
        "li": "lying lied", "agre": "agreed agrees", "need": "need needs needed", "choos": "chose chosen",
    }.items()
    for form in forms.split()
}  # fmt: skip


@lru_cache(maxsize=4)
def _stems(lexicon_id: int) -> Mapping[str, tuple[tuple[str, float], ...]]:
    """English stem to Vietnamese phrases with a strength of 0..1 (how much the two belong together)."""
    found: dict[str, dict[str, float]] = {}
    for english, pairs in load_lexicon().by_en.items():
        if " " in english or not english.isalpha():
            continue
        into = found.setdefault(stem(english), {})
        for pair in pairs:
            strength = (pair.p_en * pair.p_vi) ** 0.5 if pair.count > 1 else 0.0
            if strength >= 0.05 and not (pair.vi in VI_FUNCTION and strength < 0.3):
                into[pair.vi] = max(into.get(pair.vi, 0.0), strength)
    for vietnamese, forms in rows("glossary"):
        for form in forms.split("|"):
            if " " not in form:
                into = found.setdefault(stem(form), {})
                into[vietnamese] = max(into.get(vietnamese, 0.0), 0.4)
    return {k: tuple(sorted(v.items(), key=lambda item: -item[1])) for k, v in found.items()}


def translations(word: str, lexicon: Lexicon) -> tuple[tuple[str, float], ...]:
    """Vietnamese phrases of an English word in any of its forms, strongest first."""
    return _stems(id(lexicon)).get(stem(word), ())


@dataclass(frozen=True, slots=True)
class Grams:
    """Every phrase of up to five syllables of a Vietnamese text, lower-cased, with the places where it stands."""

    text: str
    places: Mapping[str, tuple[tuple[int, int], ...]]


@lru_cache(maxsize=4096)
def grams(text: str) -> Grams:
    syllables = [(m.group().lower(), m.start(), m.end()) for m in re.finditer(r"[^\W_]+", text)]
    places: dict[str, list[tuple[int, int]]] = {}
    for i in range(len(syllables)):
        for j in range(i + 1, min(i + LONGEST, len(syllables)) + 1):
            phrase = " ".join(s[0] for s in syllables[i:j])
            places.setdefault(phrase, []).append((syllables[i][1], syllables[j - 1][2]))
    return Grams(text, {k: tuple(v) for k, v in places.items()})


def counterpart(word: str, there: Grams, lexicon: Lexicon) -> tuple[str, float, tuple[tuple[int, int], ...]] | None:
    """The Vietnamese phrase of ``there`` that answers an English word best: phrase, strength, places."""
    for phrase, strength in translations(word, lexicon):
        if phrase in there.places:
            return phrase, strength, there.places[phrase]
    low = re.sub(r"['’]s?$", "", word.lower())
    if len(low) > 3 and low in there.places:
        return low, 1.0, there.places[low]
    return None


def compounded(phrase: str, start: int, end: int, there: Grams) -> bool:
    """Is a phrase at a place part of a longer word with a meaning of its own ("bán" in "bán kính")?"""
    before = there.text[max(0, start - 24) : start].lower().split()[-2:]
    after = there.text[end : end + 24].lower().split()[:2]
    return any(
        longer != phrase and longer in COMPOUNDS
        for n in range(len(before) + 1)
        for m in range(len(after) + 1)
        for longer in (" ".join((*before[len(before) - n :], phrase, *after[:m])).strip(',.;:!?”"’)…'),)
    )


def content_words(text: str) -> tuple[tuple[str, int, int], ...]:
    """English words that carry meaning, with their places."""
    return tuple(
        (m.group(), m.start(), m.end())
        for m in re.finditer(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
        if re.sub(r"['’]s?$", "", m.group().lower()) not in FUNCTION_WORDS and len(m.group()) > 1
    )


def covered(english: str, vietnamese: str, lexicon: Lexicon) -> float:
    """Share of an English text's content words that the Vietnamese text answers (1.0 without content words)."""
    words = content_words(english)
    if not words:
        return 1.0
    there = grams(vietnamese)
    return sum(
        counterpart(w, there, lexicon) is not None or (w[0].isupper() and english_answered(w, side(vietnamese)))
        for w, _, _ in words
    ) / len(words)


def vietnamese_content(text: str) -> tuple[tuple[str, int, int], ...]:
    """Vietnamese syllables that carry meaning, lower-cased, with their places."""
    return tuple(
        (m.group().lower(), m.start(), m.end())
        for m in re.finditer(r"[^\W_]+", text)
        if m.group().lower() not in VI_FUNCTION and m.group().lower() not in _VI_LIGHT
    )


def answered_places(vietnamese: str, english: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where the phrases of a Vietnamese text stand that some word of the English text may answer."""
    there = grams(vietnamese)
    found: list[tuple[int, int]] = []
    for word, _, _ in content_words(english):
        for phrase, _ in translations(word, lexicon):
            found += there.places.get(phrase, ())
        found += there.places.get(re.sub(r"['’]s?$", "", word.lower()), ())
    mine = side(english)
    for m in re.finditer(r"[^\W\d_]*[A-ZĐÀ-Ỹ][^\W\d_]*(?: [A-ZĐÀ-Ỹ][^\W\d_]*)*", vietnamese):
        if vietnamese_answered(m.group(), mine):
            found.append(m.span())
    numbers = set(re.findall(r"\d+", english))
    found += [m.span() for m in re.finditer(r"\d+", vietnamese) if m.group() in numbers]
    return found


def answered_share(vietnamese: str, english: str, lexicon: Lexicon) -> float:
    """Share of a Vietnamese text's meaningful syllables that the English text answers (1.0 without any)."""
    syllables = vietnamese_content(vietnamese)
    if not syllables:
        return 1.0
    places = answered_places(vietnamese, english, lexicon)
    return sum(any(a <= start < b for a, b in places) for _, start, _ in syllables) / len(syllables)
