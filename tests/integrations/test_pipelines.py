"""The examples for GitHub, GitLab and a folder: parsed, and every script in them run on a small repository."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from sarif_kit.validate import validation_errors

from tests.support_live import SEEDS

ROOT = Path(__file__).parents[2]
HUB = yaml.safe_load((ROOT / "integrations/github/verify-articles.yml").read_text(encoding="utf-8"))
LAB = yaml.safe_load((ROOT / "integrations/gitlab/verify-articles.gitlab-ci.yml").read_text(encoding="utf-8"))
JOB = LAB["verify-articles"]


@pytest.fixture
def repository(tmp_path, httpserver, quick_program):
    """(folder, environment, base commit): a newsroom's repository in which one article was doctored after the base."""
    page = (SEEDS / "source.html").read_text(encoding="utf-8")
    httpserver.expect_request("/story.html").respond_with_data(page, content_type="text/html; charset=utf-8")
    (tmp_path / "pip").write_text('#!/bin/sh\necho "pip $*"\n')
    (tmp_path / "pip").chmod(0o755)
    folder = tmp_path / "newsroom"
    (folder / "articles").mkdir(parents=True)
    environment = {
        "PATH": f"{quick_program}:{tmp_path}:{os.environ['PATH']}", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8",
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
        "NGUON_DATA_DIR": str(tmp_path / "data"), "NGUON_TRANSLATOR": "none", "NGUON_VECTORS": "0",
        "NGUON_RESPECT_ROBOTS": "0", "NGUON_FETCH_ALLOW": f"{httpserver.host}:{httpserver.port}",
    }  # fmt: skip

    def git(*arguments):
        done = subprocess.run(["git", *arguments], cwd=folder, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def article(name, seed):
        text = (SEEDS / seed).read_text(encoding="utf-8")
        body = [line for line in text.splitlines() if "http" not in line]
        text = "\n".join(body) + f"\n\nSource: {httpserver.url_for('/story.html')}\n"
        (folder / "articles" / name).write_text(text, encoding="utf-8")

    git("init", "-q")
    article("untouched.txt", "doctored/figure.txt")
    article("old.txt", "article.txt")
    git("add", ".")
    git("commit", "-qm", "base")
    base = git("rev-parse", "HEAD")
    git("rm", "-q", "articles/old.txt")
    article("a story.txt", "doctored/office.txt")
    git("add", ".")
    git("commit", "-qm", "change")
    return folder, environment, base


def shell(script, folder, environment):
    """As both services run scripts: bash, stop at the first error."""
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], cwd=folder, env=environment, capture_output=True, text=True
    )


def the_one_error(folder):
    log = json.loads((folder / "nguon.sarif").read_text(encoding="utf-8"))
    assert validation_errors(log) == []
    (run,) = log["runs"]
    errors = [r for r in run["results"] if r["level"] == "error"]
    assert [r["ruleId"] for r in errors] == ["ATT-ROLE"]
    place = errors[0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "articles/a%20story.txt"
    line = (folder / "articles/a story.txt").read_text(encoding="utf-8").splitlines()[place["region"]["startLine"] - 1]
    assert line[place["region"]["startColumn"] - 1 :].startswith("National Security Advisor")


def test_github_runs_all_its_scripts_and_fails_where_an_article_is_wrong(repository, tmp_path):
    folder, environment, base = repository
    assert HUB["permissions"] == {"contents": "read", "security-events": "write"}
    steps = HUB["jobs"]["verify"]["steps"]
    upload = next(step for step in steps if "upload-sarif" in step.get("uses", ""))
    assert upload["with"]["sarif_file"] == "nguon.sarif"
    install, verify, judge = (step for step in steps if "run" in step)
    output = tmp_path / "output"
    environment |= {"BASE": base, "GITHUB_OUTPUT": str(output), "NGUON": HUB["env"]["NGUON"]}
    assert "pip install nguon @ git+https" in shell(install["run"], folder, environment).stdout
    done = shell(verify["run"], folder, environment)
    assert done.returncode == 0, done.stderr
    assert output.read_text() == "code=1\n"
    the_one_error(folder)
    for code, ends in {"1": 1, "3": 0, "0": 0, "": 0, "4": 4}.items():
        assert shell(judge["run"], folder, {**environment, "CODE": code}).returncode == ends
    nothing = shell(verify["run"], folder, {**environment, "BASE": "HEAD"})
    assert (nothing.returncode, nothing.stdout) == (0, "no article changed\n")


def test_gitlab_runs_all_its_scripts_and_fails_where_an_article_is_wrong(repository):
    folder, environment, base = repository
    assert JOB["allow_failure"] == {"exit_codes": [3]}
    environment |= {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base, "NGUON": JOB["variables"]["NGUON"]}
    done = shell("\n".join([*JOB["before_script"], *JOB["script"]]), folder, environment)
    assert done.returncode == 1, done.stderr
    assert "articles/a story.txt:" in done.stdout
    the_one_error(folder)
    (row,) = json.loads((folder / JOB["artifacts"]["reports"]["codequality"]).read_text())
    assert (row["check_name"], row["severity"], row["location"]["lines"]["begin"] > 1) == ("ATT-ROLE", "major", True)
    environment["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "HEAD"
    assert shell("\n".join(JOB["script"]), folder, environment).returncode == 0


def watch(*arguments):
    command = [sys.executable, str(ROOT / "integrations/watch/watch.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def test_a_folder_is_watched_and_reports_lie_beside_the_articles(tmp_path, live):
    (tmp_path / "draft.txt").write_text((SEEDS / "article.txt").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "empty.txt").write_text(" ")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    done = watch(tmp_path, "--service", live.url, "--once")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].startswith("draft.txt: ")
    assert "empty.txt: not verified" in done.stdout
    assert "<title>" in (tmp_path / "draft.txt.nguon.html").read_text(encoding="utf-8")
    assert watch(tmp_path, "--service", live.url, "--once").stdout == "", "what has its report is left alone"
    os.utime(tmp_path / "draft.txt", (4e9, 4e9))
    down = watch(tmp_path, "--service", "http://127.0.0.1:9", "--once").stdout
    assert "waiting for the service" in down


def test_a_file_that_is_still_being_written_is_left_for_the_next_look(tmp_path, live):
    article = tmp_path / "draft.txt"
    command = [
        sys.executable,
        str(ROOT / "integrations/watch/watch.py"),
        str(tmp_path),
        "--service",
        live.url,
        "--every",
        "0.1",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        article.write_text("Rice exports rose 5% in May.\n")
        assert process.stdout.readline().startswith("draft.txt: inconclusive")
        process.kill()
