"""Sources in languages without tables: aligned, judged by their digits, and no alarm about what could not be read."""

import asyncio
import json
from pathlib import Path

import pytest

from service.pipeline import verify
from service.request import VerifyRequest
from service.wiring import build_deps

STORY = json.loads(Path("tests/corpus/other_languages.json").read_text("utf-8"))
SOURCES = pytest.mark.parametrize("source", STORY["sources"], ids=[s["language"] for s in STORY["sources"]])


def report_on(article, source):
    request = VerifyRequest.model_validate(
        {"article": {"text": article, "published": "2024-10-23"}, "sources": [{"text": source}]}
    )
    return asyncio.run(verify(request, build_deps()))


@SOURCES
def test_a_faithful_article_raises_nothing(source):
    report = report_on(STORY["article"], source["source"])
    assert report["sources"][0]["language"] == source["language"]
    assert [f["code"] for f in report["findings"] if f["severity"] != "info"] == []
    assert "source-language" in [x["code"] for x in report["limits"]]
    assert report["coverage"]["aligned_sentences"] >= 6


@SOURCES
@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("12 were injured", "21 were injured", "FIG-VALUE"),
        ("7.5%", "75%", "FIG-MAGNITUDE"),
        ("1,250", "1,520", "FIG-VALUE"),
    ],
)
def test_a_changed_figure_is_found(source, right, wrong, code):
    report = report_on(STORY["article"].replace(right, wrong), source["source"])
    found = [f for f in report["findings"] if f["code"] == code]
    assert len(found) == 1
    assert wrong.split()[0] in found[0]["article"]["text"]
    assert found[0]["source"] is not None


@SOURCES
def test_an_added_claim_is_found(source):
    added = (
        "The owner of the building was fined 40,000 dollars last year for ignoring safety rules, court records show."
    )
    report = report_on(f"{STORY['article']}\n{added}", source["source"])
    assert [f["article"]["text"] for f in report["findings"] if f["code"] == "COV-ADDED"] == [added]


@SOURCES
def test_explanations_name_the_sources_language_and_its_marks(source):
    report = report_on(STORY["article"].replace("1,250", "1,520"), source["source"])
    (found,) = [f for f in report["findings"] if f["code"] == "FIG-VALUE"]
    assert f"({source['language']}" in found["explanation"]
    assert "(vi" not in found["explanation"]
    assert "Vietnamese" not in found["explanation"]
