"""A fault in one check costs that check: the others' findings stand, and the report does not say that all is well."""

from datetime import date

import pytest

from service import judgement
from service.article import sentences_of
from service.lexicon import load_lexicon
from service.report.build import verdict
from service.types import Article, SourceText

ARTICLE = "The ministry said 15,000 people had left their homes in Hue.\nSchools will stay shut until Monday."
SOURCE = "Bộ cho biết 12.500 người đã rời nhà ở Huế.\nTrường học đóng cửa đến thứ Hai."


def judged():
    day = date(2026, 3, 4)
    article = Article(ARTICLE, "en", sentences_of(ARTICLE, "en"), published=day)
    source = SourceText(0, SOURCE, "vi", sentences_of(SOURCE, "vi"), published=day)
    return judgement.judge(article, (source,), load_lexicon(), vectors=False)


def broken(comparison):
    yield from ()
    raise IndexError(comparison.article.text)


@pytest.mark.parametrize("name", ["names", "figures"])
def test_a_failed_check_is_a_limit_and_the_others_stand(name, monkeypatch, caplog):
    assert [f.code for f in judged().findings] == ["FIG-VALUE"]
    monkeypatch.setitem(judgement.CHECKS, name, broken)
    found = judged()
    assert [f.code for f in found.findings] == ([] if name == "figures" else ["FIG-VALUE"])
    assert [(x.stage, x.code) for x in found.limits] == [("check", "check-failed")]
    assert name in found.limits[0].message
    assert verdict([], found.limits, 1.0) == "inconclusive"
    assert "15,000" not in caplog.text
