"""The words that facts are recognised by, in Swedish, Bokmål and Nynorsk; no rule stands here."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OTHER_NUMBERS: Final = _words(
    "kolli kollinr kollinummer sändning sändningsnr sändningsnummer sending sendings sendingsnummer sporing sporings "
    "sporingsnummer sporingsnr spårning spårningsnr spårningsnummer kund kunde kundnr kundenr kundnummer kundenummer "
    "telefon telefonnummer tlf tel mobil mob konto kontonr kontonummer post postnr medlem medlems medlemsnr "
    "medlemsnummer artikel artikelnr artikelnummer art vare varenr varenummer varenr modell modellen modellnr "
    "modellnummer punkt sida side rum rom lgh lägenhet leilighet presentkort presentkortet gavekort gavekortet "
    "serienr serienummer ocr kid vecka veke uke storlek storleik størrelse strl str färg farge kulör lnr skåp skap "
    "gatan gata vei veien vegen ring ringe ringa sms nås uppgång oppgang hiss heis bokhylla hylla kod kode pinkod"
)
"""What is numbered too, and is none of the customer's matter: parcels, customers, goods, homes."""

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
    "hotell hotel restaurang restaurant café kafé cafe kafe bageri bakeri bokhandel apotek firma sjukhus sykehus "
    "kommun kommune advokat doktor rektor android herr fru frøken hr mr mrs dr nn avsändare avsender "
    "ukjent okänd the and"
)
COMPANY: Final = _words(
    "ab as asa hb kb brf aps oy ltd inc gmbh & co team borettslag sameiet styret föreningen foreningen"
)
