"""What English news measures a change against: an average, a plan, a forecast, a peak, an earlier time."""

from __future__ import annotations

import re

BEHIND = re.compile(
    r"^(?:\W++(?!(?:but|while|though|although|whereas|and)\b)[\w%'’-]++){0,4}?\W+(?:than|below|above|over|from|compared (?:with|to)|against|versus|vs\.?|of|on|under|"
    r"beyond|ahead of|short of|shy of|in excess of|as (?:many|much|high|large|long) as|relative to)\s+"
    r"((?:(?!\b(?:while|but|whereas|although|as (?!\w+ as\b)|to (?:an?|about|around|some|just|only|nearly|almost|over|more|less|under)\b|because|since|due to|thanks to|owing to|on account of|after|who|which|when|and (?:rose|fell|was|were|has|had))\b)[^;:.,()\d]|\d(?!\d*+(?:[.,]\d*+)?%)|[.,](?=\d))*)"
)
"""The base behind a figure: "18% below [the previous session]"."""
OPENING = re.compile(r"\b(?:compared (?:with|to)|relative to)\s+([^;:.,()]*)")
CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("average", re.compile(r"\b(?:average\w*|mean|norm|normal|usual\w*|typical\w*)\b")),
    ("plan", re.compile(r"\b(?:target\w*|plan(?:s|ned)?|goals?|quotas?|schedule[ds]?|budget\w*|estimate[sd]?|forecasts?|expect\w*|"
                        r"project(?:ed|ion|ions)|predict\w*|consensus|hoped|anticipated)\b")),
    ("need", re.compile(r"\b(?:need(?:s|ed)?|requir\w*|demand\w*|necessary|quotas?|norm)\b")),
    ("peak", re.compile(r"\b(?:peaks?|peaked|records?|all-time|highs?|highest)\b")),
    ("limit", re.compile(r"\b(?:limits?|caps?|ceilings?|thresholds?|floors?|minimum|maximum|allowed|permitted|permissible|alarm|alert|legal)\b")),
)  # fmt: skip
"""Bases that are no earlier time, lower-cased."""
EARLIER = re.compile(
    r"\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months?|weeks?|quarters?|days?|decades?) (?:ago|earlier|before|previously)|"
    r"(?:last|previous|prior|preceding) (?:\w+ )?(?:year|month|quarter|week|day|session|season|period|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|games|election|months|years)|"
    r"the same (?:period|month|quarter|time|week|day|stage|point)|this (?:time|stage) last|year[- ]on[- ]year|yesterday)\b"
)
"""An earlier time of the same thing."""
STEPS = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|\d+) years? (?:ago|earlier|before|previously)\b|\b(?:previous|prior|preceding) "
    r"(two|three|four|five|six|seven|eight|nine|ten|eleven|\d+) (?:months?|years?|weeks?|quarters?)\b"
)
"""More than one step back."""
