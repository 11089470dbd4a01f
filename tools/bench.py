"""Speed as ratios against named baselines in the same run, so that the machine's mood cancels out.

    python tools/bench.py [--only story|align|read|memory]

story    one average story, models loaded, nothing cached, no translator, one process (seconds)
align    aligning a story against embedding all its sentences, the cost that a vector-only aligner cannot go below
read     figures and dates: 1 MB against 50 kB of the same text; megabytes a second; against Duckling (native) where installed
memory   resident memory of a process that has judged every story twice
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
BENCH = Path(os.environ.get("NGUON_BENCH", ROOT.parent / "shared" / "bench"))
os.environ["NGUON_TRANSLATOR"] = "none"

from service.align import align, embedding  # noqa: E402
from service.article import sentences_of  # noqa: E402
from service.figures import read  # noqa: E402
from service.judgement import read_sentences  # noqa: E402
from service.pipeline import Deps, verify  # noqa: E402
from service.request import parse_request  # noqa: E402
from service.types import Article, SourceText  # noqa: E402
from service.wiring import build_deps  # noqa: E402


def stories() -> list[tuple[str, str]]:
    """(article, source) texts: the benchmark's newsroom stories, else the seed."""
    path = BENCH / "docs" / "newsroom_dev.jsonl"
    if path.exists():
        rows = [json.loads(line) for line in path.open(encoding="utf-8")]
        return [("\n".join(r["en"]), "\n".join(r["vi"])) for r in rows]
    seed = (ROOT / "seeds" / "article.txt").read_text(encoding="utf-8")
    return [(seed, (ROOT / "seeds" / "source.html").read_text(encoding="utf-8"))]


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def forget() -> None:
    """Drop every cached vector."""
    embedding.configure_cache(None)


def bench_story(pairs: list[tuple[str, str]], deps: Deps) -> None:
    def once(article: str, source: str) -> None:
        body = {"article": {"text": article}, "sources": [{"text": source}], "options": {"translator": "none"}}
        asyncio.run(verify(parse_request(json.dumps(body)), deps))

    once(*pairs[0])
    cold, warm = [], []
    for article, source in pairs:
        forget()
        cold.append(seconds(lambda a=article, s=source: once(a, s)))
        warm.append(seconds(lambda a=article, s=source: once(a, s)))
    sides = statistics.mean(len(a.splitlines()) + len(s.splitlines()) for a, s in pairs) / 2
    print(
        f"story: {len(pairs)} stories of {sides:.0f} sentences a side: {statistics.median(cold):.2f} s (median, nothing cached), "
        f"{statistics.median(warm):.2f} s with cached vectors, slowest {max(cold):.2f} s"
    )


def bench_align(pairs: list[tuple[str, str]], deps: Deps) -> None:
    ratios, ours, theirs = [], [], []
    embedding.embed(["warm up"])
    for article_text, source_text in pairs:
        en, vi = sentences_of(article_text, "en"), sentences_of(source_text, "vi")
        article, source = Article(article_text, "en", en), SourceText(0, source_text, "vi", vi)
        forget()
        base = seconds(lambda en=en, vi=vi: embedding.embed([s.text for s in (*en, *vi)]))
        forget()
        took = seconds(
            lambda a=article, s=source: align(
                a, s, read_sentences(a.sentences, "en", None), read_sentences(s.sentences, "vi", None), deps.lexicon
            )
        )
        ratios.append(took / base)
        ours.append(took)
        theirs.append(base)
    print(
        f"align: {sum(ours) / sum(theirs):.2f} x embedding every sentence (median story {statistics.median(ratios):.2f} x; "
        f"{statistics.mean(ours):.3f} s against {statistics.mean(theirs):.3f} s)"
    )


def bench_read(pairs: list[tuple[str, str]]) -> None:
    for lang, side in (("vi", 1), ("en", 0)):
        text = "\n".join(p[side] for p in pairs)
        small = (text * (50_000 // len(text) + 1))[:50_000]
        large = (text * (1_000_000 // len(text) + 1))[:1_000_000]
        read(small, lang)
        few, many = (
            min(seconds(lambda s=small, g=lang: read(s, g)) for _ in range(3)),
            seconds(lambda t=large, g=lang: read(t, g)),
        )
        size = len(large.encode()) / 1e6
        print(f"read {lang}: 1 M characters take {many / few:.1f} x the time of 50 k; {size / many:.2f} MB a second")
        duckling(small, lang, few)


def duckling(text: str, lang: str, ours: float) -> None:
    """The same text line by line (Duckling's time grows with the square of a text's length)."""
    try:
        import duckling as native  # noqa: PLC0415
        import pendulum  # noqa: PLC0415
    except ImportError:
        print(f"read {lang}: Duckling is not installed, no ratio")
        return
    code = native.parse_lang(lang.upper())
    zones = native.load_time_zones("/usr/share/zoneinfo")
    moment = native.parse_ref_time(zones, "Asia/Ho_Chi_Minh", pendulum.datetime(2025, 6, 1).int_timestamp)
    context = native.Context(
        moment, native.parse_locale("VI_XX" if lang == "vi" else "EN_GB", native.default_locale_lang(code))
    )
    wanted = native.parse_dimensions(["number", "amount-of-money", "time"])
    took = seconds(lambda: [native.parse(line, context, wanted, False) for line in text.splitlines() if line.strip()])
    print(
        f"read {lang}: {took / ours:.1f} x faster than Duckling (native), number, money and time dimensions, line by line"
    )


def bench_memory(pairs: list[tuple[str, str]], deps: Deps) -> None:
    for _ in range(2):
        bench_story(pairs, deps)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory: peak {peak:.0f} MB after {4 * len(pairs)} verifications")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=["story", "align", "read", "memory"])
    only = parser.parse_args().only
    pairs, deps = stories(), build_deps()
    if only in {None, "story"}:
        bench_story(pairs, deps)
    if only in {None, "align"}:
        bench_align(pairs, deps)
    if only in {None, "read"}:
        bench_read(pairs)
    if only in {None, "memory"}:
        bench_memory(pairs, deps)


if __name__ == "__main__":
    main()
