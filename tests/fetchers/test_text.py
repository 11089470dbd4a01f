"""Bytes become clean Vietnamese, whatever the page says of them."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fetchers.charset import clean, decode
from fetchers.extract import extract
from fetchers.legacy import from_tcvn3, from_vni, recover, vietnamese_share
from tests.support_fetch import CORPUS, page

TEXT = "Thủ tướng yêu cầu giải ngân 95% vốn đầu tư công, tương đương 38.000 tỷ đồng; người đứng đầu chịu trách nhiệm."
ROWS = [json.loads(line) for line in (CORPUS / "encodings.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_font_encodings(row: dict[str, str | None]) -> None:
    found = recover(str(row["raw"]))
    assert found == ((row["kind"], row["text"]) if row["kind"] else None)


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"]], ids=lambda row: row["id"])
def test_a_page_in_a_font_encoding(row: dict[str, str]) -> None:
    """Text, headline and description are converted together; the raw bytes are Latin-1, as such pages are."""
    raw, text = row["raw"], row["text"]
    html = f"<html><head><title>{raw}</title></head><body><h1>{raw}</h1><p>{raw} {raw}</p><p>{raw} 1.</p></body></html>"
    document = extract(page(html.encode("latin-1"), charset="iso-8859-1"))
    assert document.title == text
    assert [part.text for part in document.paragraphs] == [f"{text} {text}", f"{text} 1."]
    assert f"converted-{row['kind']}" in document.notes
    assert document.language == "vi"


def html(text: str, declared: str | None) -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f"<html><head>{meta}<title>x</title></head><body><p>{text}</p></body></html>"


CP1258 = unicodedata.normalize("NFC", TEXT)


def to_cp1258(text: str) -> bytes:
    """Base letters that the code page has whole, tones as combining marks, as Windows wrote it."""
    out = bytearray()
    for char in unicodedata.normalize("NFC", text):
        try:
            out += char.encode("cp1258")
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", char)
            tone = next(part for part in parts[1:] if part in "\u0300\u0301\u0303\u0309\u0323")
            rest = unicodedata.normalize("NFC", parts.replace(tone, ""))
            out += rest.encode("cp1258") + tone.encode("cp1258")
    return bytes(out)


@pytest.mark.parametrize(
    ("data", "header", "notes"),
    [
        (html(TEXT, "utf-8").encode(), "utf-8", ()),
        (html(TEXT, None).encode(), None, ()),
        (html(TEXT, "iso-8859-1").encode(), None, ("recovered-charset",)),
        (html(TEXT, "utf-8").encode(), "windows-1252", ("recovered-charset",)),
        (html(TEXT, "utf-8").encode("utf-8-sig"), None, ()),
        (html(TEXT, None).encode("utf-16"), None, ()),
        (html(TEXT, None).encode("utf-16-be"), "utf-16be", ()),
        (to_cp1258(html(TEXT, "windows-1258")), None, ()),
        (to_cp1258(html(TEXT, None)), "windows-1258", ()),
        (to_cp1258(html(TEXT, "utf-8")), "utf-8", ("recovered-charset",)),
        (to_cp1258(html(TEXT, None)), None, ("recovered-charset",)),
        (to_cp1258(html(TEXT, "no-such-charset")), None, ("recovered-charset",)),
        (unicodedata.normalize("NFD", html(TEXT, "utf-8")).encode(), "utf-8", ()),
        (html(TEXT, "utf-8").encode() + b"\xe1\xba", "utf-8", ("broken-bytes",)),
        (html(TEXT + " " + TEXT, "utf-8").encode().decode("cp1252", "replace").replace("\ufffd", "").encode()[:0]
         + html(TEXT, "utf-8").encode(), "utf-8", ()),
    ],
)  # fmt: skip
def test_decoding(data: bytes, header: str | None, notes: tuple[str, ...]) -> None:
    text, found = decode(data, header)
    assert TEXT in unicodedata.normalize("NFC", text)
    assert found == notes


def test_doubly_encoded_text_is_repaired() -> None:
    """UTF-8 read as windows-1252 and saved as UTF-8, with the five bytes that windows-1252 lacks kept as controls."""
    once = html(TEXT * 3, "utf-8").encode()
    twice = "".join(bytes([byte]).decode("cp1252") if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else chr(byte)
                    for byte in once).encode()  # fmt: skip
    text, notes = decode(twice, "utf-8")
    assert TEXT in text
    assert notes == ("recovered-charset",)


@pytest.mark.parametrize(
    ("raw", "tidy"),
    [
        ("1.500\u00a0tỷ\u202fđồng", "1.500 tỷ đồng"),
        ("giá\u200b vàng\ufeff", "giá vàng"),
        ("  hai \r\n dòng\t ", "hai dòng"),
        ("tie\u0302\u0301ng Vie\u0323\u0302t", "tiếng Việt"),
        ("mềm\u00admại", "mềmmại"),
        ("\u202egnôuhn\u202c", "gnôuhn"),
        ("a\x00b\x07c", "abc"),
        ("giữ “ngoặc” – gạch … và ½ · 5‰", "giữ “ngoặc” – gạch … và ½ · 5‰"),
    ],
)
def test_clean(raw: str, tidy: str) -> None:
    assert clean(raw) == tidy


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_cleaning_is_stable(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert "\n" not in once


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=300), st.sampled_from([None, "utf-8", "windows-1258", "x", "utf-16", "idna", "hex", "", "zip"])
)
def test_any_bytes_decode(data: bytes, declared: str | None) -> None:
    text, _ = decode(data, declared)
    assert isinstance(text, str)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120))
def test_converters_take_any_text(text: str) -> None:
    from_tcvn3(text)
    from_vni(text)
    recover(text)
    assert 0.0 <= vietnamese_share(text) <= 1.0
