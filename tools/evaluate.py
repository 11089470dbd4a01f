"""Run the benchmark that lies beside the checkout, write docs/quality.md, and hold the scores against the floors.

    python tools/evaluate.py [--write] [--translators] [--jobs N]

Every case of the three case files, of the alignment cases and of the peers' figure corpora: about five minutes on two cores.
``--write`` puts the tables into docs/quality.md. Floors (tools/floors.json) may only be raised by a change. Exit code 1: a floor is missed, a report is missing or crashed, or an offset does not slice its text.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from quality_page import PARTS, part, table

ROOT = Path(__file__).resolve().parent.parent
BENCH = Path(os.environ.get("NGUON_BENCH", ROOT.parent / "shared" / "bench"))
WORK = ROOT / ".eval"
CASES = {"newsroom": None, "ntrex": None, "flores": "google"}
TRANSLATORS = ("none", "google", "microsoft", "nllb", "opusmt")
LEGEND = (
    "Recall by group of faults, faults found where one story holds several, false alarms (errors and warnings), errors and "
    "infos per clean story, share of harmless variants flagged, share of real differences found, seconds a request "
    "(two worker processes, sentence vectors cached).\n"
)
ALIGN = {
    "newsroom": ("newsroom", None),
    "ntrex": ("ntrex", None),
    "flores": ("flores", "google"),
    "flores_opusmt": ("flores", "opusmt"),
}


def run(args: list[str], *, stdin: Path | None = None, stdout: Path | None = None) -> str:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "NGUON_DATA_DIR": str(WORK / "data")}
    with open(stdin, "rb") if stdin else open(os.devnull, "rb") as source:
        done = subprocess.run(
            [sys.executable, *args], stdin=source, stdout=subprocess.PIPE, env=env, cwd=ROOT, check=False
        )
    if done.returncode not in {0, 4}:
        raise SystemExit(f"{' '.join(args[:4])} ended with {done.returncode}")
    if stdout:
        stdout.write_bytes(done.stdout)
    return done.stdout.decode("utf-8")


def verify_all(name: str, requests: Path, jobs: int) -> tuple[Path, float, int]:
    """Reports of one request file, made afresh, the seconds it took and the number of requests."""
    out = WORK / f"{name}.reports.jsonl"
    out.unlink(missing_ok=True)
    began = time.perf_counter()
    run(["-m", "service.cli", "batch", str(requests), "--out", str(out), "--jobs", str(jobs)])
    return out, time.perf_counter() - began, sum(1 for _ in requests.open("rb"))


def score_cases(name: str, jobs: int, translator: str | None = None) -> dict[str, Any]:
    """The scorer's result for one file of cases, with the recorded translations of ``translator`` (``None``: without)."""
    key = f"{name}_{translator}" if translator else name
    cases, requests = BENCH / "cases" / f"{name}_dev.jsonl", WORK / f"{key}.requests.jsonl"
    translation = ["--translation", translator] if translator else []
    run([str(BENCH / "score.py"), "requests", str(cases), *translation], stdout=requests)
    reports, seconds, count = verify_all(key, requests, jobs)
    result = json.loads(run([str(BENCH / "score.py"), "score", str(cases), str(reports), "--json"]))
    return {**result, "seconds": seconds, "requests": count}


def score_alignment(name: str, jobs: int) -> dict[str, float]:
    stories, translator = ALIGN[name]
    cases, requests = BENCH / "align" / f"{stories}_dev.jsonl", WORK / f"align_{name}.requests.jsonl"
    translation = ["--translation", translator] if translator else []
    run([str(BENCH / "score_align.py"), "requests", str(cases), *translation], stdout=requests)
    reports, _, _ = verify_all(f"align_{name}", requests, jobs)
    printed = run([str(BENCH / "score_align.py"), "score", str(cases), str(reports)])
    return {m[1]: float(m[2]) for m in re.finditer(r"^(\w+)\s+precision.*F1 ([\d.]+)", printed, re.MULTILINE)}


def score_figures() -> dict[str, str]:
    gold, read = BENCH / "figures" / "peers_dev.jsonl", WORK / "figures.jsonl"
    run(["-m", "service.cli", "figures", "--jsonl"], stdin=gold, stdout=read)
    printed = run([str(BENCH / "score_figures.py"), str(gold), str(read)])
    return {m[1]: m[2] for m in re.finditer(r"^(\w+)\s+(\d+/\d+\s+[\d.]+)\s*$", printed, re.MULTILINE)}


def headline_figures(result: dict[str, Any]) -> dict[str, float]:
    groups = result["recall_by_group"]
    return {
        "figure": groups.get("figure", 0.0),
        "attribution": groups.get("attribution", 0.0),
        "coverage": groups.get("coverage", 0.0),
        "alarms": result["false_alarms_per_clean_article"],
        "errors": result["errors_per_clean_article"],
        "infos": result["infos_per_clean_article"],
        "variants": result["must_not_flag_alarm_rate"],
        "natural": result["natural_recall"],
        "several": result["recall_multi"],
    }


