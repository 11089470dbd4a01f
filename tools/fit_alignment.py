"""Fit the weights of service/align/weights.py on a bench, and say how well they do on stories held out.

    python tools/fit_alignment.py --bench ../shared/bench --cache vectors.sqlite [--reliability] [--write] [--limit 243]

Reads the bench's align/*.jsonl in place (nothing of them is kept but the weights). Four models: ``lexicon`` (no vectors),
``both``, ``vectors`` (no lexicon, for source languages without one), all on the newsroom and NTREX stories, and ``translated``
(lexicon and translation) on the FLORES bundles with their recorded translations, the systems taken in turns. Each is fitted by penalised
logistic regression on standardised features; stories are left out by document, so the three variants of one NTREX story
never stand on both sides. Newsroom stories weigh ``NEWSROOM`` times as much: they are few and are the trade.

Every story is also fitted with an eighth of its source sentences taken away, and the newsroom stories with the sentences that the
bench keeps for adding put in, so that the models meet sentences of the same story that nothing answers; and with sentences
told twice. These variants count
for the fit alone; what is printed is measured on the stories as they are, and on the variants apart. ``--reliability`` writes
what a link's probability is worth into docs/quality.md. About six minutes on two cores.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from alignment_stories import Story, load, load_translated
from bench_align import f1
from quality_page import PAGE, put, table
from regression import Sample, logistic, logistics
from reliability import LEAST, bins, calibration_error, svg

from service.align.aligner import DOUBT, expected_errors, left_alone
from service.align.embedding import configure_cache
from service.align.features import ATTACHED, attached_features, pair_features, partners, situation
from service.align.linking import LINK, candidates
from service.align.model import SITUATIONS, LinkModel, Logistic

REGIMES = ("lexicon", "both", "vectors", "translated")
FOLDS = 6
WITHOUT_VECTORS = {k for k, name in enumerate(ATTACHED) if name.startswith("vector")}


Pair = tuple[int, int]
_core: dict[int, list[tuple[Pair, list[float]]]] = {}
_attachable: dict[tuple[int, frozenset[Pair]], list[tuple[Pair, list[float], int]]] = {}
"""Features of a scene's pairs: they are the same in every fold in which the same mutual best pairs are kept."""


def core(story: Story, regime: str) -> list[tuple[Pair, list[float]]]:
    s = story.scenes[regime]
    if id(s) not in _core:
        _core[id(s)] = [(pair, pair_features(s, pair)) for pair in s.core]
    return _core[id(s)]


def attachable(story: Story, regime: str, model: Logistic) -> list[tuple[Pair, list[float], int]]:
    """Pairs that may be attached to the mutual best ones which ``model`` keeps: pair, features, situation."""
    s = story.scenes[regime]
    pairs = frozenset(pair for pair, row in core(story, regime) if model.probability(row) >= LINK)
    if (id(s), pairs) not in _attachable:
        kept = partners([pair for pair in s.core if pair in pairs])
        _attachable[id(s), pairs] = [
            (pair, attached_features(s, kept, pair), situation(kept, pair)) for pair in candidates(s)
        ]
    return _attachable[id(s), pairs]


def judged_by(story: Story, regime: str, model: LinkModel) -> dict[Pair, float]:
    """As ``linking.probabilities``, from features at hand."""
    found = {pair: model.pair.probability(row) for pair, row in core(story, regime)}
    found |= {p: model.attached[g].probability(row) for p, row, g in attachable(story, regime, model.pair)}
    return found


def fit(stories: list[Story], regime: str) -> LinkModel:
    drop = WITHOUT_VECTORS if regime in {"lexicon", "translated"} else set()
    stories = [s for s in stories if regime in s.scenes]
    paired, attached, groups = Sample(), Sample(), []
    for story in stories:
        for pair, row in core(story, regime):
            paired.add(row, pair in story.gold, story.weight)
    pair_model = logistic(paired, drop)
    for story in stories:
        for pair, row, group in attachable(story, regime, pair_model):
            attached.add(row, pair in story.gold, story.weight)
            groups.append(group)
    return LinkModel(pair_model, logistics(attached, groups, drop))


Judged = tuple[Story, dict[Pair, float]]
"""A story and the probabilities that a model gave its pairs which never saw it."""


def held_out(stories: list[Story], regime: str) -> list[Judged]:
    """Probabilities of every story by a model that never saw it."""
    stories = [s for s in stories if regime in s.scenes]
    names = sorted({s.document for s in stories})
    fold = {name: k % FOLDS for k, name in enumerate(names)}
    out = []
    for k in range(FOLDS):
        model = fit([s for s in stories if fold[s.document] != k], regime)
        out += [(s, judged_by(s, regime, model)) for s in stories if fold[s.document] == k]
    return out


