"""The decision tables over signs: temper, complaint, approach, and what signals mean together."""

import pytest

from replykit.analysis.between_lines import FIRM_PRAISE, settled
from replykit.analysis.shouting import shouts
from replykit.analysis.temper import approach, is_complaint, temper
from replykit.analysis.tone import FIRM, Tone
from replykit.model import Approach, Sign, Temper
from replykit.records import Evidence


def names(words: str) -> frozenset[str]:
    return frozenset(words.split())


@pytest.mark.parametrize(
    ("signals", "complaint", "expected"),
    [
        ("", False, Temper.CALM),
        ("praise", False, Temper.CALM),
        ("insult-profanity anger", False, Temper.CALM),
        ("", True, Temper.ANNOYED),
        ("repeat-contact urgency", True, Temper.ANNOYED),
        ("disappointment vulnerability", True, Temper.ANNOYED),
        ("threat-leave", True, Temper.ANNOYED),
        ("shouting", True, Temper.ANNOYED),
        ("constructive praise", True, Temper.CALM),
        ("constructive disappointment", True, Temper.ANNOYED),
        ("constructive repeat-contact", True, Temper.ANNOYED),
        ("anger", True, Temper.ANGRY),
        ("anger shouting urgency", True, Temper.ANGRY),
        ("threat-public", True, Temper.ANGRY),
        ("threat-legal repeat-contact", True, Temper.ANGRY),
        ("anger blame duties generalising", True, Temper.ANGRY),
        ("anger insult-profanity", True, Temper.FURIOUS),
        ("shouting insult-profanity", True, Temper.FURIOUS),
        ("anger shouting threat-public threat-legal", True, Temper.FURIOUS),
    ],
)
def test_temper(signals: str, complaint: bool, expected: Temper) -> None:
    assert temper(names(signals), complaint=complaint) is expected


@pytest.mark.parametrize(
    ("signals", "expected"),
    [("", Temper.CALM), ("praise", Temper.CALM), ("disappointment", Temper.ANNOYED), ("anger", Temper.ANGRY)],
)
def test_courtesies_cool_only_who_shows_no_displeasure(signals: str, expected: Temper) -> None:
    assert temper(names(signals), complaint=True, mild=True) is expected


@pytest.mark.parametrize(
    ("topics", "signals", "expected"),
    [
        ("", "", False),
        ("", "praise", False),
        ("", "urgency vulnerability", False),
        ("", "repeat-contact", False),
        ("", "shouting", False),
        ("late-delivery", "", True),
        ("", "anger", True),
        ("", "disappointment", True),
        ("", "threat-leave", True),
        ("", "constructive praise", True),
        ("website-trouble", "praise", True),
    ],
)
def test_complaint(topics: str, signals: str, expected: bool) -> None:
    assert is_complaint(names(topics), names(signals)) is expected


@pytest.mark.parametrize(
    ("topics", "signals", "wants", "expected"),
    [
        ("", "praise", "", Approach.NO_COMPLAINT),
        ("", "urgency", "answer", Approach.NO_COMPLAINT),
        ("late-delivery", "", "delivery", Approach.STANDARD),
        ("late-delivery", "anger insult-profanity", "refund", Approach.STANDARD),
        ("damaged", "blame duties generalising", "repair", Approach.CHRONIC),
        ("damaged", "blame duties generalising anger insult-profanity", "", Approach.CHRONIC),
        ("", "insult-profanity anger", "", Approach.BRIEF),
        ("other", "insult-profanity anger shouting threat-leave", "", Approach.BRIEF),
        ("other", "anger repeat-contact", "", Approach.STANDARD),
        ("late-delivery", "anger urgency", "", Approach.STANDARD),
        ("late-delivery", "anger vulnerability", "", Approach.STANDARD),
        ("", "constructive praise", "", Approach.FEEDBACK),
        ("website-trouble", "constructive praise", "answer", Approach.FEEDBACK),
        ("late-delivery", "constructive praise", "refund", Approach.STANDARD),
        ("late-delivery", "constructive disappointment", "", Approach.STANDARD),
    ],
)
def test_approach(topics: str, signals: str, wants: str, expected: Approach) -> None:
    assert approach(names(topics), names(signals), names(wants), automatic=False) is expected


@pytest.mark.parametrize("missing", ["blame", "duties", "generalising"])
def test_never_chronic_on_fewer_than_all_signs(missing: str) -> None:
    signals = names("blame duties generalising anger insult-profanity shouting repeat-contact") - {missing}
    assert approach(names("damaged"), signals, names("refund"), automatic=False) is not Approach.CHRONIC


