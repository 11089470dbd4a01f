"""A fetched page in, its article out: headline, byline, times, and paragraphs that each know their role."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime, timedelta

from fetchers.blocks import Block, Element
from fetchers.charset import clean
from fetchers.furniture import is_caption_line, is_furniture
from fetchers.metadata import VIETNAM, Metadata, parse_time, read_metadata
from fetchers.publishers.base import Profile
from fetchers.registry import profile_for
from fetchers.select import LEAD_CLASS, PROSE, Selection, by_profile, key
from fetchers.signature import Signature, sign_off
from fetchers.structure import by_structure
from fetchers.tree import read_tree
from fetchers.types import FetchedPage, PageLinks, Paragraph, ParagraphRole, ParsedPage, Quality, SourceDocument
from fetchers.urls import host_of, site

_PAYWALL_TEXT = re.compile(
    r"(?:đăng nhập|đăng ký|mua gói|trở thành thuê bao|nâng cấp tài khoản)[^.]{0,60}"
    r"(?:đọc tiếp|đọc toàn bộ|xem tiếp|xem toàn bộ)|(?:bài viết|nội dung) (?:này )?(?:chỉ )?"
    r"dành (?:riêng )?cho (?:thuê bao|hội viên|bạn đọc trả phí|độc giả đăng ký)",
    re.IGNORECASE,
)
_STUB = re.compile(
    r"javascript|cookie|captcha|just a moment|checking your browser|xác minh|xác nhận bạn|đồng ý|đăng nhập|trình duyệt",
    re.IGNORECASE,
)
_VIETNAMESE = re.compile(r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)
_SITE_SUFFIX = re.compile(r"\s+[-|–—•]\s+[^-|–—•]{2,45}$")


def extract(page: FetchedPage) -> SourceDocument:
    """The article of ``page``. Never raises on what a page holds: a page without one has ``quality`` "empty"."""
    return read_page(page).document


def read_page(page: FetchedPage) -> ParsedPage:
    """The article, and where else the page says that it stands."""
    root, notes = read_tree(page.body, page.charset)
    meta = read_metadata(root, page.final_url)
    host = host_of(page.final_url)
    profile = profile_for(host)
    selection = _selection(root, profile, meta, notes)
    notes += selection.notes
    title = _title(selection, meta)
    paragraphs, signature = _paragraphs(selection, meta, page.final_url, title, notes)
    published, modified = _times(selection, meta, page.fetched_at, notes)
    text = " ".join(paragraph.text for paragraph in paragraphs)
    language = _language(text or title or "", meta.language)
    if language not in {None, "vi"}:
        notes.append("other-language")
    if signature.reprint:
        notes.append("reprint")
    document = SourceDocument(
        url=page.final_url,
        canonical_url=meta.canonical,
        publisher=profile.title if profile is not None else meta.site_name,
        language=language,
        title=title,
        byline=signature.byline,
        published=published,
        modified=modified,
        paragraphs=paragraphs,
        quality=_quality(root, selection, meta, paragraphs, notes, fetched=page.final_url.startswith("http")),
        page_sha256=hashlib.sha256(page.body).hexdigest(),
        notes=tuple(dict.fromkeys((*page.notes, *notes))),
        credit=signature.credit,
    )
    origin = signature.origin or meta.origin
    if origin is not None and site(host_of(origin)) == site(host):
        origin = None
    return ParsedPage(document, PageLinks(meta.canonical, meta.amp, meta.next_page, origin, meta.feeds))


def _selection(root: Element, profile: Profile | None, meta: Metadata, notes: list[str]) -> Selection:
    """By the profile, unless it finds nothing or next to nothing where the page's structure shows an article."""
    if profile is None:
        return by_structure(root, meta)
    found = by_profile(root, profile)
    if found is not None and _size(found) >= 400:
        return found
    other = by_structure(root, meta)
    if found is not None and _size(other) <= 2 * _size(found) + 200:
        return found
    notes.append("profile-outdated")
    return other


def _size(selection: Selection) -> int:
    return sum(len(block.text) for block in (*selection.lead, *selection.blocks))


def _title(selection: Selection, meta: Metadata) -> str | None:
    if selection.headline:
        return selection.headline
    if meta.headline:
        return meta.headline
    return _SITE_SUFFIX.sub("", meta.title) if meta.title else None


def _paragraphs(
    selection: Selection, meta: Metadata, url: str, title: str | None, notes: list[str]
) -> tuple[tuple[Paragraph, ...], Signature]:
    blocks = [block for block in selection.blocks if not _is_furniture(block, title)]
    for block in blocks:
        block.role = _role(block)
    blocks, signature = sign_off(blocks, selection, meta, url)
    while blocks and blocks[-1].role == "heading":
        blocks.pop()
    lead = _lead(selection, blocks, meta, title, notes)
    first = {key(text) for text in lead}
    body = [block for block in blocks if key(block.text) not in first]
    body = [block for n, block in enumerate(body) if n == 0 or key(block.text) != key(body[n - 1].text)]
    _open_gallery(body, notes)
    paragraphs = [Paragraph(text, "lead") for text in lead]
    paragraphs += [Paragraph(block.text, block.role) for block in body]
    return tuple(paragraphs), signature


def _is_furniture(block: Block, title: str | None) -> bool:
    text = block.text
    if title and key(text) == key(title):
        return True
    if not key(text) or (block.role != "table" and len(text) < 25 and not any(map(str.isalpha, text))):
        return True
    if block.role in {"table", "caption"}:
        return False
    return is_furniture(text, block.links)


