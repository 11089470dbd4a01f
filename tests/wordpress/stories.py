"""The seed article as a post."""

from __future__ import annotations

from html import escape

from tests.faults.harness import ROOT

SEEDS = ROOT / "seeds"
TITLE = "South Korea weighs “phased measures” against Pyongyang’s troops"


def paragraphs(name="doctored/figure.txt"):
    """The article without its source line and its page furniture."""
    lines = (SEEDS / name).read_text(encoding="utf-8").splitlines()
    return [
        line
        for line in lines
        if line.strip() and not line.startswith(("Source:", "Comment (")) and not line.endswith("|")
    ]


def blocks(lines):
    return "\n\n".join(f"<!-- wp:paragraph -->\n<p>{line}</p>\n<!-- /wp:paragraph -->" for line in lines)


def story(source, name="doctored/figure.txt"):
    """The article as blocks, with a line that cites ``source``."""
    return blocks([*map(escape, paragraphs(name)), f'Source: <a href="{source}">{source}</a>'])
