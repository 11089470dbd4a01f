"""Fit the weights of service/align/weights.py on a bench, and say how well they do on stories held out.

    python tools/fit_alignment.py --bench ../shared/bench --cache vectors.sqlite [--write] [--limit 243]

Reads the bench's align/*.jsonl in place (nothing of them is kept but the weights). Four models: ``lexicon`` (no vectors),
``both``, ``vectors`` (no lexicon, for source languages without one), all on the newsroom and NTREX stories, and ``translated``
(lexicon and translation) on the FLORES bundles with their recorded translations, the systems taken in turns. Each is fitted by penalised
logistic regression on standardised features; stories are left out by document, so the three variants of one NTREX story
never stand on both sides. Newsroom stories weigh ``NEWSROOM`` times as much: they are few and are the trade.

Every story is also fitted with an eighth of its source sentences taken away, and the newsroom stories with the sentences that the
bench keeps for adding put in, so that the models meet sentences of the same story that nothing answers; and with sentences
told twice. These variants count
for the fit alone; what is printed is measured on the stories as they are, and on the variants apart.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from bench_align import documents, f1, readings

from service.align.embedding import centred, configure_cache
from service.align.evidence import gather
from service.align.features import ATTACHED, PAIR, Scene, attached_features, pair_features, partners, scene
from service.align.lexical import EMPTY, phrase_table
from service.align.linking import LINK, candidates, probabilities
from service.align.model import LinkModel, Logistic
from service.lexicon import load_lexicon

REGIMES = ("lexicon", "both", "vectors", "translated")
SYSTEMS = ("google", "opusmt", "microsoft", "nllb")
NEWSROOM = 4.0
VARIANTS = {"": 1.0, "cut": 0.5, "added": 1.0, "echo": 0.25}
PENALTY = 2.0
FOLDS = 6
WITHOUT_VECTORS = {k for k, name in enumerate(ATTACHED) if name.startswith("vector")}


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


def logistic(rows: list[list[float]], labels: list[bool], weights: list[float], drop: set[int]) -> Logistic:
    """Newton's method with an L2 penalty on standardised features; features in ``drop`` get weight 0."""
    x, y, w = np.array(rows), np.array(labels, float), np.array(weights)
    keep = [k for k in range(x.shape[1]) if k not in drop]
    mean, spread = x[:, keep].mean(axis=0), x[:, keep].std(axis=0) + 1e-6
    z = np.c_[(x[:, keep] - mean) / spread, np.ones(len(x))]
    beta = np.zeros(z.shape[1])
    ridge = PENALTY * np.diag([*[1.0] * len(keep), 0.0])
    for _ in range(25):
        p = 1 / (1 + np.exp(-np.clip(z @ beta, -30, 30)))
        gradient = z.T @ (w * (p - y)) + ridge @ beta
        hessian = (z * (w * p * (1 - p))[:, None]).T @ z + ridge + 1e-6 * np.eye(len(beta))
        beta -= np.linalg.solve(hessian, gradient)
    out = np.zeros(x.shape[1])
    out[keep] = beta[:-1] / spread
    return Logistic(tuple(float(v) for v in out), float(beta[-1] - (beta[:-1] * mean / spread).sum()))


def fit(stories: list[Story], regime: str) -> LinkModel:
    drop = WITHOUT_VECTORS if regime in {"lexicon", "translated"} else set()
    stories = [s for s in stories if regime in s.scenes]
    rows, labels, weights = [], [], []
    for story in stories:
        s = story.scenes[regime]
        for pair in s.core:
            rows.append(pair_features(s, pair))
            labels.append(pair in story.gold)
            weights.append(story.weight)
    pair_model = logistic(rows, labels, weights, drop)
    rows, labels, weights = [], [], []
    for story in stories:
        s = story.scenes[regime]
        kept = partners([p for p in s.core if pair_model.probability(pair_features(s, p)) >= LINK])
        for pair in candidates(s):
            rows.append(attached_features(s, kept, pair))
            labels.append(pair in story.gold)
            weights.append(story.weight)
    return LinkModel(pair_model, logistic(rows, labels, weights, drop))


