"""Whose words are whose: every mail program in every language, and the traps that cost customers' words."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.mail.quotes import classify, is_forward_subject, own_words, sign_off_name
from replykit.model import RegionKind

OLD = "Hej Karin!\nDin order är registrerad.\nMvh Regnshoppen"
QUOTED_OLD = "\n".join(f"> {line}" for line in OLD.split("\n"))
SV = "Hej!\n\nJackan är trasig och jag vill ha pengarna tillbaka."
NB = "Hei!\n\nKannen er ødelagt og jeg vil ha pengene tilbake."
NN = "Hei!\n\nKanna er øydelagd og eg vil ha pengane attende."
ADDRESS = "Regnshoppen <info@regn.example.se>"


def block(source: str, sent: str, to: str, subject: str, *, date: str = "den 3 mars 2026 10:12") -> str:
    return f"{source}: {ADDRESS}\n{sent}: {date}\n{to}: Karin <k@example.com>\n{subject}: Sv: order"


# id, the mail's text, the own words expected
REPLIES = [
    ("gmail sv", f"{SV}\n\nDen tis 3 mars 2026 kl 10:12 skrev {ADDRESS}:\n\n{QUOTED_OLD}\n", SV),
    (
        "gmail sv wrapped",
        f"{SV}\n\nDen tis 3 mars 2026 kl 10:12 skrev Regnshoppen <\ninfo@regn.example.se>:\n\n{QUOTED_OLD}",
        SV,
    ),
    (
        "gmail sv wrapped over three lines",
        f"{SV}\n\nDen tis 3 mars 2026 kl 10:12 skrev\nRegnshoppen Kundservice\n<info@regn.example.se>:\n{QUOTED_OLD}",
        SV,
    ),
    ("gmail nb", f"{NB}\n\ntir. 3. mars 2026 kl. 10:12 skrev {ADDRESS}:\n\n{QUOTED_OLD}", NB),
    (
        "gmail nb wrapped",
        f"{NB}\n\ntir. 3. mars 2026 kl. 10:12 skrev Regn <\na@example.no>:\n\n{QUOTED_OLD}",
        NB,
    ),
    ("gmail da", f"{NB}\n\nDen tir. 3. mar. 2026 kl. 10.12 skrev {ADDRESS}:\n\n{QUOTED_OLD}", NB),
    ("gmail en", f"{SV}\n\nOn Tue, Mar 3, 2026 at 10:12 AM {ADDRESS}\nwrote:\n\n{QUOTED_OLD}", SV),
    ("gmail de", f"{SV}\n\nAm Di., 3. März 2026 um 10:12 Uhr schrieb {ADDRESS}:\n\n{QUOTED_OLD}", SV),
    ("gmail trimmed to the attribution", f"{SV}\n\nDen tis 3 mars 2026 kl 10:12 skrev {ADDRESS}:\n\n", SV),
    ("apple mail sv", f"{SV}\n\n> 3 mars 2026 kl. 10:12 skrev {ADDRESS}:\n> \n{QUOTED_OLD}", SV),
    (
        "apple mail sv outside the quote",
        f"{SV}\n\n3 mars 2026 kl. 10:12 skrev {ADDRESS}:\n\n{QUOTED_OLD}",
        SV,
    ),
    ("apple mail nb", f"{NB}\n\nDen 3. mars 2026 kl. 10:12 skrev {ADDRESS}:\n\n{QUOTED_OLD}", NB),
    (
        "iphone sv",
        f"{SV}\n\nSkickat från min iPhone\n\n> 3 mars 2026 kl. 10:12 skrev {ADDRESS}:\n> \n{QUOTED_OLD}",
        SV,
    ),
    (
        "iphone nb",
        f"{NB}\n\nSendt fra min iPhone\n\n> 3. mars 2026 kl. 10:12 skrev {ADDRESS}:\n> \n{QUOTED_OLD}",
        NB,
    ),
    (
        "iphone nn",
        f"{NN}\n\nSendt frå min iPhone\n\n> 3. mars 2026 kl. 10:12 skreiv {ADDRESS}:\n{QUOTED_OLD}",
        NN,
    ),
    ("outlook sv", f"{SV}\n\n{block('Från', 'Skickat', 'Till', 'Ämne')}\n\n{OLD}", SV),
    (
        "outlook sv bold stars",
        f"{SV}\n\n*Från:* Regn <i@x.se>\n*Skickat:* den 3 mars 2026 10:12\n*Till:* K\n\n{OLD}",
        SV,
    ),
    (
        "outlook nb",
        f"{NB}\n\n{block('Fra', 'Sendt', 'Til', 'Emne', date='tirsdag 3. mars 2026 10:12')}\n\n{OLD}",
        NB,
    ),
    (
        "outlook nn",
        f"{NN}\n\n{block('Frå', 'Sendt', 'Til', 'Emne', date='tysdag 3. mars 2026 10:12')}\n\n{OLD}",
        NN,
    ),
    (
        "outlook da",
        f"{NB}\n\n{block('Fra', 'Sendt', 'Til', 'Emne', date='3. marts 2026 10:12')}\n\n{OLD}",
        NB,
    ),
    (
        "outlook en",
        f"{SV}\n\n{block('From', 'Sent', 'To', 'Subject', date='Tuesday, March 3, 2026 10:12 AM')}\n\n{OLD}",
        SV,
    ),
    (
        "outlook mac sv",
        f"{SV}\n\n{block('Från', 'Datum', 'Till', 'Ämne', date='tisdag 3 mars 2026 10:12')}\n\n{OLD}",
        SV,
    ),
    (
        "outlook mobile sv",
        f"{SV}\n\nHämta Outlook för iOS<https://aka.ms/o0ukef>\n{'_' * 32}\n"
        f"{block('Från', 'Skickat', 'Till', 'Ämne')}\n\n{OLD}",
        SV,
    ),
    (
        "outlook mobile nb",
        f"{NB}\n\nFå Outlook for Android<https://aka.ms/x>\n{'_' * 32}\n"
        f"{block('Fra', 'Sendt', 'Til', 'Emne', date='tirsdag 3. mars 2026 10:12')}\n\n{OLD}",
        NB,
    ),
    (
        "outlook 2019 nb",
        f"{NB}\n\nRegn AS <a@example.no> skrev følgende den 3. mars 2026 kl. 10:12:\n\n{QUOTED_OLD}",
        NB,
    ),
    (
        "outlook 2010 sv separator",
        f"{SV}\n\n-----Ursprungligt meddelande-----\n{block('Från', 'Skickat', 'Till', 'Ämne')}\n\n{OLD}",
        SV,
    ),
    (
        "samsung sv",
        f"{SV}\n\nSkickat från min Galaxy\n\n-------- Originalmeddelande --------\n"
        f"{block('Från', 'Datum', 'Till', 'Ämne', date='2026-03-03 10:12 (GMT+01:00)')}\n\n{OLD}",
        SV,
    ),
    (
        "samsung nb",
        f"{NB}\n\nSendt fra min Galaxy\n\n-------- Opprinnelig melding --------\n"
        f"{block('Fra', 'Dato', 'Til', 'Emne', date='03.03.2026 10:12 (GMT+01:00)')}\n\n{OLD}",
        NB,
    ),
    (
        "thunderbird sv, answer below",
        f"Den 2026-03-03 kl. 10:12, skrev Regnshoppen:\n{QUOTED_OLD}\n\n{SV}\n",
        SV,
    ),
    ("thunderbird nb, answer below", f"Den 03.03.2026 10:12, skrev Regn AS:\n{QUOTED_OLD}\n\n{NB}\n", NB),
    ("thunderbird nn", f"{NN}\n\nDen 03.03.2026 10:12, skreiv Regn AS:\n{QUOTED_OLD}", NN),
    ("yahoo sv", f"{SV}\n\nDen tisdag 3 mars 2026 10:12:33 CET, {ADDRESS} skrev:\n\n{OLD}", SV),
    (
        "yahoo sv, name before skrev",
        f"{SV}\n\n    {ADDRESS} skrev den tisdag 3 mars 2026 10:12:\n\n {OLD}",
        SV,
    ),
    (
        "yahoo, the block on one line",
        f"{SV}\n\nFrån: R <r@example.se> Skickat: den 3 mars 2026 10:12 Till: K <k@example.com> Ämne: Sv: x\n\n{OLD}",
        SV,
    ),
    (
        "html table of fields a blank line apart",
        f"{SV}\n\nFrån: R <r@x.se>\n\nDatum: 3 mars 2026 10:12\n\nTill: K\n\n{OLD}",
        SV,
    ),
    ("only > lines", f"{SV}\n\n{QUOTED_OLD}", SV),
    ("nested quotes", f"{SV}\n\nDen 2026-03-03 10:12, skrev R <r@x.se>:\n> Svar\n>> Hej\n>>> hej\n", SV),
]


@pytest.mark.parametrize(("text", "own"), [case[1:] for case in REPLIES], ids=[case[0] for case in REPLIES])
def test_a_clients_quote_is_told_from_the_customers_words(text: str, own: str) -> None:
    assert own_words(text, classify(text, "Sv: order")) == own


TRAPS = [
    ("bullet list sv", "Hej!\n- fel färg\n- fel storlek\n- ingen faktura\nVad gör ni åt det?"),
    (
        "bullet list nb after takk",
        "Hei,\n\nTakk for svaret, men:\n- kannen er ødelagt\n- Jeg vil ha pengene tilbake.",
    ),
    ("den 3 mars skrev ni", "Den 3 mars skrev ni till mig:\nPaketet är på väg.\nDet var en lögn."),
    (
        "with a clock time too",
        "Den 3 mars kl 10:12 skrev er kundtjänst till mig:\nPaketet är på väg.\nDet var en lögn.",
    ),
    (
        "quoting by hand with marks",
        "Jag mejlade den 3 mars 2026 kl 10:12 och då skrev ni:\nPaketet kommer.\nNej!",
    ),
    ("skrev dere nb", "Den 3. mars 2026 kl. 10:12 skrev dere:\nPakken kommer.\nDet stemte ikke."),
    ("travel", "Från: Visby\nTill: Stockholm\nJag blev strandad."),
    ("travel with a date", "Från: Visby\nTill: Stockholm\nDatum: 3 mars 2026\nJag blev strandad."),
    ("travel with a clock time", "Fra: Oslo\nTil: Bergen\nDato: 3. mars 2026 kl. 14:30\nToget gikk aldri."),
    ("slash word", "Hej\n/skräpet ni sålde mig gick sönder\nGör något."),
    ("slash word last", "Hej\nVar god hämta\n/skräpet ni sålde mig"),
    ("more than", "Hej\n> 3 veckor har jag väntat\nHur länge till?"),
    ("smiley", "Hej\n>:(\nJag är arg."),
    ("vänligen in a sentence", "Vänligen återkom snarast.\nJag väntar."),
    ("hälsningar till", "Hälsningar till er chef: ni suger.\nBetala."),
    ("skickat från lagret", "Skickat från ert lager den 3 mars.\nInget kom."),
    ("mottagare but no secret", "Detta meddelande är avsett för er chef!\nHör av er."),
    (
        "a dash line between paragraphs",
        "Första felet var färgen.\n--\nNu till det andra felet: det är inte min storlek.",
    ),
    ("underscores", "Fyll i här:\n____________________\nJag vägrar."),
    ("order facts as labels", "Order: 123\nDatum: 2026-03-03\nBelopp: 499 kr\nVar är mina pengar?"),
    (
        "kundservice wrote, colon, no client",
        "Kundservice skrev 2026-03-03 kl 10:12:\nVi skickar en ny.\nDet gjorde ni inte.",
    ),
    ("mvh med feeling", "Betala tillbaka.\nMvh en mycket arg kund"),
    ("hilsen en skuffet kunde", "Betal tilbake.\nHilsen en skuffet kunde"),
    ("a question below the name", "Var är paketet?"),
    ("forwarded said in words", "Ert vidarebefordrat meddelande kom aldrig fram."),
    ("original message said in words", "Originalmeddelande\nsaknas i ert svar."),
    ("only blank lines between", "a\n\n\n\nb"),
]


@pytest.mark.parametrize("text", [text for _, text in TRAPS], ids=[name for name, _ in TRAPS])
def test_words_that_look_like_a_clients_trace_stay_the_customers(text: str) -> None:
    assert own_words(text, classify(text, "Sv: order")) == text


def test_answers_inside_the_quote_are_own_words() -> None:
    text = (
        "Se mina svar nedan.\n\nDen 2026-03-03 kl. 10:12, skrev Regn:\n> Har du fått paketet?\n\nNej!\n\n"
        "> Vill du ha ett nytt?\nJa, i dag.\n> Mvh Regn\n"
    )
    assert own_words(text, classify(text)).split("\n") == [
        "Se mina svar nedan.",
        "",
        "Nej!",
        "",
        "Ja, i dag.",
    ]


FORWARDS = [
    (
        "outlook sv",
        "VB: Klagomål",
        "FYI\n\n" + block("Från", "Skickat", "Till", "Ämne") + "\n\nHej, jag är arg.",
    ),
    (
        "outlook nb",
        "VS: Klage",
        "FYI\n\n" + block("Fra", "Sendt", "Til", "Emne", date="3. mars 2026 10:12") + "\n\nHei.",
    ),
    (
        "outlook en",
        "FW: x",
        "FYI\n\n" + block("From", "Sent", "To", "Subject", date="March 3, 2026 10:12 AM") + "\n\nHej",
    ),
    (
        "gmail",
        "Fwd: x",
        "FYI\n\n---------- Forwarded message ---------\nFrån: K <k@x.se>\nDate: tis 3 mars 2026\n\nHej",
    ),
    ("apple sv", "Fwd: x", "FYI\n\nVidarebefordrat brev:\n\n> Från: K <k@x.se>\n> Ämne: x\n> \n> Hej"),
    ("apple nb", "Vs: x", "FYI\n\nVideresendt melding:\n\n> Fra: K <k@x.no>\n> \n> Hei"),
    ("thunderbird sv", "VB: x", "FYI\n\n-------- Vidarebefordrat meddelande --------\nÄmne: x\nHej"),
    ("subject edited", "x", "FYI\n\n---------- Forwarded message ---------\nFrån: K <k@x.se>\n\nHej"),
]


@pytest.mark.parametrize(("subject", "text"), [case[1:] for case in FORWARDS], ids=[case[0] for case in FORWARDS])
def test_a_forwarded_letter_is_neither_own_words_nor_a_quote(subject: str, text: str) -> None:
    regions = classify(text, subject)
    assert own_words(text, regions) == "FYI"
    assert regions[-1].kind is RegionKind.FORWARDED


def test_a_pasted_header_block_at_the_top_leaves_the_letter_its_writers() -> None:
    text = block("Från", "Skickat", "Till", "Ämne") + f"\n\n{SV}\n"
    assert own_words(text, classify(text)) == SV


@pytest.mark.parametrize(
    ("subject", "forwarded"),
    [
        ("VB: x", True),
        ("Vs: x", True),
        ("FW: x", True),
        ("WG: x", True),
        ("Videresend: x", True),
        ("fwd: x", True),
        ("SV: VB: x", False),
        ("Sv: x", False),
        ("Re: x", False),
        ("x", False),
        ("VB", False),
        ("", False),
    ],
)
def test_the_first_prefix_tells_a_forward(subject: str, *, forwarded: bool) -> None:
    assert is_forward_subject(subject) is forwarded


LINES = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from([line for _, text, _ in REPLIES for line in text.split("\n")]),
        st.sampled_from(["Mvh", "Mvh Karin", "/Anna", "-- ", "Karin Ek", "PS order 1", "Skickat från min iPhone"]),
    ),
    max_size=25,
).map("\n".join)


@given(LINES, st.sampled_from(["", "VB: x", "Sv: x"]))
def test_regions_cover_the_text_from_end_to_end(text: str, subject: str) -> None:
    regions = classify(text, subject)
    assert "".join(text[region.start : region.end] for region in regions) == text
    assert all(one.end == other.start for one, other in itertools.pairwise(regions))
    assert all(one.kind is not other.kind for one, other in itertools.pairwise(regions))


@given(LINES)
def test_own_and_other_regions_together_lose_nothing(text: str) -> None:
    regions = classify(text)
    others = [text[r.start : r.end] for r in regions if r.kind is not RegionKind.OWN]
    kept = "".join(own_words(text, regions)) + "".join(others)
    assert sorted("".join(kept.split())) == sorted("".join(text.split()))
    sign_off_name(text, regions)


HOSTILE = [
    "a: b\n",
    "Från: a@b\n",
    ">",
    "> \n",
    "\n",
    "Mvh\n",
    "Mvh ",
    "--\n",
    "-- \n",
    "/Anna\n",
    "_" * 12 + "\n",
    "Den 3 mars 2026 kl 10:12 skrev\n",
    "Detta meddelande\n",
    "1.1.1.1",
    "070 ",
    "x@y ",
    "<",
    "*",
    "Från: a Datum: 3 mars 2026 10:12 ",
    "-------- Originalmeddelande --------\n",
]


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_a_hostile_text_is_classified_like_any_other(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert sum(region.end - region.start for region in classify(text)) == len(text)
