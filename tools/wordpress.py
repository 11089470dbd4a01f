"""The generated parts of the WordPress plugin: the files of its translations, and the zip to install.

tools/wordpress.py            write the translations anew
tools/wordpress.py --check    are they current? exit code 1 if not
tools/wordpress.py --zip F    pack the plugin, with the report element of the service's page
"""

from __future__ import annotations

import argparse
import io
import json
import re
import struct
import sys
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from babel.messages import Catalog, mofile, pofile

ROOT = Path(__file__).parents[1]
PLUGIN = ROOT / "integrations/wordpress/nguon"
WEB = ROOT / "service/web"
ELEMENT = "nguon-report.js"
LANGUAGES = ("vi",)
WHEN = datetime(2026, 11, 25, tzinfo=UTC)
"""A date that stands in the files' heads; they must not change by themselves."""

_QUOTED = r"'((?:[^'\\]|\\.)*)'"
_CALL = re.compile(rf"\b(?:esc_html|esc_attr)?_(?:_|e|x|n)\(\s*{_QUOTED}(?:\s*,\s*{_QUOTED})?")
_KIND = re.compile(r"_(_|e|x|n)\($")
_NOTE = re.compile(r"/\* (translators: .*?) \*/", re.DOTALL)
_HEADER = re.compile(r"^ \* (?:Plugin Name|Description):\s*(.+)$", re.MULTILINE)
_IMPORT = re.compile(r"""from\s+["']\./([\w.-]+)["']""")


@dataclass(frozen=True, slots=True)
class Message:
    """``files``: where it is used, as WordPress knows them."""

    text: str
    plural: str | None
    context: str | None
    notes: tuple[str, ...]
    files: tuple[str, ...]


def report_files() -> dict[str, bytes]:
    """The report element with all that it imports, by file name."""
    wanted, found = [ELEMENT], {"nguon-report.css": (WEB / "nguon-report.css").read_bytes()}
    while wanted:
        name = wanted.pop()
        if name not in found:
            found[name] = (WEB / name).read_bytes()
            wanted += _IMPORT.findall(found[name].decode())
    return found


def messages() -> list[Message]:
    """Every string that the plugin shows, in the order of its files."""
    seen: dict[tuple[str, str | None], Message] = {}
    paths = sorted(p for p in PLUGIN.rglob("*") if p.suffix in {".php", ".js"})
    for path in paths:
        source, name = path.read_text(encoding="utf-8"), path.relative_to(PLUGIN).as_posix()
        found = [(m, None, None, ()) for m in _HEADER.findall(source)] if name == "nguon.php" else []
        found += [_message(source, match) for match in _CALL.finditer(source)]
        for text, plural, context, notes in found:
            before = seen.get((text, context))
            files = (*before.files, name) if before else (name,)
            seen[text, context] = Message(
                text, plural, context, notes or (before.notes if before else ()), tuple(dict.fromkeys(files))
            )
    return list(seen.values())


def _message(source: str, match: re.Match[str]) -> tuple[str, str | None, str | None, tuple[str, ...]]:
    first, second = (re.sub(r"\\(.)", r"\1", part) if part else None for part in match.groups())
    kind = match.group()[: match.group().index("(") + 1]
    how = _KIND.search(kind)
    near = source[max(0, match.start() - 240) : match.start()]
    notes = list(_NOTE.finditer(near))
    close = notes and near[notes[-1].end() :].count("\n") <= 3 and "_(" not in near[notes[-1].end() :]
    plural = second if how and how[1] == "n" else None
    context = second if how and how[1] == "x" else None
    return first or "", plural, context, (notes[-1][1],) if close else ()


