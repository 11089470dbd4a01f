"""Lao Động."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="laodong",
    title="Lao Động",
    hosts=("laodong.vn",),
    body=(
        ".art-body",
        ".article-content",
    ),
    headline=(
        "h1.title",
        "h1",
    ),
    lead=(
        ".chappeau",
        ".sapo",
    ),
    byline=(
        ".m-bottom .author",
        ".author",
    ),
    published=(
        "time.f-datetime",
        ".m-bottom .time",
        ".time",
    ),
    captions=(
        "figcaption",
        ".image-caption",
    ),
    drop=(
        ".lst-art-related",
        ".box-relate",
        ".art-relate",
    ),
    feeds=("https://laodong.vn/rss/home.rss",),
    confirmed=(
        "h1.title",
        ".chappeau",
        ".art-body",
        "time.f-datetime",
    ),
    seen_in=("public scrapers of 2020 to 2023",),
)
