"""VnEconomy: three templates since 2021."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="vneconomy",
    title="VnEconomy",
    hosts=("vneconomy.vn",),
    body=(
        "main#article-editor",
        ".ct-edtior-web",
        "div.detail__content",
    ),
    headline=(
        "h1.article-header__title",
        "h1.detail__title",
        "h1",
    ),
    lead=(
        "h4.article-content__lead",
        ".news-sapo",
        "[data-field=sapo]",
        "h2.detail__summary",
    ),
    byline=(
        ".article-meta__author",
        ".detail__author",
        ".author-name",
    ),
    published=(
        "time.article-meta__time",
        ".detail__time",
        ".detail__meta",
    ),
    captions=("figcaption",),
    drop=(
        ".detail__related",
        ".article-related",
        ".container-adv",
        ".article-tags",
        ".box-keyword",
        ".list-detail-revert_item",
    ),
    feeds=("https://vneconomy.vn/tin-moi.rss",),
    confirmed=(
        "main#article-editor",
        ".ct-edtior-web",
        "div.detail__content",
        "h1.article-header__title",
        "h4.article-content__lead",
        ".news-sapo",
        "[data-field=sapo]",
        "h2.detail__summary",
        "time.article-meta__time",
        ".container-adv",
        ".article-tags",
    ),
    seen_in=("public scrapers of 2023 to 2026",),
)
