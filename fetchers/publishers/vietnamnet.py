"""VietNamNet; the last selectors are of its older template."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="vietnamnet",
    title="VietNamNet",
    hosts=("vietnamnet.vn",),
    body=(
        "div.maincontent.main-content",
        "#maincontent",
        ".content-detail-body",
        ".ArticleContent",
    ),
    headline=(
        "h1.content-detail-title",
        "h1.title",
        "h1",
    ),
    lead=(
        ".content-detail-sapo",
        ".ArticleLead",
    ),
    byline=(
        ".article-detail-author__info .name",
        ".article-detail-author__info",
    ),
    published=(
        ".bread-crumb-detail__time",
        ".ArticleDate",
    ),
    captions=("figcaption",),
    drop=(
        ".insert-wiki-content",
        ".related-news",
        ".articles-edit-after",
        ".inner-article",
        ".article-relate",
    ),
    confirmed=(
        "div.maincontent.main-content",
        "#maincontent",
        "h1.content-detail-title",
        ".content-detail-sapo",
        ".article-detail-author__info",
        ".bread-crumb-detail__time",
        ".ArticleContent",
        ".ArticleLead",
        ".ArticleDate",
    ),
    seen_in=("public scrapers of 2021 to 2025",),
)
