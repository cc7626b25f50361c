"""Every draft that replykit writes passes replykit's own lint, whatever the mail was about and whatever is known."""

from datetime import date
from itertools import product

import pytest

from replykit.analysis.signs import CHRONIC
from replykit.compose.inputs import Inputs
from replykit.compose.quoting import Heard
from replykit.compose.render import compose
from replykit.config import Settings, Shop
from replykit.lint.facing import Facing
from replykit.lint.linter import lint
from replykit.model import Analysis, Approach, Facts, Sign, Temper
from replykit.records import Language
from replykit.rules.remember import engine
from replykit.rules.schema import SIGNS, Group

SETTINGS = Settings(shop=Shop(name="Cykelboden", signer="Anna Lind", email="a@boden.example", phone="08-123 45 67"))
TODAY = date(2026, 11, 23)

FACTS = {
    "nothing": Facts(),
    "name": Facts(first_name="Karin"),
    "order": Facts(order="10234", first_name="Karin"),
    "product": Facts(product="regnjacka"),
    "all": Facts(
        order="10234", product="regnjackan", dates=("3 november",), amounts=("499 kr",), contacts=3,
        deadline="före lördag", first_name="Karin",
    ),
}  # fmt: skip
SIGNALS = {
    "none": (),
    "raised": ("anger", "insult-profanity", "threat-public", "urgency"),
    "soft": ("disappointment", "vulnerability", "repeat-contact", "praise"),
}
WANTS = {"none": (), "money": ("refund", "answer"), "goods": ("replacement", "callback", "apology")}
INPUTS = {
    "none": Inputs(),
    "step": Inputs(step="skickar en ny", by=date(2026, 11, 27)),
    "news": Inputs(good="Den är redan hos mig.", bad="Den blå är slut.", options=("en grön", "pengarna tillbaka")),
}
NEWS = {
    "nb": Inputs(good="Den er allerede hos meg.", bad="Den blå er utsolgt.", options=("en grønn", "pengene tilbake")),
    "nn": Inputs(good="Du får den nye i dag.", bad="Den blå er utseld.", options=("ein grøn", "pengane tilbake")),
}


HEARD = (
    Heard(),
    Heard(definite=True),
    Heard(fire=True, hurt=True),
    Heard(number_of="faktura", question=True, number_given=True),
)
SURE = 9.0
SECOND = SIGNS[Group.TOPICS]


def signs(names):
    return tuple(Sign(name, SURE) for name in names)


ENGINES = {language: engine(language, "lint") for language in ("sv", "no")}


def found_in(language, analysis, inputs, seed):
    body = compose(
        analysis,
        inputs,
        SETTINGS,
        today=TODAY,
        language=language,
        country="SE" if language == "sv" else "NO",
        seed=seed,
        heard=HEARD[int(seed) % len(HEARD)],
    ).body
    rules = "sv" if language == "sv" else "no"
    facing = Facing(approach=analysis.approach, allowed=tuple(analysis.facts.amounts))
    findings = lint(body, ENGINES[rules], language=rules, tell="en", facing=facing)
    return [(f.rule, f.match, body) for f in findings]


@pytest.mark.parametrize("language", ["sv", "nb", "nn"])
@pytest.mark.parametrize("topic", SIGNS[Group.TOPICS])
def test_every_topic(language, topic):
    for number, (facts, signals, wants, temper) in enumerate(product(FACTS, SIGNALS, WANTS, Temper)):
        analysis = Analysis(
            Language("sv", None, 1.0), True, temper, Approach.STANDARD,
            signs((topic, SECOND[number % len(SECOND)])),
            signs(SIGNALS[signals]), signs(WANTS[wants]), FACTS[facts],
        )  # fmt: skip
        key = list(INPUTS)[number % len(INPUTS)]
        given = NEWS[language] if key == "news" and language in NEWS else INPUTS[key]
        assert found_in(language, analysis, given, str(number)) == []


@pytest.mark.parametrize("language", ["sv", "nb", "nn"])
@pytest.mark.parametrize("approach", [Approach.CHRONIC, Approach.BRIEF, Approach.FEEDBACK, Approach.NO_COMPLAINT])
def test_every_approach(language, approach):
    complaint = approach in (Approach.CHRONIC, Approach.BRIEF)
    for number, (topic, facts, temper) in enumerate(product(SIGNS[Group.TOPICS], FACTS, Temper)):
        analysis = Analysis(
            Language("sv", None, 1.0), complaint, temper, approach, (Sign(topic, SURE),) if complaint else (),
            signs(CHRONIC), (), FACTS[facts],
        )  # fmt: skip
        assert found_in(language, analysis, Inputs(), str(number)) == []
