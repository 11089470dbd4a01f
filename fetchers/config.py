"""How fetching behaves. A plain value: whoever wires the program reads the environment and builds it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """Limits and manners of every request. Sizes in bytes, times in seconds.

    ``allow``: exact ``host:port`` exceptions to the guard, as they stand in the URL ("127.0.0.1:8001", "[::1]:8001").
    ``deny``: host names (with all names below them) and networks in CIDR notation that are never fetched.
    ``proxy``: "http://host:port" or "http://user:password@host:port" of the operator's own outbound proxy; it gets CONNECT requests to vetted addresses.
    ``contact``: a URL or e-mail address that goes into the User-Agent, so that a publisher can complain to somebody.
    """

    allow: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()
    user_agent: str = "Nguon/0.1"
    contact: str | None = None
    proxy: str | None = None

    connect_timeout: float = 8.0
    read_timeout: float = 10.0
    total_timeout: float = 30.0
    max_redirects: int = 8
    max_header_bytes: int = 64 * 1024
    max_wire_bytes: int = 8 * 1024 * 1024
    max_body_bytes: int = 8 * 1024 * 1024
    max_url_length: int = 4096

    respect_robots: bool = True
    host_spacing: float = 1.0
    host_concurrency: int = 2
    max_retry_after: float = 20.0
    cache_bytes: int = 256 * 1024 * 1024
    cache_fresh_for: float = 300.0
    fallback_timeout: float = 15.0
    max_pages: int = 5
    wayback: bool = True
    wayback_base: str = "https://web.archive.org"
    availability_base: str = "https://archive.org"
    twins: bool = True
    feeds: bool = True

    @property
    def agent(self) -> str:
        """The User-Agent header: product, and the contact when there is one."""
        return f"{self.user_agent} (+{self.contact})" if self.contact else self.user_agent
