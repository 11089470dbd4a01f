import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.translate import registry
from service.translate.answers import check_answer, check_answers
from service.translate.failures import BadAnswer

ROWS = [json.loads(line) for line in Path("tests/corpus/answers.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[r["name"] for r in ROWS])
def test_answers(row):
    kept = check_answer(row["text"], row["answer"], row["source"], "en")
    assert (kept is not None) == row["passes"]


def test_one_doubtful_answer_of_many_is_dropped_alone():
    texts = [r["text"] for r in ROWS if r["passes"] and r["source"] == "vi"]
    answers = [r["answer"] for r in ROWS if r["passes"] and r["source"] == "vi"]
    assert check_answers([*texts, "Giá điện tăng."], [*answers, "<p>x</p>"], "vi", "en") == (*answers, None)


def test_many_doubtful_answers_spoil_the_rest():
    with pytest.raises(BadAnswer):
        check_answers(["Mưa.", "Nắng.", "Gió."], ["Rain.", "", None], "vi", "en")


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60) | st.none() | st.integers(), st.sampled_from(["vi", "fr", "zh"]))
def test_any_text(text, answer, source):
    kept = check_answer(text, answer, source, "en")
    assert kept is None or kept.strip()


def test_every_backend_is_registered():
    """A translator is one file and one line: a module with a backend that the registry does not know is forgotten."""
    folder = Path("service/translate")
    named = {p.stem for p in folder.glob("*.py") if "async def ask(" in p.read_text("utf-8")} - {"base"}
    text = Path(registry.__file__).read_text("utf-8")
    assert {m for m in named if f"service.translate.{m} import" not in text} == set()
