"""The office that a person holds in the article against the one that the source gives him."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._offices import Office, english_offices
from service.checks._vietnamese_offices import vietnamese_offices
from service.comparison import Comparison
from service.languages.offices import CALLINGS, OF_MANY, alike, excludes
from service.statements.names import english_answered, read_vietnamese, side, vietnamese_answered
from service.types import Finding, Sentence

WEIGHED = frozenset({"deputy", "acting", "former"})
MEANING = {"deputy": "phó, thứ = deputy, vice", "acting": "quyền = acting", "former": "nguyên, cựu = former"}
_EXECUTIVE = re.compile(
    r"chief executive|\bceo\b|general director|managing director|tổng giám đốc|giám đốc điều hành", re.IGNORECASE
)


def roles(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """Offices raised, lowered or changed in one article sentence."""
    there = [(s, o) for s in answer.sentences for o in vietnamese_offices(s.text) if o.cls not in CALLINGS]
    mine = tuple(o for o in english_offices(answer.sentence.text) if o.cls not in CALLINGS)
    current = list(_made_current(comparison, answer))
    if current:
        yield from current
        return
    yield from _other_class(comparison, answer, mine, there)
    for office in mine:
        best = _answering(office, there, mine, answer)
        if best is None:
            continue
        sentence, other, by_name = best
        lost = (other.ranks & WEIGHED) - office.ranks
        added = (office.ranks & WEIGHED) - other.ranks
        if "current" in office.ranks and not lost:
            lost = frozenset()
        if other.cls == "spokesperson" and office.cls == "spokesperson":
            lost = added = frozenset()
        if other.head == "trợ lý" or "trợ lý" in other.text.lower():
            added -= {"deputy"}  # an assistant district attorney
        changed = not (lost or added) and by_name and _another_class(office, other)
        if by_name and any(o is not office and _same_rank(o, other) for o in mine):
            continue  # "the presiding judge, X, who is a deputy chief judge"
        if not (lost or added or changed) or _held_elsewhere(comparison, answer, office, by_name):
            continue
        if (
            added
            and not by_name
            and re.search(r"\b(?:phó|thứ trưởng|quyền|nguyên|cựu|trợ lý)\b", answer.near, re.IGNORECASE)
        ):
            continue
        if lost == frozenset({"former"}) and not by_name and answer.sentence.role == "headline":
            continue  # a headline has no room for it
        if (
            lost == frozenset({"former"})
            and "current" not in office.ranks
            and re.search(
                r"\b(?:then|ex|once|served|was|retired|until|late|formerly|previously|used)\b",
                answer.sentence.text[max(0, office.start - 30) : office.end + 20],
            )
        ):
            continue
        if (
            lost
            and re.search(r"\b(?:deputy|vice|assistant|under-?secretary)\b", answer.sentence.text, re.IGNORECASE)
            and "deputy" in lost
            and not by_name
        ):
            continue
        sure = (0.9 if by_name else 0.74) if lost else (0.8 if by_name else 0.55) if added else 0.72
        yield _finding(comparison, answer, sentence, office, other, sure)


_CURRENT = re.compile(r"\b(?:current|incumbent|sitting|permanent)\s+(?:[\w'’-]+\s+){0,2}?[a-z][\w-]+", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:cựu|nguyên (?=(?:phó )?(?:chủ|giám|bộ|thứ|tổng|vụ|cục|viện|bí|đại|trưởng))|trước đây|tạm quyền|quyền (?=bộ|giám|vụ|viện|cục|chủ))",
    re.I,
)
_PRESENT = re.compile(r"\b(?:hiện|đương|bây giờ|ngày nay|hiện nay|hiện tại|nay|thường trực|lâu dài)\b", re.IGNORECASE)


def _made_current(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """ "current" where the source has "cựu": whatever the office is, it is over."""
    here = _CURRENT.search(answer.sentence.text)
    if here is None or _PRESENT.search(answer.text):
        return
    for sentence in answer.sentences:
        there = _PAST.search(sentence.text)
        if there is not None:
            start, begin = answer.sentence.start, sentence.start
            yield Finding(
                "ATT-ROLE",
                0.72,
                f"The article says “{here.group()}”; the source says {there.group().strip()} (former or acting).",
                f"source: {sentence.text[there.start() : there.end() + 40]}; article: {here.group()}",
                comparison.article_evidence(answer.sentence.index, start + here.start(), start + here.end()),
                comparison.source_evidence(answer.source, sentence.index, begin + there.start(), begin + there.end()),
            )
            return


def _other_class(
    comparison: Comparison, answer: Answer, mine: tuple[Office, ...], there: list[tuple[Sentence, Office]]
) -> Iterator[Finding]:
    """An office whose class stands nowhere in the passage, where the passage has one that excludes it unanswered."""
    here, found = {o.cls for o in mine}, {o.cls for _, o in there}
    for office in mine:
        if (
            office.several
            or office.cls in found
            or (answer.score < 0.6 and office.cls in {o.cls for o in vietnamese_offices(answer.near)})
        ):
            continue
        rivals = [(s, o) for s, o in there if o.cls not in here and excludes(office.cls, o.cls)]
        if office.holder is not None and len(rivals) > 1:
            rivals = _held_by(office.holder.text, rivals)
        if len(rivals) == 1 and sum(o.cls == office.cls for o in mine) == 1:
            sentence, other = rivals[0]
            if office.holder is None or english_answered(office.holder.text, side(sentence.text)):
                yield _finding(comparison, answer, sentence, office, other, 0.75 if office.holder is not None else 0.7)


def _answering(
    office: Office, there: list[tuple[Sentence, Office]], mine: tuple[Office, ...], answer: Answer
) -> tuple[Sentence, Office, bool] | None:
    """The source's office that this one stands for: the same holder's, else the only one of its class."""
    if office.holder is not None:
        held = _held_by(office.holder.text, there)
        if held:
            same = [p for p in held if p[1].cls == office.cls]
            same = same or [p for p in held if not {office.cls, p[1].cls} & OF_MANY]
            if not same:
                return None
            if _EXECUTIVE.search(
                office.text
            ):  # "Phó Tổng giám đốc kiêm Giám đốc Tài chính": the office of the same rank
                same = [p for p in same if _EXECUTIVE.search(p[1].text)] or same
            exact = [p for p in same if p[1].ranks & WEIGHED == office.ranks & WEIGHED]
            sentence, other = (exact or same)[0]
            return sentence, other, True
        if not english_answered(office.holder.text, side(answer.near)):
            return None
    near = [(s, o) for s, o in there if alike(office.cls, o.cls)]
    if len(near) != 1 or sum(o.cls == office.cls for o in mine) != 1:
        return None
    sentence, other = near[0]
    if other.cls == "lawmaker" or (
        other.holder is not None
        and office.holder is not None
        and not vietnamese_answered(other.holder.text, side(answer.siblings))
    ):
        return None
    if (
        other.holder is not None
        and other.holder.kind == "person"
        and not vietnamese_answered(other.holder.text, side(answer.siblings))
    ):
        return None
    return sentence, other, False


def _same_rank(office: Office, other: Office) -> bool:
    return office.ranks & WEIGHED == other.ranks & WEIGHED and office.cls == other.cls


def _held_by(name: str, offices: list[tuple[Sentence, Office]]) -> list[tuple[Sentence, Office]]:
    """The offices of somebody: those that his name stands beside, else those that may well be his."""
    beside = [
        (s, o) for s, o in offices if o.holder is not None and english_answered(name, side(o.holder.text), exact=True)
    ]
    return beside or [(s, o) for s, o in offices if _holds(name, s, o)]


def _holds(name: str, sentence: Sentence, office: Office) -> bool:
    if office.holder is not None and english_answered(name, side(office.holder.text), exact=True):
        return True
    if office.holder is not None and office.holder.kind != "place" and len(office.holder.text.split()) > 1:
        return False
    window = sentence.text[max(0, office.start - 45) : office.end + 100]
    if not english_answered(name, side(window), exact=True):
        return False
    return not any(
        n.kind == "person" and not english_answered(name, side(n.text))
        for n in read_vietnamese(window)
        if n.text != window[: len(n.text)]
    )


def _another_class(office: Office, other: Office) -> bool:
    executive = bool(_EXECUTIVE.search(office.text)), bool(_EXECUTIVE.search(other.text))
    return executive[0] != executive[1] and {office.cls, other.cls} == {"head", "chair"}


def _held_elsewhere(comparison: Comparison, answer: Answer, office: Office, by_name: bool) -> bool:
    """Does any sentence of the source give the holder this very office?"""
    if office.holder is None or not by_name:
        return False
    for sentence in comparison.sources[answer.source].sentences:
        for _, other in _held_by(office.holder.text, [(sentence, o) for o in vietnamese_offices(sentence.text)]):
            if (
                other.ranks & WEIGHED == office.ranks & WEIGHED
                and not _another_class(office, other)
                and alike(office.cls, other.cls)
            ):
                return True
    return False


def _finding(
    comparison: Comparison,
    answer: Answer,
    sentence: Sentence,
    office: Office,
    other: Office,
    sure: float,
) -> Finding:
    start, begin = answer.sentence.start, sentence.start
    stop = re.search(
        r"[,.;:(“\"]|\b(?:cho biết|nói|đã|cho rằng|khẳng định|bác bỏ|thừa nhận)\b", sentence.text[other.end :]
    )
    end = other.end + min(stop.start() if stop else 60, 60)
    title = sentence.text[other.start : end].strip()
    return Finding(
        "ATT-ROLE",
        sure,
        f"The office differs: the article has {office.text}, the source has {title} ({_called(other)}).",
        f"source: {title} = {_called(other)}; article: {office.text} = {_called(office)}{_told_apart(other, office)}",
        comparison.article_evidence(answer.sentence.index, start + office.start, start + office.end),
        comparison.source_evidence(
            answer.source, sentence.index, begin + other.start, begin + other.start + len(title)
        ),
        {"source_ranks": sorted(other.ranks), "article_ranks": sorted(office.ranks)},
        _suggestion(office, other),
    )


def _called(office: Office) -> str:
    """What an office is called, in plain English: "former deputy head"."""
    return " ".join([*(r for r in ("former", "acting", "deputy") if r in office.ranks), office.cls])


def _told_apart(theirs: Office, ours: Office) -> str:
    """What the article leaves out of the source's office, or adds to it."""
    missing = [
        f"“{r}” ({MEANING[r].split(' = ')[0]}) is missing" for r in sorted((theirs.ranks & WEIGHED) - ours.ranks)
    ]
    added = [f"the source has no “{r}”" for r in sorted((ours.ranks & WEIGHED) - theirs.ranks)]
    return "".join(f"; {note}" for note in (*missing, *added))


def _suggestion(office: Office, other: Office) -> str | None:
    missing = (other.ranks & WEIGHED) - office.ranks
    if office.cls != other.cls or not missing or office.ranks & WEIGHED:
        return None
    words = {"deputy": "deputy", "acting": "acting", "former": "former"}
    lead = " ".join(words[r] for r in ("former", "acting", "deputy") if r in missing)
    text = re.sub(r"^(?:the|a|an)\s+", "", office.text, flags=re.IGNORECASE)
    return f"{lead.title() if text[0].isupper() else lead} {text}"
