"""The tool that says what a link's probability is worth, and the page that keeps its parts."""

from __future__ import annotations

import sys
from pathlib import Path

import lxml.etree
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
import quality_page
import reliability


def test_probabilities_that_keep_their_word_have_no_error() -> None:
    pairs = [(0.25, k % 4 == 0) for k in range(40)] + [(0.75, k % 4 != 0) for k in range(40)]
    found = reliability.bins(pairs)
    assert [(b.low, b.count, b.said, b.right) for b in found] == [(0.2, 40, 0.25, 0.25), (0.7, 40, 0.75, 0.75)]
    assert reliability.calibration_error(found) == 0


def test_overconfidence_is_measured_and_sure_misses_are_not_counted_to_flatter() -> None:
    pairs = [(0.9, k % 2 == 0) for k in range(10)] + [(0.01, False)] * 1000
    found = reliability.bins(pairs)
    assert sum(b.count for b in found) == 10
    assert reliability.calibration_error(found) == pytest.approx(0.4)


def test_certainty_falls_into_the_last_bin() -> None:
    assert [b.low for b in reliability.bins([(1.0, True)])] == [0.9]


def test_the_diagram_is_well_formed_and_names_every_bin() -> None:
    drawn = reliability.svg([("with", reliability.bins([(0.3, False), (1.0, True)])), ("without", [])])
    root = lxml.etree.fromstring(drawn.encode())
    titles = [t.text for t in root.iter("{http://www.w3.org/2000/svg}title")]
    assert "with: said 0.30, right 0.00, 1 pairs" in titles


def test_a_part_is_put_in_place_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "quality.md"
    page.write_text("# Quality\n", "utf-8")
    monkeypatch.setattr(quality_page, "PAGE", page)
    quality_page.put("story", "first")
    quality_page.put("reliability", "other")
    quality_page.put("story", "second")
    assert page.read_text("utf-8").count("<!-- story -->") == 1
    assert quality_page.part("story") == "<!-- story -->\nsecond\n<!-- /story -->"
    assert "other" in quality_page.part("reliability")
    assert "first" not in page.read_text("utf-8")
