"""Statements of a whole document.

A sentence is read cue by cue, outside quotation marks: reporting verbs with their subject before or after them,
"according to" and "theo", and carriers ("dẫn lời", "citing", "told AFP"). Quotations then join the statement beside
them; one that stands alone belongs to whoever spoke last. Time grows with the length of the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.statements.assembly import assemble
from service.statements.english import English
from service.statements.quotations import read_quotations
from service.statements.speakers import Grammar
from service.statements.vietnamese import Vietnamese
from service.types import Sentence, Statement

GRAMMARS: dict[str, Grammar] = {"en": English(), "vi": Vietnamese()}


def read_statements(text: str, sentences: Sequence[Sentence], language: str) -> tuple[Statement, ...]:
    """The statements of a document in order (offsets in ``text``); empty for a language without a grammar.

    ``sentences`` are read in the order given; furniture of the page (credits, related links) is passed over.
    """
    grammar = GRAMMARS.get(language)
    if grammar is None:
        return ()
    return assemble(text, sentences, grammar, read_quotations(text))
