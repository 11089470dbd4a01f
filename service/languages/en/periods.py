"""How English news ties a period to a figure: what leads in a base of comparison, an end of a period, a rate."""

from __future__ import annotations

import re

BASE_LEAD = re.compile(
    r"(?:\b(?:than|compared (?:with|to)|against|versus|vs\.?|relative to|in comparison (?:with|to)|as (?:many|much|high|large|long|often) as)|"
    r"(?:\bup|\bdown|%|\bper ?cent|\bpoints?|\brise|\bincrease|\bfall|\bdrop|\bdecline|\bdecrease|\bgain|\bgrowth|\bmore|\bless|\bfewer|\bhigher|\blower|"
    r"\bjump|\bsurge|\bslump|\bplunge|\brose|\bfell|\bgrew|\bimprovement|\btimes|\bdouble|\btriple|\btwice|\bhalf)"
    r"(?:,| or so)? (?:from|on|over|that of|that for|of that in))"
    r"(?: (?:in|at|for|of|the|its|their|that|those|what|it|was|were|figure|figures|level|levels|number|total|rate|tally|same|period|month|quarter|whole|"
    r"average|peak|high|low|record|end|start|beginning|late|early|mid|revised|all)){0,6}\s*$"
)
"""Ends where a time begins that a change is measured against: "9% down on October", "more than in March"."""
EDGE_LEAD = re.compile(
    r"\b(?:by|as of|to|until|till|through|up to|at|since|before|after|from|between|ahead of|prior to|following|and|-|–|starting|beginning|"
    r"expected|planned|due|set|next|"
    r"(?:the )?(?:end|close|start|beginning|middle|eve) of)(?: the| late| early| mid| this| its)*\s*$"
)
"""Ends where a time begins that is an edge or another matter, and no period that a figure covers."""
WHOLE_SPAN = re.compile(r"\b(?:whole|entire|entirety|full|all of|as a whole|throughout|full-year|all year)\b")
"""The whole of a period."""
BASE_WHOLE = re.compile(
    r"\b(?:for|in|over|during|than|of|as)? ?(?:the |all |his |her |its |their )*(?:whole|entire|full|all) (?:of )?(?:the |his |her |its |their )?"
    r"(?:last|previous|past|preceding|prior|season|year|tournament|campaign|one)\b"
)
BASE_STAGE = re.compile(
    r"\b(?:at|by|up to) (?:this|that|the same|the corresponding|a similar) (?:stage|point|time)\b|\bthis time (?:last|a) \w+\b|\bthe same (?:stage|point|period)\b"
)
RATE = re.compile(
    r"^(?:[\s-]+(?!(?:a|an|per|each|every|and|or|but|in|on|at|for|of|from|with|to|up|down|by|over|than|this|last|were|was|is|are|once|while|when)\b)"
    r"[a-z][\w'’-]*+){0,4}\s+(?:a|an|per|each|every)\s+(?:single\s+)?(minute|hour|day|night|week|month|quarter|year|annum|season|session|shift)\b"
    r"(?!\s+(?:ago|earlier|before|later|after|on|from|since|of))"
)
"""Behind a figure and what it counts: "185,000 orders a day"."""
RATE_ADJECTIVE = re.compile(
    r"^(?:[\s-]+(?:[a-z][\w'’-]*[\s-]+){0,1})?(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual)\b(?!\s+(?:meeting|report|conference|limit|average))|"
    r"^(?:[\s-]+[a-z][\w'’-]*+){0,4}\s+(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)(?=[\s]*(?:[,.;]|$))"
)
"""Before or behind what a figure counts: "42 daily admissions", "42 patients daily"."""
RATE_BEFORE = re.compile(
    r"\b(?:each|every|per|a) (minute|hour|day|night|week|month|quarter|year|session|shift)(?:,| there (?:is|are|was|were)| (?:it|they|we|he|she))?"
    r"(?: [a-z'’-]+){0,4} (?:an? average of |on average |about |around |some |nearly |over |more than )?$|"
    r"\b(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual) (?:[a-z'’-]+ ){0,4}(?:of|is|was|at|reached|averag\w+|to) (?:about |around |some |nearly |over |more than )?$"
)
RATES = {
    "minute": "minute", "hour": "hour", "hourly": "hour", "day": "day", "daily": "day", "night": "night", "nightly": "night",
    "week": "week", "weekly": "week", "month": "month", "monthly": "month", "quarter": "quarter", "quarterly": "quarter",
    "year": "year", "annum": "year", "yearly": "year", "annual": "year", "annually": "year", "season": "season",
    "session": "session", "shift": "shift",
}  # fmt: skip
ANY_RATE = re.compile(
    r"\b(?:a|an|per|each|every|/)\s*(?:minute|hour|day|night|week|month|quarter|year|annum|season|session|shift)\b|"
    r"\b(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|annually|average|averag\w+|mean|capacity|speed)\b"
)
"""Any word that may make rates of the figures of a sentence."""
MONTH_COUNT = re.compile(
    r"\b(?:in|for|over|during|of|after) (?:the |its |their |those |just |only )*(?:first |past |last )?(\w+)[ -]months?(?: period)?\s*$|\b(\w+)-month\s*$"
)
