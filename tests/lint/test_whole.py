"""What the rest of a reply says of a sentence, and what a reply lacks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.lint.linter import lint
from replykit.lint.whole import HEAD, MOST, SCALE, in_company, of_reply
from replykit.records import Severity
from replykit.rules.compile import compile_rules
from replykit.rules.engine import Engine
from replykit.rules.load import load_rules
from replykit.weighing.table import Table, pack

HURTING = frozenset({"policy", "bad-before-good"})
MOVES = ("thanks", "good-news", "bad-news", "next-step", "done-step", "time")


def scores(**known):
    return dict.fromkeys((*MOVES, "policy"), -1.0) | {name.replace("_", "-"): value for name, value in known.items()}


def company(*alone):
    return list(in_company(alone, [frozenset()] * len(alone), HURTING - {"bad-before-good"}))


def test_a_sentence_knows_its_own_weights_and_the_best_elsewhere():
    first, second = company(scores(thanks=3.0, policy=2.0), scores(thanks=1.0))
    assert (first["own/thanks"], first["else/thanks"]) == (3 * SCALE, 1 * SCALE)
    assert (second["own/thanks"], second["else/thanks"]) == (1 * SCALE, 3 * SCALE)
    assert (first["hurt/0"], second["hurt/0"]) == (-1 * SCALE, 2 * SCALE)
    assert second["hurt/1"] == -MOST * SCALE


def test_good_news_stands_earlier_or_later():
    before, good, after = company(scores(), scores(good_news=4.0), scores())
    assert (before["later/good-news"], before["earlier/good-news"]) == (4 * SCALE, -MOST * SCALE)
    assert (good["later/good-news"], good["earlier/good-news"]) == (-1 * SCALE, -1 * SCALE)
    assert (after["later/good-news"], after["earlier/good-news"]) == (-MOST * SCALE, 4 * SCALE)


def test_bad_news_is_held_against_the_good_news_behind_it():
    bad, good = company(scores(bad_news=3.0), scores(good_news=4.0, bad_news=2.0))
    assert (bad["then/good-news"], good["then/good-news"]) == (3 * SCALE, -MOST * SCALE)


def test_a_reply_knows_its_moves_and_how_early_they_come():
    late = [*[scores() for _ in range(HEAD)], scores(thanks=5.0)]
    known = of_reply(late, {"marker/signed": (1,), "marker/weighed-thanks": (1,), "rule/x": (1,)}, HURTING)
    assert (known["best/thanks"], known["next/thanks"], known["head/thanks"]) == (5 * SCALE, -1 * SCALE, -1 * SCALE)
    assert {name for name in known if name.startswith("marker/")} == {"marker/signed"}


def test_a_step_and_its_time_stand_in_one_sentence():
    apart = of_reply([scores(next_step=4.0), scores(time=4.0)], {}, HURTING)
    together = of_reply([scores(next_step=4.0, time=3.0)], {}, HURTING)
    assert (apart["best/next-step+time"], together["best/next-step+time"]) == (-1 * SCALE, 3 * SCALE)


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=12))
def test_no_strength_is_out_of_bounds(weights):
    alone = [scores(policy=weight, thanks=-weight) for weight in weights]
    for known in (*company(*alone), of_reply(alone, {}, HURTING)):
        assert all(abs(value) <= MOST * SCALE + 1e-9 for value in known.values())


RULES = """
schema: replykit/rules/1
markers:
  weighed-thanks: {about: found by weights}
  thanks: {about: thanks, sv: ["hälsningar"]}
rules:
  policy-says: {category: policy, severity: error, advice: A17, message: {en: m}, sv: ["policy"]}
  policy-hint: {category: policy, severity: hint, advice: A17, message: {en: m}, sv: ["reglerna"]}
  policy-weighed: {category: policy, kind: weighed, severity: error, advice: A17, message: {en: m}}
  no-thanks:
    category: missing-thanks
    kind: missing
    severity: warning
    advice: A01
    message: {en: m}
    markers: [weighed-thanks]
"""
ALONE = """\
#bias\tpolicy=-1\tthanks=-1\tgood-news=-1\tbad-news=-1\tnext-step=-1\tdone-step=-1\ttime=-1
avtalet\tpolicy=3
=found/policy\tpolicy=6
=hint/policy\tpolicy=3
"""


def engine(tmp_path, whole, own=None):
    path = tmp_path / "rules.yaml"
    path.write_text(RULES, encoding="utf-8")
    paths = [path]
    if own:
        paths.append(tmp_path / "own.yaml")
        paths[1].write_text(own, encoding="utf-8")
    compiled = compile_rules(load_rules(*paths), "sv", "lint")
    return Engine(compiled, Table(pack(ALONE.splitlines())), Table(pack(whole.splitlines())))


def told(text, engine):
    return [(f.rule, f.severity) for f in lint(text, engine, language="sv", tell="en")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Det står i avtalet.", []),
        ("Läs reglerna.", []),
        ("Läs vår policy.", [("policy-says", Severity.ERROR)]),
    ],
    ids=["words give way", "a hint gives way", "a sure phrase does not"],
)
def test_good_company_quiets_what_is_not_sure(tmp_path, text, found):
    assert told(text, engine(tmp_path, "#bias\tpolicy=-9\tmissing-thanks=-9\n")) == found


def test_a_shop_s_own_rule_is_never_doubted(tmp_path):
    own = "rules:\n  cheers: {category: policy, severity: hint, advice: A06, message: {en: m}, sv: [tjo]}\n"
    quiet = engine(tmp_path, "#bias\tpolicy=-9\tmissing-thanks=-9\n", own)
    assert told("Tjo hej.", quiet) == [("cheers", Severity.HINT)]


@pytest.mark.parametrize(("bias", "found"), [("2", [("no-thanks", Severity.WARNING)]), ("-1", [])])
def test_what_lacks_is_weighed(tmp_path, bias, found):
    assert told("Hälsningar Eva", engine(tmp_path, f"#bias\tpolicy=-9\tmissing-thanks={bias}\n")) == found
