"""Write the pages that are generated from code: docs/findings.md and docs/settings.md. ``--check``: fail if they differ."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from service.report.catalogue import CODES, ERROR_CONFIDENCE, SHOWN_CONFIDENCE  # noqa: E402
from service.settings import Settings  # noqa: E402

DOCS = ROOT / "docs"


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


PAGES = {"findings.md": findings_page, "settings.md": settings_page}


def main() -> None:
    stale = []
    for name, page in PAGES.items():
        path = DOCS / name
        if "--check" in sys.argv:
            if not path.exists() or path.read_text(encoding="utf-8") != page():
                stale.append(name)
        else:
            path.write_text(page(), encoding="utf-8")
    if stale:
        raise SystemExit(f"not current: {', '.join(stale)}; run tools/generate_docs.py")


if __name__ == "__main__":
    main()
