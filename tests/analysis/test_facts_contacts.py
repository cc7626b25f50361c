"""How often a customer says to have been in touch: what is counted, what is vague, and who did it."""

from __future__ import annotations

import pytest

from replykit.analysis.contacts import contacts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jag har ringt tre gånger.", 3),
        ("5 mejl. 0 svar.", 5),
        ("Tre ganger har jeg vært i butikken.", 3),
        ("Jag har mejlat 2 ggr och ringt en gång utan svar", 3),
        ("Jag har ringt två gånger, mejlat tre och fått olika besked", 5),
        ("Jag har ringt och lämnat meddelande fyra gånger", 4),
        ("Detta är mitt fjärde mejl", 3),
        ("Det här är mitt 4:e mejl", 3),
        ("Detta är mejl nummer tre", 2),
        ("Tredje gången jag skriver till er", 2),
        ("Nu skriver jag för femte gången.", 4),
        ("Tre gånger har jag ringt", 3),
        ("Fyra mejl, noll svar.", 4),
        ("Jag har hört av mig två gånger", 2),
        ("Vi har prøvd å ringe fem ganger", 5),
        ("Har sendt to mailer", 2),
        ("Har ringt dere fire ganger", 4),
        ("Dette er fjerde gang jeg skriver", 3),
        ("Dette er 4. gang jeg skriver", 3),
        ("Jeg har ringt dere. To ganger.", 2),
        ("Eg ringde dykk to gonger", 2),
        ("Eg har sendt tre e-postar utan svar", 3),
        ("Dette er femte gongen eg tek kontakt", 4),
        ("Jag har ringt tre gånger. Ja, ringt tre gånger!", 3),
        ("Det här är femte gången jag hör av mig. Jag har ringt två gånger och mejlat två.", 4),
        ("Mina två tidigare mejl har inte besvarats", 2),
        ("Jeg har prøvd å få tak i dere tre ganger", 3),
        ("Jag har ringt 4 gånger och mejlat 2.", 6),
        ("Två mejl och ett samtal senare, fortfarande inget svar.", 3),
        ("Jag har skickat tre mejl och ett sms.", 4),
        ("Efter tre mejl och två samtal är jag trött.", 5),
        ("Har mejlat 3 ggr!!", 3),
        ("Ringt x 3", 3),
        ("Har sms:at er två gånger", 2),
        ("Fyra mejl på tre veckor, och det är knäpptyst.", 4),
        ("Hej! Tre mejl har jag skrivit, noll svar.", 3),
        ("Jag har varit inne i butiken två gånger", 2),
        ("Jag har varit förbi tre gånger", 3),
        ("Jag ringde i måndags och i onsdags", 2),
        ("Skrev 3 mars och 9 mars, inget svar", 2),
        ("Har kontaktat er tre gånger via chatten och två via mejl", 5),
        ("Jag har ringt sammanlagt femton gånger", 15),
        ("Det här är tredje gången jag påminner er", 2),
        ("Hej igen, för tredje gången.", 2),
        ("Detta är mitt 3:e mejl om samma sak", 2),
        ("Mitt tredje mejl. Vakna!", 2),
        ("Åttonde mejlet nu", 7),
        ("Jag har nu ringt för tredje gången", 3),
        ("To mailer sendt, null livstegn", 2),
        ("Åtte ganger har jeg mast på dere", 8),
        ("Jeg har påpekt dette elleve ganger", 11),
        ("Jeg har purret to ganger", 2),
        ("Har skrevet på chatten to ganger", 2),
        ("Skrev til dere 2. januar og 9. januar", 2),
        ("Jeg ringte mandag, onsdag og i går", 3),
        ("Jeg har sendt to e-poster og ringt tre ganger", 5),
        ("Dette er min fjerde henvendelse", 3),
        ("Henvendelse nr 3", 2),
        ("Jeg har vært i kontakt med dere fire ganger", 4),
        ("Fem meldinger og ikke ett svar", 5),
        ("Jeg har ringt dere seksten ganger", 16),
        ("Eg har sendt to meldingar med bilete", 2),
        ("Dette er fjerde gong eg skriv", 3),
        ("No har eg ringt dykk seks gonger", 6),
        ("Eg har skrive éin gong før", 1),
        ("Eg har purra tre gonger", 3),
        ("Jag ringde er igår", 1),
        ("Jag ringde i måndags och igen i går", 2),
        ("Jeg ringte med en gang", 1),
        ("När jag ringde sa damen i växeln att den utgått", 1),
        ("Skrev till er chatt i onsdags men har inte hört ett pip", 1),
        ("Eg skreiv til dykk for to veker sidan", 1),
    ],
    ids=str,
)
def test_counted(text: str, expected: int) -> None:
    assert contacts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jeg har prøvd å starte den syv ganger nå",
        "Jag har ringt flera gånger",
        "Jeg har mailet mange ganger",
        "Jag har testat tre gånger",
        "Appen har kraschat fyra gånger",
        "Den har blitt reparert to ganger",
        "Ni har ringt mig två gånger",
        "Dere har ringt meg to ganger",
        "Jag ringer två gånger om dagen",
        "Tredje gången samma fel",
        "Skicka ett sms så fort ni kan",
        "Jag har ringt ett par gånger",
        "Jag har mejlat några gånger",
        "Jag har ringt två tre gånger",
        "Jag har ringt 2-3 gånger",
        "Jag har både ringt och mejlat",
        "Jag har ringt om och om igen",
        "Ring mig en gång till",
        "Ni har mejlat mig tre gånger",
        "Chauffören ringde två gånger",
        "Jag har väntat i tre veckor",
        "Fick tre mejl från er",
        "Tre gånger har ni ändrat datumet",
        "Soffan har skjutits upp två gånger",
        "Kundtjänst har lovat tre gånger att det ska lösa sig",
        "Jeg har ringt et par ganger",
        "Jeg har sendt noen mailer",
        "Ring meg med en gang",
        "Jag ringde runt till alla butiker",
        "Vi ringde banken om det",
        "När ni ringde var jag på jobbet",
        "Jag ringde och mejlade och klagade",
        "Butikken har endret datoen tre ganger",
        "Dere har purret på meg to ganger",
        "Vi er belastet to ganger",
        "Har prøvd å skru den på fire ganger",
        "Det er tredje gangen den ryker",
        "Eg har ringt nokre gonger",
        "De har skrive til meg to gonger",
        "Detta är mitt fjärde mejl. Jag har dessutom ringt två gånger.",
    ],
    ids=str,
)
def test_vague_or_of_others(text: str) -> None:
    assert contacts(text) is None


def test_the_subject_counts_where_the_text_gives_no_number() -> None:
    assert contacts("Hvor blir det av svaret?", "Tredje gang jeg skriver") == 2
    assert contacts("Hvor blir det av svaret?", "Klagebrev nr 7") == 6
    assert contacts("Svara nu", "Fjärde mejlet") == 3
    assert contacts("Jag har ringt två gånger", "Order 3") == 2
    assert contacts("Svara nu", "Order 3") is None
