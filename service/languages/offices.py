"""Classes of office shared by the tables of both languages: which exclude each other, which stand for each other."""

from __future__ import annotations

EXCLUSIVE: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split("+"))
    for pair in """minister+spokesperson minister+ambassador president+premier premier+minister president+minister minister+mayor
    governor+mayor ambassador+spokesperson chair+spokesperson head+spokesperson general-secretary+spokesperson
    president+spokesperson judge+lawyer lawmaker+minister governor+minister
    premier+spokesperson commander+spokesperson governor+spokesperson mayor+spokesperson lawyer+spokesperson
    mayor+minister adviser+minister adviser+president coach+president lawmaker+president lawmaker+mayor
    lawmaker+premier lawmaker+spokesperson judge+minister lawyer+minister adviser+spokesperson ambassador+minister ambassador+president coach+captain
    coach+chair coach+minister coach+player chair+police-chief mayor+police-chief governor+police-chief minister+police-chief
    president+police-chief head+prosecutor judge+prosecutor prosecutor+spokesperson judge+police-chief
    ambassador+chair ambassador+mayor ambassador+governor ambassador+head ambassador+commander ambassador+lawmaker
    commander+minister commander+mayor commander+president commander+premier commander+engineer commander+ambassador
    manager+president manager+minister manager+mayor manager+premier manager+spokesperson councillor+mayor councillor+minister
    speaker+spokesperson king+lord king+prince king+queen king+president queen+president lawmaker+supporter
    finance-officer+operations-officer finance-officer+technology-officer operations-officer+technology-officer
    finance-officer+spokesperson finance-officer+chair finance-officer+economist finance-officer+accountant
    economist+spokesperson economist+minister economist+chair editor+spokesperson accountant+spokesperson accountant+chair
    official+minister employee+chair employee+president employee+minister employee+spokesperson
    diplomat+president player+president player+chair engineer+minister engineer+chair engineer+spokesperson""".split()
)  # fmt: skip
"""Pairs of classes, hyphens for spaces, that newspapers never use for one another and that one person seldom holds at once."""

DIRECTING: frozenset[str] = frozenset("head chair commander manager speaker editor police-chief".split())
"""Classes that one language may put for another: who leads a body is its head, its chairman or its chief."""

OF_MANY: frozenset[str] = frozenset("official employee officer player diplomat champion supporter".split())
"""What many are at once: it says nothing about another office of the same person."""


CALLINGS: frozenset[str] = frozenset(
    """founder|partner|analyst|owner|shareholder|board member|treasurer|auctioneer|broker|trader|investor|teacher|lecturer|student|
    physician|nurse|pharmacist|paramedic|patient|vet|technician|presiding judge|juror|clerk|defendant|plaintiff|suspect|victim|witness|
    investigator|notary|bailiff|political officer|pilot|flight attendant|sailor|firefighter|ranger|guard|village head|bishop|priest|
    historian|archaeologist|physicist|astronomer|geologist|meteorologist|seismologist|biologist|epidemiologist|sociologist|psychologist|
    architect|curator|librarian|author|film director|musician|singer|actor|painter|photographer|producer|fashion designer|chef|
    journalist|referee|athlete|technical director|worker|farmer|fisherman|driver|guide|resident|passenger|tourist|volunteer|
    activist""".replace("\n    ", "").split("|")
)
"""Classes of callings rather than offices: whose holder is called so matters, not whether he is a deputy."""


def excludes(one: str, other: str) -> bool:
    return frozenset({one.replace(" ", "-"), other.replace(" ", "-")}) in EXCLUSIVE


def alike(one: str, other: str) -> bool:
    return one == other or {one.replace(" ", "-"), other.replace(" ", "-")} <= DIRECTING
