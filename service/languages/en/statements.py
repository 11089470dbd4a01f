"""Who says what in English: reporting verbs with their stance, titles, offices, bodies, anonymity, pronouns.

Keys are lower case. Verbs are given by their base form; ``forms`` makes the others.
"""

from __future__ import annotations

from typing import cast

from service.languages.tables import Verb, pairs, phrases, table, words
from service.types import Stance

_IRREGULAR = pairs(
    """
    say: says said saying; tell: tells told telling; write: writes wrote written writing; deny: denies denied
    denying; reply: replies replied replying; admit: admits admitted admitting; testify: testifies testified
    testifying; think: thinks thought thinking; put: puts putting; swear: swears swore sworn swearing; vow: vows
    vowed vowing; foresee: foresees foresaw foreseen foreseeing; forecast: forecasts forecasting; speak: speaks
    spoke spoken speaking; clarify: clarifies clarified clarifying; specify: specifies specified specifying;
    imply: implies implied implying; see: sees saw seen seeing; find: finds found finding; quip: quips quipped
    quipping; decry: decries decried decrying; show: shows showed shown showing; retell: retells retold
    retelling; allege: alleges alleged alleging; hold: holds held holding; hit: hits hitting; rebut: rebuts
    rebutted rebutting; hear: hears heard hearing; know: knows knew known knowing; tweet: tweets tweeted
    tweeting; rule: rules ruled ruling; cry: cries cried crying; identify: identifies identified identifying;
    reject: rejects rejected rejecting; justify: justifies justified justifying; refer: refers referred
    referring; prefer: prefers preferred preferring; bet: bets betting; commit: commits committed committing;
    blast: blasts blasted blasting; stress: stresses stressed stressing; slam: slams slammed slamming; go: goes
    went; label: labels labelled labeled labelling labeling; signal: signals signalled signaled signalling
    signaling; program: programs; let: lets; urge: urges urged urging; understand: understands understood; feel:
    feels felt feeling; read: reads; rebuff: rebuffs rebuffed rebuffing; lay: lays laid; regret: regrets
    regretted regretting
    """
)


def forms(verb: str) -> tuple[str, ...]:
    """All forms of a verb phrase whose first word is the verb."""
    base, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    if base in _IRREGULAR:
        made = [base, *_IRREGULAR[base].split()]
    else:
        stem = base[:-1] if base.endswith("e") else base
        s = (
            base[:-1] + "ies"
            if base.endswith("y") and base[-2] not in "aeiou"
            else base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
        )
        ed = base[:-1] + "ied" if base.endswith("y") and base[-2] not in "aeiou" else stem + "ed"
        made = [base, s, ed, (base if base.endswith("ee") else stem) + "ing"]
    return tuple(m + tail for m in made)


