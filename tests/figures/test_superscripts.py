"""Superscripts and circled digits are digits to Unicode, not to ``int``: they must not break a reading."""

from itertools import product

import pytest

from service.figures import read

MARKS = ["²", "³", "①", "½", "٣", "१२"]
FRAMES = [
    "{a}",
    "{a} phần {b}",
    "{a}/{b}",
    "hai {a}",
    "thứ {a}",
    "{a}-{b}",
    "the {a}th",
    "{a}0s",
    "{a} giờ {b}",
    "$ {a}",
    "{a} tuổi",
    "{a}.{b}",
    "{a} triệu {b}",
]


@pytest.mark.parametrize("lang", ["vi", "en", "fr"])
def test_digits_that_are_no_numbers_are_read_without_an_error(lang):
    for frame, a, b in product(FRAMES, MARKS, [*MARKS, "5", "hai"]):
        text = frame.format(a=a, b=b)
        for figure in read(text, lang).figures:
            assert text[figure.start : figure.end] == figure.text
