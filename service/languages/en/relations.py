"""How English news says what a figure does: change by, to or from, part of, per unit, which way, against what.

Patterns are matched on lower-cased text; ``LEFT_*`` end where the figure (with its hedge) starts, ``RIGHT_*`` begin
where it ends.
"""

from __future__ import annotations

import re

UP = (
    "rose|rise|rises|risen|rising|increas\\w*|grew|grow|grows|grown|growing|growth|climb\\w*|gain|gains|gained|gaining|"
    "jump\\w*|surg\\w*|soar\\w*|up|upped|add|adds|added|adding|advanc\\w*|expand\\w*|expansion|widen\\w*|higher|more|"
    "above|rais\\w*|lift\\w*|hik\\w*|accelerat\\w*|rebound\\w*|rall\\w*|spike\\w*|swell\\w*|swelled|swollen|edged up|"
    "inch up|improv\\w*|boost\\w*|exceed\\w*|surpass\\w*|greater|larger|bigger|stronger|fiercer|extra|leap\\w*|leapt|"
    "skyrocket\\w*|faster growth|heavier|taller|older|longer|warmer|hotter|escalat\\w*|multipl\\w*|firmed|strengthen\\w*|appreciat\\w*|dearer|costlier"
)
DOWN = (
    "fell|fall|falls|fallen|falling|drop\\w*|declin\\w*|decreas\\w*|down|downed|lower|lowered|lowers|lowering|cut|cuts|"
    "cutting|reduc\\w*|slash\\w*|trim\\w*|shav\\w*|shed|sheds|shedding|lose|loses|losing|lost|slid|slide|slides|sliding|"
    "slip\\w*|slump\\w*|plung\\w*|plummet\\w*|tumbl\\w*|sank|sink\\w*|sunk|shrank|shrink\\w*|shrunk|contracted|contracting|contraction|"
    "narrow\\w*|eas(?:ed|es|ing)|dip\\w*|less|fewer|below|under|short of|shy of|retreat\\w*|collaps\\w*|"
    "dwindl\\w*|halv\\w*|smaller|weaker|deduct\\w*|downgrad\\w*|crash\\w*|nosediv\\w*|cooler|colder|younger|shorter|weaken\\w*|depreciat\\w*|soften\\w*|cheaper"
)
LESSENED = re.compile(r"(?!x)x")
COMPARATIVES = frozenset(
    "more less higher lower cheaper dearer extra fewer above below longer shorter heavier lighter faster slower ahead behind bigger "
    "smaller larger".split()
)
STEP = re.compile(r"(?:\b(?:to|by|from|at|of|and|or|than|for|up|down)|[(,])(?:\s+[^\s\d]+){0,2}\s*$")
"""What leads from one figure on to the next, right before it."""
DATED = re.compile(r"\b(?:19|20)\d\d\b|\d+ (?=[a-z]+ (?:19|20)\d\d)")
"""Digits that are of a date."""
SLOWER = "outside|slower|late|later|delayed"
FASTER = "inside|faster|quicker|early|earlier|sooner"
AHEAD = "ahead"
BEHIND = "behind|lagging|lagged|lags"
PLUS = "surplus|surpluses|profits?|excess|glut|oversupply"
MINUS = "deficits?|shortages?|shortfall|loss|losses|undersupply"
INFLOW = "pour\\w*|inject\\w*|bought|buy|buys|buying|inflows?|deposited|pump\\w*|put"
OUTFLOW = "pull\\w*|withdr[ae]w\\w*|sold|sell|sells|selling|outflows?|offload\\w*|dump\\w*|drain\\w*|yank\\w*|exited"

