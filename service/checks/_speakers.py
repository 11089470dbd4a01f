"""Who says it: the article's statement against the statements of the source passage that answers its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from service.checks._context import Answer, article_statements, source_statements
from service.checks._who import (
    VI_PRONOUN,
    common_noun,
    has_name,
    is_pronoun,
    name_answered,
    overlap_of,
    says_who,
    speaker_finding,
    who_is,
)
from service.checks._words import covered, translations
from service.comparison import Comparison
from service.statements.names import (
    Name,
    english_answered,
    fold,
    names_in,
    organisation_topics,
    read_vietnamese,
    side,
    vietnamese_answered,
)
from service.types import Finding, Statement

_LAW = re.compile(r"(?:nghị quyết|nghị định|luật|thông tư|hiến pháp|bộ luật|quy định|điều) ", re.IGNORECASE)
_ROLE_ONLY = re.compile(
    r"(?:an?|one|some|another|unnamed|the)\s+(?:[\w'’.-]+\s+){0,4}?(?:official|officials|source|sources|diplomat|representative|expert|experts|"
    r"engineer|officer|employee|member|leader|executive|analyst|analysts|researcher|lawmaker|aide|spokes\w+|manager|insider|observer)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"(?:an?|one|another)\s+(?:[\w'’.-]+\s+){0,4}?(?:official|lawyer|attorney|prosecutor|coach|player|doctor|surgeon|nurse|professor|scientist|economist|"
    r"director|executive|manager|resident|villager|farmer|driver|trader|broker|investor|banker|businessman|businesswoman|politician|lawmaker|"
    r"candidate|adviser|advisor|commander|general|judge|teacher|student|worker|witness|survivor|victim|relative|negotiator|minister|"
    r"representative|expert|engineer|analyst|researcher|leader|source|spokes\w+)",
    re.IGNORECASE,
)
"""A speaker of whom only the trade or the employer is told: "a Danang official"."""
_AUTHORITIES = re.compile(
    r"(?:the\s+)?(?:(?:local|provincial|city|municipal|district|commune)\s+){0,2}(?:authorities|officials|government|province|administration|"
    r"leaders|People['’]s Committee)(?:\s+(?:in|of)\s+[\w .'’-]{2,30})?",
    re.IGNORECASE,
)
"""Bodies that stand for the person at their head."""
_ANONYMOUS_EN = re.compile(
    r"\b(?:anonym\w*|unnamed|unidentified|(?:not|declined|refused) (?:to )?(?:be )?(?:named?|identif\w+)|not want\w* to be \w+|sources?|"
    r"familiar with|asked not|withh\w+ (?:his|her|their) names?)\b",
    re.IGNORECASE,
)
_ANONYMOUS_VI = re.compile(
    r"giấu tên|giấu danh tính|ẩn danh|không (?:muốn |được |tiện )?(?:nêu|tiết lộ|công khai|công bố|lộ) (?:rõ )?(?:tên(?! các| những| nước| cụ)|danh tính)|"
    r"từ chối nêu tên|xin không nêu tên|nguồn tin|nguồn thạo tin",
    re.IGNORECASE,
)


def speakers(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one finding on who speaks in an article sentence."""
    mine = [
        s
        for s in article_statements(comparison, answer.sentence.index)
        if s.speaker is not None and answer.sentence.start <= s.speaker.start < answer.sentence.end
    ]
    there = tuple(
        s
        for s in source_statements(comparison, answer.source, answer.sentences)
        if not (s.speaker and _LAW.match(s.speaker.text))
    )
    for statement in mine:
        focus, those = _focused(comparison, answer, statement, there)
        found = _anonymous_named(comparison, focus, [statement], those)
        if found is not None:
            yield found
            return
    speaking = {s.resolved for s in mine}
    settled = len({s.resolved for s in there}) < len(speaking) and any(
        english_answered(n.text, side(who_is(t).text)) for s in mine for n in names_in(who_is(s).text) for t in there
    )  # the source has fewer speakers than the article, and one of them answers
    for statement in () if settled else mine:
        focus, those = _focused(comparison, answer, statement, there)
        found = _mismatch(comparison, focus, statement, those)
        if found is not None:
            yield found
            return


FOCUS, MARGIN = 0.35, 0.2
"""From this overlap on, and by this much more than anybody else's, a source statement is the one that is retold."""