def report(judged: list[Judged]) -> None:
    for variant in ("", "cut", "added", "echo"):
        for level in ("newsroom", "faithful", "condensed", "rewritten"):
            hit = got = gold = 0
            for story, found in judged:
                if (story.level, story.variant) == (level, variant):
                    links = {pair for pair, p in found.items() if p >= LINK}
                    hit, got, gold = hit + len(links & story.gold), got + len(links), gold + len(story.gold)
            if gold:
                print(f"   {level:10s} {variant:5s} {f1(hit, got, gold)} ({gold} links)")


def as_aligned(judged: dict[str, list[Judged]]) -> list[Judged]:
    """Each story as ``align`` would have it: by words alone, with vectors where those leave doubt."""
    with_vectors = {(s.document, s.level, s.variant): (s, found) for s, found in judged["both"]}
    out = []
    for story, found in judged["lexicon"]:
        view = story.scenes["lexicon"]
        sentences = len(view.evidence.article.sentences)
        doubtful = expected_errors(found, sentences) > DOUBT or left_alone(found, view)
        out.append(with_vectors[story.document, story.level, story.variant] if doubtful else (story, found))
    return out


RELIABILITY = f"""Each story judged by weights that were fitted without it (`tools/fit_alignment.py --reliability`): newsroom and NTREX
stories without a translator, FLORES bundles with four translators in turns; pairs said to be less than {LEAST:g} are left out.
"""


def write_reliability(judged: dict[str, list[Judged]]) -> None:
    """The table into docs/quality.md, the diagram beside it."""
    curves = []
    for name, rows in (("without a translator", as_aligned(judged)), ("with one", judged["translated"])):
        pairs = [(p, pair in s.gold) for s, found in rows if not s.variant for pair, p in found.items()]
        curves.append((name, bins(pairs)))
    (PAGE.parent / "images" / "reliability.svg").write_text(svg(curves), "utf-8")
    parts = [
        "## Is a link as sure as it says?\n",
        RELIABILITY,
        "![Probability said against the share that are links](images/reliability.svg)\n",
    ]
    for name, found in curves:
        rows = [[f"{b.low:.1f}–{b.low + 0.1:.1f}", str(b.count), f"{b.said:.2f}", f"{b.right:.2f}"] for b in found]
        parts += [f"{name.capitalize()}: expected calibration error {calibration_error(found):.3f}.\n"]
        parts += [table(["probability", "pairs", "said", "right"], rows)]
    put("reliability", "\n".join(parts))
    print("\n".join(parts))


HEADER = '''"""Weights of the link models, made by ``tools/fit_alignment.py``; do not edit by hand.

Fitted on 24 newsroom rewrites and 243 edited news translations (``TRANSLATED``: 300 edited bundles with machine
translations) with gold links, features standardised, L2 penalty; what
they do on stories left out of the fit is in docs/quality.md. Order of the numbers: ``features.PAIR``, ``.ATTACHED``; the
models of ``attached`` stand in the order of ``model.SITUATIONS``.
"""

# fmt: off

from __future__ import annotations

from typing import Final

from service.align.model import LinkModel, Logistic

'''


def write(models: dict[str, LinkModel], path: Path) -> None:
    parts = [HEADER]
    for regime, model in models.items():
        rows = "".join(
            f"        {literal(one)},  # {name}\n" for name, one in zip(SITUATIONS, model.attached, strict=True)
        )
        parts.append(f"{regime.upper()}: Final = LinkModel(\n    {literal(model.pair)},\n    (\n{rows}    ),\n)\n")
    path.write_text("".join(parts), "utf-8")


def literal(model: Logistic) -> str:
    numbers = [f"{w:.4g}" if w else "0" for w in model.weights]
    lines = [", ".join(numbers[at : at + 10]) for at in range(0, len(numbers), 10)]
    return f"Logistic((\n{'            '}" + ",\n            ".join(lines) + f"), {model.bias:.4g})"


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
    judged = {}
    for regime in args.regime or REGIMES:
        print(regime, flush=True)
        judged[regime] = held_out(stories, regime)
        report(judged[regime])
    if {"lexicon", "both"} <= judged.keys():
        print("as aligned")
        report(as_aligned(judged))
    if args.reliability:
        write_reliability(judged)
    if args.write:
        models = {regime: fit(stories, regime) for regime in REGIMES}
        write(models, Path(__file__).parent.parent / "service/align/weights.py")


if __name__ == "__main__":
    main()
