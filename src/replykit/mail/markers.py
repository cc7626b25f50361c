"""The words mail programs and mail writers use, in one place, so that adding a language touches only this file.

All words are casefolded. Sources: the clients' own wording in Swedish (sv), Bokmål (nb), Nynorsk (nn), Danish (da),
English (en) and German (de).
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ATTRIBUTION_VERBS: Final = _words("skrev skreiv wrote schrieb écrit kirjoitti")

MONTHS: Final = _words(
    # sv, nb/nn, da, en, de: full names and the abbreviations that clients print
    "januari februari mars april maj juni juli augusti september oktober november december "
    "januar februar mai august desember marts "
    "january february march may june july october "
    "jan feb mar apr jun jul aug sep sept okt oct nov des dec "
    "märz dezember dez"
)

WEEKDAYS: Final = _words(
    "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön "
    "mandag tirsdag lørdag søndag man tir tirs tor lør søn "
    "tysdag laurdag sundag tys lau sun "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat"
)

SPEAKERS: Final = _words(
    # A person tells a story with these; a mail program never writes them in an attribution line.
    "jag mig vi oss ni dig jeg meg dere dykk eg i you me my us er"
)

FROM_LABELS: Final = _words("från fra frå from von avsändare avsender avsendar")
DATE_LABELS: Final = _words("skickat skickades sendt sent datum dato date gesendet")
TO_LABELS: Final = _words("till til to an")
COPY_LABELS: Final = _words("kopia kopi cc bcc")
SUBJECT_LABELS: Final = _words("ämne emne subject betreff rubrik")
OTHER_LABELS: Final = _words(
    "svara-till reply-to prioritet priority viktighet importance bilagor vedlegg attachments"
)

ORIGINAL_SEPARATORS: Final = (
    "originalmeddelande",
    "ursprungligt meddelande",
    "ursprungligt mejl",
    "ursprungligt brev",
    "opprinnelig melding",
    "opprinneleg melding",
    "opphavleg melding",
    "original melding",
    "oprindelig meddelelse",
    "original meddelelse",
    "original message",
    "ursprüngliche nachricht",
)
FORWARD_SEPARATORS: Final = (
    "forwarded message",
    "begin forwarded message",
    "vidarebefordrat meddelande",
    "vidarebefordrat mejl",
    "vidarebefordrat brev",
    "vidarebefordrat e-postmeddelande",
    "videresendt melding",
    "videresendt e-post",
    "vidaresend melding",
    "vidaresendt melding",
    "videresendt besked",
    "videresendt meddelelse",
    "start på vidarebefordrat mejl",
    "start på vidarebefordrat brev",
    "start på videresendt melding",
    "start på videresendt besked",
    "påbegynt videresendt melding",
)

REPLY_PREFIXES: Final = _words("re sv svar aw antw ref odp")
FORWARD_PREFIXES: Final = _words(
    "vb vs fwd fw wg videresend videresendt vidarebefordrat vidaresend vidaresendt vid"
)

STRONG_SIGN_OFFS: Final = (
    # What nobody says in the middle of a sentence; a name may follow in any case ("mvh karin").
    "med vänliga hälsningar",
    "med vänlig hälsning",
    "med bästa hälsningar",
    "med bästa hälsning",
    "med de bästa hälsningar",
    "bästa hälsningar",
    "bästa hälsning",
    "många hälsningar",
    "varma hälsningar",
    "vänliga hälsningar",
    "vänlig hälsning",
    "soliga hälsningar",
    "m.v.h",
    "m v h",
    "mvh",
    "bvh",
    "vh",
    "med vennlig hilsen",
    "med venlig hilsen",
    "med vennleg helsing",
    "med venleg helsing",
    "med hilsen",
    "med helsing",
    "vennlig hilsen",
    "vennleg helsing",
    "venleg helsing",
    "venlig hilsen",
    "beste hilsen",
    "beste hilsner",
    "beste helsing",
    "mange hilsener",
    "vennlige hilsener",
    "best regards",
    "kind regards",
    "with kind regards",
    "yours sincerely",
    "sincerely",
    "regards",
)
WEAK_SIGN_OFFS: Final = (
    # Also ordinary words: a sign-off only alone on the line or before a capitalised name.
    "hälsningar",
    "hälsning",
    "hilsen",
    "hilsner",
    "helsing",
    "helsingar",
    "vänligen",
    "vennligst",
    "vänligt",
    "högaktningsfullt",
    "kram",
    "klem",
)
SIGN_OFF_FEELING: Final = _words("en ei ein ett från fra frå till til din deres er er den a from")
"""What follows a sign-off and makes it the customer's own words: "Mvh en besviken kund"."""

