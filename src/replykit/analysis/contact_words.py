"""The words that tell of a customer's contacts with the shop, in Swedish, Bokmål and Nynorsk; no rule stands here."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NUMBER_WORDS: Final[dict[str, int]] = {
    word: number
    for number, words in {
        1: "en ett én éin ein eit ei éi",
        2: "två tva to tvo båda begge båe",
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
    "tillfällen tillfälle gånger gangar ganger gonger gongar gång gang gong ggr gg ggn ganga gången gongen gångerna "
    "gangene gongene"
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
    "efterlyst eftersökt forklart förklarat forklara mast masa mase sökt felanmält anmält meldt meld påpekat påpekade "
    "påpekt påpekte etterspurt efterfrågat purrer purrar maser masar masat tjatat tjata tjatade påminner påminte "
    "påmin klager klagar klagade etterlyste efterlyste meddelat meddelte varslet rapporterat rapportert felanmälde "
    "forespurt ropt tillskrevet tilskrevet henvendt vendt påtalat påtalade framfört framförde henvendte upplyst"
)
MESSAGES: Final = _words(
    "skrivelse skrivelsen skrivelser beskjed beskjeder beskjedar beskjeden tekstmelding tekstmeldinger anmälningar "
    "röstmeddelande mejl mejlet mejlen mail mailet mailen mailer mailar mails mailene e-post e-posten e-poster "
    "e-postar epost eposter epostar brev brevet brevene meddelande meddelandet meddelanden melding meldinger "
    "meldingar meldingen sms smset smsen påminnelse påminnelser påminnelsen purring purringer purringar henvendelse "
    "henvendelser henvendelsen förfrågan förfrågningar klage klagen klagomål klagebrev sms-er mejlena mailarna "
    "mailane meiler meldingene meldingane meddelandena påminnelserna purringene sms:en smser smsar breva breven "
    "e-postane e-brev påstøtning påstøtninger telefonsamtale påminning påminningar chattar chatter chattmeddelanden "
    "chat-meldinger talemeldinger röstmeddelanden henvendelsene henvendingar"
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
    "telefonsamtale samtal samtalet samtaler samtalar telefonsamtal telefonsamtaler telefoner telefonar oppringninger "
    "samtalen telefonsamtalen oppringingar oppringinger påringningar påringinger telefonane telefonene anrop"
)
DESPITE: Final = _words("til trots tross for etter efter mina mine på")
AUXILIARIES: Final = _words("har hade hadde skulle ville kan lovade lovet lovte lova sa måste må")
PERIODS: Final = _words("dagen dygnet veckan uken uka veka timmen timen månaden måneden året dag vecka uke time")
WE: Final = _words("jag ja jeg eg vi me æ mitt min mi meg mig undertecknad undertegnede")
OBJECTS: Final = _words("mig meg oss inte ikke ikkje aldrig aldri tillbaka tilbake")
OTHERS: Final = _words(
    "ni dere de dykk dokker ingen hon han hun ho montören chauffören budet sjåføren noen någon dom selgeren säljaren "
    "posten teknikeren teknikern montøren føreren kundeservice kundtjänst kundservice butikken butiken systemet appen "
    "varen"
)
VAGUE: Final = _words(
    "flera flere fleire många mange hundra tusen utallige otaliga massa par några nån någon noen nokre nokon otal "
    "utall åtskilliga upprepade gjentatte gjentekne diverse hundratals tusentals hundrevis lika like"
)
AGAIN: Final = _words("till til per varje hver kvar")
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
HEARD: Final = _words("hör hört hörde hørte")
TOLD: Final = _words("sagt sa sade")
TOLD_THEM: Final = _words("fra frå ifra ifrå ifrån till upp opp nej nei")


def _kinds(**listed: str) -> dict[str, str]:
    return {word: kind for kind, some in listed.items() for word in some.split()}


ONCE: Final = _kinds(
    call="ringde ringte ringt ringde telefonerade telefonerte",
    write="skrev skreiv skreive mejlade mailade mailet mailte mejlet mailat mejlat maila mejla skrevet skrive skrivit",
    chat="chattade chattet chattat chatta",
    message="smsade messade smsat messat",
    ask="klagade klaget klaga reklamerade reklamerte kontaktade kontaktet purret purra purrat felanmälde felanmält "
    "efterlyste etterlyste etterlyst kontakta kontaktat påminde påmind påmint henvendte påtalade",
)
"""A contact told of in the past, by kind; asking and telling somebody on the spot is none."""
NOT_SHOP: Final = _words(
    "arn dhl postnord imy nätbolaget leverantören leverandøren speditøren kommunen min mitt mor mamma "
    "pappa far fru kona mannen polisen politiet banken bank posten postnord tillverkaren fabriken fabrikken runt "
    "rundt konsumentverket forbrukerrådet forbrukarrådet advokat läkare lege försäkringsbolaget forsikringsselskapet "
    "grannen naboen navn namn beställde bestilte bokade bestilde tinga"
)
IN_VAIN: Final = _words(
    "gång gang gong ingen noen nån någon någonsin noensinne aldrig aldri inte ikke ikkje om hvis viss ni dere de dykk "
    "hon han hun ho gången gangen gongen"
)
"""Words before a contact that make it none, or the shop's, or one of several."""
AT_ONCE: Final = _words("på ned ner upp")
"""Words right behind a contact that make it something else: "ringde på", "skrev upp"."""
TO: Final = _words("til till hos med på")
PERFECT: Final = _words(
    "ringt mailat mejlat maila mejla skrevet skrive skrivit chattat smsat messat felanmält etterlyst kontaktat purrat "
    "påmint påmind snakket snakka pratat talat spurt frågat bett bedt sagt"
)
"""Forms that tell of a contact, but not of when: "har ringt" may be any number of times."""
TALKED: Final = _words(
    "talade tala pratade snakket snakka prata pratat påpekade påpekte påpekt meldte melde meldt påminde påminte "
    "minnet minte efterfrågade frågade frågat fråga spurte spurde spurt sa sade sagt bad ba bedt bett undrade anmälde "
    "anmält rapporterade rapporterte berättade fortalte nevnte nämnde visade viste framförde klagade klaget varslet "
    "påtalade"
)
SENT_ONCE: Final = _words(
    "skickade skickat sendte sende sendt sänt la lade lagt lämnade lämnat fyllde fylte fyllt fylt avbokade "
    "tillställde gjorde gjort hade hadde tog tok tatt prövade prøvde prøvd provade försökte försökt forsøkte forsøkt"
)
BEEN_ONCE: Final = _words("var varit vart vært vore kom gick gikk gjekk va")
"""Verbs that tell of a contact only together with the way it went, or its day."""
ASKED_ON: Final = _words("sa sade sagt undrade berättade fortalte nevnte nämnde visade viste")
"""What people say and show on any day: of talking, this is a contact only by the way it went."""
IN_PERSON: Final = _words("inne innom förbi inom")
INFINITIVE: Final = _words(
    "att at å ska skal kan vil vill må måste måtte fick få fått får ber bad ba bett ombedd om för som skulle kunne "
    "bör bare mig meg varje hver kvar hvem vem noen nån"
)
"""Words right before a verb that make it no deed of the past, or another's."""
WAYS: Final = _kinds(
    chat="chatten chatt chat chatboten chatroboten",
    call="telefon telefonen tråden växeln vakttelefonen",
    voice="svararen svareren telefonsvarare telefonsvararen telefonsvareren telefonsvarar svarar",
    form="formulär formuläret webbformulär kontaktformulär mejlformulär formularet skjema skjemaet kontaktskjema "
    "kontaktskjemaet angreskjemaet hemsidan nettsiden appen app",
    social="messenger facebook instagram facebooksida facebooksiden",
    write="mejl mejlet mail mailen e-post epost e-poster brev brevet e-posten post",
    message="sms smset tekstmelding dm",
    visit="inne innom förbi butiken butikken affären kassan kassa disken skranken",
)
"""The way a contact went; what is sent or said that way is a contact of that kind."""
NEW_DAY: Final = _words(
    "dagen häromdan häromkvällen haust høst våras somras höstas måndag måndags måndagen måndas tisdag tisdags "
    "tisdagen tisdas onsdag onsdags onsdagen onsdas torsdag torsdags torsdagen torsdas tosdas fredag fredags fredagen "
    "fredas freas lördag lördags lördagen lördas söndag söndags söndagen mandag tirsdag lørdag søndag tysdag laurdag "
    "sundag igår går dag idag förrgår morges förmiddags häromdagen veckan veckor uke uka uker veka veke veker helgen "
    "helga påske jul kväll kveld natt eftermiddag ettermiddag eftermiddagen"
)
BETWEEN_DAYS: Final = _words(
    "en gång gang gong till til ein én i på den , och og å samt er dere dykk till til også också nå nu no sist både "
    "sen så"
)
AGAIN_NEW: Final = _words("igen igjen nytt ny")
"""Words after a contact that tell of another."""
REMINDERS: Final = _words("påminnelse påminnelsen purring purringen påminning påminningen")
RECEIVED: Final = _words(
    "fick fikk fekk får fått fekk kom kommit kommet kommer kjem mottatt mottog emot skickade sendte ni dere de"
)
"""Words that make counted messages the shop's own."""
FROM_ME: Final = frozenset({(on, who) for on in ("från", "fra", "frå", "av") for who in ("mig", "meg", "oss", "min")})
PAST: Final = _words(
    "ringde ringte skrev skreiv mejlade mailade mailet mailte frågade spurte spurde var kom gjorde sa bad ba tog tok "
    "pratade snakket snakka kontaktade kontaktet"
)
NOW: Final = _words(
    "skriver skriv ringer ringjer mejlar mailar mailer ber frågar spør påminner minner purrer hör hører tar tek"
)
BEHIND_NUMBER: Final = _words(", ) och og å med om utan uten på via")
"""Words that may follow a number whose times are left out: "mejlat tre om fakturan"."""
FRONTED: Final = _words(
    "nu nå no då da så sedan siden sidan hittills tidigare tidligere dessutom också alltså redan allerede dag går "
    "idag igår som att at når när vad hva det dette detta jag jeg eg"
)
"""Words that stand before "har jag" without being whom one called."""
EVENING: Final = _words("kväll kveld natt eftermiddag ettermiddag eftermiddagen")
"""Parts of a day, which are no day of their own behind one."""
JOINING: Final = _words("och og å o , men så sen samt både och även også också har hade hadde")
THEN: Final = _words("då da så sen")
"""Words that the subject follows behind the verb: "da skrev dere"."""
ME: Final = _words("dem dei mig meg oss mej henne honom ham")
NOT_BEHIND: Final = (OBJECTS | ME | AT_ONCE | (OTHERS - TO_SHOP)) - _words(
    "tillbaka tilbake kundservice kundtjänst kundeservice butikken butiken"
)
"""Words right behind a verb that make it nothing the customer did to the shop."""
SHALL: Final = _words("ska skal kan bör bør vil vill må måste")
FROM: Final = _words("från fra frå av")
OPENING: Final = AGAIN_WORDS | JOINING
"""Words before a verb at the opening of a sentence that names no subject: "Hej, har nu skrivit"."""
MINE: Final = _words("min mitt mina mine vår vårt våra våre")
ADDRESSES: Final = _words("mail mailen e-post e-posten epost eposten sms")
"""What is one's address as well as one's mail: "den kom aldri till min e-post"."""
MANY_MINE: Final = _words("mina mine våra våre")
TAKEN: Final = _words("tok tog tatt tagit teke")
REMINDING: Final = _words("purrer påminner minner")
COUNTED_ALSO: Final = TALKED | _words("skickat skickade sendt sende sendte sänt lämnat fyllt fylt minna mint")
"""What one may have done a number of times, when it is told whose doing it was."""
SENT_ALONG: Final = _words(
    "bild bilder bilden bilde bilete bildet skjermbilder foto fråga frågan spørsmål kvittering kvitto"
)
"""What one sends to a shop about a matter, so that the sending is a contact."""
JUST_WROTE: Final = _words("skrev skreiv skreive")
"""What one may have written anywhere: "jag skrev fel höjd"."""
TOWARDS: Final = TO | {"i"}