_BASE: dict[str, Verb] = table(
    {
        "neutral": """
            say; tell; state/assert; add; report; note; remark; write; announce; explain; describe;
            comment; reply; respond; answer; mention; observe; continue; recall; inform;
            disclose/confirm; reveal/confirm; share; post; tweet; point out; express; indicate;
            show; cite; quote; testify; recount; relate; outline; put; call/claim; conclude; find;
            think/suggest; clarify; specify; elaborate; quip; joke; refer to; term/claim;
            label/claim; brand/criticise; dub; characterise/claim; characterize/claim; read;
            declare/assert; brief; notify; advise/suggest; remind; retell; recap; publish; release;
            highlight/assert; believe/claim,suggest; consider/claim; attribute;
            blame/accuse,criticise; pronounce; rule; sum up; muse; reflect; proclaim/assert; voice;
            narrate; report back; message; set out; detail; hold/claim; deem/claim; compare; liken
        """,
        "assert": """
            affirm/confirm; assure/promise; stress; emphasise; emphasize; insist/claim;
            assert/claim; maintain/claim; reaffirm/confirm; reiterate; underline; underscore;
            contend/claim; argue/claim; reassure; restate; repeat
        """,
        "claim": """
            claim; allege/accuse; purport; boast; profess; hint/suggest; imply/suggest; suggest;
            speculate/estimate
        """,
        "confirm": "confirm; verify; corroborate; reconfirm",
        "deny": """
            counter; disagree; hit back at; pour cold water on; deny; reject; refute; dismiss;
            rebut; dispute; disavow; disclaim; rule out; repudiate; contradict; brush off; brush
            aside; shoot down; rebuff; push back
        """,
        "admit": """
            admit; concede; acknowledge/confirm; confess; recognise/confirm; recognize/confirm; own
            up; accept; apologise; apologize; regret
        """,
        "warn": """
            warn; caution; threaten; worry; fear; alert; express concern; voice concern; sound the
            alarm; raise concern; raise concerns
        """,
        "promise": "promise; pledge; vow; swear; commit; undertake; guarantee; offer",
        "accuse": "accuse; charge; blame/criticise; implicate; indict; prosecute",
        "demand": """
            demand; urge; call for; call on; order; request; appeal; ask/question; insist on; press
            for; instruct; direct; exhort; beg; plead; push for; require; propose/suggest;
            want/suggest; hope/suggest
        """,
        "praise": """
            praise; hail; welcome/agree; commend; laud; applaud; thank; congratulate; acclaim;
            salute; extol; appreciate; express gratitude
        """,
        "criticise": """
            criticise; criticize; condemn; denounce; slam; blast; lambast; decry; deplore; complain;
            lament; attack; deride; chide; oppose/deny; object; protest; lash out; rebuke; berate;
            scold; mock; hit back; hit out; fire back; bemoan; take issue
        """,
        "estimate": """
            estimate; forecast; predict; project; expect; anticipate; foresee; reckon; calculate;
            guess; count; assess/suggest; envisage
        """,
        "decline": """
            decline to comment; refuse to comment; decline; refuse; would not say; could not be
            reached; did not respond
        """,
        "suggest": """
            recommend; advise; suggest/claim; propose/demand; float; counsel; opine; assess/neutral;
            judge; encourage; signal; theorise; evaluate; view; conclude/confirm; believe; consider
        """,
        "agree": "agree; back; support; endorse; consent; approve; echo; concur; accept/admit",
        "question": "question; wonder; ask; doubt; query; inquire; challenge; enquire; quiz",
    },
    weak="""
            add; put; call; find; see; think; show; share; post; continue; speak; express; cite;
            quote; release; publish; list; record; back; support; approve; accept; want; hope;
            order; press for; require; direct; attack; charge; count; rate; view; read; term; label;
            brand; dub; refer to; hold; rule; feel; judge; float; worry; ask; question; challenge;
            answer; reply; respond; appeal; push for; project; regret; threaten; decline; refuse;
            prosecute; indict; identify; signal; compare; liken; outline; detail; set out;
            calculate; encourage; commit; undertake; guarantee; push back; highlight; attribute;
            consider; deem; message; advise; alert; guess; salute; mock; evaluate; comment; notify;
            relate; reflect; recognise; recognize; consent; echo; instruct; shoot down; brush off;
            brush aside; rebuff; recap; inform; brief; offer; remind
        """,
)
_FIXED = pairs(
    """
    declined to comment: decline; refused to comment: decline; declines to comment: decline; declining to
    comment: decline; did not respond: decline; did not immediately respond: decline; did not reply: decline;
    had no comment: decline; has not commented: decline; have not commented: decline; declined to say: decline;
    declined to give: decline; declined to elaborate: decline; declined to confirm: decline; refused to say:
    decline; would not comment: decline; declined comment: decline; declined to disclose: decline; declined to
    discuss: decline; refused to disclose: decline; neither confirmed nor denied: decline; would not say:
    decline; did not comment: decline; could not be reached: decline; refused to confirm: decline; declined to
    specify: decline; declined to provide: decline; declined to answer: decline; did not return: decline; did
    not answer: decline; declined to name: decline; declined to identify: decline; issued a denial: deny; issued
    a warning: warn; gave an assurance: promise; did not deny: admit; has not responded: decline; have not
    responded: decline; had not responded: decline; was not available for comment: decline; made clear: assert;
    made it clear: assert; went on: neutral; made the remarks: neutral
    """
)

