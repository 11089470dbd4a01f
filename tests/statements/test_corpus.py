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


@pytest.mark.parametrize("verb", [v for v, entry in vi.VERBS.items() if entry])
def test_every_vietnamese_verb_reports(verb):
    text = f"Ông Nguyễn Văn Bình {verb} rằng “dự án sẽ hoàn thành vào cuối năm nay”."
    assert [s.speaker.text for s in read(text, "vi") if s.speaker] == ["Nguyễn Văn Bình"]


@pytest.mark.parametrize("verb", sorted(en.VERBS))
def test_every_english_verb_reports(verb):
    text = f"Foreign Minister Ana Lopez {verb} that “the project will be finished by the end of the year”."
    found = read(text, "en")
    assert verb.endswith("ing") or "Ana Lopez" in [s.speaker.text for s in found if s.speaker]
