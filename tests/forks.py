"""``nguon`` for tests that run it dozens of times: one process loads everything, each command is a fork of it.

A command costs a tenth of a second instead of two or three. It has the caller's arguments, folder, environment, and files, and ends
with its own exit code. What the start itself does is tested in tests/commands, with real starts.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
CLIENT = """#!{python} -IS
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as line:
    line.connect({address!r})
    asked = json.dumps([sys.argv[1:], os.getcwd(), dict(os.environ)]).encode()
    socket.send_fds(line, [len(asked).to_bytes(4, "big")], [0, 1, 2])
    line.sendall(asked)
    sys.exit(int(line.recv(8) or b"70"))
"""


@contextlib.contextmanager
def program_in(folder: Path) -> Iterator[Path]:
    """``folder`` with a ``nguon`` in it, until the block ends."""
    address = str(folder / "forks.socket")
    script = folder / "nguon"
    script.write_text(CLIENT.format(python=os.path.realpath(sys.executable), address=address))
    script.chmod(0o755)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.forks", address]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdout.readline() == "ready\n"
        try:
            yield folder
        finally:
            server.terminate()


def serve(address: str) -> None:
    from service.cli import main
    from service.warm import warm

    warm(0, False, None)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen(16)
        print("ready", flush=True)
        while True:
            line, _ = listening.accept()
            with line:
                if os.fork() == 0:
                    listening.close()
                    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                    _command(line, main)


def _command(line: socket.socket, main: object) -> None:
    """In the fork: be that command, tell its exit code, end."""
    size, files, _, _ = socket.recv_fds(line, 4, 3)
    asked = b""
    while len(asked) < int.from_bytes(size, "big"):
        asked += line.recv(65536)
    arguments, folder, environment = json.loads(asked)
    for target, given in enumerate(files):
        os.dup2(given, target)
        os.close(given)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["nguon", *arguments]
    code = 0
    try:
        main()  # type: ignore[operator]
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException as error:
        print(repr(error), file=sys.stderr)
        code = 70
    with contextlib.suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    line.sendall(str(code).encode())
    os._exit(code)


if __name__ == "__main__":
    serve(sys.argv[1])
