"""Sài Gòn Giải Phóng, on the ZCE system."""

from __future__ import annotations

from dataclasses import replace

from fetchers.publishers.base import ZCE

PROFILE = replace(
    ZCE,
    name="sggp",
    title="Sài Gòn Giải Phóng",
    hosts=("sggp.org.vn",),
    feeds=("https://www.sggp.org.vn/rss/home.rss",),
    seen_in=("public scrapers of 2022 to 2026",),
)
