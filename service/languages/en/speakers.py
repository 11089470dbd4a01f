"""Who speaks in English: heads of offices and bodies, ranks, outlets, places, words that keep a name back. All lower case."""

from __future__ import annotations

from service.languages.tables import phrases, words

HEADS = words(
    """
    co-author coauthor co-chair co-chairman co-owner co-pilot ombudsman ombudswoman comptroller chieftain
    headmaster headmistress schoolteacher schoolboy schoolgirl teenager pensioner retiree widow widower aunt
    uncle grandmother grandfather granddaughter grandson niece nephew cousin girlfriend boyfriend fiance fiancee
    parishioner worshipper homeowner landlord tenant renter shopper diner hiker climber diver     jockey boxer gymnast golfer batsman quarterback pundit newcomer
    contender incumbent frontrunner front-runner pollster campaigner fundraiser envoy-designate
    deputy-governor midwife paramedic firefighter lifeguard policymaker rate-setter lobbyist
    whistleblower whistle-blower informant hostage captive detainee prisoner inmate convict suspect captor
    militant rebel commander-in-chief editor-in-chief shipowner yachtsman trawlerman rancher
    stockbreeder florist jeweller seamstress interviewer     anchorman anchorwoman postdoc lecturer provost vice-chancellor registrar archivist librarian
    geneticist immunologist microbiologist zoologist entomologist volcanologist hydrologist toxicologist
    pathologist radiologist dermatologist gynaecologist
    backbencher councillor councilor alderman cleric custodian archaeologist astronomer botanist chemist
    ecologist geographer mathematician oceanographer paediatrician pediatrician psychiatrist anaesthetist
    anesthesiologist obstetrician oncologist cardiologist neurologist pharmacist veterinarian
    statistician demographer linguist philosopher theologian translator interpreter novelist poet playwright
    filmmaker screenwriter composer conductor violinist pianist guitarist dancer choreographer painter sculptor
    photographer cartoonist podcaster blogger vlogger influencer columnist commentator newsreader
        machinist welder carpenter plumber electrician mechanic cleaner waiter waitress barista chef baker butcher
    tailor hairdresser bodyguard hunter fisher herder beekeeper winemaker brewer miner docker stevedore
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
    sides parties camps capitals delegations negotiators mediators envoys ambassadors skippers captains pilots
    crews passers-by bystanders onlookers motorists commuters tourists travellers travelers visitors shoppers
    tenants landlords homeowners pensioners retirees promoters bookmakers policymaker policymakers rate-setters
    watchers magistrates guards rangers paramedics veterans designers architects contractors suppliers vendors
    wholesalers distributors carriers operators insurers lenders borrowers creditors bondholders caretakers
    carers counsellors chefs cooks artists musicians athletes swimmers cyclists spectators followers subscribers
    readers viewers listeners reviewers broadcasters networks studios hauliers truckers couriers sailors
    seafarers divers climbers hikers loggers herders hunters breeders detainees prisoners inmates captives
    hostages suspects defendants plaintiffs petitioners complainants claimants victims informants dissidents
    exiles refugees migrants tribes clans elders princes monarchs
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
    start-up studio label shipper shipbuilder
    app marketplace unicorn hedge-fund foundry smelter brewery
    winery hotel resort restaurant supermarket cinema theatre theater orchestra gallery
    library clinic hospice nursery kindergarten school-board syndicate cartel     council-house subcommittee sub-department taskforce task-force commissionerate ombudsman constabulary
    coastguard coast-guard squadron regiment garrison magistracy customs
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
KINDS = words("rival brand publisher studio label game hotel tour software automotive giant start-up retailer grouping")
"""Common nouns before the name of a firm that are no bodies by themselves: "director of rival GoNhanh"."""
OUTLETS = phrases(
    """
    business day; mail & guardian; the mail & guardian; daily maverick; news24; aap; the aap; sydney morning
    herald; the sydney morning herald; the australian; rnz; nz herald; khmer times;
    phnom penh post; the phnom penh post; vientiane times; malay mail; new straits times; kompas; rappler;
    philippine star; philippine daily inquirer; mothership; cbc; globe and mail; the globe and mail; toronto star;
    prensa latina; granma; joongang ilbo; hankyoreh; ytn; jtbc; mainichi; the mainichi; japan times; the japan
    times; sankei; tv asahi; taipei times; caixin; ndtv; hindustan times; indian express;
    the indian express; jerusalem post; the jerusalem post; press tv; isna; hurriyet; daily sabah; ukrainska
    pravda; handelsblatt; die welt; el mundo; corriere della sera; la repubblica; france 24; rfi;
    los angeles times; the los angeles times; la times; propublica; the atlantic; business insider; techcrunch;
    marketwatch; barron's; saigon giai phong; sai gon giai phong; hanoi moi; nguoi lao dong; lao dong; vneconomy;
    vtc news; vietnam news; viet nam news; vietnam investment review;
    the saigon times; hanoi times;
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
    asked that her name not be used; asked that his name not be used; asked that their names not be used; her
    name not be used; his name not be used; their names not be used; asked that her name be withheld; asked that
    his name be withheld; asked that he not be named; asked that she not be named; asked that they not be named;
    declined to give a name; on condition that he not be named; on condition that she not be named; on condition
    that they not be named; on condition of not being named; did not want his name used; did not want her name
    used; requesting that he not be named; on condition their names not be used;
    declined to be named; declined to be identified; asked not to be named; asked not to be identified; on
    condition of anonymity; on the condition of anonymity; speaking anonymously; requested anonymity; requesting
    anonymity; anonymous; unnamed; unidentified; who was not named; who was not identified; not authorised to
    speak; not authorized to speak; familiar with the; refused to be named; wished to remain anonymous; who did
    not want to be named; did not wish to be named; undisclosed; did not wish to be identified; did not want to
    be identified; asked for anonymity; insisted on anonymity; who spoke anonymously; on customary condition of
    anonymity; with knowledge of; briefed on; close to the; asking not to be named; under condition of
    anonymity; asking not to be identified; declining to be named; unnamed source; in anonymity; requested not
    to be named; granted anonymity; whose identity has not been; whose identity was not; whose identity is being
    withheld; whose
    name has not been; whose name was not; whose name was withheld; whose name is being withheld; whose name has
    been changed;
    name be withheld; names be withheld; identity be withheld; not to use his name; not to use her name; not to
    give his name;
    not to give her name; declined to give his name; declined to give her name; declining to give his name;
    declining to give
    her name; preferred to remain anonymous; preferring to remain anonymous; prefers to remain anonymous;
    preferred not to be named;
    wishing to remain anonymous; wishing not to be named; wanted to remain anonymous; unwilling to be named; not
    wanting to be named;
    not wishing to be named; did not give his name; did not give her name; would not be named; not allowed to
    speak; not permitted to
    speak; who spoke on background; speaking on background; who cannot be named; who could not be named; who can
    not be named
    """
)
OUTLET_KINDS = words(
    "state official business local government run state-run state-owned private public independent financial leading pro-government"
)
