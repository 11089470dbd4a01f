"""Tiền Phong, on the ZCE system."""

from __future__ import annotations

from dataclasses import replace

from fetchers.publishers.base import ZCE

PROFILE = replace(
    ZCE,
    name="tienphong",
    title="Tiền Phong",
    hosts=("tienphong.vn",),
    feeds=("https://tienphong.vn/rss/home.rss",),
    confirmed=(*ZCE.confirmed, "td.caption"),
    seen_in=("public scrapers of 2022 to 2026, github.com/giapham123/crawl-news-python config.py",),
)
