"""Story-level match: true pairs and shuffled ones from a bench's alignment cases, with the share told apart.

python tools/bench_story.py ../shared/bench/align/newsroom_dev.jsonl ../shared/bench/align/ntrex_dev.jsonl [--pairs 400]
    [--source-language xx]   as if the source's language had no lexicon (needs vectors: give --cache)
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from bench_align import documents, readings

from service.align import align
from service.align.embedding import configure_cache
from service.lexicon import load_lexicon


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", type=Path, nargs="+")
    parser.add_argument("--pairs", type=int, default=400)
    parser.add_argument("--source-language", default="vi")
    parser.add_argument("--cache", type=Path)
    args = parser.parse_args()
    configure_cache(args.cache)
    lexicon, rng = load_lexicon(), random.Random(7)  # noqa: S311
    cases = [json.loads(line) for path in args.cases for line in path.read_text("utf-8").splitlines()]
    stories = [documents(case, None) for case in cases]
    read = [(readings(article, "en"), readings(source, "vi")) for article, source in stories]
    true = [(k, k) for k in range(len(cases))]
    shuffled = [(a, b) for a in true for b in true if cases[a[0]]["doc_id"] != cases[b[0]]["doc_id"]]
    chosen = [(a[0], b[0]) for a, b in rng.sample(shuffled, args.pairs)]
    for name, pairs in (("true", rng.sample(true, min(args.pairs, len(true)))), ("shuffled", chosen)):
        values = []
        for i, j in pairs:
            source = replace(stories[j][1], language=args.source_language)
            vectors = args.source_language != "vi"
            values.append(align(stories[i][0], source, read[i][0], read[j][1], lexicon, vectors=vectors))
        other = sum(not v.same_story for v in values)
        ordered = sorted(v.story for v in values)
        print(f"{name}: {other} of {len(values)} called another story ({other / len(values):.3f});"
              f" story {ordered[0]:.3f} .. {ordered[len(ordered) // 2]:.3f} .. {ordered[-1]:.3f}")  # fmt: skip


if __name__ == "__main__":
    main()
