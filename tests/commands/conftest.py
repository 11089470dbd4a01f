import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    """A folder for PATH in which ``nguon`` is this checkout's command."""
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "nguon"
    code = 'import sys; sys.argv[0] = "nguon"; from service.cli import main; main()'
    script.write_text(f"#!/bin/sh\nPYTHONPATH='{ROOT}' exec '{sys.executable}' -c '{code}' \"$@\"\n")
    script.chmod(0o755)
    return folder


@pytest.fixture
def environment(program, tmp_path):
    """As a person's shell has it: nothing that would colour or narrow the output."""
    kept = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS", "FORCE_COLOR"}}
    path = f"{program}:{os.environ['PATH']}"
    return {
        **kept,
        "PATH": path,
        "TERM": "xterm-256color",
        "NGUON_DATA_DIR": str(tmp_path / "data"),
        "LC_ALL": "C.UTF-8",
    }
