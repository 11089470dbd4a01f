"""English offices: what raises or lowers them, and the class that each head belongs to."""

from __future__ import annotations

RANKS: dict[str, str] = {
    word: rank
    for rank, words in {
        "deputy": "deputy vice vice- assistant under-secretary undersecretary associate deputies sub",
        "acting": "acting interim caretaker provisional",
        "former": "former ex ex- erstwhile one-time onetime ousted retired past late outgoing previous",
        "elect": "elect designate incoming president-elect",
        "current": "current incumbent sitting permanent serving",
    }.items()
    for word in words.split()
}

HEADS: dict[str, str] = {
    head: cls
    for cls, heads in {
        "minister": "minister|shadow chancellor|chancellor of the exchequer|secretary of state|foreign secretary|defence secretary|defense secretary|treasury secretary|home secretary|"
        "energy secretary|commerce secretary|health secretary|interior secretary|education secretary|secretary",
        "president": "president|vice-president",
        "premier": "prime minister|premier|chancellor",
        "chair": "chairman|chairwoman|chairperson|chair|vice-chairman",
        "head": "director|director-general|general director|head|chief|chief executive|chief executive officer|ceo|leader|"
        "managing director|boss|superintendent|dean|rector|principal|chief of staff|chief of office|executive director|"
        "chief cabinet secretary|cabinet secretary|director general|general manager|chief representative|coordinator|administrator|commissioner|controller",
        "manager": "manager",
        "finance officer": "chief financial officer|chief finance officer|finance director|financial director|cfo",
        "operations officer": "chief operating officer|chief operations officer|coo",
        "technology officer": "chief technology officer|cto",
        "economist": "chief economist|economist",
        "accountant": "chief accountant|accountant",
        "engineer": "chief engineer|engineer-in-chief|engineer",
        "editor": "editor-in-chief|editor in chief|chief editor|managing editor|editor",
        "general secretary": "general secretary|secretary-general|secretary general|party secretary|party chief",
        "governor": "governor",
        "mayor": "mayor",
        "ambassador": "ambassador|envoy|consul general|consul|charge d'affaires",
        "spokesperson": "press secretary|spokesman|spokeswoman|spokesperson|spokespeople|spokespersons",
        "commander": "commander|commander-in-chief|commanding officer|chief commander",
        "police chief": "chief of police|police chief|police director|head of police",
        "adviser": "adviser|advisor|aide|counsellor|counselor",
        "lawmaker": "lawmaker|senator|congressman|congresswoman|legislator|mp|deputy from|backbencher",
        "councillor": "councillor|councilor|councilman|councilwoman|alderman",
        "speaker": "house speaker|speaker of the house|speaker of the house of representatives|speaker of parliament|parliament speaker|"
        "parliamentary speaker|speaker of the parliament|speaker of the national assembly|speaker of the lower house|"
        "speaker of the senate|senate speaker|national assembly speaker",
        "judge": "judge|justice|magistrate",
        "prosecutor": "prosecutor|attorney general",
        "lawyer": "lawyer|attorney|counsel|barrister|solicitor",
        "coach": "coach|head coach",
        "captain": "captain|skipper",
        "player": "striker|midfielder|defender|goalkeeper|winger|footballer|player",
        "champion": "champion",
        "king": "king|monarch",
        "queen": "queen",
        "prince": "prince|crown prince",
        "lord": "lord",
        "official": "official",
        "employee": "employee|staffer|staff member",
        "diplomat": "diplomat",
        "officer": "officer|soldier|serviceman",
        "supporter": "supporter",
    }.items()
    for head in heads.split("|")
}
"""Longest match first. "Secretary" of an American department is a minister."""

BREAKS: frozenset[str] = frozenset(
    """said told says tells added by of for to in on at from with as and or but who which that is was were are been be has had
    have will would could may might according citing quoting quoted cited reported between into after before when while
    met named appointed called asked called warned urged also not""".split()
)
"""Words that end the noun phrase to the left of a head."""
