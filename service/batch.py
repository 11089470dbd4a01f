"""Many requests: JSONL in, JSONL out, resumable, over worker processes; one bad line never stops the rest."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pebble import ProcessExpired, ProcessPool

from service.errors import NguonError
from service.pipeline import Deps, verify
from service.request import id_of, parse_request
from service.wiring import build_deps

LINE_TIMEOUT_S = 660
"""A hard stop above any deadline a request may ask for: a hung worker is killed and its line reported as failed."""
_deps: Deps | None = None


@dataclass(frozen=True, slots=True)
class BatchResult:
    done: int
    failed: int
    skipped: int


def run_batch(path: Path, out: Path, *, jobs: int, progress: Callable[[int], None] = lambda n: None) -> BatchResult:
    """Verify every line of ``path`` whose id is not in ``out`` yet, appending as results come.

    ``progress(n)`` is called with the number of lines newly settled. Lines without an id are known by their number.
    """
    done_ids = _settle(out)
    done = failed = skipped = 0
    with out.open("a", encoding="utf-8") as sink, ProcessPool(max_workers=jobs, max_tasks=0) as pool:
        pending: dict[Future[str], str] = {}

        def collect(block_over: int) -> None:
            nonlocal done, failed
            while len(pending) > block_over:
                finished, _ = wait(pending, return_when=FIRST_COMPLETED)
                for future in finished:
                    key = pending.pop(future)
                    row, good = _outcome(future, key)
                    sink.write(row + "\n")
                    done, failed = done + 1, failed + (not good)
                sink.flush()
                progress(len(finished))

        for key, line in _lines(path):
            if key in done_ids:
                skipped += 1
                progress(1)
                continue
            pending[pool.schedule(_work, args=(line, key), timeout=LINE_TIMEOUT_S)] = key
            collect(jobs * 4)
        collect(0)
    return BatchResult(done, failed, skipped)


def count_lines(path: Path) -> int:
    return sum(1 for _ in _lines(path))


def _lines(path: Path) -> Iterator[tuple[str, bytes]]:
    """(id, line); the id is the request's own, or ``line-N``. Undecodable lines pass on and fail alone."""
    with path.open("rb") as handle:
        for number, line in enumerate(handle, 1):
            if line.strip():
                yield id_of(line) or f"line-{number}", line


def _settle(out: Path) -> set[str]:
    """Ids already in ``out``. A last line cut short by a kill is removed, so that it is done again."""
    if not out.exists():
        return set()
    raw = out.read_bytes()
    whole = raw[: raw.rfind(b"\n") + 1]
    if len(whole) != len(raw):
        out.write_bytes(whole)
    ids: set[str] = set()
    for line in whole.splitlines():
        try:
            row: Any = json.loads(line)
        except ValueError:
            continue
        if isinstance(row, dict) and isinstance(row.get("request_id"), str):
            ids.add(row["request_id"])
    return ids


def _outcome(future: Future[str], key: str) -> tuple[str, bool]:
    try:
        row = future.result()
        return row, '"error": {"code"' not in row[:400] or '"verdict"' in row[:400]
    except TimeoutError:
        return _error(key, "timed-out", "the worker did not answer and was stopped"), False
    except ProcessExpired:
        return _error(key, "worker-died", "the worker process died on this line"), False


def _error(key: str, code: str, message: str) -> str:
    return json.dumps({"request_id": key, "error": {"code": code, "message": message}}, ensure_ascii=False)


def _work(line: bytes, key: str) -> str:
    """In a worker process: one line to one report line. Whatever happens becomes a line."""
    global _deps  # noqa: PLW0603 - models and caches are loaded once a worker process
    if _deps is None:
        _deps = build_deps()
    try:
        report = asyncio.run(verify(parse_request(line), _deps))
    except NguonError as error:
        return _error(key, error.code, error.message)
    except Exception as error:  # a bug on one line must not lose the others
        return _error(key, "internal-error", f"{type(error).__name__} while verifying this line")
    return json.dumps({**report, "request_id": report["request_id"] or key}, ensure_ascii=False)