MOBILE_STARTS: Final = (
    "skickat från",
    "skickad från",
    "skickades från",
    "hämta outlook",
    "skaffa outlook",
    "ladda ner outlook",
    "sendt fra",
    "sendt frå",
    "send frå",
    "få outlook",
    "last ned outlook",
    "hent outlook",
    "sent from",
    "get outlook",
    "sent via",
    "skickat via",
    "sendt via",
)
MOBILE_DEVICES: Final = _words(
    "iphone ipad ipod samsung galaxy android ios outlook yahoo mail gmail huawei sony xperia oneplus nokia pixel xiaomi "
    "motorola smartphone windows proton protonmail spark blackberry mobil mobilen mobiltelefon telefon telefonen surfplatta "
    "e-post nettbrett telia telenor tele2 comhem hotmail bluemail aquamail"
)

DISCLAIMER_SECRECY: Final = (
    "konfidentiel",
    "konfidensiel",
    "sekretess",
    "förtrolig",
    "fortrolig",
    "fortruleg",
    "taushets",
    "teieplikt",
    "confidential",
    "privileged",
)
DISCLAIMER_ADDRESSEE: Final = (
    "mottagare",
    "mottaker",
    "mottakar",
    "modtager",
    "adressat",
    "avsett",
    "avsedd",
    "ment for",
    "meint for",
    "beregnet",
    "recipient",
    "intended",
    "addressee",
)
DISCLAIMER_STARTS: Final = (
    "detta meddelande",
    "detta e-post",
    "detta epost",
    "detta mejl",
    "detta mail",
    "denna e-post",
    "innehållet i detta",
    "informationen i detta",
    "denne e-post",
    "denne epost",
    "denne meldingen",
    "denne meldinga",
    "denne eposten",
    "e-posten",
    "innholdet i denne",
    "this e-mail",
    "this email",
    "this message",
    "the information in this",
)
ENVIRONMENT_NOTES: Final = (
    "tänk på miljön innan du skriver ut",
    "tenk på miljøet før du skriver ut",
    "tenk på miljøet før du skriv ut",
    "please consider the environment before printing",
)

OWN_AFTER_SIGN_OFF: Final = _words(
    # A line with one of these below the sign-off is the customer talking on, not a business card.
    "ps obs nb p.s jag mig min mitt mina ni er era ert ditt din du det inte har hade är var vill kan ska måste får fick kommer "
    "blev gjorde svar svara ring köpte beställde snälla tack kvitto "
    "ordernummer ordernr order beställning beställningsnummer kundnummer kundnr referens ärende ärendenummer paket "
    "jeg meg mitt mine dere deres ikke vil skal må fikk ble ordre ordrenummer ordrenr bestilling bestillingsnummer "
    "kundenummer kundenr referanse sak saksnummer pakke takk kvittering "
    "eg meg dykk dykkar ikkje ein skal vart vere tinging sendinga "
    "we you my not is are was want please thanks receipt"
)

CONTACT_LABELS: Final = _words(
    "tel telefon tlf tfn mob mobil mobile phone direkt direkte växel sentralbord fax e-post epost mail mejl email "
    "web webb hemsida nettside adress adresse org orgnr org.nr"
)

AUTOMATIC_SUBJECTS: Final = (
    "autosvar",
    "autoreply",
    "auto-reply",
    "auto reply",
    "auto response",
    "automatiskt svar",
    "automatisk svar",
    "automatiskt svarsmeddelande",
    "automatic reply",
    "automatic response",
    "out of office",
    "out of the office",
    "frånvaromeddelande",
    "fraværsmelding",
    "fråværsmelding",
    "ikke til stede",
    "ikkje til stades",
    "ikke på kontoret",
    "ikkje på kontoret",
    "inte på kontoret",
    "ej på plats",
    "semestersvar",
    "feriesvar",
    "undeliverable:",
    "undelivered mail",
    "delivery status notification",
    "mail delivery failed",
    "mail delivery subsystem",
    "returned mail:",
    "det går inte att leverera:",
    "kan ikke leveres:",
)
AUTOMATIC_SUBJECT_WORDS: Final = ("frånvarande", "frånvaro", "fraværende", "fravær", "fråverande", "fråvær")
"""Out of office when alone or before a colon; else somebody may be writing about absence."""

NOREPLY_LOCAL_PARTS: Final = (
    "noreply",
    "no-reply",
    "no_reply",
    "no.reply",
    "donotreply",
    "do-not-reply",
    "do_not_reply",
    "ingensvar",
    "ingen-svar",
    "svarej",
    "svar-ej",
    "ejsvar",
    "inte-svara",
    "svara-inte",
    "svarainte",
    "ikkesvar",
    "ikke-svar",
    "ikkje-svar",
)
DAEMON_LOCAL_PARTS: Final = _words("mailer-daemon postmaster mail-daemon maildaemon bounce bounces")