def template(locale: str | None = None) -> Catalog:
    """All messages; with a locale, its translations too, as its ``.po`` has them."""
    catalog = Catalog(locale, project="Nguon", version="0.1.0", copyright_holder="The Nguon authors", creation_date=WHEN,
                      revision_date=WHEN, last_translator="The Nguon authors", language_team="", charset="utf-8", fuzzy=False,
                      msgid_bugs_address="", domain="nguon",
                      header_comment="# Strings of the WordPress plugin nguon. Same licence as the plugin (Apache-2.0).")  # fmt: skip
    known = _read_po(locale) if locale else None
    for m in messages():
        key = (m.text, m.plural) if m.plural else m.text
        old = known.get(m.text, m.context) if known else None
        string = old.string if old and not old.fuzzy else (("",) if m.plural else "")
        catalog.add(key, string, locations=[(f, 0) for f in m.files], auto_comments=m.notes, context=m.context)
    return catalog


def _read_po(locale: str) -> Catalog | None:
    path = PLUGIN / f"languages/nguon-{locale}.po"
    if not path.exists():
        return None
    with path.open("rb") as file:
        return pofile.read_po(file, locale=locale)


def _po(catalog: Catalog) -> bytes:
    out = io.BytesIO()
    pofile.write_po(out, catalog, width=110, include_lineno=False)
    return re.sub(rb'"(?:Generated-By|Report-Msgid-Bugs-To|Language-Team): .*\n', b"", out.getvalue())


def _mo(catalog: Catalog) -> bytes:
    out = io.BytesIO()
    mofile.write_mo(out, catalog)
    made = bytearray(
        re.sub(rb"Generated-By: Babel [\d.]+", lambda m: b"Generated-By: Babel".ljust(len(m[0])), out.getvalue())
    )
    # WordPress refuses a file whose (empty) hash table does not begin where the tables of strings end.
    count, originals = struct.unpack_from("<II", made, 8)
    struct.pack_into("<I", made, 24, originals + 16 * count)
    return bytes(made)


def _json(catalog: Catalog, locale: str, script: str) -> bytes:
    """The translations of one script, as wp.i18n reads them."""
    entries: dict[str, object] = {"": {"domain": "messages", "lang": locale, "plural-forms": catalog.plural_forms}}
    for message in catalog:
        used = {file for file, _ in message.locations}
        if message.id and f"assets/{script}.js" in used and message.string:
            text = message.id if isinstance(message.id, str) else message.id[0]
            string = message.string if isinstance(message.string, str) else list(message.string)
            entries[f"{message.context}\x04{text}" if message.context else text] = (
                [string] if isinstance(string, str) else string
            )
    data = {"domain": "messages", "locale_data": {"messages": entries}}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def generated() -> dict[Path, bytes]:
    """Content of every generated file, by path."""
    languages = PLUGIN / "languages"
    out = {languages / "nguon.pot": _po(template())}
    scripts = sorted({Path(f).stem for m in messages() for f in m.files if f.endswith(".js")})
    for locale in LANGUAGES:
        catalog = template(locale)
        out[languages / f"nguon-{locale}.po"] = _po(catalog)
        out[languages / f"nguon-{locale}.mo"] = _mo(catalog)
        for script in scripts:
            out[languages / f"nguon-{locale}-nguon-{script}.json"] = _json(catalog, locale, script)
    return out


def stale() -> list[str]:
    """Generated files that are not as they would be made now, and files among them that nothing makes."""
    wanted = generated()
    here = set((PLUGIN / "languages").iterdir())
    wrong = [p for p, content in wanted.items() if not p.exists() or p.read_bytes() != content]
    return sorted(p.relative_to(ROOT).as_posix() for p in [*wrong, *(here - wanted.keys())])


def pack(target: Path) -> None:
    """The plugin as WordPress installs it. The same files give the same bytes."""
    contents = {p.relative_to(PLUGIN).as_posix(): p.read_bytes() for p in PLUGIN.rglob("*") if p.is_file()}
    contents |= {f"assets/report/{name}": content for name, content in report_files().items()}
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(contents):
            info = zipfile.ZipInfo(f"nguon/{name}", WHEN.timetuple()[:6])
            info.external_attr, info.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(info, contents[name])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--zip", type=Path)
    asked = parser.parse_args()
    if asked.check:
        wrong = stale()
        print("\n".join(f"not current: {name} (make wordpress)" for name in wrong), file=sys.stderr)
        return 1 if wrong else 0
    if asked.zip:
        pack(asked.zip)
        return 0
    for path, content in generated().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
