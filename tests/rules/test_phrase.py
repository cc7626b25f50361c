"""The phrase language: what a phrase unfolds to, and what is no phrase."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.rules.phrase import Class, Edge, Gap, OneOf, PhraseError, Word, parse_phrase

WORD = Word("word", "vår")


@pytest.mark.parametrize(
    ("source", "sequences"),
    [
        pytest.param("enligt policy", [(Word("word", "enligt"), Word("word", "policy"))], id="words"),
        pytest.param("POLICY", [(Word("word", "policy"),)], id="letters are folded"),
        pytest.param("polic*", [(Word("prefix", "polic"),)], id="prefix"),
        pytest.param("*försening", [(Word("suffix", "försening"),)], id="suffix"),
        pytest.param("*försen*", [(Word("infix", "försen"),)], id="infix"),
        pytest.param(
            "(vår|våra) policy",
            [(OneOf(frozenset({WORD, Word("word", "våra")})), Word("word", "policy"))],
            id="one of single words is one step",
        ),
        pytest.param(
            "(vår|i vår) by",
            [(WORD, Word("word", "by")), (Word("word", "i"), WORD, Word("word", "by"))],
            id="one of with several words unfolds",
        ),
        pytest.param("[ju] vår", [(Word("word", "ju"), WORD), (WORD,)], id="perhaps"),
        pytest.param("vår ... by", [(WORD, Gap(6, wide=False), Word("word", "by"))], id="gap"),
        pytest.param("vår ..2 by", [(WORD, Gap(2, wide=False), Word("word", "by"))], id="counted gap"),
        pytest.param("vår .... by", [(WORD, Gap(12, wide=True), Word("word", "by"))], id="wide gap"),
        pytest.param("<we> vår", [(Class("we"), WORD)], id="class"),
        pytest.param("^ vår $", [(Edge("^"), WORD, Edge("$"))], id="edges"),
        pytest.param("vår > by", [(WORD, Edge(">"), Word("word", "by"))], id="words that must follow"),
        pytest.param("e-post", [(Word("word", "e-post"),)], id="a hyphen joins"),
    ],
)
def test_what_a_phrase_unfolds_to(source, sequences):
    assert list(parse_phrase(source).sequences) == sequences


@pytest.mark.parametrize(("source", "weight"), [("vår", 1.0), ("vår =0.5", 0.5), ("vår =2", 2.0)])
def test_a_phrase_can_be_weak_or_strong_evidence(source, weight):
    assert parse_phrase(source).weight == weight


@pytest.mark.parametrize(
    ("source", "why"),
    [
        pytest.param("", "empty", id="empty"),
        pytest.param("(vår", "never closed", id="open bracket"),
        pytest.param("vår)", "closes nothing", id="closing bracket"),
        pytest.param("a|b", "outside", id="bar outside"),
        pytest.param("... vår", "begins or ends with a gap", id="leading gap"),
        pytest.param("vår ...", "begins or ends with a gap", id="trailing gap"),
        pytest.param("vår ... ... by", "two gaps", id="two gaps"),
        pytest.param("vår ^ by", "middle", id="edge in the middle"),
        pytest.param("vår > by ... by", "only single words", id="a gap in what must follow"),
        pytest.param("[vår]", "no words", id="nothing is left"),
        pytest.param("*", "no part of a phrase", id="a star alone"),
        pytest.param("a*", "almost anything", id="one letter and a star"),
        pytest.param("vår % by", "no part of a phrase", id="strange sign"),
        pytest.param(" ".join(["(a b|c d|e f)"] * 6), "unfolds to 729", id="too many"),
    ],
)
def test_what_is_no_phrase(source, why):
    with pytest.raises(PhraseError, match=why):
        parse_phrase(source)


@given(st.text(max_size=60))
def test_any_text_is_a_phrase_or_a_clear_mistake(source):
    try:
        phrase = parse_phrase(source)
    except PhraseError as error:
        assert str(error)
    else:
        assert all(phrase.sequences)
