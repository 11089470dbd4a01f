"""What can be seen of the plugin without a WordPress."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from collections import Counter

import pytest
from babel.messages import mofile

from tools import wordpress
from tools.wordpress import PLUGIN

PLACEHOLDER = re.compile(r"%(?:\d\$)?[ds]")


def test_generated_files_are_current():
    assert wordpress.stale() == [], "run `make wordpress`"


@pytest.mark.parametrize("locale", wordpress.LANGUAGES)
def test_every_string_is_translated_with_its_placeholders(locale):
    for message in wordpress.template(locale):
        strings = [message.string] if isinstance(message.string, str) else message.string
        source = message.id if isinstance(message.id, str) else message.id[0] if message.id else ""
        for string in strings if source else ():
            assert string, f"not translated: {source}"
            assert Counter(PLACEHOLDER.findall(string)) == Counter(PLACEHOLDER.findall(source)), source
    compiled = mofile.read_mo(io.BytesIO((PLUGIN / f"languages/nguon-{locale}.mo").read_bytes()))
    assert compiled.get("Source checked").string


def test_every_placeholder_is_explained_to_translators():
    unexplained = [m.text for m in wordpress.messages() if PLACEHOLDER.search(m.text) and not m.notes]
    assert unexplained == []


def test_messages_are_found_with_context_plural_and_notes():
    found = {m.text: m for m in wordpress.messages()}
    assert found["Why"].context == "heading of a reason"
    assert found["%d error"].plural == "%d errors"
    assert found["%d error"].files == ("assets/panel.js", "includes/column.php")
    assert "number of errors" in found["%d error"].notes[0]
    assert "Nguon: check against the source" in found


def test_header_and_readme_agree():
    header = (PLUGIN / "nguon.php").read_text(encoding="utf-8")
    readme = (PLUGIN / "readme.txt").read_text(encoding="utf-8")
    for in_header, in_readme in [("Version", "Stable tag"), ("Requires at least", "Requires at least"),
                                 ("Requires PHP", "Requires PHP"), ("License", "License")]:  # fmt: skip
        value = re.search(rf"{in_header}: +(.+)", header)[1]
        assert re.search(rf"^{in_readme}: (.+)$", readme, re.MULTILINE)[1] == value
    assert re.search(r"NGUON_VERSION', '(.+)'", header)[1] == re.search(r"Version: +(.+)", header)[1]
    assert len(re.search(r"\n\n([^\n]+)\n\n== Description", readme)[1]) <= 150


def test_the_zip_is_whole_and_always_the_same(tmp_path):
    wordpress.pack(tmp_path / "a.zip")
    wordpress.pack(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        names = set(archive.namelist())
    assert {
        "nguon/nguon.php",
        "nguon/uninstall.php",
        "nguon/readme.txt",
        "nguon/assets/report/nguon-report.js",
    } <= names
    for path in (PLUGIN / "languages").glob("*.json"):
        assert json.loads(path.read_text(encoding="utf-8"))["domain"] == "messages"


def test_every_file_guards_itself_and_parses():
    for path in PLUGIN.rglob("*.php"):
        assert re.search(
            r"defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;", path.read_text(encoding="utf-8")
        ), path
        if shutil.which("php"):
            done = subprocess.run(["php", "-l", path], capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout
