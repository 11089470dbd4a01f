"""Alignment on stories written for it: who answers whom, what answers nothing, and whether two texts tell one story."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.align import AlignmentResult, align, aligner
from service.align.embedding import VectorsUnavailable
from service.lexicon import load_lexicon
from tests.align.stories import CORPUS, Story, stories, story

BY_ID = {s.id: s for s in stories()}


def aligned(s: Story, *, vectors: bool = False) -> AlignmentResult:
    return align(s.article, s.source, s.article_readings, s.source_readings, load_lexicon(), vectors=vectors)


def links(result: AlignmentResult) -> set[tuple[int, int]]:
    return {(i, j) for a in result.alignments for i in a.article for j in a.sentences}


def pooled_f1(judged: list[tuple[set[tuple[int, int]], frozenset[tuple[int, int]]]]) -> float:
    hit = sum(len(got & gold) for got, gold in judged)
    return 2 * hit / sum(len(got) + len(gold) for got, gold in judged)


def test_links_without_vectors() -> None:
    assert pooled_f1([(links(aligned(s)), s.links) for s in stories()]) >= 0.97


def test_links_with_vectors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two stories only: a sentence costs the model a sixtieth of a second."""
    chosen = [BY_ID["harbour-fire"], BY_ID["transfer"]]
    monkeypatch.setattr(aligner, "DOUBT", 0.0)
    assert pooled_f1([(links(aligned(s, vectors=True)), s.links) for s in chosen]) >= 0.9


def test_near_duplicates_are_told_apart_by_their_figures_and_names() -> None:
    assert links(aligned(BY_ID["near-duplicates"])) == set(BY_ID["near-duplicates"].links)


@pytest.mark.parametrize("name", ["durian", "reservoir", "transfer"])
def test_order_is_not_assumed(name: str) -> None:
    """The article's body turned back to front keeps its partners."""
    s = BY_ID[name]
    texts = [x.text for x in s.article.sentences]
    turned = [texts[0], *reversed(texts[1:])]
    place = {0: 0} | {k: len(texts) - k for k in range(1, len(texts))}
    backwards = story(name, turned, [x.text for x in s.source.sentences], [[place[i], j] for i, j in s.links])
    assert pooled_f1([(links(aligned(backwards)), backwards.links)]) >= 0.9


def test_a_sentence_whose_partner_is_gone_is_left_alone() -> None:
    """Each story without one source sentence at a time: the article sentence that had only it gets no link."""
    wrong = asked = 0
    for s in stories():
        for gone in range(1, len(s.source.sentences)):
            alone = [i for i, j in s.links if j == gone and sum(x == i for x, _ in s.links) == 1]
            if not alone:
                continue
            texts = [x.text for x in s.source.sentences if x.index != gone]
            less = story(s.id, [x.text for x in s.article.sentences], texts)
            asked += len(alone)
            wrong += sum(any(i == a for a, _ in links(aligned(less))) for i in alone)
    assert asked > 30
    assert wrong <= 0.2 * asked


def test_two_stories_are_told_apart() -> None:
    """Every article against every other story's source, and against its own."""
    for s in stories():
        for other in stories():
            mixed = replace(s, source=other.source, source_readings=other.source_readings)
            assert aligned(mixed).same_story == (s is other), (s.id, other.id)


def test_a_source_of_which_only_the_lead_was_read_still_counts() -> None:
    for s in stories():
        lead = replace(s.source, sentences=s.source.sentences[:4])
        assert aligned(replace(s, source=lead, source_readings=s.source_readings[:4])).same_story, s.id


def test_a_line_repeated_without_end_does_not_make_it_another_story() -> None:
    s = BY_ID["durian"]
    noise = ["word word word"] * 60
    texts = [[*(x.text for x in side.sentences), *noise] for side in (s.article, s.source)]
    assert aligned(story("noise", *texts)).same_story


def test_furniture_answers_nothing() -> None:
    s = BY_ID["durian"]
    marked = replace(s.source, sentences=tuple(replace(x, role="boilerplate") for x in s.source.sentences))
    assert aligned(replace(s, source=marked)) == AlignmentResult((), 0.0, False)


