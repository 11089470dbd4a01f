"""Single pieces of evidence: stems, names, figures, the vector cache."""

from __future__ import annotations

import multiprocessing
from multiprocessing.synchronize import Barrier
from pathlib import Path

import numpy as np
import pytest

from service.align.anchors import alike_names, shared_spans
from service.align.embedding import VectorCache
from service.align.path import core_pairs, leads, margins
from service.align.tokens import fold, stem, tokens
from service.figures import read


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("launched", "launching", True), ("cities", "city", True), ("said", "says", True), ("rose", "rise", True),
        ("exports", "exported", True), ("stopped", "stop", True), ("missile", "missiles", True), ("was", "were", True),
        ("rice", "rise", False), ("police", "policy", False), ("import", "export", False), ("bus", "us", False),
    ],
)  # fmt: skip
def test_stems(one: str, other: str, same: bool) -> None:
    assert (stem(one) == stem(other)) == same


def test_folding_takes_diacritics_and_the_barred_d() -> None:
    assert fold("Đặng Thị Ngọc Thịnh") == fold("Dang Thi Ngoc Thinh")


def test_numerals_lose_their_separators_and_possessives_their_s() -> None:
    assert [t.digits for t in tokens("1.250.000 tấn, 3,5%")] == ["1250000", "", "35"]
    assert tokens("Vietnam's")[0].low == "vietnam"


@pytest.mark.parametrize(
    ("en", "vi", "shared"),
    [
        ("1.2 million people", "1,2 triệu người", True),
        ("$3.2 billion", "3,2 tỷ USD", True),
        ("three missiles", "3 tên lửa", True),
        ("October 22", "ngày 22/10", True),
        ("about 41,000 homes", "41.236 ngôi nhà", True),
        ("12,000 troops", "1.200 binh sĩ", False),
        ("5 people", "6 người", False),
        ("October 22", "ngày 23/10", False),
    ],
)
def test_shared_figures_and_dates(en: str, vi: str, shared: bool) -> None:
    assert bool(list(shared_spans(read(en, "en"), read(vi, "vi")))) == shared


def test_names_spelled_nearly_alike() -> None:
    found = alike_names(tokens("President Zelenskyy met Orban"), tokens("Tổng thống Zelensky gặp Orbán, Mariupol"))
    assert "zelensky" in found["zelenskyy"]
    assert "orban" not in found  # equal names need no likeness


def test_margins_prefer_the_pair_that_stands_out() -> None:
    similar = np.array([[0.9, 0.8, 0.8], [0.8, 0.5, 0.1], [0.8, 0.1, 0.4]])
    assert margins(similar)[1, 1] > margins(similar)[1, 2]
    assert leads(similar)[0][0].tolist() == pytest.approx([0.1, -0.1, -0.1])


def test_one_row_or_column_has_pairs_too() -> None:
    assert core_pairs(margins(np.array([[0.2, 0.9]]))) in ([], [(0, 1)])
    assert leads(np.array([[0.3]]))[0].tolist() == [[0.3]]


def unit(seed: int) -> np.ndarray:
    row = np.random.default_rng(seed).normal(size=384).astype(np.float32)
    return row / np.linalg.norm(row)


def test_the_cache_file_is_shared_between_processes_and_keeps_cosines(tmp_path: Path) -> None:
    writer, reader = VectorCache(tmp_path / "v.sqlite3"), VectorCache(tmp_path / "v.sqlite3")
    rows = {f"k{n}": unit(n) for n in range(3)}
    writer.put(rows)
    writer.put(rows)
    found = reader.get(["k0", "k1", "k2", "unknown"])
    assert set(found) == set(rows)
    assert min(float(found[k] @ rows[k]) for k in rows) > 0.9999


_ROUNDS, _OPENERS = 20, 3


def _open_together(folder: Path, number: int, line: Barrier) -> None:
    try:
        for at in range(_ROUNDS):
            line.wait()
            VectorCache(folder / f"{at}.sqlite3").put({f"k{number}": unit(number)})
    except BaseException:
        line.abort()  # the others are not to wait for this one
        raise


def test_processes_that_open_a_fresh_cache_file_at_one_moment_all_write_to_it(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    line = context.Barrier(_OPENERS)
    openers = [context.Process(target=_open_together, args=(tmp_path, n, line)) for n in range(_OPENERS)]
    for opener in openers:
        opener.start()
    for opener in openers:
        opener.join()
    assert [opener.exitcode for opener in openers] == [0] * _OPENERS
    keys = [f"k{n}" for n in range(_OPENERS)]
    assert all(len(VectorCache(tmp_path / f"{at}.sqlite3").get(keys)) == _OPENERS for at in range(_ROUNDS))


def test_the_memory_forgets_what_was_used_longest_ago() -> None:
    cache = VectorCache(memory=2)
    cache.put({"a": unit(1), "b": unit(2)})
    cache.get(["a"])
    cache.put({"c": unit(3)})
    assert set(cache.get(["a", "b", "c"])) == {"a", "c"}
