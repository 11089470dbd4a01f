"""Attribution left out: the source says who says so, the article states it as a fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer, article_statements, source_statements
from service.checks._words import content_words, counterpart, covered, grams
from service.comparison import Comparison
from service.languages.vi.names import ORGANISATION_NOUNS
from service.statements.names import organisation_topics, read_vietnamese, side, vietnamese_answered
from service.types import Finding, Statement

_ATTRIBUTED = re.compile(
    r"\b(?:affirm\w*|assert\w*|maintain\w*|contend\w*|emphasi\w*|underlin\w*|reiterat\w*|observ\w+|comment\w*|caution\w*|said|says|saying|told|tell|according|report(?:ed|s|edly|ing)?|quot\w+|cit(?:ed|es|ing)|estimat(?:ed|es|ing)|(?<!year )(?<!the )(?<!budget )(?<!an )estimate|announc\w+|warn\w+|"
    r"data|figures|survey|study|statistics|show(?:s|ed|n)?|found|forecast\w*|predict\w*|expect\w*|claim\w*|alleg\w*|accus\w*|"
    r"den(?:y|ied|ies)|add(?:ed|s|ing)|not(?:ed|es|ing)|stat(?:ed|es|ing)|call(?:ed|s|ing)|describ\w+|insist\w*|acknowledg\w*|admit\w*|"
    r"urg\w+|propos\w+|request\w*|order\w*|ask\w*|plan(?:s|ned) to|pledg\w*|vow\w*|promis\w*|confirm\w*|stress\w*|believ\w*|thought|think\w*|"
    r"wrote|write\w*|testif\w*|blam\w+|point(?:ed|s|ing) (?:to|out)|by .{2,40}['’]s (?:account|count)|agreed?|want(?:s|ed)|"
    r"learn(?:ed|t)|understood|heard|rul(?:ed|ing)|charg\w+|indict\w*|reject\w*|dismiss\w*|decid\w+|condemn\w*|criticis\w*|criticiz\w*|"
    r"recall\w*|explain\w*|reveal\w*|disclos\w*|suggest\w*|indicat\w*|declar\w*|argu\w+|conclud\w*|comment\w*|counted|account(?:ed|ing|s)?\b(?! for)|"
    r"instruct\w*|interview\w*|in a (?:statement|report|filing|letter)|put (?:the|their|its|his|her)|valued|reckon\w*|figure[sd] (?:that|out)|foresees?|foresaw|"
    r"project(?:ed|s|ing|ions?)|(?:view|opinion|reckoning|eyes|words|telling) of|by [\w'’ ]{2,30} (?:count|reckoning|tally)|hop(?:e|es|ed) to)\b",
    re.IGNORECASE,
)
TELLING = re.compile(
    r"theo|cho biết|cho hay|nói|thông báo|thông tin|khẳng định|nhận định|đánh giá|dẫn|ước tính|thừa nhận|phân tích|cho rằng|lý giải|tiết lộ|"
    r"nêu|chia sẻ|kể|khai|viết|báo cáo|công bố|đưa tin|trích|nhấn mạnh|bày tỏ|cáo buộc|dự báo|xác định|kết luận|cảnh báo|lưu ý|thống kê|"
    r"tố cáo|dự đoán|ước|quy kết|cho là|tính toán",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"(?:bản )?(?:cáo trạng|cáo buộc|bản án|phán quyết|kết quả điều tra|hồ sơ vụ án|kết luận (?:điều tra|thanh tra|kiểm tra|giám định))",
    re.IGNORECASE,
)
"""Papers of investigators and prosecutors: what they allege is not yet a fact."""
_PROSECUTION = re.compile(
    r"\b(?:indict\w*|prosecut\w+|charge[ds]?|investigat\w+|inspect\w+|accus\w+|alleg\w+|verdict|court|judges?|tribunal|ruling|jury)\b",
    re.IGNORECASE,
)
_PLAIN = 0.95
"""From this score on, one sentence with the article's figure needs fewer words in common."""
_POSSESSED = re.compile(r"\b[A-Z][\w.&-]*['’]s ")
"""Whose something is, not who says something: "he called EVN's data thin"."""
AFTER, AFTER_LEAD = 0, 3
"""How many sentences after it may still name the source of a claim, and of one in the first sentence of the story."""
_OWN_FINDINGS = frozenset(
    {"demand", "promise", "agree", "decline", "praise", "criticise", "question", "deny", "admit", "accuse"}
)


