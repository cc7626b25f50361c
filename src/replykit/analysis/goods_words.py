"""Nouns that name goods, in Swedish, Bokmål and Nynorsk, and nouns that name none; no rule stands here."""

from __future__ import annotations

from typing import Final

# Each stem stands alone or ends a compound ("regnjacka"), with the endings below.
CLOTHES: Final = """
jack jakk kappa kappan kappor kåp kåpe kåpan kavaj blazer kostym dress smoking klänning kläning kjol skjort blus tröj
trøye trøya trøyer genser gensar gensrar gensern kofta koftan koftor kofte byx buks jeans shorts stövl stövel støvl
støvel stövlar känga kängor kängan sandal toffel toffl tøffel tøfl strump strømp sokk strumpbyx mössa mössan mössor
luen luene huen vant vantar vott vottar handsk hansk halsduk skjerf sjal bält belte slips baddräkt badedrakt drakt
bikini pyjamas bunad overall väst vest tights undertrøy underställ superundertøy parkas anorakk anorak regnställ
regntøy sneakers sneaker boots bootsen ullgenser ulltøy ullundertøy ullsett sydväst linne linnet badbyx leggings
hoodie hettegenser jumper cardigan morgonrock morgenkåp badrock badekåp tunika fleec polo t-shirt tskjort
träningsoverall treningsdrakt dräkt dräkten joggedress body bodyn bodyen sparkdräkt sparkebukse vinterdress regndress
dunjack bh-n behå behåar trus kalsong boxershort keps caps capsen hatten hattar hattarna fluga slöja slør cape poncho
peruk parykk skosnör loafers pumps högklack sneakerna mokasin tofflor espadrill förkläde forkle
"""
FURNITURE: Final = """
stolen stolene stolane stolar stolarna kontorsstol kontorstol spisestol spisestuestol barstol matstol trädgårdsstol
hagestol gungstol gyngestol skrivbordsstol gamingstol arbetsstol arbeidsstol sofa soffa soffan soffor sofforna
bäddsoff sovesof hjørnesof hörnsoff fåtölj lenestol spisebord köksbord skrivbord skrivebord soffbord sofabord
kjøkkenbord matbord nattbord sängbord salongbord salongsbord hagebord trädgårdsbord arbetsbord sidebord sidobord
avlastningsbord avlastingsbord ståbord strykbräd strykebrett sengebord seng sengen senga sengar madrass bäddmadrass
overmadrass hylla hyllan hyllor hylle skåp skåpet garderob kommode kommod skänk skjenk spegel speil
lamp taklampa matta mattan mattor teppe teppet teppene gardin kudd puten puta pute täck täcke dyne dyner dyna sengetøy
påslakan örngott putevar putetrekk lakan laken tavla tavlan tavlor tavelram bilderamm bilderam persienn markis
rullgardin vaser vasen vasene vase pall puff sittpuff krakk krakken bokhylla bokhyll tv-bänk tv-benk benken bänken
hallmöb garderobeskap klesskap vitrineskap kjøkkenskap badeskap medisinskap skoskap tv-møbel möbel möbler møbel møbler
møblar utemøbler utemöbler parasoll kontinentalsäng kontinentalseng ramsäng barnsäng våningssäng køyeseng sänggavel
sengegavl säng sängen sängar krok klädhängare kleshenger skohyll knagg klesstativ klädställ skrivebordsplat dynlåda
putekasse hammock solseng solsäng solstol fluktstol utebord dagseng dagbädd kista kommoden ljuskrona lysekrone
ljusslinga lyslenk lyskast vägglamp taklamp plafond pendel skärmvägg romdeler
"""
KITCHEN: Final = """
servis mugg kopp kopper tallrik tallerk tallerken gryta grytan grytor gryte stekpann stekepann panna pannan kastrull
kniv bestick bestikk kaffebryggar kaffebryggare kaffetrakter trakter traktar kaffekvern kaffekvarn mixer blender
vattenkokar vannkoker vasskokar ugnen ovnen komfyr brödrost brødrist fläkten vifte airfryer airfryern frityr mikro
mikrovågsugn mikrobølgeovn mikrobølgjeomn stavmixer stekplatta våffeljärn vaffeljern kjøkkenmaskin köksmaskin
matberedar köksassistent foodprocessor juicepress råsaftcentrifug slowcooker riskokar riskoker köksvåg kjøkkenvekt
skärbräd skjærefjøl skjærebrett karaff termos termokopp matlåda matboks drikkeflask vattenflask glasen glassene
vinglas vinglass champagneglas fat fatet skål skåla skålen skåler bunke bakeform bakform springform kaffekopp
kaffekann tekann kann kannan kaffemaskin espressomaskin bakmaskin brödmaskin brødbakemaskin sodastream kullsyremaskin
kolsyremaskin isterningmaskin glassmaskin diskmaskin oppvaskmaskin tvättmaskin vaskemaskin torktumlar torkskåp
tørketromm tørketrommel kylskåp kjøleskap kjøleskåp kylskap kjøleboks kylbox frysbox fryseboks frysskåp fryseskap
fryser frysen vinkyl vinkjøleskap spishäll platetopp induktionshäll induksjonstopp kjøkkenvifte köksfläkt spisen
komfyren dammsugar dammsugare støvsuger støvsugar støvsugeren robotdammsugar ångtvätt damprenser strykjärn strykejern
symaskin hårføner hårtork hårfön luftrenser luftrenare luftfuktar luftfukter avfukter avfuktar avfuktare flaskkylar
köksred grill grillen grillar brødboks brödburk kryddkvarn pepparkvarn pepperkvern osthøvel osthyvel vedovn vedkamin
kamin peis peisinnsats
"""
ELECTRONICS: Final = """
dator datamaskin laptop surfplatt nettbrett läsplatt lesebrett datorskärm bildskärm dataskjerm skjermer skjermen
skärmar högtalar högtalare høyttalar høyttaler soundbar lydplank hörlur hörlurar øretelefon høretelefon hodetelefon
høyretelefon hovudtelefon øreplugg öronpropp hörsnäck headset headsetet mobillader mobilladdar hurtiglader snabbladdar
laddare ladestasjon laddstation router routern routere ruter ruteren rutere kamera kameraen dashcam övervakningskamer
overvåkingskamera babymonitor babyvakt babycall babycall-en smartklocka smartklokke aktivitetsarmbånd
aktivitetsarmband pulsklock pulsklokk armbandsur armbåndsur skrivare printer printeren skannar scanner konsol konsoll
spelkonsol spillkonsoll tangentbord tastatur datormus dokkingstasjon dokkingstation mobilskal mobildeksel powerbank
projektor beamer stereo stereoanlegg radio radion radioen dab-radio skivspelar platespiller platespelar vinylskiva
vinylplate minneskort minnekort grafikkort hårddisk harddisk ssd-disk usb-minn usb-penn minnepenn drönar drönare drone
dronen droner objektiv kikare kikaren kikkert teleskop elsparkcykel elsparkesykkel hoverboard vr-briller vr-headset
digitalbox dekoder tv-boks chromecast smarttv smart-tv blodtrycksmätar blodtrykksmåler hörapparat høreapparat
elektrisk-tandborst tandborst tannbørst rakapparat barbermaskin plattång rettetang locktång krølltang krøllta epilator
trimmer trimmern mobiltelefon telefonskal termometer värmefläkt varmevifte värmefilt varmeteppe värmekudd varmepute
väckarklock vekkerklokk robotgressklipper robotgräsklippar robotklippar robot roboten
"""
BUILD: Final = """
gräsklippar gräsklippare gressklipper grasklippar plenklipper värmepump varmepump drill drillen borrmaskin boremaskin
skruvdragar skruvdragare skrutrekker skrumaskin slagborr slipmaskin slipemaskin cirkelsåg sirkelsag stikksag sticksåg
kapsåg kappsag motorsåg motorsag häcksax hekksaks sekatör grensax greinsaks borr borrbits snöslunga snöslung snøfreser
snøfresar högtryckstvätt högtrycktvätt høytrykksspyler høgtrykksspylar panelovn badkar badekar duschkabin dusjkabinett
duschvägg dusjvegg duschset dusjsett blandare blandaren blandebatteri handfat tvättställ vaskeservant servant
toalettstol toalettsete ytterdörr ytterdør innerdørr innerdörr skjutdörr skyvedør dörrar dörren dørene fönster
fönstret vinduet vinduene vindu panel panelet parkett parketten laminat klickgolv kakel klinker flis flisene flisa
tapet målarfärg färgburk maling malingen köksluck kökslucka luckorna benkeplat bänkskiv spabad badtunn badestamp
massasjebad stege stigen verktygslåd verktøykass verktygsset verktøysett brevlåd postkass postkassestativ växthus
drivhus trädgårdsslang hageslang vannslang vattenslang skottkärr trillebår trillebåra spade spaden gräsmatt kultivator
jordfres vedklyv vedkløyv vedkløyver kompressor aggregat terrassvärmar terrassevarmer utegrill gassgrill
gasolgrill kullgrill kolgrill pizzaovn pizzaugn partytält partytelt paviljong pergola hengelås hänglås låskist dörrlås
dørlås radiator solcellspanel solcellepanel
"""
SPORT: Final = """
cykel cykeln cyklar cyklarna sykkel sykkelen sykler syklar elcykel elsykkel barncykel barnesykkel balanscykel
balansesykkel sparkcykel sparkesykkel tält telt ryggsäck ryggsekk väska väskan väskor vesk veske bag bagen koffert
plånbok lommebok skidor skidorna skia skiene längdskid slalåmski langrennsski alpinski skridsko skøyt skeis pjäx hjälm
hjelm sykkelhjelm racket boll bollen bollar fotball fotballen fotboll sovsäck sovepos sovepose hängmatt hengekøy
liggunderlag pool poolen basseng bassenget trampolin kajak kajakk kano kanoen sup-brett sup-bräd surfbräd snowboard
snøbrett pulk pulka kjelke aking stjärtlapp rattkjelk fiskespö fiskestang fiskestong haspelrulle hantlar hantel
manualer kettlebell vektstang skivstång löpband tredemøll motionscykel ergometersykkel spinningcykel spinningsykkel
romaskin roddmaskin crosstrainer yogamatt treningsmatte träningsmatta treningsapparat golfklubb golfset golfsett
golfbag padelracket tennisracket klätterställning lekställning huskestativ gunga gungan gungor gungställning
sandlåda sandkass takbox takboks skistativ cykelställ sykkelstativ cykelhållar sykkelholder släpvagn tilhenger
barnvagn barnevogn sykkelvogn cykelvagn vagn vagnen vogn vogna vognen bilbarnstol bilstol barnestol babyskydd bilsäte
bärsele bæresele bæremeis flytväst flytevest redningsvest våtdräkt våtdrakt simglasögon svømmebriller skibriller
skidglasögon goggles tröskan inlines rullskridsko rulleskøyt skateboard vandrarsko tursko løpesko löparsko joggesko
vintersko barnsko barnesko fotbollssko fotballsko gymsko innesko dansesko finsko gummisko skiskor skisko arbetssko
vernesko golfsko tøysko lærsko cykelsko sykkelsko sommarsko balsko lågsko ballerinasko badsko badesko brudsko brudesko
vinterdekk sommerdekk vinterdäck sommardäck hjulkapsel rullator rullestol rullstol elscooter permobil vattenpistol
campingstol campingbord stormkök primus pannlamp hodelykt hodelykta ficklamp lommelykt lommelykta vandrarstav turstav
gåstav skidstav skistav
"""
HOME_AND_CHILD: Final = """
böcker böckerna bøker bøkene kurslitteratur kokbok kokebok lärobok lærebok fagbok ljudbok lydbok fotobok fotoalbum
barnebok barnbok pocketbok kalender adventskalender julekalender julkalender puslespel puslespill pussel puslespillet
leksak leksaker leksaken leketøy docka dockan dockor dukke dukka dukkehus dockskåp dockvagn dukkevogn lego legoset
legosett togbane tågbana brettspill brettspel brädspel kortspill kortspel tv-spel tv-spill dataspill dataspel
sällskapsspel gosedjur kosedyr bamse bamsen nalle nallen nappflask tåteflask napp nappar smokk smokken blöj blöjor
blöjorna bleie bleier bleiene barnemadrass spjälsäng sprinkelseng babygym babynest babysitter vippestol vippestolen
lekmatt skötbord stellebord haklapp smekke gitarr gitar piano fiolin fiol felene trumset sengesett sengsett lakenset
bäddset borrset borset knivset knivsett smyckesset smykkesett bestikksett bestickset treningssett trommesett keyboard
synth dragspel trekkspill mikrofon notställ notestativ doftljus duftlys kubbelys blockljus ljusstak lysestak
adventsstak adventsstjärn adventstjerne julstjärn julestjern julgran juletre julgransbelysning epletre epletreet
frukttre fruktträd äppelträd plommetre plantor plantorna plante planter plantene planta plantan växt växten växter
växterna orkide krukväxt potteplant potteplante kruka krukan krukor potte potten potter bukett brudbukett brudebukett
bårebukett krans kransen kransar bårekrans begravningskrans blommor blommorna blomman blommer blomster blomstene
blomstrar blomar blomane rosor rosorna roser rosene tulpan pion pioner lilj rododendron lavendel hortensi solros
sårdekorasjon blomsteroppsats blomsterdekorasjon dekorasjon sorgdekoration tårta tårtan tårtor smörgåstårt blötkak
bløtkake kake kaken kaka kakan kaker marsipankak bakelse bakels bulle bullar kanelbull choklad sjokolade konfekt
godispås godteripos hamburgar burger kebab lasagne sushi pizza pizzan pizzor pizzaen matkass matkasse kaffebön
kaffebønn vinkartong parfym parfyme sminke smink mascara foundation kräm krämen krem kremen ansiktskräm ansiktskrem
hudkräm hudkrem nattkrem dagkrem øyekrem ögonkräm schampo sjampo hårfärg hårfarge balsam serumet läppstift leppestift
neglelakk nagellack solkräm solkrem såpe tvål hårinpackning proteinpulver kosttillskott kosttilskudd vitaminer vitamin
smyck smykk smycke halsband halskjede halskjed halsbånd armband armbånd örhäng ørepynt øredobb øyredobb øredobber
giftering förlovningsring forlovelsesring vigselring diamantring gullring guldring sølvring silverring brosj
brosch sølje søljer berlock anheng glasögon glasögonen bågarna bågar briller brillene brillane brilleinnfatning
solbriller solglasögon lesebriller läsglasögon kontaktlins kontaktlinser linser linserna linsene garnnøst
garnnystan nøst nystan tyg tyget tyger stoff stoffet strikkepinn strikkepinne stickor mönster kattlåda kattedo
klösträd klorestativ klöspelar hundkoja hundehus hundtäck hundedekken hundbädd hundeseng hundsäng hundebur kattebur
kaninbur fågelbur hamsterbur hundgrind foder hundfoder kattfoder kaninfoder fågelfoder specialfoder torrfoder våtfoder
våtfôr tørrfôr tørrfor hundefor hundefôr kattefor kattefôr valpefor valpefôr fôr hundemat kattemat hundmat kattmat
tuggben tyggebein tyggeben koppel hundkoppel hundekoppel hundsele hundesele hundebilbelte hundetrapp kattsand
kattesand kattelem kattlucka akvari akvariet akvarium terrarium foderautomat fôrautomat vattenfontän drikkefontene
flexikoppel hundeleke hundleksak uv-lamp värmelamp varmelampe hästtäck hestedekken ridstövl ridestøvl ridehjelm
ridhjälm sadel sadeln träns plånböcker handväska håndvesk handlevesk resväska reiseveske paraply paraplyen klistremerk
lykta lyktan lykter duk duken dukar handduk handdukar håndkle håndkledet håndklær badlakan badehåndkle filt filten
filtar pledd pleddet overkast överkast sängöverkast sengeteppe skinnfell poster posteren plakat plakaten affisch
julekule julkul julgranskul väggklocka veggklokke golvlampa gulvlampe bordlampe bordslampa nattlampe leselampe
ljuskälla lyspære spegeln tvättkorg skittentøyskurv søppelbøtte sophink soptunn klesvask torkställning tørkestativ
stativ stativet klädvård løpehjul trehjuling trehjulssykkel leksaksbil radiostyrd
"""
EVERYDAY: Final = """
frakk frack frakken kappe kimono mellomlag halsedisse pannebånd pannband hårspenn hårspänn hårbånd diadem livrem hängsle
buksesele trenchcoat pysjamas pysj nattlinn nattkjol skjorten fjellsko fjällsko promenadsko vandringssko treningssko
träningssko sandaler träsko tresko skoovertrekk brudtøy lusekoft islender skjorte ulltøfl ringpung slips manschettknapp
mansjettknapp medaljong klackring öronring nyckelring nøkkelring bröllopsring vielsesring plånbok kortholder korthållar
soffgrupp sofagrupp hjørnegrupp möblerna møblene møblane draperi draperier dusjforheng forheng forhenget duschdraperi
skoställ hatthyll pinnstol pinnestol klappstol kökstol köksstol kjøkkenstol stokkestol høystol högstol schäslong
sjeselong divan gästsäng gjesteseng hemsäng loftseng loftsäng utemøblene fotpall skammel sittunderlag putetrekk
överdrag sofatrekk möbelöverdrag rullgardin liftgardin lamellgardin plisségardin myggnett myggnät termometer
barometer klocklampa lampskärm lampeskjerm bordduk serviett speilskap spegelskåp handduksställ
kjele kjelen kjeler elvisp visp handmixer håndmikser mikser miksmaster stavmikser potetskreller potatisskalar
salladsslung salatslynge durkslag dørslag toastjern smörgåsgrill eggkoker äggkokar popcornmaskin ismaskin
pastamaskin kaffefilter espressokann pressekann presskann melkeskummer mjölkskummar vinåpner vinöppnar korketrekker
korkskruv kjevle kavel rivjärn rivjern ismaskinen kakform kakfat kakefat sausepann wokpann støpejernsgryt ildfast
matkvern köttkvarn kjøttkvern vakuumpakker vakuumförpackar hvitløkspress vitlökspress kjøkkenvask köksvask diskho
induksjonskoketopp koketopp kokeplate kokplatta varmtvannsbereder varmvattenberedar stekeovn ventilator
skriveren skrivaren modem modemet forsterker förstärkar webkamera webbkamera dörrklock ringeklokk dørklokk smartlås
røykvarsler brandvarnar termostat ladekabel laddkabel laddsladd bilstereo bilradio ryggekamera viltkamera åtelkamera
fotoapparat barberapparat hårklippar hårklipper hårrett massasjeapparat massageapparat massasjepistol massagepistol
vektskål personvåg baderomsvekt badrumsvåg musmatt selfiestang selfiepinn mobilholder
mobilhållar skjermbeskytter skärmskydd gamingmus gamingheadset spillkontroll handkontroll håndkontroll
staket gjerde gjerdet byggsats byggesett lekstug lekestue garageport garasjeport pallkrag pallekarm blomsterkass
balkonglåd kompostbinge kompostbehållar vattenspridar vannspreder sprinkler kratta krattan løvrive ljå yxa yxan øks
øksa øksen hammer hammaren hammeren skiftenyckel skiftenøkkel tång tångsats verktyg verktyget verktøy verktøyet
spikerpistol spikpistol limpistol vinkelslip lövblås løvblås bladblås kantklippar kanttrimmer ogräsbrännar ugressbrenner
gødsel gödsel plantejord planteringsjord blomsterlök blomsterløk plengjødsel frøblanding fröpåse frøpose pellets vedsekk
vedsäck täckbark målarpensel malerkost fugmasse våtrumsmatta gulvbelegg golvlist gulvlist dörrmatta dørmatte
båtmotor påhengsmotor utombordar moped mopeden scooter scootern scooteren takräck takstativ takräcken dragkrok
hengerfeste cykelkärr kärra kärran sykkelkurv cykelkorg cykellås sykkellås sykkelsete cykelsadel sykkelpump cykelpump
skolesekk tursekk bæremeis drikkesekk snowracer simfen svømmeføtt dykmask dykkermask snorkel våtdrakt dartskiv darttavl
biljardbord bordtennisbord pingisbord airhockeybord bordshockey hockeyklubb innebandyklubb håndball handboll
skistøvl skistøvel skistövl rulleski rullskid vapenskåp våpenskap klatresele klättersele yogablokk vektskiv viktskiv
balanseboll balanseball stepbräd hoppetau hopprep boksehansk boxhandsk skytteställ bordtennisracket badmintonracket
barnesete barnsäte bilkudd bilpute nattlamp brystpump bröstpump klosser klossar byggklossar magnetklossar pennal
pennskrin skolsäck lekebil leksaksbil leketog leketraktor radiobil modellfly modellbygg dockvagn kjøkkenlek lekkök
lekekjøkken perleplate pärlplatta ballong ballonger gyngehest gunghäst dreiestol barnevogna amningskudd ammepute
bärsjal bæresjal tannbørste flaskvärmar flaskevarmer
ukulele trumpet trompet saxofon saksofon klarinett tverrfløyt tvärflöjt blokkfløyt blockflöjt cello celloen elgitarr
elpiano elorgel digitalpiano munspel munnspill trumma trummor tromme trommer
hudserum hudpleiesett ansiktsmask ögonskugg øyenskygg øyeskygg eyeliner rouge deodorant rakhyvel barberhøvel hårspray
hårolja hårolje løshår löshår lösögonfrans løsvipper massageolj massasjeolj badbomb badebomb tannkrem tandkräm
rakskum barberskum hårbørste hårborst hudlotion bodylotion
potatischips potetgull potetchips godis godiset godteri smågodt kjeks godispåsar sjokoladeesk chokladask praliner
köttfärs kjøttdeig pinnekjøtt julskinka ribbe kyckling räkor reker kräftor kreps krabbe yoghurt barnemat barnmat
kalkon kalkun fiskesupp saft brus läsk juice honung honning syltetøy sylt marmelad nötter nøtter tapasfat
delikatesskorg fruktkorg fruktkurv gavekurv presentkorg
krycka kryckor krykke krykker inhalator ortose stödstrump støttestrømp kompresjonsstrømp blodtrycksmät kneskinn
knäskydd knebeskytter knebeskyttelse hörselskåp hørselsvern hörselskydd vernebrill skyddsglasögon
hundebånd hundband hundekurv hundkorg hundbur hunddyna fuglebur akvariepump akvariefilter hönshus hønsehus
stämpel stempel visitkort visittkort kopieringspapper kopipapper tonerkassett bläckpatron blekkpatron blekkpatroner
reservoarpenn kulspetspenn kulepenn fyllepenn anteckningsbok notatbok dagbok ordbok ordboken romanen roman romaner
tegneserie seriealbum bilderbok bildebok atlas jordglob globus flagg flaggan flagget flaggstång flaggstang vimpel
lerret canvastavl fotokalender fotolerret julepynt julpynt julgranskul tomtedräkt nissedrakt maskeradkläder
partylykt ljuslykta telysholder värmeljus kubblys røkelse
"""
# Other words end like these, so a stem of this list stands alone or behind one of the heads it is written with.
EXACT_GOODS: Final = frozenset(
    (
        "boken bok böcker böckerna bøker bøkene spelet spillet tv tv-n tv-en tv:n tv:en tven tvn pc pc-n pc-en pcn "
        "pcen skor skorna sko skoene skoa skon skoane skap skapet stolar stol stolen stolene stolane säng sängen "
        "sängar sängarna seng sengen senga pute puten puta putene maskinen maskina sele selen buret bur spel spill "
        "ring ringen ur uret lue lua hue mössa dvd plate plata båt kanin kano ski vas lampe ovn ovnen ugn fele fela "
        "skinn klær kläder klærne kläderna tøfler krus gran granen koppen kopper koppene kniven knivene knivsett "
        "stativ såg sågen sag byrå byrån byråer byråar ramme rammen rammer garn garnet boka frø fröer fröerna fröna "
        "frøene "
        "frøa laddaren laderen ladaren hengeren tilhengeren släp släpet ball ballen fell fellen fäll fällen egg ägg "
        "gjerder kakene lekene vifta aggregatet diktsamling diktsamlingen elverket"
    ).split()
)
# Words with other uses, or parts of things: they count only beside a word of buying, or where all else fits.
WEAK_GOODS: Final = """
telefon mobil klock klokk batteri skärm skjerm skal bord däck dekk pump maskin iphone ipad macbook airpods playstation
xbox switch lader laddar ladar laddare deksel dörr dør luck lucka grupp radio rutern stolp vin glas kabel kabler sladd
bordet bordene borda ledning adapter filter lock lokk hjul ram spis kran vas set sett kassett toner patron kort pärm
perm film dusj dusch toalett bastu badstue flaske flask servise fat skål kaffe te bröd brød ost kött kjøtt fisk laks
frukt
""".replace("\n", " ")
ENDINGS: Final = (
    "a an ar arna as ane anes e en ene er erne erna et ets i n na ne or orna r rna rne ten tet el eln elen ler lar "
    "lene ger gene ret rar rarna rene rane mer met aen aer umet s"
)
GOODS: Final = f"{CLOTHES} {FURNITURE} {KITCHEN} {ELECTRONICS} {BUILD} {SPORT} {HOME_AND_CHILD} {EVERYDAY}"
"""Goods, by stem or as whole words; a stem also ends a compound (``regnjacka``)."""
NO_GOODS: Final = frozenset(
    (
        "kroner kronor kronorna kronene kronar tusen hundra lappen lapp spänn "
        "sted plass ställe stället håll hit hem igen ny nytt nya nye sak saker ting vara varan varor varen varene "
        "varer produkt produkten produkter produktet paket paketet paketen pakke pakken pakka pakker order ordern "
        "ordre ordren beställning beställningen bestilling bestillingen bestillinga pengar pengarna penger pengene "
        "pengane svar svaret mejl mail brev faktura fakturan tid tiden tider time timen timer timar bord rum rummet "
        "rom rommet resa resan reise reisen klippning abonnemang abonnement medlemskap taxi mat maten service hjälp "
        "hjelp online igår idag retter fel feil rätt rett storlek størrelse storleik färg farge leverans leveransen "
        "levering leveringen något noe noko allt alt samma samme stycken stk annat annet annan annen plats hotell "
        "vecka uke dag dagar dager kväll kveld gång gang gånger ganger helt bare bara ikke inte flera flere del "
        "delen deler delar delarna delene resten halva halve par besked beskjed meddelande melding sms varsel avslag "
        "ersättning refusjon presentkort gavekort annonsen kvitto kvittering kollektion gave gaven gåva gåvan "
        "present presenten julklapp julegave bursdagsgave variant modell modellen grej grejer greier exemplar "
        "eksemplar kartong kartongen eske esken poser påse säck boks låda lådan kasse kassen garanti garantin retur "
        "returen pris priset prisen rabatt tilbud erbjudande nummer sida siden appen app konto kort kortet "
        "kundtjänst budbil bud expressfrakt ekspress frakt frakten tjänst tjeneste hantverkare snickare murare bil "
        "bilen hus huset leilighet lägenhet behandling tur kurs plan natt natta helg helgen middag middagen lunch "
        "fest festen selskap sällskap sällskapet begravning begravelse bröllop bryllup dop dåp kund kunde butik "
        "butikk man mannen fru frun kona kone barn barnet sønn sønnen son sonen datter dattera dotter dottern mamma "
        "pappa mor far bror syster søster venn vän kompis granne nabo hund hunden katt katten häst hest rygg ryggen "
        "hånd hand handen fot foten hår hela hele kopia kopi bild bilde bilder film video foto person personer "
        "stykker lass chans sjanse minut minutt minuter minutter månad måned halvår år stund helhet garantien fordel "
        "poäng poeng plånböcker bonus varsko telefonkö gäng gjeng bunt massa drivstoff drivstoffet luftfilter "
        "stolpane motiveringen filtreringen forsikringen försäkringen blomsterkroken kvitteringen monteringen "
        "parkeringen motorn kontot køen orsaking bekräftelse bekräftelsen bekreftelse bekreftelsen ledningen ansikt "
        "vinna fredagar fönsterbordet försvar forsvar försvann forsvann forsvant barnvakt kristoffer fårull trivsel "
        "tillfälle ungarna betraktar dagarna handlingarna ramlar kopplar upptäcka återkopplar regelverk polo "
        "forskudd forskuddet etterskudd klovnen klovner bergensar betyget forespeilet messenger dobbelte sparebluss "
        "skrammel strammet spruter vattkoppor handlevogn handlevogna handlevognen kundvagn kundvagnen huske husker "
        "stasjonsvogn stasjonsvogna husvagn husvagnen campingvogn betalingsvinduet cookievinduer kollegorna "
        "skyltfönster "
        "tidsfönster tidsfönstret leveransfönster teikneseriar huvudroller planterar planterer borrar regelverk "
        "rökpuff "
        "fartskamera sutrekopp turkoppen rollspel rollespill bjud samspill samspel tilspill badbalje "
        "forsikringens barnvaktspengarna diskbänken linnea setter spiser bullar buller bunken forsikring skole solen "
        "handling fotballkamp kalenderen kalender flyt ingenting"
    ).split()
)
COMPOUND_HEADS: Final = (
    "maskin maskinen maskina maskiner maskinene maskinerna apparat apparatet apparater garn garnet batteri batteriet "
    "batterier batteriene batterierna pump pumpen pumpe pumpa klocka klockan klockor klokke klokka klokken stol fåtölj "
    "benk benken bänk bänken fäll fällen fell fellen ramme rammen ram ramen hylle korg korgen kurv kurven borste "
    "borsten børste børsten deksel dekselet lader laderen laddare laddaren mottagare mottaker varmer värmare kokar "
    "hengeren kärra kärran släp släpet"
)
"""Nouns that name goods as a compound's head ("popcornmaskin"); alone they may mean much else."""
NO_COMPOUND_TAILS: Final = (
    "adress adressen adresse adressa adresser programmet varukorg varukorgen kundkorg kundkorgen handlekurv "
    "handlekurven "
    "lånemaskin lånemaskina lånemaskinen lånesykkel lånesykkelen lånecykel lånecykeln lånebil "
    "handlekurva tidsramme tidsrammen tidsram gravemaskin gravemaskinen grävmaskin grävmaskinen penger pengar pengarna"
)
"""How nouns end that only look like a compound with a stem of ``GOODS``."""
NO_GOODS_TAILS: Final = (
    "storleken størrelsen storleiken färgen fargen modell modellen antal antalet belopp beloppet beløp "
    "beløpet summa summan sum adress adressen adresse lenke lenken länk länken knapp knappen bilde bildet "
    "ningen ning ningar ningane ningene ningarna elsen else elsene het heten heter tion tionen tioner sjon sjonen "
    "sjoner skap skapen skapet ans ansen anse tid tiden pris priset prisen avgift avgiften kostnad kostnaden nummer "
    "numret nummeret kod koden kode service servicen avtal avtalet avtale avtalen biljett billett billetter resa "
    "reise konto kontot mejl mejlet mail mailen svar svaret faktura fakturan frakt frakten tjänst tjeneste tjenesten "
    "tjänsten kurs kursen besök besøk timme time timen appen sida sidan siden butik butiken butikk butikken kund "
    "kunden kunder dag dagen dagar dager vecka veckan uke uken uka månad månaden måned måneden år året man mannen "
    "kvinna kvinne ansvar försök forsøk rum rummet rom rommet are aren ismen ism itet iteten ering eringen mente "
    "menter skatt bidrag premie bonus poäng poeng lapp lappen melding meldingen meddelande bekräftelse värd verdi "
    "verde kort kortet plats platsen plass plassen gång gången gang lig ligt liga lige isk iskt iska iske sam samt "
    "bar bart full fullt lös løs ande ende vis igen igjen åt ut inn upp opp hem hjem"
)
"""How nouns of another kind, and words that are no nouns, end: an unknown word that ends so is no thing."""
