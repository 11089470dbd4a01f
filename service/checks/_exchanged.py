"""Verbs of stance exchanged: the source's speaker warned, accused or promised, and the article's praised, denied or refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._quotes import quoted_at
from service.comparison import Comparison
from service.languages.en import verbs_of_stance as en
from service.languages.vi import verbs_of_stance as vi
from service.types import Sentence

AKIN: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split())
    for pair in (
        "accuse criticise",
        "criticise deny",
        "deny decline",
        "admit confirm",
        "warn criticise",
        "warn accuse",
        "promise confirm",
        "accuse confirm",
        "praise confirm",
        "criticise confirm",
        "warn confirm",
        "criticise decline",
        "promise praise",
    )
)
"""Families that one and the same speech can bear: none of these pairs is an exchange."""


def _compiled(table: dict[str, str], before: str) -> dict[str, re.Pattern[str]]:
    return {family: re.compile(rf"{before}{pattern}(?!\w)", re.IGNORECASE) for family, pattern in table.items()}


_EN, _EN_ANSWERS = _compiled(en.TOLD, r"(?<![\w-])"), _compiled(en.ANSWERS, r"(?<![\w-])")
_VI, _VI_ANSWERS = _compiled(vi.TOLD, r"(?<!\w)"), _compiled(vi.ANSWERS, r"(?<!\w)")
_TURNED = re.compile(
    r"(?:not|n['’]t|never|neither|nor|yet to|without|to be|been|being|was|were|is|are)\s+(?:\w+ly\s+)?$", re.IGNORECASE
)


def exchanged(comparison: Comparison, answer: Answer) -> tuple[re.Match[str], Sentence, re.Match[str], str, str] | None:
    """The article's verb, the source's sentence and verb, and the two families (article's, source's).

    The article's verb must be one that nothing in the passage can be rendered by, and the source's one that nothing in the
    article's sentence answers.
    """
    text, start = answer.sentence.text, answer.sentence.start
    passage = (*answer.sentences, *_left_over(comparison, answer))
    whole = " ".join(s.text for s in passage)
    for family, pattern in _EN.items():
        found = [
            m
            for m in pattern.finditer(text)
            if not _TURNED.search(text[: m.start()]) and not quoted_at(comparison.article.text, start + m.start())
        ]
        if len(found) <= len(_VI_ANSWERS[family].findall(whole)):
            continue
        rest = answer.siblings.replace(found[-1].group(), "")
        for other, told in _VI.items():
            if other == family or frozenset((family, other)) in AKIN or _EN_ANSWERS[other].search(rest):
                continue
            for sentence in passage:
                there = told.search(sentence.text)
                if there is not None and not _inside(sentence.text, there.start()):
                    return found[-1], sentence, there, family, other
    return None


def _left_over(comparison: Comparison, answer: Answer) -> Iterator[Sentence]:
    """Source sentences beside the passage that no article sentence retells: the article may have merged them."""
    told = {j for a in comparison.alignments if a.source == answer.source for j in a.sentences}
    document = comparison.sources[answer.source].sentences
    here = {s.index for s in answer.sentences}
    around = {j for i in here for j in (i - 1, i + 1)} - told - here
    return (document[j] for j in sorted(around) if 0 <= j < len(document))


def _inside(text: str, at: int) -> bool:
    """Does a place lie between quotation marks?"""
    return len(re.findall(r"[\"“”«»]", text[:at])) % 2 == 1
