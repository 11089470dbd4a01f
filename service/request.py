"""The request of CONTRACT: the body of ``POST /verify``, of a job, and one line of a batch file."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from service.errors import BadRequest
from service.types import Limit


def _day(value: object) -> object:
    """Publication times are given as dates or as full timestamps; the day is what figures are resolved against."""
    return value[:10] if isinstance(value, str) else value


def _primary(value: object) -> object:
    """ "vi-VN", "VI" and "vi" are one language here; an empty tag is none."""
    return re.split(r"[-_]", value.strip().lower())[0] or None if isinstance(value, str) else value


Language = Annotated[str | None, BeforeValidator(_primary)]
Day = Annotated[date | None, BeforeValidator(_day)]


DEEPEST = 32
"""Of the fields of the contract none is nested more than four deep."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="allow", frozen=True)


class ArticleIn(_Part):
    """Exactly one of ``text`` and ``html``; or neither, and the article is fetched from ``url``."""

    text: str | None = None
    html: str | None = None
    url: str | None = None
    title: str | None = None
    published: Day = None
    language: Language = None

    @model_validator(mode="after")
    def _one_body(self) -> ArticleIn:
        if self.text is not None and self.html is not None:
            raise ValueError("give exactly one of article.text and article.html")
        if self.text is None and self.html is None and not self.url:
            raise ValueError("give exactly one of article.text and article.html, or article.url alone")
        return self


class SourceIn(_Part):
    """A source with ``text`` or ``html`` is not fetched. ``translations``: source passage to its translation."""

    url: str | None = None
    html: str | None = None
    text: str | None = None
    language: Language = None
    published: Day = None
    translations: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _something(self) -> SourceIn:
        if self.url is None and self.html is None and self.text is None:
            raise ValueError("a source needs url, html or text")
        if self.html is not None and self.text is not None:
            raise ValueError("give one of source.html and source.text")
        return self


Category = Literal["figures", "dates", "attribution", "quotes", "names", "meaning", "coverage", "integrity"]
CATEGORY_ALIASES = {
    "figure": "figures", "date": "dates", "quote": "quotes", "name": "names", "claim": "meaning",
    "unsupported": "coverage", "omission": "coverage",
}  # fmt: skip
"""The report's category names are understood too."""


class Options(_Part):
    """``checks`` empty: all. ``deadline_s``: seconds for the whole verification."""

    translator: str = "auto"
    checks: tuple[Category, ...] = ()
    deadline_s: float | None = Field(default=None, gt=0, le=600)

    @model_validator(mode="before")
    @classmethod
    def _aliases(cls, data: object) -> object:
        if isinstance(data, dict) and isinstance(data.get("checks"), list):
            return {
                **data,
                "checks": tuple(CATEGORY_ALIASES.get(c, c) if isinstance(c, str) else c for c in data["checks"]),
            }
        return data


class VerifyRequest(_Part):
    """What to verify. Fields that are not of the contract are kept and reported as a limit, not refused."""

    id: str | None = None
    article: ArticleIn
    sources: tuple[SourceIn, ...] = ()
    options: Options = Options()

    def unknown_fields(self) -> tuple[Limit, ...]:
        """One limit that names the fields nobody reads, so that a misspelt option does not pass unseen."""
        places: list[tuple[str, _Part]] = [("", self), ("article.", self.article), ("options.", self.options)]
        places += [(f"sources[{i}].", s) for i, s in enumerate(self.sources)]
        names = [prefix + name for prefix, part in places for name in (part.model_extra or {})]
        if not names:
            return ()
        return (
            Limit("request", "unknown-field", f"These fields are not known and were not used: {', '.join(names)}."),
        )


def parse_request(line: str | bytes) -> VerifyRequest:
    """Read one JSON request; raises ``BadRequest`` that says which field is wrong and why."""
    try:
        data = json.loads(line)
    except (ValueError, UnicodeDecodeError, RecursionError) as error:
        raise BadRequest(f"not valid JSON: {error}") from None
    if not isinstance(data, dict) or _deeper(list(data.values()), DEEPEST):
        raise BadRequest(f"request: give an object, nested at most {DEEPEST} deep")
    try:
        return VerifyRequest.model_validate(_whole(data))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "request"
        raise BadRequest(f"{where}: {first['msg']}") from None


_HALF = re.compile("[\ud800-\udfff]")


def _whole(value: object) -> object:
    """The value with a space for each half of a character that a caller cut in two:
    no answer could be written with it."""
    if isinstance(value, str):
        return _HALF.sub(" ", value)
    if isinstance(value, list):
        return [_whole(inner) for inner in value]
    if isinstance(value, dict):
        return {_HALF.sub(" ", str(key)): _whole(inner) for key, inner in value.items()}
    return value


def _deeper(level: list[object], most: int) -> bool:
    """Whether values nest more than ``most`` deep: unknown fields may hold anything, and all of a request is passed on."""
    for _ in range(most):
        level = [
            inner
            for value in level
            if isinstance(value, dict | list)
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return False
    return True


def id_of(line: bytes) -> str | None:
    """The caller's own id of a line of a batch, even where the rest of it is no request."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    own = found.get("id") if isinstance(found, dict) else None
    return own if isinstance(own, str) else None
