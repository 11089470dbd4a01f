from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.languages.detect import detect

ROWS = [
    line.split("\t")
    for line in Path("tests/corpus/detect.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("row", ROWS, ids=[r[1] or "nothing" for r in ROWS])
def test_language(row):
    code, text = row
    assert detect(text)[0] == code


def test_decomposed_letters_are_read():
    assert detect("Mưa lơ\u0301n ơ\u0309 miê\u0300n Trung")[0] == "vi"


def test_a_long_text_is_surer_than_a_word():
    one, many = detect("Reuters"), detect("The ministry said on Monday that it had not been told of the plan. " * 5)
    assert many[0] == "en"
    assert many[1] > one[1]


def test_an_english_text_with_vietnamese_names_is_english():
    text = "Nguyễn Văn Hùng, director of the plant in Cần Thơ, said that output had fallen by a third since May."
    assert detect(text)[0] == "en"


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80))
def test_any_text(text):
    code, sure = detect(text)
    assert code
    assert 0.0 <= sure <= 1.0
