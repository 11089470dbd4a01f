"""A small web of pages on loopback, and a reader that sees nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date

from fetchers.config import FetchSettings
from fetchers.reader import Reading, SourceReader
from fetchers.web import WebFetcher
from tests.support_fetch import answer, path_of, serving

SENTENCES = [
    "Ngày 5/3, tỉnh công bố kết quả xuất khẩu gạo quý I, đạt 412.000 tấn, tăng 7,5% so với cùng kỳ năm trước.",
    "Giám đốc Sở Công Thương Lê Văn Hòa cho biết giá bán bình quân đạt 541 USD mỗi tấn, giảm nhẹ so với tháng trước.",
    "Doanh nghiệp trong tỉnh đã ký thêm ba hợp đồng với tổng khối lượng 60.000 tấn, giao trong tháng 4 và tháng 5.",
    "Theo ông Hòa, phần lớn lượng gạo được chuyển đi bằng đường biển qua cảng Cái Cui và các cảng ở TP HCM.",
]


WALL = answer(b"<html><div class='g-recaptcha'></div>", status="403 Forbidden")


LOST = answer(b"<html>", status="404 Not Found")


def article(*sentences: str, head: str = "", tail: str = "") -> bytes:
    paragraphs = "".join(f"<p>{text}</p>" for text in sentences or SENTENCES)
    body = f"<body><h1>Xuất khẩu gạo quý I tăng 7,5%</h1><article>{paragraphs}{tail}</article></body>"
    return answer(f"<html lang=vi><head><title>Gạo</title>{head}</head>{body}</html>".encode())


class Web:
    """Replies by path; ``{port}`` in a reply's text is filled in. What is not there is a 404."""

    def __init__(self, replies: Mapping[str, bytes]) -> None:
        self.replies, self.asked = replies, list[str]()
        self.port = 0

    async def __call__(self, head: bytes, writer: asyncio.StreamWriter) -> None:
        path = path_of(head)
        self.asked.append(path)
        reply = next((data for start, data in self.replies.items() if path.startswith(start)), LOST)
        top, _, body = reply.partition(b"\r\n\r\n")
        body = body.replace(b"{port}", str(self.port).encode())
        lines = [line for line in top.split(b"\r\n") if not line.startswith(b"Content-Length")]
        writer.write(b"\r\n".join([*lines, b"Content-Length: %d" % len(body)]) + b"\r\n\r\n" + body)


def read(web: Web, path: str = "/xuat-khau-gao-quy-1-tang-manh-123456.html", **changes: object) -> Reading:
    async def run() -> Reading:
        async with serving(web) as port:
            web.port = port
            base = f"http://127.0.0.1:{port}"
            given: dict[str, object] = {
                "allow": (f"127.0.0.1:{port}",),
                "respect_robots": False,
                "availability_base": base,
                "wayback_base": base,
            }
            reader = SourceReader(WebFetcher(FetchSettings(**(given | changes))))  # type: ignore[arg-type]
            return await reader.read(base + path, published=date(2026, 3, 5))

    return asyncio.run(run())


def told(reading: Reading) -> list[str]:
    return [part.text for part in reading.document.paragraphs]


class Site:
    """A page with validators, counting what was asked."""

    def __init__(self, **headers: str) -> None:
        self.heads: list[bytes] = []
        self.headers = headers

    async def __call__(self, head: bytes, writer: asyncio.StreamWriter) -> None:
        self.heads.append(head)
        if b"if-none-match" in head.lower() or b"if-modified-since" in head.lower():
            writer.write(answer(b"", status="304 Not Modified"))
        else:
            writer.write(answer(b"<html><p>mot", **self.headers))