def held_out(stories: list[Story], regime: str) -> list[tuple[Story, dict[tuple[int, int], float]]]:
    """Probabilities of every story by a model that never saw it."""
    stories = [s for s in stories if regime in s.scenes]
    names = sorted({s.document for s in stories})
    fold = {name: k % FOLDS for k, name in enumerate(names)}
    out = []
    for k in range(FOLDS):
        model = fit([s for s in stories if fold[s.document] != k], regime)
        out += [(s, probabilities(s.scenes[regime], model)) for s in stories if fold[s.document] == k]
    return out


def report(judged: list[tuple[Story, dict[tuple[int, int], float]]]) -> None:
    for variant in ("", "cut", "added", "echo"):
        for level in ("newsroom", "faithful", "condensed", "rewritten"):
            hit = got = gold = 0
            for story, found in judged:
                if (story.level, story.variant) == (level, variant):
                    links = {pair for pair, p in found.items() if p >= LINK}
                    hit, got, gold = hit + len(links & story.gold), got + len(links), gold + len(story.gold)
            if gold:
                print(f"   {level:10s} {variant:5s} {f1(hit, got, gold)} ({gold} links)")


def reliability(judged: list[tuple[Story, dict[tuple[int, int], float]]]) -> None:
    pairs = [
        (p, pair in story.gold)
        for story, found in judged
        if not story.variant
        for pair, p in found.items()
        if p >= 0.05
    ]
    error = 0.0
    for low in np.arange(0, 1, 0.1):
        part = [(p, y) for p, y in pairs if low <= p < low + 0.1 or (low > 0.85 and p == 1)]
        if part:
            mean, right = np.mean([p for p, _ in part]), np.mean([y for _, y in part])
            error += len(part) / len(pairs) * abs(mean - right)
            print(f"   {low:.1f}-{low + 0.1:.1f}  {len(part):5d} pairs  said {mean:.2f}  right {right:.2f}")
    print(f"   expected calibration error {error:.3f}")


HEADER = '''"""Weights of the link models, made by ``tools/fit_alignment.py``; do not edit by hand.

Fitted on 24 newsroom rewrites and 243 edited news translations (``TRANSLATED``: 300 edited bundles with machine
translations) with gold links, features standardised, L2 penalty; what
they do on stories left out of the fit is in docs/quality.md. Order of the numbers: ``features.PAIR``, ``.ATTACHED``.
"""

from __future__ import annotations

from typing import Final

from service.align.model import LinkModel, Logistic

'''


def write(models: dict[str, LinkModel], path: Path) -> None:
    parts = [HEADER]
    for regime, model in models.items():
        parts.append(f"{regime.upper()}: Final = LinkModel(\n")
        for name, logistic_model, features in (("pair", model.pair, PAIR), ("attached", model.attached, ATTACHED)):
            parts.append(f"    {name}=Logistic((\n")
            parts += [f"        {w:.4f},  # {f}\n" for w, f in zip(logistic_model.weights, features, strict=True)]
            parts.append(f"    ), {logistic_model.bias:.4f}),\n")
        parts.append(")\n\n")
    path.write_text("".join(parts), "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(path)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--regime", choices=REGIMES, action="append")
    parser.add_argument("--reliability", action="store_true")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    configure_cache(args.cache)
    cases = args.bench / "align"
    stories = load(cases / "newsroom_dev.jsonl", args.bench / "docs/newsroom_dev.jsonl", None)
    stories += load(cases / "ntrex_dev.jsonl", args.bench / "docs/ntrex_dev.jsonl", args.limit)
    stories += load_translated(cases / "flores_dev.jsonl", args.limit)
    for regime in args.regime or REGIMES:
        print(regime)
        judged = held_out(stories, regime)
        report(judged)
        if args.reliability:
            reliability(judged)
    if args.write:
        models = {regime: fit(stories, regime) for regime in REGIMES}
        write(models, Path(__file__).parent.parent / "service/align/weights.py")


if __name__ == "__main__":
    main()
