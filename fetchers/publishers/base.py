"""What a publisher's profile may say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """CSS selectors of one publisher's article pages, in order of preference within each tuple.

    ``hosts``: names that match with everything below them ("e.vnexpress.net" under "vnexpress.net"). ``body``: the
    element that holds the article; ``drop``: what stands inside it without belonging to it; ``captions`` and
    ``quotes``: elements whose text has that role. ``confirmed``: selectors seen in public scrapers or stored pages;
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
    quotes: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    paywall: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()
    seen_in: tuple[str, ...] = ()