FROM = re.compile(
    r"(?:\bfrom|\bcompared (?:with|to)|\bagainst|\bversus|\bvs\.?|\bthan|\binstead of|\brather than|\bin contrast to)"
    r"(?:\s+(?:an?|the|some|what|was|its|their|his|her|just|only|level|levels|rate|growth|earlier|previous|projected|"
    r"expected|forecast|record|peak|high|low|average|total|of|last|year's|month's|quarter's|revised|initial)){0,5}\s*$"
)
LOWER_THAN = re.compile(r"(?!x)x")
SPLIT_RANGE = re.compile(
    rf"\b(?:{UP}|{DOWN}|chang\w*|mov\w*|went|goes|going|go|revis\w*|bring\w*|brought|taking|takes|took|convert\w*|switch\w*)\b"
)
"""Before "from A to B": a change, not a range."""
AS_LOW_AS = re.compile(r"^(?:as (?:low|high|much|many|few|little) as|below|under|above|past|beyond)\b")
ALTERNATIVE_WORD = re.compile(r"\b(?:instead of|rather than|as opposed to)\b")
OVER = re.compile(r"\b(?:exceed\w*|surpass\w*|topp(?:ed|ing))\s*$")
UNDER = re.compile(r"\b(?:(?:fell|falls?|fallen|falling|stopp\w+|just|well|far) short of|shy of|failed to reach)\s*$")
REACH_INSIDE = re.compile(r"^(?:up to|as (?:much|many|high|long|far) as)\b")
REACH = re.compile(r"\b(?:up to|as (?:much|many|high|long|far) as|reach\w*|hit|to|at)\s*$")
ALTERNATIVE = re.compile(r"\b(?:instead of|rather than|as opposed to)\b[^,;.]{0,30}$")
STANDS = re.compile(r"\b(?:reached|reaching|reach|hit|hits|hitting|totalled|totaled|totalling|stood at|stands at)"
                    r"(?:\s+(?:an?|the|just|only|some|level|record|high|low|new|estimated|average|of)){0,4}\s*$")  # fmt: skip
