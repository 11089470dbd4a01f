import asyncio
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.translate.none import NoTranslator
from service.translate.recorded import Recorded, recorded_for

ROWS = [json.loads(line) for line in Path("tests/corpus/recorded.jsonl").read_text("utf-8").splitlines()]


def spans_of(sentences: list[str]) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for s in sentences:
        spans.append((len(text), len(text) + len(s)))
        text += s + " "
    return text, spans


@pytest.mark.parametrize("row", ROWS, ids=[r["name"] for r in ROWS])
def test_passages_are_found_by_place(row):
    text, spans = spans_of(row["sentences"])
    assert list(recorded_for(text, spans, row["mapping"])) == row["expected"]


@pytest.mark.parametrize("row", ROWS, ids=[r["name"] for r in ROWS])
def test_the_translator_gives_the_same(row):
    done = asyncio.run(Recorded(row["mapping"]).translate(row["sentences"], "vi", "en"))
    assert list(done.texts) == row["expected"]
    assert done.limits == ()


def test_recorded_shows_no_text_in_its_repr():
    assert "Giá" not in repr(Recorded({"Giá vàng tăng.": "Gold rose."}))


def test_none_translates_nothing_and_complains_of_nothing():
    done = asyncio.run(NoTranslator().translate(["Giá vàng tăng.", ""], "vi", "en"))
    assert done.texts == (None, None)
    assert done.limits == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text(max_size=20), max_size=5), st.dictionaries(st.text(max_size=12), st.text(max_size=12), max_size=5)
)
def test_any_text_and_mapping(sentences, mapping):
    text, spans = spans_of(sentences)
    assert len(recorded_for(text, spans, mapping)) == len(sentences)
