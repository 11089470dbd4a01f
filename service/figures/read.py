"""One entry point for both readers, so that a token belongs to a date or to a figure, never to both."""

from __future__ import annotations

from datetime import date

from service.figures.dates import read_dates
from service.figures.grammar import read_figures
from service.figures.silent import silence
from service.figures.tables import NumberTables
from service.figures.tokens import tokenize
from service.languages.en import numbers as en_numbers
from service.languages.vi import numbers as vi_numbers
from service.types import DateMention, Figure, Reading

TABLES: dict[str, NumberTables] = {"en": en_numbers.TABLES, "vi": vi_numbers.TABLES}


def read(text: str, language: str, reference: date | None = None) -> Reading:
    """Figures and dates of ``text`` (offsets in ``text``). ``reference``: the day the text was published.

    A language without tables is read as English, whose digits and signs are the commonest.
    """
    tables = TABLES.get(language[:2].lower(), TABLES["en"])
    figures: list[Figure] = []
    dates: list[DateMention] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            t = tokenize(line, offset)
            taken = bytearray(len(t.low))
            silence(line, offset, t, taken)
            dates += read_dates(text, t, tables.language, reference, taken)
            figures += read_figures(text, t, tables, taken)
        offset += len(line)
    return Reading(tuple(figures), tuple(dates))
