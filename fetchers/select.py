"""Which blocks of a page are its article: by the publisher's profile, or by trafilatura and the page's structure."""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

import lxml.etree
import trafilatura
from lxml.cssselect import CSSSelector

from fetchers.blocks import Block, Element, is_caption, names_of, read_blocks
from fetchers.charset import clean
from fetchers.furniture import credited
from fetchers.metadata import Metadata
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
            if clean(_text_of(element)):
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

    blocks = read_blocks(body, lambda el: el in furniture or el in outside or _furniture(el), captioned)
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
        headline=_line(headline),
        byline=_line(byline),
        date_line=published.get("datetime") or _line(published) if published is not None else None,
        source=_line(source),
        source_element=source,
        paywall=first(root, profile.paywall) is not None,
    )


def _more_elsewhere(root: Element, profile: Profile, body: Element) -> bool:
    """Whether another of the profile's places holds much more text than the nearly empty one that came first."""
    others = (el for css in profile.body for el in _selector(css)(root) if el is not body)
    return any(len(clean(_text_of(el))) > 2 * MIN_BODY for el in others)


def _line(element: Element | None) -> str | None:
    return clean(_text_of(element)) or None if element is not None else None


def _all(root: Element, selectors: Iterable[str]) -> Iterable[Element]:
    for css in selectors:
        yield from _selector(css)(root)


def _furniture(element: Element) -> bool:
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
    prose = sum(len(text) for el in element.iter("p") if len(text := _text_of(el)) > 2 * PROSE)
    return element.find(".//h1") is None and prose < 3 * MIN_BODY


def by_structure(root: Element, meta: Metadata) -> Selection:
    """The article as trafilatura finds it, completed from the element that holds most of what it found."""
    body = root.find("body")
    body = body if body is not None else root
    blocks = read_blocks(body, _furniture, is_caption)
    chosen = _chosen(root, blocks)
    headline = _headline(root, meta)
    told = [Block(line, "body", body) for line in meta.body_lines()]
    if (
        meta.free is not False
        and sum(len(block.text) for block in told) > 2 * sum(len(block.text) for block in chosen) + MIN_BODY
    ):
        # The page is built in the browser; what search engines are given is the whole text.
        return Selection(told, headline=headline, notes=["from-structured-data"])
    if not chosen:
        return Selection([], headline=headline)
    container = _container(chosen + _picture_story(chosen, blocks))
    article = _inside(container, chosen, blocks)
    byline = next((el for el in root.iter() if _is_byline(el)), None)
    return Selection(
        blocks=article,
        lead=_lead(blocks, article, meta, headline),
        headline=headline,
        byline=_line(byline),
        date_line=_date_line(blocks),
    )


def _chosen(root: Element, blocks: list[Block]) -> list[Block]:
    """The blocks that trafilatura would take; without its answer, whatever is prose."""
    try:
        size = sum(len(block.text) for block in blocks)
        if len(blocks) > 1500 or size > 150_000 or sum(1 for _ in root.iter()) > 15_000:
            raise ValueError("too large for a second opinion")
        found = trafilatura.bare_extraction(
            copy.deepcopy(root), include_tables=False, include_comments=False, with_metadata=False, favor_recall=True
        )
    except (ValueError, TypeError, AttributeError, lxml.etree.LxmlError):
        found = None
    whole = key(getattr(found, "text", None) or "")
    chosen = [
        block
        for block in blocks
        if block.role in {"body", "quote"} and block.links < 0.8 and len(mark := key(block.text)) >= 8 and mark in whole
    ]
    if chosen:
        return chosen
    return [block for block in blocks if block.role == "body" and len(block.text) >= 80 and block.links < 0.3]


def _container(chosen: list[Block]) -> Element:
    """The deepest element that holds nearly all of the chosen text."""
    weight: Counter[Element] = Counter()
    for block in chosen:
        for element in (block.element, *block.element.iterancestors()):
            weight[element] += len(block.text)
    total = sum(len(block.text) for block in chosen)
    candidates = [element for element, held in weight.items() if held >= 0.85 * total]
    return max(candidates, key=lambda element: sum(1 for _ in element.iterancestors()))


