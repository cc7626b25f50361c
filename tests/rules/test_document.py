"""Cutting a text into sentences of words whose offsets point into the untouched input."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.rules.document import LONGEST_SENTENCE, read_document

ABBREVIATIONS = frozenset({"t.ex", "kl"})


def sentences(text):
    return [text[s.start : s.end].strip() for s in read_document(text, abbreviations=ABBREVIATIONS).sentences]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        pytest.param("Hej. Vi ringer! Ja?", ["Hej.", "Vi ringer!", "Ja?"], id="stops"),
        pytest.param("Hej Karin,\n\nTack för mejlet", ["Hej Karin,", "Tack för mejlet"], id="blank line"),
        pytest.param("Vi ringer\nTack", ["Vi ringer", "Tack"], id="a short line ends"),
        pytest.param(
            "Vi ringer dig i morgon förmiddag mellan klockan nio och\nelva. Tack",
            ["Vi ringer dig i morgon förmiddag mellan klockan nio och\nelva.", "Tack"],
            id="a wrapped line goes on",
        ),
        pytest.param("Vi kan t.ex. byta. Eller inte.", ["Vi kan t.ex. byta.", "Eller inte."], id="abbreviation"),
        pytest.param("Kom den 3. november. Hei", ["Kom den 3. november.", "Hei"], id="Norwegian date"),
        pytest.param("Kl. 9 ringer vi. Hej", ["Kl. 9 ringer vi.", "Hej"], id="clock"),
        pytest.param('Du skrev "usch." Det förstår vi.', ['Du skrev "usch."', "Det förstår vi."], id="closing quote"),
        pytest.param("Va?! Nej...", ["Va?!", "Nej..."], id="piles"),
        pytest.param("", [], id="empty"),
        pytest.param("--- !!! ...", [], id="no words"),
    ],
)
def test_sentences(text, cut):
    assert sentences(text) == cut


def words(text):
    return [word for sentence in read_document(text).sentences for word in sentence.words]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("ÅSA Är", ["åsa", "är"], id="folded"),
        pytest.param(unicodedata.normalize("NFD", "försenad på ön"), ["försenad", "på", "ön"], id="NFD"),
        pytest.param("e-post går", ["e-post", "går"], id="hyphen"),
        pytest.param("det's", ["det's"], id="apostrophe"),
        pytest.param("\ufeffHej", ["hej"], id="byte order mark"),
        pytest.param("😀hej😀", ["hej"], id="emoji"),
        pytest.param("İstanbul", ["i̇stanbul"[:1] + "stanbul"], id="a letter that grows when folded"),
    ],
)
def test_words(text, found):
    if "İ" in text:
        assert len(words(text)) == 1
    else:
        assert words(text) == found


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=120))
def test_every_word_stands_where_it_says(text):
    for sentence in read_document(text).sentences:
        for word, start, end in zip(sentence.words, sentence.starts, sentence.ends, strict=True):
            assert sentence.start <= start < end <= sentence.end
            assert (
                unicodedata.normalize("NFC", text[start:end].lower())[:1] == word[:1]
                or len(text[start:end].lower()) != end - start
            )


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        pytest.param('du skrev "aldrig mer" sa vi', {"aldrig", "mer"}, id="straight"),
        pytest.param("du skrev ”aldrig mer” sa vi", {"aldrig", "mer"}, id="Swedish"),
        pytest.param("du skrev «aldri mer» sa vi", {"aldri", "mer"}, id="Norwegian"),
        pytest.param("du skrev »aldrig mer» sa vi", {"aldrig", "mer"}, id="book"),
        pytest.param('en 15" skärm och mer', set(), id="inches"),
        pytest.param('slut " på\n\nstycket " här', set(), id="not across paragraphs"),
    ],
)
def test_what_stands_in_quotation_marks(text, inside):
    (sentence, *rest) = read_document(text).sentences
    quoted = {s.words[index] for s in (sentence, *rest) for index in s.quoted}
    assert quoted == inside


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Hej", ["hej"]),
        ("Hej, den kom (sent) men hel – tack", ["hej", "den kom", "sent", "men hel", "tack"]),
        (", ja", ["ja"]),
    ],
)
def test_clauses(text, clauses):
    (sentence,) = read_document(text).sentences
    assert [" ".join(sentence.words[first:end]) for first, end in sentence.clauses()] == clauses


def test_a_masked_stretch_has_no_words():
    text = "ett två tre"
    document = read_document(text, masked=((4, 7),))
    assert [word for s in document.sentences for word in s.words] == ["ett", "tre"]


def test_an_endless_sentence_is_cut():
    document = read_document("ord " * 1000)
    assert max(len(sentence.words) for sentence in document.sentences) == LONGEST_SENTENCE
    assert sum(len(sentence.words) for sentence in document.sentences) == 1000


@pytest.mark.parametrize(("text", "bare"), [("jag ar arg", True), ("jag är arg", False), ("ja", True)])
def test_bare_texts_are_known(text, bare):
    assert read_document(text).bare is bare
