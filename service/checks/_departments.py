"""A department of one business put in the place of another's: Finance for Construction."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.comparison import Comparison
from service.statements.names import organisation_topics
from service.types import Finding

_EN = re.compile(
    r"\b(?P<noun>Ministry|Department|Minister|Deputy Minister) (?:of|for) (?P<of>[A-Z][a-z]+(?:(?:,| and|, and)? [A-Z][a-z]+){0,4})"
    r"|\b(?P<before>(?:[A-Za-z][a-z]+ )?[A-Za-z][a-z]+(?: and [A-Za-z][a-z]+)?) (?P<head>minister|Minister|ministry|Ministry|department|Department)\b(?! (?:of|for) )"
)
_VI = re.compile(
    r"\b(?:Bộ trưởng|Thứ trưởng|bộ trưởng|thứ trưởng|Bộ|Sở)(?: Bộ)? (?P<of>[^\W\d_]\w*(?: [^\W\d_]\w*){0,3})"
)


_BODY = re.compile(
    r"\b(?:bộ|bộ trưởng|thứ trưởng|sở|cục|vụ|viện|ban|ủy ban|uỷ ban|cơ quan|ngành|phòng|hội|ngoại trưởng|quan chức|giới chức|đặc trách|phụ trách)"
    r"(?: \w+){1,6}",
    re.IGNORECASE,
)


_EN_BODY = re.compile(
    r"(?:[\w'’&-]+,? ){0,4}\b(?:ministr\w+|departments?|ministers?|secretary|agency|office|bureau|authorit\w+|administration|commission|"
    r"committee|directorate|officials?|council|inspectorate)\b(?: (?:of|for|on) (?:[\w'’&-]+,? ){0,6}[\w'’&-]+)?",
    re.IGNORECASE,
)


def departments(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """The only department of the article sentence and the only one of the passage deal with different things."""
    mine = [
        m for m in _EN.finditer(answer.sentence.text) if organisation_topics(m.group("of") or m.group("before"), "en")
    ]
    there = [(s, m) for s in answer.sentences for m in _VI.finditer(s.text) if organisation_topics(m.group("of"), "vi")]
    if len(mine) != 1 or len(there) != 1:
        return
    here, (sentence, found) = mine[0], there[0]
    ours = organisation_topics(here.group("of") or here.group("before"), "en")
    theirs = organisation_topics(found.group("of"), "vi")
    bodies = " . ".join(m.group() for m in _BODY.finditer(answer.near))
    if ours & organisation_topics(bodies, "vi") or ("foreign" in ours and "oại trưởng" in answer.near):
        return
    if theirs & organisation_topics(" . ".join(m.group() for m in _EN_BODY.finditer(answer.siblings)), "en"):
        return
    if "state" in ours:
        return  # the State Department deals with foreign affairs
    office = "inister" in here.group()
    start, begin = answer.sentence.start, sentence.start
    yield Finding(
        "ATT-ROLE" if office else "NAM-ORG",
        0.75,
        f"The article has {here.group()}; the source has {found.group()}, which deals with {', '.join(sorted(theirs))}.",
        f"source: {found.group()} ({', '.join(sorted(theirs))}); article: {here.group()} ({', '.join(sorted(ours))})",
        comparison.article_evidence(answer.sentence.index, start + here.start(), start + here.end()),
        comparison.source_evidence(answer.source, sentence.index, begin + found.start(), begin + found.end()),
    )
