"""What English bodies deal with: words and phrases in lower case, under keys shared with the Vietnamese table."""

from __future__ import annotations

from service.languages.tables import topics

TOPICS: dict[str, frozenset[str]] = topics(
    """
    agriculture: agriculture|agricultural|farm|rural; air: air; airline: airlines|airline|airways|carrier;
    archaeology: archaeology|archaeological; army: army; arts: arts|art; audit: audit|auditing|auditor;
    aviation: aviation|airlines|airways|airport|airports authority|airport authority|airports;
    bank: bank|banking|central bank|state bank|the fed|federal reserve|lender; blood: haematology|hematology|blood;
    border: border|frontier|immigration; broadcasting: broadcasting|television|radio; budget: budget|budgetary;
    cabinet: cabinet; cars: automobile|auto|car|motor; cashew: cashew|cashews; cement: cement;
    central bank: central bank|federal reserve|the fed|state bank|reserve bank; chemicals: chemical|chemicals;
    children: children|children's|paediatric|pediatric|kids; civil aviation: civil aviation; climate: climate;
    coastguard: coastguard|coast|guard; coffee: coffee|cocoa; competition: competition|antitrust;
    constitution: constitutional|constitution;
    construction: construction|housing|civil engineering|architecture|urban; consumers: consumers|consumer;
    cooperation: cooperation; corruption: corruption|anti-corruption|graft|anti-graft;
    court: court|tribunal|courts|judiciary; crime: crime|criminal|crimes; culture: culture|cultural; customs: customs;
    cyber: cyber|cybersecurity|cybercrime|high-tech crime|cyber-security|a05; debt: debt;
    defence: defence|defense|military|armed forces; dental: dental|odonto-stomatology|stomatology|dentistry;
    dermatology: dermatology|skin; development: development; disabled: disabled|disabilities|disability;
    disaster: disaster|disasters; disease: disease|diseases|epidemic|cdc|contagious;
    drinks: beverage|beverages|beer|brewing; drugs: narcotics|anti-drug|drug-related|drug crime|anti-narcotics|drugs;
    earthquake: earthquake|seismology|geophysics|seismological; economy: economics|economic;
    education: education|educational|training|teachers|university of education; elderly: elderly;
    election: election|electoral; electronics: electronics|electronic|semiconductor|semiconductors;
    emergency: emergency|emergencies; endocrinology: endocrinology|endocrine|diabetes;
    energy: energy|power|electricity|vietnam electricity; engineering: mechanical;
    environment: environment|environmental; ethnic: ethnic|ethnicity|minorities; eye: eye|ophthalmology;
    family: family|families; farmers: farmers|farmers'; fatherland front: fatherland front;
    fertiliser: fertiliser|fertilizer; film: film|cinema|films; finance: finance|financial|treasury|state treasury;
    fire: fire; fisheries: fisheries|fishery|seafood; food: food; football: football|soccer|vff|fifa|uefa|afc;
    footwear: footwear|leather|shoe|shoes; foreign: foreign|diplomatic|diplomacy; forest: forest|forestry|forests;
    front: fatherland front; fruit: fruit|fruits|vegetable; gender: gender; geology: geology|geological;
    geriatrics: geriatric|geriatrics; gold: gold|jewellery|jewelry; health: health|medical;
    heart: heart|cardiology|cardiovascular|cardiac; heritage: heritage|monuments|monument|relics|conservation;
    history: history|historical; home: home|interior; hotel: hotel|hotels|hospitality|hoteliers; housing: housing;
    human rights: rights; hygiene: hygiene|epidemiology; immigration: immigration; industry: industry|industrial;
    infectious: infectious|infections|infection; innovation: innovation|innovations;
    inspection: inspectorate|inspection; insurance: insurance|insurers|social security|health insurance;
    intellectual property: intellectual property|patent; intelligence: intelligence;
    intensive care: intensive care|icu|resuscitation; investment: investment; journalists: journalists|journalists';
    justice: justice|judicial; labour: labour|labor|trade union|trades union|trade unions; land: land;
    law: law|legal|legislative; lawyers: lawyers|bar association|bar federation|lawyers';
    livestock: livestock|husbandry|poultry|animal|veterinary; logistics: logistics;
    lung: lung|lungs|respiratory|tuberculosis; maritime: maritime|port authority|harbour;
    market: market surveillance|market management|market watchdog;
    maternity: obstetrics|maternity|gynaecology|gynecology|obstetric; mekong: mekong;
    mental health: psychiatric|psychiatry|mental; minerals: minerals|mineral|coal|mining; monetary: monetary|currency;
    museum: museum; navy: navy|naval; nuclear: nuclear|atomic; nutrition: nutrition; olympic: olympic|olympics;
    oncology: oncology|cancer|oncological; paper: paper|pulp;
    parliament: parliament|parliamentary|national assembly|congress|senate;
    pedagogy: pedagogy|pedagogical|teacher training; pension: pension|pensions; pepper: pepper|spice;
    petroleum: petroleum|oil|gas; pharmacy: pharmaceutical|pharmacy|drug; planning: planning;
    plastic: plastic|plastics; police: police; polytechnic: polytechnic; population: population; ports: ports|port;
    post: post|postal|telecommunications|communications|information|digital; presidency: presidential|presidency;
    prosecution: procuracy|prosecutor|prosecutors|prosecution|procurator|procurators|procuratorate;
    publishing: publishing|publishers; railway: railway|railways|rail|metro;
    real estate: estate|property|realty|realtors; red cross: red cross|red crescent; refugees: refugees|refugee;
    religion: religion|religious|religions; rescue: rescue|search and rescue; resources: resources; rice: rice;
    river: river; roads: road|roads|highway|highways|expressway|expressways; rubber: rubber; safety: safety|safe;
    science: science|scientific|sciences|polytechnic; securities: securities|stock;
    security: security|social security; ships: shipbuilding|shipping|shipbuilders; social: social|social security;
    software: software; space: space; sport: sport|sports|athletics; staff: joint chiefs|general staff;
    standards: standards|metrology|quality; state: state|state bank; statistics: statistics|statistical; steel: steel;
    stock exchange: stock exchange|bourse|hose|hnx; sugar: sugar|sugarcane; supreme: supreme; tax: tax|taxation;
    tea: tea; technology: technology|technologies|polytechnic; textile: textile|textiles|garment|apparel;
    timber: timber|wood|forestry-products; tourism: tourism; trade: trade|commerce|trading|market surveillance;
    traditional medicine: traditional medicine; transport: transport|transportation|traffic|traffic police;
    trauma: trauma|orthopaedics|orthopedics|orthopaedic|orthopedic; tropical: tropical;
    unification: unification|reunification; veterans: veterans|veterans'; water: water|irrigation;
    waterways: waterways|waterway; weather: meteorological|hydro-meteorological|weather|forecasting|meteorology;
    women: women|women's; writers: writers; youth: youth
    """
)
