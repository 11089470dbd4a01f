"""The stories that the link models are fitted on: a bench's alignment cases as they are, and varied.

Every story comes also with an eighth of its source sentences taken away, the newsroom stories with the sentences put in that the
bench keeps for adding, so that the models meet sentences of the same story that nothing answers; and with sentences told twice.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path

from bench_align import documents, readings

from service.align.embedding import centred
from service.align.evidence import gather
from service.align.features import Scene, scene
from service.align.lexical import EMPTY, phrase_table
from service.lexicon import load_lexicon

SYSTEMS = ("google", "opusmt", "microsoft", "nllb")
NEWSROOM = 3.0
VARIANTS = {"": 1.0, "cut": 0.5, "added": 1.0, "echo": 0.25}
"""What a story of each kind counts for in the fit; newsroom stories are few and are the trade."""


@dataclass
class Story:
    """``variant``: "" as the bench has it, "cut", "added" or "echo"."""

    document: str
    level: str
    variant: str
    gold: set[tuple[int, int]]
    scenes: dict[str, Scene]

    @property
    def weight(self) -> float:
        return (NEWSROOM if self.level == "newsroom" else 1.0) * VARIANTS[self.variant]


def cut(case: dict) -> dict:
    """The case without every eighth source sentence (which ones, the document's name decides)."""
    rng = random.Random(case["id"])  # noqa: S311 - the same ones every time
    texts = case["source_sentences"]
    kept = [j for j in range(len(texts)) if j == 0 or rng.random() > 0.125]
    place = {j: k for k, j in enumerate(kept)}
    gold = [[i, place[j]] for i, j in case["gold"] if j in place]
    return {**case, "source_sentences": [texts[j] for j in kept], "gold": gold}


def added(case: dict, additions: list[dict]) -> dict:
    """The case with sentences put in that its source does not answer."""
    texts, rows = list(case["article_sentences"]), list(range(len(case["article_sentences"])))
    for addition in sorted(additions, key=lambda a: -a["after"]):
        texts.insert(addition["after"] + 1, addition["text"])
        rows.insert(addition["after"] + 1, -1)
    place = {i: k for k, i in enumerate(rows) if i >= 0}
    return {**case, "article_sentences": texts, "gold": [[place[i], j] for i, j in case["gold"]]}


def echoed(case: dict) -> dict:
    """The case with two of its sentences told once more near the top, shortened, as summary bullets and leads do."""
    rng = random.Random(case["id"] + "echo")  # noqa: S311
    texts = case["article_sentences"]
    chosen = sorted(rng.sample(range(1, len(texts)), min(2, len(texts) - 1)))
    echoes = []
    for i in chosen:
        words = texts[i].split()
        size = max(5, len(words) * 3 // 5)
        at = rng.randrange(0, max(1, len(words) - size + 1))
        echoes.append(" ".join(words[at : at + size]))
    gold = [[i if i == 0 else i + len(chosen), j] for i, j in case["gold"]]
    gold += [[1 + k, j] for k, i in enumerate(chosen) for x, j in case["gold"] if x == i]
    if any(sum(x == i for x, _ in case["gold"]) > 1 for i in chosen):
        return case  # which of several partners the shortened sentence keeps is unknown
    return {**case, "article_sentences": [texts[0], *echoes, *texts[1:]], "gold": gold}


def load(path: Path, docs: Path, limit: int | None) -> list[Story]:
    additions = {doc["doc_id"]: doc.get("added") or [] for doc in map(json.loads, docs.read_text("utf-8").splitlines())}
    stories = []
    for case in [json.loads(line) for line in path.read_text("utf-8").splitlines()][:limit]:
        variants = {"": case, "cut": cut(case)}
        if case["level"] in {"newsroom", "rewritten"}:
            variants["echo"] = echoed(case)
        if additions.get(case["doc_id"]):
            variants["added"] = added(case, additions[case["doc_id"]])
        stories += [seen(variant, name) for name, variant in variants.items()]
    return stories


def seen(case: dict, variant: str) -> Story:
    table = phrase_table(load_lexicon())
    article, source = documents(case, None)
    given = (readings(article, "en"), readings(source, "vi"))
    vectors = centred(case["article_sentences"]), centred(case["source_sentences"])
    rich = gather(article.sentences, source.sentences, *given, table)
    poor = gather(article.sentences, source.sentences, *given, EMPTY)
    scenes = {"lexicon": scene(rich, None), "both": scene(rich, vectors), "vectors": scene(poor, vectors)}
    return Story(case["doc_id"], case["level"], variant, {(i, j) for i, j in case["gold"]}, scenes)


def load_translated(path: Path, limit: int | None) -> list[Story]:
    table = phrase_table(load_lexicon())
    stories = []
    for k, case in enumerate([json.loads(line) for line in path.read_text("utf-8").splitlines()][:limit]):
        article, source = documents(case, SYSTEMS[k % len(SYSTEMS)])
        given = (readings(article, "en"), readings(source, "vi"))
        seen = scene(gather(article.sentences, source.sentences, *given, table), None)
        stories.append(
            Story(case["doc_id"], case["level"], "", {(i, j) for i, j in case["gold"]}, {"translated": seen})
        )
    return stories
