"""Tuổi Trẻ, on the IMS system; the second selectors are of its older template."""

from __future__ import annotations

from fetchers.publishers.base import IMS_CAPTIONS, IMS_DROP, Profile

PROFILE = Profile(
    name="tuoitre",
    title="Tuổi Trẻ",
    hosts=("tuoitre.vn",),
    body=(
        "div.detail-content.afcbc-body",
        "#main-detail-body",
        "div.content.fck",
        ".detail-content",
    ),
    headline=(
        "h1.detail-title",
        "h1.article-title",
        "h1",
    ),
    lead=(
        "h2.detail-sapo",
        "h2.sapo",
    ),
    byline=(
        ".author-info .author-name",
        ".author-info .name",
        ".detail-author",
        ".author",
    ),
    published=(
        "[data-role=publishdate]",
        ".detail-time",
        ".date-time",
    ),
    captions=IMS_CAPTIONS,
    drop=IMS_DROP,
    feeds=("https://tuoitre.vn/rss/tin-moi-nhat.rss",),
    confirmed=(
        "h1.detail-title",
        "h2.detail-sapo",
        "div.detail-content.afcbc-body",
        "[data-role=publishdate]",
        "h1.article-title",
        "h2.sapo",
        "div.content.fck",
        "#main-detail-body",
    ),
    seen_in=("several public scrapers of 2021 to 2026",),
)
