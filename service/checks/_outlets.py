"""News outlets that carry a statement: swapped, invented, or left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer, article_statements, source_statements
from service.checks._words import translations
from service.comparison import Comparison
from service.languages.en.names import STATE_MEDIA
from service.statements.aliases import load_aliases
from service.statements.names import (
    Name,
    english_answered,
    fold,
    read_english,
    read_vietnamese,
    side,
    vietnamese_answered,
)
from service.types import Finding, Sentence

_CARRIES = re.compile(
    r"\b(?:told|tell|tells|telling|report(?:ed|s|ing)?|according to|quot(?:ed|es|ing)|cit(?:ed|es|ing)|said|says|wrote|writes|interview\w*|"
    r"with|by|in|from|source\w*|revealed|citing|put|puts|estimat\w+|valued|reckons|calculat\w+|broadcast\w*|aired|on)\b",
    re.IGNORECASE,
)
_VI_CARRIES = re.compile(
    r"(?:dẫn|trích|theo|nói với|trả lời|trao đổi với|chia sẻ với|cho biết|đưa tin|cho hay|hãng tin|hãng thông tấn|phỏng vấn|tờ|báo|"
    r"tiết lộ với|phóng viên|câu hỏi của|nêu|nguồn tin|(?:thừa nhận|xác nhận|khẳng định|nhận định|bày tỏ|phát biểu|than|kể|tâm sự|"
    r"nhấn mạnh|giải thích|phân trần|cung cấp|gửi|thổ lộ|bộc bạch) (?:với|cho)|(?:phát biểu|nói|trả lời|xuất hiện|viết|đăng) trên)"
    r"\s*(?:\S+\s+){0,3}$",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:theo|ghi nhận (?:của|từ)|tin từ)\s+(?:nhóm\s+)?(?:phóng viên|pv|p/v)\s+(?:(?:báo|tờ|của)\s+)*$", re.IGNORECASE
)
"""The outlet's own reporter is the writer of the story, not a source that it cites."""
_CREDIT = re.compile(r"^\W*(?:theo|nguồn|ảnh|source)\b[^.]{0,60}$", re.IGNORECASE)


_ANNOUNCED = re.compile(
    r"\b(?:hãng tin|hãng thông tấn|tờ báo|nhật báo|tuần báo|tạp chí|(?<!\bdự )(?<!\bcảnh )(?<!\bthông )(?<!\bkhai )(?<!\btình )(?<!\bđiện )(?<!\bmật )(?<!\btrình )(?<!\bhồi )(?<!\bloan )(?<!\bbình )báo|tờ|đài truyền hình|kênh truyền hình|trang tin|đài phát thanh|kênh|chuyên trang|(?<!\blâu )đài|Đài|Kênh|Tờ|Báo) "
    r"(?P<form>(?!Loan\b|B[aắ]c\b|Trung\b|Nam\b)[a-z]?[A-Z][\w&'’.-]*(?: (?:[A-Z][\w&'’.-]*|&|of|the|and))*(?<=\w))"
)
"""An outlet of whatever name, told by its kind; names in Latin letters are written alike in English."""
_REPORTS = re.compile(
    r"(?<!ông )(?<!bà )\b(?P<form>(?!(?:Theo|Trong|Khi|Sau|Tuy|Song|Tin|Trang|Website|Clip|Video)\b)[A-Z][\w&’.-]*\w(?: [A-Z][\w&’.-]*\w){0,2}),? (?:(?:ngày|hôm|sáng|chiều|tối) [\w/.-]+,? )?"
    r"(?:đưa tin|loan tin|dẫn nguồn|dẫn (?:\w+ ){0,2}nguồn)"
)
"""An outlet told by what it does: "DealStreetAsia, dẫn hai nguồn thạo tin"."""
_PLATFORMS = frozenset(
    {"Facebook", "Twitter", "X", "Telegram", "Weibo", "YouTube", "TikTok", "Zalo", "Instagram", "Fanpage"}
)
_OUTLET_KIND = r"(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|news agency|news site|news website|newswire|television channel)"
_KIND_AFTER = re.compile(rf"\s+{_OUTLET_KIND}\b")
_KIND_BEFORE = re.compile(rf"\b{_OUTLET_KIND} (?:the )?$")


