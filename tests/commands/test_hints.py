"""Whatever goes wrong has a code, and for every code there is something to do."""

import re
from pathlib import Path

import pytest

import service.api.app  # noqa: F401 - brings all errors of the service into being
from fetchers.errors import FetchError
from service.commands.hints import HINTS
from service.errors import NguonError
from service.settings import Settings
from service.translate.failures import TranslatorFailed

ROOT = Path(__file__).parents[2]


def tree(kind):
    """Codes of the program's own classes: other tests make some of theirs."""
    own = {kind.code} if kind.__module__.startswith(("service.", "fetchers.")) else set()
    return own | {code for below in kind.__subclasses__() for code in tree(below)}


@pytest.mark.parametrize("kind", [NguonError, FetchError, TranslatorFailed])
def test_every_error_has_a_hint(kind):
    assert tree(kind) <= HINTS.keys()


def test_every_limit_has_a_hint():
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "service").rglob("*.py"))
    named = set(re.findall(r'\bLimit\(\s*"[a-z]+",\s*"([a-z-]+)"', text))
    assert {"no-source", "another-story"} <= named
    assert named <= HINTS.keys()


def test_hints_name_settings_and_options_that_exist():
    from typer.main import get_command

    from service.cli import app

    options = {option for command in get_command(app).commands.values() for p in command.params for option in p.opts}
    options |= {option for p in get_command(app).commands["keys"].commands["create"].params for option in p.opts}
    said = " ".join(HINTS.values())
    assert set(re.findall(r"NGUON_[A-Z_]+", said)) <= {f"NGUON_{name.upper()}" for name in Settings.model_fields}
    assert set(re.findall(r"--[a-z-]+", said)) <= options | {"--help"}
