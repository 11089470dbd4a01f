"""What a grammar finds in the place of a speaker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Protocol

from service.languages.tables import Verb
from service.statements.tokens import Token
from service.types import Anonymity

Span = tuple[int, int]
Kind = Literal["person", "office", "body", "outlet", "pronoun", "group", "anonymous", "document", "place", "other"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker phrase. Spans are offsets in the text; ``first``/``last``: its tokens, ``last`` exclusive.

    ``span``: the name, or the description where there is no name. ``gender``: m, f, c (several), p (any person), b (a
    body, with ``head`` its head word), for pronouns and short forms that must be resolved. ``rank``: the office is only
    a degree or a military rank. ``titles``: all offices when there are two or
    more phrases of them. ``unsure``: capitals without a title or honorific, a person or a body.
    """

    kind: Kind
    span: Span
    first: int
    last: int
    office: Span | None = None
    body: Span | None = None
    outlet: Span | None = None
    gender: str = ""
    head: str = ""
    hidden: bool = False
    refers: bool = False
    rank: bool = False
    unsure: bool = False
    titles: tuple[Span, ...] = ()

    @property
    def anonymity(self) -> Anonymity:
        if self.hidden or self.kind == "anonymous":
            return "anonymous"
        if self.kind == "person":
            return "named"
        if self.kind == "office":
            return "office"
        if self.kind in ("pronoun", "other"):
            return "unknown"
        return "collective"


class Grammar(Protocol):
    """How a language puts speakers beside its reporting verbs. Token ranges are half open."""

    @property
    def not_names(self) -> frozenset[str]:
        """Capitalised words that may stand before a name and are no part of it."""

    def relative_at(self, tokens: tuple[Token, ...], i: int) -> bool:
        """Whether a relative clause or a clause in its place starts at ``i`` ("who", "người")."""

    def place_end(self, tokens: tuple[Token, ...], i: int, stop: int) -> int | None:
        """End of the name of a place at ``i``."""

    def gender(self, name: tuple[Token, ...]) -> str:
        """m or f where a name tells it ("Thị", "Maria"), else empty."""

    def before(self, tokens: tuple[Token, ...], lo: int, hi: int) -> Speaker | None:
        """The subject of a verb at ``hi``, looked for in ``tokens[lo:hi]``."""

    def subject(self, tokens: tuple[Token, ...]) -> Speaker | None:
        """Whom a sentence begins with, if that is somebody who may be meant by a pronoun later."""

    def after(self, tokens: tuple[Token, ...], i: int, stop: int) -> Speaker | None:
        """The speaker phrase that starts at ``i``: after "according to", "theo", "dẫn lời", "said"."""

    def inverted(self, tokens: tuple[Token, ...], i: int, end: int) -> Speaker | None:
        """The subject after the verb ``tokens[i:end]``: '"…," said X'."""

    def verb_at(self, tokens: tuple[Token, ...], i: int) -> tuple[int, Verb | None] | None:
        """``(end, verb)`` of the reporting verb at ``i``; the verb is ``None`` for a phrase to be passed over."""

    def according_at(self, tokens: tuple[Token, ...], i: int) -> int | None:
        """End of an "according to" at ``i``."""

    def cite_at(self, tokens: tuple[Token, ...], i: int) -> int | None:
        """End of words at ``i`` by which a carrier hands on somebody's words."""

    def break_at(self, tokens: tuple[Token, ...], i: int) -> int | None:
        """End of words at ``i`` that begin a new clause."""

    def closes_phrase(self, tokens: tuple[Token, ...], i: int) -> bool:
        """Whether a speaker phrase cannot go on at ``i``."""

    def is_noun(self, tokens: tuple[Token, ...], i: int, end: int) -> bool:
        """Whether the form at ``i`` is a noun here ("các cáo buộc", "the claim")."""

    def supported(self, tokens: tuple[Token, ...], i: int, end: int, speaker: Speaker | None) -> bool:
        """Whether a quotation, complementiser or colon, or the place of its subject shows that a weak verb reports."""

    def shares(self, tokens: tuple[Token, ...], i: int, low: int) -> bool:
        """Whether a verb without a subject of its own may share that of the statement before."""

    def joined(self, tokens: tuple[Token, ...], i: int, low: int) -> bool:
        """Whether "and" or "but" stands right before the verb at ``i``."""

    def front(self, tokens: tuple[Token, ...], lo: int, hi: int) -> Speaker | None:
        """The subject at the front of a clause whose first verb does not report ("X put it at 5 and said")."""

    def participle(self, tokens: tuple[Token, ...], i: int) -> bool:
        """Whether the verb at ``i`` is a participle after a comma, whose subject is that of the clause."""

    def planned(self, tokens: tuple[Token, ...], i: int) -> bool:
        """Whether the verb at ``i`` tells of something yet to be done ("sẽ đề nghị", "will ask")."""

    def bare(self, tokens: tuple[Token, ...], i: int) -> bool:
        """Whether the verb at ``i`` has a form that cannot share a subject ("voice", "list": rather a noun)."""

    def disagrees(self, tokens: tuple[Token, ...], i: int, speaker: Speaker) -> bool:
        """Whether the form at ``i`` cannot be the verb of this subject ("the Norton attack")."""

    def hides_after(self, tokens: tuple[Token, ...], end: int) -> bool:
        """Whether the words after the verb keep the speaker's name back ("said, asking not to be named")."""

    def passive(self, tokens: tuple[Token, ...], i: int) -> tuple[int, Verb, Speaker] | None:
        """``(end, verb, agent)`` of a passive at ``i`` that names its agent after it."""

    def whatever(self, tokens: tuple[Token, ...], i: int, stop: int) -> Speaker | None:
        """The words from ``i`` on as a speaker of unknown kind."""

    def quoted(self, tokens: tuple[Token, ...], i: int) -> tuple[int, int, Span | None] | None:
        """``(end of the subject, end of the words, outlet)`` of a passive at ``i``: "X was quoted by Y as saying"."""

    def trails(self, tokens: tuple[Token, ...], first: int, end: int, low: int) -> bool:
        """Whether what is said stands before the speaker."""

    def negated(self, tokens: tuple[Token, ...], i: int) -> bool:
        """Whether the verb at ``i`` is negated."""

    def told(self, tokens: tuple[Token, ...], i: int, end: int) -> Span | None:
        """The outlet that is told ("told Reuters", "cho Reuters biết") by the verb ``tokens[i:end]``."""


def merged(name: Speaker, title: Speaker) -> Speaker:
    """A name and the office that stands beside it as one speaker."""
    return replace(
        name,
        first=min(name.first, title.first),
        last=max(name.last, title.last),
        office=title.office if name.rank or not name.office else name.office,
        body=name.body or title.body,
        titles=tuple(sorted({*name.titles, *title.titles, *(t.office for t in (name, title) if t.office)})),
        hidden=name.hidden or title.hidden,
    )
