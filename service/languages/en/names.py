"""English words that tell a name's kind, and what an organisation or office is called."""

from __future__ import annotations

TITLES: frozenset[str] = frozenset(
    """mr mrs ms miss dr doctor prof professor sir lord lady dame president minister premier chancellor secretary director
    chairman chairwoman chairperson chair governor mayor senator congressman congresswoman representative rep sen gov
    general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm commander brigadier marshal
    ambassador envoy spokesman spokeswoman spokesperson judge justice prosecutor lawyer attorney coach manager pope king
    queen prince princess bishop archbishop cardinal imam sheikh emir chief head deputy vice acting former officer
    inspector detective sheriff analyst economist expert striker midfielder goalkeeper defender actor actress author
    singer executive coordinator commissioner delegate negotiator researcher engineer strategist leader adviser advisor aide
    secretary-general undersecretary counsellor superintendent principal professor-doctor master mp ceo cfo founder co-founder editor reporter correspondent rev reverend father sister rector dean headmaster provost
    councillor councilor baron baroness earl duke duchess sultan skipper backbencher economist accountant pilot lieutenant""".split()
)
"""Words before a personal name that are no part of it."""

PLACE_NOUNS: frozenset[str] = frozenset(
    """province district commune ward city town village hamlet county state region river lake sea bay island islands
    peninsula mountain mount port airport station street road avenue highway square strait gulf valley coast beach
    township park reserve area zone forest desert palace cathedral church temple museum tower hill creek falls
    canyon ocean plains pole earth continent castle garden gardens stadium arena school
    township prefecture municipality canton parish reservoir stadium""".split()
)
"""Common nouns that make their neighbour the name of a place."""

ORGANISATION_NOUNS: frozenset[str] = frozenset(
    """ministry department office agency authority administration bureau commission committee council board bank company
    corporation corp inc ltd group holdings jsc plc association federation union organisation organization institute
    university college school hospital centre center court tribunal police army navy force forces command inspectorate
    procuracy treasury party party's assembly parliament congress senate fund foundation society club fc united league
    airlines airways securities exchange ministry's newspaper times post news press telegraph herald journal observatory
    secretariat embassy consulate network alliance front programme program mission task""".split()
)

STARTERS: frozenset[str] = frozenset(
    """the a an this that these those it he she they we i you his her its their our my your in on at by for from of to with
    and but or nor so yet if when while after before since until as although though because however meanwhile according
    more most less some many few all any each every no not never there here what which who whom whose why how where then
    now today yesterday tomorrow earlier later also even still just only about around nearly over under between among
    during despite instead under up down out off into onto upon without within against across along behind beyond
    another other others such same one two three four five six seven eight nine ten both either neither several asked
    speaking citing quoting saying following based last next first second third separately additionally moreover
    furthermore overall total nationwide police officials authorities government experts people investors prices sales
    exports imports rain floods wind is are was were will would can could may might must should has have had do does did
    let please thank thanks yes well oh initial trade data tracking""".split()
)
"""Words that stand capitalised at the head of a sentence without being names."""

CALENDAR: frozenset[str] = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec am pm gmt utc
    est edt bst ad bc q1 q2 q3 q4 vnd usd eur""".split()
)
"""Capitalised words that the date and figure readers own."""

STATE_MEDIA: dict[str, str] = {
    "KCNA": "North Korea",
    "Rodong Sinmun": "North Korea",
    "Xinhua": "China",
    "Global Times": "China",
    "People's Daily": "China",
    "CCTV": "China",
    "TASS": "Russia",
    "RIA Novosti": "Russia",
    "Sputnik": "Russia",
    "IRNA": "Iran",
    "Fars": "Iran",
    "Anadolu": "Turkey",
    "Vietnam News Agency": "Vietnam",
    "Nhan Dan": "Vietnam",
}
"""Agencies and newspapers through which a state speaks: the first form in the table of aliases, and the state."""
