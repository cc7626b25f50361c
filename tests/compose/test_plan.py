"""What a reply decides to say, before it is put into words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.compose import certain
from replykit.compose.inputs import Inputs
from replykit.compose.plan import choose, plan
from replykit.compose.quoting import Heard
from replykit.compose.restate import first_name, one_line, usable
from replykit.compose.working_days import add_working_days
from replykit.model import Facts

_NOTHING = Heard()


@pytest.fixture
def decide(read, today):
    def _decide(inputs=None, *, promise_days=2, gestures=None, heard=_NOTHING, **mail):
        return plan(
            read(**mail),
            inputs or Inputs(),
            today=today,
            country="SE",
            promise_days=promise_days,
            gestures=gestures or {},
            seed="s",
            heard=heard,
        )

    return _decide


@pytest.mark.parametrize(
    ("mail", "template"),
    [
        ({}, "late-delivery"),
        ({"topic": None}, "other"),
        ({"topic": "something-new"}, "other"),
        ({"approach": "chronic"}, "chronic"),
        ({"approach": "brief"}, "brief"),
        ({"approach": "feedback"}, "feedback"),
        ({"approach": "no-complaint"}, "no-complaint"),
        ({"inputs": Inputs(template="notice")}, "notice"),
    ],
)
def test_the_mail_decides_the_template_unless_the_shopkeeper_does(decide, mail, template):
    assert decide(**mail).template == template


def test_without_a_step_an_answer_is_promised_in_working_days(decide):
    assert decide(promise_days=2).by == date(2026, 11, 25)
    assert decide(promise_days=5).by == date(2026, 11, 30)
    assert decide(promise_days=0).by == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("deadline", "by"),
    [
        ("före fredag", date(2026, 11, 26)),
        ("senast torsdag", date(2026, 11, 25)),
        ("till lördag 28 november", date(2026, 11, 27)),
        ("innan i morgon", date(2026, 11, 24)),
        ("före jul", date(2026, 11, 30)),
        ("till dagen D", date(2026, 11, 30)),
        ("senast den 24 december", date(2026, 11, 30)),
    ],
)
def test_the_answer_comes_before_the_customers_own_deadline(decide, deadline, by):
    assert decide(promise_days=5, deadline=deadline).by == by


@pytest.mark.parametrize(
    ("deadline", "kept"),
    [("före lördag", "före lördag"), ("senast 15 november", None), ("i dag", None), ("till jul", "till jul")],
)
def test_a_deadline_that_is_past_is_not_spoken_of(decide, deadline, kept):
    assert decide(deadline=deadline).facts.deadline == kept


def test_the_shopkeepers_day_stands(decide):
    planned = decide(Inputs(by=date(2026, 12, 1)), deadline="före fredag")
    assert (planned.by, planned.by_given) == (date(2026, 12, 1), True)


def test_only_what_is_missing_is_asked_for(decide):
    assert (decide().ask_order, decide().ask_wish) == (True, True)
    assert not decide(order="10234").ask_order
    assert not decide(topic="staff-conduct").ask_order
    assert not decide(wants=("refund",)).ask_wish
    assert not decide(Inputs(options=("a", "b"))).ask_wish
    settled = decide(Inputs(step="skickar en ny jacka"))
    assert (settled.ask_order, settled.ask_wish) == (False, False)


def test_what_is_not_certain_is_not_spoken_of(decide):
    shown = {"signals": tuple(certain.SIGNALS), "wants": ("refund",), "temper": "calm"}
    spoken = decide(**shown)
    assert (spoken.repeated, spoken.owner, spoken.vulnerable, spoken.praise) == (True, True, True, True)
    assert (spoken.topic, spoken.wants) == ("late-delivery", ("refund",))
    unspoken = decide(**shown, sure=0.5)
    assert (unspoken.repeated, unspoken.owner, unspoken.vulnerable, unspoken.praise) == (False, False, False, False)
    assert (unspoken.topic, unspoken.wants) == ("other", ())
    assert not unspoken.ask_wish, "the mail may have told it"


@pytest.mark.parametrize(
    ("mail", "asks"),
    [
        ({}, True),
        ({"signals": ("praise",)}, False),
        ({"signals": ("praise",), "sure": 0.5}, True),
        ({"signals": ("praise",), "heard": Heard(question=True)}, True),
        ({"signals": ("praise",), "wants": ("answer",)}, True),
    ],
)
def test_all_but_mere_praise_gets_an_answer(decide, mail, asks):
    assert decide(approach="no-complaint", **mail).asks is asks


@pytest.mark.parametrize(
    ("wants", "told", "either"),
    [
        (("refund",), ("refund",), False),
        (("replacement", "refund"), ("replacement", "refund"), True),
        (("refund", "cancel"), ("cancel", "refund"), False),
        (("compensation", "refund"), ("compensation",), False),
        (("answer", "apology"), (), False),
    ],
)
def test_a_wish_is_told_back_and_never_promised(decide, wants, told, either):
    planned = decide(wants=wants)
    assert (planned.wants, planned.wants_either) == (told, either)
    assert decide(Inputs(good="Jackan är på väg"), wants=wants).wants == ()


def test_a_gesture_comes_only_from_the_shopkeeper_or_the_settings(decide):
    assert decide().gesture is None
    assert decide(gestures={"late-delivery": "en påse bullar"}).gesture == "en påse bullar"
    assert decide(gestures={"damaged": "en påse bullar"}).gesture is None
    assert decide(Inputs(gesture="fri frakt"), gestures={"late-delivery": "bullar"}).gesture == "fri frakt"


@pytest.mark.parametrize("signal", ["threat-public", "threat-legal", "threat-leave", "repeat-contact"])
def test_a_threat_is_met_by_somebody_taking_charge(decide, signal):
    assert decide(signals=(signal,)).owner
    assert not decide().owner


def test_praise_in_a_heated_mail_is_not_thanked_for(decide):
    assert decide(temper="calm", signals=("praise",)).praise
    assert not decide(temper="angry", signals=("praise",)).praise


def test_words_without_a_word_count_as_none(decide):
    planned = decide(Inputs(step=" … ", good="", bad="\n", options=("", "–", "en ny"), gesture="!"))
    assert (planned.step, planned.good, planned.bad, planned.gesture) == (None, None, None, None)
    assert planned.options == ("en ny",)


def test_only_facts_that_can_be_said_back_are_kept():
    facts = usable(
        Facts(
            order="#10234",
            dates=("3 november", "i måndags", "den 7 november", "9 november"),
            amounts=("0 kr", "499:-", "kr 499,-", "gratis"),
            contacts=1,
            product="regnjacka.",
            deadline="Före\nlördag",
            first_name="KARIN",
        )
    )
    assert facts.order == "10234"
    assert facts.dates == ("3 november", "den 7 november")
    assert facts.amounts == ("499:-", "kr 499,-")
    assert facts.contacts is None
    assert facts.product == "regnjacka"
    assert facts.deadline == "före lördag"
    assert facts.first_name == "Karin"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1 150 kronorna", "1 150 kronor"),
        ("799 kronene", "799 kroner"),
        ("500 spänn", "500 kronor"),
        ("349 kr", "349 kr"),
        ("10:50", "10:50"),
    ],
)
def test_an_amount_stands_alone_when_it_is_said_back(written, said):
    assert usable(Facts(amounts=(written,))).amounts == (said,)


@pytest.mark.parametrize(
    "product",
    ["{{ 7*7 }}", "{% include '/etc/passwd' %}", "<b>jacka</b>", "se https://evil.example", "a@b.se", "x" * 51],
)
def test_a_fact_that_could_do_something_is_left_out_whole(product):
    assert usable(Facts(product=product)).product is None


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("karin", "Karin"),
        ("ÅSA-MAJ", "Åsa-Maj"),
        ("McLeod", "McLeod"),
        ("Per Olav", "Per Olav"),
        ("Kund 123", None),
        ("", None),
        ("karin@example.com", None),
        ("{{ name }}", None),
    ],
)
def test_a_name_is_set_as_names_are_or_left_out(given_name, shown):
    assert first_name(given_name) == shown


@given(st.text())
def test_any_text_becomes_one_plain_line(text):
    line = one_line(text)
    assert line == " ".join(line.split())
    assert line.isprintable()


@given(st.text(), st.text(min_size=1), st.integers(1, 9))
def test_a_choice_is_steady_and_within_bounds(seed, slot, count):
    assert choose(seed, slot, count) == choose(seed, slot, count)
    assert 0 <= choose(seed, slot, count) < count


def test_choices_spread_over_mails():
    assert {choose(f"mail-{n}", "a.j2:1", 3) for n in range(30)} == {0, 1, 2}


@pytest.mark.parametrize(
    ("mail", "promise_days", "day"),
    [
        ({}, 2, 2),
        ({"signals": ("urgency",)}, 2, 1),
        ({"signals": ("urgency",), "sure": 0.5}, 2, 2),
        ({"signals": ("urgency",)}, 1, 1),
    ],
)
def test_one_who_is_in_a_hurry_is_answered_within_a_day(decide, today, mail, promise_days, day):
    assert decide(promise_days=promise_days, **mail).by == add_working_days(today, day, "SE")


@pytest.mark.parametrize("danger", ["fire", "flood", "hurt"])
@pytest.mark.parametrize(("complaint", "day"), [(True, 1), (False, 2)])
def test_danger_in_a_complaint_is_answered_within_a_day(decide, today, danger, complaint, day):
    told = decide(promise_days=2, complaint=complaint, heard=Heard(**{danger: True}))
    assert told.by == add_working_days(today, day, "SE")


def test_one_who_wants_an_apology_is_not_asked_what_would_help(decide):
    assert not decide(wants=("apology",)).ask_wish


@pytest.mark.parametrize(
    ("mail", "also"),
    [
        ({}, None),
        ({"second": "billing-price"}, "billing-price"),
        ({"second": "billing-price", "sure": 1.4}, None),
        ({"second": "other"}, None),
        ({"second": "no-response"}, "no-response"),
        ({"second": "no-response", "signals": ("repeat-contact",)}, None),
        ({"second": "cancelled-out-of-stock"}, None),
        ({"second": "refund-delay"}, "refund-delay"),
        ({"second": "refund-delay", "wants": ("refund",)}, None),
        ({"second": "billing-price", "approach": "feedback"}, None),
    ],
)
def test_a_second_trouble_is_taken_up_when_it_is_sure(decide, mail, also):
    assert decide(**mail).also == also


def test_a_step_of_the_shopkeepers_own_is_the_whole_answer(decide):
    assert decide(Inputs(step="skickar en ny"), second="billing-price").also is None


@pytest.mark.parametrize(("approach", "sure", "thanked"), [("no-complaint", 0.5, True), ("standard", 0.5, False)])
def test_praise_in_a_kind_mail_need_be_less_sure(decide, approach, sure, thanked):
    assert decide(temper="calm", approach=approach, signals=("praise",), sure=sure).praise == thanked
