"""The words of job titles: who is a person, how they are written, how they sound.

Tables, closed on purpose; `word_forms` has the rules for a word that is in none of them.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _by_lower(text: str) -> dict[str, str]:
    return {word.lower(): word for word in text.split()}


def _phrases_by_lower(text: str) -> dict[str, str]:
    return {phrase.lower(): phrase for phrase in " ".join(text.split()).split("; ")}


# People whose name has none of PERSON_ENDINGS.
PERSONS = _words("""
    abbess abbot accountant acolyte acrobat actress actuary addressee adjunct adjutant admin
    admiral advisee advocate agent aid aide alto alumna alumnus amateur ambassador analyst
    apostle apothecary apprentice arborist archbishop architect archivist artisan artiste
    assignee assist assistant associate asst astronaut athlete attache attaché attendant
    attorney auteur avp bailiff ballerina bard barista baritone barkeep bellhop bioanalyst
    bishop boatswain bookie boss bosun bride brigadier bureaucrat bursar busboy butler
    caddie caddy cadet candidate cantor captain cardinal carhop celebrant celebrity ceo cfo
    chair champion chanteuse chap chaperon chaperone chaplain chargé chauffeur chef chief
    cio clairvoyant cleric clerk clown cna coach coed cohost colleague collegian colonel
    comedienne comic commandant commodore companion concessionaire concierge conferee
    confidant connoisseur consignee constable consul consultant contestant convict coo cook
    cop copilot corporal correspondent counsel courtesan coxswain cpa creative critic
    cryptanalyst cto cub curate cyberathlete czar dame danseuse deacon deaconess dean
    debutante deejay delegate demagogue dependent deputy detective devotee diplomat disciple
    dj docent double doula druid duchess duke ea emcee emir emissary employee empress emt
    ensign entrant entrepreneur envoy escapee escort evp exec executive expat expert extern
    extra fellow fiancé fiancée freelance friend functionary gaucho geek genius
    governess grip groom guard guide guru hack hand head heir heiress hero hop host hostess
    houseparent housewife husband imam immigrant informant inmate instructress intermediary
    intern interviewee invitee jack jackaroo jerk jockey judge justice king knight lackey
    lad lady lama landlady landlord lass laundress lead legate lessee liaison licensee
    lieutenant lifeguard lobbyist lookout lpn lumberjack luminary lvn maestro magistrate
    maharishi maid maitre major majordomo majorette man manservant marine marshal marshall
    mascot mason masseur masseuse matador mate matron maven mayor maître mc md mechanic
    medic medium mentee mentor mercenary merchant mgr microarchitect midwife millwright mime
    minion minstrel missionary mistress model mogul mohel monarch monk monkey monsignor mp
    mystic nanny naprapath naturopath neurosurgeon ninja nomad nominee notary novice np nun
    nurse nursemaid ob-gyn obgyn official officiant ombuds op operative oracle orderly
    osteopath pa page pal paladin paparazzo paraeducator paralegal paramedic
    paraprofessional parent parson pastor patient patriarch patron payee pca peasant
    pedagogue personality physicist pi pilot pirate playwright plongeur poet polyglot
    polymath pontiff pope postulant prefect prelate president priest priestess primate
    prince princess principal private pro prodigy professional prophet protege protégé
    provost proxy psychic psychoanalyst pundit punk pupil rabbi raconteur recruit redcap
    reeve referee refugee regent registrar relief rep representative resident restauranteur
    restaurateur retiree reverend rn rockstar rookie roughneck roustabout saboteur sacristan
    sage saint salesclerk samurai savant sawyer scout scribe scullion seamstress secretary
    sensei sentinel sentry serf sergeant servant sexton shaman sheik shepherd sheriff shill
    shochet shohet skeptic skycap sleuth slp soldier soprano spouse spy squire star
    stevedore steward stewardess student substitute sultan superintendent supt surgeon svp
    sweep ta talent tech technologue temp tenant thief tipstaff toreador trainee trustee
    tsar tutor tycoon umpire undersecretary understudy usher valet vaquero vassal vet
    veteran vicar victim villain virtuoso viscount vizier vj volunteer vp waitress ward
    warden watchguard whiz wife witch witness wizard woman yeoman yogi youth zanjero
    """)

PERSON_ENDINGS = tuple(
    _words("""
    er or eer ist ian man woman men person smith wright maid boy girl hand eur euse naut
    clerk guard mate mason herd surgeon cook lady cop
    """)
)

# Things and qualities that end like a person: "water and sewer" is no pair of workers.
THINGS = _words("""
    accelerator accelerometer actuator adapter after alligator alternator amber amphibian
    amplifier anchor another answer antler armor arrear assist avian badger banner bar
    barometer barrier bee beer behavior booster border browser bulldozer bumper burger
    butter buzzer calculator calender calibre cancer capacitor car carburetor career
    cauliflower cedar cement center centimeter chamber chandelier character charter
    checklist choir cider cinder civilian cluster coaster collar color commuter compressor
    computer condenser consumer container converter conveyor copper corner corridor cover
    customer cyber cylinder daughter december deer defroster detector diameter dimmer dinner
    disaster door dumpster elevator ember error escalator ether evaporator excavator
    exterior factor fastener favor feather fender fertilizer fever fiber filter finger fist
    flavor flicker floor flour flower flyer for four freezer freshwater fritter fur gender
    generator ginger groundwater gutter hair hamburger hamper harbor header helicopter
    higher hoist honor hour humor hunger igniter incinerator indicator indoor inner
    inpatient interior irrigator jar joist junior kilometer kosher labor ladder lager larder
    laser lawnmower leather ledger letter lever liquor list liter liver lobster locker lower
    lumber major manner manor mantel matter mattress median meridian meter microcomputer
    millimeter minor mirror mist modular monster motor mower newsletter newspaper november
    number obsidian october odometer odor offer oleander order other otter outdoor outer
    outpatient over oyster panther paper parameter parlor peer pepper perimeter photoresist
    pier plaster platter poker polar polymer poor poster powder power prayer prior projector
    quarter radar radiator rafter razor reactor rear reflector refrigerator resistor river
    rotor router rubber rumor scooter screwdriver seawater sector semester semiconductor
    semitrailer senior sensor september shelter shorter shoulder shower shutter silver
    simulator slider slipper soccer solar solder solvent spectrometer speedometer spider
    sprinkler stator steer sterling stormwater sugar summer sunflower super supper sweater
    tachometer tar tartar terror theater theatre thermometer tiger timber timbersale toaster
    toner tour tractor trailer transfer transformer transistor transmitter trigger trolley
    tumor twist typewriter under upper user vapor vector veneer venetian ventilator veter
    vibrator visitor waist wallflower wallpaper wastewater water weather weir whisker
    whisper winter wonder wrist zipper
    """)

# Machines or people: "drier and grinder tender" is one tender, "sander" alone is a person.
MACHINES = _words("""
    bander beater binder blender boiler burner chipper cleaner coiler conditioner cooker
    cooler copier counter crusher cutter dipper drier dryer extractor feeder finisher folder
    grinder hand heater loader mixer monitor opener packer picker planer press printer
    pulper pulverizer reader recorder roller router sander scanner screener separator server
    shaper shredder sorter stacker sterilizer stripper trimmer tumbler washer winder wrapper
    wringer
    """)

# Last words of titles that name a field, a place or a thing: "help desk" needs a worker.
LABELS = _words("""
    accessories accounts activities administration admissions advertising affairs aftercare
    agriculture ai aircraft airlift alarms analytics animation ap ap/ar app appliances
    application applications apprenticeship ar architecture archives arms army art artillery
    arts assembly asset assets audit auto automotive aviation avionics bakery bank bar
    bartending benefits beverage bi billing board books brokerage budget building bus
    business cad cafe cafeteria campaigns cardiology cards care career careers cargo
    carpentry cars carts cash center centers ceremonies chain charity chemistry childcare
    claims clerical clinic cloud collections color combat command commerce commercials
    communications community comp company compensation compliance computers content contract
    contracts control corporate corps corrections cosmetics craft crafts credit crm cuisine
    custodial customers customs cyber dance data database databases daycare deeds deli
    delivery demo department dermatology design desk development devices devops digital
    dining direct disabilities dispatch diving dock drafting drama duty e-commerce ecommerce
    economics editorial education ehs electrical electronics emergency energy enforcement
    entertainment entry environment environmental equipment equity erp estate event events
    exploitation export exports exterior fabric facilities family fashion field film
    finance finances financial fire fitness fleet flight floor floral food foodservice
    footwear force forces forensics fraud freight front fuel fulfillment funds furniture
    games garden gas geodesy geriatrics gis golf goods government grade grants graphics
    grocery grounds gym hair hardware hazmat health healthcare heat help history home
    homecare homeopathy hospice hospital hospitality hotel housekeeping hr hse hvac icu
    imaging import imports industry information infrastructure innovation install installs
    insurance intake intelligence interior interiors inventory investments it janitorial
    jewelry job jobs journalism kitchen lab labor laboratory labour labs land laundry law
    learning leasing leather ledger legal library lighting line linen livestock loan loans
    logistics loss lounge machine machinery machines mail mailroom maintenance makeup
    management market marketing marketplace markets math mathematics meals measurement meat
    media medicine membership merchandise merchandising military mission ml mobile mold
    money mortar mortgage mortgages motor motors music nails naprapathy network networks
    neurology news nicu nursery nursing nutrition obstetrics occupations office offices oil
    onboarding oncology online operations ops order orders orthopedics osteopathy outreach
    packaging paint paper parking parks parts party pathology payable payables payments
    payroll pediatrics pest pets pharmacy philosophy phone phones photo photography physics
    physiology pipeline planning plant plants plastics podcast podcasts podiatry point
    policy politics pool port pos postal power pr practice prep preschool press prevention
    pricing print printing privacy procurement produce product products program programs
    project projects promotions property psychiatry psychology publications purchasing qa qc
    quality r&d radio radiology ranch receivable receivables reception records recovery
    recruitment recycling refunds registry rehab rehabilitation relations relationships
    releases rentals repair repairs rescue research reservations resource resources
    restaurant results retail returns revenue reviews risk road room route safety sales
    salvage samples sanitation scale scales school science sciences securities security sem
    seo service services shift ship shop shopping shops shot show signs site skills skin
    social software solutions spa space spacelift specimens sports stable stage stock
    stockings stockroom stocks storage store stores strategy streams stress studies farm studio
    subscriptions supplies supply support surgery surveillance sustainability system systems
    tactics tax taxes technical technology telecom telecommunications telephone television
    textiles theater theatre therapy ticketing tickets tires title tools tourism tours toys
    trade trades traffic training trains transcripts transfers transit transport
    transportation travel treasury trucking trucks trust trusts tv ui ui/ux underwriting
    uniforms utilities ux vehicles vending vendors video videography visuals voice wardrobe
    warehouse warfare warp waste watch water wealth weapons weather web websites weddings
    welfare wellness wholesale wildlife wills windows wine wireless work workflow works
    x-ray xray yard yards
    """)

LABEL_ENDINGS = tuple(
    _words("""
    ing tion sion ment ics ology graphy ship ance ence ness ity ism ware ture ency ancy phy
    """)
)

# People who end like a label.
NOT_LABELS = _words("""
    being darling king sibling underling viking hireling governess deaconess baroness
    patroness celebrity personality dignitary lioness
    """)

# Bodies of people: one of them is a "member".
BODIES = _words("""
    band battalion bellstaff board brigade cabinet cast choir committee corps council crew
    ensemble faculty force forces gang guild jury legion orchestra panel patrol personnel
    platoon posse regiment squad squadron staff team troop troupe union unit waitstaff
    """)

# Written in capitals throughout, even when the title came in lower case.
ACRONYMS = _words("""
    a/c a/v aa aaa aac aadc aam aap aav aba abap abc abe abm abss ac acc acds acg ach acls
    acnp adac adc ade adhd adjc adls adp adr aegis aem aemt afco afcs afm afo afv ai aia aix
    ale amcm amd amf aml amos amsoo amt ansi aoc aod apa apc api apis apn app apqp aprn apu
    ar arnp arrt asa ase asi asic asl asp astac asu asuw asw aswe atc atcs atf atm ats atss
    atv atw atwcs aud av avp aws b2b b2c bacs bbc bbq bcba bcm bd bdc bdr bgp bha bhcm bht
    bi bim bls bmet bms bmw bmx bol bop bpa bpm bpo brd bsa bsip bsn bss cad cadc cadd cae
    cao cbd cbe cbet cbp cbpo cbrn cbt cbx cca ccc ccie ccm ccn ccna ccnp cco ccr ccrn ccs
    ccst cct cctv ccu cda cdc cde cdi cdis cdl cdm cdn cdo cdos cdt cec ceco cena ceo cer
    cev cfa cfc cfd cfe cfei cfer cfi cfii cfo cfp cfs cga cgi cgo chha chro chst cht chw
    cia cics cih cim cino cio cip cis cisa ciso cissp cjis clc cls clt clvt cma cmc cmd cml
    cmm cmma cmms cmo cms cmt cna cnc cne cng cnm cnmt cno cnor cnp cns coa cobol cogs
    comsec comt coo cora cota cota/l covid cpa cpap cpc cpg cph cpht cpi cpm cpnp cpo cpq
    cpr cps cpt cpta cpu cqa cra crcst crm crma crna crnfa cro crt crtt cs csa csd cse csfa
    csi csm cso csp cspdt csr css cst csv ct cta ctc cte cto ctp ctr ctrs cts ctt cvfi cvrt
    cvs cvt cwi cxo d2c d2d dape dats db db2 dba dbms dbt dc dcc dce dcf dco dcs dds dea dei
    dfm dfs dft dhcp dhl dhoh dhs dj dmd dme dmm dmo dmv dna dnap dnp dnr dns dod dpm dpo
    dps dpt dpw drp drt dsd dsl dsm dso dsp dss dsv dtp dtr dui dv dvd dvm dvr dwdm dwi dws
    e/m ea eam eap ebd ec2 eca ecg ecm ecp ecse eda edda edi edp ee eeg eeo efda efv eho ehr
    ehs eia eis ekg ela elint ell elt emc emd emdr emea emg emi emr ems emt emts endt eng
    ent eoc eod eos ep epa epc epcm epm epp epr erisa erp esa ese esg esl esol esp espn esr
    esrd est etd etf etl eu ev eva evp evs f&b f&i faa facs faq fbi fbo fcc fcs fda fde fdic
    fea fema ferc ffa fha fifo finra fios fis fiu fmcg fmla fmv fnp foia fp&a fpa fpga fqhc
    frp fsa fsis fsm fso fsr fsw ftc ftp fx gaap gaas gam gca gccs gcms gcp gcr gcs gdmi
    gdpr ged gfm gfx gi gis gl gm gmat gmo gmp gna gnc gp gpa gpo gps gpu gra gre gsa gse
    gshp gsi gsm gta gtm gui gwot gyn haccp hbo hca hcm hd hdi hdr heo hha hhs him himars
    hipaa hiv hmda hmi hmo hoa hp hpc hpe hper hplc hqs hr hrbp hri hris hsa hse hsr hss
    hste html http hud humint hv hvac hvac/r hvacr i/o iaas iam ibm ic icd icd-10 ico icp
    ics ict icu idf ied iep ifr iii ilo ilp ils ima imf imint io ionm ip ipm ipo ipp ipt iq
    ir ira irb irs is isa ism iso isp isr iss isso it itil itsm iv ivf jag jcb jd jda jrotc
    jsp jtac jtags jv k9 kfc kpi kpmg kst kvm kyc l&d laad ladc lan lcac lcat lcd lcgr lcmhc
    lcsw ldap ldo led leed leot lgbt lgbtq lgv lhd lims lisw llc llm lmft lmhc lmhp lmp lms
    lmsw lmt lna lnc lng lnp lota lpa lpc lpg lpn lpo lpt lpta lrv lsa lsat lsm lsrp lss lta
    lte ltl ltss ltts lvn lvt m&a ma magtf masint mba mc mcat mco md mdi mdm mds mems meo
    mep mfm mft mgm mgo mha mhp mht mhw mia mig mis mit ml mlb mli mlo mlrs mls mlt mma mmi
    mmo mocvd mp mpa mph mpls mra mri mrp msa msc msds msk msl msn msoo msos msp mss msw mt
    mtst mtv mv mva mvfr mvp mvr napeo nasa nascar nato nav nba nbc nc ncaa nccs ncis nco
    nde ndi ndt nec neo nfl nfpa ngo ngs nhl nhs nicu nih nist nlo nlp nlu nmt nnp noaa noc
    np npd npi npo npr nsa nsf nso nsss ntsb nvh nvr nyc nypd o&m o&p ob ob-gyn ob/gyn obd
    obgyn obiee ocd ocr od oec oem oems oes ofac ohp ohs ohst oicew olap oms oop ope opec os
    osd osha osp ot ota otc otr ott owcp owdpm owds p&c p&l pa pacs pacu pbs pbx pc pca pcb
    pcbs pcc pcg pci pcnp pcp pcr pct pdf pdpmo pe peo pet-ct pet/ct pga ph.d phn php phr pi
    picu pki pla plc plm pm pmh pmhnp pmi pmo pmp pmr pnp po pos pow ppap ppc ppe pr prn prr
    psa pse psg pso psr pst pt pta ptf pto ptsd pv pvc pwm q&a qa qa-qc qa/qc qaqc qb qc
    qddp qe qhse qidp qma qmhp qms qos r&d ra rac rbt rca rcdd rcis rcp rcra rda rdh rdms
    rehs relt rf rfid rfp rfps rfq rhia rhit rma rmf rmo rmt rn rna rnfa rns roi rotc roub
    rov rpa rpas rpg rph rpic rpo rpsgt rpt rpv rrt rso rsp rst rt rtl rto rts rtt rv rvda
    rvs rvt s3 sac sas sba scada scm sdc sdet sdk sdlc sdo sdr sds sdv sec sed sem seo sfa
    sfdc shrm shw sigint siu sla sld slp slpa sls sm smar smb sme sms smt snf soa soc sop
    spbs spca spd sped spss sqa sqe sql sre sri sro ssa ssas ssbn ssds ssis ssn ssrs stcw
    std sti stm stna stol suv svp swat swb swe swex swot t-sql ta tacp tb tbi tcp tcp/ip
    tefl teo tesol tig tls tma tms tnt toefl tpa tpm tpw tqm tsa tscm tsdf tso tsr tst tty
    tuav tv tvi tvs twx u/w uam uas uat uav uavs ufc ufo uhf ui ui/ux uk un unesco unhcr
    unicef ups url us usa usaf usb uscg uscis usda usgs usmc usmle usn usps usw ux ux/ui va
    vba vc vdc vdi vfx vhf vip vj vls vlsi vm vms vod voip vp vpn vps vr vrc vrt vtc w-2 wan
    wic wsr wwe wwf wwtp www xhtml xml xrf xslt ymca ywca zmt
    """)

# Capitals in places of their own.
SPELLED = _by_lower("""
    .NET 7-Eleven Android AngularJS ASP.NET AutoCAD BigQuery COVID-19 d' DataStage DevOps
    DevSecOps DoorDash eBay Facebook FedEx FileMaker GaN GitHub GraphQL Grubhub HubSpot
    HVAC-R IaaS II III IIoT Instacart iOS IoT iPad iPhone iTunes JavaScript jQuery LabVIEW
    LinkedIn macOS MapReduce McDonald's McDonalds MLOps MongoDB MySQL NetSuite Node.js NoSQL
    PaaS PayPal PeopleSoft Ph.D Ph.D. PhD PhDs PostgreSQL PowerPoint PowerShell pre-K
    QuickBooks React.js SaaS ServiceNow SharePoint SolidWorks sUAS TaskRabbit TikTok
    TypeScript VoIP Vue.js WebRTC WebSphere WhatsApp Wi-Fi WordPress Xbox YouTube YouTuber
    YouTubers
    """)

# Proper nouns, peoples, languages, faiths and trade names: a capital on the first letter.
PROPER = _words("""
    addressograph afghan africa african airbnb airbus alaska alaskan albanian alemite
    algerian alsatian amazon america american americans amharic amish anglican angular angus
    ansible antarctic apache appalachian appaloosa april arab arabian arabians arabic arctic
    argentina argentine arizona armenian asia asian assyrian atlantic august australia
    australian austrian axminster aztec azure babcock babylonian bakelite balkan baltic
    banbury bangladeshi baptist basque bavarian belgian benedictine bengal bengali berlin
    bessemer bible blackberry blanchard bloomberg boeing bohemian bolivian bosnian boston
    brahmin braille brazil brazilian brinell british broadway bronx brooklyn buddhist
    bulgarian bullard burmese burmester california caltrans cambodian canada canadian
    cantonese caribbean carthusian casey catalan catholic caucasian celtic cherokee chicago
    chihuahua chilean chinese christian christmas cisco citrix clydesdale colombian colorado
    congolese congress cornish costco cottrell creole croatian cuban cyrillic czech
    dalmatian danish dari darwin debian december delphi dickens dickensian dictaphone disney
    dixonac django docker dominican dorr drupal dubai dublin dutch easter ecuadorian
    ediphone egypt egyptian elizabethan emmy england english episcopal episcopalian erco
    ericsson eskimo estonian ethiopian etsy euclid europe european farsi february ferris
    fiat filipino finnish flemish florida fortran fourdrinier france franciscan freemason
    french freudian friday gaelic gamewell garnett georgian german germany gestalt gleason
    godiva goodyear google gothic gradall grammy graphotype greece greek gregorian
    guatemalan gujarati hadoop hague haitian halloween harley hawaii hawaiian hebrew
    hereford himalayan hindi hindu hispanic hmong hollywood holstein honda hungarian hyster
    icelandic iditarod ikea india indian indonesian instagram iowa iran iranian iraq iraqi
    ireland irish islamic israel israeli italian italy jamaican january japan japanese java
    jesuit jewish jira jordanian july june kafka kansas kardex keller kentucky kenyan khmer
    kingsbury korea korean kotlin kubernetes kurdish labrador lamaze lao laotian lastex
    latin latina latino latvian lebanese leguillon levi linotype linux lithuanian lockheed
    london ludlow lutheran lyft macedonian malay malaysian maltese mandarin manhattan maori
    marathi marxist masonic matlab mayan medicaid medicare mediterranean medtronic mennonite
    methodist mexican mexico michigan microsoft minnesota monday mongolian monotype
    montessori moravian mormon moroccan morse moscow multigraph multilith muslim naumkeag
    navy nebraska nepali netflix nevada nigerian nike nintendo nobel nordic norse norwegian
    novell november nvidia october ohio olympic olympics oracle oregon ottoman pakistani
    palestinian panamanian paris parisian pascal pashto pashtun patagonian pennsylvania
    pentagon pentecostal percheron perl persian peruvian photoshop pilates pinterest pixar
    plexiglas portugal portuguese presbyterian protestant prussian pulitzer punjabi puritan
    python quaker quebec quechua rastafarian recordak reddit redhat revit ringling rolfer
    roman romanian rome rottweiler rubik russia russian rwandan sabbath safeway salesforce
    salvadoran samoan sanskrit santa saturday saudi saxon scandinavian scotland scottish
    selectric senegalese september serbian shakespeare shakespearean shopify siamese
    siberian sicilian sikh sinhalese skoog slavic slovak slovene slovenian snapchat somali
    soundscriber spain spanish starbucks steffen steinway stradivarius sudanese sumatra
    sunday swahili swedish swiss syrian tableau tagalog taiwanese tamil teflon telugu tesla
    texan texas thai thursday tibetan tokyo toyota trackmobile travelift trojan tuesday
    tunisian turkish twitch twitter tyrolean uber ubuntu ugandan ukraine ukrainian unitarian
    unix urdu utah uzbek vallez vanstone varitype vatican venetian venezuelan verifone
    vermont victorian viennese vietnam vietnamese viking virginia vmware walmart wedler
    wednesday welsh wikipedia wisconsin xerox yiddish yoruba zulu zumba zyglo
    """)

# Acronyms said as a word: "a LAN", but "an LPN".
PRONOUNCED = _words("""
    aegis aids bradley cad cadd capa cat cobol covid dare defcon fema fifo finra foia gaap
    gaas haccp hadoop harpoon hawk himars hipaa hud humint jag jtac lamps lan lance laser
    leed lidar lifo lims masint mems mig nafta nasa nascar nato nist noaa noc pacs pacu
    patriot pershing pert pet picu pin radar ram rom saas san sas scada scuba seal sergeant
    shrm sigint sim snap soap soar soc socom sonar sox sped stem swat swift tefl tesol tig
    toefl tomahawk unesco unicef vulcan wan wic yag zip
    """)

# Two words or more that keep capitals together.
NAMES = _phrases_by_lower("""
    American Sign Language; Internal Revenue Service; New York City; Ruby on Rails; Air
    Force; Boy Scout; Coast Guard; East Asian; Girl Scout; Google Ads; Head Start; Latin
    American; Los Angeles; Marine Corps; Middle Eastern; National Guard; Native American;
    Navy SEAL; New England; New York; New Zealand; North American; Peace Corps; Power BI;
    Puerto Rican; Red Cross; Red Hat; Old Testament; New Testament; San Francisco; Santa
    Claus; Six Sigma; Social Security; South African; South American; South Asian; Southeast
    Asian; Space Force; Sri Lankan; United Nations; United States; Wall Street; West Indian
    """)
NAME_STARTS = frozenset(name.split()[0] for name in NAMES)

# Ordinary words that are names or acronyms before certain words: "swift developer", "or nurse".
_CLINIC = _words("""
    aide charge circulator clerk coordinator director doctor educator manager medic nurse nurses
    orderly physician registrar registered rn scheduler scribe scrub supervisor tech technician
    technologist transporter unit
    """)
_CODE = _words("""
    administrator analyst architect coder consultant dba developer engineer expert programmer
    specialist team tester trainer
    """)
_TONGUE = _words("""
    instructor interpreter language linguist literature professor speaker teacher transcriber
    translator tutor
    """)
_TEST = _words("coach instructor prep preparation proctor teacher test tutor")
BEFORE = {
    "aids": ("AIDS", _words("activist advocate counselor educator nurse outreach researcher")),
    "act": ("ACT", _TEST),
    "apple": ("Apple", _words("certified developer genius specialist support technician")),
    "army": ("Army", _words("officer ranger recruiter sergeant reserve reservist medic")),
    "cam": ("CAM", _CODE),
    "cat": ("CAT", _words("scan scanner tech technician technologist")),
    "dot": ("DOT", _words("compliance courier driver inspector officer shuttle")),
    "ed": ("ED", _CLINIC),
    "er": ("ER", _CLINIC),
    "excel": ("Excel", _CODE),
    "go": ("Go", _words("developer engineer programmer")),
    "ice": ("ICE", _words("agent agents officer officers")),
    "mac": ("Mac", _CODE | {"technician"}),
    "meta": ("Meta", _CODE),
    "or": ("OR", _CLINIC),
    "pet": ("PET", _words("ct scan tech technician technologist")),
    "polish": ("Polish", _TONGUE),
    "ram": ("RAM", _CODE),
    "rust": ("Rust", _CODE),
    "ruby": ("Ruby", _CODE | {"on"}),
    "salvation": ("Salvation", _words("army")),
    "sap": ("SAP", _CODE | {"basis", "functional", "manager", "project", "security"}),
    "sat": ("SAT", _TEST),
    "scala": ("Scala", _CODE),
    "seal": ("SEAL", _words("team")),
    "stem": ("STEM", _TEST | {"coordinator", "education", "educator"}),
    "swift": ("Swift", _CODE),
    "word": ("Word", _CODE),
}

# Plurals that no rule makes.
IRREGULAR = {
    "alumna": "alumnae",
    "alumnus": "alumni",
    "bus": "buses",
    "chief": "chiefs",
    "child": "children",
    "emeritus": "emeriti",
    "hero": "heroes",
    "housewife": "housewives",
    "husbandman": "husbandmen",
    "manservant": "menservants",
    "midwife": "midwives",
    "nurse-midwife": "nurse-midwives",
    "paparazzo": "paparazzi",
    "passerby": "passersby",
    "person": "people",
    "tech": "techs",
    "thief": "thieves",
    "wife": "wives",
    "wolf": "wolves",
}
NOT_MEN = _words("german norman ottoman roman shaman human talisman caiman")

# Adjectives that follow their noun: "attorneys general", "technicians certified".
AFTER_NOUN = _words("""
    apparent certified designate elect emerita emeritus errant general laureate licensed major
    plenipotentiary public qualified registered royal superior templar
    """)
RANKS = _words("brigadier captain colonel lieutenant major")
PREPOSITIONS = _words("at by de du for from in of on to under with without")
PARTICLES = _words("away back by down in off on out over up")

# Qualifiers stay plural when they move in front: "construction trades helper".
STAYS_PLURAL = _words("""
    activities arts athletics claims communications goods operations relations resources sales
    sciences securities services sports studies systems trades
    """)

# Heads that two kinds of work may share: "cutter and trimmer operator" is one operator.
SHARED_HEADS = _words("""
    aide apprentice assistant attendant feeder foreman helper instructor manager mechanic operator
    salesperson supervisor teacher technician tender worker
    """)

# Workers who keep to themselves before "and": "trainers and curriculum specialists".
APART = tuple(
    _words("""
    accountant analyst attorney baker bartender butcher chef chief clerk controller cook designer
    director driver engineer guard ian instructor ist lawyer manager nurse officer owner president
    secretary specialist supervisor teacher trainer writer
    """)
)

# Heads with their field behind them: "vice president marketing".
FIELD_BEHIND = _words("""
    aircrewman avp clerk director doctor evp manager officer president superintendent svp
    technician vp
    """)

# Family and the like, people only in compounds: "mother-in-law".
KIN = _words("brother daughter father mother sister son")

# Bodies that one belongs to: "a member of the clergy".
MEMBER_OF_THE = _words("cavalry clergy infantry judiciary laity military nobility")

# Labels of which the first word is the field and the others its branches stay as they are.
INVERTED_LABELS = _words("intelligence operations recovery systems")