FORM_MAILERS: Final = _words(
    # Local parts under which a shop's web site mails the shop.
    "wordpress webmaster web www www-data apache nginx nobody server system website hemsida nettside nettsted webb webben "
    "kontaktskjema kontaktformular kontaktformulär formular formulär form forms skjema submissions submission mailer "
    "notification notifications notify info kontakt contact order ordre support kundservice kundeservice kundtjanst "
    "kundtjänst post hello hej hei butik butikk shop"
)

FORM_NAME: Final = (
    *("namn", "ditt namn", "för- och efternamn", "fullständigt namn", "förnamn", "kontaktperson"),
    *(
        "navn",
        "ditt navn",
        "fullt navn",
        "fornavn",
        "namnet ditt",
        "navnet ditt",
        "name",
        "your name",
        "full name",
    ),
)
FORM_EMAIL: Final = (
    *(
        "e-post",
        "epost",
        "e-postadress",
        "epostadress",
        "din e-post",
        "din e-postadress",
        "mejl",
        "mejladress",
    ),
    *(
        "mail",
        "mailadress",
        "e-postadresse",
        "epostadresse",
        "din e-postadresse",
        "e-posten din",
        "e-mail",
        "email",
    ),
    *("e-mail address", "email address", "your email", "your e-mail"),
)
FORM_MESSAGE: Final = (
    *(
        "meddelande",
        "ditt meddelande",
        "fråga",
        "din fråga",
        "kommentar",
        "kommentarer",
        "beskriv ditt ärende",
    ),
    *(
        "beskrivning",
        "synpunkter",
        "melding",
        "din melding",
        "meldinga di",
        "meldingen din",
        "beskjed",
        "spørsmål",
    ),
    *(
        "ditt spørsmål",
        "beskrivelse",
        "tilbakemelding",
        "message",
        "your message",
        "comment",
        "comments",
        "text",
    ),
)
FORM_SUBJECT: Final = (
    "ämne",
    "ärende",
    "rubrik",
    "emne",
    "subject",
    "vad gäller det",
    "hva gjelder det",
    "hva gjelder det?",
)
FORM_OTHER: Final = (
    *(
        "efternamn",
        "etternavn",
        "telefon",
        "telefonnummer",
        "mobil",
        "mobilnummer",
        "tlf",
        "phone",
        "phone number",
    ),
    *(
        "ordernummer",
        "ordernr",
        "order",
        "ordrenummer",
        "ordrenr",
        "ordre",
        "bestillingsnummer",
        "beställningsnummer",
    ),
    *(
        "order number",
        "order no",
        "kundnummer",
        "kundenummer",
        "adress",
        "adresse",
        "postnummer",
        "ort",
        "by",
    ),
    *(
        "företag",
        "firma",
        "bedrift",
        "company",
        "butik",
        "butikk",
        "produkt",
        "product",
        "datum",
        "dato",
        "date",
    ),
    *(
        "ip-adress",
        "ip-adresse",
        "ip",
        "sida",
        "side",
        "url",
        "webbläsare",
        "skickat",
        "sendt",
        "page url",
        "user agent",
    ),
)
FORM_FOOTERS: Final = (
    "det här meddelandet skickades från",
    "detta meddelande skickades från",
    "detta meddelande har skickats",
    "det här e-postmeddelandet skickades från",
    "detta e-postmeddelande skickades från",
    "denne meldingen ble sendt fra",
    "denne e-posten ble sendt fra",
    "denne meldinga vart send frå",
    "meldingen ble sendt fra",
    "skickat från kontaktformuläret",
    "sendt fra kontaktskjema",
    "this e-mail was sent from",
    "this email was sent from",
    "this message was sent from",
)

HTML_STUBS: Final = (
    # What the text part says when the real words are only in the HTML part.
    "your email client does not support html",
    "your e-mail client does not support html",
    "your client doesn't support html",
    "your client does not support html",
    "does not support html",
    "doesn't support html",
    "cannot display html",
    "this message contains html",
    "this is an html message",
    "view this email in your browser",
    "stöder inte html",
    "stödjer inte html",
    "kan inte visa html",
    "meddelandet är i html-format",
    "støtter ikke html",
    "kan ikke vise html",
    "støttar ikkje html",
    "visa i webbläsare",
    "vis i nettleser",
)

FREE_MAIL_DOMAINS: Final = _words(
    # Two people here are not colleagues.
    "gmail.com googlemail.com hotmail.com hotmail.se hotmail.no outlook.com outlook.no live.com live.se live.no msn.com "
    "yahoo.com yahoo.se yahoo.no icloud.com me.com mac.com telia.com comhem.se bredband.net online.no proton.me protonmail.com"
)
