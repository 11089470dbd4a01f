"""Write what is generated from code: docs/findings.md, docs/settings.md and the example in README.md.

``--check``: write nothing, fail if a page is not what the code says.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["NGUON_TRANSLATOR"] = "none"

from service.report.catalogue import CODES, ERROR_CONFIDENCE, SHOWN_CONFIDENCE  # noqa: E402
from service.settings import Settings  # noqa: E402


def findings_page() -> str:
    """One row a code, grouped as in the catalogue."""
    rows = "\n".join(f"| {code} | {c.category} | {c.severity} | {c.meaning} |" for code, c in CODES.items())
    return (
        "# Findings\n\n"
        "Generated from `service/report/catalogue.py` by `tools/generate_docs.py`.\n\n"
        "`error`: the article says something that its source does not. `warning`: it may. `info`: worth a look.\n"
        f"An error with a confidence under {ERROR_CONFIDENCE} is shown as a warning; under {SHOWN_CONFIDENCE} nothing is shown.\n\n"
        "| code | category | severity | meaning |\n| --- | --- | --- | --- |\n" + rows + "\n"
    )


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


PAGES = {"docs/findings.md": findings_page, "docs/settings.md": settings_page, "README.md": readme_page}


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
