"""Who says what: speaker, office, outlet, stance and anonymity of the article's statements against the source's."""

from __future__ import annotations

from collections.abc import Iterator

from service.checks._chains import added, chains
from service.checks._context import answers
from service.checks._degrees import degrees
from service.checks._departments import departments
from service.checks._dropped import dropped
from service.checks._outlets import outlets
from service.checks._roles import roles
from service.checks._speakers import speakers
from service.checks._stances import stances
from service.checks._titles import titles
from service.checks._told import told
from service.comparison import Comparison
from service.types import Finding


def check(comparison: Comparison) -> Iterator[Finding]:
    for answer in answers(comparison):
        found = list(roles(comparison, answer))
        yield from found or titles(comparison, answer)
        yield from degrees(comparison, answer)
        yield from departments(comparison, answer)
        yield from outlets(comparison, answer)
        yield from speakers(comparison, answer)
        yield from told(comparison, answer)
        yield from dropped(comparison, answer)
        yield from chains(comparison, answer)
        yield from added(comparison, answer)
        yield from stances(comparison, answer)
