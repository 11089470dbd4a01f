"""Parts of docs/quality.md that have a command of their own: each stands between two marks and is kept by the others."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "quality.md"
PARTS = ("reliability", "story")


def part(name: str) -> str:
    """The part with its marks, as the page has it; empty marks where it has none."""
    found = _pattern(name).search(PAGE.read_text("utf-8") if PAGE.exists() else "")
    return found.group() if found else marked(name, "")


def put(name: str, text: str) -> None:
    """Write one part into the page, in place of the one that stands there."""
    page = PAGE.read_text("utf-8")
    new = marked(name, text)
    found = _pattern(name).search(page)
    PAGE.write_text(page.replace(found.group(), new) if found else f"{page.rstrip()}\n\n{new}\n", "utf-8")


def marked(name: str, text: str) -> str:
    return f"<!-- {name} -->\n{text.strip()}\n<!-- /{name} -->"


def table(head: list[str], rows: list[list[str]]) -> str:
    return "\n".join("| " + " | ".join(r) + " |" for r in [head, ["---"] * len(head), *rows]) + "\n"


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"<!-- {name} -->.*?<!-- /{name} -->", re.DOTALL)
