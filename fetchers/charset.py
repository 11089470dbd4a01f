"""Bytes to clean Unicode: which encoding, and what has to be tidied afterwards."""

from __future__ import annotations

import codecs
import re
import unicodedata

from fetchers.legacy import recover, vietnamese_share

_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:\-]+)", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:\-]+)", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# WHATWG: pages that say Latin-1 mean windows-1252.
_ALIASES = {"iso-8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252", "ascii": "windows-1252",
            "us-ascii": "windows-1252", "utf8": "utf-8", "x-user-defined": "windows-1252"}  # fmt: skip
_TEXT_CODECS = ("utf-8", "utf-16", "windows-125", "cp125", "cp874", "cp932", "cp949", "iso8859", "koi8", "gb", "big5",
                "euc", "shift_jis", "mac")  # fmt: skip
_MOJIBAKE = re.compile(r"[ÃÄÅÆ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|á[º»][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u034f\u061c\u180e]"
)
_SPACES = re.compile("[ \t\r\n\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085]+")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")


def decode(body: bytes, declared: str | None) -> tuple[str, tuple[str, ...]]:
    """The text of ``body`` and notes. ``declared``: the charset of the HTTP header.

    Valid UTF-8 beyond ASCII is UTF-8 whatever anyone declares (Vietnamese in another encoding is practically never
    valid UTF-8). Otherwise header, then ``<meta>``, then whichever of the Vietnamese code pages gives Vietnamese words.
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(name, "replace"), ()
    meta = _META.search(body[:4096]) or _XML.search(body[:200])
    wanted = [_known(declared), _known(meta.group(1).decode("ascii", "ignore") if meta else None)]
    names = [name for name in wanted if name]
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text, note = _not_utf8(body, names)
        return text, (note,) if note else ()
    notes = ("recovered-charset",) if not text.isascii() and names and names[0] != "utf-8" else ()
    if len(_MOJIBAKE.findall(text[:200_000])) > 8 and (repaired := _unmangled(text)):
        return repaired, ("recovered-charset",)
    return text, notes


def _not_utf8(body: bytes, names: list[str]) -> tuple[str, str | None]:
    lenient = body.decode("utf-8", "replace")
    broken = lenient.count("\ufffd")
    beyond = sum(not char.isascii() for char in lenient)
    if broken <= max(1, beyond // 50):
        return lenient, "broken-bytes"
    named = next((name for name in names if name != "utf-8"), None)
    if named not in {None, "windows-1252"}:
        return body.decode(str(named), "replace"), None
    guesses = {name: body.decode(name, "replace") for name in ("windows-1252", "cp1258")}
    best = max(guesses, key=lambda name: _likeness(guesses[name]))
    return guesses[best], None if best == named else "recovered-charset"


def _likeness(text: str) -> float:
    """How Vietnamese ``text`` is, an old font encoding allowed for."""
    found = recover(text)
    return vietnamese_share(found[1] if found else text)


def _unmangled(text: str) -> str | None:
    """UTF-8 that was once read as windows-1252 and saved as UTF-8 again; ``None`` if undoing it does not help."""
    data = bytearray()
    for char in text:
        try:
            data += char.encode("cp1252")
        except UnicodeEncodeError:
            data += bytes([ord(char)]) if ord(char) < 256 else char.encode("utf-8")
    repaired = data.decode("utf-8", "replace")
    worse = repaired.count("\ufffd") > len(repaired) // 500
    return None if worse or vietnamese_share(repaired) <= vietnamese_share(text) else repaired


def _known(name: str | None) -> str | None:
    if not name:
        return None
    name = _ALIASES.get(name.lower(), name.lower())
    try:
        found = codecs.lookup(name).name if name != "windows-1252" else name
        return found if found.startswith(_TEXT_CODECS) else None
    except (LookupError, ValueError):
        return None


def clean(text: str) -> str:
    """One line: NFC, no invisible characters, every run of spaces one plain space."""
    text = _CONTROLS.sub("", _INVISIBLE.sub("", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


__all__ = ["clean", "decode", "recover"]
