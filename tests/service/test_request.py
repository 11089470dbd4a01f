"""Requests: what is accepted, and that a bad one is told which field is wrong."""

import json

import pytest

from service.errors import BadRequest
from service.request import parse_request


def test_the_contracts_example_is_read():
    request = parse_request(
        json.dumps(
            {
                "id": "x",
                "article": {
                    "text": "A.",
                    "html": None,
                    "url": None,
                    "title": None,
                    "published": "2024-10-22T08:00:00Z",
                    "language": "en",
                },
                "sources": [
                    {
                        "url": "https://a.vn",
                        "text": "B.",
                        "language": "vi",
                        "published": None,
                        "translations": {"B.": "C."},
                    }
                ],
                "options": {"translator": "auto", "checks": ["figures", "figure"], "deadline_s": 20},
            }
        )
    )
    assert request.article.published is not None
    assert request.article.published.isoformat() == "2024-10-22"
    assert request.options.checks == ("figures", "figures")
    assert request.unknown_fields() == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not valid JSON"),
        ("[]", "request"),
        ("{}", "article"),
        ('{"article": {}}', "exactly one"),
        ('{"article": {"text": "a", "html": "b"}}', "exactly one"),
        ('{"article": {"text": 5}}', "article.text"),
        ('{"article": {"text": "a"}, "sources": [{}]}', "sources.0"),
        ('{"article": {"text": "a", "published": "soon"}}', "article.published"),
        ('{"article": {"text": "a"}, "options": {"checks": ["spelling"]}}', "options.checks"),
        ('{"article": {"text": "a"}, "options": {"deadline_s": -1}}', "options.deadline_s"),
        ("[" * 100_000, "not valid JSON"),
    ],
)
def test_a_bad_request_is_told_where(line, said):
    with pytest.raises(BadRequest, match=said):
        parse_request(line)


@pytest.mark.parametrize("depth", [40, 900])
@pytest.mark.parametrize(("opens", "closes"), [("[", "]"), ('{"a":', "}")])
def test_an_unknown_field_that_nests_deep_is_refused(opens, closes, depth):
    with pytest.raises(BadRequest, match="nested at most 32 deep"):
        parse_request(f'{{"article":{{"text":"A."}},"x":{opens * depth}1{closes * depth}}}')


def test_a_misspelt_option_is_named_in_a_limit():
    request = parse_request('{"article": {"text": "a"}, "options": {"translater": "none"}, "note": 1}')
    (limit,) = request.unknown_fields()
    assert "options.translater" in limit.message
    assert "note" in limit.message
