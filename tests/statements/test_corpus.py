"""What the corpus demands: speakers, offices, stances and quotations, on the rows tuned on and on those kept aside."""

import pytest

from service.languages.en import statements as en
from service.languages.vi import statements as vi
from tests.statements.corpus import read, rows, score

OPEN = {"speaker": 0.97, "quotation span": 0.97, "office": 0.95, "stance": 0.98, "anonymity": 0.95, "outlet": 0.9}
HELD_OUT = {"vi": {"speaker": 0.93, "quotation span": 0.95}, "en": {"speaker": 0.93, "quotation span": 0.95}}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_rows_tuned_on(language):
    scores, misses = score(language, held_out=False)
    for name, floor in OPEN.items():
        right, total = scores[name]
        assert right >= floor * total, (name, right, total, misses)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_rows_kept_aside(language):
    scores, _ = score(language, held_out=True)
    for name, floor in HELD_OUT[language].items():
        right, total = scores[name]
        assert right >= floor * total, (name, right, total)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_offsets_are_exact(language):
    for row in rows(language):
        for s in read(row["text"], language):
            spans = [s, s.speaker, s.office, s.organisation, s.outlet, s.verb, *s.quotations, *s.chain]
            for span in spans:
                assert span is None or row["text"][span.start : span.end] == span.text, row["id"]


def test_every_vietnamese_verb_reports():
    text = "Ông Nguyễn Văn Bình {} rằng “dự án sẽ hoàn thành vào cuối năm nay”."
    silent = [v for v in vi.VERBS if "Nguyễn Văn Bình" not in speakers(text.format(v), "vi")]
    assert silent == []


def test_every_english_verb_reports():
    one = "Foreign Minister Ana Lopez {} that “the project will be finished by the end of the year”."
    many = "The lawmakers {} that “the project will be finished by the end of the year”."
    finite = [v for v in en.VERBS if not v.split()[0].endswith("ing")]
    silent = [v for v in finite if not speakers(one.format(v), "en") and not speakers(many.format(v), "en")]
    assert silent == []


def speakers(text: str, language: str) -> list[str]:
    return [s.speaker.text for s in read(text, language) if s.speaker]
