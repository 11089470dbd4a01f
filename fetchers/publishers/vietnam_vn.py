"""Vietnam.vn, the national promotion portal: reprints, each naming its own source at the end."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILE = Profile(
    name="vietnam_vn",
    title="Vietnam.vn",
    hosts=("vietnam.vn",),
    body=(
        ".entry-content",
        ".post-content",
        ".article-content",
        "[itemprop=articleBody]",
    ),
    headline=(
        "h1.entry-title",
        "h1",
    ),
    lead=(
        ".entry-summary",
        ".post-excerpt",
    ),
    byline=(
        ".entry-author",
        ".author-name",
    ),
    published=(
        "time[datetime]",
        ".entry-date",
        ".entry-meta",
    ),
    drop=(
        ".related-posts",
        ".post-tags",
        ".sharedaddy",
    ),
)