def _role(block: Block) -> ParagraphRole:
    if block.role not in {"body", "heading", "quote"}:
        return block.role
    if is_caption_line(block.text, pictured=block.pictured, slanted=block.slanted):
        return "caption"
    if (
        block.role == "body"
        and block.bold
        and len(block.text) < 120
        and not block.text.endswith((".", "!", "?", "”", ":", ")"))
    ):
        return "heading"
    return block.role


def _lead(selection: Selection, blocks: list[Block], meta: Metadata, title: str | None, notes: list[str]) -> list[str]:
    found = [
        text for block in selection.lead if (text := _tidy_lead(block)) and not (title and key(text) == key(title))
    ]
    if found:
        return found
    described = key(re.sub(r"(?:\.\.\.|…)$", "", meta.description or ""))[:80]
    body = [block for block in blocks if block.role in {"body", "heading", "quote"}]
    for index, block in enumerate(body[:2]):
        marked = (index == 0 and block.bold) or any(
            LEAD_CLASS.search(name) for name in (block.element.get("class") or "").split()
        )
        marked = marked or block.element.tag == "h2" or (len(described) >= 30 and described in key(block.text))
        if marked and len(block.text) >= PROSE:
            return [block.text]
    whole = key(" ".join(block.text for block in blocks))
    given = clean(meta.description or "")
    if body and len(described) >= 40 and described[:40] not in whole and given.endswith((".", "!", "?", "”", '"')):
        notes.append("lead-from-metadata")
        return [given]
    return []


_OUTLET_PREFIX = re.compile(
    r"^(?:\(\s*(?:Dân trí|Chinhphu\.vn|VTC News|ĐTCK|NLĐO|PLO|KTSG Online|HNMO|Baonghean\.vn|[A-ZĐ]{2,6}O?)\s*\)"
    r"|(?:TTO|TNO|TPO|NDO|SGGPO?|NLĐO|PLO|HNMO|QĐND(?: Online)?|VOV(?:\.VN)?|VTV(?:\.vn|NEWS)?|BNEWS|Vietnam\+|TTXVN)"
    r"(?=\s*[-–—]|\s+[A-ZĐÀ-Ỹ]))\s*[-–—]?\s*"
)
"""How papers sign the first line of a lead: "(Dân trí) - ", "VTV.vn - ", "SGGPO "."""


def _tidy_lead(block: Block) -> str:
    text = _OUTLET_PREFIX.sub("", block.text)
    return "" if is_furniture(block.text, block.links) else text


def _open_gallery(blocks: list[Block], notes: list[str]) -> None:
    """A picture story tells its story in the captions: there they are the body."""
    captions = [block for block in blocks if block.role == "caption"]
    prose = sum(len(block.text) for block in blocks if block.role == "body")
    if len(captions) >= 4 and sum(len(block.text) for block in captions) > 2 * prose:
        notes.append("gallery")
        for block in captions:
            if len(block.text) >= 80 and "." in block.text:
                block.role = "body"


def _times(
    selection: Selection, meta: Metadata, fetched_at: datetime, notes: list[str]
) -> tuple[datetime | None, datetime | None]:
    published = meta.published or parse_time(selection.date_line) or meta.marked
    if published is not None and published.utcoffset() == timedelta(0) and published > fetched_at:
        # A time in the future is Vietnam's own, mislabelled as UTC.
        published = published.replace(tzinfo=VIETNAM)
        notes.append("zone-corrected")
    modified = meta.modified
    if modified is not None and published is not None and modified < published:
        modified = None
    return published, modified


def _language(text: str, declared: str | None) -> str | None:
    letters = sum(char.isalpha() for char in text[:5000])
    if letters < 20:
        return declared.partition("-")[0].lower() if declared else None
    share = len(_VIETNAMESE.findall(text[:5000])) / letters
    if share > 0.12:
        return "vi"
    if declared and not (share < 0.03 and declared.lower().startswith("vi")):
        return declared.partition("-")[0].lower()
    words = re.findall(r"[a-z]+", text[:5000].lower())
    english = sum(word in {"the", "of", "and", "to", "in", "is", "that", "for", "said", "was"} for word in words)
    return "en" if words and english / len(words) > 0.1 else None


def _quality(
    root: Element,
    selection: Selection,
    meta: Metadata,
    paragraphs: tuple[Paragraph, ...],
    notes: list[str],
    *,
    fetched: bool,
) -> Quality:
    """How much of the article there is, with the note that tells the editor why. ``fetched``: not pasted by somebody."""
    told = [paragraph.text for paragraph in paragraphs if paragraph.role in {"lead", "body", "quote", "table"}]
    size = sum(map(len, told))
    if meta.live:
        notes.append("live-blog")
    if size < 60:
        visible = clean(" ".join(root.xpath("//body//text()[not(parent::script or parent::style)]")))
        walled = len(visible) < 3000 and _STUB.search(visible)
        notes.append("consent-page" if walled else "not-an-article")
        return "empty"
    if (meta.free is False or selection.paywall or _PAYWALL_TEXT.search(" ".join(told[-3:]))) and size < 2500:
        notes.append("paywalled")
        return "paywall"
    cut = told[-1].endswith(("...", "…")) and size < 600
    stub = fetched and size < 250 and len(told) < 3
    if len(clean(meta.body or "")) > 2 * size + 400 or stub or meta.next_page or cut:
        notes.append("pages-missing" if meta.next_page else "partial")
        return "partial"
    return "full"
