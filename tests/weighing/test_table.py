"""A table of weights: how it is read, what it says of a text, and which words bear it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.resources import weights_file
from replykit.rules.remember import weights
from replykit.weighing.features import features
from replykit.weighing.table import Table, heaviest, heaviest_few, pack, share, weigh

TABLE = """\
# a remark
#bias\tpolicy=-1\tthanks=-0.5
villkor\tpolicy=4
enligt\tpolicy=2.5
tack\tpolicy=-2\tthanks=6
=marker/thanks\tthanks=3
"""


def table(text: str = TABLE) -> Table:
    return Table(pack(text.splitlines(keepends=True)))


def scores(text: str, **given_: float) -> dict[str, float]:
    return weigh(table(), features(text.split()), given_).scores


def test_unknown_words_leave_the_bias():
    assert scores("hej hopp") == {"policy": -1.0, "thanks": -0.5}


def test_weights_count_by_how_many_features_are_known():
    assert scores("enligt villkor")["policy"] == pytest.approx(-1 + 6.5 * share(2))
    assert scores("enligt allehanda okända villkor")["policy"] == scores("enligt villkor")["policy"]


def test_in_a_long_text_each_feature_counts_less_and_all_together_more():
    each = [share(known) for known in (1, 10, 100, 1000)]
    assert each == sorted(each, reverse=True)
    assert [known * share(known) for known in (1, 10, 100)] == sorted(known * share(known) for known in (1, 10, 100))
    assert share(0) == share(1)


def test_a_word_said_twice_counts_once():
    assert scores("villkor villkor villkor") == scores("villkor")


def test_what_is_given_counts_with_its_strength():
    given_ = {"marker/thanks": 0.5, "marker/unknown": 1.0}
    assert weigh(table(), [], given_).scores == {"policy": -1.0, "thanks": 1.0}


def test_words_bear_the_weight():
    words = "tack men enligt våra villkor".split()
    weighed = weigh(table(), features(words))
    assert weighed.words_for("policy", features(words), len(words)) == [-20, 0, 25, 0, 40]
    assert weighed.words_for("thanks", features(words), len(words)) == [60, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("shares", "stretch"),
    [
        ([1.0], (0, 0)),
        ([-1.0, 5.0, -1.0], (1, 1)),
        ([5.0, -1.0, 5.0], (0, 2)),
        ([5.0, -9.0, 6.0], (2, 2)),
        ([0.0, 0.0, 3.0, 0.0], (2, 2)),
        ([-3.0, -1.0, -2.0], (1, 1)),
    ],
)
def test_heaviest_stretch(shares, stretch):
    assert heaviest(shares) == stretch


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=30))
def test_no_stretch_weighs_more_than_the_heaviest(shares):
    first, last = heaviest(shares)
    most = max(sum(shares[i : j + 1]) for i in range(len(shares)) for j in range(i, len(shares)))
    assert sum(shares[first : last + 1]) == most


def test_heaviest_few():
    assert heaviest_few([1.0, 5.0, 5.0, 1.0], 2) == (1, 2, 10.0)
    assert heaviest_few([1.0], 6) == (0, 0, 1.0)
    assert heaviest_few([2.0, 0.0, 2.0], 1) == (0, 0, 2.0)


@given(st.dictionaries(st.text(alphabet="abcdeåäö ", min_size=1).map(str.strip).filter(bool), st.integers(-99, 99)))
def test_every_line_is_found_again_and_nothing_else(lines):
    lines = {name: weight for name, weight in lines.items() if not name.startswith("# ")}
    packed = table("".join(f"{name}\tlabel={weight / 10}\n" for name, weight in lines.items()))
    assert {name: packed.weights(name) for name in lines} == {name: ((0, w),) for name, w in lines.items()}
    assert packed.weights("no such feature") == ()


def test_a_line_that_is_no_tables_is_refused():
    with pytest.raises(ValueError, match="could not convert"):
        pack(["word\tlabel=heavy\n"])


@pytest.mark.parametrize("language", ["sv", "no"])
@pytest.mark.parametrize("layer", ["lint", "scan"])
def test_every_line_of_ours_is_read(language, layer):
    ours = weights(language, layer)
    for line in weights_file(language, layer).read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            feature, *pairs = line.split("\t")
            expected = {label: round(float(w) * 10) for label, _, w in (pair.rpartition("=") for pair in pairs)}
            assert {ours.labels[which]: weight for which, weight in ours.weights(feature)} == expected
