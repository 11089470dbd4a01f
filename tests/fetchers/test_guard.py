"""No URL from a stranger leads to an address that is not public: each row, with every connection recorded."""

from __future__ import annotations

import asyncio
import csv
import ipaddress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ssrfguard import Policy, SSRFGuardError

from fetchers.config import FetchSettings
from fetchers.errors import AddressRefused, FetchError, Unreachable, UrlRefused
from fetchers.guard import DENIED_NETWORKS, Guard, is_public
from fetchers.urls import parse_url
from fetchers.web import WebFetcher
from tests.support_fetch import CONNECTIONS, CORPUS, FakeResolver, answer, path_of, serving

QUICK = {"connect_timeout": 1.0, "read_timeout": 1.0, "total_timeout": 3.0}


def rows() -> list[dict[str, str]]:
    with (CORPUS / "hostile_urls.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def resolver(dns: str) -> FakeResolver:
    table = {name: [[a for a in addresses.split(",") if a]] for name, _, addresses in
             (entry.partition("=") for entry in dns.split(";") if entry)}  # fmt: skip
    return FakeResolver(table)


async def _fetched(row: dict[str, str]) -> tuple[FetchError, list[tuple[str, int]], int]:
    value = row["value"].encode().decode("unicode_escape")

    async def handler(head: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"", status="302 Found", Location=_location(path_of(head), row["kind"], value)))

    async with serving(handler) as port:
        base = f"http://127.0.0.1:{port}"
        url = value if row["kind"] == "url" else base + "/0"
        fetcher = WebFetcher(
            FetchSettings(allow=(f"127.0.0.1:{port}",), respect_robots=False, host_spacing=0, **QUICK),
            resolver=resolver(row["dns"]),
        )
        with CONNECTIONS as made, pytest.raises(FetchError) as caught:
            await fetcher.fetch(url)
        return caught.value, made, port


def _location(path: str, kind: str, value: str) -> str:
    if kind == "redirect":
        return value
    number = int(path.strip("/"))
    count, _, end = value.partition(",")
    if count == "loop":
        return f"/{(number + 1) % 3}"
    if count == "self":
        return path
    return f"/{number + 1}" if number < int(count) else end or "/0"


def test_the_table_is_broad() -> None:
    ids = [row["id"] for row in rows()]
    assert len(ids) == len(set(ids)) >= 120


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_hostile_url(row: dict[str, str]) -> None:
    error, made, port = asyncio.run(_fetched(row))
    assert error.code == row["code"]
    assert {place for place in made if place != ("127.0.0.1", port)} == set()


def test_a_name_is_resolved_once_and_the_vetted_address_dialled() -> None:
    rebinding = FakeResolver({"tin-tuc.vn": [["93.184.215.14"], ["127.0.0.1"]]})
    fetcher = WebFetcher(FetchSettings(respect_robots=False, **QUICK), resolver=rebinding)
    with CONNECTIONS as made, pytest.raises(Unreachable):
        asyncio.run(fetcher.fetch("http://tin-tuc.vn/"))
    assert made == [("93.184.215.14", 80)]
    assert rebinding.asked == ["tin-tuc.vn"]


def test_an_exception_does_not_open_the_host_s_other_ports_to_a_redirect() -> None:
    async def handler(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"", status="302 Found", Location="http://tin-tuc.vn/trong"))

    async def run() -> list[tuple[str, int]]:
        async with serving(handler) as port:
            names = FakeResolver({"tin-tuc.vn": [["127.0.0.1"]]})
            allowed = FetchSettings(allow=(f"tin-tuc.vn:{port}",), respect_robots=False, **QUICK)
            with CONNECTIONS as made, pytest.raises(AddressRefused):
                await WebFetcher(allowed, resolver=names).fetch(f"http://tin-tuc.vn:{port}/")
            return [place for place in made if place != ("127.0.0.1", port)]

    assert asyncio.run(run()) == []


def test_the_next_vetted_address_is_tried_and_families_take_turns() -> None:
    several = ["2606:2800:21f::1", "2606:2800:21f::2", "93.184.215.14", "93.184.215.15", "93.184.215.16"]
    fetcher = WebFetcher(FetchSettings(respect_robots=False, **QUICK), resolver=FakeResolver({"tin-tuc.vn": [several]}))
    with CONNECTIONS as made, pytest.raises(Unreachable):
        asyncio.run(fetcher.fetch("https://tin-tuc.vn/"))
    assert [host for host, _ in made] == [several[0], several[2], several[1], several[3]]


