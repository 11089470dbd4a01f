"""Commands in the docs: fenced blocks marked ``sh``, each with the reason before it if it cannot run in a test."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))
_FENCE = re.compile(r"^(?P<indent> *)```(?P<kind>[^\n]*)\n(?P<body>.*?)^ *```", re.DOTALL | re.MULTILINE)
_NOT_RUN = re.compile(r"<!-- not run: (.+) -->\s*\Z")


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    kind: str
    body: str
    not_run: str | None

    @property
    def name(self):
        return f"{self.page.name}:{self.line}"


def blocks(page):
    """All fenced blocks of a page; what was included from a file is tested where the file is."""
    text = page.read_text(encoding="utf-8")
    text = re.sub(r"<!-- include .*?<!-- /include -->", lambda m: "\n" * m[0].count("\n"), text, flags=re.DOTALL)
    for match in _FENCE.finditer(text):
        reason = _NOT_RUN.search(text[: match.start()])
        line = text.count("\n", 0, match.start()) + 1
        yield Block(page, line, match["kind"].strip(), match["body"], reason[1] if reason else None)
