"""COV-ADDED and COV-OMITTED: rows of tests/corpus/coverage_added.jsonl put into the alignment stories."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from service.align import align
from service.checks.coverage import check
from service.comparison import Comparison
from service.lexicon import load_lexicon
from service.types import Finding
from tests.align.stories import CORPUS, Story, stories, story

BY_ID = {s.id: s for s in stories()}
ROWS = [json.loads(line) for line in (CORPUS / "coverage_added.jsonl").read_text("utf-8").splitlines()]
UNANSWERED_AS_WRITTEN = {"Thailand remains the biggest supplier to the Chinese market."}


def comparison(s: Story, *, vectors: bool = False) -> Comparison:
    found = align(s.article, s.source, s.article_readings, s.source_readings, load_lexicon(), vectors=vectors)
    return Comparison(
        s.article,
        (s.source,),
        found.alignments,
        s.article_readings,
        (s.source_readings,),
        (),
        ((),),
        load_lexicon(),
    )


def added(s: Story) -> list[Finding]:
    return [f for f in check(comparison(s)) if f.code == "COV-ADDED"]


def with_sentence(row: dict) -> Story:
    s = BY_ID[row["story"]]
    texts = [x.text for x in s.article.sentences]
    texts.insert(row["after"] + 1, row["text"])
    return story(s.id, texts, [x.text for x in s.source.sentences])


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r['story']}: {r['why']}")
def test_added_sentences(row: dict) -> None:
    found = {f.article.text for f in added(with_sentence(row)) if f.article}
    assert (row["text"] in found) == row["fires"]
    assert found - {row["text"]} <= UNANSWERED_AS_WRITTEN


def test_the_stories_as_written_raise_nothing() -> None:
    assert {f.article.text for s in stories() for f in added(s) if f.article} == UNANSWERED_AS_WRITTEN


def test_the_explanation_says_what_came_closest_and_what_stands_nowhere() -> None:
    row = next(r for r in ROWS if "Paulo Reis" in r["text"])
    (finding,) = [f for f in added(with_sentence(row)) if f.article and f.article.text == row["text"]]
    assert "Paulo" in finding.explanation
    assert finding.source is not None
    assert finding.source.text in finding.explanation


def test_a_headline_is_never_added() -> None:
    s = BY_ID["durian"]
    texts = [x.text for x in s.article.sentences]
    other = story(
        s.id, ["Elections in Norland end in a tie after 12 recounts.", *texts[1:]], [x.text for x in s.source.sentences]
    )
    assert all(f.article and f.article.sentence != 0 for f in added(other))


@pytest.mark.parametrize("quality", ["partial", "paywall"])
def test_what_was_read_in_part_proves_no_addition(quality: str) -> None:
    s = with_sentence(ROWS[0])
    assert added(s)
    assert not added(replace(s, source=replace(s.source, quality=quality)))  # type: ignore[arg-type]


def test_an_article_that_its_source_hardly_answers_gets_no_list_of_additions() -> None:
    s, other = BY_ID["durian"], BY_ID["rate-cut"]
    mixed = [*(x.text for x in s.article.sentences[:3]), *(x.text for x in other.article.sentences[1:])]
    assert not added(story("mixed", mixed, [x.text for x in s.source.sentences]))


def omitted(s: Story) -> list[str]:
    return [f.source.text for f in check(comparison(s)) if f.code == "COV-OMITTED" and f.source]


def test_omitted_source_sentences_with_a_figure() -> None:
    assert omitted(BY_ID["reservoir"]) == ["Tỉnh đề nghị Trung ương hỗ trợ 95 tỷ đồng chống hạn."]
    assert omitted(BY_ID["durian"]) == ["Giá sầu riêng tại vườn hiện 55.000-60.000 đồng một kg."]
    assert omitted(BY_ID["school-bus"]) == []  # the sentence left out has no figure and no quotation


def test_a_dropped_quotation_is_an_omission_and_a_repeated_sentence_is_none() -> None:
    s = BY_ID["transfer"]
    texts = [x.text for x in s.article.sentences if x.index != 4]
    source = [x.text for x in s.source.sentences]
    assert source[5] in omitted(story(s.id, texts, source))
    again = [*source, "Mùa giải trước Kaigan đứng thứ 9."]
    assert again[-1] not in omitted(story(s.id, [x.text for x in s.article.sentences], again))


def test_what_the_headline_alone_takes_up_is_left_out() -> None:
    s = BY_ID["school-bus"]
    texts = [x.text for x in s.article.sentences if x.index != 1]
    source = [x.text for x in s.source.sentences]
    assert source[1] in omitted(story(s.id, texts, source))


def test_a_source_without_tables_is_not_asked_for_english_words() -> None:
    row = json.loads((CORPUS / "align_french.json").read_text("utf-8"))
    texts = [*row["article"], "Mayor Gregory Doucet cut short a visit to Milan."]
    s = story("french", texts, row["source"], language="fr")
    found = [f for f in check(comparison(s, vectors=True)) if f.code == "COV-ADDED"]
    assert [f.article.text for f in found if f.article] == [texts[-1]]
    assert "Nowhere" not in found[0].explanation
