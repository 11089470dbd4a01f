"""The rows of ``nguon figures --jsonl`` and the text of ``--explain``."""

from __future__ import annotations

import json
from datetime import date

import pytest

from service.figures import read
from service.figures.jsonl import explain, read_row
from service.figures.rules import meaning
from tests.figures.corpus import PUBLISHED, rows


def test_a_row_keeps_the_shape_of_the_contract() -> None:
    row = {"id": "r1", "lang": "vi", "text": "Gần 1,5 tỷ USD trong quý III", "reference_date": "2025-10-30"}
    out = read_row(row)
    assert json.loads(json.dumps(out)) == out
    assert out == {
        "id": "r1",
        "figures": [
            {
                "start": 0,
                "end": 14,
                "text": "Gần 1,5 tỷ USD",
                "kind": "money",
                "low": None,
                "high": "1500000000",
                "unit": "USD",
                "bound": "nearly",
                "counted": None,
                "rules": ["numeral:decimal", "numeral:scale", "unit:money", "hedge:nearly"],
            }
        ],
        "dates": [
            {
                "start": 21,
                "end": 28,
                "text": "quý III",
                "earliest": "2025-07-01",
                "latest": "2025-09-30",
                "rules": ["period:quý"],
            }
        ],
    }


def test_a_row_without_a_date_leaves_dates_open() -> None:
    out = read_row({"id": 1, "lang": "en", "text": "on September 17", "reference_date": None})
    assert out["dates"] == [
        {"start": 3, "end": 15, "text": "September 17", "earliest": None, "latest": None, "rules": ["date:month-day"]}
    ]


def test_a_bad_date_is_said() -> None:
    with pytest.raises(ValueError, match="isoformat"):
        read_row({"id": 1, "lang": "en", "text": "", "reference_date": "yesterday"})


def test_explain_names_every_rule() -> None:
    text = explain(read("khoảng 12.000 binh sĩ, ngày 17/9", "vi", date(2025, 10, 30)))
    assert text.splitlines() == [
        "“khoảng 12.000”: cardinal 12000, about, counting “binh sĩ”",
        "    numeral:grouped: the language's own mark groups thousands",
        "    hedge:about: a hedge before it",
        "“ngày 17/9”: date 2025-09-17",
        "    date:d/m: a calendar date",
    ]


PARTS_OF_DAY = {"morning", "noon", "afternoon", "evening", "night", "dawn", "day", "weekday", "fiscal"}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_rule_that_fires_has_a_meaning(language: str) -> None:
    fired: set[str] = set()
    for kind in ("figures", "dates"):
        for text, _, _ in rows(f"{kind}_{language}.tsv"):
            reading = read(text, language, PUBLISHED)
            fired.update(rule for found in (*reading.figures, *reading.dates) for rule in found.rules)
    assert {rule for rule in fired if meaning(rule) == rule} <= PARTS_OF_DAY
