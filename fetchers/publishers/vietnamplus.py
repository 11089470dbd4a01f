"""VietnamPlus (TTXVN), on the ZCE system."""

from __future__ import annotations

from dataclasses import replace

from fetchers.publishers.base import ZCE

PROFILE = replace(
    ZCE,
    name="vietnamplus",
    title="VietnamPlus (TTXVN)",
    hosts=("vietnamplus.vn",),
    feeds=("https://www.vietnamplus.vn/rss/home.rss",),
    seen_in=("public scrapers of 2023 to 2026, github.com/giapham123/crawl-news-python config.py",),
)
