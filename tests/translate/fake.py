"""A server on loopback that answers as each translation service documents, and that can be told to fail.

It runs on the test's own event loop. A reply that hangs is never sent: the client's short time limit ends it.
"""

from __future__ import annotations

import asyncio
import html
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from service.translate.base import Backend
from service.translate.registry import BACKENDS, TranslateSettings

KNOWN = {
    "Mưa lớn làm ngập nhiều tuyến đường ở thành phố sáng nay.": "Heavy rain flooded many roads in the city this morning.",
    "Chính phủ yêu cầu các bộ báo cáo trước ngày 15 tháng 8.": (
        "The government asked the ministries to report before August 15."
    ),
    "Công ty cho biết lợi nhuận sau thuế đạt 120 tỷ đồng trong quý II.": (
        "The company said profit after tax reached 120 billion dong in the second quarter."
    ),
    "Cảnh sát đã bắt ba nghi phạm liên quan đến vụ trộm xe máy.": (
        "Police arrested three suspects in connection with the motorbike theft."
    ),
}
TEXTS = tuple(KNOWN)
STRANGER = (
    "My grandmother baked delicious apple pies every single Sunday afternoon.",
    "The orchestra rehearsed Beethoven quietly behind velvet curtains yesterday.",
    "Penguins slide joyfully across frozen lagoons beneath pale polar sunlight.",
    "Tennis champions celebrated wildly after winning their dramatic final match.",
)
KEY = "s3cr3t-key-of-the-newsroom"


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> object:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """``cut``: claim the whole length, send this many bytes, then close. ``hang``: send nothing. ``drip``: a byte at a time,
    each well within any limit on a single read."""

    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json; charset=utf-8"),)
    cut: int | None = None
    hang: bool = False
    drip: bool = False


Script = Callable[[Request], Reply]


@dataclass
class Server:
    """``script`` holds a reply for each request in turn; the last one is repeated."""

    script: Sequence[Script | Reply]
    seen: list[Request] = field(default_factory=list)
    url: str = ""

    async def __aenter__(self) -> Server:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, target, _ = head[0].split(" ")
            headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in head[1:] if line)}
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            parts = urlsplit(target)
            request = Request(method, parts.path, parse_qs(parts.query), headers, body)
            step = self.script[min(len(self.seen), len(self.script) - 1)]
            self.seen.append(request)
            reply = step if isinstance(step, Reply) else step(request)
            if reply.hang:
                await reader.read()  # until the client gives up
                return
            lines = [f"HTTP/1.1 {reply.status} X", f"Content-Length: {len(reply.body)}", "Connection: close"]
            lines += [f"{k}: {v}" for k, v in reply.headers]
            sent = reply.body if reply.cut is None else reply.body[: reply.cut]
            writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + (b"" if reply.drip else sent))
            await writer.drain()
            for at in range(len(sent) if reply.drip else 0):
                await asyncio.sleep(0.02)
                writer.write(sent[at : at + 1])
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


def as_json(value: object, status: int = 200, **headers: str) -> Reply:
    extra = tuple((k.replace("_", "-"), v) for k, v in headers.items())
    return Reply(status, json.dumps(value, ensure_ascii=False).encode(), (("Content-Type", "application/json"), *extra))


@dataclass(frozen=True)
class Service:
    """How one service speaks: its backend at an address, the texts of a request, an answer, and its quota error."""

    make: Callable[[str, float], Backend]
    asked: Callable[[Request], list[str]]
    answer: Callable[[Sequence[str]], Reply]
    quota: Reply
    one_text: bool = False
    page: bool = False

    def right(self, request: Request) -> Reply:
        """What the service answers when all is well."""
        return self.answer([KNOWN.get(t, f"<{t}>") for t in self.asked(request)])


def _by_settings(name: str, **given: object) -> Callable[[str, float], Backend]:
    def make(url: str, timeout_s: float) -> Backend:
        fields = {k: (url if v == "URL" else v) for k, v in given.items()}
        return BACKENDS[name](TranslateSettings(timeout_s=timeout_s, chat_timeout_s=timeout_s, **fields))

    return make


def _page(texts: Sequence[str]) -> Reply:
    body = f'<html><body><div class="result-container">{html.escape(chr(10).join(texts))}</div></body></html>'
    return Reply(200, body.encode(), (("Content-Type", "text/html; charset=utf-8"),))


def _memory(texts: Sequence[str]) -> Reply:
    return as_json({"responseData": {"translatedText": texts[0], "match": 1}, "responseStatus": 200, "matches": []})


_SPENT = "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY."

SERVICES = {
    "google": Service(
        _by_settings("google", google_url="URL"),
        lambda r: r.query["q"][0].split("\n"),
        _page,
        Reply(403, b"<html>Forbidden</html>"),
        page=True,
    ),
    "mymemory": Service(
        _by_settings("mymemory", mymemory_url="URL"),
        lambda r: r.query["q"],
        _memory,
        _memory([_SPENT]),
        one_text=True,
    ),
    "libretranslate": Service(
        _by_settings("libretranslate", libretranslate_url="URL", libretranslate_key=KEY),
        lambda r: r.json["q"],
        lambda texts: as_json({"translatedText": list(texts)}),
        as_json({"error": "Invalid API key"}, 403),
    ),
    "deepl": Service(
        _by_settings("deepl", deepl_url="URL", deepl_key=KEY),
        lambda r: r.json["text"],
        lambda texts: as_json({"translations": [{"detected_source_language": "VI", "text": t} for t in texts]}),
        as_json({"message": "Quota Exceeded"}, 456),
    ),
    "azure": Service(
        _by_settings("azure", azure_url="URL", azure_key=KEY, azure_region="southeastasia"),
        lambda r: [one["Text"] for one in r.json],
        lambda texts: as_json([{"translations": [{"text": t, "to": "en"}]} for t in texts]),
        as_json({"error": {"code": 403001, "message": "The operation isn't allowed: free quota used."}}, 403),
    ),
    "google-cloud": Service(
        _by_settings("google-cloud", google_cloud_url="URL", google_cloud_token=KEY, google_cloud_project="newsroom-1"),
        lambda r: r.json["contents"],
        lambda texts: as_json({"translations": [{"translatedText": t} for t in texts]}),
        as_json(
            {
                "error": {
                    "code": 429,
                    "status": "RESOURCE_EXHAUSTED",
                    "details": [{"metadata": {"quota_limit": "GeneralModelCharsPerDayPerProject"}}],
                }
            },
            429,
        ),
    ),
    "chat": Service(
        _by_settings("chat", chat_url="URL", chat_model="local-model", chat_key=KEY),
        lambda r: json.loads(r.json["messages"][-1]["content"])["sentences"],
        lambda texts: as_json(
            {
                "choices": [
                    {
                        "index": 0,
                        "finish_reason": "stop",
                        "message": {
                            "role": "assistant",
                            "content": json.dumps({"translations": list(texts)}, ensure_ascii=False),
                        },
                    }
                ]
            }
        ),
        as_json({"error": {"type": "insufficient_quota", "code": "insufficient_quota", "message": KEY}}, 429),
    ),
}
