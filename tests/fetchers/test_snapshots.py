"""What was seen can be shown again, byte for byte, and compared with what is there now."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from fetchers.extract import extract
from fetchers.snapshots import Change, SnapshotBroken, Snapshots, changes, record, write_warc
from tests.support_fetch import CORPUS, NOW, page

SEEN = replace(
    page("<html><p>Giá gạo đạt 541 USD.</p>"),
    headers=(("content-type", "text/html"), ("content-encoding", "gzip"), ("etag", '"1"')),
    hops=("https://a.vn/1",),
)


def test_a_page_is_kept_once_and_each_sighting_noted(tmp_path: Path) -> None:
    kept = Snapshots(tmp_path)
    digest = kept.keep(SEEN)
    later = replace(SEEN, fetched_at=NOW + timedelta(days=1))
    assert kept.keep(later) == digest
    assert kept.find(digest) == later
    assert len(list(tmp_path.rglob("*.json"))) == 2
    assert len(list(tmp_path.rglob("body.z"))) == 1
    assert not list(tmp_path.rglob("*.tmp"))
    assert kept.find("0" * 64) is None
    assert kept.find("../../etc/passwd") is None
    kept.forget(digest)
    assert kept.find(digest) is None


def test_old_pages_are_purged(tmp_path: Path) -> None:
    kept = Snapshots(tmp_path)
    old, seen_again = kept.keep(SEEN), kept.keep(page("<p>khác"))
    kept.keep(replace(page("<p>khác"), fetched_at=NOW + timedelta(days=30)))
    assert kept.purge(NOW + timedelta(days=1)) == 1
    assert kept.find(old) is None
    assert kept.find(seen_again) is not None


@pytest.mark.parametrize("harm", [b"", b"x\x9c\x03\x00\x00\x00\x00\x01", b"junk"])
def test_a_changed_snapshot_is_noticed(tmp_path: Path, harm: bytes) -> None:
    kept = Snapshots(tmp_path)
    digest = kept.keep(SEEN)
    next(tmp_path.rglob("body.z")).write_bytes(harm)
    with pytest.raises(SnapshotBroken):
        kept.find(digest)


def test_a_warc_can_be_read_by_others(tmp_path: Path) -> None:
    write_warc(tmp_path / "a.warc.gz", SEEN)
    write_warc(tmp_path / "a.warc.gz", SEEN)
    with (tmp_path / "a.warc.gz").open("rb") as file:
        records = [
            (one.rec_headers.get_header("WARC-Target-URI"), one.content_stream().read())
            for one in ArchiveIterator(file)
        ]
    assert records == [(SEEN.final_url, SEEN.body)] * 2


def test_a_recorded_page_is_a_corpus_entry(tmp_path: Path) -> None:
    source = CORPUS / "pages" / "vnexpress" / "1.html"
    spec = json.loads(source.with_suffix(".json").read_text(encoding="utf-8"))
    first = record(page(source.read_bytes(), spec["url"]), tmp_path)
    second = record(page(source.read_bytes(), spec["url"]), tmp_path)
    assert first != second
    assert first.parent == tmp_path / "vnexpress"
    assert first.read_bytes() == source.read_bytes()
    draft = json.loads(first.with_suffix(".json").read_text(encoding="utf-8"))
    assert draft == {**spec, "not": []}


def _document(*paragraphs: str, title: str = "Giá gạo tăng ba tuần liên tiếp"):  # type: ignore[no-untyped-def]
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return extract(page(f"<html><body><h1>{title}</h1><article>{body}</article></body></html>"))


A = "Giá gạo xuất khẩu tuần này đạt 541 USD mỗi tấn, tăng ba tuần liên tiếp, theo hiệp hội ngành hàng."
B = "Lượng gạo giao trong tháng hai vào khoảng 412.000 tấn, phần lớn đi Philippines và Indonesia."
C = "Doanh nghiệp cho biết kho đã đầy và các cảng phía nam đang tắc vì thiếu tàu rỗng trong nhiều ngày."


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((A, B, C), (A, B, C), ()),
        ((A, B, C), (A.replace("541", "514"), B, C), (Change(A, A.replace("541", "514")),)),
        ((A, B), (A, B, C), (Change(None, C),)),
        ((A, B, C), (A, C), (Change(B, None),)),
    ],
)
def test_changes(before: tuple[str, ...], after: tuple[str, ...], expected: tuple[Change, ...]) -> None:
    assert changes(_document(*before), _document(*after)) == expected


def test_a_new_headline_is_a_change() -> None:
    old, new = _document(A, B), _document(A, B, title="Giá gạo quay đầu giảm mạnh")
    assert changes(old, new) == (Change("Giá gạo tăng ba tuần liên tiếp", "Giá gạo quay đầu giảm mạnh"),)
