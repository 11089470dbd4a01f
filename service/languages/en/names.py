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

TOPICS: dict[str, str] = {
    word: topic
    for topic, words in {
        "finance": "finance financial treasury",
        "foreign": "foreign diplomatic diplomacy",
        "defence": "defence defense military",
        "home": "home interior",
        "health": "health medical",
        "education": "education educational training",
        "trade": "trade commerce trading",
        "industry": "industry industrial",
        "agriculture": "agriculture agricultural farm rural",
        "environment": "environment environmental",
        "construction": "construction housing",
        "transport": "transport transportation traffic",
        "science": "science scientific sciences",
        "technology": "technology technologies",
        "justice": "justice judicial",
        "police": "police",
        "security": "security",
        "labour": "labour labor",
        "culture": "culture cultural",
        "sport": "sport sports athletics",
        "tourism": "tourism",
        "planning": "planning",
        "investment": "investment",
        "energy": "energy power electricity",
        "tax": "tax taxation",
        "customs": "customs",
        "statistics": "statistics statistical",
        "inspection": "inspectorate inspection",
        "audit": "audit auditing auditor",
        "securities": "securities stock",
        "bank": "bank banking",
        "monetary": "monetary currency",
        "intelligence": "intelligence",
        "nuclear": "nuclear atomic",
        "food": "food",
        "unification": "unification reunification",
        "election": "election electoral",
        "disease": "disease diseases epidemic",
        "fire": "fire",
        "water": "water irrigation",
        "weather": "meteorological hydro-meteorological weather forecasting meteorology",
        "disaster": "disaster disasters",
        "aviation": "aviation airlines airways airport",
        "maritime": "maritime",
        "fisheries": "fisheries fishery seafood",
        "forest": "forest forestry forests",
        "law": "law legal legislative",
        "prosecution": "procuracy prosecutor prosecutors prosecution",
        "court": "court tribunal",
        "football": "football soccer",
        "army": "army",
        "navy": "navy naval",
        "air": "air",
        "coastguard": "coastguard coast guard",
        "real estate": "estate property",
        "human rights": "rights",
        "refugees": "refugees refugee",
        "post": "post postal telecommunications communications information",
        "budget": "budget",
        "state": "state",
        "steel": "steel",
        "cement": "cement",
        "coffee": "coffee cocoa",
        "pepper": "pepper spice",
        "rice": "rice",
        "rubber": "rubber",
        "timber": "timber wood forestry-products",
        "textile": "textile textiles garment apparel",
        "footwear": "footwear leather shoe shoes",
        "fruit": "fruit fruits vegetable",
        "sugar": "sugar sugarcane",
        "livestock": "livestock husbandry poultry animal veterinary",
        "petroleum": "petroleum oil gas",
        "minerals": "minerals mineral coal mining",
        "cars": "automobile auto car motor",
        "plastic": "plastic plastics",
        "software": "software",
        "insurance": "insurance insurers",
        "pharmacy": "pharmaceutical pharmacy drug",
        "economy": "economics economic",
        "museum": "museum",
        "heritage": "heritage monuments monument relics conservation",
        "arts": "arts art",
        "veterans": "veterans",
        "women": "women women's",
        "youth": "youth",
        "consumers": "consumers consumer",
        "constitution": "constitutional constitution",
        "supreme": "supreme",
        "children": "children children's paediatric pediatric",
        "ethnic": "ethnic ethnicity minorities",
        "religion": "religion religious religions",
        "resources": "resources",
        "innovation": "innovation innovations",
    }.items()
    for word in words.split()
}
"""What an organisation deals with, as a key shared with the Vietnamese table."""

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
