"""The values that travel from article to report.

Every ``start``/``end`` counts Unicode code points in the owning document's ``text`` (the article as submitted, the
source as extracted) and ``text`` is exactly that slice. Values are ``Decimal``, never float. All classes are frozen;
what holds several holds tuples.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

Role = Literal["headline", "body", "caption", "boilerplate", "source_line"]
CHECKED_ROLES: frozenset[Role] = frozenset({"headline", "body"})
"""Sentences whose role is one of these state something; the others are furniture of the page."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a document. ``translation`` is set on source sentences when a translator answered."""

    index: int
    text: str
    start: int
    end: int
    role: Role = "body"
    paragraph: int = 0
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """The text under test. ``text`` is what was submitted, or what was extracted from submitted HTML."""

    text: str
    language: str
    sentences: tuple[Sentence, ...]
    title: str | None = None
    published: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class SourceText:
    """One cited source, read and split. ``quality`` says how much of the page was had; ``page_sha256`` is the hash of
    its bytes, by which the snapshot is found."""

    index: int
    text: str
    language: str
    sentences: tuple[Sentence, ...]
    url: str | None = None
    final_url: str | None = None
    canonical_url: str | None = None
    publisher: str | None = None
    title: str | None = None
    published: date | None = None
    fetched_at: datetime | None = None
    quality: Literal["full", "partial", "paywall", "empty", "given"] = "given"
    page_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in the article that names its source. ``url`` is absolute http(s)."""

    url: str
    start: int
    end: int
    text: str
    kind: Literal["source_line", "link", "request"]


Bound = Literal["exact", "about", "nearly", "over", "at_least", "at_most", "under", "range", "order"]
"""exact: no hedge · about: khoảng, around · nearly: gần, just under · over: hơn, trên, more than · at_least: ít nhất ·
at_most: tối đa, up to · under: dưới, fewer than · range: từ A đến B · order: hàng nghìn, dozens (only the scale)"""

FigureKind = Literal[
    "cardinal", "ordinal", "money", "percent", "points", "fraction", "multiple", "measure", "duration", "age",
    "temperature", "time", "score", "ratio",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: an interval with a unit, a bound, a precision and what it counts.

    ``low``/``high`` are in units of ``unit`` ("2 triệu USD": 2000000, USD), ``None`` where the bound leaves them open
    ("hơn 5": low 5, high None; "gần 5": low None, high 5). ``unit`` is an ISO 4217 code for money ("cent" for small
    coins), "%", "pp", or a pint-readable unit name ("kilometer", "hectare", "tonne"; "degree" for a bare "độ",
    "magnitude", "clock"), ``None`` for a plain count; what it is per follows a slash ("VND/square_meter",
    "barrel/day", "USD/share"), while shares per year stay "%". ``digits``: significant digits written. ``counted``:
    the words counted, in the text's own language, lower-cased ("binh sĩ", "troops"; for an ordinal what it ranks, for
    a share what it is a share of), ``None`` if none were seen. ``core_start``/``core_end``: numeral, scale and unit
    without hedge and counted words; the whole span includes the hedge.

    By kind: a time of day is minutes after midnight (unit "clock"); a score has the first side in ``low`` and the
    second in ``high``; a ratio ("one in five", "3:1") and a fraction are their quotient; an order of magnitude
    ("hàng nghìn") has its scale in ``low``; several units of one duration are added into the smallest.
    ``rules`` that begin with "weak:" mark readings that support a match and never an alarm: "weak:one" (one, a
    couple), "weak:first" (first, đầu tiên), "weak:anaphoric" (the two, cả ba, hai nước).
    """

    start: int
    end: int
    text: str
    kind: FigureKind
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    bound: Bound
    digits: int
    counted: str | None
    rules: tuple[str, ...]
    core_start: int = 0
    core_end: int = 0

    @property
    def value(self) -> Decimal:
        """The number that was written (the middle of a range)."""
        if self.low is not None and self.high is not None:
            return (self.low + self.high) / 2
        given = self.low if self.low is not None else self.high
        return given if given is not None else Decimal(0)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or period: ``earliest``..``latest`` inclusive, ISO 8601 ("2024-10-22", "2024-Q3" is 07-01..09-30).

    Year-less and relative mentions are resolved against the document's publication date; ``None`` where it is unknown
    or where the words hang on something else ("cùng ngày", "the next day", lunar dates, years before Christ).
    ``parts`` says what was written: any of "year", "quarter", "month", "day", "weekday", "time", "relative", "fuzzy"
    (early/mid/late). ``weekday``: 0 Monday … 6 Sunday when a weekday stands there. ``month``, ``day``, ``year`` as
    written. ``span_of``: the words' period type ("day", "days", "week", "month", "months", "quarter", "half",
    "nine_months", "8_months", "year", "years", "decade", "century", "ytd", "same_period" for the year-earlier period,
    "school_year", "fiscal_year", "lunar", …), used to tell "third quarter" from "nine months".
    """

    start: int
    end: int
    text: str
    earliest: str | None
    latest: str | None
    parts: frozenset[str]
    rules: tuple[str, ...]
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    span_of: str | None = None


Stance = Literal[
    "neutral", "assert", "claim", "confirm", "deny", "admit", "warn", "promise", "accuse", "demand", "praise",
    "criticise", "estimate", "decline", "suggest", "agree", "question",
]  # fmt: skip
Anonymity = Literal["named", "office", "anonymous", "collective", "unknown"]
Directness = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks; ``start``/``end`` exclude the marks. ``scare``: a word or phrase set off, nobody's
    reported speech on its own."""

    start: int
    end: int
    text: str
    scare: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name or describe someone: exact slice of the document."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Who says what, through whom. Offsets in the document; ``sentences`` are the indices it covers.

    ``speaker``: the name or description as written; ``resolved``: the name that a pronoun or short form stands for
    (equal to the speaker's text when nothing had to be resolved). Honorifics ("ông", "Mr.") and the office stay
    outside ``speaker``; an office, body or group that speaks without a name is itself the ``speaker``. ``speaker``
    is the origin of the words; ``chain``, if there is more than one carrier, all of them from the one nearest the
    reader to the origin ("Yonhap, citing the National Intelligence Service": Yonhap, the Service; the speaker is
    the Service, the outlet Yonhap). ``anonymity``: a person's name, an office without a name, someone unnamed ("an
    official", "sources"), or several or a body. ``also``: further stances that the verb can have ("lưu ý": warn,
    also neutral). ``offices``: every phrase of titles beside the name, in the order of the text; ``office`` is the
    one that tells most (a military rank gives way to a post).
    """

    start: int
    end: int
    text: str
    sentences: tuple[int, ...]
    speaker: Mention | None
    resolved: str | None
    office: Mention | None
    organisation: Mention | None
    outlet: Mention | None
    verb: Mention | None
    stance: Stance
    anonymity: Anonymity
    directness: Directness
    quotations: tuple[Quotation, ...] = ()
    chain: tuple[Mention, ...] = ()
    rules: tuple[str, ...] = ()
    also: frozenset[Stance] = frozenset()
    offices: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one sentence (offsets in the document)."""

    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Article sentences and the sentences of one source that answer them. ``score`` in 0..1 is a confidence."""

    article: tuple[int, ...]
    source: int
    sentences: tuple[int, ...]
    score: float
    signals: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ArticleEvidence:
    sentence: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class SourceEvidence:
    source: int
    sentence: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A judgement about the article, as a check gives it. Category, severity and id come from the report's catalogue.

    ``confidence`` 0..1: the chance that an editor who reads both languages would agree. ``message``: one line.
    ``explanation``: both readings and the arithmetic.
    """

    code: str
    confidence: float
    message: str
    explanation: str
    article: ArticleEvidence | None
    source: SourceEvidence | None
    data: Mapping[str, object] = field(default_factory=dict)
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """Something that could not be checked; never a finding."""

    stage: str
    code: str
    message: str
    retryable: bool = False