_AMOUNT = "".join(
    rf"(?<!\b{word} )"
    for word in "amount amounted amounts amounting equal equates equivalent close came comes come coming adds added next due thanks owing prior attributed according response similar related linked opposed".split()
)
CHANGE_TO = re.compile(
    _AMOUNT + r"\bto(?:\s+(?:an?|the|just|only|some|record|high|low|new|estimated|average|of|total)){0,4}\s*$"
)
_GROWTH = r"(?:rises?|increases?|falls?|drops?|declines?|decreases?|gains?|loss(?:es)?|cuts?|reductions?|hikes?|jumps?|growth|changes?|difference|gap|margin)"
CHANGE_REACHES = re.compile(
    rf"\b(?:bring\w*|brought|tak(?:e|es|ing|en)|took|push\w*|with|trim\w*|cut\w*|par(?:e|ed|ing)|shav\w*|narrow\w*|widen\w*|extend\w*|stretch\w*|slow\w*|lift\w*|reduc\w*|rais\w*)\s+(?:the|its|their|this|that)?\s*(?:\w+\s+)?{_GROWTH}\b[^,;.]{{0,60}}\b(?:to|at)"
    r"(?:\s+(?:an?|the|just|some|about|around)){0,2}\s*$"
)
"""What a change reaches is a change, and may be told as a level: "bringing the total increase over a month to 1,700"."""
STATED = re.compile(
    r"\b(?:is|was|were|are|stood at|stands at|came to|comes to|totalled|totaled)(?:\s+(?:an?|the|just|only|some|about|around)){0,2}\s*$"
)
OF_A_CHANGE = re.compile(rf"\b{_GROWTH}\b|\b(?:by|than|from|compared)\b")
"""Words of a change before a copula: what is stated then is no level."""
BY = re.compile(
    r"\bby(?:\s+(?:an?|the|just|only|some|average|estimated|further|total|another|as|much|full|of|whopping|combined)){0,4}\s*$"
)
CHANGED_BY = re.compile(rf"\b(?:{UP}|{DOWN})(?:\s+\w+)?\s+by(?:\s+(?:an?|some|as|much|estimated)){{0,3}}\s*$")
COUNT_AGAINST = re.compile(
    r"\b(?:outnumber\w*|beat\w*|defeat\w*|win|won|lost|vot\w+|approv\w+|pass\w+|reject\w+|led|lead)\b[^,;]{0,40}?\b(?:by|of|voted)?\s*(?:a vote of\s*)?$"
)
CHANGE_NOUN = re.compile(
    r"(?<!net )\b(?:rise|increase|fall|drop|decline|decrease|gain|loss|cut|reduction|hike|jump|growth|surge|climb|dip|slump|"
    r"plunge|expansion|contraction|improvement)(?:\s+in(?:\s+(?!(?:of|at|by|among|for|on|with)\b)[a-z'’-]+){1,5})?\s+(?:of|in excess of)(?:\s+(?:an?|just|only|some|the|average|estimated)){0,3}\s*$"
)
_PHRASAL_VERBS = (
    "dug digs dig digging took taken takes taking picked picking bought buying set setting made makes make rounded racked chalked "
    "notched piled ran rang snapped gave gives used ended mopped swept loaded coughed stumped offered opened built held tied shot "
    "laid hunted tracked broke strike strikes struck striking shut shuts gunned knocked sucked scooped hauled dredged signed summed "
    "owned showed turned called voted shouted back backed stood stand stands sat wrote written settled step steps stepped"
).split()
"""Verbs whose "up" or "down" is no change of size: "dug up more than 4.7 million cubic metres", "strikes down 7 per cent"."""
_NOT_PHRASAL = "".join(rf"(?<!\b{verb} )" for verb in _PHRASAL_VERBS)
PHRASAL = re.compile(rf"\b(?:{'|'.join(_PHRASAL_VERBS)})\s+$")
CHANGE_VERB = re.compile(
    _NOT_PHRASAL
    + r"\b(?:rose|rise|rises|risen|rising|increased|increase|increases|increasing|grew|grow|grows|grown|growing|climbed|climbs|"
    r"climbing|climb|gained|gains|gaining|jumped|jumps|surged|surges|soared|soars|up|advanced|expanded|expand|fell|fall|falls|"
    r"fallen|falling|dropped|drops|drop|declined|declines|decreased|decreases|decrease|down|lost|loses|losing|slid|slides|"
    r"slipped|slips|slumped|slumps|plunged|plunges|plummeted|tumbled|sank|shrank|shrunk|contracted|narrowed|eased|dipped|"
    r"shed|sheds|rebounded|rallied|firmed|strengthened|appreciated|weakened|depreciated|softened|leapt|leaped|improved|widened|lagging|lagged|trimmed|shaved|edged up|edged down|"
    r"inched up|inch up|ticked up|ticked down|reduced|lowered|lifted|raised|added|adding|accelerated)"
    r"(?:\s+(?:only|just|by|a|an|some|estimated|sharply|further|another|the|steeply|slightly|strongly|modestly|on|average|"
    r"mere|whopping|as|much|merely|steadily)){0,4}\s*$"
)
RIGHT_CHANGE = re.compile(
    r"^(?:\s*\([^)]{1,40}\))?(?:[\s-]+(?:point|points|year-on-year|annual|yearly|quarterly|monthly|people|cases|ones|steeper|sharp)){0,2}\s+"
    r"(?!(?<=people )(?:over|under|off|outside|inside|above|below|behind)\b)(?!(?<=cases )(?:over|under|outside|inside|above|below)\b)(?:more|fewer|less|higher|lower|above|below|ahead|behind|short of|shy of|rise|increase|drop|fall|decline|decrease|"
    r"gain|jump|surge|cut|growth|hike|reduction|over|under|off|outside|inside|clear|hotter|colder|cooler|warmer|later|"
    r"earlier|longer|shorter|faster|slower|bigger|smaller|older|younger|better|worse|larger)\b"
)
CHANGE_NAMED = re.compile(
    r"^(?:[\s-]+(?:point|points|year-on-year|annual|yearly|monthly|sharp|steep)){0,2}\s+"
    r"(?:rise|increase|drop|fall|decline|decrease|gain|jump|surge|cut|growth|hike|reduction)\b"
)
"""A change by its noun: "put it down to an 85% jump"."""
GAP = re.compile(
    r"^(?:[\s-]+(?:points?|seconds?|minutes?|strokes?|shots?|lengths?|votes?)){0,1}\s+(?:in front|in hand|adrift|ahead of|behind|clear of|off the (?:lead|pace))\b"
)
"""After a distance between two: "from 17 seconds behind to 14 in front"."""
THAN = re.compile(r"\b(?:than|against|versus|compared (?:with|to))\b[^,;]*$")
NOT_RIGHT_CHANGE = re.compile(r"^\s+(?:earlier(?! than)|later(?! than)|before|after|ago|under|over)\b")
RIGHT_WINDOW = re.compile(r"^(?:[\s-]+[a-z][\w'-]*){0,1}[\s-]+(more|fewer|less|higher|lower|above|below|ahead|behind|short of|shy of|"
                          r"rise|increase|drop|fall|decline|decrease|gain|jump|surge|cut|growth|hike|reduction|outside|inside|"
                          r"hotter|colder|cooler|warmer|longer|shorter|faster|slower|bigger|smaller|larger|stronger|weaker|heavier|lighter|late|later(?= than)|early|earlier(?= than))\b")  # fmt: skip
