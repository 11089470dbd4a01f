"""English words of the calendar."""

from __future__ import annotations

from service.languages.tokens import words

_FULL = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
         "december")  # fmt: skip
MONTHS: dict[str, int] = (
    {name: i + 1 for i, name in enumerate(_FULL)} | {name[:3]: i + 1 for i, name in enumerate(_FULL)} | {"sept": 9}
)
AMBIGUOUS_MONTHS = frozenset({"may", "march", "mar", "jan", "dec", "sep", "august"})
"""Also verbs, names or common words: need a capital and a neighbour that belongs to a date."""
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS: dict[str, int] = (
    {name: i for i, name in enumerate(_DAYS)}
    | {f"{name}s": i for i, name in enumerate(_DAYS)}
    | {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
)
SHORT_DAYS = frozenset({"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"})
DAY_PARTS = {"morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night", "dawn": "dawn",
             "noon": "noon", "midday": "noon", "lunchtime": "noon", "midnight": "night"}  # fmt: skip
MOVES = {"this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1,
         "upcoming": 1, "same": 0}  # fmt: skip
UNITS = {"day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
         "year": "year",
         "years": "year", "yr": "year", "yrs": "year", "quarter": "quarter", "quarters": "quarter", "qtr": "quarter",
         "fortnight": "fortnight", "decade": "decade", "decades": "decade"}  # fmt: skip
EDGES = {"early": "early", "mid": "mid", "late": "late", "beginning": "early", "start": "early", "middle": "mid",
         "end": "late", "earlier": "early", "later": "late"}  # fmt: skip
ORDINAL_WORDS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": -1, "1st": 1, "2nd": 2, "3rd": 3,
                 "4th": 4, "opening": 1}  # fmt: skip
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "couple": 2,
}  # fmt: skip
FUTURE = words("will next shall expected due plans plan planned set scheduled tomorrow upcoming slated")
YEAR_CUES = words(
    """
    in since by of from to until till during for after before through between and early mid late
    year fiscal than over back around circa end the mid- ( - january february march april may june
    july august september october november december spring summer autumn fall winter against on
    season with vs versus late- early- about
    """
)
HOLIDAYS = {"christmas": (12, 25), "christmas day": (12, 25), "xmas": (12, 25), "christmas eve": (12, 24),
            "new year 's day": (1, 1), "new years day": (1, 1), "new year 's eve": (12, 31), "halloween": (10, 31),
            "valentine 's day": (2, 14)}  # fmt: skip
PAST = words("said told says met began held came won lost took was were had did made spoke fell rose left died")
"""Before a weekday: the day has been."""
NOT_YEAR = words("$ € £ no number nearly some least almost")
"""Before four digits that are no year."""
TITLES = words("telegraph times express mail mirror post herald magazine league mass school best roast star sun")
"""After a weekday's name: a newspaper, a league, a habit, and no day."""
AFTER_DAY = words(
    "and in at to with when as for of but or after before on the this were was is are would will that by from"
)
"""After "November 16 and 17": the 17 counted nothing."""
MATCH = words(
    "scored goal goals penalty striker goalkeeper kick offside substitute midfielder equaliser equalizer header winger"
)
"""In a line with one of these, a half is one of a match."""
BEFORE_MONTH = words(
    """
    in since of by from to until till last next this early mid late and through during for between each every than before
    after previous around
    """
)
"""Before "May" or "March": it is a month."""
COUNT_CUES = words("of from to the and than over about around with for by on after -")
"""Before "2000 people" as well as before a year."""
