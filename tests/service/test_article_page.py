"""An article given by its address: its text, its date, and the source that its page names."""

import asyncio
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from fetchers.errors import NotArticle, TimedOut
from fetchers.extract import read_page
from fetchers.reader import Reading
from fetchers.types import FetchedPage
from service.article_page import ArticleNotFetched, NotAnArticle, fetched
from service.request import ArticleIn

URL = "https://news.example/rice"
WORDS = "Rice exports rose 5 percent in May, the ministry said on Tuesday, and prices held through the whole month."
PAGE = f"""<html lang="en"><head><title>Rice</title><meta property="article:published_time" content="2024-06-04T08:00:00+07:00">
</head><body><article><h1>Rice exports rise</h1><p>{WORDS}</p><p>{WORDS.replace("5", "6")}</p><p>{WORDS.replace("5", "7")}</p>
<div class="credit">Source: <a href="https://bao.vn/gao.html">Báo</a></div></article></body></html>"""


class Pages:
    def __init__(self, body=PAGE, error=None):
        self.body, self.error = body, error

    async def read(self, url, *, published=None):
        if self.error:
            raise self.error
        page = FetchedPage(url, url, (), 200, "text/html", "utf-8", self.body.encode(), datetime.now(UTC))
        return Reading(page, read_page(page).document, "page")


def read(**given):
    async def cpu(work):
        return work()

    return asyncio.run(fetched(ArticleIn(url=URL), SimpleNamespace(reader=Pages(**given), cpu=cpu)))


def test_the_text_the_date_and_the_source_come_from_the_page():
    article, named = read()
    assert article.text.splitlines()[:2] == ["Rice exports rise", WORDS]
    assert (article.title, article.published.isoformat()) == ("Rice exports rise", "2024-06-04")
    assert named == ("https://bao.vn/gao.html",)


@pytest.mark.parametrize(
    ("error", "kind"), [(NotArticle("This is a list."), NotAnArticle), (TimedOut("Too slow."), ArticleNotFetched)]
)
def test_an_editor_is_told_why_there_is_no_article(error, kind):
    with pytest.raises(kind, match="Paste the article's text instead"):
        read(error=error)
