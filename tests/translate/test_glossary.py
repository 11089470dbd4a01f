from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.translate.glossary import Entry, Glossary, read_glossary

OURS = Glossary(read_glossary())
ROWS = [
    line.split("\t")
    for line in Path("tests/corpus/glossary.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("row", ROWS, ids=[r[0] for r in ROWS])
def test_terms(row):
    source, answer, expected = row
    assert OURS.apply(source, answer, "vi", "en") == expected


def test_another_pair_of_languages_is_left_alone():
    assert OURS.apply("Tập Cận Bình", "Tap Can Binh", "fr", "en") == "Tap Can Binh"


def test_a_term_put_in_is_not_replaced_again():
    glossary = Glossary([Entry("a b", "East Sea", ("x",)), Entry("c", "South Sea", ("East Sea",))])
    assert glossary.apply("a b, c", "x", "vi", "en") == "East Sea"


def test_no_entry_says_two_things():
    terms = [e.term.lower() for e in read_glossary()]
    assert len(terms) == len(set(terms))


def test_a_newsrooms_own_file(tmp_path):
    path = tmp_path / "g.tsv"
    path.write_text("# ours\nSở Y tế\tHealth Department\tDepartment of Health|DOH\n", "utf-8")
    glossary = Glossary(read_glossary(path))
    assert glossary.apply("Sở Y tế nói.", "The DOH said.", "vi", "en") == "The Health Department said."


def test_a_row_of_another_shape_is_named(tmp_path):
    path = tmp_path / "g.tsv"
    path.write_text("Sở Y tế\tHealth Department\nSở Y tế Health\n", "utf-8")
    with pytest.raises(ValueError, match="line 2"):
        read_glossary(path)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text(source, answer):
    assert isinstance(OURS.apply(source, answer, "vi", "en"), str)
