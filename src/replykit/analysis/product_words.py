"""Words that a bought thing is recognised by, in Swedish, Bokmål and Nynorsk; no rule stands here."""

from __future__ import annotations

from typing import Final

GOODS: Final = """
jakk stolen stolene stolar stolarna stolane soffbordet kontorsstol kontorstol spisestol spisestuestol barstol
matstol trädgårdsstol hagestol ytterdörr ytterdør skjutdörr skyvedør fönster vindu parkett laminat spabad
massasjebad toalettstol handfat tvättställ blandebatteri spishäll platetopp kjøkkenvifte kikare kikkert objektiv
minneskort minnekort grafikkort sparkesykkel takbox takboks klätterställning lekställning huske huskestativ gunga
gungan gungställning sandlåda nappflask tåteflask blöjor blöjorna bleier bleiene bärsele bæresele
kattlåda kattedo klösträd klorestativ hundkoja hundehus hundtäck hundedekken fiskespö fiskestang målarfärg krakk
sittpuff bokhylla tv-bänk tv-benk bäddmadrass overmadrass julstjärn julestjern ljusstak lysestak adventsstak julgran
juletre gran plantor plantorna plante planter plantene växt växten orkide bakelse smörgåstårt blötkak bløtkake
hamburgar burger kebab lasagne sushi matkass matkasse kaffebön kaffebønn parfym sminke smink mascara ansiktskräm
ansiktskrem schampo sjampo plattång rettetang locktång krøllta rakapparat barbermaskin tandborst tannbørst
blodtrycksmätar blodtrykksmåler rullator rullestol rullstol hörapparat høreapparat hantlar manualer löpband
tredemøll motionscykel ergometersykkel yogamatt proteinpulver kosttillskott kosttilskudd vinterstövel vinterstövlar
varmelampe värmelampa støydempar projektor beamer vinylskiva vinylplate gitarr gitar piano fiolin
fele symaskin stavmixer stekplatta robot sykkelhjelm elcykel elsykkel transportör hundebur kattebur kaninbur
fågelbur ullgenser ulltøy ullundertøy regnbukse regnbyxa sydväst linne linnet badbyx badebuks vinterdekk sommerdekk
vinterdäck sommardäck utegrill kylbox kjøleboks termos matlåda matboks drikkeflask vattenflask kjøleskap vitrineskap
klesskap garderobeskap kjøkkenskap badeskap medisinskap kokbok kokebok lärobok lærebok fagbok ljudbok lydbok fotobok
løpesko löparsko joggesko vintersko barnsko barnesko tursko fotbollssko fotballsko gymsko innesko dansesko finsko
gummisko skiskor skisko tvättmaskin vaskemaskin oppvaskmaskin diskmaskin kaffemaskin borrmaskin boremaskin
espressomaskin bakmaskin brödmaskin kontinentalsäng ramsäng barnsäng hundsäng kontinentalseng bilsäng hovedpute
hodepute sittepute jack kappa kappan kappor kåp kavaj blazer kostym dress smoking klänning kjol skjort blus tröj
genser gensar kofta kofte koftan byx buks jeans shorts stövl stövel støvl støvel stövlar kängor känga sandal toffel
toffl tøffel tøfl strump strømp sokk strumpbyx mössa mössan mössor lue luen vantar votter vottar handsk hansk
halsduk skjerf sjal bält belt slips baddräkt badedrakt drakt bikini pyjamas bunad overall väst vest tights undertrøy
underställ kåpe parkas anorakk regnställ regntøy sneakers boots kläning bunadskjort soffa soffan soffor sofa fåtölj
lenestol spisebord köksbord skrivbord skrivebord soffbord sofabord kjøkkenbord matbord nattbord seng madrass hylla
hyllan hyllor hylle skåp garderob sängbord byrån kommode skänk skjenk spegel speil lamp taklampa matta mattan mattor
teppe teppet gardin kudd täck dyne dyner dyna sengetøy påslakan lakan tavla tavlan tavelram bilderamm persienn
markis vaser vasen servis mugg kopp tallrik tallerk grytan gryta gryte stekpann stekepann kastrull kniv bestick
bestikk doftljus duftlys brevlåd postkass kökslucka köksluck tapet kakel dator datamaskin laptop surfplatt nettbrett
läsplatt lesebrett datorskärm bildskärm dataskjerm skjerm högtalar høyttalar hörlur øretelefon høretelefon
hodetelefon hovudtelefon øreplugg headset laddar lader ladar router routern ruter kamera smartklocka smartklokke
armbandsur armbåndsur skrivare printer konsol konsoll tangentbord tastatur dokkingstasjon mobilskal mobildeksel
powerbank kylskåp frysbox fryseboks fryser torktumlar tørketromm dammsugar støvsuger støvsugar gräsklippar
gressklipper grasklippar plenklipper kaffebryggar trakter traktar kaffekvern mixer blender vattenkokar vannkoker
vasskokar ugnen komfyr brödrost brødrist fläkten vifte värmepump varmepump airfryer mikro mikrovågsugn mikrobølgeovn
strykjärn strykejern hårføner hårtork hårfön drill skruvdragar skrutrekker borr borrbits snöslunga snøfreser
snøfresar motorsåg högtryckstvätt høytrykksspyler panelovn badkar badekar dusjkabinett duschkabin blandare
cykel cykeln cyklar sykkel sykler tält telt ryggsäck ryggsekk väsk vesk koffert plånbok lommebok skidor skia skiene
skridsko skøyt pjäx hjälm hjelm racket boll fotball sovsäck sovepos hängmatt hengekøy pool trampolin kajak
sparkcykel barnvagn barnevogn vagn vogn bilbarnstol bilstol barnestol tröskan släpvagn tilhenger kurslitteratur
böcker böckerna bøker bøkene puslespill pussel leksak leketøy docka dukke dukka lego kalender foder hundfoder
kattfoder hundefor hundefôr kattefor kattefôr valpefor valpefôr fôr koppel hundbädd hundeseng kattsand kattesand
akvari halsband halsbånd bukett krans blommor blommorna blommer blomster blomstene blomar rosor rosorna roser rosene
tulpan pion pioner orkidé krukväxt tårta tårtan kake kaken kaka choklad sjokolade pizza pizzan smyck smykk armband
armbånd örhäng øredobb øyredobb øredobber giftering förlovningsring forlovelsesring vigselring glasögon bågar
bågarna briller brillene brillane solbriller linser grill garn garnet tyg tyget parasoll utemøbler utemöbler möbel
møbel möbler møbler møblene stege
"""
"""Goods, by stem or as whole words; a stem also ends a compound (``regnjacka``)."""

