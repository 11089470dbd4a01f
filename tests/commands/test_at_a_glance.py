"""What an editor sees: in a terminal, without colours, in a pipe; and that strangers' text cannot redraw it."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from io import StringIO
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console

from service.report.text import print_report, render_text
from tests.report.hostile import STEERING, hostile_report

SEEDS = Path(__file__).parents[2] / "seeds"
ARGUMENTS = ["nguon", "verify", str(SEEDS / "doctored/office.txt"), "--source-file", str(SEEDS / "source.html")]
SGR = re.compile(r"\x1b\[[\d;]*m")


def in_terminal(arguments, columns, environment):
    """(exit code, what the screen got) of a command in a real terminal."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    process = subprocess.Popen(arguments, stdin=its, stdout=its, stderr=subprocess.PIPE, env=environment)
    os.close(its)
    raw = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not piece:
            break
        raw += piece
    os.close(ours)
    errors = process.stderr.read()
    process.stderr.close()
    return process.wait(), raw.decode().replace("\r\n", "\n"), errors.decode()


def test_a_terminal_gets_colours_and_underlined_words_within_its_width(environment):
    code, screen, errors = in_terminal(ARGUMENTS, 80, environment)
    assert (code, errors) == (1, "")
    assert re.search(r"\x1b\[1;4;31mNational Security Advisor\x1b\[0m", screen)
    assert re.search(r"\x1b\[1;31mDISCREPANCIES\x1b\[0m", screen)
    assert max(map(cell_len, SGR.sub("", screen).split("\n"))) <= 80
    assert "[[" not in screen


def test_no_color_keeps_the_underlining_and_a_wide_terminal_is_used(environment):
    _, screen, _ = in_terminal(ARGUMENTS, 120, {**environment, "NO_COLOR": "1"})
    assert "\x1b[1;4mNational Security Advisor\x1b[0m" in screen
    assert not re.search(r"\x1b\[[\d;]*3[1-6]m", screen)
    assert 100 < max(map(cell_len, SGR.sub("", screen).split("\n"))) <= 120


def test_a_pipe_gets_plain_text_with_marks(environment):
    done = subprocess.run(ARGUMENTS, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    assert "\x1b" not in done.stdout
    assert "[[National Security Advisor]]" in done.stdout
    assert "[[Phó Cố vấn An ninh quốc gia" in done.stdout
    assert "suggest" in done.stdout
    assert all(line == line.rstrip() for line in done.stdout.splitlines())


def test_hostile_text_is_shown_and_never_obeyed():
    report = hostile_report()
    out = StringIO()
    print_report(report, Console(file=out, width=80, force_terminal=True, color_system="standard"), omissions=True)
    for shown in (render_text(report, omissions=True), SGR.sub("", out.getvalue())):
        assert not set(STEERING) & set(shown)
        assert "‹U+202E›" in shown
        assert "<script>" in shown
        assert len(shown) < 40_000, "a paragraph of ten thousand words is cut to what is near the words in question"
        assert "…" in shown


def test_an_inconclusive_report_does_not_say_that_nothing_is_wrong():
    report = hostile_report() | {"findings": [], "verdict": "inconclusive"}
    assert "too little could be compared" in render_text(report)
    limit = {"stage": "fetch", "code": "gone", "message": "The page is gone.", "retryable": False}
    said = render_text(report | {"limits": [limit]}, hint={"gone": "name it with --source URL"}.get)
    assert "Not checked" in said
    assert "→ name it with --source URL" in said