def _focused(
    comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...]
) -> tuple[Answer, tuple[Statement, ...]]:
    """The passage narrowed to the sentences of the statement that plainly answers this one, if there is such a one.

    An aligner led by a swapped name adds the sentences in which that name stands; the words tell which one is retold.
    """
    scored = sorted(((overlap_of(comparison, statement, s), n) for n, s in enumerate(there)), reverse=True)
    if not scored or scored[0][0] < FOCUS:
        return answer, there
    best = there[scored[0][1]]
    if best.speaker is None or VI_PRONOUN.fullmatch(best.speaker.text):
        return answer, there  # who "ông" is was itself inferred
    others = [share for share, n in scored if there[n].resolved != best.resolved]
    if others and scored[0][0] - others[0] < MARGIN:
        return answer, there
    kept = tuple(s for s in answer.sentences if s.index in best.sentences)
    if not kept or len(kept) == len(answer.sentences):
        return answer, there
    those = tuple(s for s in there if set(s.sentences) & {k.index for k in kept})
    return replace(answer, sentences=kept, text=" ".join(k.text for k in kept)), those


def _anonymous_named(
    comparison: Comparison, answer: Answer, mine: list[Statement], there: tuple[Statement, ...]
) -> Finding | None:
    """A speaker whom the source leaves unnamed gets a name in the article."""
    text = answer.sentence.text
    hidden = [(s, m) for s in answer.sentences if (m := _ANONYMOUS_VI.search(s.text))]
    unnamed = [s for s in there if s.anonymity == "anonymous"]
    if not hidden and not unnamed:
        return None
    if _ANONYMOUS_EN.search(text) or any(
        _ANONYMOUS_EN.search(comparison.article.sentences[n].text)
        for n in (answer.sentence.index - 1, answer.sentence.index + 1)
        if 0 <= n < len(comparison.article.sentences) and comparison.article.sentences[n].text in answer.siblings
    ):
        return None
    for statement in mine:
        if statement.speaker is None or (
            statement.outlet is not None and statement.outlet.text == statement.speaker.text
        ):
            continue
        people = [n for n in names_in(statement.resolved or statement.speaker.text) if n.kind in ("person", "unknown")]
        if _ROLE_ONLY.match(statement.speaker.text):
            continue
        stranger = next((n for n in people if not english_answered(n.text, side(answer.text), exact=True)), None)
        if stranger is None or not _same_words(comparison, answer, statement, unnamed):
            continue
        source = answer.sentences[0] if not hidden else hidden[0][0]
        sure = 0.9 if hidden else 0.75
        if is_pronoun(statement):
            sure -= 0.35
        else:
            there_speaker = next((s.speaker for s in unnamed if s.speaker is not None), None)
            if there_speaker is not None:
                return speaker_finding(
                    comparison, answer, "ATT-ANONYMITY", sure, statement.speaker, there_speaker,
                    f"The source leaves this speaker unnamed; the article names {stranger.text}.",
                )  # fmt: skip
        return Finding(
            "ATT-ANONYMITY",
            sure,
            f"The source leaves this speaker unnamed; the article names {stranger.text}.",
            f"source: {hidden[0][1].group() if hidden else source.text} = speaker not named; article: {stranger.text}",
            comparison.article_evidence(answer.sentence.index, statement.speaker.start, statement.speaker.end),
            comparison.whole_source_sentence(answer.source, source.index),
        )
    return None


def _same_words(comparison: Comparison, answer: Answer, statement: Statement, unnamed: list[Statement]) -> bool:
    if not unnamed:
        return True
    return (
        any(covered(statement.text, s.text, comparison.lexicon) >= 0.25 for s in unnamed) or len(answer.sentences) == 1
    )