def vietnamese_outlets(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Outlets named in a Vietnamese sentence: start, end, form (offsets in the sentence)."""
    if _CREDIT.match(sentence.text):
        return []
    found: dict[int, tuple[int, int, str]] = {}
    for form, entries in load_aliases().by_vietnamese.items():
        if any(e.kind == "agency" for e in entries):
            for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", sentence.text):
                if match.start() not in found or found[match.start()][1] < match.end():
                    found[match.start()] = (match.start(), match.end(), form)
    for match in (*_ANNOUNCED.finditer(sentence.text), *_REPORTS.finditer(sentence.text)):
        form = match.group("form")
        if fold(form) == form.lower() and form not in _PLATFORMS and not load_aliases().by_vietnamese.get(form):
            found.setdefault(match.start("form"), (match.start("form"), match.end("form"), form))
    return [f for f in found.values() if not any(o is not f and o[0] <= f[0] and f[1] <= o[1] for o in found.values())]


def _english_outlets(text: str) -> list[Name]:
    """Outlets named in an English sentence: those of the table, and names that a kind of outlet stands beside."""
    return [
        n
        for n in read_english(text)
        if n.kind == "agency"
        or (n.kind != "place" and (_KIND_AFTER.match(text[n.end :]) or _KIND_BEFORE.search(text[: n.start])))
    ]


def _english_of(form: str) -> str:
    entries = load_aliases().by_vietnamese.get(form)
    return entries[0].english[0] if entries else form


def outlets(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """Findings about the outlets of one article sentence."""
    text = answer.sentence.text
    mine = _english_outlets(text)
    replaced: set[str] = set()
    there = [(s, *o) for s in answer.sentences for o in vietnamese_outlets(s)]
    publisher = fold(
        " ".join(filter(None, (comparison.sources[answer.source].publisher, comparison.sources[answer.source].url)))
    )
    for name in mine:
        if english_answered(name.text, side(answer.near)) or fold(name.text).replace(" ", "") in publisher.replace(
            " ", ""
        ):
            continue
        around = text[max(0, name.start - 30) : name.start] + " | " + text[name.end : name.end + 30]
        if not _CARRIES.search(around):
            continue
        rivals = [(s, a, b, form) for s, a, b, form in there if not _carried(form, answer.siblings)]
        elsewhere = english_answered(name.text, side(answer.whole))
        start = answer.sentence.start
        here = comparison.article_evidence(answer.sentence.index, start + name.start, start + name.end)
        if rivals:
            sentence, a, b, form = rivals[0]
            english = _english_of(form)
            replaced.add(form)
            yield Finding(
                "ATT-OUTLET",
                0.9,
                f"The article names {name.text}; the source names {english}.",
                f"source: {form} = {english}; article: {name.text}",
                here,
                comparison.source_evidence(answer.source, sentence.index, sentence.start + a, sentence.start + b),
                {},
                english,
            )
        elif not elsewhere and not translations(name.text.split()[-1], comparison.lexicon):
            yield Finding(
                "ATT-OUTLET",
                0.7 if answer.score >= 0.5 else 0.5,
                f"The source does not name {name.text}.",
                f"source: no such outlet anywhere; article: {name.text}",
                here,
                comparison.whole_source_sentence(answer.source, answer.sentences[0].index),
            )
    yield from _dropped(comparison, answer, [t for t in there if t[3] not in replaced])


def _named_beside(comparison: Comparison, answer: Answer, sentence: Sentence, form: str) -> bool:
    """Does the article sentence before or after name the outlet, about somebody whom the source sentence names? The first
    sentence of a story may leave it to the next three."""
    people = [n.text for n in read_vietnamese(sentence.text) if n.kind == "person"]
    every, here = comparison.article.sentences, answer.sentence.index
    lead = all(s.role == "headline" for s in every[:here])
    for n in (here - 1, *range(here + 1, here + (4 if lead else 2))):
        if 0 <= n < len(every):
            beside = side(every[n].text)
            if vietnamese_answered(form, beside) and (
                lead or any(vietnamese_answered(p, beside) or fold(p.split()[-1]) in beside.capitals for p in people)
            ):
                return True
    return False


def _carried(form: str, english: str) -> bool:
    """Does the English text name the outlet: by a form of the table, or spelled alike, not by what it deals with?"""
    there = side(re.sub(r"['’]s?(?!\w)", "", english))
    entries = load_aliases().by_vietnamese.get(form, ())
    named = {fold(form), fold(_KIND_VI.sub("", form)), *(fold(e) for entry in entries for e in entry.english)}
    return any(f" {n} " in there.folded or f" {n.replace(' ', '')} " in there.folded for n in named if n)


_KIND_VI = re.compile(r"^(?:báo|tờ|đài|hãng tin|hãng thông tấn|tạp chí|kênh) ", re.IGNORECASE)


def _state_speaks(comparison: Comparison, answer: Answer, form: str) -> bool:
    """Does the state speak in the article that speaks in the source through its own agency?"""
    states = {STATE_MEDIA.get(e.english[0]) for e in load_aliases().by_vietnamese.get(form, ())}
    said = [s.speaker.text for s in article_statements(comparison, answer.sentence.index) if s.speaker is not None]
    return any(load_aliases().root(e) in states for who in said for e in load_aliases().english(who))


def _origin_named(comparison: Comparison, answer: Answer, sentence: Sentence) -> bool:
    """Does the article name, here or in the two sentences around, the person or body whose words the outlet only carries?"""
    every, here = comparison.article.sentences, answer.sentence.index
    around = side(" ".join(s.text for s in every[max(0, here - 2) : here + 3]))
    return any(
        n.kind in ("person", "organisation") and n.start == len("của ") and vietnamese_answered(n.text, around)
        for s in source_statements(comparison, answer.source, (sentence,))
        if s.speaker is not None and s.anonymity != "anonymous"
        for who in (s.resolved or s.speaker.text,)
        for n in read_vietnamese(f"của {who}")  # "ba nhà ngoại giao EU": the EU is not who says it
    )


def _dropped(comparison: Comparison, answer: Answer, there: list[tuple[Sentence, int, int, str]]) -> Iterator[Finding]:
    if answer.sentence.role == "headline":
        return
    for sentence, a, b, form in there:
        before, after = sentence.text[max(0, a - 40) : a], sentence.text[b : b + 34]
        if not (
            _VI_CARRIES.search(before) or re.match(r"\W*(?:\S+ ){0,3}(?:dẫn|đưa tin|cho biết|cho hay|nêu)\b", after)
        ):
            continue
        if _BYLINE.search(before):
            continue
        if _carried(form, answer.siblings) or _named_beside(comparison, answer, sentence, form):
            continue
        if vietnamese_answered(form, side(comparison.article.text)) and _origin_named(comparison, answer, sentence):
            continue
        others = [
            n
            for al in comparison.alignments
            if al.source == answer.source and sentence.index in al.sentences
            for n in al.article
            if comparison.article.sentences[n].role != "headline"
        ]
        if (others and answer.sentence.index != min(others)) or _state_speaks(comparison, answer, form):
            continue
        english = _english_of(form)
        if english.lower().replace(" ", "") in (comparison.sources[answer.source].publisher or "").lower().replace(
            " ", ""
        ):
            continue
        yield Finding(
            "ATT-DROPPED",
            0.6,
            f"The source has this from {english}; the article does not say so.",
            f"source: {sentence.text[max(0, a - 30) : b]} = {english}; article: no outlet named",
            comparison.whole_article_sentence(answer.sentence.index),
            comparison.source_evidence(answer.source, sentence.index, sentence.start + a, sentence.start + b),
        )