def test_an_exception_is_exact() -> None:
    guard = Guard.from_settings(FetchSettings(allow=("127.0.0.1:8001", "[::1]:8001", "stand-in:8001")))
    for url in ("http://127.0.0.1:8001/", "http://[::1]:8001/", "https://stand-in:8001/"):
        guard.check_url(parse_url(url))
    for url in ("http://127.0.0.1/", "http://127.0.0.1:8002/", "http://localhost:8001/", "http://127.0.0.2:8001/"):
        with pytest.raises((AddressRefused, UrlRefused)):
            guard.check_url(parse_url(url))
    assert guard.vet("127.0.0.1", 8001, ["127.0.0.1"]) == ("127.0.0.1",)
    with pytest.raises(AddressRefused):
        guard.vet("127.0.0.1", 8002, ["127.0.0.1"])
    with pytest.raises(ValueError, match="host:port"):
        Guard.from_settings(FetchSettings(allow=("127.0.0.1",)))


def test_the_deny_list_wins() -> None:
    guard = Guard.from_settings(FetchSettings(allow=("doi-thu.vn:80",), deny=("doi-thu.vn", "93.184.0.0/16")))
    for url in ("http://doi-thu.vn/", "http://m.doi-thu.vn/", "http://93.184.215.14/"):
        with pytest.raises(AddressRefused):
            guard.check_url(parse_url(url))
    with pytest.raises(AddressRefused):
        guard.vet("khac.vn", 80, ["93.184.215.14"])
    guard.check_url(parse_url("http://khong-doi-thu.vn/"))


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        ("https://vnexpress.net/a-1.html#binh-luan", "https://vnexpress.net/a-1.html"),
        ("HTTPS://VnExpress.NET:443", "https://vnexpress.net/"),
        (
            "http://báo.vn/tin/đọc?q=một hai".replace(" ", "+"),
            "http://xn--bo-mia.vn/tin/%C4%91%E1%BB%8Dc?q=m%E1%BB%99t+hai",
        ),
        ("https://tuoitre.vn/a/../b/./c.htm", "https://tuoitre.vn/b/c.htm"),
        ("https://tuoitre.vn./x?y=/../z", "https://tuoitre.vn/x?y=/../z"),
        ("https://tuoitre.vn/%C4%91?a=%20b", "https://tuoitre.vn/%C4%91?a=%20b"),
        ("http://93.184.215.14/x", "http://93.184.215.14/x"),
        ("http://[2606:2800:021F::1]/x", "http://[2606:2800:21f::1]/x"),
    ],
)
def test_an_honest_url_goes_on_the_wire(text: str, wire: str) -> None:
    url = parse_url(text)
    assert str(url) == wire
    Guard().check_url(url)


ADDRESSES = st.one_of(
    st.ip_addresses(v=4),
    st.ip_addresses(v=6),
    *(st.ip_addresses(network=network) for network in DENIED_NETWORKS),
)


@settings(max_examples=400, deadline=None)
@given(address=ADDRESSES)
@example(address=ipaddress.ip_address("64:ff9b::808:808"))
@example(address=ipaddress.ip_address("192.0.0.9"))
def test_whatever_the_oracle_refuses_is_refused(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    if not Policy().permits_address(address):
        assert not is_public(address)


@pytest.mark.parametrize("row", [row for row in rows() if row["kind"] == "url"], ids=lambda row: row["id"])
def test_the_oracle_agrees_on_urls(row: dict[str, str]) -> None:
    """Where ssrfguard refuses a URL before resolving, so do we; where only we refuse, the table says so above."""
    value = row["value"].encode().decode("unicode_escape")
    try:
        Policy().check_url(value)
    except SSRFGuardError:
        with pytest.raises(FetchError):
            Guard().check_url(parse_url(value))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60) | st.from_regex(r"https?://[\w.:@\[\]%\\/-]{0,30}", fullmatch=True))
def test_any_text_is_a_public_looking_url_or_refused(text: str) -> None:
    try:
        url = parse_url(text)
        Guard().check_url(url)
    except (UrlRefused, AddressRefused):
        return
    assert url.host.isascii()
    assert url.target.isascii()
    assert not set(url.host + url.target) & set(" \r\n\t\\@" if "@" not in url.target else " \r\n\t\\")
    assert str(parse_url(str(url))) == str(url)
