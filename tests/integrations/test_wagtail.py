"""The Wagtail panel in a real Wagtail: its own tests, run in its own environment against a real service."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.support_live import SEEDS, running

PLACE = Path(__file__).parents[2] / "integrations" / "wagtail"
PYTHON = Path(os.environ.get("WAGTAIL_PYTHON", PLACE.parents[1] / ".eval" / "wagtail" / "bin" / "python"))


@pytest.mark.skipif(
    not PYTHON.exists(), reason="no Wagtail: `tools/ci_setup.sh wagtail` installs it into .eval/wagtail"
)
def test_the_panel_checks_dismisses_and_fails_in_words(tmp_path, httpserver):
    page = (SEEDS / "source.html").read_text(encoding="utf-8")
    httpserver.expect_request("/story.html").respond_with_data(page, content_type="text/html; charset=utf-8")
    allowed = f"{httpserver.host}:{httpserver.port}"
    with running(tmp_path / "data", keyed=True, fetch_allow=allowed, respect_robots=False) as service:
        environment = {
            "PATH": os.environ["PATH"], "PYTHONPATH": f"{PLACE}:{PLACE.parent / 'clients'}", "LC_ALL": "C.UTF-8",
            "NGUON_SERVICE": service.url, "NGUON_KEY": service.key, "SOURCE": httpserver.url_for("/story.html"),
            "ARTICLE": str(SEEDS / "doctored" / "office.txt"),
        }  # fmt: skip
        command = [str(PYTHON), "-m", "django", "test", "demo", "--settings", "demo.settings"]
        done = subprocess.run(command, cwd=PLACE, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert re.search(r"Ran 7 tests", done.stderr), done.stderr