def test_automatic_mail_gets_no_other_approach() -> None:
    assert approach(names("damaged"), names("anger"), names("refund"), automatic=True) is Approach.AUTOMATIC


def sign(name: str, weight: float = 1.0) -> Sign:
    return Sign(name, weight, (Evidence(0, 4, "word"),))


def kept(*signals: Sign, trouble: bool) -> list[str]:
    return sorted(s.name for s in settled(signals, trouble=trouble))


@pytest.mark.parametrize("heated", ["insult-profanity", "threat-public", "threat-legal"])
def test_who_insults_or_threatens_is_angry(heated: str) -> None:
    found = settled((sign(heated),), trouble=True)
    assert {s.name for s in found} == {"anger", heated}
    assert all(s.evidence for s in found)


def test_shouting_is_angry_only_about_something() -> None:
    assert kept(sign("shouting"), trouble=True) == ["anger", "shouting"]
    assert kept(sign("shouting"), trouble=False) == ["shouting"]
    assert kept(sign("shouting"), sign("disappointment"), trouble=False) == ["anger", "disappointment", "shouting"]


def test_a_glad_mail_may_swear_and_shout() -> None:
    assert kept(sign("praise"), sign("shouting"), sign("insult-profanity"), trouble=False) == ["praise"]


def test_kind_words_in_an_angry_mail_are_irony_unless_firm() -> None:
    assert kept(sign("anger"), sign("praise"), trouble=True) == ["anger"]
    assert kept(sign("anger"), sign("praise", FIRM_PRAISE), trouble=True) == ["anger", "praise"]


def test_harsh_words_in_a_peaceful_mail_are_not_meant_so() -> None:
    found = settled((sign("anger"), sign("threat-legal"), sign("praise")), trouble=False, peace=True)
    assert [s.name for s in found] == ["praise"]


def tone(*, traces: float = 0.0, topic: float = 0.0, well: int = 0, errand: bool = False, **signals: float) -> Tone:
    return Tone(traces, topic, signals, remedy=False, quotes=False, errand=errand, well=well)


@pytest.mark.parametrize(
    ("heard", "troubled"),
    [
        (tone(), False),
        (tone(topic=1.0), True),
        (tone(topic=1.0, errand=True), False),
        (tone(topic=1.0, well=1), False),
        (tone(topic=2.0, errand=True), True),
        (tone(traces=1.2), True),
        (tone(traces=0.8), False),
        (tone(traces=0.8, anger=1.0), True),
        (tone(traces=1.5, well=2), False),
    ],
)
def test_many_faint_traces_tell_of_trouble(heard: Tone, troubled: bool) -> None:
    assert heard.troubled is troubled


@pytest.mark.parametrize(
    ("heard", "peaceful"),
    [
        (tone(anger=1.0), False),
        (tone(anger=1.0, well=1), True),
        (tone(anger=1.0, errand=True), True),
        (tone(anger=1.0, praise=1.0), True),
        (tone(anger=FIRM, well=1), False),
        (tone(topic=2.0, anger=1.0, praise=1.0), False),
    ],
)
def test_a_mail_is_peaceful_when_all_is_well(heard: Tone, peaceful: bool) -> None:
    assert heard.peaceful is peaceful


def test_asking_about_terms_is_no_signal() -> None:
    assert kept(sign("policy"), trouble=False) == []
    assert kept(sign("policy"), trouble=True) == ["policy"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Var är mitt paket?", []),
        ("Tack!!", [("!!", 0.34)]),
        ("Tack! Hej", []),
        ("Ordern gäller HDMI och USB", []),
        ("Jag köpte PAUL 200 cm", [("PAUL", 0.5)]),
        ("Svara då!!!", [("!!!", 0.5)]),
        ("Hallå?!?!", [("?!?!", 0.5)]),
        ("Det är INTE OKEJ alls, säger jag", [("INTE OKEJ", 1.0)]),
        ("HVOR ER PAKKEN", [("HVOR ER PAKKEN", 1.0)]),
        ("JAG HAR RINGT 3 GÅNGER, SVARA NU", [("JAG HAR RINGT 3 GÅNGER, SVARA NU", 1.0)]),
        ("", []),
    ],
)
def test_shouts(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(text[s.start : s.end], s.weight) for s in shouts(text)] == expected


def test_shouts_is_linear() -> None:
    assert len(shouts("A " * 50_000 + "!" * 50_000)) == 2
