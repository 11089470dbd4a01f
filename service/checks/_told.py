"""Who was told made the one who tells, or the reverse: "the groups were told" for "các tổ chức cho biết"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer, article_statements
from service.comparison import Comparison
from service.types import Finding

_WAS_TOLD = re.compile(
    r"(?P<who>[^\W\d_][\w'’&-]*(?: [\w'’&-]+){0,4}) (?:was|were|has been|have been|had been|been) (?:also )?(?:told|informed|notified|warned|asked)"
    r"(?! (?:by|to))",
    re.IGNORECASE,
)
_TELLS = re.compile(r"(?<!được )(?<!nghe )(?:cho biết|cho hay|nói rằng|thông báo rằng|khẳng định)", re.IGNORECASE)
_BEING_TOLD = re.compile(
    r"\b(?:được|bị|nghe|nhận|nhận được)\b(?: \w+){0,3} (?:cho biết|thông báo|nói|báo|yêu cầu|cảnh báo|thông tin|tin|nhắc|hỏi|đề nghị)"
    r"|\b(?:nói|báo|thông báo|yêu cầu|cảnh báo|nhắc|bảo|đề nghị|khuyên|hỏi|dặn|trả lời)(?: \w+)? (?:với|cho|họ|các|những|anh|chị|ông|bà)\b"
    r"|được biết|biết rằng|được \w+ (?:rằng|là)|hay tin",
    re.IGNORECASE,
)


def told(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """One was told in the article; in the passage nobody is told anything, and its only speaker tells."""
    text = answer.sentence.text
    here = _WAS_TOLD.search(text)
    if here is None or _BEING_TOLD.search(answer.text) or re.search(r'["“”]', text):
        return
    tells = [(s, m) for s in answer.sentences for m in _TELLS.finditer(s.text)]
    others = [
        s for s in article_statements(comparison, answer.sentence.index) if s.speaker is not None and s.verb is not None
    ]
    if len(tells) != 1 or any(s.speaker and answer.sentence.start + here.end() < s.speaker.start for s in others):
        return
    if any(s.verb and s.verb.text.lower() not in ("told", "informed", "notified", "warned", "asked") for s in others):
        return
    sentence, found = tells[0]
    start, begin = answer.sentence.start, sentence.start
    yield Finding(
        "ATT-SPEAKER",
        0.62,
        f"In the article {here.group('who')} are told; in the source somebody tells ({found.group()}), and nobody is told.",
        f"source: {sentence.text[max(0, found.start() - 60) : found.end()]} = says; article: {here.group()}",
        comparison.article_evidence(answer.sentence.index, start + here.start(), start + here.end()),
        comparison.source_evidence(answer.source, sentence.index, begin + found.start(), begin + found.end()),
    )
