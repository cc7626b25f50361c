"""The words that facts are recognised by, in Swedish, Bokmål and Nynorsk; no rule stands here."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What is numbered: an order first, then what else names the customer's case. Endings are the code's business.
ORDER_NOUNS: Final = (
    "ordrebekreftelse ordrebekreftelsen ordrestadfesting orderbekräftelse orderbekräftelsen ordre ordren ordra order "
    "ordern ordr beställning beställningen beställnings bestilling bestillingen bestillinga bestillings best "
    "beställn tinging tinginga tingings ordernumret ordrenummeret bestillingsnummeret beställningsnumret kundorder "
    "webborder po"
)
CASE_NOUNS: Final = (
    "ref referens referensen referanse referansen kvitto kvittot kvittering kvitteringa kvitteringen "
    "faktura fakturan fakturaen fakturae fakturanumret fakturanummeret rekning rekninga regning regningen räkning "
    "räkningen bokning bokningen boknings bokningsnumret booking bookingen bookinga reservasjon reservasjonen "
    "reservasjons ärende ärendet ärendenumret sak saken saka saks saksnummeret retur returen reklamation "
    "reklamationen reklamasjon reklamasjonen biljett billett avtal avtale avtalenummer "
    "bilag bong jobb fakt ord inlämning inlämningen packsedel packsedeln följesedel följesedeln pakkseddel "
    "følgeseddel inlämningsnr innleveringsnr servicelapp henvendelse sakstalet "
    "lapp lappen kvittolapp arbetsorder verkstadsorder arbeidsordre uppdrag uppdraget oppdrag oppdraget köp kjøp "
    "kjøpet köpet"
)
CODE_VERBS: Final = (
    "makulera makulere stryk stryka stryke avboka avbeställ avbeställa avbestill avbestille kansellere annullera "
    "avbestille makuler annullér gäller gjelder gjeld angående ang ändra endre se viser"
)
OTHER_NUMBERS: Final = (
    "kolli kollinr sändning sändningsnr sending sendings sporing sporings spårning spårnings kund kunde kundnr "
    "kundenr telefon tlf tel mobil konto kontonr post postnr medlem medlems artikel vare varenr artikelnr ref punkt "
    "sida side rum rom lgh lägenhet leilighet art presentkort gavekort serienr serienummer ocr kid vecka uke "
    "modell bit ring ringe ringa plata kranbil avdeling avdelning gatan gata vei veien vegen"
)
# Words that may stand between such a noun and its number; the second set only where "nr" or "nummer" is said.
NUMBER_LINKS: Final = "min mi mitt vår vårt våre mina mine"
NUMBER_LINKS_NUMBERED: Final = "är er var mitt min mi vårt på heter heiter under"

CURRENCY_AFTER: Final = (
    "kronorna kronor kronene kronane kroner kronar krona krone kr spänn spenn sek nok eur euro pix bagis riksdaler"
)
CURRENCY_BEFORE: Final = "kronor kroner kr sek nok eur"

DATE_CUES: Final = _words(
    "den d dato datum datumet datoen sedan siden sidan från fra frå sen före innan før innen senast senest seinast "
    "till til mellan mellom efter etter per kring rundt omkring på köpte köpt beställde beställt bestilte bestilt "
    "kjøpte kjøpt mandag måndag tirsdag tisdag tysdag onsdag torsdag fredag lördag lørdag laurdag söndag søndag och "
    "og levert leverte levererad levererat levererades leverades leverert sendt sendte skickad skickat skickades "
    "hentet hentede henta hämtad hämtat hämtade hämtades innlevert inlämnad inlämnat inn garanti reparation "
    "reparasjon montert monterte monterad monterat monterades bokad booket reparert reparerad mottatt mottok mottagen "
    "returnert returnerad fakturert fakturerad betalt betald fakturadatum forfall förfallodag utført utförd"
)
CLOCK_CUES: Final = _words(
    "före innan før innen senast senest seinast till til mellan mellom efter etter kring rundt omkring på och og "
    "från fra frå per"
)
"""Of the cues, what stands before a time of day or an amount as well: "före 10.30"."""
RATING_BEFORE: Final = _words("betyg betyget rating karakter terningkast poäng poeng score strl storlek størrelse str")
RATING_AFTER: Final = _words("stjärnor stjärna stjerner stjernar stjerne poäng poeng i av möjliga mulige")

DEADLINE_CUES: Final = "senast senest seinast före innan innen innan før"
FIRM_DEADLINE_CUES: Final = _words("senast senest seinast innen")
DEADLINE_DAYS: Final = (
    "imorgon kväll|imorgon bitti|imorgon|imorgen|i morgon kväll|i morgon bitti|i morgen tidlig|i morgen|i morgon|"
    "ikväll|ikveld|i kväll|i kveld|i övermorgon|i overmorgen|i dag|idag"
)
LOOSE_DAYS: Final = (
    "helgen|helga|helgi|julafton|julaften|jul|jula|nyår|nyttår|påske|påsken|månadsskiftet|nästa vecka|neste uke"
)
PROMISED: Final = _words("skulle lovade lovat lovet lovte lova sa sagt skrev skulla")

NUMBER_WORDS: Final[dict[str, int]] = {
    word: number
    for number, words in {
        1: "en ett én éin ein eit ei éi",
        2: "två tva to tvo ",
        3: "tre",
        4: "fyra fire",
        5: "fem",
        6: "sex seks",
        7: "sju syv",
        8: "åtta åtte",
        9: "nio ni",
        10: "tio ti",
        11: "elva elleve",
        12: "tolv",
        13: "tretton tretten",
        14: "fjorton fjorten",
        15: "femton femten",
        16: "sexton seksten",
        17: "sjutton sytten",
        18: "arton atten",
        19: "nitton nitten",
        20: "tjugo tjue tyve",
    }.items()
    for word in words.split()
}
ORDINALS: Final[dict[str, int]] = {
    word: number
    for number, words in {
        2: "andra andre",
        3: "tredje",
        4: "fjärde fjerde",
        5: "femte",
        6: "sjätte sjette",
        7: "sjunde sjuende syvende",
        8: "åttonde åttende åttande",
        9: "nionde niende niande",
        10: "tionde tiende tiande",
        11: "elfte ellevte",
        12: "tolfte tolvte",
        13: "trettonde trettende",
        14: "fjortonde fjortende",
        15: "femtonde femtende",
    }.items()
    for word in words.split()
}
TIMES: Final = _words(
    "gånger gangar ganger gonger gongar gång gang gong ggr gg ggn ganga gången gongen gångerna gangene gongene"
)
CALLED: Final = _words(
    "ringt ringde ringte ringa ringe ringje ringer ringjer ringet telefonerat pratat pratade prata talat talade "
    "snakket snakka snakkat snakke talt tala ringjt oppringt telefonert telefonerte pratar snakker talar talte"
)
WROTE: Final = _words(
    "mejlat mejlade mejla mejlar mailat mailade maila mailar mailet mailte maile mailt skrivit skrev skriva skriver "
    "skrevet skrive skreiv skreve skriv epostat chattat chattade chattet chatta smsat smset messat mailer meila "
    "meilet meilt chattar chatter messade messet smsade smsa skrivi skrifteleg epostet eposta dm-at"
)
VISITED: Final = _words(
    "förbi innom kontakt butiken butikken resepsjonen receptionen telefonkö telefonkø formuläret skjemaet chatten"
)
ASKED: Final = _words(
    "kontaktat kontaktade kontakta kontaktar kontaktet kontakte kontakter frågat frågade fråga spurt spurde spurte "
    "spør påmint påminde purret purra purre purrat klagat klaget klaga reklamerat reklamert bett bedt etterlyst "
    "efterlyst eftersökt forklart förklarat forklara mast masa mase sökt felanmält anmält meldt meld påpekat "
    "påpekade påpekt påpekte etterspurt efterfrågat purrer purrar maser masar masat tjatat tjata tjatade påminner "
    "påminte påmin klager klagar klagade etterlyste efterlyste meddelat meddelte varslet rapporterat rapportert "
    "felanmälde forespurt ropt tillskrevet tilskrevet henvendt vendt påtalat påtalade framfört "
    "framförde henvendte upplyst"
)
MESSAGES: Final = _words(
    "mejl mejlet mejlen mail mailet mailen mailer mailar mails mailene e-post e-posten e-poster e-postar epost "
    "eposter epostar brev brevet brevene meddelande meddelandet meddelanden melding meldinger meldingar meldingen "
    "sms smset smsen påminnelse påminnelser påminnelsen purring purringer purringar henvendelse henvendelser "
    "henvendelsen förfrågan förfrågningar klage klagen klagomål klagebrev sms-er mejlena mailarna mailane meiler "
    "meldingene meldingane meddelandena påminnelserna purringene sms:en smser smsar breva breven e-postane e-brev "
    "påstøtning påstøtninger påminning påminningar chattar chatter chattmeddelanden chat-meldinger talemeldinger "
    "röstmeddelanden henvendelsene henvendingar"
)
BEEN: Final = _words("varit vart vært vore var møtt dykt stuckit stukket")
TRIED: Final = _words("försökt försökte forsøkt forsøkte prøvd prøvde prøvde")
REACHED: Final = _words("tag tak fatt")
PLACES: Final = _words("hos inne innom förbi opp upp kontakt")
PEOPLE: Final = _words(
    "olika forskjellige ulike forskjellege ulika personer handläggare medarbetare stycken stykker kundbehandlere "
    "kundebehandlere medarbeidere säljare selgere damer folk"
)
CHANNELS: Final = _words("chat chatten telefon telefonen messenger facebook skjemaet formuläret")
SENT: Final = _words(
    "skickat skickade sänt sendt sent sende sendte lämnat gjort lagt skrivit skrevet skreve skrivet skickar sender"
)
CALLS: Final = _words(
    "samtal samtalet samtaler samtalar telefonsamtal telefonsamtaler telefoner telefonar oppringninger samtalen "
    "telefonsamtalen oppringingar oppringinger påringningar påringinger telefonane telefonene anrop"
)
DESPITE: Final = _words("trots tross for etter efter mina mine på")
AUXILIARIES: Final = _words("har hade hadde skulle ville kan lovade lovet lovte lova sa måste må")
PERIODS: Final = _words("dagen dygnet veckan uken uka veka timmen timen månaden måneden året dag vecka uke time")
WITHOUT: Final = _words(
    "senare senere seinare noll null inget ingen inga ingenting ikke ikkje inte utan uten svar knäpptyst tyst "
    "tystnad tystnaden stille stilt taust respons reaktion reaksjon livstegn livstecken kvekk pip knyst öre"
)
WE: Final = _words("jag jeg eg vi me æ mitt min mi meg mig")
OBJECTS: Final = _words("mig meg oss inte ikke ikkje aldrig aldri tillbaka tilbake")
OTHERS: Final = _words(
    "ni dere de dykk dokker ingen hon han hun ho montören chauffören budet sjåføren noen någon dom selgeren säljaren "
    "posten teknikeren teknikern montøren føreren kundeservice kundtjänst kundservice butikken butiken systemet "
    "appen varen"
)
VAGUE: Final = _words(
    "flera flere fleire många mange hundra tusen utallige otaliga massa par några nån någon noen nokre nokon otal "
    "utall åtskilliga upprepade gjentatte gjentekne diverse hundratals tusentals hundrevis lika like"
)
AGAIN: Final = _words("till til per varje hver kvar")

SIGN_OFFS: Final = _words(
    "mvh hälsningar hälsning hälsar hälsn hälsningen vänliga vänlig vänligen med bästa beste venleg vennlig vennleg "
    "venlig varm varma hilsen hilser hilsning helsing helsar vh hilsn tack takk på förhand forhånd ha det fint so "
    "kram klem mange tusen hej hei styreleder ordförande leder den din deres er från fra frå"
)
NO_NAMES: Final = _words(
    "kundservice kundtjänst kundeservice kundesenter support info faktura order ordre post mail noreply no-reply "
    "team teamet kontakt butik butiken butikk butikken anonym kund kunde en ett familjen familien fam familj brf "
    "borettslag sameiet styret styrelsen ab as asa hb kb aps oy ltd inc gmbh förening föreningen forening foreningen "
    "skola skole admin administration salg försäljning inköp webmaster redaktion redaksjon skickat sendt sent iphone "
    "android herr fru frøken hr mr mrs dr nn avsändare avsender ukjent okänd the and"
)
COMPANY: Final = _words(
    "ab as asa hb kb brf aps oy ltd inc gmbh & co team borettslag sameiet styret föreningen foreningen"
)

GOING: Final = _words(
    "varit vart vært vore var stått sto stod kjørt køyrt kjørte kört åkt åkte dratt dro gått gikk gick reist reiste "
    "kom kommit kommet komen møtt sittet suttit satt sitte väntat ventet tatt tagit teke tok tog tek tar få fått fylt "
    "fyllt fyllde fylte skrivit skrevet skrive brukt använt sendt skickat prøvd försökt innom inne hatt haft oppsøkt "
    "besökt besøkt"
)
NOT_ONCE: Final = _words("med på nok enda ännu än enn endå för ikke inte ikkje bare bara til i minst")
AGAIN_WORDS: Final = _words(
    "hej hei hejsan hallå hallo god dag igen igjen nu nå no så , och og da då her här kommer jag jeg eg er dere dykk"
)
SIDE: Final = _words("på via per i igår idag sist förra forrige")
OR: Final = _words("eller till til - kanske kanskje")
VISITS: Final = _words("besök besøk vändor turer turar rundor")
TO_SHOP: Final = _words("butiken butikken affären forretningen hos innom verkstaden verkstedet er dere dykk")
DAYS: Final = _words(
    "måndag måndags måndagen tisdag tisdags tisdagen onsdag onsdags onsdagen torsdag torsdags torsdagen fredag "
    "fredags fredagen lördag lördags lördagen söndag söndags söndagen mandag tirsdag lørdag søndag tysdag laurdag "
    "sundag igår idag går dag"
)
BETWEEN_DAYS: Final = _words(
    "i på den d , och og samt er dere dykk till til igen igjen också også nå nu no hos både sist förra forrige"
)
HEARD: Final = _words("hör hört hörde")
TOLD: Final = _words("sagt sa sade")
TOLD_THEM: Final = _words("fra frå ifra ifrå ifrån till upp opp nej nei")


def _kinds(**listed: str) -> dict[str, str]:
    return {word: kind for kind, some in listed.items() for word in some.split()}


ONCE: Final = _kinds(
    call="ringde ringte telefonerade telefonerte",
    write="skrev skreiv mejlade mailade mailet mailte mejlet chattade chattet smsade messade",
    ask="klagade klaget reklamerade reklamerte kontaktade kontaktet purret purra felanmälde efterlyste etterlyste",
)
"""A single contact told of in the past, by kind; asking and telling somebody on the spot is none."""
ONCE_ON_A_DAY: Final = _kinds(
    call="talade pratade snakket snakka prata",
    ask="påpekade påpekte meldte påminde påminte efterfrågade",
)
"""What is a contact only when its day is told."""
LAST: Final = _words("förrgår kväll kveld veckan uke uka")
NOT_SHOP: Final = _words(
    "min mitt mor mamma pappa far fru kona mannen polisen politiet banken bank posten postnord tillverkaren fabriken "
    "fabrikken runt rundt konsumentverket forbrukerrådet forbrukarrådet advokat läkare lege försäkringsbolaget "
    "forsikringsselskapet grannen naboen navn namn beställde bestilte bokade bestilde tinga"
)
IN_VAIN: Final = _words("aldrig aldri inte ikke ikkje om hvis viss ni dere de dykk hon han hun ho gången gangen gongen")
"""Words before a contact that make it none, or the shop's, or one of several."""
AT_ONCE: Final = _words("på ned ner upp")
"""Words right behind a contact that make it something else: "ringde på", "skrev upp"."""
TO: Final = _words("til till hos med på")
AND_AGAIN: Final = _words("igen igjen tillbaka tilbake första første fyrste andra andre")
"""Words after a contact that tell of another."""
