"""Quân đội nhân dân."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="qdnd",
    title="Quân đội nhân dân",
    hosts=("qdnd.vn",),
    body=(
        ".post-content",
        "[itemprop=articleBody]",
        ".articleBody",
        ".article-detail",
    ),
    headline=(
        "h1.post-title",
        "h1",
    ),
    lead=(
        ".post-summary",
        "p.post-description",
    ),
    byline=(
        ".post-author",
        ".author",
    ),
    published=(
        ".post-subinfo span",
        ".post-subinfo",
    ),
    captions=(
        "td.caption",
        "figcaption",
    ),
    drop=(
        ".lien-quan",
        ".post-related",
    ),
    confirmed=(
        "h1.post-title",
        ".post-summary",
        ".post-content",
        "[itemprop=articleBody]",
        ".post-subinfo span",
        ".article-detail",
    ),
    seen_in=(
        "github.com/giapham123/crawl-news-python config.py",
        "public scrapers of 2022 to 2025",
    ),
)
