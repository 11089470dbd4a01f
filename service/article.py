"""Reading the submitted article, and given source texts, into sentences with roles and exact offsets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from service.errors import ArticleTooLarge, EmptyArticle, NotText
from service.languages.detect import detect
from service.markup import Block, text_of_html
from service.request import ArticleIn
from service.roles import dateline_end, looks_like_headline, roles_of
from service.sentences import paragraphs, split_sentences
from service.types import Article, Limit, Role, Sentence

_SURE = 0.8
"""Below this a detected language is a guess about a line or two: the article is then read as English."""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """``links``: (start, end, href) of anchors in submitted HTML, offsets in the article's text."""

    article: Article
    links: tuple[tuple[int, int, str], ...]
    limits: tuple[Limit, ...]


def read_article(given: ArticleIn, *, max_chars: int, max_sentences: int) -> ReadArticle:
    """Raises a typed error for what is not an article at all; everything else is read as well as it can be."""
    links: tuple[tuple[int, int, str], ...] = ()
    blocks: tuple[Block, ...] | None = None
    raw = given.text if given.text is not None else given.html or ""
    if len(raw) > max_chars * (1 if given.text is not None else 5):
        raise ArticleTooLarge(f"the article has {len(raw):,} characters; the limit is {max_chars:,}")
    if given.text is not None:
        text = given.text
    else:
        page = text_of_html(raw)
        text, blocks, links = page.text, page.blocks, page.links
    if not any(c.isalpha() for c in text):
        raise EmptyArticle("the article is empty: there is no text to verify")
    if _binary(text):
        raise NotText("the article is not text: it holds control characters or bytes that could not be decoded")
    limits: list[Limit] = []
    language = given.language
    if language is None:
        language, sure = detect(text)
        if sure < _SURE:
            language = "en"
        if language != "en":
            limits.append(
                Limit(
                    "article",
                    "article-language",
                    f"The article reads as '{language}'; only English is checked in full.",
                )
            )
    sentences = sentences_of(text, language, title=given.title, blocks=blocks)
    if len(sentences) > max_sentences:
        limits.append(
            Limit(
                "article",
                "too-many-sentences",
                f"Only the first {max_sentences} of {len(sentences)} sentences were checked.",
            )
        )
        sentences = sentences[:max_sentences]
    article = Article(text, language, sentences, given.title, given.published, given.url)
    return ReadArticle(article, links, tuple(limits))


def _binary(text: str) -> bool:
    """NULs, or more than one character in fifty that is a control or a replacement character."""
    odd = sum(c == "\ufffd" or (c < " " and c not in "\n\r\t\x0b\x0c") for c in text[:20_000])
    return "\x00" in text or odd * 50 > min(len(text), 20_000)


def sentences_of(
    text: str, language: str, *, title: str | None = None, blocks: tuple[Block, ...] | None = None
) -> tuple[Sentence, ...]:
    """The sentences of a document, each with the role of the line it stands in."""
    out: list[Sentence] = []
    for paragraph, (start, end, role) in enumerate(_lines(text, title, blocks)):
        line = text[start:end]
        begins = dateline_end(line) if language == "en" and role == "body" else 0
        if begins:
            written = line[:begins].rstrip()
            out.append(Sentence(len(out), written, start, start + len(written), "boilerplate", paragraph))
        text_start = start + begins
        for a, b in split_sentences(line[begins:], language):
            out.append(Sentence(len(out), line[begins:][a:b], text_start + a, text_start + b, role, paragraph))
    return tuple(out)


def _lines(text: str, title: str | None, blocks: tuple[Block, ...] | None) -> Iterator[tuple[int, int, Role]]:
    lines = paragraphs(text)
    heading = _fold(title) if title else None
    roles = roles_of([text[start:end] for start, end in lines])
    first = next((n for n, role in enumerate(roles) if role == "body"), 0)
    for n, (start, end) in enumerate(lines):
        line, role = text[start:end], roles[n]
        block = next((b for b in blocks if b.start <= start < b.end), None) if blocks else None
        if block is not None and block.role != "body" and role != "source_line":
            role = block.role
        if role == "body" and (
            (n == first and len(lines) > 1 and looks_like_headline(line))
            or (heading is not None and _fold(line) == heading)
        ):
            role = "headline"
        yield start, end, role


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
