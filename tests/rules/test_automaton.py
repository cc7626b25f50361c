"""The matcher finds what a plain reading of the phrase finds, whatever stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.rules.automaton import OWN_NEGATION, Matcher
from replykit.rules.build import Builder
from replykit.rules.phrase import PhraseError, parse_phrase

CLASSES = {
    "we": ["vi", "jag"],
    "carrier": ["postnord*", "(bring|dhl)", "det där bolaget", "<supplier>"],
    "supplier": ["*leverantör*"],
    "negation": ["inte", "aldrig"],
    "barrier": ["men"],
}


def matcher(*phrases, bare=False):
    builder = Builder({name: tuple(map(parse_phrase, members)) for name, members in CLASSES.items()})
    for owner, phrase in enumerate(phrases):
        builder.add(owner, parse_phrase(phrase))
    return Matcher(builder.tables(), bare=bare)


def spans(text, *phrases, bare=False):
    words = tuple(text.split())
    return [" ".join(words[hit.first : hit.last]) for hit in matcher(*phrases, bare=bare).hits(words)]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        pytest.param("vår policy", "enligt vår policy här", ["vår policy"], id="words"),
        pytest.param("vår policy", "vår nya policy", [], id="not with a word between"),
        pytest.param("polic*", "policyn", ["policyn"], id="prefix"),
        pytest.param("*försen*", "leveransförseningen", ["leveransförseningen"], id="infix"),
        pytest.param("*sening", "försening", ["försening"], id="suffix"),
        pytest.param("<we> kan", "ja jag kan", ["jag kan"], id="class"),
        pytest.param("<carrier> slarvade", "postnords slarvade", ["postnords slarvade"], id="class with a star"),
        pytest.param(
            "<carrier> slarvade", "det där bolaget slarvade", ["det där bolaget slarvade"], id="class of words"
        ),
        pytest.param("<carrier> slarvade", "underleverantören slarvade", ["underleverantören slarvade"], id="nested"),
        pytest.param("<we> ... kan", "vi tror att det kan", ["vi tror att det kan"], id="gap"),
        pytest.param("<we> ..2 kan", "vi tror att det kan", [], id="gap too short"),
        pytest.param("<we> ... kan", "vi vill men du kan", [], id="a gap ends at a new clause"),
        pytest.param("<we> .... kan", "vi vill men du kan", ["vi vill men du kan"], id="a wide gap does not"),
        pytest.param("^ kan", "kan du", ["kan"], id="at the start"),
        pytest.param("^ kan", "du kan", [], id="not elsewhere"),
        pytest.param("kan $", "du kan", ["kan"], id="at the end"),
        pytest.param("kan $", "kan du", [], id="not before the end"),
        pytest.param(
            "inte förrän > på", "kom inte förrän på", ["inte förrän"], id="what must follow is not pointed at"
        ),
        pytest.param("inte förrän > på", "kom inte förrän nu", [], id="what must follow does not"),
        pytest.param("vi > (kan|kan ju) $", "vi kan ju", ["vi"], id="several words must follow"),
        pytest.param("så", "sååååå", ["sååååå"], id="a stretched letter"),
        pytest.param("jävla", "jäävla", [], id="two letters are no stretch"),
    ],
)
def test_matching(phrase, text, found):
    assert spans(text, phrase) == found


@pytest.mark.parametrize("typed", ["forsening", "foersening", "försening"])
def test_a_text_without_marks_is_met_halfway(typed):
    assert spans(typed, "försening", bare=True) == [typed]


def test_marked_texts_are_taken_at_their_word():
    assert spans("har", "här") == []


def test_a_phrase_that_names_the_negation_says_so():
    hits = matcher("har inte fått", "fått").hits(("har", "inte", "fått"))
    assert {hit.owner: hit.flags for hit in hits} == {0: OWN_NEGATION, 1: 0}


@pytest.mark.parametrize(
    ("classes", "why"),
    [({"a": ["<b>"], "b": ["<a>"]}, "circle"), ({"a": ["<c>"]}, "no class <c>")],
    ids=["circle", "unknown"],
)
def test_bad_classes_are_told(classes, why):
    builder = Builder({name: tuple(map(parse_phrase, members)) for name, members in classes.items()})
    with pytest.raises(PhraseError, match=why):
        builder.add(0, parse_phrase("<a>"))


words = st.lists(st.sampled_from(["vi", "kan", "inte", "men", "så", "policy", "bring"]), max_size=14)


def naive(first, gap, last, text):
    """Read ``first ..gap last`` the slow way."""
    found = set()
    for start, word in enumerate(text):
        for end in range(start + 1, min(len(text), start + gap + 2)):
            if word == first and text[end] == last and "men" not in text[start + 1 : end]:
                found.add((start, end + 1))
    return found


@given(words, st.integers(0, 5))
def test_gaps_agree_with_a_naive_reading(text, gap):
    hits = {(hit.first, hit.last) for hit in matcher(f"vi ..{gap} kan").hits(tuple(text))}
    slow = naive("vi", gap, "kan", text)
    assert hits <= slow
    assert {start for start, _ in hits} == {start for start, _ in slow}


@given(words)
def test_more_phrases_never_change_what_one_finds(text):
    alone = {(hit.first, hit.last) for hit in matcher("vi ... kan").hits(tuple(text))}
    among = {
        (h.first, h.last)
        for h in matcher("vi ... kan", "vi kan", "kan inte", "<we> ... policy").hits(tuple(text))
        if h.owner == 0
    }
    assert among == alone
