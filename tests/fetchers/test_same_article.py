"""Whether two pages tell the same story, and the notes that go with a reading."""

from __future__ import annotations

import pytest

from fetchers.errors import FetchError, Gone
from fetchers.outcomes import NOTES, explain
from fetchers.urls import same_article, slug_words


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://tuoitre.vn/a-1.htm", "https://m.tuoitre.vn/a-1.htm?utm=x", True),
        ("https://tuoitre.vn/a-1.htm", "https://tuoitre.vn/amp/a-1.htm", True),
        ("https://tuoitre.vn/a-1.htm", "https://tuoitre.vn/a-2.htm", False),
        ("https://tuoitre.vn/a-1.htm", "https://thanhnien.vn/a-1.htm", False),
    ],
)
def test_same_article(one: str, other: str, same: bool) -> None:
    assert same_article(one, other) is same


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://vnexpress.net/dau-bung-keo-dai-phat-hien-ung-thu-4954454.html", "dau bung keo dai phat hien ung thu"),
        ("https://tuoitre.vn/gia-vang-hom-nay-tang-20250918174500123.htm", "gia vang hom nay tang"),
        ("https://laodong.vn/xa-hoi/cong-nhan-duoc-thuong-tet-1630001.ldo", "cong nhan duoc thuong tet"),
        ("https://nhandan.vn/khanh-thanh-cau-vuot-song-lo-post930001.html", "khanh thanh cau vuot song lo"),
        ("https://qdnd.vn/quoc-phong/tin-tuc/giup-dan-dung-lai-nha-850001", "giup dan dung lai nha"),
        ("https://a.vn/tin-tuc/123456.html", None),
        ("https://a.vn/", None),
        ("https://a.vn/%C4%91%C6%B0%E1%BB%9Dng", None),
    ],
)
def test_slug_words(url: str, words: str | None) -> None:
    assert slug_words(url) == words


def test_every_note_has_its_sentence() -> None:
    for note in NOTES:
        sentence = explain(note, "https://a.vn/1")
        assert sentence is not None
        assert sentence.startswith("https://a.vn/1 ")
        assert sentence.endswith(".")
    assert explain("recovered-charset", "x") is None


def test_errors_are_for_editors() -> None:
    error = Gone("Gone.", 404)
    assert isinstance(error, FetchError)
    assert (error.code, error.retryable, error.status) == ("gone", False, 404)
