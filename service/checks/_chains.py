"""Attribution that the article adds, and chains that it shortens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer, article_statements, source_statements
from service.checks._dropped import TELLING
from service.comparison import Comparison
from service.statements.aliases import load_aliases
from service.statements.names import english_answered, names_in, organisation_topics, side
from service.types import Finding

_BEHIND = re.compile(
    r"\b(?:sources?|officials?|cit\w+|quot\w+|diplomats?|according|people|person|anonym\w*|unnamed|insiders?|aides?|experts?)\b",
    re.IGNORECASE,
)


def chains(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """An outlet that speaks for itself in the article and passes on an unnamed source's words in the source."""
    if _BEHIND.search(answer.sentence.text):
        return
    for ours in article_statements(comparison, answer.sentence.index):
        if ours.speaker is None or ours.outlet is None or ours.outlet.text not in ours.speaker.text:
            continue
        for theirs in source_statements(comparison, answer.source, answer.sentences):
            mention = theirs.speaker
            if (
                mention is None
                or theirs.outlet is None
                or mention.text == theirs.outlet.text
                or theirs.anonymity != "anonymous"
            ):
                continue
            if not english_answered(ours.outlet.text, side(theirs.outlet.text)):
                continue
            index = next(s.index for s in answer.sentences if s.index in theirs.sentences)
            yield Finding(
                "ATT-CHAIN",
                0.65,
                f"{ours.outlet.text} only passes this on; the source says from whom: {mention.text}.",
                f"source: {theirs.outlet.text} ← {mention.text}; article: {ours.speaker.text}",
                comparison.article_evidence(answer.sentence.index, ours.speaker.start, ours.speaker.end),
                comparison.source_evidence(answer.source, index, mention.start, mention.end),
            )
            return


def added(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """Somebody is made to say what the source states on its own."""
    if (
        TELLING.search(answer.near)
        or source_statements(comparison, answer.source, answer.sentences)
        or re.search(r"[\"“”]", answer.text)
    ):
        return
    for ours in article_statements(comparison, answer.sentence.index):
        if ours.speaker is None or ours.verb is None or ours.quotations:
            continue
        names = [
            n
            for n in names_in(f"{ours.resolved or ours.speaker.text}")
            if n.kind != "unknown" or ours.anonymity == "named"
        ]
        if (
            re.fullmatch(r"\w+|the [a-z ]+", ours.speaker.text) and ours.anonymity != "named"
        ) or ours.speaker.text.lower() in ("he", "she", "they", "it"):
            continue
        if ours.anonymity != "named" and not any(
            organisation_topics(n.text, "en") or load_aliases().english(n.text) for n in names
        ):
            continue
        if not names or any(english_answered(n.text, side(answer.near)) for n in names):
            continue
        elsewhere = any(english_answered(n.text, side(answer.whole)) for n in names)
        first = answer.sentences[0]
        yield Finding(
            "ATT-ADDED",
            0.55 if elsewhere else 0.68,
            f"The source does not say that this comes from {ours.speaker.text}.",
            f"source: states it on its own; article: {ours.speaker.text} {ours.verb.text}",
            comparison.article_evidence(answer.sentence.index, ours.speaker.start, ours.speaker.end),
            comparison.whole_source_sentence(answer.source, first.index),
        )
        return
