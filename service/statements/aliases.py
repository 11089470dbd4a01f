"""The shipped tables of names that differ between English and Vietnamese, joined with CLDR's names of territories."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale

from service.tables import rows

TABLES = (
    "aliases", "names/china", "names/vietnam", "names/world", "names/organisations", "names/vietnam_bodies",
)  # fmt: skip
"""Files under ``service/data``. Where two entries share a form, the kind is that of the first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing with a name. ``stands_for``: the entry whose name newspapers also use it for (Moscow, the Kremlin)."""

    number: int
    kind: str
    english: tuple[str, ...]
    vietnamese: tuple[str, ...]
    stands_for: str | None


@dataclass(frozen=True, slots=True)
class Aliases:
    """``by_english`` and ``by_vietnamese``: a form as written to the entries that bear it."""

    entries: tuple[Entry, ...]
    by_english: Mapping[str, tuple[Entry, ...]]
    by_vietnamese: Mapping[str, tuple[Entry, ...]]
    lowered: Mapping[str, str]
    """Vietnamese forms of several syllables by the same in lower case: capitals inside them vary."""

    def root(self, entry: Entry) -> str:
        """What two entries must share to stand for the same actor: the state behind a capital or a palace."""
        return entry.stands_for or entry.english[0]

    def same(self, english: str, vietnamese: str) -> bool:
        """Do both forms name one thing, or a state and its seat?"""
        left = {self.root(e) for e in self.english(english)}
        return any(self.root(e) in left for e in self.vietnamese(vietnamese))

    def vietnamese(self, form: str) -> tuple[Entry, ...]:
        """Entries of a Vietnamese form, whatever capitals it has inside."""
        if form in self.by_vietnamese or not form[:1].isupper():
            return self.by_vietnamese.get(form, ())
        return self.by_vietnamese.get(self.lowered.get(form.lower(), ""), ())

    def english(self, form: str) -> tuple[Entry, ...]:
        """Entries of an English form; a possessive, an article or a full stop may be attached to it."""
        bare = form.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")
        for key in (form, bare, bare.removeprefix("the ").removeprefix("The "), bare.replace(".", "")):
            if key in self.by_english:
                return self.by_english[key]
        return ()


@cache
def load_aliases() -> Aliases:
    """Read the tables once a process (about 0.1 s with CLDR)."""
    found: list[tuple[str, tuple[str, ...], tuple[str, ...], str | None]] = []
    for table in TABLES:
        for kind, english, vietnamese, *rest in rows(table):
            found.append((kind, tuple(english.split("|")), tuple(vietnamese.split("|")), rest[0] if rest else None))
    known = {form for _, english, _, _ in found for form in english}
    en, vi = Locale("en").territories, Locale("vi").territories
    for code, name in en.items():
        if name not in known and not code.isdigit() and code in vi:
            found.append(("country", (name,), (vi[code],), None))
    entries = tuple(Entry(n, *row) for n, row in enumerate(found))
    by_english: dict[str, tuple[Entry, ...]] = {}
    by_vietnamese: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        for form in entry.english:
            by_english[form] = (*by_english.get(form, ()), entry)
        for form in entry.vietnamese:
            by_vietnamese[form] = (*by_vietnamese.get(form, ()), entry)
    lowered = {form.lower(): form for form in reversed(list(by_vietnamese)) if " " in form}
    return Aliases(entries, by_english, by_vietnamese, lowered)
