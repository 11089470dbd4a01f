"""What a publisher's profile may say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """CSS selectors of one publisher's article pages, in order of preference within each tuple.

    ``hosts``: names that match with everything below them ("e.vnexpress.net" under "vnexpress.net"). ``body``: the
    element that holds the article; ``drop``: what stands inside it without belonging to it; ``captions`` and
    ``quotes``: elements whose text has that role; ``figures``: the opening picture, where it stands before the body;
    ``source``: the line that names whom the paper took the article from. ``confirmed``: selectors seen in public scrapers or stored pages;
    ``seen_in``: where. Those not listed there are the likely ones, and cost nothing where they match nothing.
    """

    name: str
    title: str
    hosts: tuple[str, ...]
    body: tuple[str, ...]
    headline: tuple[str, ...] = ("h1",)
    lead: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    paywall: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()
    seen_in: tuple[str, ...] = ()


# Two content systems run many of the papers: VCCorp's IMS and ZCE (Hemera). What is common to their pages stands here.
IMS_CAPTIONS = (".PhotoCMS_Caption", "figcaption")
IMS_DROP = (
    "[type=RelatedOneNews]",
    "[type=RelatedNews]",
    "[type=RelatedNewsBox]",
    ".detail-relate",
    ".seo-suggest-link",
    ".PhotoCMS_Author",
    ".c-banner",
    ".admzone",
    "zone",
)

ZCE = Profile(
    name="zce",
    title="",
    hosts=(),
    body=("div.article__body.cms-body", ".article__body", ".cms-body"),
    headline=("h1.article__title.cms-title", ".article__title", "h1"),
    lead=(".article__sapo.cms-desc", ".article__sapo", ".cms-desc"),
    byline=(".article__meta .cms-author", ".cms-author", ".article__author .name"),
    published=("time.time", "time[datetime]", ".article__meta time", ".cms-date"),
    captions=("td.caption", "figcaption"),
    figures=("figure.article__avatar",),
    drop=(
        ".related-news",
        ".article__relate-item",
        "a.cms-relate",
        ".article__tag",
        ".article__social",
        ".sda_middle",
        ".ads_middle",
    ),
    confirmed=("h1.article__title.cms-title", ".article__sapo.cms-desc", "div.article__body.cms-body"),
)
"""A paper on ZCE is this with its own name, hosts and feeds (``dataclasses.replace``)."""