def test_a_language_without_lexicon_is_aligned_by_names_figures_and_vectors() -> None:
    row = json.loads((CORPUS / "align_french.json").read_text("utf-8"))
    s = story("french", row["article"], row["source"], row["links"], language="fr")
    found = aligned(s, vectors=True)
    assert found.same_story
    assert pooled_f1([(links(found), s.links)]) >= 0.9


def test_translations_take_the_place_of_a_lexicon() -> None:
    row = json.loads((CORPUS / "align_french.json").read_text("utf-8"))
    s = story("french", row["article"], row["source"], row["links"], language="fr", translations=row["translations"])
    found = aligned(s)
    assert found.same_story
    assert pooled_f1([(links(found), s.links)]) >= 0.95


def french(translations: list[str | None]) -> Story:
    row = json.loads((CORPUS / "align_french.json").read_text("utf-8"))
    return story("french", row["article"], row["source"], row["links"], language="fr", translations=translations)


def test_sentences_without_a_translation_are_matched_by_their_vectors() -> None:
    """A translator that failed half-way: each sentence is judged by what is known of its words."""
    given = json.loads((CORPUS / "align_french.json").read_text("utf-8"))["translations"]
    for kept in (0, 1):
        s = french([t if k % 2 == kept else None for k, t in enumerate(given)])
        assert pooled_f1([(links(aligned(s, vectors=True)), s.links)]) >= 0.9


def test_a_poor_translation_costs_no_more_than_none() -> None:
    """Every third sentence translated by words that have nothing to do with it."""
    poor = "The yacht of the orchestra is overshadowed by its own decentralised wheel."
    judged = []
    for s in stories():
        texts = [x.text for x in s.source.sentences]
        translated = story(
            s.id, [x.text for x in s.article.sentences], texts, [list(pair) for pair in s.links],
            translations=[poor if k % 3 == 1 else None for k in range(len(texts))],
        )  # fmt: skip
        judged.append((links(aligned(translated)), s.links))
    assert pooled_f1(judged) >= 0.95


def test_vectors_are_asked_where_a_sentence_is_left_alone_on_both_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(aligner, "DOUBT", 9.0)

    def near(texts: list[str]) -> object:
        asked.append(len(texts))
        raise VectorsUnavailable("not asked in earnest")

    monkeypatch.setattr(aligner, "centred", near)
    s = BY_ID["school-bus"]
    article, source = [x.text for x in s.article.sentences], [x.text for x in s.source.sentences]
    aligned(story("answered", article, source), vectors=True)
    assert not asked
    alone = [*article, "Rain fell on the old market through most of that afternoon."]
    aligned(story("alone", alone, [*source, "Hai nhạc công đàn bên hồ."]), vectors=True)
    assert asked


def test_without_the_engine_alignment_goes_on_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object) -> None:
        raise VectorsUnavailable("no engine here")

    monkeypatch.setattr(aligner, "centred", fails)
    monkeypatch.setattr(aligner, "DOUBT", 0.0)
    found = aligned(BY_ID["durian"], vectors=True)
    assert found.vectors_unavailable
    assert links(found) == links(aligned(BY_ID["durian"]))


def test_a_source_in_the_articles_own_language() -> None:
    s = BY_ID["rate-cut"]
    texts = [x.text for x in s.article.sentences]
    same = story("same", texts, texts, [[k, k] for k in range(len(texts))], language="en")
    assert links(aligned(same)) == set(same.links)


def test_scores_are_graded() -> None:
    scores = [a.score for s in stories() for a in aligned(s).alignments]
    assert all(0.5 <= score <= 1 for score in scores)
    assert len({round(score, 2) for score in scores}) > 3


WORDS = st.lists(st.sampled_from("Seoul 3.5% rose tăng 12.000 “ ” Hà Nội , . (x) 2024 $5 ?".split()), max_size=12).map(
    " ".join
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(WORDS, st.text(max_size=40)), max_size=5),
    st.lists(st.one_of(WORDS, st.text(max_size=40)), max_size=5),
)
def test_any_text_can_be_aligned(article: list[str], source: list[str]) -> None:
    found = aligned(story("any", article, source))
    assert 0 <= found.story <= 1
    for a in found.alignments:
        assert 0 <= a.score <= 1
        assert all(0 <= i < len(article) for i in a.article)
        assert all(0 <= j < len(source) for j in a.sentences)
