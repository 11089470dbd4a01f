"""The error tree of fetching: why there is no page. Each message tells an editor what happened and what to do.

FetchError                 code, message for the editor, retryable
├── UrlRefused             not http(s), userinfo, forbidden port, not a URL
├── AddressRefused         resolves to an address that is not public
├── Unreachable            no route, DNS failure, connection refused
│   └── BrokenResponse     reset or cut off in the middle, or not HTTP
├── TimedOut               a phase or the whole request passed its deadline
├── TlsFailed              certificate or handshake
├── TooLarge               body, header or redirect cap
│   └── TooManyRedirects
├── HttpStatus             4xx or 5xx (``status``)
│   ├── Gone               404, 410, 451, or a deep link that now leads to a front page
│   └── RateLimited        429 or 503 with Retry-After (``retry_after`` seconds)
├── NotHtml                content type or bytes are not a page
├── NotArticle             a page, but no article: a stub, a consent page, a listing
├── Blocked                robots.txt or a bot wall
│   ├── RobotsDenied
│   └── BotWall
└── ParseFailed            the page broke the parser, or took it too long or too much memory
"""

from __future__ import annotations


class FetchError(Exception):
    """No page. ``code`` is stable; ``retryable`` says whether the same request may succeed later. ``tried``: what
    else was tried, as "way: code". ``title_hint``: the headline's words as the link's slug has them, without marks."""

    code = "fetch-failed"
    retryable = False

    def __init__(self, message: str, *, retryable: bool | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.title_hint: str | None = None
        self.tried: tuple[str, ...] = ()
        if retryable is not None:
            self.retryable = retryable


class UrlRefused(FetchError):
    code = "url-refused"


class AddressRefused(FetchError):
    code = "address-refused"


class Unreachable(FetchError):
    code = "unreachable"
    retryable = True


class BrokenResponse(Unreachable):
    code = "broken-response"


class TimedOut(FetchError):
    code = "timed-out"
    retryable = True


class TlsFailed(FetchError):
    code = "tls-failed"


class TooLarge(FetchError):
    code = "too-large"


class TooManyRedirects(TooLarge):
    code = "too-many-redirects"


class HttpStatus(FetchError):
    """The server answered with an error; ``status`` is its code."""

    code = "http-status"

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message, retryable=status in {408, 425, 429, 500, 502, 503, 504})
        self.status = status


class Gone(HttpStatus):
    """The page is not there any more; ``status`` is 200 where a deep link led to a front page."""

    code = "gone"


class RateLimited(HttpStatus):
    """Asked to come back later; ``retry_after`` in seconds, ``None`` where the server did not say."""

    code = "rate-limited"

    def __init__(self, message: str, status: int, retry_after: float | None = None) -> None:
        super().__init__(message, status)
        self.retryable = True
        self.retry_after = retry_after


class NotHtml(FetchError):
    code = "not-html"


class NotArticle(FetchError):
    code = "not-article"


class Blocked(FetchError):
    code = "blocked"


class RobotsDenied(Blocked):
    code = "robots-denied"


class BotWall(Blocked):
    code = "bot-wall"


class ParseFailed(FetchError):
    code = "parse-failed"
