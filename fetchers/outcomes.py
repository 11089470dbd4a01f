"""What an editor should know of a source that was read, but not as it stood: one sentence per note code.

Errors carry their own message (``fetchers.errors``); these are the notes of pages and documents. ``{place}`` is the
link. A note that is not listed here is for the log alone.
"""

from __future__ import annotations

NOTES: dict[str, str] = {
    "redirected-off-site": "{place} now leads to another site; what is there was read. Check that it is the same article.",
    "from-twin": "{place} could not be read; its AMP, mobile or canonical version was.",
    "from-archive": "{place} could not be read; the copy that the Wayback Machine made nearest to publication was.",
    "from-feed": "{place} could not be read; only its summary from the publisher's news feed was. Paste the text.",
    "paywalled": "{place} shows only its beginning without a subscription. Paste the text.",
    "consent-page": "{place} answers with a consent, login or stub page instead of the article. Paste the text.",
    "not-an-article": "{place} does not look like an article: perhaps a list, a search or a video page.",
    "partial": "{place} gave only a part of its article. Compare the rest by eye, or paste the text.",
    "pages-missing": "{place} goes on over several pages, and not all of them could be read.",
    "live-blog": "{place} is a live blog: it goes on changing, and the article may cite an earlier state.",
    "gallery": "{place} is a picture story; its captions were read as its text.",
    "other-language": "{place} is not in Vietnamese.",
    "reprint": "{place} is a reprint; it names its own source.",
    "origin-read": "{place} is a reprint; the page that it names as its source was read instead.",
}


def explain(note: str, place: str) -> str | None:
    """The sentence for ``note``, or ``None`` if it is for the log alone."""
    message = NOTES.get(note)
    return message.format(place=place) if message is not None else None
