"""Splitting: rows of tests/corpus/sentences_*.jsonl, and what must hold of any text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.sentences import split_sentences

CORPUS = Path(__file__).parent.parent / "corpus"
ROWS = [
    (language, json.loads(line))
    for language in ("en", "vi")
    for line in (CORPUS / f"sentences_{language}.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "row"), ROWS, ids=lambda v: v if isinstance(v, str) else v["why"])
def test_corpus(language: str, row: dict) -> None:
    text = row.get("joined") or " ".join(row["sentences"])
    assert [text[a:b] for a, b in split_sentences(text, language)] == row["sentences"]


PIECES = st.sampled_from(
    ["Mr. Tran", "TP. Huế", " ", "\n", ". ", "... ", "? ", "“", "”", '"', "(", ")", "U.S.", "3.5", "1. ", "He left", "ông nói", "…", "v.v.", "A.", "«", "»", "\u2028"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join)), st.sampled_from(["en", "vi", "fr"])
)
def test_spans_hold_every_letter_once(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    last = 0
    for start, end in spans:
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        last = end
    covered = "".join(text[a:b] for a, b in spans)
    assert [c for c in text if c.isalnum()] == [c for c in covered if c.isalnum()]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([r["sentences"][0] for _, r in ROWS]), min_size=1, max_size=4))
def test_splitting_again_changes_nothing(parts: list[str]) -> None:
    text = "\n".join(parts)
    for a, b in split_sentences(text, "en"):
        assert len(split_sentences(text[a:b], "en")) == 1


def test_long_input_is_linear() -> None:
    text = '"Yes. ' * 2000 + "(" * 2000
    assert len(split_sentences(text, "en")) > 1
