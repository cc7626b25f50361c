"""Which of the customer's sentences is said back when the topic is not certain."""

import re

import pytest

from replykit.compose.quoting import gives_phone, is_definite, number_of, telling_sentence, within_a_sentence
from replykit.model import Analysis, Approach, Sign, Temper
from replykit.records import Evidence, Language


def sign(name, own, *words):
    return Sign(name, 1.0, tuple(Evidence(own.index(w), own.index(w) + len(w), w) for w in words))


def chosen(own, shown, heated=()):
    analysis = Analysis(
        Language("sv", None, 1.0),
        True,
        Temper.ANGRY,
        Approach.STANDARD,
        topics=(sign("service-result", own, *shown),),
        signals=(sign("anger", own, *heated),) if heated else (),
    )
    return telling_sentence(own, [m.span() for m in re.finditer(r"[^.!?]+[.!?]?", own)], analysis, "sv")


@pytest.mark.parametrize(
    ("own", "shown", "heated", "sentence"),
    [
        pytest.param(
            "Hej! Luggen är sned och nacken ojämn. Va?", ["sned"], [], "Luggen är sned och nacken ojämn", id="plain"
        ),
        pytest.param("Luggen är sned, era jävlar. Hela nacken är ojämn.", ["sned", "ojämn"], ["jävlar"],
                     "Hela nacken är ojämn", id="the calm one"),
        pytest.param("Luggen är sned, era jävlar.", ["sned"], ["jävlar"], None, id="none is calm"),
        pytest.param("Kan luggen vara så sned? Nacken är ojämn också.", ["sned", "ojämn"], [],
                     "Nacken är ojämn också", id="no question"),
        pytest.param("Sned lugg.", ["Sned"], [], None, id="too short to tell"),
        pytest.param("Fin salong. Men luggen blev sned ändå.", ["sned"], [], "Luggen blev sned ändå", id="joined"),
        pytest.param("Luggen är sned " + "och sned " * 30, ["sned"], [], None, id="too long"),
        pytest.param("LUGGEN ÄR SNED OCH NACKEN OJÄMN.", ["SNED"], [], None, id="shouted"),
        pytest.param("Luggen är sned {{ 7*7 }} och nacken.", ["sned"], [], None, id="template marks"),
        pytest.param('Hon sa "det är lugnt" men luggen är sned.', ["sned"], [], None, id="quotes in it"),
    ],
)  # fmt: skip
def test_the_sentence(own, shown, heated, sentence):
    assert chosen(own, shown, heated) == sentence


def test_a_kind_sentence_is_not_said_back_as_the_trouble():
    own = "Brödet hos er är gott. Brödet var slut klockan nio."
    analysis = Analysis(
        Language("sv", None, 1.0),
        True,
        Temper.CALM,
        Approach.FEEDBACK,
        topics=(sign("other", own, "Brödet", "slut"),),
        signals=(sign("praise", own, "gott"),),
    )
    spans = [m.span() for m in re.finditer(r"[^.]+[.]", own)]
    assert telling_sentence(own, spans, analysis, "sv") == "Brödet var slut klockan nio"


def test_without_a_topic_there_is_none():
    analysis = Analysis(Language("sv", None, 1.0), False, Temper.CALM, Approach.NO_COMPLAINT)
    assert telling_sentence("Hej", [(0, 3)], analysis, "sv") is None


@pytest.mark.parametrize(
    ("word", "own", "said"),
    [
        pytest.param("Termosen", "Hej. Termosen läcker.", "termosen", id="opens a sentence"),
        pytest.param("Termosen", "Hej, Termosen läcker. Termosen är ny.", "Termosen", id="a name also within one"),
        pytest.param("Termosen", "Den läcker.", "termosen", id="only in the subject"),
        pytest.param("termosen", "Hej. Termosen läcker, usla termosen.", "termosen", id="small already"),
        pytest.param("TV-bänken", "TV-bänken vickar.", "TV-bänken", id="more than one capital"),
        pytest.param("iPhonen", "iPhonen dog.", "iPhonen", id="capital within"),
        pytest.param("KÖKSLUCKORNA", "FEL FÄRG PÅ KÖKSLUCKORNA.", "köksluckorna", id="shouted"),
        pytest.param("TV", "TV är sönder.", "TV", id="short"),
        pytest.param("VX410", "VX410 är sönder.", "VX410", id="a model"),
    ],
)
def test_a_word_as_it_stands_within_a_sentence(word, own, said):
    openings = [0, *(m.end() for m in re.finditer(r"[.!] ", own))]
    assert within_a_sentence(word, own, openings) == said


