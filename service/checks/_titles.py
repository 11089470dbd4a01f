"""A person's office in the article that no office of his in the source can be called."""

from __future__ import annotations

from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._offices import Office, english_offices
from service.checks._vietnamese_offices import vietnamese_offices
from service.comparison import Comparison
from service.languages.office_names import ENGLISH_HEADS, KNOWN, canonical
from service.languages.offices import CALLINGS
from service.languages.vi.names import ORGANISATION_NOUNS
from service.statements.names import english_answered, side
from service.types import Finding, Sentence


def titles(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one office of a named person whose head word answers none of his offices anywhere in the source."""
    for office in english_offices(answer.sentence.text):
        head = canonical(office.head)
        if office.holder is None or office.holder.kind != "person" or head not in KNOWN:
            continue
        held = list(_held(comparison, answer, office))
        if not held or any(o.head not in ENGLISH_HEADS or head in ENGLISH_HEADS[o.head] for _, o in held):
            continue
        if all(_called_before(s, o) for s, o in held):
            continue
        here = [(s, o) for s, o in held if s in answer.sentences]
        passage = [o for s in answer.sentences for o in vietnamese_offices(s.text)]
        if not here or any(head in ENGLISH_HEADS.get(o.head, ()) for o in passage):
            continue
        sentence, other = here[0]
        start, begin = answer.sentence.start, sentence.start
        yield Finding(
            "ATT-ROLE",
            0.66 if other.cls in CALLINGS or office.cls in CALLINGS else 0.72,
            f"The office differs: the article has {office.text} {office.holder.text}, the source has {other.text}.",
            f"source: {other.text}; article: {office.text}, which is no name for it",
            comparison.article_evidence(answer.sentence.index, start + office.start, start + office.end),
            comparison.source_evidence(answer.source, sentence.index, begin + other.start, begin + other.end),
        )
        return


def _called_before(sentence: Sentence, office: Office) -> bool:
    """Is it a calling before the name, which an apposition follows: "bác sĩ X, phụ trách phòng khám"?"""
    if office.cls not in CALLINGS or office.holder is None or office.holder.start < office.end:
        return False
    after = sentence.text[office.holder.end :].lstrip()
    if after[:1] not in tuple(",-–("):
        return False
    return not any(after[1:].lstrip().lower().startswith(f"{noun} ") for noun in ORGANISATION_NOUNS)  # his house alone


def _held(comparison: Comparison, answer: Answer, office: Office) -> Iterator[tuple[Sentence, Office]]:
    """The offices that the source gives to the holder, wherever it does."""
    assert office.holder is not None
    name = office.holder.text
    for sentence in comparison.sources[answer.source].sentences:
        if not english_answered(name, side(sentence.text)):
            continue
        for other in vietnamese_offices(sentence.text):
            if other.holder is not None and english_answered(name, side(other.holder.text), exact=True):
                yield sentence, other
