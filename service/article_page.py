"""An article that was given by its address alone: the page is fetched, and its text is what is checked."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from fetchers.errors import FetchError, NotArticle
from fetchers.types import FetchedPage, SourceDocument
from service.citations import find_citations
from service.errors import NguonError
from service.markup import text_of_html
from service.request import ArticleIn
from service.sources import day_in_vietnam
from service.types import Article

if TYPE_CHECKING:
    from service.pipeline import Deps


class ArticleNotFetched(NguonError):
    code = "article-not-fetched"
    status = 422


class NotAnArticle(NguonError):
    code = "not-an-article"
    status = 422


async def fetched(given: ArticleIn, deps: Deps) -> tuple[ArticleIn, tuple[str, ...]]:
    """The article with the text behind its ``url``, and the pages that are named there as its source.

    Raises ``ArticleNotFetched`` or ``NotAnArticle``, with words for the editor.
    """
    url = given.url or ""
    try:
        reading = await deps.reader.read(url, published=given.published)
    except NotArticle as error:
        raise NotAnArticle(f"{url}: {error.message} Paste the article's text instead.") from None
    except FetchError as error:
        raise ArticleNotFetched(f"{url}: {error.message} Paste the article's text instead.") from None
    document = reading.document
    if not document.paragraphs:
        raise NotAnArticle(f"{url}: no article text was found on this page. Paste the article's text instead.")
    named = await deps.cpu(partial(_named_sources, reading.page))
    if reading.origin is not None:
        named = (*named, reading.origin.page.final_url)
    return _filled(given, document), tuple(dict.fromkeys(named))


def _filled(given: ArticleIn, document: SourceDocument) -> ArticleIn:
    lines = [document.title or "", *(" ".join(p.text.split()) for p in document.paragraphs if p.text != document.title)]
    published: date | None = given.published or day_in_vietnam(document.published)
    return given.model_copy(
        update={
            "text": "\n".join(filter(None, lines)),
            "title": given.title or document.title,
            "published": published,
        }
    )


def _named_sources(page: FetchedPage) -> tuple[str, ...]:
    """Addresses in source lines of the page, which a reader of its article's paragraphs alone would lose."""
    read = text_of_html(page.body.decode(page.charset or "utf-8", "replace"))
    found = find_citations(Article(read.text, "en", (), url=page.final_url), read.links, ())
    return tuple(citation.url for citation in found if citation.kind == "source_line")