RESTATED = re.compile(r",?\s+or(?:\s+(?:about|around|some|just|only))?\s*$|\(\s*$")

SHARE_LEFT = re.compile(
    r"\b(?:account\w*|mak\w*|made)\s+(?:for|up)\s+(?:some|about|around|nearly|only|just)?\s*$|\b(?:represent\w*|compris\w*|a share of)\s*$"
)
PART_LEFT = re.compile(
    r"\b(?:including|included|includes|of whom|of which|of them|among them|among these|of these|of those|comprising|with)\s*$"
)
PART_RIGHT = re.compile(
    r"^\s*(?:of (?:them|whom|which|it|these|those|that|the (?:total|\w+ed|dead|victims|\d[\d.,]*))\b|\w+ of (?:them|whom|which)\b)"
)
ALL_OF = re.compile(
    r"\b(?:all|every one|none|most|each)(?:\s+of)?(?!\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?(?:other|others|rest|remaining|remainder|same|time|more|while|along)\b)(?:\s+(?:them|whom|which|it|these|those|the|its|their|his|her|our)\b|\s+(?=\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b))|"
    r"\ball\s+(?=\w+ed\b|were\b|are\b|have\b|had\b)|"
    r"\b(?:all|both|entirely)\s+(?=involving|from|in|based|american|vietnamese|women|men|children|long|short)|"
    r"\bno\s+(?=province|country|city|company|bank|one of|member|state|school|hospital|district|party|player|patient)"
)
WHOLE = re.compile(
    r"^\s*(?:for|in)\s+(?:the\s+)?(?:full|whole|entire|complete)\s+(\w+)|^\s+(?:in total|altogether|combined)\b"
)

