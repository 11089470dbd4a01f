"""Groups that an English adjective or noun singles out of a whole. The keys are those of ``service.languages.vi.groups``."""

from __future__ import annotations

import re


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b")


GROUPS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("foreign", _words("foreign|foreigners?|international|overseas|non-resident")),
    ("domestic", _words("domestic|local|home-grown")),
    ("female", _words("female|females|women|woman|girls?")),
    ("male", _words("male|males|men|boys?")),
    ("children", _words("children|child|minors?|kids|under-?age|infants|babies|teenagers|teenage")),
    ("pupils", _words("pupils?|students?|schoolchildren|undergraduates?")),
    ("rural", _words("rural")),
    ("urban", _words("urban")),
    ("elderly", _words("elderly|pensioners?|retired|older people")),
    ("disabled", _words("disabled|disabilities")),
    ("private", _words("private|privately")),
    ("state", _words("state|state-owned|public|government-owned")),
    ("ethnic", _words("ethnic|minority|minorities")),
    ("poor", _words("poor|poorest|impoverished|low-income")),
    ("severe", _words("seriously|severely|critical|critically|serious|severe")),
    ("gold", _words("gold|golds")),
    ("silver", _words("silver|silvers")),
    ("bronze", _words("bronze|bronzes")),
    ("electric", _words("electric|battery-powered")),
    ("new", _words("new|newly|brand-new")),
    ("civilian", _words("civilians?")),
    ("military", _words("soldiers?|troops|servicemen|military")),
    ("online", _words("online|e-commerce|digital")),
)  # fmt: skip
SUMMED = re.compile(r"\b(?:in total|in all|altogether|all told|combined|overall|a total of|totall?ed|totall?ing)\b")
"""Said of a sum over everything."""
WHOLE = re.compile(r"\b(?:whole|entire|full)\b(?!\s+(?:year|month|week|day|season|time|of \d|set|range|capacity))")
