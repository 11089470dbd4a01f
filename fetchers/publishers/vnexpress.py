"""VnExpress."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="vnexpress",
    title="VnExpress",
    hosts=("vnexpress.net",),
    body=(
        "article.fck_detail",
        "div.fck_detail",
        ".fck_detail",
    ),
    headline=(
        "h1.title-detail",
        "h1.title_news_detail",
        "h1",
    ),
    lead=(
        "p.description",
        "h2.description",
    ),
    byline=(
        "p.author_mail",
        "p.Normal.author",
    ),
    published=("span.date",),
    captions=(
        "p.Image",
        "figcaption",
        "td.Image",
    ),
    drop=(
        "ul.list-news",
        ".box-tinlienquanv2",
        ".box-category",
        ".list_link",
        ".width_common.box-tin",
    ),
    feeds=("https://vnexpress.net/rss/tin-moi-nhat.rss",),
    confirmed=(
        "article.fck_detail",
        "h1.title-detail",
        "p.description",
        "span.date",
        "p.Image",
    ),
    seen_in=(
        "the stored page of the benchmark",
        "many public scrapers",
    ),
)
