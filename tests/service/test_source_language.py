"""Which language a source is taken to be in."""

import pytest

from fetchers.types import Paragraph, SourceDocument
from service.request import ArticleIn, SourceIn
from service.sources import page_of_html, source_of_document, source_of_text

VIETNAMESE = "Giá xăng giảm từ chiều nay. Theo Bộ Công Thương, mỗi lít giảm 300 đồng."
FRENCH = "Le prix de l'essence baisse dès cet après-midi, a annoncé le ministère du Commerce à Hanoï."


def document(text, declared):
    paragraph = Paragraph(text, "body")
    fields = dict.fromkeys(SourceDocument.__dataclass_fields__)
    return SourceDocument(
        **{**fields, "url": "https://x.example", "language": declared, "paragraphs": (paragraph,), "quality": "full"}
    )


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        (VIETNAMESE, "en", "vi"),
        (VIETNAMESE, None, "vi"),
        (FRENCH, "vi", "fr"),
        (FRENCH, None, "fr"),
        ("Reuters", "fr", "fr"),
        ("2025", None, "vi"),
    ],
)
def test_the_text_goes_before_what_the_page_declares(text, declared, language):
    read = source_of_document(0, document(text, declared), page_of_html("<p>x</p>", None), given=True)
    assert read.language == language


def test_the_request_has_the_last_word():
    assert source_of_text(0, VIETNAMESE, url=None, language="fr", published=None).language == "fr"
    assert source_of_text(0, VIETNAMESE, url=None, language=None, published=None).language == "vi"


@pytest.mark.parametrize(
    ("tag", "language"),
    [("vi-VN", "vi"), ("VI", "vi"), ("zh_Hant", "zh"), ("en", "en"), ("", None), (" ", None), (None, None)],
)
def test_a_language_tag_is_read_for_its_language(tag, language):
    assert SourceIn(text="x", language=tag).language == language
    assert ArticleIn(text="x", language=tag).language == language
