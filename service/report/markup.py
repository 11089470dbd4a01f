"""HTML that cannot be broken out of: a string is text and is escaped; only elements made here are markup."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html import escape
from importlib.resources import files

from service.report.inert import visible

_VOID = frozenset({"meta", "br"})


class Markup:
    """A finished piece of markup. Made by ``element`` and ``document`` alone."""

    __slots__ = ("html",)

    def __init__(self, html: str) -> None:
        self.html = html


Node = Markup | str | int | None | Iterable["Node"]


def element(name: str, /, *children: Node, **attributes: str | int | None) -> Markup:
    """``class_`` and ``aria_label`` are written without the underscore at the end and with a hyphen inside."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(visible(str(value)))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Markup(f"<{name}{given}>")
    return Markup(f"<{name}{given}>{_inner(children)}</{name}>")


def _inner(nodes: Iterable[Node]) -> str:
    out: list[str] = []
    for node in nodes:
        if isinstance(node, Markup):
            out.append(node.html)
        elif isinstance(node, str | int):
            out.append(escape(visible(str(node))))
        elif node is not None:
            out.append(_inner(node))
    return "".join(out)


def document(title: str, *body: Node) -> str:
    """A whole page that asks nobody for anything: its one style sheet is inside, scripts and requests are forbidden."""
    style = files("service.report").joinpath("page.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        Markup(f"<style>{style}</style>"),
    )
    return "<!doctype html>\n" + element("html", head, element("body", *body), lang="en").html + "\n"
