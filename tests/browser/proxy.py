"""A reverse proxy that has the service under a path, as a newsroom's front server would."""

import contextlib
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

OWN = {"host", "connection", "accept-encoding", "transfer-encoding"}


class _Handler(BaseHTTPRequestHandler):
    def _pass_on(self):
        if not self.path.startswith(self.server.path):
            self.send_error(404)
            return
        length = int(self.headers.get("content-length") or 0)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in OWN}
        address = self.server.behind + "/" + self.path.removeprefix(self.server.path)
        request = urllib.request.Request(address, self.rfile.read(length) or None, headers, method=self.command)
        try:
            answer = urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            answer = error
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            if name.lower() not in OWN:
                self.send_header(name, value)
        self.end_headers()
        while piece := answer.read1(65_536):
            self.wfile.write(piece)
            self.wfile.flush()

    def do_GET(self):
        self._pass_on()

    def do_POST(self):
        self._pass_on()

    def do_DELETE(self):
        self._pass_on()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def proxy(behind, path="/desk/"):
    """The address of the service ``behind`` through the proxy."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.behind, server.path = behind, path
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{path}".rstrip("/")
    server.shutdown()
