"""URLs as strangers write them: parsed once, strictly, into the very parts that go on the wire.

There is one parser, so the address that was vetted and the address that is dialled cannot come from two readings of
the same string. What browsers repair by guessing (backslashes, userinfo, "0x7f.1") is refused: no newspaper needs it.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote, urljoin, urlsplit

import idna

from fetchers.errors import UrlRefused
from fetchers.types import PageLinks

DEFAULT_PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_NUMERIC_LABEL = re.compile(r"(?:0[xX][0-9A-Fa-f]*|[0-9]+)")
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ufeff\\]")
_SAFE_PATH = "/:@!$&'()*+,;=-._~%[]|"
_SAFE_QUERY = _SAFE_PATH + "?"


@dataclass(frozen=True, slots=True)
class Url:
    """An absolute http(s) URL. ``host`` is ASCII, lower case, without brackets or trailing dot; ``target`` is what
    stands on the request line (path and query, percent-encoded); the fragment is gone."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host header: the port only where it is not the scheme's own."""
        return self.bracketed if self.port == DEFAULT_PORTS[self.scheme] else f"{self.bracketed}:{self.port}"

    @property
    def bracketed(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def parse_url(text: str, *, max_length: int = 4096) -> Url:
    """``text`` as a ``Url``; raises ``UrlRefused`` for whatever is not plainly an http(s) URL."""
    text = text.strip(" \t\r\n")
    if not text or len(text) > max_length:
        raise UrlRefused("The link is empty or far too long.")
    if _FORBIDDEN.search(text):
        raise UrlRefused("The link holds a space, a control character or a backslash.")
    match = _SCHEME.match(text)
    scheme = match.group(1).lower() if match else ""
    if match is None or scheme not in DEFAULT_PORTS:
        raise UrlRefused("Only http and https links are fetched.")
    rest = text[match.end() :]
    if not rest.startswith("//") or rest.startswith("///"):
        raise UrlRefused("The link names no host.")
    rest = rest[2:].partition("#")[0]
    cut = min((i for i in (rest.find("/"), rest.find("?")) if i >= 0), default=len(rest))
    authority, tail = rest[:cut], rest[cut:]
    if "@" in authority:
        raise UrlRefused("The link carries a user name or password.")
    host, port = _split_port(authority, DEFAULT_PORTS[scheme])
    return Url(scheme, _host(host), port, _target(tail))


def join(base: Url, location: str, *, max_length: int = 4096) -> Url:
    """Where a ``Location`` header leads from ``base``."""
    location = location.strip(" \t\r\n")
    if _FORBIDDEN.search(location):
        raise UrlRefused("A redirect holds a space, a control character or a backslash.")
    if _SCHEME.match(location):
        return parse_url(location, max_length=max_length)
    try:
        return parse_url(urljoin(str(base), location), max_length=max_length)
    except ValueError as error:
        raise UrlRefused("A redirect is not a URL.") from error


def _split_port(authority: str, default: int) -> tuple[str, int]:
    if authority.startswith("["):
        host, bracket, after = authority.partition("]")
        if not bracket or (after and not after.startswith(":")):
            raise UrlRefused("The link's IPv6 address is malformed.")
        host, digits = host + "]", after[1:]
    else:
        host, _, digits = authority.partition(":")
    if not digits:
        return host, default
    if not re.fullmatch(r"[0-9]{1,5}", digits) or not 0 < int(digits) < 65536:
        raise UrlRefused("The link's port is not a port number.")
    return host, int(digits)


def _host(raw: str) -> str:
    if raw.startswith("["):
        try:
            return ipaddress.IPv6Address(raw[1:-1] if "%" not in raw else "").compressed
        except ValueError as error:
            raise UrlRefused("The link's IPv6 address is malformed.") from error
    if len(raw) > 253:
        raise UrlRefused("The link's host is not a valid name.")
    host = raw.lower()
    if not host.isascii():
        try:
            host = idna.encode(raw, uts46=True, transitional=False, std3_rules=True).decode("ascii")
        except (idna.IDNAError, UnicodeError) as error:
            raise UrlRefused("The link's host is not a valid name.") from error
    host = host.removesuffix(".")
    if len(host) > 253 or not _HOST.fullmatch(host):
        raise UrlRefused("The link's host is not a valid name.")
    if _NUMERIC_LABEL.fullmatch(host.rpartition(".")[2]):
        try:
            return str(ipaddress.IPv4Address(host))
        except ValueError as error:
            raise UrlRefused("The link's host is a number that is not a plain IPv4 address.") from error
    return host


def _target(tail: str) -> str:
    path, mark, query = tail.partition("?")
    path = _without_dots(quote(path or "/", safe=_SAFE_PATH))
    return path + mark + quote(query, safe=_SAFE_QUERY)


def _without_dots(path: str) -> str:
    if "/." not in path:
        return path
    kept: list[str] = []
    parts = path.split("/")[1:]
    for index, part in enumerate(parts):
        plain = part.lower().replace("%2e", ".")
        if plain == "..":
            kept = kept[:-1]
        elif plain != ".":
            kept.append(part)
        if plain in {".", ".."} and index == len(parts) - 1:
            kept.append("")
    return "/" + "/".join(kept)


def host_of(url: str) -> str:
    """The host in lower case; empty where there is none to be read."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def site(host: str) -> str:
    """The name that one publisher owns: "vnexpress.net" for "e.vnexpress.net", "sggp.org.vn" for "www.sggp.org.vn"."""
    labels = host.split(".")
    second_level = {"com", "org", "net", "gov", "edu", "info", "co", "ac"}
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in second_level else 2
    return ".".join(labels[-keep:])


def same_article(one: str, other: str) -> bool:
    """Whether two links lead to one article: same site, same path but for AMP, mobile and tracking parts."""
    return _folded(one) == _folded(other)


def _folded(url: str) -> tuple[str, str]:
    parts = urlsplit(url.strip())
    path = re.sub(r"(?:/amp/?|\.amp)$|^/amp(?=/)", "", unquote(parts.path).lower()).rstrip("/")
    return site((parts.hostname or "").lower()), path.replace(".amp.", ".").removesuffix("/index.html")


_PAGE_MARK = re.compile(r"(?:[/_.-](?:p|page|trang|pg)?[-_=/]?\d{1,2}|/(?:page|trang)/\d{1,2})/?(?=\.\w{2,5}$|$)")
_PAGE_QUERY = re.compile(r"(?:^|&)(?:p|page|trang|paged)=\d{1,2}(?=&|$)")


def is_further_page(url: str, following: str) -> bool:
    """Whether ``following`` is a later page of the article at ``url``, and not the next article (many systems call
    that "next" too): the same address but for a page number."""
    return url.partition("#")[0] != following.partition("#")[0] and _unpaged(url) == _unpaged(following)


def _unpaged(url: str) -> tuple[str, str, str]:
    parts = urlsplit(url)
    path = _PAGE_MARK.sub("", parts.path).rstrip("/")
    return site((parts.hostname or "").lower()), path, _PAGE_QUERY.sub("", parts.query).lstrip("&")


def twins(url: str, links: PageLinks) -> list[str]:
    """Other addresses of the same article: what the page names, then what the address itself suggests."""
    found = [link for link in (links.amp, links.canonical) if link]
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    plain = re.sub(r"^(?:m|amp|mobile)\.", "", host)
    path = re.sub(r"(?:/amp/?|\.amp)$|^/amp(?=/)", "", parts.path) or "/"
    query = f"?{parts.query}" if parts.query else ""
    if plain:
        found.append(f"{parts.scheme}://{parts.netloc.lower().replace(host, plain, 1)}{path}{query}")
    bare = url.partition("#")[0]
    return [link for link in dict.fromkeys(found) if link.partition("#")[0] != bare]


def slug_words(url: str) -> str | None:
    """The words of the last path segment that look like a headline ("tong-thong-my-tham-viet-nam-123.html").

    Vietnamese slugs are the headline without its marks: weak evidence for the title of a page that cannot be had.
    """
    path = unquote(url.partition("#")[0].partition("?")[0])
    segments = [part for part in path.split("/")[3:] if part]
    best: list[str] = []
    for segment in segments:
        stem = re.sub(r"\.(?:html?|htm|aspx?|php|vov|vnp|ldo|tpo|chn|epi|amp|post\d+)$", "", segment.lower())
        words = [word for word in re.split(r"[-_+]+", stem) if word]
        while words and re.fullmatch(r"(?:[a-z]{0,5}\d{4,}|\d+|post|amp|tt\w*\d+)", words[-1]):
            words.pop()
        if len(words) > len(best) and all(re.fullmatch(r"[a-z0-9]{1,14}", word) for word in words):
            best = words
    return " ".join(best) if len(best) >= 4 else None
