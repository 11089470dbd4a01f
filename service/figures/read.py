"""One entry point for both readers, so that a token belongs to a date or to a figure, never to both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from service.figures.bare import read_digits
from service.figures.dates import read_dates, starting_words
from service.figures.grammar import read_figures
from service.figures.silent import silence
from service.languages.en import numbers as en_numbers
from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, tokenize
from service.languages.vi import numbers as vi_numbers
from service.types import DateMention, Figure, Reading

_VULGAR = ("½", "¼", "¾", "⅓", "⅔")
TABLES: dict[str, NumberTables] = {"en": en_numbers.TABLES, "vi": vi_numbers.TABLES}
_STARTS: dict[str, frozenset[str]] = {
    name: tables.triggers
    | tables.multiples.first_words
    | tables.idioms.first_words
    | starting_words(name)
    | frozenset(_VULGAR)
    for name, tables in TABLES.items()
}
"""Every word at which something may begin: a line without one, and without a digit, is passed over."""


_LONGEST = 4000
"""Characters read at once. Rules look about in their line, so an endless line is cut to keep the time linear."""


def _lines(text: str) -> Iterator[str]:
    """The lines of a text with their ends; one that is too long is cut behind a sentence, or at a space."""
    for line in text.splitlines(keepends=True):
        rest = line
        while len(rest) > _LONGEST:
            cut = max(rest.rfind(". ", 0, _LONGEST) + 1, 0) or rest.rfind(" ", 0, _LONGEST) + 1 or _LONGEST
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def read(text: str, language: str, reference: date | None = None) -> Reading:
    """Figures and dates of ``text`` (offsets in ``text``). ``reference``: the day the text was published.

    Of a language without tables only the digits are read.
    """
    tables = TABLES.get(language[:2].lower())
    if tables is None:
        return Reading(read_digits(text, language[:2].lower()))
    if reference is not None and not 1000 <= reference.year <= 9000:
        reference = None  # no day of publication, and calendar arithmetic would leave the calendar
    starts = _STARTS[tables.language]
    figures: list[Figure] = []
    dates: list[DateMention] = []
    offset = 0
    for line in _lines(text):
        if line.strip():
            t = tokenize(line, offset)
            at = [i for i in range(t.size) if t.kind[i] == NUMBER or t.low[i] in starts]
            if not at:
                offset += len(line)
                continue
            taken = bytearray(len(t.low))
            silence(line, offset, t, taken)
            dates += read_dates(text, t, at, tables.language, reference, taken)
            figures += read_figures(text, t, at, tables, taken)
        offset += len(line)
    return Reading(tuple(figures), tuple(dates))
