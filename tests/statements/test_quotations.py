"""Quotation marks of every kind, and marks that are none."""

import json

import pytest

from service.statements import read_quotations
from tests.statements.corpus import CORPUS

ROWS = [json.loads(line) for line in (CORPUS / "quotations.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:40])
def test_spans_and_scare_quotes(row):
    found = read_quotations(row["text"])
    assert [q.text for q in found] == row["quotations"]
    assert [q.text for q in found if q.scare] == row["scare"]
    assert all(row["text"][q.start : q.end] == q.text for q in found)
