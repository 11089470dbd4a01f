"""A source that was changed after the report: what changed, and which findings it touches."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from fetchers.errors import Gone
from fetchers.extract import extract
from fetchers.reader import Reading
from service.recheck import Rechecked, recheck
from service.sources import source_of_document
from tests.support_fetch import page

A = "Giá gạo xuất khẩu tuần này đạt 541 USD mỗi tấn, tăng ba tuần liên tiếp, theo hiệp hội ngành hàng."
B = "Lượng gạo giao trong tháng hai vào khoảng 412.000 tấn, phần lớn đi Philippines và Indonesia."
URL = "https://tin.example.vn/gao-1.html"


def reading(*paragraphs: str) -> Reading:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    seen = page(f"<html lang=vi><body><h1>Giá gạo tăng</h1><article>{body}</article></body></html>", URL)
    return Reading(seen, extract(seen), "page")


def report() -> Any:
    seen = reading(A, B)
    source = source_of_document(0, seen.document, seen.page, given=False)
    sentences = [{"index": s.index, "text": s.text} for s in source.sentences]
    places = {text: next(s["index"] for s in sentences if s["text"] == text) for text in (A, B)}
    return {
        "sources": [
            {
                "index": 0,
                "url": URL,
                "final_url": URL,
                "fetched_at": "2026-03-02T05:00:00+00:00",
                "sentences": sentences,
            },
            {"index": 1, "url": None, "final_url": None, "fetched_at": None, "sentences": []},
        ],
        "findings": [
            {"id": "gia", "source": {"source": 0, "sentence": places[A]}},
            {"id": "luong", "source": {"source": 0, "sentence": places[B]}},
            {"id": "thieu", "source": None},
        ],
    }


class Now:
    def __init__(self, answer: Reading | Gone) -> None:
        self.answer = answer

    async def read(self, url: str, *, published: object = None) -> Reading:
        assert url == URL
        if isinstance(self.answer, Gone):
            raise self.answer
        return self.answer


@pytest.mark.parametrize(
    ("answer", "state", "findings"),
    [
        (reading(A, B), "unchanged", ()),
        (reading(A.replace("541", "514"), B), "changed", ("gia",)),
        (reading(A), "changed", ("luong",)),
        (reading(A, B, "Hiệp hội dự báo giá còn tăng nhẹ đến giữa tháng tư rồi mới chững lại."), "changed", ()),
        (Gone("tin.example.vn no longer has this page (404).", 404), "gone", ()),
    ],
)
def test_recheck(answer: Reading | Gone, state: str, findings: tuple[str, ...]) -> None:
    (found,) = asyncio.run(recheck(report(), Now(answer)))
    assert isinstance(found, Rechecked)
    assert (found.url, found.state, found.findings) == (URL, state, findings)
    assert (found.message is not None) == (state == "gone")
