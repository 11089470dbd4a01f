"""How far a verification is, told to whoever runs it. Nobody need listen."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Literal, get_args

Stage = Literal["reading", "fetching", "translating", "comparing"]
"""reading: the article · fetching: its sources · translating: them · comparing: aligning both sides and judging."""
STAGES: tuple[Stage, ...] = get_args(Stage)

listener: ContextVar[Callable[[Stage], None] | None] = ContextVar("listener", default=None)
"""Set it before the work starts; it is called on the event loop and must not block."""


def tell(stage: Stage) -> None:
    """The work is at ``stage`` now."""
    told = listener.get()
    if told is not None:
        told(stage)
