"""Whom a pronoun, a surname or "this ministry" stands for: the last speaker or subject that fits."""

from __future__ import annotations

from dataclasses import dataclass

from service.statements.speakers import Grammar, Speaker
from service.statements.tokens import Token, tokenize
from service.types import Anonymity

_MEMORY = 40
_RECENT = 4
"""How far back a person of the right gender is preferred to one whose gender the text does not tell."""
_PERSONAL = frozenset({"m", "f", "p"})


@dataclass(frozen=True, slots=True)
class _Known:
    kind: str
    name: str
    gender: str
    head: str
    anonymity: Anonymity
    office: str = ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom a speaker phrase means. ``open``: a pronoun that nothing before it answers."""

    name: str
    anonymity: Anonymity
    open: bool = False


class Memory:
    """Speakers and subjects seen so far, the latest last."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self._known: list[_Known] = []
        self._full: dict[str, str] = {}
        self._persons: set[str] = set()
        self._gendered: list[tuple[int, str, str]] = []
        self._sentence = 0

    def note_sentence(self, tokens: tuple[Token, ...], spoken: bool, asked: bool) -> Resolved | None:
        """Learn the full names of a sentence and, unless a person spoke in it, whom it begins with.

        Answers, if ``asked``, the person it begins with, whom a pronoun of the sentence before may have meant."""
        self._sentence += 1
        run: list[Token] = []
        for token in (*tokens, None):
            if token is not None and token.word and token.capital and not token.low.endswith("'s"):
                run.append(token)
                continue
            self._learn(run)
            run = []
        subject = self._grammar.subject(tokens) if asked or not spoken else None
        if subject is None or subject.refers or (subject.unsure and not self._sure(subject)):
            return None
        name = self._full_name(subject)
        if not spoken and (not self._known or self._known[-1].name != name):
            self._remember(subject, name)
        introduced = subject.kind == "person" and " " in name  # who comes only now comes with the full name
        return Resolved(name, "named") if introduced else None

    def resolve(self, speaker: Speaker, tokens: tuple[Token, ...]) -> Resolved:
        """Whom ``speaker`` means, a pronoun as well: whoever spoke or acted last, else the subject of its own sentence;
        remembered as the one who spoke last."""
        name = self._name(speaker)
        if speaker.refers:
            found = self._last(speaker) or self._subject(speaker, tokens)
            if found is None:
                return Resolved(name, speaker.anonymity, speaker.kind == "pronoun" and speaker.gender in _PERSONAL)
            self._known.append(found)
            return Resolved(found.name, found.anonymity)
        name = self._full_name(speaker)
        unsure = speaker.unsure and not self._sure(speaker)
        self._remember(speaker, name)
        return Resolved(name, "unknown" if unsure else speaker.anonymity)

    def _full_name(self, speaker: Speaker) -> str:
        name = self._name(speaker)
        if speaker.kind == "person" and " " not in name.strip():
            for known in reversed(self._known):
                if known.kind == "person" and name in known.name.split():
                    return known.name
            return self._full.get(name.lower(), name)
        return name

    def _subject(self, speaker: Speaker, tokens: tuple[Token, ...]) -> _Known | None:
        """The subject of the sentence in which a pronoun stands after what is said: "Perrin will retire, he said"."""
        subject = self._grammar.subject(tokens)
        if speaker.gender not in _PERSONAL or subject is None or subject.kind not in ("person", "office"):
            return None
        owned = tokens[subject.first].low in ("her", "his", "their")
        if owned or subject.refers or subject.last > speaker.first or (subject.unsure and not self._sure(subject)):
            return None
        gender = subject.gender or self._gender(self._full_name(subject))
        if speaker.gender != "p" and gender in ("m", "f") and gender != speaker.gender:
            return None
        return _Known(subject.kind, self._full_name(subject), gender, subject.head, subject.anonymity)

    def _remember(self, speaker: Speaker, name: str) -> None:
        office = self._text[speaker.office[0] : speaker.office[1]].lower() if speaker.office else ""
        gender = speaker.gender
        if speaker.kind == "person" and gender in ("", "p"):
            gender = self._gender(name) or gender
        self._known.append(_Known(speaker.kind, name, gender, speaker.head, speaker.anonymity, office))
        del self._known[:-_MEMORY]
        if speaker.kind == "person":
            self._learn(list(tokenize(name, 0, len(name))))

    def _learn(self, run: list[Token]) -> None:
        titled = False
        while run and (run[0].low.strip(".") in self._grammar.not_names):
            run, titled = run[1:], True
        while len(run) > 2:
            place = self._grammar.place_end(tuple(run), 0, len(run))
            if place is None and not (run[0].text.isupper() and len(run[0].text) > 1):
                break
            run = run[place or 1 :]
        if titled and len(run) == 1:
            self._persons.add(run[0].text)
        if 2 <= len(run) <= 5:
            name = " ".join(t.text for t in run)
            for part in (run[0], run[-1]):
                self._full[part.low] = name
            if gender := self._grammar.gender(tuple(run)):
                self._gendered = [*self._gendered[-_RECENT:], (self._sentence, name, gender)]

    def _sure(self, speaker: Speaker) -> bool:
        """Whether capitals without a title are known to be a person's name."""
        name = self._name(speaker)
        return " " in name or name in self._persons or name.lower() in self._full

    def _name(self, speaker: Speaker) -> str:
        return self._text[speaker.span[0] : speaker.span[1]]

    def _gender(self, name: str) -> str:
        return self._grammar.gender(tokenize(name, 0, len(name)))

    def _last(self, speaker: Speaker) -> _Known | None:
        if speaker.gender in ("m", "f"):
            return self._last_of_gender(speaker.gender)
        for known in reversed(self._known):
            fits = speaker.kind == "pronoun" or not speaker.head or speaker.head in known.office
            if speaker.gender == "p" and fits and known.kind in ("person", "office", "anonymous", "other"):
                return known
            if speaker.gender == "c" and known.kind in ("group", "body", "anonymous", "person"):
                return known
            if speaker.gender == "b" and known.kind in ("body", "outlet", "place") and self._fits(speaker.head, known):
                return known
        return None

    def _last_of_gender(self, gender: str) -> _Known | None:
        """The last person whose gender is told, unless somebody with a full name has come since or was just met."""
        people = [k for k in self._known if k.kind in ("person", "office", "anonymous")]
        open_ = [k for k in people if k.gender in ("", "p", gender)]
        last = open_[-1] if open_ else None
        newest = last is not None and last is self._known[-1] and last.kind == "person"
        if last and (last.gender == gender or (newest and gender == "m")):
            return last
        met = [name for n, name, g in self._gendered if g == gender and n >= self._sentence]
        if met:
            return _Known("person", met[-1], gender, "", "named")
        sure = (k for k in reversed(self._known[-_RECENT:]) if k.kind == "person" and k.gender == gender)
        return next(sure, last)

    @staticmethod
    def _fits(head: str, known: _Known) -> bool:
        generic = head in ("", "cơ", "cơ quan", "đơn vị", "tổ chức", "it", "agency", "hãng", "body", "group")
        return (
            generic
            or known.head == head
            or head in known.name.lower().split()
            or (head == "nước" and known.kind == "place")
        )
