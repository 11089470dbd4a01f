"""The Wayback Machine: the copy of a page that was made nearest to a moment.

Its availability API and the ``id_`` replay, which gives the page as it was archived, without the toolbar, are
documented at https://archive.org/help/wayback_api.php and https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from urllib.parse import quote

from fetchers.errors import Gone
from fetchers.status import media_type
from fetchers.types import FetchedPage
from fetchers.web import WebFetcher


async def archived(fetcher: WebFetcher, url: str, near: date | None) -> FetchedPage:
    """The page as archived; its ``final_url`` is the original's, the archive's own address is the last of its hops.
    Raises ``FetchError``."""
    settings = fetcher.settings
    stamp = f"&timestamp={near:%Y%m%d}" if near is not None else ""
    asked = f"{settings.availability_base}/wayback/available?url={quote(url, safe='')}{stamp}"
    answer = await fetcher.get(asked, _is_json)
    moment = _closest(answer.body)
    if moment is None:
        raise Gone("The Wayback Machine has no copy of this page.", 404)
    page = await fetcher.fetch(f"{settings.wayback_base}/web/{moment}id_/{url}", robots=False)
    return replace(
        page,
        requested_url=url,
        final_url=url,
        hops=(*page.hops, page.final_url),
        notes=("from-archive",),
    )


def _closest(body: bytes) -> str | None:
    try:
        found = json.loads(body)["archived_snapshots"]["closest"]
        moment = str(found["timestamp"])
    except (ValueError, KeyError, TypeError):
        return None
    good = found.get("available") is True and str(found.get("status", "200")) == "200"
    return moment if good and moment.isdecimal() and 4 <= len(moment) <= 14 else None


def _is_json(content_type: str) -> bool:
    return media_type(content_type)[0] in {"application/json", "text/javascript", "application/javascript", ""}
