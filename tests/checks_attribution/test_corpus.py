"""Every row of the corpus fires its code, and nothing else that an editor would see; the silent rows fire nothing."""

from __future__ import annotations

import pytest

from service.checks import attribution, meaning, names, quotes
from service.report.catalogue import CODES, severity_of
from service.types import Finding

from .corpus import Row, comparison, rows

ROWS = list(rows())
CATEGORIES = ("attribution", "quote", "name", "claim")


def findings(row: Row) -> list[Finding]:
    compared = comparison(row.en, row.vi)
    found = [f for module in (attribution, quotes, names, meaning) for f in module.check(compared)]
    return [f for f in found if severity_of(f.code, f.confidence) is not None]


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r.file}:{r.line}")
def test_row(row: Row) -> None:
    codes = {f.code for f in findings(row)}
    if row.fires is None:
        assert not codes
    else:
        assert row.fires in codes


def test_every_code_of_the_room_fires() -> None:
    mine = {code for code, entry in CODES.items() if entry.category in CATEGORIES}
    assert mine == {r.fires for r in ROWS if r.fires}


@pytest.mark.parametrize("row", [r for r in ROWS if r.fires], ids=lambda r: f"{r.file}:{r.line}")
def test_evidence_is_a_slice(row: Row) -> None:
    compared = comparison(row.en, row.vi)
    for finding in findings(row):
        assert finding.article is not None
        assert finding.article.text == compared.article.text[finding.article.start : finding.article.end]
        assert finding.article.text.strip()
        assert finding.source is not None
        assert finding.source.text == compared.sources[0].text[finding.source.start : finding.source.end]
        assert finding.source.text.strip()
        assert "source" in finding.explanation
        assert "article" in finding.explanation
