"""The error tree of fetching.

FetchError                 code, message for the editor, retryable
├── UrlRefused             not http(s), userinfo, forbidden port, not a URL
├── AddressRefused         resolves to an address that is not public
├── Unreachable            no route, DNS failure, connection refused or reset
├── TimedOut               a phase or the whole request passed its deadline
├── TlsFailed              certificate or handshake
├── TooLarge               body, header or redirect cap
├── HttpStatus             4xx or 5xx (``status``)
├── NotHtml                content type or bytes are not a page
└── Blocked                robots.txt or a bot wall
"""

from __future__ import annotations


class FetchError(Exception):
    """No page. ``code`` is stable; ``retryable`` says whether the same request may succeed later."""

    code = "fetch-failed"
    retryable = False

    def __init__(self, message: str, *, retryable: bool | None = None) -> None:
        super().__init__(message)
        self.message = message
        if retryable is not None:
            self.retryable = retryable


class UrlRefused(FetchError):
    code = "url-refused"


class AddressRefused(FetchError):
    code = "address-refused"


class Unreachable(FetchError):
    code = "unreachable"
    retryable = True


class TimedOut(FetchError):
    code = "timed-out"
    retryable = True


class TlsFailed(FetchError):
    code = "tls-failed"


class TooLarge(FetchError):
    code = "too-large"


class HttpStatus(FetchError):
    """The server answered with an error; ``status`` is its code."""

    code = "http-status"

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message, retryable=status in {408, 425, 429, 500, 502, 503, 504})
        self.status = status


class NotHtml(FetchError):
    code = "not-html"


class Blocked(FetchError):
    code = "blocked"
