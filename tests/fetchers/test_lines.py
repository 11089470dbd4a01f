"""Lines around an article are told from its text: each row fires, or stays silent."""

from __future__ import annotations

import csv

import pytest

from fetchers.furniture import credited, is_caption_line, is_furniture, like_names, split_signature
from tests.support_fetch import CORPUS


def rows() -> list[dict[str, str]]:
    with (CORPUS / "lines.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"])
def test_line(row: dict[str, str]) -> None:
    text, links = row["text"], float(row["links"])
    kind, _, who = row["kind"].partition(":")
    assert (credited(text) or "") == who
    assert is_caption_line(text, pictured=False, slanted=False) is (kind == "caption")
    if kind != "credit":
        assert is_furniture(text, links) is (kind == "furniture")


@pytest.mark.parametrize(
    ("text", "pictured", "slanted", "caption"),
    [
        ("Đại biểu hai nước tại lễ ký. (Nguồn: Ban tổ chức)", True, False, True),
        ("Đại biểu hai nước tại lễ ký. (Nguồn: Ban tổ chức)", False, False, False),
        ("Tiểu thương chuẩn bị hàng sáng 12/5.", True, True, True),
        ("Tiểu thương chuẩn bị hàng sáng 12/5.", True, False, False),
        ("Giá gạo tăng 5%." * 30, True, True, False),
    ],
)
def test_lines_after_a_picture(text: str, pictured: bool, slanted: bool, caption: bool) -> None:
    assert is_caption_line(text, pictured=pictured, slanted=slanted) is caption


@pytest.mark.parametrize(
    ("text", "name", "source"),
    [
        ("Lê Phương", "Lê Phương", None),
        ("Vũ Anh (Theo Reuters, AFP)", "Vũ Anh", "Reuters, AFP"),
        ("Bài và ảnh: HOÀI NAM", "HOÀI NAM", None),
        ("Bài, ảnh: Hương Giang/VOV.VN", "Hương Giang", None),
        ("Hoàng Lan (thực hiện)", "Hoàng Lan", None),
        ("Tin, ảnh: Thu Hà (theo KCNA)", "Thu Hà", "KCNA"),
        ("", None, None),
    ],
)
def test_signatures(text: str, name: str | None, source: str | None) -> None:
    assert split_signature(text) == (name, source)
    assert like_names(text) is bool(text)


@pytest.mark.parametrize(
    "text", ["Giá gạo tăng mạnh trong tháng ba", "Hà Nội có mưa rào và dông vài nơi.", "Ông nói gì?"]
)
def test_a_sentence_is_no_signature(text: str) -> None:
    assert not like_names(text)
