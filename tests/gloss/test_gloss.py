from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.gloss import gloss
from service.lexicon import load_lexicon

ROWS = [
    line.split("\t")
    for line in Path("tests/corpus/gloss.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("row", ROWS, ids=[r[0] for r in ROWS])
def test_words_shown(row):
    vi, shown, hidden = row
    found = gloss(vi, load_lexicon())
    for word in shown.split("|"):
        assert word in found
    for word in filter(None, hidden.split("|")):
        assert word not in found


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=60) | st.text('aăâbcdđeêôơ ừủ.,A1 Đ"“', max_size=60))
def test_any_text(text):
    assert isinstance(gloss(text, load_lexicon()), str)


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=0, max_value=10**9), st.sampled_from(["tăng {} người", "ngày {}, giá giảm", "({})"]))
def test_digits_stay_as_written(number, frame):
    written = f"{number:,}".replace(",", ".")
    assert written in gloss(frame.format(written), load_lexicon())


def test_nothing_of_nothing():
    assert gloss("", load_lexicon()) == ""
