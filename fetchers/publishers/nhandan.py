"""Nhân Dân, on the ZCE system."""

from __future__ import annotations

from dataclasses import replace

from fetchers.publishers.base import ZCE

PROFILE = replace(
    ZCE,
    name="nhandan",
    title="Nhân Dân",
    hosts=("nhandan.vn",),
    feeds=("https://nhandan.vn/rss/home.rss",),
    confirmed=(*ZCE.confirmed, "time.time"),
    seen_in=("public scrapers of 2022 to 2026",),
)