@pytest.mark.parametrize(
    ("text", "order", "language", "noun"),
    [
        pytest.param("Vi har fått faktura F-20551 två gånger.", "F-20551", "sv", "faktura", id="plain"),
        pytest.param("Fakturanr: T-4405", "T-4405", "sv", "faktura", id="a compound and a colon"),
        pytest.param("Räkningen (nr 88) är fel.", "88", "sv", "räkning", id="an ending and a bracket"),
        pytest.param("Booking nr. 7714 på lørdag", "7714", "nb", "booking", id="nr"),
        pytest.param("Saksnummer 2026-811", "2026-811", "nb", "sak", id="a joining s"),
        pytest.param("Rekninga 33 er feil", "33", "nn", "rekning", id="Nynorsk"),
        pytest.param("Fakturan för order 10234 är fel.", "10234", "sv", None, id="the number is of another noun"),
        pytest.param("Ellers går vi til sak. LOK-26.", "LOK-26", "nb", None, id="a sentence ends between"),
        pytest.param("Order 10234", "10234", "sv", None, id="an order"),
        pytest.param("faktura 102345", "10234", "sv", None, id="another number"),
        pytest.param("sak 10234", "10234", "sv", None, id="a noun of another language"),
        pytest.param("Faktura utan nummer", None, "sv", None, id="no number"),
    ],
)
def test_what_the_number_is_of(text, order, language, noun):
    assert number_of(order, text, language) == noun


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Ring mig på 070-174 06 05 i kväll", True),
        ("Mitt nummer: 0701740605.", True),
        ("08-123 456 78", True),
        ("+46 70 174 06 05", True),
        ("Ring meg på 400 00 000, takk", True),
        ("tlf 22 33 44 55", True),
        ("+47 40000000", True),
        ("Order 40719933 har inte kommit", False),
        ("Order 10234-0705551 är fel", False),
        ("Sak 2026-0811-22", False),
        ("den 3/10 2026 kl 10.30 för 1 299 kr", False),
        ("ring mig", False),
    ],
)
def test_a_telephone_number_is_seen(text, given):
    assert gives_phone(text) == given


@pytest.mark.parametrize(
    ("product", "text", "language", "definite"),
    [
        ("spegeln", "Hej, spegeln är sprucken.", "sv", True),
        ("skorna", "Jag skickade tillbaka skorna.", "sv", True),
        ("Datorn", "Datorn låter.", "sv", True),
        ("tv:n", "Leverera tv:n!", "sv", True),
        ("spegel", "Jag beställde en spegel.", "sv", False),
        ("lakan", "Jag köpte lakan.", "sv", False),
        ("kran", "Min kran läcker.", "sv", False),
        ("siren", "Jag köpte en siren.", "sv", False),
        ("vita skorna", "De vita skorna är små.", "sv", False),
        ("sofaen", "Sofaen kom aldri.", "nb", True),
        ("lampa", "Lampa virker ikke.", "nb", True),
        ("sofa", "Jeg bestilte sofa.", "nb", False),
        ("genser", "Genseren er for liten, en genser til.", "nb", False),
        ("gardinene", "Disse gardinene er korte.", "nb", True),
        ("stolane", "Stolane kom ikkje.", "nn", True),
        ("stolane", "Stolane kom ikkje.", "sv", False),
        (None, "Inget.", "sv", False),
    ],
)
def test_a_product_that_a_sentence_can_be_about(product, text, language, definite):
    assert is_definite(product, text, language) is definite
