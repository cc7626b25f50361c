"""Which language a customer writes, however the customer writes it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.language import identify
from replykit.language_words import MARKERS, PATTERNS


@pytest.mark.parametrize(
    ("text", "code", "variety"),
    [
        pytest.param("Jag har väntat i tre veckor på min beställning och ingen svarar.", "sv", None, id="sv"),
        pytest.param("Jeg har ventet i tre uker på bestillingen min, og ingen svarer.", "no", "nb", id="nb"),
        pytest.param("Eg har venta i tre veker på tinginga mi, og ingen svarar.", "no", "nn", id="nn"),
        pytest.param("Jeg har ventet tre uger på min bestilling, og der er ingen, der svarer.", "da", None, id="da"),
        pytest.param("I have been waiting for my order for three weeks and nobody answers.", "en", None, id="en"),
        pytest.param("jag ar sa arg", "sv", None, id="sv without its letters"),
        pytest.param("Jag vaentar fortfarande paa svar fraan er", "sv", None, id="sv with ae and aa"),
        pytest.param("pakken har ikke kommet", "no", "nb", id="nb that could nearly be Danish"),
        pytest.param("jeg er saa skuffet over dere", "no", "nb", id="nb with aa"),
        pytest.param("JAG ÄR SÅ JÄVLA ARG!!!", "sv", None, id="sv shouted"),
        pytest.param("PENGARNA TILLBAKA NU", "sv", None, id="sv shouted, short"),
        pytest.param("PENGENE TILBAKE MED EN GANG, HØRER DERE", "no", "nb", id="nb shouted"),
        pytest.param("Æ har itj fått pakken enda, ka skjer", "no", "nb", id="trøndersk"),
        pytest.param("asså va fan, ni har ju inte ens svarat", "sv", None, id="sv chat"),
        pytest.param("Kor er pakka mi?", "no", "nn", id="nn short"),
        pytest.param("Me har bestemt oss for den grøne. Kan de setje i gang bestillinga?", "no", "nn", id="nn plain"),
        pytest.param("Hvor er pakken min?", "no", "nb", id="nb by its word order"),
        pytest.param("Hvornår kommer min pakke?", "da", None, id="da short"),
        pytest.param("Where is my order?", "en", None, id="en short"),
        pytest.param("Ja\u030ag a\u0308r inte no\u0308jd med ja\u0308ckan", "sv", None, id="decomposed letters"),
        pytest.param("https://shop.example.com/the/order/is/here kom inte fram", "sv", None, id="address stripped"),
    ],
)
def test_one_of_ours(text: str, code: str, variety: str | None) -> None:
    found = identify(text)
    assert (found.code, found.variety) == (code, variety)
    assert found.confidence > 0.5


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ich bin sehr unzufrieden mit meiner Bestellung", "de"),
        ("Ik heb mijn bestelling nog niet ontvangen", "nl"),
        ("Je n'ai pas reçu ma commande", "fr"),
        ("Tilaukseni ei ole saapunut vieläkään", "fi"),
        ("Nie otrzymałem jeszcze mojego zamówienia", "pl"),
        ("Где мой заказ? Я жду уже две недели", "und"),
        ("Siparişim hala gelmedi, lütfen yardım edin", "und"),
        ("", "und"),
        ("12345 67:-", "und"),
        ("🙂🙂", "und"),
    ],
    ids=str,
)
def test_none_of_ours(text: str, code: str) -> None:
    assert identify(text).code == code


@pytest.mark.parametrize("text", ["ok", "Hm", "Karin Ek", "iPhone 12 Pro Max", "asdf qwer"])
def test_a_text_that_says_little_is_told_with_little_confidence(text: str) -> None:
    assert identify(text).confidence < 0.5


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    found = identify(text)
    assert 0 <= found.confidence <= 1
    assert (found.variety is not None) == (found.code == "no")
    assert found == identify(text)


def test_a_common_mail_does_not_pay_for_langdetect() -> None:
    code = (
        "import sys; from replykit.language import identify;"
        "identify('Jag har väntat i tre veckor på min beställning och ingen svarar.');"
        "sys.exit('langdetect' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@pytest.mark.parametrize("table", [MARKERS, PATTERNS], ids=["markers", "patterns"])
def test_every_line_of_a_table_is_languages_and_words(table: str) -> None:
    codes = {"sv", "nb", "nn", "da", "en", "de", "nl", "fr", "fi", "es", "it", "pl", "is"}
    for line in table.strip().splitlines():
        head, _, words = line.partition(": ")
        assert words.split()
        assert set(head.split()) - codes <= {head.split()[0]}
        assert words == words.lower()
