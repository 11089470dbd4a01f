"""Statements of a whole document."""

from __future__ import annotations

from collections.abc import Sequence

from service.types import Quotation, Sentence, Statement


def read_quotations(text: str) -> tuple[Quotation, ...]:
    """Everything between quotation marks in ``text``; a quotation may run over several sentences and paragraphs."""
    return ()


def read_statements(text: str, sentences: Sequence[Sentence], language: str) -> tuple[Statement, ...]:
    """The statements of a document in order (offsets in ``text``)."""
    return ()
