"""Which format an Accept header gets."""

import pytest

from service.report import formats
from service.report.formats import FORMATS, Format, by_accept, by_suffix

HTML = Format("html", "text/html", lambda report: "")
JSON = FORMATS[0]


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        ("", JSON),
        ("*/*", JSON),
        ("application/json", JSON),
        ("application/*", JSON),
        ("text/html,application/xhtml+xml,*/*;q=0.8", HTML),
        ("text/html;q=0.5, application/json", JSON),
        ("text/html, application/json;q=0.9", HTML),
        ("text/*, */*;q=0.1", HTML),
        ("text/html;q=0, */*", JSON),
        ("text/html;q=nonsense, application/json;q=0.1", JSON),
        ("image/png", None),
        ("application/json;q=0", None),
        (";;,,;q", None),
    ],
)
def test_the_header_decides(monkeypatch, accept, wanted):
    monkeypatch.setattr(formats, "FORMATS", (JSON, HTML))
    assert by_accept(accept) is wanted


def test_suffixes():
    assert by_suffix("json") is JSON
    assert by_suffix("") is None
    assert len({form.suffix for form in FORMATS}) == len(FORMATS)
    assert FORMATS[0].suffix == "json"
