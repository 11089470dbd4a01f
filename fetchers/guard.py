"""Which addresses may be dialled.

A URL from a stranger reaches the public Internet and nothing else. The guard judges names before they are resolved and
every address that a name resolves to: one address that is not public refuses the whole name, because a name with a
public and a private address is what a rebinding attack looks like. The transport dials exactly the vetted addresses.

Sources: the IANA special-purpose registries (what ``ipaddress.is_global`` knows), RFC 6052 (NAT64), RFC 3056 (6to4),
RFC 4380 (Teredo), RFC 3879 (site-local), and the metadata addresses that cloud operators put on public-looking ranges.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass

from fetchers.config import FetchSettings
from fetchers.errors import AddressRefused, UrlRefused
from fetchers.urls import DEFAULT_PORTS, Url

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

DENIED_NETWORKS: tuple[Network, ...] = tuple(
    ipaddress.ip_network(text)
    for text in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32",  # Azure's wire server
        "100.100.100.200/32",  # Alibaba's metadata
        "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "100:0:0:1::/64",
        "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20", "5f00::/16", "fc00::/7",
        "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip
DENIED_SUFFIXES = (
    "localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa", "arpa",
    "onion", "i2p", "test", "invalid", "example", "alt",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Guard:
    """The policy: ``allow`` holds exact (host, port) exceptions, ``deny_names``/``deny_networks`` the operator's own
    refusals, which win over everything."""

    allow: frozenset[tuple[str, int]] = frozenset()
    deny_names: tuple[str, ...] = ()
    deny_networks: tuple[Network, ...] = ()

    @classmethod
    def from_settings(cls, settings: FetchSettings) -> Guard:
        """Raises ``ValueError`` for an entry that is neither a name nor a network, or an exception without a port."""
        names: list[str] = []
        networks: list[Network] = []
        for entry in settings.deny:
            try:
                networks.append(ipaddress.ip_network(entry, strict=False))
            except ValueError:
                names.append(entry.lower().strip("."))
        return cls(frozenset(_host_port(entry) for entry in settings.allow), tuple(names), tuple(networks))

    def excepted(self, host: str, port: int) -> bool:
        """Whether the operator let this very host and port through."""
        return (host, port) in self.allow

    def check_url(self, url: Url) -> None:
        """Raises where no resolution is needed to say no."""
        if _below(url.host, self.deny_names):
            raise AddressRefused(f"{url.host} is on this installation's deny list.")
        if self.excepted(url.host, url.port):
            return
        if url.port != DEFAULT_PORTS[url.scheme]:
            raise UrlRefused(f"Port {url.port} is not a web port; only 80 (http) and 443 (https) are used.")
        address = _address(url.host)
        if address is not None:
            self._check_address(address)
        elif "." not in url.host or _below(url.host, DENIED_SUFFIXES):
            raise AddressRefused(f"{url.host} is a name inside some private network.")

    def vet(self, host: str, port: int, addresses: Iterable[str]) -> tuple[str, ...]:
        """The addresses that may be dialled for ``host``; raises ``AddressRefused`` if any one of them may not be."""
        found = tuple(dict.fromkeys(addresses))
        for text in found:
            address = _address(text)
            if address is None:
                raise AddressRefused(f"{host} resolves to something that is not an address.")
            if any(address.version == net.version and address in net for net in self.deny_networks):
                raise AddressRefused(f"{host} is on this installation's deny list.")
            if not self.excepted(host, port):
                self._check_address(address)
        return found

    def _check_address(self, address: Address) -> None:
        if any(address.version == net.version and address in net for net in self.deny_networks):
            raise AddressRefused("The address is on this installation's deny list.")
        if not is_public(address):
            raise AddressRefused("The link leads to an address that is not on the public Internet.")


def is_public(address: Address) -> bool:
    """Unicast, global, and not an IPv4 address in IPv6 clothes (which a gateway would take to the inner address)."""
    if not address.is_global or address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    return not any(address.version == net.version and address in net for net in DENIED_NETWORKS)


def _address(text: str) -> Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def _below(host: str, names: Iterable[str]) -> bool:
    return any(host == name or host.endswith("." + name) for name in names)


def _host_port(entry: str) -> tuple[str, int]:
    host, _, port = entry.strip().lower().rpartition(":")
    if not host or not port.isdecimal():
        raise ValueError(f"{entry!r} is not host:port")
    host = host.removeprefix("[").removesuffix("]")
    address = _address(host)
    return (str(address) if address is not None else host, int(port))
