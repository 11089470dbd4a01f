"""Every row of CHECKS' tables of figures and dates: article and source of a sentence or two, with what must be said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from service.checks import dates, figures
from service.report.catalogue import CODES, SHOWN_CONFIDENCE
from tests.checks_figures.support import compare

CORPUS = Path(__file__).parent.parent / "corpus"


def rows(name: str) -> list[dict[str, object]]:
    lines = (CORPUS / f"compare_{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("row", rows("figures") + rows("dates") + rows("slots"), ids=lambda row: row["rule"])
def test_row(row: dict[str, object]) -> None:
    story = {key: row[key] for key in ("vi", "en", "published", "translation") if key in row}
    comparison = compare(**story)  # type: ignore[arg-type]
    found = [*figures.check(comparison), *dates.check(comparison)]
    said = sorted(f"{f.code}@{f.article.text}" for f in found if f.confidence >= SHOWN_CONFIDENCE and f.article)
    assert said == sorted(row["expect"])  # type: ignore[call-overload]
    for finding in found:
        assert finding.code in CODES
        assert finding.article is not None
        assert comparison.article.text[finding.article.start : finding.article.end] == finding.article.text
        if finding.source:
            text = comparison.sources[finding.source.source].text
            assert text[finding.source.start : finding.source.end] == finding.source.text
        assert "\n" not in finding.message
