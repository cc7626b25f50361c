"""What words are about: the list, and what is made of words that are not in it."""

import pytest

from replykit.resources import meanings_file
from replykit.rules.remember import meanings
from replykit.weighing.meanings import NOTHING, Meanings, pack_meanings

LIST = """\
# a remark
buckla\tbulk\tbroken
frakt\tfrakt\tdeliver
kostnaden\tkostnaden\tmoney
kylskåp\tkjøleskap\tappliance kitchen
repor\triper\tscratch
ingen\tingen\tnegation
kaffe\t-\tdrink food
lovar\tlover\t-
"""


@pytest.fixture
def listed() -> Meanings:
    return Meanings(pack_meanings(LIST.splitlines(keepends=True)))


@pytest.mark.parametrize(
    ("word", "about"),
    [
        pytest.param("buckla", ("~broken",), id="in the list"),
        pytest.param("kylskåp", ("~appliance", "~kitchen"), id="the most telling first"),
        pytest.param("kylskap", ("~appliance", "~kitchen"), id="typed without å"),
        pytest.param("lovar", (), id="known to be about nothing"),
        pytest.param("fraktkostnaden", ("~money", "~deliver"), id="a compound: of its last part, then of its first"),
        pytest.param("fraktskostnaden", ("~money", "~deliver"), id="with an s between"),
        pytest.param("mikrokostnaden", ("~money",), id="a long last part, whatever stands before it"),
        pytest.param("mikrorepor", (), id="a short one after what nobody knows"),
        pytest.param("ställningen", (), id="no compound with ingen"),
        pytest.param("bucklade", ("~broken",), id="an inflection"),
        pytest.param("bucklifiering", (), id="too long for an inflection"),
        pytest.param("obekant", (), id="nothing like it"),
        pytest.param("", (), id="nothing"),
        pytest.param("buckla" * 30, (), id="no word"),
    ],
)
def test_a_word(listed, word, about):
    assert listed.of(word) == about


@pytest.mark.parametrize("language", ["sv", "no"])
def test_every_word_of_ours_is_found_as_it_stands_there(language):
    ours = meanings(language)
    for line in meanings_file(language).read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            word, _, about = line.split("\t")
            assert ours.of(word) == (() if about == NOTHING else tuple(f"~{name}" for name in about.split()))


@pytest.mark.parametrize("language", ["sv", "no"])
def test_words_of_ours_are_in_order_and_told_once(language):
    words = [
        line.split("\t")[0]
        for line in meanings_file(language).read_text(encoding="utf-8").splitlines()
        if not line.startswith("# ")
    ]
    assert words == sorted(set(words))
