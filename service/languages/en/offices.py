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
        "head": "headteacher|head teacher|headmaster|headmistress|vice-chancellor|provost|abbot|warden|foreman|"
        "director|director-general|general director|head|chief|chief executive|chief executive officer|ceo|leader|"
        "managing director|boss|superintendent|dean|rector|principal|chief of staff|chief of office|executive director|"
        "chief cabinet secretary|cabinet secretary|director general|general manager|chief representative|coordinator|administrator|commissioner|controller|president and chief executive|chief of the general staff|"
        "chief of general staff|high commissioner|comptroller|registrar|inspector general|auditor general|surgeon general|chief inspector",
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
        "ambassador": "ambassador|envoy|consul general|consul|charge d'affaires|attache|attaché|high representative",
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
        "prosecutor": "prosecutor|attorney general|district attorney|state attorney|state's attorney|procurator|crown counsel",
        "lawyer": "lawyer|attorney|counsel|barrister|solicitor",
        "coach": "coach|head coach|trainer",
        "captain": "captain|skipper",
        "player": "striker|midfielder|defender|goalkeeper|winger|footballer|player|forward|full-back|centre-back|center-back",
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
        "founder": "founder|co-founder|cofounder|founding partner",
        "partner": "managing partner|senior partner|general partner|partner",
        "analyst": "analyst|strategist|senior analyst|equity analyst|market strategist",
        "owner": "owner|co-owner|proprietor|shopkeeper|restaurateur|hotelier|shipowner|landlord|homeowner",
        "shareholder": "shareholder",
        "board member": "board member|board director|non-executive director|independent director|member of the board|trustee",
        "treasurer": "treasurer|purser",
        "auctioneer": "auctioneer",
        "broker": "broker|estate agent|real estate agent|stockbroker",
        "trader": "trader|vendor|stallholder|market trader",
        "investor": "investor|venture capitalist|fund manager",
        "teacher": "teacher|schoolteacher|tutor|form teacher|kindergarten teacher|instructor",
        "lecturer": "lecturer|senior lecturer",
        "student": "student|undergraduate|pupil|schoolboy|schoolgirl|freshman|phd student|doctoral student|trainee|apprentice|intern",
        "physician": "physician|surgeon|cardiologist|oncologist|paediatrician|pediatrician|neurologist|psychiatrist|obstetrician|"
        "gynaecologist|gynecologist|anaesthetist|anesthesiologist|dermatologist|radiologist|general practitioner|dentist|pathologist",
        "nurse": "nurse|head nurse|chief nurse|midwife|ward sister",
        "pharmacist": "pharmacist|chemist",
        "paramedic": "paramedic",
        "patient": "patient",
        "vet": "veterinarian|vet",
        "technician": "technician",
        "presiding judge": "presiding judge",
        "juror": "juror|lay judge|people's assessor|jury foreman",
        "clerk": "clerk|court clerk",
        "defendant": "defendant|accused",
        "plaintiff": "plaintiff|claimant|complainant|petitioner",
        "suspect": "suspect",
        "victim": "victim",
        "witness": "witness|eyewitness",
        "investigator": "investigator|detective|police investigator",
        "notary": "notary",
        "bailiff": "bailiff",
        "political officer": "political commissar|political officer",
        "pilot": "pilot|co-pilot|first officer|captain of the flight",
        "flight attendant": "flight attendant|stewardess|cabin attendant",
        "sailor": "sailor|seaman|crew member|crewman",
        "firefighter": "firefighter|fireman",
        "ranger": "ranger|forest ranger|park ranger",
        "guard": "security guard|guard",
        "village head": "village head|village chief|hamlet head|hamlet chief|village elder",
        "bishop": "bishop|archbishop|cardinal|pope|pontiff",
        "priest": "priest|pastor|vicar|reverend|monk|nun|imam|rabbi|cleric",
        "historian": "historian",
        "archaeologist": "archaeologist|archeologist",
        "physicist": "physicist",
        "astronomer": "astronomer",
        "geologist": "geologist",
        "meteorologist": "meteorologist|forecaster|weather forecaster",
        "seismologist": "seismologist",
        "biologist": "biologist|zoologist|botanist|microbiologist|geneticist",
        "epidemiologist": "epidemiologist|virologist",
        "sociologist": "sociologist|anthropologist",
        "psychologist": "psychologist",
        "architect": "architect",
        "curator": "curator|conservator",
        "librarian": "librarian|archivist",
        "author": "author|writer|novelist|poet|playwright|screenwriter",
        "film director": "film director|film-maker|filmmaker|theatre director",
        "musician": "composer|musician|songwriter|conductor|pianist|violinist",
        "singer": "singer|rapper|vocalist",
        "actor": "actor|actress",
        "painter": "painter|artist|sculptor|illustrator",
        "photographer": "photographer|photojournalist",
        "producer": "film producer|executive producer|producer",
        "fashion designer": "designer",
        "chef": "chef|head chef|cook",
        "journalist": "journalist|reporter|correspondent|columnist|anchor",
        "referee": "referee|umpire|linesman",
        "athlete": "athlete|swimmer|runner|sprinter|cyclist|boxer|wrestler|weightlifter|gymnast|shooter",
        "technical director": "technical director|sporting director",
        "worker": "worker|factory worker|labourer|laborer|builder|miner",
        "farmer": "farmer|grower|rancher|fish farmer",
        "fisherman": "fisherman|fisher",
        "driver": "driver|taxi driver|truck driver|lorry driver|bus driver|motorist",
        "guide": "tour guide|guide",
        "resident": "resident|villager|local",
        "passenger": "passenger",
        "tourist": "tourist|traveller|traveler|holidaymaker",
        "volunteer": "volunteer",
        "activist": "activist|campaigner|human rights defender",
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