VERBS: dict[str, Verb] = {f: v for b, v in reversed(list(_BASE.items())) for f in forms(b)} | {
    f: Verb(cast(Stance, s)) for f, s in _FIXED.items()
}
BASES = frozenset(b for b in _BASE if " " not in b)
NOT_VERBS = phrases(
    """
    press briefing; news briefing; a briefing; speaking; generally speaking; so-called; that is to say; called
    off; put off; put out; put up; put down; put forward; put in; put on; found in; found guilty; found dead;
    added to; needless to say; to say the least; calls for papers; report card; state of; state media; state
    news; state television; state tv; state secretary; state department; state treasury; states of; member
    states; united states; state bank; state agency; reports of; claims that have; post office; charges of;
    share price; share prices; shares of; shares in; share of; back to; count as; vice state; notes that come;
    state-run; state securities commission; state audit; state visit; state assets; state budget; state capital;
    state council; announced plans for; order to; in order; rule of law; project management; see also; post a;
    holds talks; held talks; backed by; release of; view of; in view; in response; respond to the; show up;
    showed up; put together; direct talks; supported by; reported cases; reported case; state owned;
    state-owned; state's; state enterprise; state enterprises; pledged aid; states and; question of; attack on;
    attacks on; read more; according; report to; record high; record low
    """
)
"""Phrases that hold a reporting verb's form and report nothing."""

