"""Vietnamese text in font encodings from before Unicode, recognised by whether converting it gives Vietnamese.

TCVN3 ("ABC", fonts named .Vn…) puts a letter on every Latin-1 place; VNI writes the base letter and then the mark as a
letter of its own. On old pages and in pasted text both arrive as Latin-1 letters ("Tr­êng", "Tröôøng"). Sources: TCVN
5712:1993 (VN3) for the first; the published VNI code table for the second.
"""

from __future__ import annotations

import re
import unicodedata

SAMPLE = 8_000
"""Code points that are looked at to tell what a text is."""
_ONSET = r"(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
_VOWELS = (
    r"(?:oai|oay|oeo|uai|uay|uây|uôi|uya|uyê|uyu|iêu|yêu|ươi|ươu|ưoi|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|"
    r"ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|ye|[aăâeêioôơuưy])"
)
_SYLLABLE = re.compile(_ONSET + _VOWELS + r"(?:ng|nh|ch|[cmnpt])?")
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_WORD = re.compile(r"[^\W\d_]+")

_TCVN3_LOWER = (
    ("àảãáạ", "µ¶·¸¹"), ("ă", "¨"), ("ằẳẵắặ", "»¼½¾Æ"), ("â", "©"), ("ầẩẫấậ", "ÇÈÉÊË"), ("đ", "®"), ("èẻẽéẹ", "ÌÎÏÐÑ"),
    ("ê", "ª"), ("ềểễếệ", "ÒÓÔÕÖ"), ("ìỉĩíị", "×ØÜÝÞ"), ("òỏõóọ", "ßáâãä"), ("ô", "«"), ("ồổỗốộ", "åæçèé"), ("ơ", "¬"),
    ("ờởỡớợ", "êëìíî"), ("ùủũúụ", "ïñòóô"), ("ư", "\xad"), ("ừửữứự", "õö÷øù"), ("ỳỷỹýỵ", "úûüýþ"),
    ("ĂÂĐÊÔƠƯ", "¡¢§£¤¥¦"),
)  # fmt: skip
TCVN3 = {ord(code): letter for letters, codes in _TCVN3_LOWER for letter, code in zip(letters, codes, strict=True)}

_VNI_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_CIRCUMFLEX = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_VNI_BREVE = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_VNI_ALONE = {"í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ñ": "đ", "ô": "ơ", "ö": "ư", "î": "ỵ"}
_VNI = re.compile(r"[aeouyôö][ùøûõï]|[aeo][âáàåãä]|a[êéèúüë]|[íìæóòñôöî]", re.IGNORECASE)


def vietnamese_share(text: str) -> float:
    """Of the words with a letter beyond ASCII, the share that are Vietnamese syllables; 0.0 without any."""
    marked = good = 0
    for word in _WORD.findall(unicodedata.normalize("NFC", text[:SAMPLE])):
        if word.isascii():
            continue
        marked += 1
        plain = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word.lower()).translate(_TONES))
        good += _SYLLABLE.fullmatch(plain) is not None
    return good / marked if marked else 0.0


def from_tcvn3(text: str) -> str:
    return text.translate(TCVN3)


def from_vni(text: str) -> str:
    return unicodedata.normalize("NFC", _VNI.sub(lambda match: _vni_letter(match.group()), text))


def _vni_letter(group: str) -> str:
    if len(group) == 1:
        alone = _VNI_ALONE[group.lower()]
        return alone.upper() if group.isupper() else alone
    base, mark = group[0], group[1].lower()
    if mark in _VNI_TONES:
        return (_vni_letter(base) if base.lower() in {"ô", "ö"} else base) + _VNI_TONES[mark]
    if mark in _VNI_CIRCUMFLEX:
        return base + "\u0302" + _VNI_CIRCUMFLEX[mark]
    return base + "\u0306" + _VNI_BREVE[mark]


def recover(text: str) -> tuple[str, str] | None:
    """The encoding's name and ``text`` converted, if ``text`` is not Vietnamese but becomes so; else ``None``."""
    sample = text[:SAMPLE]
    before = vietnamese_share(sample.replace("\xad", "ư"))
    if before >= 0.6 or sum(not char.isascii() for char in sample) < 8:
        return None
    candidates = (("tcvn3", from_tcvn3), ("vni", from_vni))
    after, name, convert = max(
        ((vietnamese_share(convert(sample)), name, convert) for name, convert in candidates), key=lambda item: item[0]
    )
    return (name, convert(text)) if after >= 0.8 and after >= before + 0.3 else None
