"""The figure grammar: which tokens are a figure, of what kind, how bounded, and what it counts.

    figure := [hedge] quantity [connector quantity] [post-hedge] [counted words]

Dates and silent digits (names, addresses) are marked as taken before this runs.
"""

from __future__ import annotations

from decimal import Decimal

from service.figures.chains import duration_chain
from service.figures.clocks import clock_at, clock_range_at, past_clock_at, word_clock_at
from service.figures.counts import single
from service.figures.digits import significant
from service.figures.drafts import Draft
from service.figures.fractions import fraction_at
from service.figures.lists import age_list, elided, listed_before
from service.figures.names import after_name, capital_number, label_of, names_number
from service.figures.quantities import Quantity, quantity_at
from service.figures.ranges import borrowed, range_of
from service.figures.shapes import (
    article_unit,
    digit_class,
    labelled,
    multiple_word,
    next_of_label,
    order_at,
    ratio_at,
)
from service.figures.special import ordinal_at, score_at, tens_at
from service.figures.surroundings import finish, noun_before
from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, WORD, Tokens
from service.types import Figure


def read_figures(text: str, t: Tokens, at: list[int], tables: NumberTables, taken: bytearray) -> list[Figure]:
    """All figures of one line, in order. ``at``: the tokens to look at."""
    figures: list[Figure] = []
    resume = 0
    for i in at:
        if i < resume or taken[i]:
            continue
        idiom = tables.idioms.at(t, i)
        if idiom is not None and t.low[i : i + 3] != ("one", "more", "than"):
            share = fraction_at(t, i, tables)
            if share is None or share[1] <= idiom[1]:
                resume = idiom[1]
                continue
        if t.kind[i] == WORD and t.low[i] not in tables.triggers and t.low[i] not in tables.multiples.first_words:
            continue
        draft = next_of_label(t, i, figures) or _figure_at(t, i, tables, taken)
        if draft is None or any(taken[draft.first : draft.after]):
            continue
        figure = finish(text, t, draft, tables, taken)
        if figures:
            figure = elided(t, i, draft, age_list(t, draft, figure, figures[-1]), figures)
        figures.append(figure)
        if figure.kind in ("age", "percent", "points") and len(figures) > 1:
            listed_before(figures, text)
        for k in range(draft.first, draft.after):
            taken[k] = 1
        resume = max(i + 1, draft.after)
    return figures


def _negates(t: Tokens, i: int, q: Quantity, tables: NumberTables) -> bool:
    """ "không đồng ý": Vietnamese zero is also "not", unless it is all there is or a degree or share follows."""
    if tables.language != "vi" or t.low[i] != "không" or q.numeral.after > i + 1 or t.size == 1:
        return False
    return q.unit is None or q.unit.kind not in ("temperature", "percent")


def _figure_at(t: Tokens, i: int, tables: NumberTables, taken: bytearray) -> Draft | None:
    shaped = _shaped_digits(t, i, tables, taken) if t.kind[i] == NUMBER else _spoken_clock(t, i, tables)
    if shaped is not None:
        return shaped
    if t.kind[i] == NUMBER and names_number(t, i, tables):
        return None
    label = label_of(t, i, tables)
    if label is not None:
        return labelled(t, i, label[1], tables) if label[0] == "level" else None
    if after_name(t, i, tables) if t.kind[i] == NUMBER else capital_number(t, i):
        return None
    special = (
        digit_class(t, i, tables)
        or article_unit(t, i, tables)
        or ratio_at(t, i, tables, taken)
        or _ordinal(t, i, tables)
        or multiple_word(t, i, tables)
        or order_at(t, i, tables)
    )
    if special is not None:
        return special
    quantity = quantity_at(t, i, tables, taken)
    if quantity is None or _negates(t, i, quantity, tables):
        return None
    quantity = duration_chain(t, quantity, tables, taken) or quantity
    return range_of(t, quantity, tables, taken) or single(t, borrowed(t, quantity, tables, taken), tables)


def _shaped_digits(t: Tokens, i: int, tables: NumberTables, taken: bytearray) -> Draft | None:
    """Digits with a shape of their own: times of day, scores, ages in tens."""
    past = past_clock_at(t, i, tables)
    if past is not None:
        return Draft("time", past[0], past[0], "clock", "exact", 2, i, past[1], ["clock:words"])
    hours = clock_range_at(t, i, tables)
    if hours is not None:
        return Draft("time", hours[0], hours[1], "clock", "range", 1, i, hours[2], ["clock:range"])
    clock = clock_at(t, i, tables)
    if clock is not None:
        value, after, unit, kind, rule = clock
        after = next((k for k in range(i + 1, after) if taken[k]), after)
        return Draft(kind, value, value, unit, "exact", significant(t.raw[i]), i, after, [rule])
    score = score_at(t, i, tables)
    if score is not None:
        home, away, after = score
        return Draft("score", home, away, None, "exact", 1, i, after, ["score:dash"])
    tens = tens_at(t, i)
    return None if tens is None else Draft("age", *tens, "year", "range", 1, i, i + 2, ["age:tens"])


def _spoken_clock(t: Tokens, i: int, tables: NumberTables) -> Draft | None:
    spoken = past_clock_at(t, i, tables) or word_clock_at(t, i, tables)
    if spoken is None:
        return None
    return Draft("time", spoken[0], spoken[0], "clock", "exact", 1, i, spoken[1], ["clock:words"])


def _ordinal(t: Tokens, i: int, tables: NumberTables) -> Draft | None:
    ordinal = ordinal_at(t, i, tables)
    if ordinal is None:
        return None
    rank, after, rules = ordinal
    number = Decimal(rank)
    draft = Draft("ordinal", number, number, None, "exact", significant(str(rank)), i, after, list(rules))
    draft.counts = tables.language != "vi"
    draft.counted = None if draft.counts else noun_before(t, i, tables)
    return draft