def _mismatch(
    comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...]
) -> Finding | None:
    assert statement.speaker is not None
    who = who_is(statement)
    if is_pronoun(statement) or not there:
        return None
    if _SOMEBODY.fullmatch(statement.speaker.text):
        return _named_anonymised(comparison, answer, statement, there)
    ours = [n for n in names_in(who.text) if not common_noun(n, comparison)]
    if (_ROLE_ONLY.match(statement.speaker.text) or _AUTHORITIES.fullmatch(statement.speaker.text)) and not any(
        n.kind == "person" for n in ours
    ):
        return _named_anonymised(comparison, answer, statement, there)
    opens = answer.sentence.text[: statement.speaker.start - answer.sentence.start].strip("\"“‘' ") == ""
    alone = (
        len(ours) == 1
        and ours[0].text == statement.speaker.text
        and not ours[0].text.isupper()
        and not (opens and translations(ours[0].text, comparison.lexicon))
    )
    people = [
        n
        for n in ours
        if n.kind == "person"
        or (
            n.kind == "unknown"
            and not n.text.isupper()
            and (alone or (who.named and n.text in (statement.resolved or "")))
        )
    ]
    ours = people or ours  # a person is not answered by the body that he speaks for
    if not ours or not (who.named or alone or any(n.kind != "unknown" for n in ours)):
        return None
    nearby = side(answer.text if answer.score >= 0.5 else answer.near)
    if any(
        english_answered(n.text, side(who_is(s).text + " " + (s.outlet.text if s.outlet else "")))
        for n in ours
        for s in there
    ):
        return None
    if any(english_answered(n.text, nearby) or fold(n.text.split()[-1]) in nearby.capitals for n in ours):
        return _other_mouth(comparison, answer, statement, there, ours)
    rivals = [s for s in there if says_who(s)]
    if not rivals:
        return None
    rival = max(rivals, key=lambda s: overlap_of(comparison, statement, s) + 0.2 * (s.anonymity == "named"))
    overlap = overlap_of(comparison, statement, rival)
    theirs = who_is(rival)
    if (theirs.named and name_answered(theirs, answer)) or not has_name(rival, comparison, answer):
        return None
    if not people and covered(who.text, theirs.text, comparison.lexicon) >= 0.34:
        return None
    person = any(n.kind == "person" for n in ours) or (who.named and ours) or alone
    if theirs.named and person:
        sure = 0.86
    elif theirs.named or person:
        sure = 0.74
    elif (
        name_answered(theirs, answer)
        or not (organisation_topics(theirs.text, "vi") or read_vietnamese(theirs.text))
        or organisation_topics(who.text, "en") & organisation_topics(theirs.text, "vi")
    ):
        return None
    else:
        sure = 0.72
    if overlap < 0.2:
        sure -= 0.25
    mention = rival.speaker
    if mention is None:
        return Finding(
            "ATT-SPEAKER",
            sure,
            f"The article gives these words to {who.text.split(' , ')[0]}; in the source they are {theirs.text.split(' , ')[0]}'s.",
            f"source: {theirs.text}; article: {who.text}",
            comparison.article_evidence(answer.sentence.index, statement.speaker.start, statement.speaker.end),
            comparison.whole_source_sentence(answer.source, rival.sentences[0]),
        )
    return speaker_finding(
        comparison, answer, "ATT-SPEAKER", sure, statement.speaker, mention,
        f"The article gives these words to {who.text.split(' , ')[0]}; in the source they are {theirs.text.split(' , ')[0]}'s.",
    )  # fmt: skip


def _other_mouth(
    comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...], ours: list[Name]
) -> Finding | None:
    """The article's speaker is named in the passage, but every word of it is somebody else's by name."""
    assert statement.speaker is not None
    people = [n for n in ours if n.kind in ("person", "unknown")]
    if not people or len(ours) > 1 or statement.anonymity != "named":
        return None
    said = [s for s in there if s.stance != "accuse"]
    if not said or any(
        s.speaker is None or s.anonymity != "named" or not says_who(s) or VI_PRONOUN.fullmatch(s.speaker.text)
        for s in said
    ):
        return None
    if len({s.resolved for s in said}) != 1 or name_answered(who_is(said[0]), answer):
        return None
    rival = max(said, key=lambda s: overlap_of(comparison, statement, s))
    mention = rival.speaker
    if mention is None or overlap_of(comparison, statement, rival) < 0.3 or not has_name(rival, comparison, answer):
        return None
    before = comparison.sources[answer.source].text[max(0, mention.start - 90) : mention.start]
    if english_answered(people[0].text, side(re.split(r"[.;]|cho biết|nói|khẳng định", before)[-1])):
        return None  # an apposition: "bà Hân, Giám đốc nghiên cứu của Nhà Việt Data"
    return speaker_finding(
        comparison, answer, "ATT-SPEAKER", 0.7, statement.speaker, mention,
        f"The article gives these words to {statement.speaker.text}; in the source they are {mention.text}'s.",
    )  # fmt: skip


def _named_anonymised(
    comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...]
) -> Finding | None:
    """A speaker whom the source names is only described in the article."""
    assert statement.speaker is not None
    if not there or any(s.anonymity == "anonymous" for s in there) or _ANONYMOUS_VI.search(answer.text):
        return None
    rival = max(there, key=lambda s: overlap_of(comparison, statement, s) + 0.1 * (s.anonymity == "named"))
    if rival.anonymity != "named" and says_who(rival):
        return None
    theirs = who_is(rival)
    mention = rival.speaker
    if mention is None or any(name_answered(who_is(s), answer) for s in there) or not says_who(rival):
        return None
    sure = 0.75 if re.match(r"(?:an?|one|some|another)\b", statement.speaker.text, re.IGNORECASE) else 0.5
    if vietnamese_answered(theirs.text.split(" , ")[0], side(comparison.article.text)):
        sure -= 0.1 if sure > 0.7 else 0.3
    return speaker_finding(
        comparison, answer, "ATT-ANONYMITY", sure, statement.speaker, mention,
        f"The source names the speaker, {theirs.text.split(' , ')[0]}; the article says only “{statement.speaker.text}”.",
    )  # fmt: skip
