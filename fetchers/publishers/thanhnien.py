"""Thanh Niên, on the IMS system; the second selectors are of its older template."""

from __future__ import annotations

from fetchers.publishers.base import IMS_CAPTIONS, IMS_DROP, Profile

PROFILE = Profile(
    name="thanhnien",
    title="Thanh Niên",
    hosts=("thanhnien.vn",),
    body=(
        "div.detail-content.afcbc-body",
        ".detail-cmain",
        "div.cms-body.detail",
        "div.cms-body",
    ),
    headline=(
        "h1.detail-title",
        "h1.details__headline",
        "h1",
    ),
    lead=(
        "h2.detail-sapo",
        ".sapo.cms-desc",
    ),
    byline=(
        ".author-info .name",
        ".details__author",
        ".detail-author",
    ),
    published=(
        "[data-role=publishdate]",
        ".detail-time",
        ".details__meta time",
    ),
    captions=IMS_CAPTIONS,
    drop=IMS_DROP,
    feeds=("https://thanhnien.vn/rss/home.rss",),
    confirmed=(
        "h1.detail-title",
        "h2.detail-sapo",
        "div.detail-content.afcbc-body",
        ".detail-cmain",
        "h1.details__headline",
        ".sapo.cms-desc",
        "div.cms-body",
        ".PhotoCMS_Caption",
        ".seo-suggest-link",
    ),
    seen_in=("several public scrapers of 2021 to 2026",),
)
