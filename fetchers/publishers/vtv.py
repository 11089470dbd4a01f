"""VTV News: the older template and, from 2024, the IMS system."""

from __future__ import annotations

from fetchers.publishers.base import IMS_CAPTIONS, IMS_DROP, Profile

PROFILE = Profile(
    name="vtv",
    title="VTV",
    hosts=("vtv.vn",),
    body=(
        "#entry-body",
        "div.ta-justify",
        "div.detail-content.afcbc-body",
        ".detail-content",
    ),
    headline=(
        "h1.title_detail",
        "h1.detail-title",
        "h1",
    ),
    lead=(
        "h2.sapo",
        "h2.detail-sapo",
    ),
    byline=(
        ".news-info .author",
        ".detail-author",
        ".author",
    ),
    published=(
        ".news-info .time",
        "[data-role=publishdate]",
        ".detail-time",
        ".time",
    ),
    captions=IMS_CAPTIONS,
    drop=IMS_DROP,
    feeds=("https://vtv.vn/rss/home.rss",),
    confirmed=(
        "h1.title_detail",
        "h2.sapo",
        "div.ta-justify",
        "#entry-body",
    ),
    seen_in=("public scrapers of 2022 to 2024",),
)
