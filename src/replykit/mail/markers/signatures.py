"""What people and their phones write below a letter."""

from __future__ import annotations

from typing import Final

from replykit.mail.markers import words

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
SIGN_OFF_FEELING: Final = words("en ei ein ett från fra frå till til din deres er er den a from")
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
MOBILE_DEVICES: Final = words(
    "iphone ipad ipod samsung galaxy android ios outlook yahoo mail gmail huawei sony xperia oneplus "
    "nokia pixel xiaomi motorola smartphone windows proton protonmail spark blackberry mobil mobilen "
    "mobiltelefon telefon telefonen surfplatta e-post nettbrett telia telenor tele2 comhem hotmail "
    "bluemail aquamail "
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
OWN_AFTER_SIGN_OFF: Final = words(
    # A line with one of these below the sign-off is the customer talking on, not a business card.
    "ps obs nb p.s jag mig min mitt mina ni er era ert ditt din du det inte har hade är var vill kan "
    "ska måste får fick kommer blev gjorde svar svara ring köpte beställde snälla tack kvitto "
    "ordernummer ordernr order beställning beställningsnummer kundnummer kundnr referens ärende "
    "ärendenummer paket jeg meg mitt mine dere deres ikke vil skal må fikk ble ordre ordrenummer "
    "ordrenr bestilling bestillingsnummer kundenummer kundenr referanse sak saksnummer pakke takk "
    "kvittering eg meg dykk dykkar ikkje ein skal vart vere tinging sendinga we you my not is are was "
    "want please thanks receipt "
)
CONTACT_LABELS: Final = words(
    "tel telefon tlf tfn mob mobil mobile phone direkt direkte växel sentralbord fax e-post epost mail "
    "mejl email web webb hemsida nettside adress adresse org orgnr org.nr "
)
