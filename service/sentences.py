"""Sentence splitting with exact offsets, for both languages.

A line of text is a paragraph. Inside it a sentence ends at ``.``, ``!``, ``?`` or ``…`` (with the closing marks behind
it) where what follows can open one, unless the mark belongs to an abbreviation, an initial, a number, or to a quotation
or bracket inside a sentence that goes on after it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from service.languages.en import sentences as en
from service.languages.others import ABBREVIATIONS, ORDINAL_DOT
from service.languages.vi import sentences as vi


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """A language's tables: see the modules that fill them."""

    before_names: frozenset[str]
    before_numbers: frozenset[str]
    never_last: frozenset[str]
    sometimes_last: frozenset[str]
    openers: frozenset[str]


_ENGLISH = SentenceRules(en.BEFORE_NAMES, en.BEFORE_NUMBERS, en.NEVER_LAST, en.SOMETIMES_LAST, en.OPENERS)
RULES: dict[str, SentenceRules] = {
    "en": _ENGLISH,
    "vi": SentenceRules(vi.BEFORE_NAMES, vi.BEFORE_NUMBERS, vi.NEVER_LAST, vi.SOMETIMES_LAST, vi.OPENERS),
}


def _without_tables(language: str) -> SentenceRules:
    """The English rules with the language's own abbreviations, and days of the month where they take a full stop."""
    days = frozenset(map(str, range(1, 32))) if language in ORDINAL_DOT else frozenset()
    words = frozenset(ABBREVIATIONS.get(language, "").split())
    return replace(_ENGLISH, never_last=_ENGLISH.never_last | words | days)


RULES |= {language: _without_tables(language) for language in {*ABBREVIATIONS, *ORDINAL_DOT}}

QUOTATION_KEPT = 400
"""A quotation of several sentences inside one that goes on ("A. B," he said) is kept whole up to this length."""

LONGEST, MOST_NUMERALS = 1000, 30
"""Characters and numerals of one sentence; none of 30,000 sentences of news had more than 723 and 18. What is longer is a
table or an attack and is taken in pieces: whoever reads a sentence looks about in it, so that time grows with its square."""

_STOP = re.compile(
    r"(?<![.!?…])(?P<mark>[.!?…]++)(?P<close>[\"”’»›'*)\]]*+)(?=\s|$)|(?P<cjk>[。！？।॥؟۔។။]+[”」』）»]*)"
)
_GLUED = re.compile(r"(?<=[^\W\d_]{3})[.!?][\"”’»]?(?=[^\W\d_a-zà-ỹđ][a-zà-ỹđ]* )(?!(?:Com|Net|Org|Vn|Js|Ai|Io)\b)")
"""Two sentences with no space between them: "…he said.Then …", but not "Booking.Com"."""
_WORD_BEFORE = re.compile(r"[^\s(\[“\"«'‘/–—-]+$")
_LIST_NUMBER = re.compile(r"\s*(?:\(?[0-9]{1,3}|[IVX]{1,5}|[A-Za-zđĐ])$")
_OPENING = "\"“«‘'([¿¡„‹*"
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*-?[^\W\d_]")


def split_sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Spans ``(start, end)`` of the sentences of ``text``, in order, not overlapping, without white space around.

    A language without tables is split by the English ones.
    """
    rules = RULES.get(language, _ENGLISH)
    spans: list[tuple[int, int]] = []
    for start, end in paragraphs(text):
        at = start
        for stop in _stops(text[start:end], rules):
            spans.append((at, start + stop))
            at = start + stop
        spans.append((at, end))
    return tuple(_trimmed(text, [piece for a, b in spans for piece in _pieces(text, a, b)]))


_NUMERAL = re.compile(r"\d[\d.,]*")


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span, or what it has to be cut into: behind a semicolon, else a comma, else a word, else anywhere."""
    while True:
        stop = min(end, start + LONGEST)
        numerals = [m.end() for m in islice(_NUMERAL.finditer(text, start, stop), MOST_NUMERALS + 1)]
        if len(numerals) > MOST_NUMERALS:
            stop = numerals[-2]  # a numeral stays whole
        if stop == end:
            yield start, end
            return
        middle = (start + stop) // 2
        marks = (text.rfind(mark, middle, stop) + 1 for mark in ("; ", ", ", " "))
        cut = next((at for at in marks if at), stop)
        yield start, cut
        start = cut


