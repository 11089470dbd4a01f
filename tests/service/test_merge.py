"""An editor reads each fault once."""

from graphlib import TopologicalSorter

from service.report.merge import _SAID_BY, merge
from service.types import ArticleEvidence, Finding, SourceEvidence


def finding(code, start=0, end=5, sentence=0, confidence=0.8, source=None):
    return Finding(code, confidence, "", "", ArticleEvidence(sentence, start, end, ""), source)


def codes(*findings):
    return [f.code for f in merge(findings)]


def test_a_repeat_on_the_same_words_is_one_and_the_surer_stays():
    (only,) = merge([finding("ATT-SPEAKER", confidence=0.7), finding("ATT-SPEAKER", confidence=0.9)])
    assert only.confidence == 0.9


def test_a_swapped_outlet_is_not_also_a_dropped_attribution():
    assert codes(finding("ATT-OUTLET", 0, 7), finding("ATT-DROPPED", 20, 40)) == ["ATT-OUTLET"]


def test_a_denial_turned_round_is_said_once_and_not_lost():
    assert codes(finding("ATT-STANCE", 0, 9), finding("CLM-NEGATION", 0, 9)) == ["ATT-STANCE"]


def test_an_added_sentence_is_said_once():
    assert codes(finding("COV-ADDED", 0, 90), finding("FIG-UNSUPPORTED", 10, 12), finding("NAM-PLACE", 30, 36)) == [
        "COV-ADDED"
    ]


def test_findings_on_other_words_or_in_other_sentences_stay():
    assert codes(finding("ATT-ROLE", 0, 7), finding("NAM-PERSON", 20, 40)) == ["ATT-ROLE", "NAM-PERSON"]
    assert codes(finding("COV-ADDED", 0, 90), finding("FIG-VALUE", 100, 102, sentence=1)) == ["COV-ADDED", "FIG-VALUE"]
    assert codes(finding("FIG-VALUE", 0, 5), finding("DAT-DAY", 0, 5)) == ["FIG-VALUE", "DAT-DAY"]


def test_omissions_are_told_apart_by_the_source():
    gone = [Finding("COV-OMITTED", 0.8, "", "", None, SourceEvidence(0, i, i, i + 1, "x")) for i in range(3)]
    assert len(merge(gone)) == 3


def test_no_two_codes_can_silence_each_other():
    """A cycle in the table would let a fault that two checks see be reported by neither."""
    TopologicalSorter(_SAID_BY).prepare()
