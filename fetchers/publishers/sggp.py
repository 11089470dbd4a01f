"""Sài Gòn Giải Phóng, on the ZCE system."""

from __future__ import annotations

from fetchers.publishers.base import (
    ZCE_BODY,
    ZCE_BYLINE,
    ZCE_CAPTIONS,
    ZCE_DROP,
    ZCE_FIGURES,
    ZCE_HEADLINE,
    ZCE_LEAD,
    ZCE_PUBLISHED,
    Profile,
)

PROFILE = Profile(
    name="sggp",
    title="Sài Gòn Giải Phóng",
    hosts=("sggp.org.vn",),
    body=ZCE_BODY,
    headline=ZCE_HEADLINE,
    lead=ZCE_LEAD,
    byline=ZCE_BYLINE,
    published=ZCE_PUBLISHED,
    captions=ZCE_CAPTIONS,
    figures=ZCE_FIGURES,
    drop=ZCE_DROP,
    feeds=("https://www.sggp.org.vn/rss/home.rss",),
    confirmed=(
        "h1.article__title.cms-title",
        ".article__sapo.cms-desc",
        "div.article__body.cms-body",
    ),
    seen_in=("public scrapers of 2022 to 2026",),
)
