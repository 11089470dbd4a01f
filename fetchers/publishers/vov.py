"""VOV, Voice of Vietnam."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="vov",
    title="VOV",
    hosts=("vov.vn",),
    body=(
        ".article-content",
        ".detail.detail--normal",
        ".article-body",
    ),
    headline=(
        "h1.article-title",
        ".article-title h1",
        ".article-title",
    ),
    lead=(
        ".article-summary",
        "p.article-sapo",
        "h2.sapo",
    ),
    byline=(
        ".article-author a",
        ".article-author",
    ),
    published=(
        ".article-date",
        "time[datetime]",
        ".col-md-4.mb-2",
    ),
    captions=("figcaption",),
    drop=(
        ".article-related",
        ".article-tools",
        ".article-tags",
    ),
    confirmed=(
        ".article-title",
        ".article-summary",
        ".article-content",
        ".detail.detail--normal",
        ".article-author",
        ".article-related",
        ".article-tools",
    ),
    seen_in=(
        "github.com/giapham123/crawl-news-python config.py",
        "public scrapers of 2022 to 2026",
    ),
)
