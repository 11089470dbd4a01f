"""Any text is read without raising, every span is an exact slice, and time does not explode with length."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from service.statements import read_quotations
from service.statements.jsonl import explain, read_row
from tests.statements.corpus import read
from tests.support_steps import steps

PIECES = st.sampled_from(
    [
        "Ông ", "bà ", "Nguyễn Văn An", ", ", "Phó Thủ tướng ", "cho biết ", "theo ", "Theo ", "dẫn lời ", "được ", "Reuters ", "“", "”", '"', "'",
        "‘", "’", "«", "»", "(", ")", ". ", "\n", "\n\n", ": ", "said ", "Mr. ", "Minister ", "according to ", "citing ", "quoted ", "as saying ",
        "told ", "who ", "the ministry ", "He ", "và ", "giấu tên ", "nguồn tin ", "12.000 ", "6\" ", "một quan chức ", "bộ này ", "-", "…", "é", "e\u0301",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))


@settings(max_examples=150, deadline=None)
@example("-cITING", "en")
@given(TEXTS, st.sampled_from(["vi", "en", "fr"]))
def test_any_text_is_read_and_spans_are_exact(text, language):
    for q in read_quotations(text):
        assert text[q.start : q.end] == q.text
        assert q.text.strip()
    for s in read(text, language):
        for span in (s, s.speaker, s.office, s.organisation, s.outlet, s.verb, *s.quotations, *s.chain):
            assert span is None or text[span.start : span.end] == span.text
        assert s.sentences == tuple(sorted(set(s.sentences)))
        assert s.sentences
    row = {"id": 1, "lang": language, "text": text}
    assert read_row(row)["id"] == 1
    assert explain(row)


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("vi", "Ông Nguyễn Văn An cho biết “dự án, theo Bộ Y tế, đã xong”. "),
        ("en", 'Mr Kim, the deputy minister, said "it is, according to Reuters, over". '),
        ("en", '"An opening, and another, '),
        ("vi", "một quan chức, "),
        ("en", "the deputy of the "),
        ("vi", "( "),
        ("en", "'"),
    ],
)
def test_steps_grow_with_length_and_no_faster(language, piece):
    small, large = (steps(lambda n=n: read(piece * n, language)) for n in (30, 120))
    assert large <= 4 * small * 1.6
