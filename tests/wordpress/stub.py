"""A service that answers as it is told, to try what the real one does rarely."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Stub(ThreadingHTTPServer):
    """``answers``: (status, body, headers) by "METHOD /path"; ``seen``: (method and path, headers) of what was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: dict[str, tuple[int, str, dict[str, str]]] = {}
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.url = f"http://127.0.0.1:{self.server_port}"
        Thread(target=self.serve_forever, daemon=True).start()


class _Handler(BaseHTTPRequestHandler):
    server: Stub

    def log_message(self, *_):
        pass

    def _answer(self):
        asked = f"{self.command} {self.path.partition('?')[0]}"
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.server.seen.append((asked, {k.lower(): v for k, v in self.headers.items()}))
        status, body, headers = self.server.answers.get(
            asked, (404, "{}", {"content-type": "application/problem+json"})
        )
        raw = body.encode()
        self.send_response(status)
        for name, value in {**headers, "content-length": str(len(raw))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(raw)

    do_GET = do_POST = do_DELETE = _answer  # noqa: N815 - names of the base class
