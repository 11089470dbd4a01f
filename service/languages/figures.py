"""What a language tells the reader: the shapes of its tables. The grammar itself knows no word of any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from service.languages.tokens import Phrases
from service.types import Bound, FigureKind


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit after a numeral. ``name``: ISO 4217, "%", "pp" or a pint-readable name; ``factor``: how many of it."""

    name: str
    kind: FigureKind
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Hedge:
    """Words that open or soften a figure. ``rule`` names them in the output."""

    bound: Bound
    rule: str


@dataclass(frozen=True, slots=True)
class NumberTables:
    """One language's numerals, scales, units and the words around them (all keys lower-case)."""

    language: str
    decimal_mark: str
    group_mark: str
    digits: Mapping[str, int]
    """Words for 0..9 (and 10..19 where the language has single words for them)."""
    tens: Mapping[str, int]
    """Words for 20..90 ("twenty"), or for ten itself where it takes a digit after it ("mười")."""
    ten_marks: frozenset[str]
    """Words that multiply the digit before them by ten ("mươi", "chục")."""
    hundreds: frozenset[str]
    after_tens: Mapping[str, int]
    """Digits whose form differs after a ten ("mốt", "lăm"); where empty, ``digits`` holds."""
    zero_joins: frozenset[str]
    """"linh", "lẻ", "and": words between a hundred and a small rest."""
    never_last: frozenset[str]
    """Digit words that mean something else when nothing of the numeral follows them after a hundred ("năm": year)."""
    scales: Phrases[Decimal]
    """Words that multiply the numeral before them; zero marks a longer word that only begins like a scale."""
    glued_scales: Mapping[str, Decimal]
    """Scale letters that must touch the digits ("5k", "1.2m", "3bn")."""
    plural_scales: Mapping[str, Decimal]
    """"hundreds", "thousands": an order of magnitude rather than a number."""
    articles: frozenset[str]
    """Words that stand for one before a scale ("a million")."""
    halves: Phrases[Decimal]
    """What is added after a scale or number ("rưỡi", "and a half")."""
    half_words: frozenset[str]
    """"half", "nửa": multiplies what follows, or stands alone as a fraction."""
    denominators: Mapping[str, int]
    ordinals: Mapping[str, int]
    units: Phrases[Unit]
    currencies: Phrases[str]
    prefix_currencies: Phrases[str]
    hedges: Phrases[Hedge]
    post_hedges: Phrases[Hedge]
    range_words: frozenset[str]
    per_words: frozenset[str]
    stop_words: frozenset[str]
    """Words at which a counted noun phrase ends."""
    stop_exceptions: frozenset[tuple[str, ...]]
    """Nouns that begin with a stop word ("bị can": the accused)."""
    labels: Phrases[str]
    """Nouns that number things: "name" (Boeing 737: no figure), "noun" (a name unless something is counted after it:
    "highway 5", but "on the highway 5 people"), "level" (Category 4: an ordinal), "place" (minute 67: an ordinal, in
    digits only)."""
    multiples: Phrases[Decimal]
    """Words that are a multiple by themselves ("doubled", "gấp đôi")."""
    per_units: Phrases[str]
    """What a price or rate is per, beyond the units ("share", "thùng")."""
    weak_currencies: frozenset[str]
    """Currency words that mean something else after small plain numbers ("won", "bảng")."""
    idioms: Phrases[None]
    """Set phrases whose numerals are no figures ("one of", "một số")."""
    one_words: frozenset[str]
    one_nouns: frozenset[str]
    """After "one": words that make it a count ("person", "người") rather than an article."""
    not_counted: frozenset[str]
    """Words after a one-digit number word that show it is no number ("ba" mother, "năm" year)."""
    year_after: frozenset[str]
    """Words after Vietnamese "năm" that make it a year rather than five."""
    order_words: frozenset[str]
    """Words that make the scale after them an order of magnitude ("hàng", "several")."""
    anaphors: frozenset[str]
    """Before a small number: it points back rather than counts ("the two", "cả hai")."""
    anaphoric_nouns: frozenset[str]
    times: frozenset[str]
    """Words after a number that make it a multiple ("times", "lần")."""
    times_before: frozenset[str]
    times_after: frozenset[str]
    lengths: frozenset[str]
    """Plural nouns before which "8m" are metres rather than millions ("waves")."""
    heat_words: frozenset[str]
    """Words of a line in which "38C" is a temperature."""
    implied_currency: str
    """The currency meant where a price in millions names none; empty if the language always names it."""
    price_words: frozenset[str]
    triggers: frozenset[str]
    """Every word at which a figure may begin, digits apart."""