def dropped(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one finding for an article sentence that attributes nothing."""
    sentence = answer.sentence
    if sentence.role == "headline" or _ATTRIBUTED.search(sentence.text):
        return
    if '"' in sentence.text or "“" in sentence.text or _attributed(comparison, answer):
        return
    for statement in source_statements(comparison, answer.source, answer.sentences):
        if not _carries(comparison, answer, statement) or _named_nearby(comparison, answer, statement):
            continue
        mention = statement.speaker or statement.verb
        assert mention is not None
        index = next((s.index for s in answer.sentences if s.start <= mention.start < s.end), answer.sentences[0].index)
        who = mention.text
        yield Finding(
            "ATT-DROPPED",
            0.62 if statement.outlet is None else 0.68,
            f"The source attributes this to “{who}”; the article states it as a fact.",
            f"source: {who} ({statement.verb.text if statement.verb else ''}); article: no source named",
            comparison.whole_article_sentence(sentence.index),
            comparison.source_evidence(answer.source, index, mention.start, mention.end),
        )
        return


def _attributed(comparison: Comparison, answer: Answer) -> bool:
    """Does the sentence itself say who says something, with whatever verb?"""
    here = answer.sentence
    return any(
        s.speaker is not None and s.verb is not None and here.start <= s.verb.start < here.end
        for s in article_statements(comparison, here.index)
    )


def _carries(comparison: Comparison, answer: Answer, statement: Statement) -> bool:
    """Does the statement hold most of what the article sentence says, as reported words with somebody behind them?"""
    if statement.verb is None or statement.stance in _OWN_FINDINGS or not TELLING.search(statement.verb.text):
        return False
    if statement.speaker is None or re.match(
        r"(?:đó|đây|này|quy định|kế hoạch|lịch|nghị|luật|thông tư|chương trình|hợp đồng|(?:nhóm )?(?:phóng viên|pv)\b)",
        statement.speaker.text,
        re.I,
    ):
        return False
    source = comparison.sources[answer.source].text
    if re.search(r"\b(?:phóng viên|pv)\s+(?:báo\s+|của\s+)*$", source[: statement.speaker.start], re.IGNORECASE):
        return False  # the paper's own reporter is who writes
    if not _is_somebody(statement.resolved or statement.speaker.text):
        return False
    return any(_told(comparison, answer, statement, clause) for clause in answer.sentence.text.split(";"))


def _told(comparison: Comparison, answer: Answer, statement: Statement, clause: str) -> bool:
    words = content_words(clause)
    if len(words) < 4:
        return False
    numbers = re.findall(r"\d{2,}", clause)

    def hits(text: str) -> int:
        there = grams(text)
        return sum(counterpart(w, there, comparison.lexicon) is not None for w, _, _ in words) + sum(
            n in text for n in numbers
        )

    inside = hits(statement.text)
    plain = any(n in statement.text for n in numbers) and len(answer.sentences) == 1 and answer.score >= _PLAIN
    return inside >= (2 if plain else 3) and inside >= 0.7 * hits(answer.text)


def _is_somebody(name: str) -> bool:
    """A named person or body, or at least a kind of body ("ban tổ chức"); not "báo cáo", not a pronoun."""
    return bool(_DOCUMENT.match(name) or read_vietnamese(f"của {name}")) or (
        not name.lower().startswith(("báo cáo", "bộ phận", "hội nghị", "hội thảo", "đội ngũ"))
        and any(name.lower().startswith(f"{noun} ") for noun in ORGANISATION_NOUNS)
    )


def _named_nearby(comparison: Comparison, answer: Answer, statement: Statement) -> bool:
    """Is the speaker named in this article sentence or in one of the two on either side that attribute something?"""
    assert statement.speaker is not None
    name = statement.resolved or statement.speaker.text
    every = comparison.article.sentences
    here = answer.sentence.index
    after = AFTER_LEAD if all(s.role == "headline" for s in every[:here]) else AFTER
    for n in range(max(0, here - 2), min(len(every), here + after + 1)):
        who = _speakers_of(comparison, n)
        if n != here and not who and not (n > here and statement.outlet is not None):
            continue  # names somebody, attributes nothing; a news agency is named for nothing else
        text = every[n].text if n == here else f"{_POSSESSED.sub(' ', every[n].text)} {who}"
        if _DOCUMENT.match(name) and _PROSECUTION.search(text):
            return True
        if vietnamese_answered(name, side(text)) or any(
            vietnamese_answered(part.text, side(text))
            for part in read_vietnamese(name)
            if part.kind != "place"  # "an official of the Korean presidency" is not named by "South Korean"
        ):
            return True
        wanted = organisation_topics(name, "vi")
        if wanted and wanted <= organisation_topics(text if n == here else who, "en"):
            return True
        named = " ".join(w for w, _, _ in content_words(who))
        if n != here and named and covered(named, name, comparison.lexicon) >= 0.5:
            return True
    return False


def _speakers_of(comparison: Comparison, sentence: int) -> str:
    """Speakers, offices and bodies of the statements of an article sentence."""
    return " ".join(
        part
        for s in article_statements(comparison, sentence)
        for part in (s.resolved, *(m.text for m in (s.speaker, s.office, s.organisation) if m is not None))
        if part
    )
