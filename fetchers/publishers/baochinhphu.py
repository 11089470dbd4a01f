"""Báo Điện tử Chính phủ, on the IMS system."""

from __future__ import annotations

from fetchers.publishers.base import IMS_CAPTIONS, IMS_DROP, Profile

PROFILE = Profile(
    name="baochinhphu",
    title="Báo Điện tử Chính phủ",
    hosts=("baochinhphu.vn",),
    body=(
        "div.detail-content.afcbc-body",
        ".detail-content",
        ".detail__content",
    ),
    headline=(
        "h1.detail-title",
        "h1.detail__title",
        "h1",
    ),
    lead=(
        "h2.detail-sapo",
        ".detail__summary",
    ),
    byline=(".detail-author",),
    published=(
        "[data-role=publishdate]",
        ".detail-time",
        "div.publishDate",
    ),
    captions=IMS_CAPTIONS,
    drop=IMS_DROP,
    confirmed=(
        "div.detail-content.afcbc-body",
        "h1.detail-title",
        "h2.detail-sapo",
        ".detail-time",
        ".detail-relate",
        ".detail__content",
        "div.publishDate",
    ),
    seen_in=("public scrapers of 2023 to 2026",),
)