def _trimmed(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without white space at the ends; a span without any letter or digit joins the sentence before it."""
    out: list[tuple[int, int]] = []
    for start, end in spans:
        inner = text[start:end]
        a, b = start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip())
        if a >= b:
            continue
        if not any(c.isalnum() for c in text[a:b]) and out and "\n" not in text[out[-1][1] : a]:
            out[-1] = (out[-1][0], b)
        else:
            out.append((a, b))
    return out


LOOKAHEAD = 80
"""Characters looked at on either side of a stop; a text of stops alone stays linear."""

_BREAK = re.compile(r"[\r\n\u2028\u2029\u0085\v\f]+")


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Lines; a line that stops in mid-sentence before a lower-case one (hard-wrapped text) runs on into it."""
    out: list[tuple[int, int]] = []
    at = 0
    for found in [*_BREAK.finditer(text), None]:
        end = found.start() if found else len(text)
        line = text[at:end]
        if line.strip():
            if out and _runs_on(text, out[-1], at, line):
                out[-1] = (out[-1][0], end)
            else:
                out.append((at, end))
        at = found.end() if found else len(text)
    return out


_LINKING = frozenset(
    "a an the of to in on at for by from with and or but that which who is are was were và hoặc của cho với tại ở từ là".split()
)
"""Words that no line of a heading or a list ends in."""

WRAPPED_LINE = 40
"""A shorter line is a heading or an item of a list, never a wrapped line."""


def _runs_on(text: str, before: tuple[int, int], at: int, line: str) -> bool:
    previous = text[before[0] : before[1]].rstrip()
    last_line = _BREAK.split(previous)[-1]
    return (
        text[before[1] : at].count("\n") <= 1
        and len(last_line) >= WRAPPED_LINE
        and previous[-1] not in '.!?…:;"”»)]'
        and (line.lstrip()[0].islower() or last_line.split()[-1].lower() in _LINKING)
    )


def _stops(line: str, rules: SentenceRules) -> list[int]:
    """Offsets in ``line`` at which a sentence ends and another begins."""
    held = _held(line)
    found: list[int] = []
    for stop in _STOP.finditer(line):
        after = line[stop.end() : stop.end() + LOOKAHEAD].lstrip()
        if not after or _inside(held, stop.end()):
            continue
        if stop.group("cjk") or _ends(line, stop, after, rules):
            found.append(stop.end())
    for glued in _GLUED.finditer(line):
        if not _inside(held, glued.end()):
            found.append(glued.end())
    return sorted(found)


def _inside(held: list[tuple[int, int]], at: int) -> bool:
    before = bisect_right(held, (at, -1)) - 1
    return before >= 0 and held[before][0] < at < held[before][1]


def _ends(line: str, stop: re.Match[str], after: str, rules: SentenceRules) -> bool:
    bare = after.lstrip(_OPENING + "-–— ")
    if not bare or not (bare[0].isupper() or bare[0].isdigit() or not bare[0].islower()):
        return False
    mark = stop.group("mark")
    if mark != "." or stop.group("close"):
        return True
    before = line[max(0, stop.start() - LOOKAHEAD) : stop.start()]
    if _LIST_NUMBER.fullmatch(before):
        return False
    word_found = _WORD_BEFORE.search(before)
    word = word_found.group() if word_found else ""
    low = word.lower()
    follows = re.match(r"[^\W\d_]+", bare)
    opens = after[0] in '"“«' or (follows is not None and follows.group().lower() in rules.openers)
    if low in rules.never_last or (low in rules.before_names and word[0].isupper()):
        return False
    if low in rules.before_numbers and word != "no" and bare[0].isdigit():
        return False
    if low in rules.sometimes_last:
        return opens
    if _INITIALS.fullmatch(word) and word[0].isupper():
        return opens and not _initial_of_name(word, before)
    return True


def _initial_of_name(word: str, before: str) -> bool:
    """ "J" in "Donald J. The" is rare; "plan B. The" and "vitamin C. He" are not names."""
    previous = re.search(r"([^\W\d_]+)\W+$", before[: len(before) - len(word)])
    return previous is None or previous.group(1)[0].isupper()


_PAIRS = {"“": "”", "«": "»", "(": ")", "[": "]", "„": "“", "‹": "›", "「": "」"}


def _held(line: str) -> list[tuple[int, int]]:
    """Spans inside which nothing ends: brackets, and quotations in a sentence that goes on behind them."""
    out = []
    for start, end in _enclosed(line):
        if line[start] in "([":
            if end - start <= QUOTATION_KEPT:
                out.append((start, end - 1))
            continue
        rest = line[end : end + LOOKAHEAD].lstrip()
        goes_on = bool(rest) and (rest[0] in ",;:–—-" or rest[0].islower())
        if goes_on and end - start <= QUOTATION_KEPT:
            out.append((start, end))
    return out


def _enclosed(line: str) -> list[tuple[int, int]]:
    """Outermost bracketed and quoted spans of one line, marks included; straight quotation marks are taken in turns."""
    out: list[tuple[int, int]] = []
    missing: set[str] = set()
    at = 0
    while at < len(line):
        closing = _PAIRS.get(line[at]) or ('"' if line[at] == '"' and _may_open(line, at) else None)
        if closing is None:
            at += 1
            continue
        end = -1 if closing in missing else line.find(closing, at + 1)
        if end < 0:
            missing.add(closing)  # none to the right of here either: a text of opening marks stays linear
            at += 1
            continue
        out.append((at, end + 1))
        at = end + 1
    return out


def _may_open(line: str, at: int) -> bool:
    """A straight mark opens where nothing or a space stands before it and a word behind it."""
    return (at == 0 or not line[at - 1].isalnum()) and at + 1 < len(line) and not line[at + 1].isspace()
