"""The article of a page without a profile: trafilatura says what is text, the page's own structure completes it."""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Iterator

import lxml.etree
import trafilatura

from fetchers.blocks import Block, Element, is_caption, read_blocks
from fetchers.charset import clean
from fetchers.furniture import credited
from fetchers.metadata import Metadata
from fetchers.select import LEAD_CLASS, MIN_BODY, PROSE, Selection, furniture_by_class, key, line_of, text_of


def by_structure(root: Element, meta: Metadata) -> Selection:
    """The article as trafilatura finds it, completed from the element that holds most of what it found."""
    body = root.find("body")
    body = body if body is not None else root
    teasers = set() if meta.live else _teasers(body)
    blocks = read_blocks(body, lambda element: element in teasers or furniture_by_class(element), is_caption)
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
        byline=line_of(byline),
        date_line=_date_line(blocks, article, headline),
    )


def _teasers(body: Element) -> set[Element]:
    """Cards of other articles: three or more neighbours, each with a linked headline and little else."""
    found: set[Element] = set()
    for parent in body.iter():
        children = [child for child in parent if child.tag in {"li", "article", "div", "section"}]
        if len(children) >= 3:
            cards = [child for child in children if _is_card(child)]
            if len(cards) >= 3 and len(cards) >= 0.8 * len(children):
                found.update(cards)
    return found


def _is_card(element: Element) -> bool:
    linked = next(
        (
            link
            for link in element.iter("a")
            if any(up.tag in {"h2", "h3", "h4", "h5", "h6", "strong", "b"} for up in (*link, *_up_to(link, element)))
        ),
        None,
    )
    return linked is not None and len(clean(text_of(linked))) >= 15 and len(clean(text_of(element))) < 600


def _up_to(element: Element, top: Element) -> Iterator[Element]:
    for up in element.iterancestors():
        if up is top:
            return
        yield up


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
    titles = [text for element in root.iter("h1") if (text := clean(text_of(element))) and len(text) > 8]
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
    return 3 <= len(clean(text_of(element))) <= 80


_DATE_LINE = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}")


def _date_line(blocks: list[Block], article: list[Block], headline: str | None) -> str | None:
    """The short line with a date that stands nearest to the headline: the page's head often shows today's date."""
    held = set(map(id, article))
    title = next((n for n, block in enumerate(blocks) if headline and key(block.text) == key(headline)), None)
    start = next((n for n, block in enumerate(blocks) if id(block) in held), len(blocks))
    anchor = title if title is not None else start
    near = range(max(0, anchor - 4), min(len(blocks), max(anchor, start) + 4))
    dated = [n for n in near if len(blocks[n].text) < 80 and _DATE_LINE.search(blocks[n].text)]
    best = min(dated, key=lambda n: (n < anchor, abs(n - anchor)), default=None)
    return blocks[best].text if best is not None else None
