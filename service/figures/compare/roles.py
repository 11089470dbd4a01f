"""What a figure does in its sentence: a level, a change by, to or from, a part of a whole, per which unit, which way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Literal

from service.languages.en import relations as en_relations
from service.languages.vi import relations as vi_relations
from service.types import Figure, Sentence

Does = Literal["level", "stands", "to", "by", "change", "from", "share", "restated"]
"""share: what something makes up · stands: said to be the level ("đạt", "reached") · by: with the word · change: right behind a verb of change."""
_NEAR = 55
_CLAUSE_END = {
    "en": re.compile(
        r"[;:]|[.!?]\s|\b(?:while|but|whereas|although|though|and then|because|when|as(?! (?:much|many|high|low|few|little|well|of)\b)(?<!\bmuch as)(?<!\bmany as)(?<!\bhigh as)(?<!\blow as)(?<!\bfew as)(?<!\blittle as))\b"
    ),
    "vi": re.compile(
        r"[;:]|[.!?]\s|\b(?:trong khi|nhưng|song|tuy nhiên)\b|,\s*còn\b(?!(?:\s+(?:khoảng|gần|hơn|trên|dưới|chừng|chỉ|chưa đến|chưa tới|xấp xỉ)){0,2}\s*$)"
    ),
}
_WEAK = frozenset(
    "up down more less fewer above below under ahead behind cut put lower higher short of add adds added adding lên xuống trên dưới hơn thêm "
    "còn mất kém hạ nâng bought buy sold".split()
)
"""Words that give a direction only when they stand right beside the figure."""
_REACH, _WEAK_REACH = 7, 3
_RIGHT_BOUND = frozenset("more less fewer higher lower above below ahead behind inside outside faster slower".split())
_OF_A_FIGURE = re.compile(r"\d+(?:[.,]\d+)*%?(?:[\s-]+[a-z]+)?\s+$")
"""Before a word of direction that belongs to the figure before it: "56 behind the hosts, with 35"."""


@dataclass(frozen=True, slots=True)
class Way:
    """Which way: ``sign`` +1 or -1 on ``axis`` ("size", "pace", "flow"), said by ``text`` at ``start``..``end``."""

    sign: int
    axis: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Role:
    """``per``: what the figure is counted for ("m2", "month"), ``""`` for the whole of something, None if unsaid."""

    does: Does
    way: Way | None
    part: bool
    alternative: bool
    per: str | None
    per_text: str
    over: bool = False
    """"dài hơn 1.600 km": more than, said by an adjective."""
    under: bool = False
    """"fell short of 412 trillion", "chưa đạt 5 %"."""
    reach: bool = False
    """Behind "lên tới", "tới": a ceiling or a height reached."""
    stated: bool = False
    """Said to be so much ("the range was 100 km", "tỷ lệ là 74 %"), not by how much anything changed."""


def relations(language: str) -> ModuleType:
    return en_relations if language == "en" else vi_relations


@cache
def _ways(language: str) -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    table = relations(language)
    return tuple(
        (axis, sign, re.compile(rf"\b(?:{words})\b"))
        for axis, sign, words in (
            ("size", 1, table.UP),
            ("size", -1, table.DOWN),
            ("pace", -1, table.SLOWER),
            ("pace", 1, table.FASTER),
            ("both", 1, table.AHEAD),
            ("both", -1, table.BEHIND),
            ("balance", 1, table.PLUS),
            ("balance", -1, table.MINUS),
            ("flow", 1, table.INFLOW),
            ("flow", -1, table.OUTFLOW),
        )
    )


def _clause_before(text: str, language: str) -> str:
    """The text since the last clause end, at most ``_NEAR`` characters plus the word they cut."""
    last = 0
    for match in _CLAUSE_END[language].finditer(text):
        last = match.end()
    return text[max(last, len(text) - _NEAR) :]


def way_of(text: str, figure_start: int, figure_end: int, offset: int, language: str) -> Way | None:
    """The nearest word of direction; one right behind ("five more") wins over those before."""
    table = relations(language)
    after = text[figure_end : figure_end + _NEAR]
    right = table.RIGHT_WINDOW.match(after)
    if right and not table.NOT_RIGHT_CHANGE.match(after):
        found = _first_way(right.group(1), figure_end + right.start(1), offset, language)
        if found:
            return found
    before = _clause_before(text[:figure_start], language)
    base = figure_start - len(before)
    weak_reach = _REACH if table.BY.search(before) else _WEAK_REACH  # "cut in May, also by 4.8 %"
    best: tuple[int, int, Way] | None = None
    for axis, sign, pattern in _ways(language):
        for match in pattern.finditer(before):
            gap = len(before[match.end() :].split())
            if before[: match.start()].endswith(("or ", "no ")) and match.group() in _RIGHT_BOUND:
                continue  # "groups of five or more 5-12 per cent"
            if match.group() in ("up", "down") and table.PHRASAL.search(before[: match.start()]):
                continue
            if match.group() == "còn" and not table.LESSENED.search(before[: match.start()]):
                continue  # "còn 17 người mất tích": still so many
            if gap > 1 and _past_a_figure(before[match.end() :], table):
                continue
            if gap > (weak_reach if match.group() in _WEAK else _REACH):
                continue
            if match.group() in _RIGHT_BOUND and gap and _OF_A_FIGURE.search(before[: match.start()]):
                continue
            way = Way(sign, axis, match.group(), offset + base + match.start(), offset + base + match.end())
            key = (match.end(), match.end() - match.start())
            if best is None or key > best[:2]:
                best = (*key, way)
    return best[2] if best else None


def _past_a_figure(between: str, table: ModuleType) -> bool:
    """ "giảm 5–12% nếu mua trước ít nhất 10 ngày": the direction is of the figure before, unless a step leads on to this one."""
    return bool(re.search(r"\d", table.DATED.sub("", between))) and not table.STEP.search(between)


def _first_way(word: str, start: int, offset: int, language: str) -> Way | None:
    for axis, sign, pattern in reversed(_ways(language)):
        if pattern.fullmatch(word):
            return Way(sign, axis, word, offset + start, offset + start + len(word))
    return None


def per_of(after: str, language: str) -> tuple[str | None, str]:
    """The unit a figure is counted for, canonical where the table knows it, and its words."""
    table = relations(language)
    match = table.PER.match(after)
    if not match and (rate := table.PER_PERIOD.match(after)):
        return table.PER_NOUNS[rate.group(1)], rate.group().strip()
    if not match:
        whole = table.WHOLE.match(after)
        return ("", whole.group().strip()) if whole else (None, "")
    word = match.group(1).strip().rstrip(".")
    known = table.PER_NOUNS.get(word) or table.PER_NOUNS.get(word.removesuffix("s"))
    explicit = bool(re.match(r"\s*(?:\([^)]*\)\s*)?(?:per|each|every|/|mỗi|trên mỗi)", after))
    return (known or ("?" + word if explicit else None)), match.group().strip()


_PER_START = {
    "en": re.compile(r"/|\bper\b|\ban?\b|\beach\b|\bevery\b"),
    "vi": re.compile(r"/|\bmỗi\b|\bmột\b|\btrên\b"),
}


def _per_inside(figure: Figure, language: str) -> tuple[str | None, str]:
    """What a figure is per, where its own span says so ("66 USD/thùng")."""
    text = figure.text.lower()
    for match in reversed(list(_PER_START[language].finditer(text))):
        found, words = per_of(text[match.start() :], language)
        if found:
            return found, words
    return "?" + (figure.unit or "").split("/", 1)[1], ""


def role_of(figure: Figure, sentence: Sentence, language: str) -> Role:
    """The role of ``figure`` in ``sentence``."""
    table = relations(language)
    text = sentence.text.lower()
    start, end = figure.start - sentence.start, figure.end - sentence.start
    before, after = _clause_before(text[:start], language), text[end : end + _NEAR]
    way = way_of(text, start, end, sentence.start, language)
    per, per_text = per_of(after, language)
    if per is None and "/" in (figure.unit or ""):
        per, per_text = _per_inside(figure, language)
    return Role(
        does=_does(table, before, after, figure),
        way=way,
        part=bool(table.PART_LEFT.search(before) or table.PART_RIGHT.match(after)),
        alternative=bool(table.ALTERNATIVE.search(before)),
        per=per,
        per_text=per_text,
        over=bool(table.OVER.search(before)),
        under=bool(table.UNDER.search(before)),
        stated=_stated(table, before, after),
        reach=bool(table.REACH.search(before) or table.REACH_INSIDE.match(figure.text.lower())),
    )


def _plain_from(table: ModuleType, before: str, after: str) -> bool:
    """ "54 points from 23 games": no change anywhere near, so no level that was left."""
    if not re.search(r"\b(?:from|từ)(?: \w+)?\s*$", before) or re.match(
        r"\W*(?:\w+\W+){0,3}(?:to|lên|xuống|còn|đến)\b", after
    ):
        return False
    return not table.SPLIT_RANGE.search(re.sub(r"\b(?:more|less|fewer) than\b|\bhơn\b", "", before))


def _stated(table: ModuleType, before: str, after: str) -> bool:
    """ "The range was about 100 kilometres": said to be so much, where the words before are not of a change."""
    if table.STATED.search(before) is None or table.OF_A_CHANGE.search(before):
        return False
    return not table.RIGHT_WINDOW.match(after)


_ENDS = re.compile(r"\s*(?:[,.;:)]|$)")


def _does(table: ModuleType, before: str, after: str, figure: Figure) -> Does:
    """Change words right behind the figure speak first, then the word right before it."""
    lead = figure.text.lower()
    if figure.kind == "points" or table.GAP.match(after):
        return "by"
    if (
        table.RIGHT_CHANGE.match(after)
        and not table.NOT_RIGHT_CHANGE.match(after)
        and (not table.CHANGE_TO.search(before) or table.CHANGE_NAMED.match(after))
    ):
        return "from" if re.search(r"\b(?:up|down) from\s*$", before) else "by"
    if figure.kind == "percent" and table.SHARE_LEFT.search(before):
        # "đắt thêm 24 triệu, tương đương 14,3%" is a share of nothing
        return "restated" if table.RESTATED.search(before) and _ENDS.match(after) else "share"
    if table.BY.search(before) or table.CHANGE_NOUN.search(before):
        return "by"
    if (table.FROM.search(before) and not _plain_from(table, before, after)) or table.LOWER_THAN.search(before):
        return "from"
    if table.CHANGE_REACHES.search(before):
        return "level"
    if table.CHANGE_TO.search(before):
        return "to"
    if table.CHANGE_VERB.search(before):
        return "stands" if table.AS_LOW_AS.match(lead) else "change"
    if table.STANDS.search(before) or _stated(table, before, after):
        return "stands"
    return "restated" if table.RESTATED.search(before) else "level"