PRONOUNS = pairs("he: m; she: f; they: c; it: b; i: i; we: i; who: w")
HEADS = words(
    """
    rapper presenter pm agent counterpart peer understudy minister secretary president premier chancellor
    governor mayor director chairman chairwoman chairperson chair chief head spokesman spokeswoman spokesperson
    ambassador adviser advisor commander manager officer deputy king queen prince princess pope senator
    congressman congresswoman lawmaker representative delegate judge prosecutor lawyer attorney economist
    analyst expert strategist researcher scientist engineer coach striker defender goalkeeper midfielder founder
    co-founder owner editor commissioner envoy negotiator diplomat inspector rector dean principal leader
    executive ceo cfo coo cto treasurer trader broker resident survivor witness victim driver farmer teacher
    student worker passenger villager shopkeeper fisherman activist aide official source counsel counsellor
    counselor superintendent consultant specialist meteorologist seismologist epidemiologist virologist
    historian sociologist critic politician candidate nominee banker investor developer partner boss veteran
    skipper winger runner champion winner singer actor director-general undersecretary under-secretary
    vice-president vice-chairman supervisor author administrator controller vice-minister archbishop bishop
    priest imam monk patriarch speaker whip mp organiser organizer coordinator physician surgeon nurse
    technician pilot sailor soldier policeman policewoman detective investigator auditor regulator member fan
    clerk host mother father wife husband son daughter brother neighbour neighbor man woman boy girl tycoon
    billionaire colleague employee staffer customer buyer seller user patient parent insider person bystander
    motorist commuter tourist visitor figure dissident defector successor predecessor planner architect designer
    biologist physicist psychologist entrepreneur curator conservationist climatologist geologist forecaster
    secretary-general advocate rapporteur magistrate emperor sultan emir chiefs president-elect referee umpire
    defendant plaintiff captain general colonel professor doctor minister-designate captain-general magnate
    financier contractor grower breeder producer exporter importer trucker vendor chairholder
    """
)
PLURALS = words(
    """
    groups passengers neighbours volunteers organisations organizations administrators media officials sources
    analysts experts lawmakers residents witnesses police authorities investigators prosecutors economists
    traders lawyers diplomats leaders critics observers farmers doctors scientists researchers ministers
    deputies delegates executives activists villagers survivors relatives families workers unions exporters
    investors brokers dealers forecasters meteorologists organisers organizers parents students teachers drivers
    fishermen opponents supporters rebels militants insurgents soldiers troops rescuers firefighters engineers
    businesses companies banks firms airlines governments ministries countries allies people voters senators
    republicans democrats members spokespeople representatives commentators historians politicians neighbors
    campaigners protesters shareholders regulators strategists generals commanders men women aides advisers
    advisors insiders developers consumers retailers manufacturers users fans players coaches publishers
    importers participants respondents households owners locals many some others several both most few all
    conservationists customers employees judges jurors lobbyists pollsters nurses epidemiologists seismologists
    staff hospitals schools medics officers agencies outlets newspapers friends colleagues consultants
    specialists auditors planners academics professors patients governors mayors bankers fishers growers millers
    separatists legislators councillors chiefs clerics inspectors detectives biologists physicians
    """
)
BODIES = words(
    """
    consultancy lender thinktank ministry department bureau agency commission committee council office bank
    company firm corporation group association federation union university institute centre center court
    tribunal parliament assembly congress senate house government administration cabinet army navy force forces
    police military command party embassy consulate inspectorate treasury board fund organisation organization
    authority authorities secretariat service services hospital school airline club league foundation exchange
    broadcaster kremlin pentagon team procuracy academy society chamber network alliance bloc coalition front
    movement delegation mission regulator supplier operator insurer carrier conglomerate maker manufacturer
    retailer brokerage unit subsidiary giant startup observatory museum laboratory headquarters militia city
    province district county state town commune reserve presidency vatican division directorate registry
    watchdog inc ltd corp plc jsc llc co holdings securities capital guard guards corps airport port brigade
    battalion prosecution side camp staff legislature opposition insurgency junta regime nation country region
    ministries utility automaker carmaker chipmaker builder consortium charity think-tank nonprofit platform
    store chain plant refinery shipyard venture newsroom mosque church diocese monarchy
    """
)
DOCUMENTS = words(
    """
    report statement survey study data figures statistics document documents indictment ruling poll filing
    release communique communiqué decree notice letter memo analysis paper index results note bulletin draft
    census audit findings numbers records estimates research review transcript investigation verdict dispatch
    text article publication post message email tally forecast plan law reports order resolution conclusion
    proposal projection projections calculations inventory contract website
    """
)
FIELDS = words(
    """
    foreign affairs finance defence defense trade industry investment health education transport interior
    justice security environment energy agriculture science technology culture tourism labour labor planning
    public state national commerce information communications construction development economic economy home war
    policy monetary political military cyber intelligence unification resources rural social welfare sports
    operations human rights research strategy communication relations press business digital climate water
    oceans fisheries budget tax internal external international global general executive managing marketing
    sales risk investments equity religious veterans housing natural financial legal medical technical strategic
    provincial municipal regional district city government presidential parliamentary ministry central federal
    parliament party army air naval police disaster prevention emergency management markets credit fund football
    team
    """
)
RANKS = words(
    """
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. adm adm.
    sen sen. rep rep. gov gov. sir lord lady dame professor doctor general colonel lieutenant major captain
    sergeant admiral brigadier marshal rear vice senior madam madame comrade rev rev. reverend corporal
    commodore first associate inspector brig brig. cdr cmdr cmdr. hon hon.
    """
)
TITLE_MODIFIERS = words(
    """
    deputy vice acting former interim assistant associate senior chief first second incoming outgoing then lead
    top permanent executive managing general special principal ex- standing caretaker retired late junior
    supreme prime co- current newly-elected ex veteran one-time longtime long-time then- deputy-
    """
)
OUTLETS = phrases(
    """
    times of india; the times of india; reuters; afp; agence france-presse; ap; the associated press; associated
    press; yonhap; yonhap news agency; kyodo; kyodo news; vietnam news agency; vna; xinhua; bloomberg; bloomberg
    news; cnn; bbc; the bbc; tass; ria novosti; ria; nhk; kcna; anadolu; anadolu agency; dpa; efe; ansa;
    interfax; sputnik; al jazeera; axios; politico; cnbc; the guardian; guardian; the new york times; new york
    times; the washington post; washington post; the wall street journal; wall street journal; wsj; financial
    times; the financial times; nikkei; nikkei asia; the straits times; straits times; scmp; south china morning
    post; the south china morning post; global times; nhan dan; tuoi tre; thanh nien; vnexpress; vietnamplus;
    vov; vtv; dan tri; tien phong; vietnamnet; cafef; upi; fox news; abc news; nbc news; cbs news; sky news; the
    times; bild; der spiegel; le monde; le figaro; el pais; antara; bernama; cctv; irna; ukrinform; the kyiv
    independent; kyiv independent; jiji; jiji press; pti; asahi shimbun; the asahi shimbun; yomiuri shimbun; the
    yomiuri shimbun; npr; the hill; newsweek; forbes; the economist; usa today; the independent; the telegraph;
    daily mail; dw; euronews; al arabiya; haaretz; the times of israel; times of israel; espn; marca; izvestia;
    kommersant; rbc; vedomosti; korea herald; the korea herald; korea times; the korea times; chosun ilbo; the
    chosun ilbo; saba; spa; mehr; fars; tasnim; state media; state television; state tv; local media; state news
    agency; mbc; kbs; the vietnam news agency; central news agency; korean central news agency; the korean
    central news agency; people's daily; the people's daily; channel newsasia; cna; the jakarta post; the
    bangkok post; bangkok post; jakarta post; the hindu; deutsche welle; msnbc; nbc; abc; cbs; fox; dawn; wam;
    maeil business newspaper; dong-a ilbo; rt; the sun
    """
)
OUTLET_WORDS = words(
    """
    news newspaper daily times post herald tribune journal gazette television tv radio magazine broadcaster
    agency media wire newswire weekly portal website channel outlet
    """
)
PLACES = words(
    """
    us u.s. u.s usa uk u.k. russia ukraine china japan vietnam israel iran iraq syria gaza india pakistan
    germany france italy spain britain england scotland wales ireland poland hungary romania bulgaria greece
    turkey turkiye türkiye egypt qatar jordan lebanon yemen kuwait oman bahrain afghanistan bangladesh nepal
    australia canada mexico brazil argentina chile peru cuba venezuela colombia malaysia indonesia philippines
    singapore thailand laos cambodia myanmar brunei taiwan mongolia kazakhstan uzbekistan belarus moldova
    georgia armenia azerbaijan lithuania latvia estonia finland sweden norway denmark netherlands belgium
    austria switzerland serbia croatia slovakia slovenia portugal nigeria kenya ethiopia sudan libya algeria
    morocco tunisia seoul pyongyang tokyo beijing moscow kyiv kiev washington brussels london paris berlin hanoi
    tehran jerusalem taipei manila jakarta bangkok delhi ankara cairo riyadh doha canberra ottawa rome madrid
    warsaw budapest minsk caracas vientiane islamabad kabul damascus beirut baghdad amman eu nato asean un hamas
    hezbollah houthis fatah taliban opec imf wto america europe asia africa palestine crimea donetsk kharkiv
    kherson belgorod kursk hague oslo stockholm helsinki prague vienna lisbon athens dublin astana tbilisi
    yerevan baku colombo kathmandu dhaka naypyidaw wellington havana lima bogota
    """
)
PLACE_PAIRS = phrases(
    """
    south korea; north korea; united states; united nations; european union; saudi arabia; new zealand; south
    africa; world bank; hong kong; sri lanka; united kingdom; united arab emirates; ho chi minh city; tel aviv;
    new delhi; white house; new york; czech republic; kuala lumpur; phnom penh; international monetary fund;
    federal reserve; european commission; european central bank; the hague; los angeles; downing street; capitol
    hill
    """
)
DEMONYMS = words(
    """
    american russian ukrainian chinese japanese korean vietnamese israeli iranian iraqi syrian palestinian
    indian pakistani german french italian spanish british english scottish irish polish hungarian greek turkish
    egyptian qatari australian canadian mexican brazilian malaysian indonesian filipino philippine singaporean
    thai lao cambodian taiwanese european western asian african arab dutch belgian swedish norwegian danish
    finnish swiss austrian serbian venezuelan cuban colombian chilean argentine saudi emirati jordanian lebanese
    yemeni afghan bangladeshi mongolian kazakh belarusian north south east west central southern northern
    eastern soviet romanian bulgarian czech slovak croatian lithuanian latvian estonian georgian armenian
    azerbaijani nigerian kenyan ethiopian sudanese libyan algerian moroccan tunisian portuguese peruvian
    nepalese kuwaiti bahraini omani moldovan slovenian icelandic welsh catalan kurdish burmese bruneian timorese
    """
)
ANONYMOUS = phrases(
    """
    declined to be named; declined to be identified; asked not to be named; asked not to be identified; on
    condition of anonymity; on the condition of anonymity; speaking anonymously; requested anonymity; requesting
    anonymity; anonymous; unnamed; unidentified; who was not named; who was not identified; not authorised to
    speak; not authorized to speak; familiar with the; refused to be named; wished to remain anonymous; who did
    not want to be named; did not wish to be named; undisclosed; did not wish to be identified; did not want to
    be identified; asked for anonymity; insisted on anonymity; who spoke anonymously; on customary condition of
    anonymity; with knowledge of; briefed on; close to the; asking not to be named; under condition of
    anonymity; asking not to be identified; declining to be named; unnamed source; in anonymity; requested not
    to be named; granted anonymity; whose identity has not been; whose identity was not; whose identity is being withheld; whose
    name has not been; whose name was not; whose name was withheld; whose name is being withheld; whose name has been changed;
    name be withheld; names be withheld; identity be withheld; not to use his name; not to use her name; not to give his name;
    not to give her name; declined to give his name; declined to give her name; declining to give his name; declining to give
    her name; preferred to remain anonymous; preferring to remain anonymous; prefers to remain anonymous; preferred not to be named;
    wishing to remain anonymous; wishing not to be named; wanted to remain anonymous; unwilling to be named; not wanting to be named;
    not wishing to be named; did not give his name; did not give her name; would not be named; not allowed to speak; not permitted to
    speak; who spoke on background; speaking on background; who cannot be named; who could not be named; who can not be named
    """
)
FINITE = words(
    """
    is are was were has had have will would can could may might should must shall do does did isn't aren't
    wasn't weren't hasn't hadn't haven't won't wouldn't can't couldn't don't doesn't didn't be been being 's 'll
    've
    """
)
ADVERBS = words(
    """
    also has had have later earlier then again repeatedly previously since reportedly publicly strongly firmly
    further only already simply would will could did does do not never just now today yesterday recently
    separately however meanwhile still clearly flatly quickly immediately bluntly formally officially jointly
    initially subsequently finally first both once always often reluctantly angrily briefly privately openly
    sharply specifically explicitly similarly likewise even turn to was is were are be been being himself
    herself itself themselves categorically vehemently swiftly tearfully frequently instead nonetheless
    nevertheless long rightly afterwards monday tuesday wednesday thursday friday saturday sunday on at merely
    too tonight may might must should can tersely hastily didn't hasn't haven't hadn't wouldn't couldn't don't
    doesn't on-record fully in last week month year night january february march april june july august
    september october november december
    """
)
LEADING = words(
    """
    but and while as however meanwhile although though when because after before since if that yet so then where
    also earlier later separately still moreover furthermore meantime whereas or nor once until unless what how
    why which whether now today yesterday recently instead nevertheless nonetheless indeed similarly likewise
    only even just not too additionally besides afterwards elsewhere thus hence
    """
)
PREPOSITIONS = words(
    """
    in on at by with after during for from under about amid despite over through within without around before
    since near off per until into following regarding concerning against among upon ahead than via like
    including alongside of to between behind beyond across toward towards
    """
)
LINKS = words("of for and the & on in at to")
BREAKS = phrases(
    """
    despite; while; but; although; though; because; after; before; when; whereas; as; if; that; since; which;
    where; even as; unless; until; yet; so that; how; why; whether; what; once
    """
)
ACCORDING = phrases("according to; in the words of; as per; in the view of")
DAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december
    """
)
ARTICLES = words(
    """
    the a an his her its their our this that these those some several many two three four five six other one
    another
    """
)
DETERMINERS = words(
    """
    no any new such more first own most few further fresh official recent earlier previous joint
    """
)
PASTS = words(
    """
    put said told wrote spoke took held made met came went began rose fell grew won lost left sent cut set led
    ran saw gave got kept brought built bought sold struck hit drew threw broke chose fought paid spent stood
    sat shot sank shut became found thought knew showed swore foresaw forecast heard felt flew drove fled dealt
    dug swept spread bore beat wore tore stole froze sought caught taught withdrew overtook undertook oversaw
    says say tells writes
    """
)
"""Past forms that do not end in -ed, and the commonest present ones."""
NOUNS = words(
    """
    voice list see claims reports demands estimates forecasts calls requests orders states records posts notes
    charges doubts answers questions fears hopes findings finding warnings comments remarks offers shows holds
    plans attacks objects backs blasts alerts views rates counts report claim demand estimate forecast call
    request order record post note charge doubt answer question fear hope comment remark offer show hold attack
    object blast alert view rate count warning state share shares speaking
    """
)
CUTS = words(
    "involved familiar speaking close based responsible working attending present briefed citing adding quoting directly"
)
"""Words that end the head of a phrase: "a prosecutor involved in the case"."""
AFTER_SAID = words(
    "on reporters when as while monday tuesday wednesday thursday friday saturday sunday yesterday today late earlier afterwards"
)
AFTER_NAME = words("on during after before when while as amid late earlier yesterday today afterwards upon")
OUTLET_KINDS = words(
    "state official business local government run state-run state-owned private public independent financial leading pro-government"
)
