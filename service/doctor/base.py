"""What an examination is made of, and how it ends whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from service.settings import Settings

State = Literal["ok", "warn", "fail", "skip"]
"""``warn``: Nguon works, but not as well as it could. ``fail``: something that was asked for does not work. ``skip``: not
looked at."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing looked at. ``hint``: what to do, for all that is not well. ``data``: figures for ``--json``."""

    area: str
    name: str
    state: State
    detail: str
    hint: str | None = None
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Visit:
    """What a probe may know. ``offline``: nobody outside is asked. ``timeout_s``: for one question to somebody."""

    settings: Settings
    offline: bool = False
    timeout_s: float = 5.0


Probe = Callable[[Visit], Iterable[Row]]


def examine(visit: Visit, probes: Sequence[Probe], told: Callable[[str], None] = lambda name: None) -> tuple[Row, ...]:
    """All rows of all probes, in order. A probe that breaks is a finding, not the end. ``told(name)``: what comes next."""
    rows: list[Row] = []
    for probe in probes:
        area = probe.__name__
        told(area)
        try:
            rows += probe(visit)
        except Exception as error:  # a broken installation breaks in ways that nobody foresaw
            hint = "this is unexpected: reinstall the locked versions; if it stays, report it"
            rows.append(Row(area, area, "fail", f"could not be examined: {type(error).__name__}: {error}", hint))
    return tuple(rows)


def bytes_shown(size: int) -> str:
    """A size for people: "312 kB", "41.5 MB", "76.7 GB"."""
    if size < 1_000_000:
        return f"{size / 1000:.0f} kB"
    return f"{size / 1e6:.1f} MB" if size < 1_000_000_000 else f"{size / 1e9:,.1f} GB"