EXACT_GOODS: Final = frozenset(
    "boken böcker böckerna bøker bøkene spelet spillet tv tv-n tv-en tv:n pc pc-n pc-en skor skorna sko skoene skoa "
    "skon skap skapet stolar stol stolen stolene säng sängen sängar sängarna sengen senga hatten pute puten puta "
    "putene maskinen maskina sele selen buret bur spel spill bok".split()
)
"""Goods in just these forms: with other endings they are other words (``bokat``, ``stolt``, ``tvätt``)."""

WEAK_GOODS: Final = """
telefon mobil klock klokk batteri skärm skjerm skal bord däck dekk pump maskin
"""
"""Goods whose words have other uses, which count only beside a word of buying or owning."""

ENDINGS: Final = (
    "a an ar arna as ane anes e en ene er erne erna et ets i n na ne or orna r rna rne ten tet el eln elen ler lar "
    "lene ger gene ret rar rarna rene rane mer met aen aer umet"
)

BOUGHT: Final = frozenset(
    (
        "köpte köpt köper köpa beställde beställt beställer beställa bestälde bestälte bestilte bestilt bestiller "
        "bestille kjøpte kjøpt kjøper kjøpe kjøpa tinga tinget handlade handlat handlet avbestilte avbeställde "
        "avbestille avbeställa returnerte returnerade returnere returnera reklamerade reklamerte reklamere"
    ).split()
)
RECEIVED: Final = frozenset(
    (
        "fick fått får fikk fekk mottog mottagit mottok mottatt levert levererat levererad sendte sende skickade "
        "skickat skickar betalte betalade betalat hämta hämtar hente henter öppnade åpnet åpna"
    ).split()
)
DETERMINERS: Final = frozenset(
    (
        "en ett ei et ein eit éin én den det de dei min mitt mina mine mi vår vårt våra våre två tre fyra fem to fire "
        "ny nytt nya nye denne dette denna detta disse desse dessa 2 3 4 5 6 10 12"
    ).split()
)
OWN: Final = frozenset(("min mitt mina mine mi vår vårt våra våre").split())
BREAKS: Final = frozenset(
    "hos av från fra frå till til på som för for med och og men via åt da när når vid ved hjå".split()
)
"""Words that part a noun from the verb of buying before it: in "köpte den till stolen" no chair was bought."""
BUYERS: Final = frozenset(("jag ja jeg eg vi me æ").split())
SELLERS: Final = frozenset(["ni", "dere", "de", "dykk", "dokker"])
SOLD: Final = frozenset(("sålde sålt solgte solgt selde seld skickade skickat sendte sende levererade leverte").split())
NOT_MINE: Final = frozenset(
    (
        "glömde glömt glemte glemt gløymde gløymt hittat funnet hyra hyrde leie leide annan annet någonstans hyre "
        "lånade lånte"
    ).split()
)
NO_GOODS: Final = frozenset(
    (
        "sted plass ställe stället håll flaskor flasker hit hem igen ny nytt nya nye sak saker ting vara varan varor "
        "varen varene varer produkt produkten produkter produktet paket paketet pakke pakken pakka order ordern ordre "
        "ordren beställning beställningen bestilling bestillingen pengar pengarna penger pengene pengane svar svaret "
        "mejl mail brev faktura fakturan tid tiden time timen timer timar bord bordet rum rummet rom rommet resa resan "
        "reise reisen biljett biljetter billett billetter klippning abonnemang abonnement medlemskap taxi mat maten "
        "service hjälp hjelp online igår idag fel feil rätt rett storlek størrelse storleik färg farge leverans "
        "leveransen levering leveringen något noe noko allt alt samma samme stycken stk annat annet annan annen plats "
        "hotell vecka uke dag dagar dager kväll kveld gång gang gånger ganger helt bare bara ikke inte flera flere del "
        "delen deler resten halva halve par besked beskjed meddelande melding sms varsel avslag ersättning refusjon "
        "presentkort gavekort annonsen kvitto kvittering kollektion"
    ).split()
)
IDIOMS: Final = frozenset("mellan mellom koster kostar kostet kostade en-kopp".split())
"""Words before a noun that make a saying of it: "fallit mellan stolarna", "koster meg skjorta"."""
OFFERED: Final = frozenset(
    "har finns finnes fins säljer selger sel fører för krymper tar vilken hvilken kva hva vad".split()
)
"""First words of a question about what the shop sells."""
GREETINGS: Final = frozenset("hej hei hejsan heisann hallå hallo igen dag tja tjena god kväll kveld".split())
BEING: Final = frozenset(
    "är er e var kom går gick gjekk gikk har hade hadde låg lå saknar saknas mangler mangla fungerar fungerer "
    "funkar virker verkar läcker lekker lek slutade sluttet slutta dog døde blev ble blei vart passar passer håller "
    "holder skulle luktar lukter gått kommer kjem krymper krympte sprack sprakk rann låter bråkar stinker".split()
)
"""What a thing that is complained of is, does or does not."""
