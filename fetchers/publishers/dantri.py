"""Dân trí."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="dantri",
    title="Dân trí",
    hosts=("dantri.com.vn",),
    body=(
        "div.singular-content",
        ".e-magazine__body",
        ".dt-news__content",
    ),
    headline=(
        "h1.title-page",
        "h1.e-magazine__title",
        "h1",
    ),
    lead=(
        ".singular-sapo",
        ".e-magazine__sapo",
        ".dt-news__sapo",
    ),
    byline=(
        ".author-name b",
        ".author-name",
    ),
    published=(
        "time.author-time",
        "time[datetime]",
    ),
    captions=("figcaption",),
    drop=(
        ".article-related",
        ".singular-related",
        ".news-inread",
    ),
    feeds=("https://dantri.com.vn/rss/home.rss",),
    confirmed=(
        "div.singular-content",
        "h1.title-page",
        ".singular-sapo",
        "time.author-time",
        ".author-name b",
        ".dt-news__content",
    ),
    seen_in=("many public scrapers of 2021 to 2026",),
)
