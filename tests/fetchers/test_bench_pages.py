"""The benchmark's pages, read where they lie; skipped loudly where they do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fetchers.extract import extract
from fetchers.select import key
from fetchers.types import SourceDocument
from tests.support_fetch import page

BENCH = Path(__file__).resolve().parents[3] / "shared" / "bench" / "html"
SYNTHETIC = ("nfc_utf8", "nfd_utf8", "paragraphs_br_only", "utf8_declared_latin1", "windows1258", "zwsp_nbsp_utf8")
needs_bench = pytest.mark.skipif(not BENCH.exists(), reason=f"no benchmark pages at {BENCH}")


@needs_bench
@pytest.mark.parametrize("url", ["https://vnexpress.net/x-4954454.html", "https://ban-sao.example.vn/x.html"])
def test_vnexpress(url: str) -> None:
    """Every expected paragraph, the lead first, the caption apart, and no other text: by profile and by structure."""
    spec = json.loads((BENCH / "VnExpress_2025_10_22.expected.json").read_text(encoding="utf-8"))["V1"]
    document = extract(page((BENCH / "VnExpress_2025_10_22.html").read_bytes(), url))
    paragraphs = [text for section in spec["body"]["sections"] for text in section["paragraphs"]]
    assert [part.text for part in document.paragraphs] == spec["body"]["summary"] + paragraphs
    assert document.paragraphs[0].role == "lead"
    assert [part.text for part in document.paragraphs if part.role == "caption"] == [
        text for text in paragraphs if "Ảnh:" in text
    ]
    assert document.title == spec["title"]
    assert document.byline == spec["authors"][0]
    assert document.published is not None
    assert str(document.published) == spec["publishing_date"]


@needs_bench
@pytest.mark.parametrize("url", ["https://tin.example.vn/bai.html", "https://baoquocte.vn/bai-1.html"])
def test_six_encodings_give_one_text(url: str) -> None:
    documents = [extract(page((BENCH / "synthetic" / f"{name}.html").read_bytes(), url)) for name in SYNTHETIC]
    assert len({document.paragraphs for document in documents}) == 1
    assert len({document.title for document in documents}) == 1
    told = [part.text for part in documents[0].paragraphs if part.role != "caption"]
    assert told == (BENCH / "synthetic" / "expected_body.txt").read_text(encoding="utf-8").splitlines()
    assert documents[0].paragraphs[0].role == "lead"
    _nothing_leaks(documents[0])


def _nothing_leaks(document: SourceDocument) -> None:
    whole = key(" ".join(part.text for part in document.paragraphs))
    for text in ("Tổng thống nước D", "XEM NHIỀU", "Giấy phép", "Bình luận", "Trang chủ", "Tin liên quan"):
        assert key(text) not in whole
