"""Which blocks of a page are its article: by the publisher's profile, or by trafilatura and the page's structure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from lxml.cssselect import CSSSelector

from fetchers.blocks import Block, Element, is_caption, names_of, read_blocks
from fetchers.charset import clean
from fetchers.publishers.base import Profile

FURNITURE_CLASS = re.compile(
    r"(?:^|[-_\s])(?:relat\w*|lien-?quan|tin-?lien-?quan|recommend\w*|read-?more|xem-?them|xem-?nhieu|tin-?khac|tin-?moi|"
    r"tags?|tag-?list|keywords?|share\w*|social\w*|banner|ads?|adv|advert\w*|sponsor\w*|newsletter|subscribe|menu|navbar|"
    r"sidebar|most-?(?:read|view)\w*|pagination|rating|author-?box|box-?author|zone-?relate\w*|morelink|suggest\w*|"
    r"skip-?link|sr-only)(?:$|[-_\s])",
    re.IGNORECASE,
)
ALWAYS_FURNITURE_CLASS = re.compile(
    r"(?:^|[-_\s])(?:comments?|binh-?luan|breadcrumbs?|footer|popup|modal|cookie\w*)(?:$|[-_\s])", re.IGNORECASE
)
LEAD_CLASS = re.compile(
    r"sapo|(?:^|[-_])(?:lead|chapeau|standfirst|summary|abstract|teaser|intro|dek|desc|description)(?:$|[-_])",
    re.IGNORECASE,
)
PROSE = 40
MIN_BODY = 200
_KEY = re.compile(r"[\W_]+")


@dataclass(slots=True)
class Selection:
    """The article's blocks in order, and what stands beside them."""

    blocks: list[Block]
    lead: list[Block] = field(default_factory=list)
    headline: str | None = None
    byline: str | None = None
    date_line: str | None = None
    source: str | None = None
    source_element: Element | None = None
    paywall: bool = False
    notes: list[str] = field(default_factory=list)


def key(text: str) -> str:
    """Letters and digits alone, for telling whether two texts are the same."""
    return _KEY.sub("", text.casefold())


@lru_cache(maxsize=1024)
def _selector(css: str) -> Callable[[Element], list[Element]]:
    return CSSSelector(css, translator="html")  # type: ignore[no-any-return]


def first(root: Element, selectors: Iterable[str]) -> Element | None:
    """The first element in document order of the first selector that matches one with text."""
    for css in selectors:
        for element in _selector(css)(root):
            if clean(text_of(element)):
                return element
    return None


def by_profile(root: Element, profile: Profile) -> Selection | None:
    """The article as the profile describes it; ``None`` if its body is not there (the site was rebuilt)."""
    body = first(root, profile.body)
    if body is None:
        return None
    furniture, captions, quotes = (set(_all(root, css)) for css in (profile.drop, profile.captions, profile.quotes))
    lead, byline, headline, published = (
        first(root, css) for css in (profile.lead, profile.byline, profile.headline, profile.published)
    )
    source = first(root, profile.source)
    if lead is body or lead in body.iterancestors():
        lead = None
    outside = {element for element in (lead, byline, headline) if element is not None}

    def captioned(element: Element) -> bool:
        return element in captions or is_caption(element)

    blocks = read_blocks(body, lambda el: el in furniture or el in outside or furniture_by_class(el), captioned)
    if sum(len(block.text) for block in blocks) < MIN_BODY and _more_elsewhere(root, profile, body):
        return None
    known = {key(block.text) for block in blocks}
    pictures = [block for css in profile.figures for el in _selector(css)(root) if el not in body.iterdescendants()
                for block in read_blocks(el, lambda el: el in furniture, captioned) if key(block.text) not in known]  # fmt: skip
    for block in blocks:
        if quotes and (block.element in quotes or any(up in quotes for up in block.element.iterancestors())):
            block.role = "quote"
    leads = read_blocks(lead, lambda el: el in furniture, captioned) if lead is not None else []
    return Selection(
        blocks=pictures + blocks,
        lead=[block for block in leads if block.role != "caption"],
        headline=line_of(headline),
        byline=line_of(byline),
        date_line=published.get("datetime") or line_of(published) if published is not None else None,
        source=line_of(source),
        source_element=source,
        paywall=first(root, profile.paywall) is not None,
    )


def _more_elsewhere(root: Element, profile: Profile, body: Element) -> bool:
    """Whether another of the profile's places holds much more text than the nearly empty one that came first."""
    others = (el for css in profile.body for el in _selector(css)(root) if el is not body)
    return any(len(clean(text_of(el))) > 2 * MIN_BODY for el in others)


def line_of(element: Element | None) -> str | None:
    return clean(text_of(element)) or None if element is not None else None


def _all(root: Element, selectors: Iterable[str]) -> Iterable[Element]:
    for css in selectors:
        yield from _selector(css)(root)


def furniture_by_class(element: Element) -> bool:
    """By class and id, unless the element evidently holds an article (some sites call their main column a sidebar)."""
    if element.tag in {"body", "html", "main", "article"}:
        return False
    names = names_of(element)
    if not names:
        return False
    if ALWAYS_FURNITURE_CLASS.search(names):
        return element.find(".//h1") is None
    if not FURNITURE_CLASS.search(names):
        return False
    prose = sum(len(text) for el in element.iter("p") if len(text := text_of(el)) > 2 * PROSE)
    return element.find(".//h1") is None and prose < 3 * MIN_BODY


def text_of(element: Element) -> str:
    return " ".join(element.itertext())