def misses(scores: dict[str, dict[str, Any]], alignment: dict[str, dict[str, float]]) -> list[str]:
    """Every floor that does not hold, in words."""
    floors = json.loads((ROOT / "tools" / "floors.json").read_text(encoding="utf-8"))
    wrong: list[str] = []
    for name, result in scores.items():
        for defect in ("crashed", "missing_reports", "bad_offsets"):
            if result[defect]:
                wrong.append(f"{name}: {result[defect]} {defect.replace('_', ' ')}")
        got = headline_figures(result)
        for key, floor in floors.get(name, {}).items():
            value = got[key.removesuffix("_max")]
            if (value > floor) if key.endswith("_max") else (value < floor):
                wrong.append(f"{name}: {key} is {value:.3f}, the floor is {floor}")
    for name, result in alignment.items():
        for level, floor in floors.get(f"align_{name}", {}).items():
            if result.get(level, 0.0) < floor:
                wrong.append(f"align {name}: {level} F1 is {result.get(level, 0.0):.3f}, the floor is {floor}")
    return wrong


def translators_part(scores: dict[str, dict[str, Any]]) -> str:
    """The FLORES stories with each translator and with none, and how far their figure recall lies apart."""
    keys = ["figure", "attribution", "coverage", "alarms", "variants"]
    rows = [[name, *(f"{headline_figures(r)[k]:.3f}" for k in keys)] for name, r in scores.items()]
    recalls = [headline_figures(r)["figure"] for r in scores.values()]
    spread = f"Spread of figure recall: {max(recalls) - min(recalls):.3f}.\n"
    return "\n".join(["## With each translator (FLORES stories)\n", table(["translator", *keys], rows), spread])


def page(
    scores: dict[str, Any],
    alignment: dict[str, Any],
    figures: dict[str, str],
    translators: dict[str, dict[str, Any]],
) -> str:
    keys = ["figure", "attribution", "coverage", "several", "alarms", "errors", "infos", "variants", "natural"]
    rows = [
        [
            name,
            str(r["requests"]),
            *(f"{headline_figures(r)[k]:.3f}" for k in keys),
            f"{r['seconds'] / r['requests']:.2f}",
        ]
        for name, r in scores.items()
    ]
    parts = [
        "# Quality, as measured\n",
        "Written by `make eval-full` over every case of the benchmark beside the checkout; do not edit.\n",
        LEGEND,
        table(["stories", "requests", *keys, "s"], rows),
        "## Recall by fault\n",
    ]
    for name, r in scores.items():
        rows = [[k, f"{v[0]:.2f}", f"{v[1]}/{v[2]}"] for k, v in sorted(r["recall_by_type"].items())]
        flagged = [f"{k} {v[0]}/{v[1]}" for k, v in r["must_not_flag_by_type"].items() if v[0]]
        parts += [f"### {name}\n", table(["fault", "recall", "found"], rows)]
        parts += [f"Harmless variants flagged: {', '.join(flagged) or 'none'}.\n"]
        parts += [
            f"False alarms by code: {', '.join(f'{k} {v}' for k, v in r['false_alarm_codes'].items()) or 'none'}.\n"
        ]
    if translators:
        parts += [translators_part(translators)]
    levels = ["newsroom", "faithful", "condensed", "rewritten", "all"]
    rows = [[name, *(f"{r[k]:.3f}" if k in r else "–" for k in levels)] for name, r in alignment.items()]
    parts += ["## Alignment, F1 over links\n", table(["stories", *levels], rows)]
    parts += [f"{part(name)}\n" for name in PARTS]
    parts += [
        "## Reading figures and dates: public parsers' own corpora\n",
        table(["corpus", "right"], [[k, v] for k, v in figures.items()]),
    ]
    return "\n".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument(
        "--translators", action="store_true", help="the FLORES stories with each recorded translator, too"
    )
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    if not BENCH.is_dir():
        raise SystemExit(f"no benchmark at {BENCH}")
    WORK.mkdir(exist_ok=True)
    scores: dict[str, Any] = {}
    for name, translator in CASES.items():
        scores[name] = score_cases(name, args.jobs, translator)
        print(
            name,
            {k: round(v, 3) for k, v in headline_figures(scores[name]).items()},
            f"{scores[name]['seconds']:.0f} s",
            flush=True,
        )
    translators: dict[str, Any] = {}
    if args.translators:
        for translator in TRANSLATORS:
            translators[translator] = score_cases("flores", args.jobs, None if translator == "none" else translator)
            print(
                translator, {k: round(v, 3) for k, v in headline_figures(translators[translator]).items()}, flush=True
            )
    alignment = {name: score_alignment(name, args.jobs) for name in ALIGN}
    print("alignment", alignment, flush=True)
    figures = score_figures()
    print("figures", figures, flush=True)
    if args.write:
        (ROOT / "docs" / "quality.md").write_text(page(scores, alignment, figures, translators), encoding="utf-8")
    wrong = misses(scores, alignment)
    for line in wrong:
        print("BELOW THE FLOOR", line)
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
