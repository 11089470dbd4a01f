"""Write what is generated from code: docs/findings.md, docs/settings.md, the example in README.md, included files.

``--check``: write nothing, fail if a page is not what the code says.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["NGUON_TRANSLATOR"] = "none"

from service.report.catalogue import CODES, ERROR_CONFIDENCE, SHOWN_CONFIDENCE  # noqa: E402
from service.settings import Settings  # noqa: E402

CATEGORIES = {
    "figure": "Figures", "date": "Dates", "attribution": "Who says it", "quote": "Quotations", "name": "Names",
    "claim": "Meaning", "unsupported": "Added", "omission": "Left out", "integrity": "Left over from a tool",
}  # fmt: skip


def findings_page() -> str:
    """One row a code, then each with an example, as the catalogue and the corpus have them."""
    rows = "\n".join(f"| {code} | {c.category} | {c.severity} | {c.meaning} |" for code, c in CODES.items())
    found = examples()
    parts = []
    for category, title in CATEGORIES.items():
        parts.append(f"\n## {title}\n")
        parts += [_code(code, found.get(code)) for code, c in CODES.items() if c.category == category]
    return (
        "# What it finds\n\n"
        "Generated from `service/report/catalogue.py` and `tests/corpus` by `tools/generate_docs.py`.\n\n"
        "`error`: the article says something that its source does not. `warning`: it may. `info`: worth a look.\n"
        f"An error with a confidence under {ERROR_CONFIDENCE} is shown as a warning; under {SHOWN_CONFIDENCE} nothing is shown.\n\n"
        "| code | category | severity | meaning |\n| --- | --- | --- | --- |\n" + rows + "\n" + "\n".join(parts)
    )


def _code(code: str, example: Example | None) -> str:
    """A section; the words in question bold where the corpus names them."""
    said = f"### {code}\n\n{CODES[code].meaning}\n"
    if example is None:
        return said
    article = example.en
    if example.words and example.words in article:
        article = article.replace(example.words, f"**{example.words}**", 1)
    said += f"\n| | |\n| --- | --- |\n| source | {_cell(example.vi)} |\n| article | {_cell(article)} |\n"
    if example.silent:
        said += f"| silent | {_cell(example.silent)} |\n"
    return said


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


@dataclass(frozen=True)
class Example:
    """A pair of sentences that fires; ``silent``: what may stand in the article without a finding."""

    vi: str
    en: str
    words: str | None = None
    silent: str | None = None


def examples() -> dict[str, Example]:
    """The first row of one sentence a side that fires each code and no other."""
    rows = []
    for path in sorted((ROOT / "tests" / "corpus").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line) if line.strip() else {}
            if _is_pair(row.get("en")) and _is_pair(row.get("vi")) and row.keys() & {"fires", "expect"}:
                fires = row["expect"] if "expect" in row else [row["fires"]] if row["fires"] else []
                rows.append((row["vi"][0], row["en"][0], fires))
    silent = {vi: en for vi, en, fires in reversed(rows) if not fires}
    found: dict[str, Example] = {}
    for vi, en, fires in rows:
        if len(fires) == 1 and isinstance(fires[0], str):
            code, _, words = fires[0].partition("@")
            found.setdefault(code, Example(vi, en, words or None, silent.get(vi)))
    return found


def _is_pair(side: object) -> bool:
    return isinstance(side, list) and len(side) == 1 and isinstance(side[0], str)


def _default(value: object) -> str:
    shown = str(value) if value is not None else ""
    return f"`{shown}`" if shown else ""


def settings_page() -> str:
    """One row a setting."""
    rows = "\n".join(
        f"| `NGUON_{name.upper()}` | {_default(field.default)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    )
    return (
        "# Settings\n\n"
        "Generated from `service/settings.py` by `tools/generate_docs.py`. Environment variables:\n\n"
        "| variable | default | meaning |\n| --- | --- | --- |\n" + rows + "\n"
    )


EXAMPLE = "seeds/doctored/office.txt"


def readme_page() -> str:
    """README.md with the real output of its example between the two marks."""
    from service.pipeline import verify  # noqa: PLC0415
    from service.report.text import render_text  # noqa: PLC0415
    from service.request import parse_request  # noqa: PLC0415
    from service.wiring import build_deps  # noqa: PLC0415

    article, source = (
        (ROOT / EXAMPLE).read_text(encoding="utf-8"),
        (ROOT / "seeds" / "source.html").read_text(encoding="utf-8"),
    )
    request = parse_request(json.dumps({"article": {"text": article}, "sources": [{"html": source}]}))
    report = asyncio.run(verify(request, build_deps()))
    lines = render_text(report, width=110).splitlines()
    shown = "\n".join(f"    {line}" if line else "" for line in lines)
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    before, rest = text.split("<!-- example -->\n")
    after = rest.split("<!-- /example -->\n")[1]
    return f"{before}<!-- example -->\n{shown}\n<!-- /example -->\n{after}"


def included(text: str) -> str:
    """``text`` with the files in place that it names: ``<!-- include PATH -->`` to ``<!-- /include -->``."""

    def fill(match: re.Match[str]) -> str:
        content = (ROOT / match[1]).read_text(encoding="utf-8").rstrip()
        return f"<!-- include {match[1]} -->\n```{_KINDS[Path(match[1]).suffix]}\n{content}\n```\n<!-- /include -->"

    return _INCLUDE.sub(fill, text)


_INCLUDE = re.compile(r"<!-- include (\S+) -->\n.*?<!-- /include -->", re.DOTALL)
_KINDS = {".py": "python", ".mjs": "javascript", ".yml": "yaml"}


def _including(path: Path) -> Callable[[], str]:
    return lambda: included(path.read_text(encoding="utf-8"))


PAGES: dict[str, Callable[[], str]] = {
    "docs/findings.md": findings_page,
    "docs/settings.md": settings_page,
    "README.md": readme_page,
    **{
        f"docs/{path.name}": _including(path)
        for path in sorted((ROOT / "docs").glob("*.md"))
        if "<!-- include " in path.read_text(encoding="utf-8")
    },
}


def main() -> None:
    stale = []
    for name, page in PAGES.items():
        path = ROOT / name
        if "--check" in sys.argv:
            if not path.exists() or path.read_text(encoding="utf-8") != page():
                stale.append(name)
        else:
            path.write_text(page(), encoding="utf-8")
    if stale:
        raise SystemExit(f"not current: {', '.join(stale)}; run tools/generate_docs.py")


if __name__ == "__main__":
    main()
