"""Shell completion: the script of each shell is run in that shell."""

import shutil
import subprocess

import pytest


def run(shell, script, environment):
    done = subprocess.run([shell, "-c", script], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def needs(shell):
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


BASH = """
eval "$(_NGUON_COMPLETE=source_bash nguon)"
complete -p nguon >/dev/null
COMP_WORDS=({words}); COMP_CWORD={at}
_nguon_completion nguon
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.parametrize(
    ("words", "at", "want"),
    [
        ("nguon ver", 1, ["verify"]),
        ("nguon verify --format s", 3, ["sarif"]),
        ("nguon verify --translator lib", 3, ["libretranslate"]),
        ("nguon keys re", 2, ["revoke"]),
        ("nguon figures --lang ''", 3, ["vi", "en"]),
        ("nguon verify --source-f", 2, ["--source-file"]),
    ],
)
def test_bash_completes(environment, words, at, want):
    assert run("bash", BASH.format(words=words, at=at), environment) == want


@needs("zsh")
def test_zsh_completes(environment):
    script = """
    compdef() { :; }
    _arguments() { print -r -- "$@" }
    eval "$(_NGUON_COMPLETE=source_zsh nguon)"
    words=(nguon verify --format s); CURRENT=4
    _nguon_completion
    """
    assert "sarif" in "".join(run("zsh", script, environment))


@needs("fish")
def test_fish_completes(environment):
    script = '_NGUON_COMPLETE=source_fish nguon | source; complete --do-complete "nguon verify --format s"'
    assert run("fish", script, environment) == ["sarif"]
