"""The words around a bought thing that tell it, in Swedish, Bokmål and Nynorsk; the goods stand in goods_words."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BOUGHT: Final = _words(
    "köpte köpt köper beställde beställt beställer bestälde bestälte bestilte bestilt bestiller kjøpte kjøpt kjøper "
    "tinga tinget handlade handlat handlet handla betalte betalat betalade betalt klickade klikket inhandlat "
    "inhandlade införskaffat införskaffade skaffade skaffet skaffa anskaffet investerte investerade köpa kjøpe "
    "beställa bestille tinge förhandsbokade forhåndsbestilte förbeställde beställd beställda köpta"
)
INFINITIVES: Final = _words("köpa kjøpe beställa bestille tinge skaffe")
RETURNED: Final = _words(
    "avbestilte avbeställde avbeställt avbestilt avbestille avbeställa avbestill avbeställ returnerte returnerade "
    "returnere returnera returnert returnerat reklamerade reklamerte reklamere reklamera reklamert reklamerat "
    "makulera kansellere kansellerte annullera ångra ångrade angre angret "
    "avbokade avboka packade pakket"
)
SENT_BACK: Final = _words("tillbaka tilbake retur attende åter att")
RECEIVED: Final = _words(
    "hämtat hämta hämtar hente henta "
    "fick fått får fikk fekk mottog mottagit mottok mottatt sendt levert leverte leverade levererat levererad längtat "
    "lengtet ventat sendte sende skickade skickat skickar öppnade åpnet åpna hämtade hentet ventar venter väntar "
    "väntat ventet packade pakket"
)
DETERMINERS: Final = _words(
    "en ett ei et ein eit éin én den det de dei min mitt mina mine mi vår vårt våra våre två tre fyra fem to fire ny "
    "nytt nya nye denne dette denna detta disse desse dessa seks sex sju åtta åtte tio ti"
)
OWN: Final = _words("min mitt mina mine mi vår vårt våra våre")
QUANTITIES: Final = _words(
    "par st stk stykk stycken säck säckar sekk sekker sekkar pose poser posar påse påsar sett set pakke pakker "
    "pakkar meter kilo kg liter flaskor flasker eske esker kasse kasser burk burkar boks bokser rulle ruller rullar "
    "bunt låda lådor kartong kartonger omgång styck"
)
LINKS: Final = _words(
    "leverans leveransen leverering levering leveringen reklamation reklamationen reklamasjon reklamasjonen retur "
    "returen beställning beställningen bestilling bestillingen bestillinga köp köpet kjøp kjøpet order ordern ordre "
    "ordren tinging tinginga pengarna pengene pengane betalning betaling betalningen kvitto kvittot kvittering "
    "kvitteringen garanti garantin garantien fel feil problem krångel trøbbel hål hull hol spricka sprekk repa repor "
    "ripe riper returetiketten returlapp returlappen delar delen deler knappen glidelåsen dragkedjan dragkjedjan "
    "färg farge farve storlek størrelse storleik antal antall modell nöjd fornøyd nøgd missnöjd misfornøyd misnøgd "
    "benet beinet ben bein sömmen sømmen faktura fakturan fakturaen räkning regning skada skade bulk fläck flekk "
    "flekker"
)
LINKING: Final = _words("av på i till til for för om med")
ABOUT: Final = _words("gäller gällde gjelder galdt gjeld angående ang vedrørende vedr vedrörande beträffande ad")
BREAKS: Final = _words(
    "hos av från fra frå till til på som för for med och men og via åt da när når vid ved hjå så att at fordi "
    "eftersom inte ikke ikkje aldri aldrig"
)
"""Words that part a noun from the verb of buying before it: in "köpte den till stolen" no chair was bought."""
NEVER: Final = _words("aldrig aldri inte ikke ikkje icke")
BUYERS: Final = _words("jag ja jeg eg vi me æ e man sambon kona mannen")
SELLERS: Final = _words("ni dere de dykk dokker dokke")
SOLD: Final = _words(
    "sålde sålt solgte solgt selde seld skickade skickat skickar sendte sende sender levererade levererat levererar "
    "leverte levert leverer"
)
LATE: Final = _words("skulle utlovades lovades lovat lovet lovte beställdes bestilltes köptes")
NOT_MINE: Final = _words(
    "glömde glömt glemte glemt gløymde gløymt hittat funnet hyra hyrde leie leide leid annan annet någonstans hyre "
    "lånade lånte låna låne glöm kvarglömd gjenglemt tappade tappat mistet mista mellan mellom istället istedenfor "
    "utan uten utanom skyltfönstret utställning mønster"
)
LOST: Final = _words(
    "glömde glömt glemte glemt gløymde gløymt hyrde hyrt leide leigde leigt lånade lånat lånte lånt fremmed framand "
    "främmande kvarglömd gjenglemt mistet mista"
)
"""Words before a thing that was not bought, wherever else the mail names it."""
HANDLED: Final = _words(
    "rens rensen rensing renseri renseriet renset rensa kemtvätt kemtvätten kemtvättad tvätteri tvätteriet vaskeri "
    "vaskeriet flytting flyttingen flyttinga flytt flytten flyttlag flyttgubbarna flyttkillarna flyttefolk "
    "flyttefolkene flyttefolka flyttebyrå flyttebyrået flyttfirma flyttefirma städaren städerskan städningen städning "
    "renholder renholderen renhaldar vaskehjelpen rengjøring stjålet stulen stulna stals snodd frastjålet "
    "uppläggning omsömnad opplegging omsying omsøm hyrde hyrt leide leid leigde leigt utleie uthyrning hyresvärd "
    "hyresvärden utleier utleieren utleigar huseier huseieren hyresgäst leietaker lägenhet lägenheten leiligheten "
    "leilegheita trapphuset trapphus trappuppgången oppgangen tvättstugan vaskekjelleren plogen brøyting brøytebilen "
    "snöröjning snøbrøyting naboen nabo grannen grannar naboer monterte lakkerte lakkerade slipade slipte "
    "batteribyte batteriskift pensjonat pensjonatet hundpensionat pensionat förskola förskolan barnehage barnehagen "
    "målade målning målningen malte vindusvask vindusvasken fönsterputs fönsterputsning bilhallen "
    "skolen sykehjemmet äldreboendet omsorgsboligen hemtjänsten hjemmetjenesten"
)
"""Words of a mail on what was cleaned, moved, let or looked after: a thing in it was hardly bought."""
SHOPS_OWN: Final = _words("deres dykkar deras dokkers hans hennes hennar")
FORGOTTEN: Final = _words("glömde glömt glemte glemt gløymde gløymt inlämnad innlevert")
IDIOMS: Final = _words("mellan mellom koster kostar kostet kostade en-kopp")
"""Words before a noun that make a saying of it: "fallit mellan stolarna", "koster meg skjorta"."""
OFFERED: Final = _words(
    "har finns finnes fins fanst säljer selger sel fører för krymper tar vilken hvilken kva hva vad hvor vilka "
    "hvilke tåler tål klarar klarer passar passer"
)
"""First words of a question about what the shop sells."""
INTENT: Final = _words(
    "funderar fundera funderer vurderer vurderar lurer lurar letar leter leitar intresserad interessert interesserad "
    "tänkt tenkt tenker planerar planlegger offert tilbud tilbudet tilbod offerten ledig ledige"
)
NEED: Final = _words("behöver trenger treng ønsker önskar önskas vilja sugen söker söka tänkte tenkte undrar vurdere")
SUGGESTED: Final = _words(
    "förslag forslag framlegg tips tipsa idé ide innspill inspel ønske önskemål fundering tanke tanker synpunkt "
    "synspunkt råd reparationen"
)
COMING: Final = _words("kom kommer kjem skulle dukket")
IS: Final = _words("är er blir blev ble vart e")
WHERE: Final = _words("var hvor kor vart när når")
MONEY: Final = _words("kr kronor kroner kronene kronorna nok sek")
MODALS: Final = _words("vill vil ville kan kunna kunne ska skal skulle må måste måtte att å tänker tenker får hinner")
GREETINGS: Final = _words(
    "hej hei hejsan heisann hallå hallo igen dag tja tjena god kväll kveld heihei morsning hejhej"
)
SHOP: Final = _words(
    "order ordern ordre ordren ordra ordrenummer ordernummer ordernr ordrenr beställning beställningen beställningar "
    "bestilling bestillingen bestillinga tinging tinginga retur returen returnere returnera returfrakt returfrakten "
    "paket paketet pakke pakken pakka leverans leveransen levering leveringen leverad levererad levert leverer frakt "
    "frakten köp köpet kjøp kjøpet reklamation reklamasjon garanti garantin garantien kvitto kvittot kvittering "
    "kvitteringen kartong kartongen esken eska øskja utsolgt slutsåld utseld lager lageret lagret nätbutik "
    "nettbutikk kundservice kundeservice ångerrätt angrerett sporing spårning hemleverans utkörning heve häva "
    "transporten byta bytte frakta pengar penger pengarna pengene pengane refusjon återbetalning sporingen "
    "spårningen"
)
SERVICE: Final = _words(
    "frisör frisören frisør frisøren klippning klipp klippt klippte lugg luggen hår håret slingor permanent "
    "permanenten toning toningen frisyr bordet bord rum rummet rom rommet natt natta natten frukost frukosten "
    "frokost frokosten vistelse vistelsen opphold oppholdet hotell hotellet medlemskap medlemskapet gymmet trening "
    "träning träningskort senteret passen passet rörmokare rörmokaren rørlegger rørleggeren montör montören montør "
    "montøren verkstad verkstaden verksted verkstedet bil bilen servicen service besiktning dekkhotell däckhotell "
    "abonnemang abonnemanget abonnement abonnementet fiber fibern fiberen bredband bredbandet bredbånd nettet "
    "internet restaurang restaurangen servitör servitören servitør servitøren kelner maten notan kypare tekniker "
    "teknikern teknikeren reparation reparationen reparasjon reparasjonen reparerade reparerte lagade lagat "
    "tandläkare tannlege begravningsbyrå hantverkare håndverker håndverkeren snickaren snekkeren maler elektriker "
    "elektrikeren kurs kursen behandling behandlingen massage massasje bastu bastun badstue badstua garderoben "
    "lägenhet leilighet resepsjon resepsjonen receptionen vertskapet vaktmester vaktmästare borettslag styret "
    "duscharna duschar dusjene dusjar löpbanden tredemøllene tvättstuga resa resan reise reisen flyg flyet tåg "
    "toget bussen utlejning"
)
TROUBLE: Final = _words(
    "oanvänd oanvänt oanvända ubrukt ubrukte oöppnad oöppnat uåpnet uopna uåpna trasig trasigt trasiga sönder "
    "sprucken sprucket spruckna sprack spruckit spricker läcker läckte läckt ødelagt ødelagte øydelagd øydelagt "
    "knust knuste krossad krossat krossade sprukket sprukken sprakk sprekker defekt defekta defekte funkar fungerar "
    "fungerer virker verkar verka fungerade funkade virket krympt krympte krymper luktar lukter lukta stinker "
    "stinkar repad repat repade ripete skadad skadat skadet skada skadd bulk repor riper ripe hull hol hål fläck "
    "flekk flekker fläckar mögel mugg slutade slutat sluttet slutta dog dør døde död død daud dött dødt lekk lekker "
    "lekket lek knakar knakade knirker knirkar knarrar gick gått gikk går gjekk gjeng røk rauk rök ryker rykte "
    "lossnat lossnade lossnar løsnet løsner losna rasade raknet hakker hackar hakkar bråkar bråker brummar brummer "
    "skramlar skrangler laddar lader ladar startar starter passar passer tom tomt tomma missfärgad urtvättad flagnar "
    "rostar ruster rustet rostat rostig rusten visna vissna vissnade visnet vissen visne hänger henger nuppar nupper "
    "noppar faller falt föll slapp släppt släppte fuktskadet fuktig våt blöt gjennomvåt genomblöt piper tjuter "
    "surrar hoppar stannar stopper stoppet stannade krasjer kraschar fryser brent bränd bränt knäckt knäckts knekt "
    "knakk knäcktes bucklig bulkete skjev skeiv sned snett skjevt vinglar vakler vaklar lugger luggar kaster färgar "
    "farger rödfärgad misfarget smakte smakar smaker harsk dålig dårlig elendig usel skräp skrap søppel svikter "
    "streiker strejkar blinker blinkar overopphetes varm ojämnt ujevnt håller holder rann revnet revna revet fillete"
)
DELIVERED: Final = _words(
    "tillbaka tilbake attende retur lämnades kom kommit kommet komen kome kommer kjem skulle dök dukket dukka dröjer "
    "försenad försenat försenade forsinket forsinka utsolgt utsolgte utseld slutsåld slutsålda restad restade restet "
    "sendt skickad skickats skickades levererad levererats levererades levert borta borte försvunnen forsvunnet "
    "forsvant försvann saknas saknades mangler mangla manglet saknar manglar blev ble blei vart sen sent sein seint "
    "utlovades makulerad annullerad kansellert uteblev stått avbestilt avbeställd returnerad returnert syns"
)
PRAISE: Final = _words(
    "fantastisk fantastiskt fantastiske underbar underbart underbara nydelig nydelige perfekt perfekta perfekte "
    "toppen super supert kjempefin jättefin superfin jättebra kjempebra knall suverän suveren ljuvlig ljuvligt "
    "vakker vacker vakre vackra flott lekker snygg fin fint fina fine bra älskar elsker fet nöjd fornøyd nøgd"
)
MORE_TROUBLE: Final = _words(
    "krymper krympet krymte krymp krymt förstörd förstört förstörda flagner flagnet flagnat flagna flasser "
    "flassar flasset svir svider klør kliar gnisslar gnisslade gnissler gnisser skurrar skurrer slocknar "
    "slocknade slocknat slukker slukket slukner sluknet tappar taper hoppar hopper muggen mugne möglig möglat "
    "felstavat felstavad feilstavet avbruten avbrutet brukket brukken brukne bruten brutits klissete kladdig "
    "kladdigt skrynklig krøllete slö slöa sløv sløve suddig suddigt uskarp uskarpt utydelig ripet skrapad surt "
    "torr torrt tørr tørt steinhard stenhård hård hårt sprekk sprukne överhettas överhettad het hett heit heitt "
    "hete osar ryker ryk røyker svag svagt svak svakt kortsluter kortslöt smälter smälte smälta smält smelter "
    "smeltet smelta bleknat bleknade bleknet bleika fäller røyter fastnar fastnade fastnat slirar slirer glappar "
    "glipper välter velter vippar vipper vinglig ustø ostadig ustabil böjd bøyd böjde deformerad deformert sliten "
    "slitet slitna slitt slitne repig begagnad begagnat smutsig smutsigt skitten skittent skitne ofullständig "
    "ufullstendig undermålig felaktig felaktigt trång trang sprengt sprängt sprang exploderte exploderade "
    "eksploderte naggad naggat hakk spjälkat flisete flisig bristet brast brister brustit kollapset kollapsade "
    "falsk falskt kopia kopi död døydde døyr spriker tetnet igensatt hänger luktade luktet lukta rautna rakna "
    "hullete hullet råtten råttet råtna rottna rotna råtnet giftig brann brinner brenner antändes antente "
    "misfargar overopphetet slepp slipper släpper släppt sleppte lek lak lakk rynkar krakelerar krakelerer "
    "feilkonstruert felkonstruerad oanvändbar obrukelig ubrukelig ubrukeleg ulik olika ulike fel feil galen galt "
    "hardt"
)
"""More words for what is wrong with a thing; they count only of a noun that surely names goods."""
PARTS: Final = _words(
    "dragkedjan dragkjedjan dragkedja glidelåsen glidelås glidelåset handtaget håndtaket handtak håndtak bromsen "
    "bremsen bremsa bromsarna bremsene hjulet hjulen hjulene hjula sidorna sidene sidan färgen fargen lacken "
    "lakken malingen spännet spennen spenna knappen knappene knapparna sömmen sømmen sömmarna sømmene saumen "
    "sulan sålen sulorna sålene klacken hælen remmen reima reimen axelremmen ærmet ärmen ärmarna ermet ermene "
    "kragen kraven objektivet linsen skärmen skjermen displayen batteriet batteria motorn motoren sladden "
    "ledningen kontakten stickproppen støpselet locket lokket stenen steinen beläggningen belegget benet benen "
    "beinet beina foten føttene fötterna ryggen armstödet armlenet sitsen setet sätet klädseln trekket trukket "
    "fodret fôret mönstret mønsteret gravyren graveringen tyget stoffet skalet dekselet låset låsen nyckeln "
    "nøkkelen kedjan kjedet kjeden växeln växlarna giret gira girene däcket dekket däcken dekkene slangen pumpen "
    "fläkten vifta viften glaset glasset rutan ruta ruten rutorna rutene dörren døren døra luckan luka luken "
    "hyllan hylla ramen ramma rammen lampan pæra pæren skruvarna skruene skruane skruvar skruer skruar stången "
    "stanga stangen pinnen pinnene spröten spilene toppen botten bunnen botnen kanten hörnet hjørnet sidestykket "
    "spetsen tuppen halsen halsa strängarna strengene tangenten tangentene kablarna bandet båndet reglaget "
    "bryteren brytaren termostaten ventilen kranen krana packningen pakningen filtret filteret munstycket "
    "munnstykket dysan dysen piggarna piggene bladet bladen bladene eggen skaftet snoddarna snoren snora "
    "kvaliteten ytan overflaten nyansen mekanismen gångjärnet hengselet hengslene"
)
"""What a thing is made of, or what is on it: what is said of the part is said of the thing it belongs to."""
FITTED: Final = _words("pumpen slangen batteriet dekselet skalet låset låsen")
PART_LINKS: Final = _words("på i till til av hos åt")
GIVEN: Final = _words("gav ga gir ger gitt gett givit fick fått fikk fekk får har hade hadde")
FROM: Final = _words("från fra frå hos hjå av")
SELLER_PLACES: Final = _words(
    "er dere dykk dykkar dokker butiken butikken affären forretningen nätbutiken nettbutikken hemsida hemsidan "
    "nettsiden"
)
COLLECTED: Final = _words("hämtat hämtade hentet henta hentat")
OFFERED_BY: Final = _words("ni dere säljer selger")
IS_BOUGHT: Final = _words("är er var e ble blev blei vart som")
BOUGHT_STATE: Final = _words("köpt köpta kjøpt innkjøpt inköpt inköpta handlad beställd beställt bestilt tinga kjøpte")
WAITING: Final = _words("väntat väntar väntade ventet venter venta ventar ventat lengtet längtat")
CONTAINING: Final = _words("ligga ligge innehålla inneholde innehålde vara være finnas")
BEING: Final = _words(
    "är er e var kom går gick gjekk gikk har hade hadde låg lå saknar saknas mangler mangla blev ble blei vart "
    "passar passer skulle gått kommer kjem sitter sit står stod sto stått ligger ligg"
)
"""What a thing that is complained of is, does or does not."""
BROKEN: Final = _words(
    "trasig trasigt trasiga defekt defekta defekte ødelagt ødelagte knust knuste skadad skadade skadet sprucken "
    "spruckna sprukken sprukne feil fel galen gale krossad krossade rett rätt"
)
FILLERS: Final = _words(
    "jag vi jeg eg me du nemlig nämligen ju jo nettopp nyss nyligen nylig precis akkurat hem heim hjem där der her "
    "här också og også även sådan sånn slik nå nu no bara bare kun både nok väl vel da då alltså altså mig meg "
    "oss faktiskt faktisk til till"
)
SHOPS: Final = _words(
    "er dere dykk dykkar dokker dem eder ert butiken butikken nätet nettet internett hemsidan rea salg salget tilbud"
)
ADJECTIVES: Final = _words(
    "ny nytt nya nye stor stort stora store liten litet lita små lille vesle svart svarta svarte vit vitt vita hvit "
    "hvite kvit röd rött röda rød rødt røde raud blå blått blåa grön grönt gröna grønn grønt grønne gul gult gula "
    "gule grå grått gråa rosa lila lilla brun brunt bruna brune beige marinblå mörk mørk ljus lys gammal gammalt "
    "gamla gammel gamle gamalt billig billigt dyr dyrt dyra dyre fin fint fina fine bra dålig dårlig god gott goda "
    "gode snygg pen pent vacker vakker vakre vackra rund rundt runda runde lång lang långa lange kort korta korte "
    "hög høy høye tung tungt lett lätt lätta begagnad begagnat begagnade brukt brukte bruktar trådlös trådlösa "
    "trådløs trådløse trådlause sladdlös stickad stickat stickade strikket heklet hel helt hele hela sort par "
    "likadan lik like lika ekte äkta dubbel dobbel varm varma varme söt fet ordentlig skikkelig sån sånn slik sådan "
    "fem to två tre fyra fire andra andre första første ull läder skinn enkel enkla enkle vanlig vanliga vanlige"
)
STOPPERS: Final = _words(
    "ditt din dina di deras deres dykkar sin sitt sina sine hennes hans er ert era som hos av från fra frå till til "
    "på i for för fordi med og och o men eller att at om via åt da då när når vid ved hjå så inte ikke ikkje jag jeg "
    "eg vi ni dere de han hon hun ho det den är var har hade hadde blev ble skulle kom kommer fick fikk fekk mot "
    "uten utan under over över etter efter innan innen før före per inkl plus pluss nå nu no igår idag i-går hit "
    "hjem hem igen igjen tillsammans sammen strl str storlek størrelse storleik modell der där her här sedan siden "
    "sen alltså altså också også bara bare mens medan mellan mellom trots tross kan ska skal må"
)
MONTHS: Final = _words("jan feb mar apr maj mai jun jul aug sep okt nov dec des")
AGO: Final = _words("sedan siden sidan sen")
DAYS: Final = _words(
    "går dag morse morges fjol fjor höstas våras julas somras vintras sommer høst vår vinter sommar juni januari "
    "januar februari februar mars april maj mai juli augusti august september oktober november december desember "
    "helgen helga måndags tisdags onsdags torsdags fredags lördags søndags mandags tirsdags lørdags natt"
)
UNITS: Final = _words(
    "dagar dager dag veckor vecka uker uke veker månader måneder månad måned år timmar timer kr kronor kroner"
)
TICKETS: Final = ("biljett", "billett", "billetta")
SURELY_SOLD: Final = _words("sålde sålt solgte solgt selde seld")
QUESTIONS: Final = _words(
    "pris prisforespørsel prisförfrågan fråga spørsmål spm undran förfrågan forespørsel leveranstid"
)
LEFT: Final = _words("lämnade lämnades lämnat lämnats leverte levert levertes leverer lämnar")
BESIDE: Final = _words("i på vid ved under bakom bak bredvid med över over ur mot")
ASKING: Final = OFFERED | _words(
    "är er e kan kunne går gjeng gikk hur hvordan korleis blir ska skal må måste behöver trenger får funkar fungerer "
    "virker fungerar vilket hvilket kva var hvor kor når när hvornår vet veit finns"
)
PRESENT: Final = _words("köper kjøper beställer bestiller tingar handlar handler")
IF: Final = _words("om hvis viss dersom ifall når när vid ved")
SENT_OFF: Final = _words("sendte sende sendt skickade skickat returnerte levererade leverte lämnade lämnat lämnades")
WITH: Final = _words(
    "fel feil problem problemer trøbbel krångel nöjd fornøyd nøgd missnöjd misfornøyd misnøgd galt gale"
)
DESCRIBING: Final = ADJECTIVES | QUANTITIES | BROKEN
