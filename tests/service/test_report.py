"""The report's own rules: severities, verdicts, identities, and what a terminal may show."""

from io import StringIO

import pytest
from rich.console import Console

from service.report.build import verdict
from service.report.catalogue import CODES, severity_of
from service.report.text import print_report
from service.types import Limit


@pytest.mark.parametrize(
    ("code", "confidence", "shown"),
    [
        ("FIG-VALUE", 0.9, "error"),
        ("FIG-VALUE", 0.5, "warning"),
        ("FIG-VALUE", 0.3, None),
        ("COV-ADDED", 0.9, "warning"),
        ("COV-OMITTED", 0.9, "info"),
        ("FIG-HEDGE-LOST", 0.5, "info"),
    ],
)
def test_severity_is_the_tables_word_tempered_by_confidence(code, confidence, shown):
    assert severity_of(code, confidence) == shown


def test_every_code_of_the_contract_is_in_the_catalogue():
    contract = (
        "FIG-VALUE FIG-MAGNITUDE FIG-UNIT FIG-CURRENCY FIG-PERCENT-POINTS FIG-BOUND FIG-HEDGE-LOST FIG-ROUNDED FIG-RANGE FIG-CONTEXT "
        "FIG-UNSUPPORTED FIG-SEPARATOR DAT-DAY DAT-MONTH DAT-YEAR DAT-WEEKDAY DAT-PERIOD DAT-UNSUPPORTED ATT-SPEAKER ATT-ROLE ATT-OUTLET "
        "ATT-DROPPED ATT-ADDED ATT-ANONYMITY ATT-STANCE ATT-CHAIN QUO-PROMOTED QUO-ALTERED QUO-NEGATED QUO-UNSUPPORTED QUO-TRUNCATED "
        "NAM-PERSON NAM-PLACE NAM-ORG CLM-NEGATION CLM-DIRECTION CLM-HEDGE COV-ADDED COV-OMITTED INT-PLACEHOLDER INT-ENCODING INT-UNTRANSLATED"
    )
    assert set(contract.split()) == set(CODES)


@pytest.mark.parametrize(
    ("severities", "limits", "answered", "word"),
    [
        ([], [], 1.0, "consistent"),
        (["info"], [], 0.5, "consistent"),
        ([], [], 0.49, "inconclusive"),
        (["warning"], [], 0.1, "discrepancies"),
        ([], [Limit("fetch", "timed-out", "x")], 1.0, "inconclusive"),
        ([], [Limit("align", "another-story", "x")], 1.0, "inconclusive"),
        ([], [Limit("translate", "quota", "x")], 1.0, "consistent"),
        ([], [Limit("extract", "source-english", "x")], 1.0, "consistent"),
    ],
)
def test_the_verdict_never_calls_consistent_what_was_not_compared(severities, limits, answered, word):
    assert verdict([{"severity": s} for s in severities], limits, answered) == word


def test_a_terminal_never_gets_escape_sequences_or_direction_controls_of_strangers():
    report = {
        "verdict": "discrepancies",
        "coverage": dict.fromkeys(
            ["article_sentences", "aligned_sentences", "figures_read", "figures_compared", "attributions_read", "attributions_compared"], 1
        ),
        "sources": [{"index": 0, "title": "T\x1b]0;x\x07", "url": None, "quality": "given", "sentences": [{"text": "v\x1b]", "start": 0}]}],
        "article": {"sentences": [{"text": "a\x1bb", "start": 0}]},
        "limits": [{"code": "gone", "message": "m\x1b[31m"}],
        "findings": [
            {
                "severity": "error", "code": "FIG-VALUE", "category": "figure", "message": "[bold]m\x1b[0m",
                "explanation": "e\x1b", "suggestion": "s\x1b",
                "article": {"sentence": 0, "start": 1, "end": 2},
                "source": {"source": 0, "sentence": 0, "start": 0, "end": 2, "translation": None, "gloss": "g\x1b"},
            }
        ],
    }  # fmt: skip
    out = StringIO()
    print_report(report, Console(file=out, width=100, no_color=True))
    assert "\x1b" not in out.getvalue()
    assert "[bold]m‹U+001B›[0m" in out.getvalue(), "markup of strangers is shown, not obeyed"
