"""Where quotation marks stand open."""

from __future__ import annotations

from functools import lru_cache

from service.statements import read_quotations
from service.types import Quotation


@lru_cache(maxsize=64)
def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a document, read once."""
    return read_quotations(text)


def quoted_at(text: str, offset: int) -> Quotation | None:
    """The quotation of the document that a place lies in."""
    return next((q for q in quotations(text) if q.start <= offset < q.end), None)
