"""What to do about an error or a limit, in the words of the command line. A test holds the table to the error trees."""

from __future__ import annotations

from collections.abc import Mapping

_PASTE = "save the page in a browser and give it with --source-file FILE"
_LATER = "try again later"
_KEY = "look at the key in the settings: `nguon doctor` asks each translator"

HINTS: Mapping[str, str] = {
    # the request
    "bad-request": "`nguon verify --help` shows what can be given",
    "empty-article": "give the article as plain text or HTML; '-' reads standard input",
    "article-too-large": "cut it to the story, or raise NGUON_MAX_ARTICLE_CHARS",
    "not-text": "save it as plain text or as a web page (HTML)",
    "article-not-fetched": "save the page in a browser and give the file instead of the address",
    "not-an-article": "give the address of the article itself, or its text as a file",
    "unknown-field": "look for a misspelt name: GET /docs of the service lists all fields",
    "no-source": "no source cited: add --source URL or --source-file FILE",
    "too-many-sources": "name the one that matters with --source URL, or raise NGUON_MAX_SOURCES",
    "article-language": "Nguon checks English articles against Vietnamese sources",
    "too-many-sentences": "split it, or raise NGUON_MAX_SENTENCES",
    # the work
    "failed": "run it again; if it stays, report it with the article",
    "deadline-exceeded": "try again, or raise NGUON_DEADLINE_S",
    "processing-failed": "run it again; if it stays, report it with the article",
    "storage-unavailable": "`nguon doctor` says what is wrong with the database",
    "cannot-move": "nothing was copied; do that and run it again",
    "vectors-unavailable": "`nguon doctor` says why; NGUON_VECTORS=0 if that is meant",
    # the page of the source
    "fetch-failed": _PASTE,
    "url-refused": "give the page's own address, beginning with https://",
    "address-refused": f"only pages of the public web are fetched: {_PASTE}",
    "unreachable": f"look at the address and the connection, or {_PASTE}",
    "broken-response": f"{_LATER}, or {_PASTE}",
    "timed-out": f"{_LATER}, raise NGUON_FETCH_TIMEOUT_S, or {_PASTE}",
    "tls-failed": _PASTE,
    "too-large": f"raise NGUON_FETCH_MAX_BYTES, or {_PASTE}",
    "too-many-redirects": _PASTE,
    "http-status": f"{_LATER}, or {_PASTE}",
    "gone": "look for where the story went and name it with --source URL",
    "rate-limited": f"{_LATER}, or {_PASTE}",
    "not-html": "give the page of the article, not a file or picture of it",
    "not-article": "give the address of the article itself",
    "blocked": _PASTE,
    "robots-denied": _PASTE,
    "bot-wall": _PASTE,
    "parse-failed": "give its text with --source-file FILE",
    "source-empty": "give the text of the source with --source-file FILE",
    "source-paywalled": "give the full text with --source-file FILE",
    "source-partial": "give the full text with --source-file FILE",
    "source-cut": "give the part that matters with --source-file FILE",
    "source-english": "name the Vietnamese original with --source URL",
    "source-language": "name the Vietnamese original with --source URL",
    "another-story": "is it the right page? name another with --source URL",
    "check-failed": "a fault of Nguon's own: please report it with the lines of its log",
    # translators
    "translator-failed": "`nguon doctor` asks each translator",
    "translator-timeout": "raise NGUON_TRANSLATE_TIMEOUT_S, or take another with --translator",
    "translator-unreachable": "`nguon doctor` asks each translator; --translator none does without",
    "translator-rate-limited": _LATER,
    "translator-quota": "take another with --translator, or none",
    "translator-key-refused": _KEY,
    "translator-language": "take another with --translator",
    "translator-error": _LATER,
    "translator-refused": "take another with --translator",
    "translator-bad-answer": "take another with --translator",
    "translator-not-configured": _KEY,
    "translator-paused": _LATER,
    "pasted-not-sent": "set NGUON_TRANSLATE_GIVEN=1 if pasted text may go to an online translator",
    # the service, for those who call it
    "queue-full": "try again after the seconds of Retry-After; add workers or cores if it stays",
    "rate-limit": "wait as long as Retry-After says",
    "key-wanted": "send 'Authorization: Bearer nguon_…'; `nguon keys create` makes a key",
    "not-allowed": "make a key with that scope: `nguon keys create --scope …`",
    "idempotency-key-reused": "use a new Idempotency-Key for another request",
    "callback-refused": "name a public address, or let it through with NGUON_FETCH_ALLOW",
    "body-too-large": "send less, or raise NGUON_MAX_BODY_BYTES",
    "media-type": "send application/json",
    "too-slow": "send the body without pauses",
    "broken-off": "send the whole body",
    "cannot-be-processed": "leave out fields of your own, or nest them less deeply",
    "job-not-found": "look at GET /jobs with the same key",
    "report-not-found": "reports are kept NGUON_RETAIN_REPORTS_DAYS and seen by the team that asked",
    "finding-not-found": "take the id of a finding of this report",
    "batch-not-found": "look at GET /batches with the same key",
    "delivery-not-found": "look at GET /deliveries with the same key",
    "empty-batch": "send one request a line",
    "not-acceptable": "ask for one of the formats named",
}


def hint_for(code: str) -> str | None:
    """What to do about ``code``; ``None`` where there is nothing to do."""
    return HINTS.get(code)
