"""An editor reads each fault once."""

from graphlib import TopologicalSorter

from service.report.catalogue import severity_of
from service.report.merge import _SAID_BY, merge
from service.types import ArticleEvidence, Finding, SourceEvidence

WEIGHT = {"info": 1, "warning": 2, "error": 3}


def finding(code, start=0, end=5, sentence=0, confidence=0.8, source=None):
    return Finding(code, confidence, "", "", ArticleEvidence(sentence, start, end, ""), source)


def codes(*findings):
    return [f.code for f in merge(findings)]


def test_a_repeat_on_the_same_words_is_one_and_the_surer_stays():
    (only,) = merge([finding("ATT-SPEAKER", confidence=0.7), finding("ATT-SPEAKER", confidence=0.9)])
    assert only.confidence == 0.9


def test_a_swapped_outlet_is_not_also_a_dropped_attribution():
    assert codes(finding("ATT-OUTLET", 0, 7), finding("ATT-DROPPED", 20, 40)) == ["ATT-OUTLET"]


def test_a_denial_turned_round_is_said_once_and_as_the_error_that_it_is():
    assert codes(finding("ATT-STANCE", 0, 9), finding("CLM-NEGATION", 0, 9)) == ["CLM-NEGATION"]
    assert codes(finding("ATT-STANCE", 0, 9), finding("CLM-NEGATION", 0, 9, confidence=0.6)) == ["ATT-STANCE"]


def test_a_warning_never_stands_in_place_of_an_error():
    """Whatever the two codes are and whatever the table says of them: no error is lost to what is shown as less."""
    for code, others in _SAID_BY.items():
        for other in others:
            for sure in (0.5, 0.9):
                for surer in (0.5, 0.9):
                    pair = finding(code, 0, 9, confidence=sure), finding(other, 0, 9, confidence=surer)
                    left = merge(pair)
                    weights = [WEIGHT[severity_of(f.code, f.confidence)] for f in pair]
                    assert [WEIGHT[severity_of(f.code, f.confidence)] for f in left] == [max(weights)], (code, other)


def test_an_added_sentence_is_said_once():
    unsure = finding("FIG-UNSUPPORTED", 10, 12, confidence=0.6), finding("NAM-PLACE", 30, 36, confidence=0.6)
    assert codes(finding("COV-ADDED", 0, 90), *unsure) == ["COV-ADDED"]
    assert codes(finding("COV-ADDED", 0, 90), finding("FIG-UNSUPPORTED", 10, 12), unsure[1]) == ["FIG-UNSUPPORTED"]


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
