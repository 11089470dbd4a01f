"""From a cited page, or from pasted text, to a source that can be compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from hashlib import sha256

from fetchers.types import FetchedPage, Paragraph, SourceDocument
from service.article import sentences_of
from service.languages.detect import detect
from service.types import Limit, Role, Sentence, SourceText

VIETNAM = timezone(timedelta(hours=7), "UTC+07:00")


def page_of_html(html: str, url: str | None) -> FetchedPage:
    """Wrap pasted HTML as a page, so that it takes the way of a fetched one."""
    address = url or "about:given"
    body = html.encode("utf-8", "surrogatepass")
    return FetchedPage(address, address, (), 200, "text/html", "utf-8", body, datetime.now(UTC))


def within(document: SourceDocument, most: int) -> tuple[SourceDocument, bool]:
    """The document with its first ``most`` characters of text, and whether that left anything out."""
    kept: list[Paragraph] = []
    left = most
    for paragraph in document.paragraphs:
        if left <= 0:
            return replace(document, paragraphs=tuple(kept)), True
        kept.append(paragraph if len(paragraph.text) <= left else replace(paragraph, text=paragraph.text[:left]))
        left -= len(paragraph.text)
    return (document, False) if left >= 0 else (replace(document, paragraphs=tuple(kept)), True)


def source_of_document(index: int, document: SourceDocument, page: FetchedPage, *, given: bool) -> SourceText:
    """Join title and paragraphs to one text, a line each; captions keep their role and are never evidence of a claim."""
    lines: list[tuple[str, Role]] = []
    if document.title:
        lines.append((document.title, "headline"))
    for paragraph in document.paragraphs:
        if document.title and paragraph.text == document.title:
            continue
        lines.append((" ".join(paragraph.text.split()), "caption" if paragraph.role == "caption" else "body"))
    text = "\n".join(line for line, _ in lines)
    language = _language(text, document.language)
    roles = [role for _, role in lines]
    read = sentences_of(text, language)
    sentences = tuple(
        Sentence(s.index, s.text, s.start, s.end, _stronger(s.role, roles[s.paragraph]), s.paragraph) for s in read
    )
    return SourceText(
        index=index,
        text=text,
        language=language,
        sentences=sentences,
        url=None if page.requested_url == "about:given" else page.requested_url,
        final_url=None if given else page.final_url,
        canonical_url=document.canonical_url,
        publisher=document.publisher,
        title=document.title,
        published=day_in_vietnam(document.published),
        fetched_at=None if given else page.fetched_at,
        quality="given" if given and document.quality == "full" else document.quality,
        page_sha256=None if given else document.page_sha256,
    )


_SURE, _LIKELY = 0.9, 0.6


def _language(text: str, declared: str | None) -> str:
    """What the text itself says, where it says so plainly; else what the page declares; else Vietnamese. Templates of
    pages declare English, or Vietnamese, whatever the text is in."""
    code, sure = detect(text)
    if sure >= _SURE:
        return code
    return declared or (code if sure >= _LIKELY else "vi")


def _stronger(read: Role, known: Role) -> Role:
    if known == "body":
        return "body" if read == "headline" else read
    return known


def source_of_text(
    index: int, text: str, *, url: str | None, language: str | None, published: date | None
) -> SourceText:
    """A source that somebody pasted."""
    code = language or _language(text, None)
    return SourceText(
        index=index,
        text=text,
        language=code,
        sentences=sentences_of(text, code),
        url=url,
        published=published,
        quality="given" if text.strip() else "empty",
    )


def day_in_vietnam(moment: datetime | None) -> date | None:
    """The calendar day on which a page came out: newspapers date by Vietnamese time."""
    return moment.astimezone(VIETNAM).date() if moment else None


def digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def empty_source_limit(source: SourceText, place: str) -> Limit | None:
    """What the editor must know about a source that is not whole."""
    if source.quality == "empty" or not source.sentences:
        return Limit(
            "extract", "source-empty", f"No article text was found in {place}. Paste the text of the source instead."
        )
    if source.quality == "paywall":
        return Limit(
            "extract", "source-paywalled", f"Only the free part of {place} could be read. Paste the full text."
        )
    if source.quality == "partial":
        return Limit(
            "extract", "source-partial", f"Only a part of {place} could be read; what is missing was not compared."
        )
    return None
