"""What replykit writes, whole, so that a reader can judge it; and what no mail and no template can make it do."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from replykit.compose.inputs import Inputs
from replykit.compose.quoting import Heard
from replykit.compose.render import blanks, promise
from replykit.config import Settings, Shop
from replykit.errors import TemplateError
from replykit.resources import rules_file, template_folders, templates_folder

EXPECTED = Path(__file__).parent / "expected"
FRIDAY = date(2026, 11, 27)

CASES = {
    "sv-late-delivery-furious": {
        "temper": "furious", "signals": ("anger", "threat-public", "vulnerability"), "wants": ("refund",),
        "order": "10234", "product": "regnjacka", "dates": ("3 november",), "contacts": 3,
        "deadline": "före lördag", "first_name": "Karin",
    },
    "sv-damaged-with-a-choice": {
        "topic": "damaged", "temper": "angry", "signals": ("disappointment",), "order": "20117",
        "product": "vas", "first_name": "Johan",
        "inputs": Inputs(
            step="skickar en ny vas så fort du har valt", by=FRIDAY, good="Vi har två vaser till av samma sort",
            bad="den blå är slut", options=("en likadan vas i grönt", "pengarna tillbaka"),
            gesture="en påse hembakta bullar",
        ),
    },
    "sv-refund-annoyed": {
        "topic": "refund-delay", "order": "88410", "amounts": ("1 299 kr",), "first_name": "Fatima",
        "signals": ("repeat-contact",), "wants": ("refund",),
    },
    "sv-broadband": {
        "topic": "service-result", "temper": "furious", "amounts": ("40 000 kr",), "product": "bredband",
        "signals": ("anger", "repeat-contact", "threat-leave"), "wants": ("callback",), "first_name": "Lars",
    },
    "sv-bare-calm": {"topic": "wrong-item", "temper": "calm"},
    "sv-chronic": {
        "topic": "defect-quality", "approach": "chronic", "temper": "angry", "order": "5521",
        "product": "kaffebryggaren", "signals": ("repeat-contact", "blame", "duties"), "wants": ("repair",),
        "first_name": "Göran",
    },
    "sv-brief": {"topic": "other", "approach": "brief", "temper": "furious", "first_name": "Birgitta"},
    "sv-feedback": {
        "topic": "website-trouble", "approach": "feedback", "temper": "calm", "first_name": "Elin",
        "signals": ("constructive", "praise"),
    },
    "sv-no-complaint": {"topic": None, "approach": "no-complaint", "temper": "calm", "first_name": "Nils"},
    "sv-notice": {
        "temper": "calm", "order": "10301", "product": "stövlar", "first_name": "Moa",
        "inputs": Inputs(template="notice", good="De är redan packade", step="skickar dem", by=FRIDAY),
    },
    "nb-late-delivery-furious": {
        "language": "nb", "temper": "furious", "signals": ("anger", "threat-legal"), "wants": ("refund",),
        "order": "30977", "product": "barnevogn", "contacts": 4, "deadline": "innen fredag", "first_name": "Kari",
    },
    "nb-staff-conduct-angry": {
        "language": "nb", "topic": "staff-conduct", "temper": "angry", "signals": ("disappointment",),
        "wants": ("apology",), "first_name": "Ola",
    },
    "nb-billing-with-a-step": {
        "language": "nb", "topic": "billing-price", "order": "4411", "amounts": ("799 kr",), "first_name": "Ingrid",
        "inputs": Inputs(step="setter pengene inn på kontoen din", by=FRIDAY),
    },
    "nb-chronic": {
        "language": "nb", "topic": "no-response", "approach": "chronic", "temper": "annoyed", "contacts": 5,
        "signals": ("repeat-contact", "generalising"), "first_name": "Bjørn",
    },
    "nn-wrong-item-angry": {
        "language": "nn", "topic": "wrong-item", "temper": "angry", "signals": ("anger", "vulnerability"),
        "wants": ("replacement", "refund"), "order": "7015", "product": "regnbukse", "first_name": "Synnøve",
    },
    "nn-cancelled-annoyed": {
        "language": "nn", "topic": "cancelled-out-of-stock", "dates": ("12. november",), "first_name": "Arne",
    },
    "nb-kind-question": {
        "language": "nb", "approach": "no-complaint", "temper": "calm", "signals": ("praise",), "wants": ("answer",),
    },
    "nn-feedback": {"language": "nn", "topic": "late-delivery", "approach": "feedback", "temper": "calm"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Jag ringer dig på numret du skrev."),
        ("nb", "Jeg ringer deg på nummeret du skrev."),
        ("nn", "Eg ringjer deg på nummeret du skreiv."),
    ],
)
def test_nobody_is_asked_for_a_number_that_they_gave(write, language, said):
    assert said in write(language, heard=Heard(number_given=True), wants=("callback",)).body


@pytest.mark.parametrize(
    ("language", "number_of", "said"),
    [
        ("sv", None, "din beställning 4411 (sken)"),
        ("sv", "avtal", "din beställning (avtal 4411, sken)"),
        ("sv", "bokning", "din bokning 4411 (sken)"),
        ("nb", None, "bestilling 4411 (sken)"),
        ("nb", "avtale", "bestillingen din (avtale 4411, sken)"),
        ("nb", "booking", "booking 4411 (sken)"),
        ("nn", "avtale", "bestillinga di (avtale 4411, sken)"),
    ],
)
def test_a_number_is_called_what_the_customer_calls_it(write, language, number_of, said):
    body = write(language, heard=Heard(number_of=number_of), topic="refund-delay", order="4411", product="sken").body
    assert said in body


@pytest.mark.parametrize(
    ("language", "bill", "said"),
    [
        ("sv", "faktura", "på faktura 4411"),
        ("nb", "regning", "på regning 4411"),
        ("nn", "rekning", "på rekning 4411"),
    ],
)
def test_a_sum_stands_on_its_bill(write, language, bill, said):
    assert said in write(language, heard=Heard(number_of=bill), topic="billing-price", order="4411").body


@pytest.mark.parametrize(
    ("language", "facts", "definite", "said"),
    [
        pytest.param("sv", {"product": "spegeln"}, True, "pengarna för spegeln", id="the thing itself"),
        pytest.param(
            "sv", {"product": "spegeln", "order": "4411"}, True, "för spegeln (beställning 4411)", id="number"
        ),
        pytest.param("sv", {"product": "spegel"}, False, "pengarna för din beställning (spegel)", id="bare noun"),
        pytest.param("sv", {}, False, "dina pengar", id="nothing known"),
        pytest.param("nb", {"product": "speilet"}, True, "pengene for speilet", id="Bokmål"),
        pytest.param("nn", {"product": "spegelen"}, True, "pengane for spegelen", id="Nynorsk"),
    ],
)
def test_a_thing_is_spoken_of_as_itself_where_its_form_allows(write, language, facts, definite, said):
    body = write(language, heard=Heard(definite=definite), topic="refund-delay", **facts).body
    assert said in body.replace("Pengarna", "pengarna").replace("Dina", "dina").replace("Pengene", "pengene").replace(
        "Pengane", "pengane"
    )


@pytest.mark.parametrize(
    ("language", "refund", "other"),
    [
        ("sv", "om pengarna", "om hur vi löser det"),
        ("nb", "om pengene", "om hvordan vi løser det"),
        ("nn", "om pengane", "om korleis vi løyser det"),
    ],
)
def test_the_promise_is_about_what_the_customer_wants(write, language, refund, other):
    wished, asked = (write(language, topic="defect-quality", wants=wants).body for wants in (("refund",), ()))
    assert refund in wished
    assert other not in wished
    assert other in asked


@pytest.mark.parametrize(
    ("language", "said"),
    [("sv", "om köpet och pengarna"), ("nb", "om kjøpet og pengene"), ("nn", "om kjøpet og pengane")],
)
def test_who_cancels_hears_about_the_purchase(write, language, said):
    assert said in write(language, wants=("cancel", "refund")).body


@pytest.mark.parametrize(
    ("language", "said"),
    [("sv", "få det du har beställt"), ("nb", "få det du har bestilt"), ("nn", "få det du har bestilt")],
)
def test_who_got_the_wrong_thing_wants_the_right_one(write, language, said):
    assert said in write(language, topic="wrong-item", wants=("replacement",)).body


@pytest.mark.parametrize(
    ("language", "second", "said", "answered"),
    [
        (
            "sv",
            "staff-conduct",
            "Dessutom blev du illa bemött, och det ber jag dig om ursäkt för.",
            "Hur du blev bemött tar",
        ),
        ("sv", "late-delivery", "Dessutom har du fått vänta.", "Du får svar på båda sakerna."),
        ("nb", "billing-price", "I tillegg stemmer ikke summen for deg.", "Du får svar på begge deler."),
        (
            "nn",
            "staff-conduct",
            "I tillegg vart du ikkje møtt slik du skal, og det beklagar eg.",
            "Måten du vart møtt på, tek",
        ),
    ],
)
def test_a_second_trouble_is_heard_and_answered(write, language, second, said, answered):
    body = write(language, topic="defect-quality", second=second).body
    assert said in body
    assert answered in body


@pytest.mark.parametrize(
    ("language", "hope", "unused"),
    [
        ("sv", "Först och främst hoppas jag att alla mår bra.", "Låt det stå oanvänt tills du har hört av mig."),
        ("nb", "Først og fremst håper jeg at det går bra med alle.", "La det stå ubrukt til du har hørt fra meg."),
        ("nn", "Først og fremst håpar eg at det går bra med alle.", "Lat det stå ubrukt til du har høyrt frå meg."),
    ],
)
def test_harm_and_danger_come_before_the_purchase(write, language, hope, unused):
    told = write(language, topic="defect-quality", heard=Heard(fire=True, hurt=True))
    assert hope in told.body
    assert unused in told.body
    assert told.next_step.by == date(2026, 11, 24)
    assert unused not in write(language, topic="late-delivery", heard=Heard(fire=True)).body


@pytest.mark.parametrize("case", CASES)
def test_the_whole_letter_is_as_we_left_it(write, case):
    file = EXPECTED / f"{case}.txt"
    body = write(**{"seed": case, **CASES[case]}).body + "\n"
    if os.environ.get("REPLYKIT_WRITE_EXPECTED"):  # After changing a text on purpose; then read the difference.
        file.write_text(body, encoding="utf-8", newline="\n")
    assert body == file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "step", "said"),
    [
        ("sv", "skickar en ny jacka", "Jag skickar en ny jacka – senast fredag 27 november."),
        ("sv", "Skickar en ny jacka.", "Jag skickar en ny jacka – senast fredag 27 november."),
        ("sv", "Jag skickar en ny jacka", "Jag skickar en ny jacka – senast fredag 27 november."),
        ("sv", "vi skickar en ny i morgon", "Vi skickar en ny i morgon – senast fredag 27 november."),
        ("sv", "skicka en ny jacka", "Jag ska skicka en ny jacka – senast fredag 27 november."),
        ("sv", "att skicka en ny jacka", "Jag ska skicka en ny jacka – senast fredag 27 november."),
        ("sv", "du får en ny jacka!", "Du får en ny jacka – senast fredag 27 november."),
        ("sv", "en ny jacka är på väg", "En ny jacka är på väg – senast fredag 27 november."),
        ("sv", "skickar en ny fredag 27 november", "Jag skickar en ny fredag 27 november."),
        ("nb", "sender en ny jakke", "Jeg sender en ny jakke – senest fredag 27. november."),
        ("nb", "sende en ny jakke", "Jeg skal sende en ny jakke – senest fredag 27. november."),
        ("nb", "å sende en ny jakke", "Jeg skal sende en ny jakke – senest fredag 27. november."),
        ("nb", "vi sender en ny", "Vi sender en ny – senest fredag 27. november."),
        ("nn", "sender ei ny jakke", "Eg sender ei ny jakke – seinast fredag 27. november."),
        ("nn", "skriv til deg", "Eg skriv til deg – seinast fredag 27. november."),
        ("nn", "vi sender ei ny", "Vi sender ei ny – seinast fredag 27. november."),
    ],
)
def test_the_shopkeepers_step_reads_right_however_it_is_put(write, language, step, said):
    composed = write(language, inputs=Inputs(step=step, by=FRIDAY))
    assert f"\n\n{said}" in composed.body
    assert composed.next_step == (said, FRIDAY)


def test_a_step_without_a_day_promises_only_to_write(write):
    composed = write(inputs=Inputs(step="skickar en ny i morgon"))
    assert composed.next_step.text == (
        "Jag skickar en ny i morgon. Senast onsdag 25 november skriver jag till dig om hur det ligger till."
    )
    assert composed.next_step.by == date(2026, 11, 25)


def test_the_promise_is_found_across_the_point_of_a_date():
    body = "Hei,\n\nTakk. Jeg svarer deg senest tirsdag 24. november. Ring meg."
    assert promise(body, "tirsdag 24. november") == "Jeg svarer deg senest tirsdag 24. november."
    assert promise(body, "onsdag 25. november") is None


@pytest.mark.parametrize(
    "text",
    [
        "[fyll i: ditt namn]", "[namn]", "{{ name }}", "{% if x %}", "{namn}", "<namn>", "<ditt namn>", "%NAMN%",
        "____", "XXX", "xxxx", "TODO", "{%customer.firstName%}",
    ],
)  # fmt: skip
def test_a_blank_is_found_wherever_it_stands(text):
    (found,) = blanks(f"Hej 😀 {text}, tack")
    assert (found.match, found.start, found.end) == (text, 6, 6 + len(text))


@pytest.mark.parametrize(
    "text", ["Skriv till <maria@fjall.example>", "Se <https://fjall.example>", "Storlek XXL", "5 < 7", "a_b", ""]
)
def test_plain_text_has_no_blanks(text):
    assert blanks(text) == ()


@pytest.mark.parametrize("evil", ["{{ 7*7 }}", "{% include '_base.j2' %}", "{{ cycler.__init__.__globals__ }}"])
def test_what_a_mail_says_is_never_a_template(write, evil):
    body = write(
        order=f"1{evil}", product=evil, first_name=evil, deadline=f"före {evil}", dates=(f"3{evil}",), amounts=(evil,)
    ).body
    assert body == write().body
    shown = write(inputs=Inputs(good=f"Läs {evil}")).body
    assert f"Läs {evil}." in shown


@pytest.fixture
def shop_templates(tmp_path):
    folder = tmp_path / "templates" / "sv"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def own(shop_templates):
    return Settings(shop=Shop(signer="Maria Holm"), templates=shop_templates.parent)


def test_the_shops_own_template_goes_before_ours(write, own, shop_templates):
    (shop_templates / "late-delivery.j2").write_text(
        '{% extends "_base.j2" %}\n{% block restatement %}Paketet är sent, {{ name }}.{% endblock %}\n'
        "{% block promise %}Jag svarar senast {{ by }}.{% endblock %}\n",
        encoding="utf-8",
    )
    (shop_templates / "vip.j2").write_text("Kära {{ name }},\r\n\r\nvi hörs {{ by }}.\r\n", encoding="utf-8")
    composed = write(settings=own, first_name="Karin")
    assert "Paketet är sent, Karin." in composed.body
    assert composed.next_step.text == "Jag svarar senast onsdag 25 november."
    vip = write(settings=own, inputs=Inputs(template="vip"), first_name="Karin")
    assert vip.body == "Kära Karin,\n\nvi hörs onsdag 25 november."
    assert write(settings=own, topic="damaged").template == "damaged"


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("Hej\n{{ ordr }}\n", 2, "'ordr' is undefined"),
        ("Hej\n\n{% if %}\n", 3, "Expected an expression"),
        ("Hej\n{{ name\n", 2, "unexpected end of template"),
        ("Hej {{ name }}\n", 1, "not known in this mail"),
        ('{% extends "_grund.j2" %}\n', 1, "_grund.j2 that it builds on does not exist"),
        ("\n{{ ''.__class__.__mro__ }}\n", 2, "unsafe"),
        ("{{ 1 // 0 }}\n", 1, "zero"),
        ("{{ range(10 ** 9) }}", 1, "Range too big"),
    ],
)
def test_a_broken_template_is_told_in_one_line_with_its_place(write, own, shop_templates, source, line, words):
    file = shop_templates / "late-delivery.j2"
    file.write_text(source, encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        write(settings=own)
    message = str(caught.value)
    assert message.startswith(f"{file}:{line}: ")
    assert words in message
    assert "\n" not in message


def test_a_template_that_is_not_utf_8_is_told(write, own, shop_templates):
    (shop_templates / "late-delivery.j2").write_bytes("Hej på dig".encode("latin-1"))
    with pytest.raises(TemplateError, match=r"late-delivery\.j2: the file is not in UTF-8"):
        write(settings=own)


@pytest.mark.parametrize("name", ["sommar", "../../../etc/passwd", "nn/brief", "_base", "", "Brief"])
def test_an_unknown_template_is_answered_with_those_there_are(write, name):
    with pytest.raises(TemplateError, match="there is no template") as caught:
        write(inputs=Inputs(template=name or "-"))
    assert "late-delivery" in (caught.value.tip or "")
    assert "_base" not in (caught.value.tip or "")


def test_an_unknown_language_or_folder_is_told(write, tmp_path):
    with pytest.raises(TemplateError, match="no templates in the language 'en'"):
        write("en")
    with pytest.raises(TemplateError, match="does not exist"):
        write(settings=Settings(templates=tmp_path / "none"))


def test_our_own_texts_are_found_and_come_last(tmp_path):
    assert (templates_folder() / "sv" / "_base.j2").is_file()
    assert template_folders(None, tmp_path) == (tmp_path, templates_folder())
    assert rules_file().name == "rules.yaml"


def test_jinja_is_loaded_only_for_a_draft():
    code = "import sys, replykit.compose.render, replykit.compose.plan; assert 'jinja2' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
