"""What tells people from machines and forms, and colleagues from strangers."""

from __future__ import annotations

from typing import Final

from replykit.mail.markers import words

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
    "nyhetsbrev",
    "nyheitsbrev",
    "newsletter",
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
DAEMON_LOCAL_PARTS: Final = words("mailer-daemon postmaster mail-daemon maildaemon bounce bounces")
FORM_MAILERS: Final = words(
    # Local parts under which a shop's web site mails the shop.
    "wordpress webmaster web www www-data apache nginx nobody server system website hemsida nettside "
    "nettsted webb webben kontaktskjema kontaktformular kontaktformulär formular formulär form forms "
    "skjema submissions submission mailer notification notifications notify info kontakt contact order "
    "ordre support kundservice kundeservice kundtjanst kundtjänst post hello hej hei butik butikk shop "
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
FREE_MAIL_DOMAINS: Final = words(
    # Two people here are not colleagues.
    "gmail.com googlemail.com hotmail.com hotmail.se hotmail.no outlook.com outlook.no live.com live.se "
    "live.no msn.com yahoo.com yahoo.se yahoo.no icloud.com me.com mac.com telia.com comhem.se "
    "bredband.net online.no proton.me protonmail.com "
)
