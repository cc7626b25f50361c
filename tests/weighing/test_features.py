"""What of a sentence is weighed."""

from hypothesis import given
from hypothesis import strategies as st

from replykit.weighing.features import features
from replykit.weighing.meanings import Meanings, pack_meanings


def named(text: str, *, question: bool = False) -> set[str]:
    return {name for name, _, _ in features(text.split(), question=question)}


def test_words_alone_and_together():
    assert named("vi kan inte") == {
        "vi", "kan", "inte",
        "^ vi", "vi kan", "kan inte", "inte $",
        "vi _ inte",
    }  # fmt: skip


def test_a_long_word_counts_by_its_beginnings_and_its_end_too():
    assert named("leveranstiden") >= {"leveranstiden", "leve*", "lever*", "leveran*", "*tiden"}


def test_inflections_and_compounds_share_features():
    assert named("leveransen") & named("leveranserna") >= {"leve*", "lever*", "leveran*"}
    assert "*policy" not in named("returpolicy")
    assert named("returpolicy") & named("bytespolicy") >= {"*olicy"}


def test_a_text_without_marks_is_weighed_as_one_with_them():
    assert named("förlåt för väntan") == named("forlat for vantan")
    assert named("ærlig på grøten") == named("arlig pa groten")


def test_nynorsk_is_weighed_as_bokmal():
    assert named("eg veit ikkje kva") == named("jeg vet ikke hva")


def test_numbers_are_alike():
    assert named("10 kronor") == named("499 kronor")


def test_a_question_ends_in_another_way():
    assert "inte ?" in named("kan du inte", question=True)


def test_nothing_has_one_feature():
    assert list(features([])) == [("^ $", 0, 0)]


def test_what_a_word_is_about_stands_where_the_word_stands():
    meanings = Meanings(pack_meanings(["bucklan\tbulken\tbroken\n"]))
    plain = set(features(["en", "bucklan"]))
    assert set(features(["en", "bucklan"], meanings=meanings)) - plain == {("~broken", 1, 2)}


@given(st.lists(st.text(alphabet="abcåäö'-0123456789", min_size=1, max_size=12), min_size=1, max_size=20))
def test_each_feature_says_which_words_it_is_made_of(words):
    for _, first, last in features(words):
        assert 0 <= first < last <= len(words)
    assert {place for _, *place in map(list, features(words)) for place in range(place[0], place[1])} == set(
        range(len(words))
    )
