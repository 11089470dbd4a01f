"""Alignment of one article with one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from service.align import weights
from service.align.embedding import VectorsUnavailable, centred
from service.align.evidence import gather
from service.align.features import Pair, Scene, scene
from service.align.lexical import EMPTY, phrase_table
from service.align.linking import LINK, probabilities
from service.align.story import COSINES, NAMES, SAME_STORY, WORDS, best_half, nearest, same_story
from service.lexicon import Lexicon
from service.types import Alignment, Article, Reading, Role, Sentence, SourceText


@dataclass(frozen=True, slots=True)
class AlignmentResult:
    """``story``: 0..1, how sure it is that both tell the same story; ``same_story`` applies the threshold.
    ``vectors_unavailable``: vectors were wanted and could not be had."""

    alignments: tuple[Alignment, ...]
    story: float
    same_story: bool
    vectors_unavailable: bool = False


DOUBT: Final = 0.07
"""Expected wrong decisions per article sentence above which a story's vectors are computed: about one story in five."""

ALONE_WORDS: Final = 5
"""A shorter sentence claims too little to be worth its vectors."""

ALIGNED: Final[frozenset[Role]] = frozenset({"headline", "body", "caption"})
"""Furniture of the page and source lines answer nothing."""


def align(
    article: Article,
    source: SourceText,
    article_readings: tuple[Reading, ...],
    source_readings: tuple[Reading, ...],
    lexicon: Lexicon,
    *,
    vectors: bool = True,
) -> AlignmentResult:
    """Many-to-many links between the sentences of both sides; order is not assumed. ``vectors=False``: lexicon and
    anchors alone. Uses ``Sentence.translation`` of the source where it is set."""
    ours = [(s, r) for s, r in zip(article.sentences, article_readings, strict=True) if s.role in ALIGNED]
    theirs = [(s, r) for s, r in zip(source.sentences, source_readings, strict=True) if s.role in ALIGNED]
    if not ours or not theirs:
        return AlignmentResult((), 0.0, False)
    left, right = [s for s, _ in ours], [s for s, _ in theirs]
    if source.language == article.language:
        right = [replace(s, translation=s.text) for s in right]
    lexicon_helps = source.language == "vi"
    worded = [lexicon_helps or s.translation is not None for s in right]
    known = 2 * sum(worded) > len(right)
    table = phrase_table(lexicon) if lexicon_helps else EMPTY
    evidence = gather(left, right, [r for _, r in ours], [r for _, r in theirs], table)
    view = scene(evidence, None)
    found = probabilities(view, [weights.LEXICON if s.translation is None else weights.TRANSLATED for s in right])
    story = same_story(best_half(view, [s.text for s in left], [s.text for s in right]), WORDS if known else NAMES)
    doubtful = expected_errors(found, len(left)) > DOUBT or left_alone(found, view)
    in_doubt = not known or (story >= SAME_STORY and doubtful)
    unavailable = False
    if vectors and in_doubt and source.language != article.language:
        try:
            near = centred([s.text for s in left]), centred([s.text for s in right])
        except VectorsUnavailable:
            unavailable = True
        else:
            view = scene(evidence, near)
            found = probabilities(view, [weights.BOTH if words else weights.VECTORS for words in worded])
            if not known:
                story = max(story, same_story(nearest([s.text for s in left], [s.text for s in right]), COSINES))
    links = {pair: p for pair, p in found.items() if p >= LINK}
    grouped = _grouped(links, left, right, source.index, view)
    return AlignmentResult(grouped, story, story >= SAME_STORY, unavailable)


def expected_errors(found: dict[Pair, float], sentences: int) -> float:
    """Wrong decisions to expect per article sentence, as the model itself sees it."""
    return sum(p * (1 - p) for p in found.values()) / sentences


def left_alone(found: dict[Pair, float], view: Scene) -> bool:
    """Does nothing answer some sentence of the article's body, though a source sentence is left over too? Words that the
    phrase table or a poor translation lacks look the same as an addition; vectors tell them apart."""
    links = [pair for pair, p in found.items() if p >= LINK]
    answered, used = {i for i, _ in links}, {j for _, j in links}
    alone = any(
        i not in answered and s.role == "body" and len(view.evidence.article.words[i]) >= ALONE_WORDS
        for i, s in enumerate(view.evidence.article.sentences)
    )
    return alone and len(used) < len(view.evidence.source.sentences)


def _grouped(
    links: dict[Pair, float], left: Sequence[Sentence], right: Sequence[Sentence], source: int, view: Scene
) -> tuple[Alignment, ...]:
    """One alignment per article sentence; its score is the mean probability of its links."""
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for i, j in sorted(links):
        groups[i].append(j)
    out = []
    for i, js in groups.items():
        score = sum(links[i, j] for j in js) / len(js)
        best = max(js, key=lambda j: links[i, j])
        signals = {
            "answered": round(float(view.evidence.forward[i][js].max(axis=0) @ view.evidence.article.weights[i])
                              / max(1e-9, float(view.evidence.article.weights[i].sum())), 4),
            "answering": round(float(view.back[i, best]), 4),
            "margin": round(float(view.margin[i, best]), 4),
            "vector_margin": round(float(view.vector_margin[i, best]), 4),
        }  # fmt: skip
        out.append(Alignment((left[i].index,), source, tuple(right[j].index for j in js), round(score, 4), signals))
    return tuple(out)
