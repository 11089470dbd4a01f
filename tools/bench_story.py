"""Story-level match: true pairs and shuffled ones from a bench's alignment cases, with the share told apart.

python tools/bench_story.py ../shared/bench/align/newsroom_dev.jsonl ../shared/bench/align/ntrex_dev.jsonl [--pairs 400]
    [--source-language xx]   as if the source's language had no lexicon (needs vectors: give --cache)
    [--write]                the figures into docs/quality.md
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
from quality_page import put, table

from service.align import align
from service.align.embedding import configure_cache
from service.lexicon import load_lexicon

STORY = """## Does the source tell this story?

Articles with their own source, and with one of another story drawn at random (`tools/bench_story.py --write`; without vectors).
The last three columns: how sure it is, 0 to 1, that both tell one story.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", type=Path, nargs="+")
    parser.add_argument("--pairs", type=int, default=400)
    parser.add_argument("--source-language", default="vi")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    configure_cache(args.cache)
    lexicon, rng = load_lexicon(), random.Random(7)  # noqa: S311
    cases = [json.loads(line) for path in args.cases for line in path.read_text("utf-8").splitlines()]
    stories = [documents(case, None) for case in cases]
    read = [(readings(article, "en"), readings(source, "vi")) for article, source in stories]
    true = [(k, k) for k in range(len(cases))]
    shuffled = [(a, b) for a in true for b in true if cases[a[0]]["doc_id"] != cases[b[0]]["doc_id"]]
    chosen = [(a[0], b[0]) for a, b in rng.sample(shuffled, args.pairs)]
    rows = []
    for name, pairs in (("true", rng.sample(true, min(args.pairs, len(true)))), ("shuffled", chosen)):
        values = []
        for i, j in pairs:
            source = replace(stories[j][1], language=args.source_language)
            vectors = args.source_language != "vi"
            values.append(align(stories[i][0], source, read[i][0], read[j][1], lexicon, vectors=vectors))
        other = sum(not v.same_story for v in values)
        ordered = sorted(v.story for v in values)
        middle = ordered[len(ordered) // 2]
        rows.append([name, str(len(values)), str(other), f"{other / len(values):.3f}", f"{ordered[0]:.3f}", f"{middle:.3f}",
                     f"{ordered[-1]:.3f}"])  # fmt: skip
    told = table(["pairs", "number", "called another story", "share", "least sure", "median", "surest"], rows)
    print(told)
    if args.write:
        put("story", f"{STORY}\n{told}")


if __name__ == "__main__":
    main()