def _picture_story(chosen: list[Block], blocks: list[Block]) -> list[Block]:
    """The captions, where they tell more than the text does: the article is then around them too."""
    captions = [block for block in blocks if block.role == "caption" and len(block.text) >= 60]
    told = sum(len(block.text) for block in chosen)
    return captions if len(captions) >= 4 and sum(len(block.text) for block in captions) > 2 * told else []


def _inside(container: Element, chosen: list[Block], blocks: list[Block]) -> list[Block]:
    """What belongs to the article within its element: between its first and its last chosen block nearly everything,
    before and after them only what is plainly text, and the signature right after the end."""
    picked = set(map(id, chosen))
    inside = [block for block in blocks if _within(block.element, container)]
    places = [index for index, block in enumerate(inside) if id(block) in picked]
    article = [
        block
        for index, block in enumerate(inside)
        if id(block) in picked
        or block.role in {"caption", "table", "heading"}
        or block.right
        or credited(block.text)
        or (block.links < 0.5 and (len(block.text) >= PROSE or places[0] < index < places[-1]))
    ]
    after = next(index for index, block in enumerate(blocks) if block is inside[-1]) + 1
    if after < len(blocks) and blocks[after].right and len(blocks[after].text) < 70:
        article.append(blocks[after])
    return article


def _within(element: Element, container: Element) -> bool:
    return element is container or any(up is container for up in element.iterancestors())


def _lead(blocks: list[Block], article: list[Block], meta: Metadata, headline: str | None) -> list[Block]:
    """The standfirst where it stands outside the body: by its markup or by what the metadata call the description."""
    held = set(map(id, article))
    described = key(re.sub(r"(?:\.\.\.|…)$", "", meta.description or ""))[:80]
    start = next((i for i, block in enumerate(blocks) if headline and key(block.text) == key(headline)), -1)
    end = next((i for i, block in enumerate(blocks) if id(block) in held), len(blocks))
    for index, block in enumerate(blocks):
        if id(block) in held or block.role == "caption" or len(block.text) < PROSE:
            continue
        if len(described) >= 30 and described in key(block.text) and len(block.text) < 1500:
            return [block]
        if start < index < end and block.links < 0.5 and _classed_lead(block.element):
            return [block]
    return []


def _classed_lead(element: Element) -> bool:
    near = (element, *list(element.iterancestors())[:1])
    return any(LEAD_CLASS.search(name) for el in near for name in (el.get("class") or "").split())


def _headline(root: Element, meta: Metadata) -> str | None:
    titles = [text for element in root.iter("h1") if (text := clean(_text_of(element))) and len(text) > 8]
    wanted = {key(text) for text in (meta.title, meta.headline) if text}
    for text in titles:
        if any(key(text) in other or other in key(text) for other in wanted):
            return text
    return titles[0] if len(titles) == 1 else None


_BYLINE_CLASS = re.compile(
    r"(?:^|[-_\s])(?:author|byline|tac-?gia|nguoi-?viet)(?:$|[-_\s](?:name|info)?$)", re.IGNORECASE
)


def _is_byline(element: Element) -> bool:
    if not isinstance(element.tag, str) or element.tag in {"meta", "link", "script"}:
        return False
    marked = element.get("rel") == "author" or element.get("itemprop") == "author"
    if not marked and not (_BYLINE_CLASS.search(element.get("class") or "")):
        return False
    return 3 <= len(clean(_text_of(element))) <= 80


_DATE_LINE = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}")


def _date_line(blocks: list[Block]) -> str | None:
    return next((block.text for block in blocks[:60] if len(block.text) < 80 and _DATE_LINE.search(block.text)), None)


def _text_of(element: Element) -> str:
    return " ".join(element.itertext())