PER = re.compile(
    r"^\s*(?:\([^)]{1,40}\)\s*)?(?:(?:per|an?|each|every)\b|/)\s*"
    r"(square metres?|square meters?|sq\.?\s?m|sq\.?\s?metres?|cubic metres?|cubic meters?|square kilometres?|square feet|"
    r"square foot|megawatt[- ]hours?|kilowatt[- ]hours?|[a-z]+)\b"
)
PER_PERIOD = re.compile(
    r"^(?:\s+(?!in\b|for\b|over\b|within\b|after\b|about\b|once\b|twice\b|and\b|or\b|to\b|by\b|of\b|at\b|on\b|as\b|is\b|was\b|are\b|were\b)[a-z-]+){1,3}?"
    r"\s+(?:per|an?|each|every)\s+(day|week|month|year|hour|minute|night|quarter|season)\b(?!\s+(?:ago|earlier|before|later|after|on|over|from|old))"
)
"""Behind what is counted: "12,000 vehicles a week"."""
PER_NOUNS = {
    "month": "month", "year": "year", "annum": "year", "day": "day", "week": "week", "hour": "hour", "minute": "minute",
    "second": "second", "quarter": "quarter", "night": "night", "kilogram": "kg", "kilogramme": "kg", "kg": "kg", "kilo": "kg",
    "tonne": "tonne", "ton": "tonne", "barrel": "barrel", "litre": "litre", "liter": "litre", "ounce": "ounce", "tael": "tael",
    "share": "share", "dose": "dose", "person": "person", "head": "person", "capita": "person", "unit": "unit",
    "ticket": "ticket", "household": "household", "hectare": "hectare", "trip": "trip", "apartment": "apartment",
    "flat": "apartment", "passenger": "passenger", "kwh": "kwh", "mwh": "mwh", "square metre": "m2", "square meter": "m2",
    "sq.m": "m2", "sq m": "m2", "sqm": "m2", "sq metre": "m2", "sq. m": "m2", "cubic metre": "m3", "cubic meter": "m3",
    "megawatt hour": "mwh", "megawatt-hour": "mwh", "kilowatt hour": "kwh", "kilowatt-hour": "kwh", "employee": "worker",
    "worker": "worker", "student": "student", "pupil": "student", "child": "child", "vehicle": "vehicle", "car": "vehicle",
    "bag": "bag", "sack": "bag", "bottle": "bottle", "pound": "pound", "gram": "gram", "gallon": "gallon", "mile": "mile",
    "kilometre": "km", "kilometer": "km", "km": "km", "square kilometre": "km2", "house": "house", "room": "room",
    "session": "session", "shift": "shift", "serving": "serving", "patient": "patient", "victim": "victim", "plot": "plot",
    "container": "container", "flight": "flight", "match": "match", "game": "match", "season": "season", "term": "term",
    "project": "project", "family": "household", "acre": "acre", "foot": "foot", "square foot": "sqft", "square feet": "sqft",
    "piece": "unit", "item": "unit", "course": "course", "cup": "cup", "bowl": "bowl", "bird": "bird", "animal": "animal",
}  # fmt: skip

