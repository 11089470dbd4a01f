"""English words around a negation that keep it from being held against a source that affirms."""

from __future__ import annotations

import re

ELLIPTIC = re.compile(r"\s*(?:(?:yet|so|either|always|all|now|any ?more|ever)\s*)?(?:[.,;:!?)\"”–—]|$)", re.IGNORECASE)
"""The negation ends its clause: what it denies is said elsewhere ("six have not")."""
ASIDE = re.compile(
    r"\b(?:if|unless|whether|lest|than|as if|as though|in case|provided|rather|instead)\b[^;.]*$|"
    r"\b(?:not because|not so much|not (?:one|a single|even)|never before|not before|no longer|not always|not all|not every\w*|"
    r"(?:not|n['’]t) yet|not (?:\w+ ){1,4}but|(?:not|n['’]t|without|never) rul(?:e|ed|ing) (?:\w+ ){0,3}out)\b",
    re.IGNORECASE,
)
"""Conditions, comparisons and degrees: what they deny need not be denied by the source."""
KEPT_FROM = re.compile(
    r"\b(?:keep|kept|stop|prevent|bar|bann|discourag|dissuad|deter)\w* (?:[\w'’]+ ){0,3}from (?:\w+ )?$", re.IGNORECASE
)
"""What a Vietnamese "không cho", "không nên" may be told by."""
INNER = re.compile(r"\b(?:inside|within)\b", re.IGNORECASE)
OUTER = re.compile(r"\b(?:outside|beyond)\b", re.IGNORECASE)
NUMBERS = {
    "one": "một|1", "two": "hai|2|đôi", "three": "ba|3", "four": "bốn|4", "five": "năm|5", "six": "sáu|6", "seven": "bảy|7",
    "eight": "tám|8", "nine": "chín|9", "ten": "mười|10", "half": "nửa|50%", "third": "phần ba", "quarter": "phần tư",
}  # fmt: skip
"""Figures in words and what answers them in Vietnamese, as a pattern."""
FIGURE = re.compile(rf"\b(?:\d+(?:[.,]\d+)*|{'|'.join(NUMBERS)})\b", re.IGNORECASE)
SOLE = re.compile(
    r"\s+(?:other|one else|body else|earlier|previous|(?:\w+ ){1,4}(?:before|has ever|had ever|ever|until|so \w+ as|as \w+ as|more \w+ than))\b",
    re.IGNORECASE,
)
"""Behind a "no": what makes a first, an only or a most of it."""
NOMINAL = re.compile(r"no|none|neither|nobody|nothing|nor", re.IGNORECASE)
"""Negations that lead in a noun, or stand for one."""
MEASURES = frozenset(
    "degree degrees percent metre metres meter meters kilometre kilometres kilometer kilometers mile miles tonne tonnes ton tons point "
    "points minute minutes hour hours week weeks month months dollar dollars dong litre litres".split()
)
"""Nouns of quantity: they prove no predicate."""
