"""Every command in the docs is run: page by page, in a folder with the files that they speak of, against a real service."""

import json
import os
import re
import shutil
import subprocess

import pytest

from tests.docs.blocks import PAGES, ROOT, blocks
from tests.support_live import SEEDS, request_for

EVERY = [block for page in PAGES for block in blocks(page)]
COMMANDS = [block for block in EVERY if block.kind in {"sh", "console", "bash", "shell"}]
RUN = {block.page for block in COMMANDS if block.not_run is None}
# An exit code that judges the article is no failure of the command; `make` shows that its target exists.
NGUON = """#!/bin/sh
{real} "$@"; code=$?
case "$1:$code" in verify:1 | verify:3 | recheck:1) exit 0 ;; esac
exit $code
"""
MAKE = '#!/bin/sh\nexec {real} --no-print-directory -C {root} -n "$@" >/dev/null\n'


@pytest.fixture
def desk(tmp_path, httpserver, quick_program):
    """A folder as the docs have it in mind."""
    seeds = shutil.copytree(SEEDS, tmp_path / "seeds")
    source = (seeds / "source.html").read_text(encoding="utf-8")
    httpserver.expect_request("/source").respond_with_data(source, content_type="text/html; charset=utf-8")
    cites = re.sub(r"https://\S+", httpserver.url_for("/source"), (seeds / "article.txt").read_text(encoding="utf-8"))
    page = f"<html><body><article>{''.join(f'<p>{line}</p>' for line in cites.splitlines())}</article></body></html>"
    httpserver.expect_request("/article").respond_with_data(page, content_type="text/html; charset=utf-8")
    (tmp_path / "article.txt").write_text(cites, encoding="utf-8")
    (tmp_path / "article.html").write_text(page, encoding="utf-8")
    shutil.copy(seeds / "source.html", tmp_path)
    shutil.copytree(
        seeds / "doctored", tmp_path / "articles", ignore=lambda _, names: set(names) - {"office.txt", "stance.txt"}
    )
    (tmp_path / "drafts").mkdir()
    shutil.copy(seeds / "article.txt", tmp_path / "drafts")
    (tmp_path / "request.json").write_text(json.dumps(request_for("office")), encoding="utf-8")
    rows = [json.dumps({"id": name, **request_for(name)}) for name in ("article", "office")]
    (tmp_path / "requests.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (tmp_path / "integrations").symlink_to(ROOT / "integrations")
    (tmp_path / "bin").mkdir()
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "bin").symlink_to(tmp_path / "bin")
    for name, script in (
        ("nguon", NGUON.format(real=quick_program / "nguon")),
        ("make", MAKE.format(real=shutil.which("make"), root=ROOT)),
    ):
        (tmp_path / "bin" / name).write_text(script)
        (tmp_path / "bin" / name).chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("page", sorted(RUN), ids=lambda page: page.name)
def test_the_commands_of_a_page_run(page, desk, live, keyed, httpserver):
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("NGUON_")},
        "PATH": f"{desk / 'bin'}:{os.environ['PATH']}", "HOME": str(desk), "LC_ALL": "C.UTF-8", "VENV": str(desk / ".venv"),
        "NGUON_DATA_DIR": str(desk / "data"), "NGUON_TRANSLATOR": "none", "NGUON_VECTORS": "0", "NGUON_RESPECT_ROBOTS": "0",
        "NGUON_WAYBACK": "0", "NGUON_FETCH_ALLOW": f"{httpserver.host}:{httpserver.port}", "NGUON_KEY": keyed.key,
    }  # fmt: skip
    for block in COMMANDS:
        if block.page != page or block.not_run is not None:
            continue
        host = (keyed if "$NGUON_KEY" in block.body else live).url.removeprefix("http://")
        body = re.sub(r"(localhost|127\.0\.0\.1):8000", host, block.body)
        body = body.replace("https://baoquocte.vn/…", httpserver.url_for("/source"))
        body = body.replace("https://en.example.org/2024/10/story", httpserver.url_for("/article"))
        for tool in ("jq", "curl"):
            if re.search(rf"\b{tool}\b", body) and shutil.which(tool) is None:
                pytest.skip(f"{tool} is not installed: `tools/ci_setup.sh docs`")
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", body],
            cwd=desk,
            env=environment,
            capture_output=True,
            text=True,
            timeout=240,
        )
        assert done.returncode == 0, f"{block.name}\n{block.body}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        for problem in re.findall(r"urn:nguon:problem:[\w-]+", done.stdout):
            raise AssertionError(f"{block.name}: {problem}")


@pytest.mark.parametrize("block", [b for b in COMMANDS if b.not_run is not None], ids=lambda block: block.name)
def test_what_is_not_run_says_why(block):
    named = re.findall(r"\b(?:tests|tools)/[\w./]+\w", block.not_run)
    assert len(block.not_run) > 20
    assert all((ROOT / name).exists() for name in named)
    pytest.skip(f"{block.name} is not run: {block.not_run}")


def test_no_command_hides_from_these_tests():
    """An indented block or a fence of another kind would not be run."""
    for page in PAGES:
        text = re.sub(
            r"```.*?```|<!-- example -->.*?<!-- /example -->", "", page.read_text(encoding="utf-8"), flags=re.DOTALL
        )
        assert (
            re.findall(r"^ {4,}(?:\$ )?(?:nguon|make|curl|docker|kubectl|pip|python) .*", text, re.MULTILINE) == []
        ), page.name
    known = {"sh", "json", "python", "javascript", "yaml", "text", "php", "html"}
    assert {block.kind for block in EVERY} <= known


def test_json_in_the_docs_is_json():
    for block in EVERY:
        if block.kind == "json":
            lines = block.body.strip().splitlines()
            rows = lines if all(line.strip().startswith("{") and line.endswith("}") for line in lines) else [block.body]
            assert all(isinstance(json.loads(row), dict) for row in rows)
