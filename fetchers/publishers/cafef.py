"""CafeF, on the IMS system."""

from __future__ import annotations

from fetchers.publishers.base import IMS_CAPTIONS, IMS_DROP, Profile

PROFILE = Profile(
    name="cafef",
    title="CafeF",
    hosts=("cafef.vn",),
    body=(
        "div.detail-content.afcbc-body",
        "#mainContent",
        ".contentdetail",
        "#newscontent",
    ),
    headline=(
        "h1.title",
        "h1",
    ),
    lead=(
        "p.sapo",
        "h2.sapo",
    ),
    byline=(
        "p.author",
        ".author",
    ),
    published=(
        "span.pdate",
        ".pdate",
    ),
    captions=IMS_CAPTIONS,
    source=("p.source",),
    drop=(*IMS_DROP, ".chisochungkhoan", ".tindnd", "#listNewsInContent", "#reactRelate", ".link-source-wrapper"),
    feeds=("https://cafef.vn/trang-chu.rss",),
    confirmed=(
        "div.detail-content.afcbc-body",
        "h1.title",
        "p.sapo",
        "span.pdate",
        ".chisochungkhoan",
        ".tindnd",
        "#listNewsInContent",
        "#reactRelate",
        "#mainContent",
        ".contentdetail",
        "#newscontent",
    ),
    seen_in=("public scrapers of 2021 to 2026",),
)
