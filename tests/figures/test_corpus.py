"""Every row of the corpora is read exactly: nothing missed, nothing more."""

from __future__ import annotations

import unicodedata

import pytest

from service.figures import read
from tests.figures.corpus import PUBLISHED, rows, shown_date, shown_figure

FILES = [(f"{kind}_{language}.tsv", language) for kind in ("figures", "dates") for language in ("vi", "en")]


@pytest.mark.parametrize(
    ("language", "text", "figures", "dates"),
    [pytest.param(language, *row, id=f"{language}:{row[0]}") for name, language in FILES for row in rows(name)],
)
def test_row(language: str, text: str, figures: str, dates: str) -> None:
    reading = read(text, language, PUBLISHED)
    assert " ; ".join(shown_figure(f) for f in reading.figures) == figures
    assert " ; ".join(shown_date(d) for d in reading.dates) == dates


@pytest.mark.parametrize(("name", "language"), FILES)
def test_offsets_hold_inside_a_document(name: str, language: str) -> None:
    texts = [text for text, _, _ in rows(name)]
    document = "\n".join(texts)
    reading = read(document, language, PUBLISHED)
    for found in (*reading.figures, *reading.dates):
        assert document[found.start : found.end] == found.text
    alone = sum(len(read(text, language, PUBLISHED).figures) for text in texts)
    assert len(reading.figures) == alone


def test_an_endless_line_is_read_like_its_sentences() -> None:
    sentence = "Gần 1.200 binh sĩ dự cuộc tập trận ngày 17/9, tăng 5%. "
    reading = read(sentence * 400, "vi", PUBLISHED)
    assert len(reading.figures) == 800
    assert len(reading.dates) == 400
    assert {f.text for f in reading.figures} == {"Gần 1.200", "5%"}


@pytest.mark.parametrize("name", ["figures_vi.tsv", "dates_vi.tsv"])
def test_decomposed_text_is_read_alike(name: str) -> None:
    """Pages that store letters and tone marks apart (NFD) give the same values, with spans in their own text."""
    for text, _, _ in rows(name):
        apart = unicodedata.normalize("NFD", text)
        composed, decomposed = read(text, "vi", PUBLISHED), read(apart, "vi", PUBLISHED)
        assert [(f.low, f.high, f.unit, f.bound) for f in decomposed.figures] == [
            (f.low, f.high, f.unit, f.bound) for f in composed.figures
        ], text
        assert [(d.earliest, d.latest) for d in decomposed.dates] == [(d.earliest, d.latest) for d in composed.dates]
        assert all(apart[f.start : f.end] == f.text for f in decomposed.figures)