PERIODS: tuple[tuple[str, str], ...] = (
    ("yoy", (r"year[- ]on[- ]year|year[- ]over[- ]year|y/y|yoy|(?:from|than|compared (?:with|to)|against) (?:a|one|the) year (?:ago|earlier|before|prior)|"
            r"(?:in|from|than|over|compared (?:with|to)|of|for|as in|during) the (?:same|corresponding|year-ago|year-earlier) "
            r"(?:period|quarter|month|months|time|point|stage|week|half|season|holiday|day)(?: (?:of|in|a))?(?: ?(?:last|previous) (?:year|season)| year (?:ago|earlier)| ?20\d\d)?|"
            r"a year (?:ago|earlier(?! than))|(?:at|in|from) the same (?:point|stage|time|period|holiday) (?:of|in|last)(?: last)?(?: (?:year|season))?|annualised|"
            r"(?:in|from|than|over|compared (?:with|to)|of|for|as in|during) the same (?:\w+[ -])?(?:months?|weeks|days)(?: (?:of|in|a|the))?(?: ?(?:last|previous) year| year (?:ago|earlier|before)| ?20\d\d)|"
            r"(?:than|from|on) last year|on the year(?! (?:to|end|ending|ended|before|when)\b)|from the previous year|than in the (?:previous|prior) year")),
    ("qoq", (r"quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|q/q|qoq|(?:from|than|compared (?:with|to)|over|than in) the (?:previous|prior|preceding|last) quarter|"
            r"(?:from|than) (?:a|the) quarter (?:ago|earlier|before)|three months earlier|(?:than|from) last quarter|on the quarter|(?:than|from|than in) the (?:previous|preceding|prior) three months")),
    ("mom", (r"month[- ]on[- ]month|month[- ]over[- ]month|m/m|mom\b|(?:from|than|compared (?:with|to)|over|than in) the (?:previous|prior|preceding|last) month|"
            r"(?:from|than) (?:a|one) month (?:ago|earlier|before)|(?:than|from) last month|(?<=\d )on the month|(?<=% )on the month|(?<=cent )on the month|(?:that|those) of (?:[a-z]+ ){1,4}a month (?:earlier|before|ago)")),
    ("wow", r"week[- ]on[- ]week|(?:from|than|compared (?:with|to)|over) the (?:previous|prior|preceding|last) week|(?:from|than) a week (?:ago|earlier|before)"),
    ("dod", r"day[- ]on[- ]day|(?:from|than|compared (?:with|to)|over) the (?:previous|prior|preceding) (?:day|session)|(?:from|than) (?:a|the) day (?:ago|earlier|before)|than yesterday"),
    ("ytd", (r"(?:since|from|at|than at|compared with) the (?:start|beginning) of (?:the|this) year|year[- ]to[- ]date|so far this year|this year to date|"
            r"since january(?: 1)?\b|since the (?:turn|new) of the year")),
    ("mtd", (r"(?:since|from) the (?:start|beginning) of (?:the|this) month|month[- ]to[- ]date|so far this month|"
            r"since the (?:start|beginning) of (?:january|february|march|april|may|june|july|august|september|october|november|december)")),
    ("wtd", r"(?:since|from) the (?:start|beginning) of (?:the|this) week|so far this week"),
    ("qtd", r"(?:since|from) the (?:start|beginning) of (?:the|this) quarter"),
    ("half1", r"(?:the )?first half(?! of)"),
    ("half2", r"(?:the )?second half(?! of)"),
    ("twelve_months", r"(?:12|twelve) months (?:to|through|until|ended|ending|up to)|(?:past|last) (?:12|twelve) months|(?:12|twelve)-month period"),
    ("nine_months", r"(?:nine|9)-month|the (?:nine|9) months"),
    ("six_months", r"(?:six|6)-month|the (?:six|6) months"),
    ("three_months", r"(?:three|3)-month|the (?:three|3) months"),
    ("all_year", (r"(?:(?:for|over|in) )?(?:the|its|this year's) (?:full|whole|entire) year|full[- ]year|all of last (?:year|season)|the year as a whole|in \d{4} as a whole|"
                 r"the whole of (?:last |this )?(?:year|season|\d{4})|(?:its |the )?annual (?:target|plan|goal)")),
    ("season-1", r"(?:last|previous|past) season"),
    ("season+0", r"(?:this|current|present) season"),
    ("season+1", r"(?:next|coming) season"),
)  # fmt: skip
"""What a change is measured against, or since when a total runs."""

SOME_OF = re.compile(
    r"\b(?:including|among (?:them|whom|those)|some of (?:them|whom)|many of (?:them|whom)|partly|mostly)\b"
)

RELATIVE: tuple[tuple[str, str], ...] = (
    ("year+0", r"(?:this|the current) year"), ("year-1", r"last year|the previous year|a year ago"),
    ("year+1", r"next year|the coming year"), ("month+0", r"this month"), ("month-1", r"last month|the previous month"),
    ("month+1", r"next month"), ("week+0", r"this week"), ("week-1", r"last week|the previous week"), ("week+1", r"next week"),
    ("day+0", r"today|tonight|this (?:morning|afternoon|evening)"), ("day-1", r"yesterday|last night"), ("day+1", r"tomorrow"),
    ("quarter+0", r"this quarter"), ("quarter-1", r"last quarter|the previous quarter"), ("quarter+1", r"next quarter"),
)  # fmt: skip
"""Unit and step of what is named from the day of writing."""

PHASES = (
    re.compile(r"\b(?:first half|early|beginning|start)\b"),
    re.compile(r"\bmid\b|\bmiddle\b"),
    re.compile(r"\b(?:second half|late|end)\b"),
)
