"""HTML as mail programs write it, as text that a reader of the mail would recognise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.mail.html import html_to_text

CASES = [
    ("paragraphs", "<p>Hej</p><p>då</p>", "Hej\n\ndå"),
    ("gmail's lines", "<div>Hej</div><div><br></div><div>då<br></div>", "Hej\n\ndå"),
    (
        "outlook's lines",
        "<p class=MsoNormal>Hej</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>då</p>",
        "Hej\n\ndå",
    ),
    ("paragraphs without margins", '<p style="margin:0">a</p><p style="margin: 0cm">b</p>', "a\nb"),
    ("line breaks", "Hej<br>på<br/><br>dig", "Hej\npå\n\ndig"),
    ("white space", "Hej \n  <b>på </b> \t dig", "Hej på dig"),
    ("inline tags", "O<b>MEDEL</b>BART", "OMEDELBART"),
    ("entities", "&aring;&auml;&ouml; &lt;3 &amp; &#128545;", "åäö <3 & 😡"),
    ("nbsp and zero width", "499&nbsp;kr\u200b bo\u00adken", "499 kr boken"),
    ("preformatted", "<pre>a\n  b</pre>c", "a\n  b\n\nc"),
    ("list", "<ul><li>fel färg</li><li>fel storlek</ul>", "- fel färg\n- fel storlek"),
    ("list of paragraphs", "<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n- b"),
    ("nested list", "<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
    (
        "table",
        "<table><tr><td>Namn</td><td>Karin</td></tr><tr><th>Order</th><td>1</td></tr></table>",
        "Namn | Karin\nOrder | 1",
    ),
    ("empty cells", "<table><tr><td></td><td>a</td><td></td></tr></table>", "a"),
    ("link", '<a href="https://example.com/x">Spåra paketet</a>', "Spåra paketet"),
    ("emoji picture", 'Nej <img src="cid:x" alt="😡">', "Nej 😡"),
    ("picture", 'Hej<img src="https://example.com/x.png" alt="Logotyp">', "Hej"),
    ("quote", "Nej<blockquote>Hej<br>du</blockquote>Ja", "Nej\n\n> Hej\n> du\n\nJa"),
    ("quote in a quote", "<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n>> b"),
    (
        "gmail quote",
        '<div class="gmail_quote"><div class="gmail_attr">A skrev:</div><blockquote>Hej</blockquote></div>',
        "A skrev:\n\n> Hej",
    ),
    ("indent is no quote", '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Hej</blockquote>', "Hej"),
    (
        "yahoo quote",
        'Nej<div class="ydp1 yahoo_quoted"><div>Den 3 mars skrev K:</div>Hej</div>',
        "Nej\n\n> Den 3 mars skrev K:\n> Hej",
    ),
    (
        "gmail forward is no quote",
        '<div class="gmail_quote">---------- Forwarded message ---------<br>Från: K<br><p>Hej</p></div>',
        "---------- Forwarded message ---------\nFrån: K\n\nHej",
    ),
    ("outlook web header", '<div id="divRplyFwdMsg"><b>Från:</b> K</div>Hej', f"{'_' * 32}\nFrån: K\nHej"),
    (
        "head, style and script",
        "<head><title>x</title><style>p{}</style></head><script>x()</script>Hej<!-- x -->",
        "Hej",
    ),
    ("template", "<template><p>x</p></template>Hej", "Hej"),
    ("display none", '<div style="Display: None">x</div>Hej', "Hej"),
    ("visibility", '<span style="visibility:hidden">x</span>Hej', "Hej"),
    ("no size", '<span style="color:red;font-size:0px">x</span>Hej', "Hej"),
    ("small size", '<span style="font-size:0.9em">Hej</span>', "Hej"),
    ("hidden", "<div hidden>x</div>Hej", "Hej"),
    ("conditional comment", "<!--[if mso]><p>x</p><![endif]-->Hej", "Hej"),
    ("broken nesting", "<b><p>Hej</b> du</p></div></td>", "Hej du"),
    ("not closed", "<p>Hej <b>du", "Hej du"),
    ("no html", "Hej 3 < 4 & du", "Hej 3 < 4 & du"),
    ("nothing", "", ""),
]


@pytest.mark.parametrize(("html", "text"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_html_reads_as_its_reader_sees_it(html: str, text: str) -> None:
    assert html_to_text(html) == text


DEEP = [
    "<div>",
    "<b>",
    "<blockquote>",
    "<ul><li>",
    "<table><tr><td>",
    "<font size=1>",
    "<p><i>",
    "<div><!--</div>-->",
    "<div title='</div>'>",
    "<style></div></style><div>",
    "<div class=gmail_quote>",
    "<dl><dd>",
    "<a ",
    "<!--",
    "<x a",
]


@pytest.mark.parametrize("unit", DEEP)
def test_a_hundred_thousand_tags_are_read_like_any_other(unit: str) -> None:
    text = html_to_text("Hej " + unit * 100_000 + "x")
    assert "Hej" in text


def test_a_lone_surrogate_is_no_obstacle() -> None:
    assert html_to_text("<p>Hej \ud800</p>").startswith("Hej")


def test_words_inside_too_many_tags_are_kept() -> None:
    assert html_to_text("<div>" * 100_000 + "Hej").endswith("Hej")


@given(st.lists(st.one_of(st.text(max_size=20), st.sampled_from([case[1] for case in CASES] + DEEP))).map("".join))
def test_any_text_is_read_as_html(html: str) -> None:
    assert "\0" not in html_to_text(html)


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1))
def test_visible_words_are_never_lost(words: str) -> None:
    assert words in html_to_text(f"<div><p>{words}</p></div>")
