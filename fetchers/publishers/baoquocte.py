"""Thế giới & Việt Nam (baoquocte.vn), on the MasterCMS system."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="baoquocte",
    title="Thế giới & Việt Nam",
    hosts=("baoquocte.vn",),
    body=(
        ".__MASTERCMS_CONTENT",
        "#__MB_MASTERCMS_EL_3",
        ".article-detail-content",
        ".post-content",
    ),
    headline=(
        "h1.article-detail-title",
        "h1.article-title",
        "h1",
    ),
    lead=(
        ".article-detail-desc",
        ".article-desc",
    ),
    byline=(
        ".article-detail-author",
        ".article-author",
    ),
    published=(
        ".format_time",
        ".article-detail-publish",
        ".article-detail-date",
        ".format_date",
    ),
    drop=(
        "table.__MB_ARTICLE_A",
        ".__MB_ARTICLE_A",
        "table.__mb_article_in_image",
        ".article-relate",
        ".gg-news",
    ),
    confirmed=(
        "h1.article-detail-title",
        ".article-detail-desc",
        "#__MB_MASTERCMS_EL_3",
        ".__MASTERCMS_CONTENT",
        ".format_time",
        ".article-detail-publish",
        "table.__MB_ARTICLE_A",
        "table.__mb_article_in_image",
    ),
    seen_in=(
        "github.com/giapham123/crawl-news-python config.py",
        "several public scrapy spiders for baoquocte.vn and sister sites",
    ),
)
