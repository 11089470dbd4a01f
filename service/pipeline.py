"""One function for every edge: ``verify`` takes a request and gives the report of CONTRACT."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Protocol, TypeVar

from fetchers.errors import FetchError
from fetchers.outcomes import explain
from fetchers.reader import Reading
from fetchers.types import FetchedPage, SourceDocument
from service.article import read_article
from service.article_page import fetched
from service.citations import choose_sources, find_citations
from service.errors import DeadlineExceeded
from service.judgement import judge
from service.lexicon import Lexicon
from service.progress import tell
from service.report.build import ReportDict, Run, build_report
from service.request import SourceIn, VerifyRequest
from service.settings import Settings
from service.sources import empty_source_limit, page_of_html, source_of_document, source_of_text, within
from service.translate.base import Translator
from service.translate.recorded import recorded_for
from service.types import Citation, Limit, SourceText

T = TypeVar("T")


class Cpu(Protocol):
    """Runs a pure function off the event loop; what it calls and gives must pickle, as it may run in a process."""

    def __call__(self, function: Callable[[], T]) -> Awaitable[T]: ...


class Reader(Protocol):
    """Gets the article behind a link by whichever way works; raises ``FetchError``."""

    async def read(self, url: str, *, published: date | None = None) -> Reading: ...


@dataclass(frozen=True, slots=True)
class Deps:
    """What ``verify`` needs from outside; ``wiring`` chooses. ``translator(name)``: the backend, ``None`` for none."""

    settings: Settings
    reader: Reader
    extract: Callable[[FetchedPage], Awaitable[SourceDocument]]
    translator: Callable[[str], Translator | None]
    lexicon: Lexicon
    cpu: Cpu


async def verify(request: VerifyRequest, deps: Deps, *, team: str = "", deadline_s: float | None = None) -> ReportDict:
    """Verify one article. Raises a ``NguonError`` where there can be no report; all else is said in the report.

    ``deadline_s``: seconds for all of it, in place of what the request and the settings say (a job has longer).
    """
    deadline = deadline_s or min(request.options.deadline_s or deps.settings.deadline_s, 600.0)
    try:
        async with asyncio.timeout(deadline):
            return await _verify(request, deps, team, deadline)
    except TimeoutError:
        raise DeadlineExceeded(f"no report within {deadline:g} seconds") from None


async def _verify(request: VerifyRequest, deps: Deps, team: str, deadline: float) -> ReportDict:
    clock = _Clock()
    settings = deps.settings
    tell("reading")
    given = request.article
    named: tuple[str, ...] = ()
    if given.text is None and given.html is None:
        given, named = await fetched(given, deps)
        clock.lap("fetch")
    most = settings.max_sentences
    read = await deps.cpu(partial(read_article, given, max_chars=settings.max_article_chars, max_sentences=most))
    limits = [*request.unknown_fields(), *read.limits]
    hints = tuple(s.url for s in request.sources if s.url) or named
    citations = find_citations(read.article, read.links, hints)
    wanted, more = _wanted(request, citations, named, settings.max_sources)
    limits += more
    tell("fetching")
    pairs, found = await _read_sources(wanted, deps, clock)
    limits += found
    tell("translating")
    sources, found, share = await _translate(pairs, request, deps, deadline * _TRANSLATION_SHARE)
    limits += found
    clock.lap("translate")
    tell("comparing")
    checks, vectors = request.options.checks, settings.vectors
    judged = await deps.cpu(partial(judge, read.article, sources, deps.lexicon, checks=checks, vectors=vectors))
    limits += judged.limits
    timings = {**clock.laps, "align": judged.align_ms, "check": judged.check_ms, "total": clock.total()}
    run = Run(request, read.article, citations, sources, judged, tuple(limits), share, timings, team)
    return await deps.cpu(partial(build_report, run))


def _wanted(
    request: VerifyRequest, citations: tuple[Citation, ...], named: tuple[str, ...], most: int
) -> tuple[list[SourceIn], list[Limit]]:
    """The sources to read: the request's own, else those that the article's page names, else those that it cites."""
    limits: list[Limit] = []
    urls = named or tuple(c.url for c in choose_sources(citations))
    given = list(request.sources) or [SourceIn(url=url) for url in urls]
    if not given:
        limits.append(
            Limit(
                "citation",
                "no-source",
                "The article cites no source page: add a line such as 'Source: https://…' or name the source in the request.",
            )
        )
    if len(given) > most:
        limits.append(
            Limit("citation", "too-many-sources", f"Only the first {most} of {len(given)} sources were read.")
        )
    return given[:most], limits


async def _read_sources(
    wanted: list[SourceIn], deps: Deps, clock: _Clock
) -> tuple[list[tuple[SourceIn, SourceText]], list[Limit]]:
    """Sources that could be read are numbered from 0 in the order asked; for each of the others there is a limit."""
    results = await asyncio.gather(*(_read_source(given, deps, clock) for given in wanted))
    read = [(given, source) for given, (found, _) in zip(wanted, results, strict=True) for source in found]
    numbered = [(given, replace(source, index=i)) for i, (given, source) in enumerate(read)]
    return numbered, [limit for _, limits in results for limit in limits]


async def _read_source(given: SourceIn, deps: Deps, clock: _Clock) -> tuple[list[SourceText], list[Limit]]:
    """The source, and after it the original where the page says that it is a reprint; nothing where it cannot be had."""
    place = given.url or "the given text"
    if given.text is not None:
        text = given.text[: deps.settings.max_source_chars]
        limits = []
        if len(given.text) > len(text):
            limits.append(_cut_at(len(text), place))
        source = await deps.cpu(
            partial(source_of_text, 0, text, url=given.url, language=given.language, published=given.published)
        )
        whole, more = _whole(source, place, deps)
        return [whole], limits + more
    if given.html is not None:
        page = page_of_html(given.html, given.url)
        pages = [(page, await deps.extract(page))]
    else:
        try:
            reading = await deps.reader.read(given.url or "", published=given.published)
        except FetchError as error:
            about = f" By its address it is about “{error.title_hint}”." if error.title_hint else ""
            return [], [Limit("fetch", error.code, f"{place}: {error.message}{about}", error.retryable)]
        pages = [(one.page, one.document) for one in (reading, reading.origin) if one is not None]
        clock.lap("fetch")
    found, limits = [], []
    for page, document in pages:
        where = place if document is pages[0][1] else page.requested_url
        limits += [
            Limit("extract", note, said)
            for note in document.notes
            if note not in _SAID_ELSEWHERE and (said := explain(note, where))
        ]
        read, cut = within(document, deps.settings.max_source_chars)
        if cut:
            limits.append(_cut_at(deps.settings.max_source_chars, where))
        source = await deps.cpu(partial(source_of_document, 0, read, page, given=given.html is not None))
        if given.published or given.language:
            source = replace(
                source, published=given.published or source.published, language=given.language or source.language
            )
        whole, more = _whole(source, where, deps)
        found.append(whole)
        limits += more
    clock.lap("extract")
    return found, limits


def _cut_at(most: int, place: str) -> Limit:
    return Limit("extract", "source-cut", f"Only the first {most:,} characters of {place} were read.")


_SAID_ELSEWHERE = frozenset({"partial", "paywalled", "not-an-article", "other-language"})
"""Notes of documents for which there is a limit of our own."""


def _whole(source: SourceText, place: str, deps: Deps) -> tuple[SourceText, list[Limit]]:
    """The source within its bounds, and what the editor must know of it."""
    limits: list[Limit] = []
    most = deps.settings.max_sentences
    if len(source.sentences) > most:
        limits.append(
            Limit(
                "extract",
                "source-cut",
                f"Only the first {most} of {len(source.sentences)} sentences of {place} were read.",
            )
        )
        source = replace(source, sentences=source.sentences[:most])
    empty = empty_source_limit(source, place)
    other = _language_limit(source, place) if source.sentences else None
    return source, limits + [limit for limit in (empty, other) if limit]


def _language_limit(source: SourceText, place: str) -> Limit | None:
    if source.language == "vi":
        return None
    if source.language == "en":
        message = f"{place} is in English: figures were compared, but this is not the Vietnamese original."
        return Limit("extract", "source-english", message)
    message = f"{place} is in '{source.language}', for which there are no tables: only digits, names and coverage were checked."
    return Limit("extract", "source-language", message)


async def _translate(
    pairs: list[tuple[SourceIn, SourceText]], request: VerifyRequest, deps: Deps, most_s: float
) -> tuple[tuple[SourceText, ...], list[Limit], float]:
    """Fill in translations, all sources at one time; the share of source sentences that have one is reported."""
    name = request.options.translator
    backend = None if name in {"none", "recorded"} else deps.translator(name)
    results = await asyncio.gather(*(_translate_source(*pair, backend, deps, most_s) for pair in pairs))
    out = tuple(source for source, _ in results)
    limits = dict.fromkeys(limit for _, found in results for limit in found)
    total = sum(len(s.sentences) for s in out)
    done = sum(sentence.translation is not None for s in out for sentence in s.sentences)
    return out, list(limits), done / total if total else 0.0


async def _translate_source(
    given: SourceIn, source: SourceText, backend: Translator | None, deps: Deps, most_s: float
) -> tuple[SourceText, tuple[Limit, ...]]:
    """The caller's translations first; what they leave goes to the backend, for ``most_s`` seconds."""
    spans = tuple((s.start, s.end) for s in source.sentences)
    texts: tuple[str | None, ...] = (None,) * len(spans)
    limits: tuple[Limit, ...] = ()
    if given.translations:
        texts = recorded_for(source.text, spans, given.translations)
    missing = [i for i, t in enumerate(texts) if t is None]
    pasted = given.text is not None or given.html is not None
    if backend is not None and missing and source.language != "en":
        if pasted and not deps.settings.translate_given:
            limits = (_pasted(source.language),)
        else:
            try:
                async with asyncio.timeout(most_s):
                    answer = await backend.translate([source.sentences[i].text for i in missing], source.language, "en")
            except TimeoutError:
                limits = (_SLOW,)
            else:
                limits = answer.limits
                filled = dict(zip(missing, answer.texts, strict=True))
                texts = tuple(filled.get(i, t) for i, t in enumerate(texts))
    sentences = tuple(replace(s, translation=t) for s, t in zip(source.sentences, texts, strict=True))
    return replace(source, sentences=sentences), limits


_TRANSLATION_SHARE = 0.4
"""Of the time for a verification: a slow translator must not cost the report."""
_SLOW = Limit("translate", "translator-timeout", "Translation took too long and was left out.", True)


def _pasted(language: str) -> Limit:
    shown = "a word-by-word gloss is shown instead" if language == "vi" else "its passages are shown as they stand"
    return Limit(
        "translate",
        "pasted-not-sent",
        f"Pasted source text was not sent to an online translator (NGUON_TRANSLATE_GIVEN is off); {shown}.",
    )


class _Clock:
    """Milliseconds since the last lap, summed by stage."""

    def __init__(self) -> None:
        self.began = self.last = time.perf_counter()
        self.laps: dict[str, float] = {"fetch": 0.0, "extract": 0.0, "translate": 0.0}

    def lap(self, stage: str) -> None:
        now = time.perf_counter()
        self.laps[stage] += (now - self.last) * 1000
        self.last = now

    def total(self) -> float:
        return (time.perf_counter() - self.began) * 1000


__all__ = ["Deps", "verify"]
