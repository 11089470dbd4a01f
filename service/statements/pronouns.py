"""Whom a pronoun, a surname or "this ministry" stands for: the last speaker or subject that fits."""

from __future__ import annotations

from dataclasses import dataclass

from service.statements.speakers import Grammar, Speaker
from service.statements.tokens import Token, tokenize
from service.types import Anonymity

_MEMORY = 40
_RECENT = 4
"""How far back a person of the right gender is preferred to one whose gender the text does not tell."""


@dataclass(frozen=True, slots=True)
class _Known:
    kind: str
    name: str
    gender: str
    head: str
    anonymity: Anonymity
    office: str = ""


class Memory:
    """Speakers and subjects seen so far, the latest last."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self._known: list[_Known] = []
        self._full: dict[str, str] = {}
        self._persons: set[str] = set()

    def note_sentence(self, tokens: tuple[Token, ...], spoken: bool) -> None:
        """Learn the full names of a sentence and, unless a person spoke in it, whom it begins with."""
        run: list[Token] = []
        for token in (*tokens, None):
            if token is not None and token.word and token.capital and not token.low.endswith("'s"):
                run.append(token)
                continue
            self._learn(run)
            run = []
        subject = None if spoken else self._grammar.subject(tokens)
        if (
            subject
            and not subject.unsure
            and not subject.refers
            and (not self._known or self._known[-1].name != self._name(subject))
        ):
            self._remember(subject, self._name(subject))

    def resolve(self, speaker: Speaker) -> str:
        name = self._name(speaker)
        if speaker.refers:
            found = self._last(speaker)
            return found.name if found else name
        if speaker.kind == "person" and " " not in name.strip():
            for known in reversed(self._known):
                if known.kind == "person" and name in known.name.split():
                    return known.name
            return self._full.get(name.lower(), name)
        return name

    def anonymity(self, speaker: Speaker) -> Anonymity:
        if speaker.refers:
            found = self._last(speaker)
            return found.anonymity if found else speaker.anonymity
        if speaker.unsure and not self._sure(speaker):
            return "unknown"
        return speaker.anonymity

    def spoke(self, speaker: Speaker, resolved: str | None) -> None:
        if speaker.refers:
            found = self._last(speaker)
            if found:
                self._known.append(found)
        else:
            self._remember(speaker, resolved or self._name(speaker))

    def _remember(self, speaker: Speaker, name: str) -> None:
        office = self._text[speaker.office[0] : speaker.office[1]].lower() if speaker.office else ""
        self._known.append(_Known(speaker.kind, name, speaker.gender, speaker.head, speaker.anonymity, office))
        del self._known[:-_MEMORY]
        if speaker.kind == "person":
            self._learn(list(tokenize(name, 0, len(name))))

    def _learn(self, run: list[Token]) -> None:
        titled = False
        while run and (run[0].low.strip(".") in self._grammar.not_names):
            run, titled = run[1:], True
        while len(run) > 2 and run[0].text.isupper() and len(run[0].text) > 1:
            run = run[1:]
        if titled and len(run) == 1:
            self._persons.add(run[0].text)
        if 2 <= len(run) <= 5:
            name = " ".join(t.text for t in run)
            for part in (run[0], run[-1]):
                self._full[part.low] = name

    def _sure(self, speaker: Speaker) -> bool:
        """Whether capitals without a title are known to be a person's name."""
        name = self._name(speaker)
        return " " in name or name in self._persons or name.lower() in self._full

    def _name(self, speaker: Speaker) -> str:
        return self._text[speaker.span[0] : speaker.span[1]]

    def _last(self, speaker: Speaker) -> _Known | None:
        if speaker.gender in ("m", "f"):
            sure = (k for k in reversed(self._known[-_RECENT:]) if k.kind == "person" and k.gender == speaker.gender)
            if found := next(sure, None):
                return found
        for known in reversed(self._known):
            someone = known.kind in ("person", "office", "anonymous")
            if speaker.gender in ("m", "f") and someone and known.gender in ("", "p", speaker.gender):
                return known
            fits = speaker.kind == "pronoun" or not speaker.head or speaker.head in known.office
            if speaker.gender == "p" and fits and known.kind in ("person", "office", "anonymous", "other"):
                return known
            if speaker.gender == "c" and known.kind in ("group", "body", "anonymous", "person"):
                return known
            if speaker.gender == "b" and known.kind in ("body", "outlet", "place") and self._fits(speaker.head, known):
                return known
        return None

    @staticmethod
    def _fits(head: str, known: _Known) -> bool:
        generic = head in ("", "cơ", "cơ quan", "đơn vị", "tổ chức", "it", "agency", "hãng", "body", "group")
        return (
            generic
            or known.head == head
            or head in known.name.lower().split()
            or (head == "nước" and known.kind == "place")
        )
