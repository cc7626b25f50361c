"""What a mail surely tells of danger and harm, and what only sounds like it."""

import pytest

from replykit.compose.danger import tells_fire, tells_flood, tells_hurt


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Brödrosten fattade eld i köket.", "sv", True),
        ("Den luktar bränt efter tio minuter.", "sv", True),
        ("Hoverboarden började ryka i hallen.", "sv", True),
        ("Jag fick en stöt av lampan.", "sv", True),
        ("Kaffet luktar bränt kaffe.", "sv", False),
        ("Kaffet lukter godt, ikke brent.", "nb", False),
        ("Som tur är var det inget som började brinna.", "sv", False),
        ("Stick och brinn!", "sv", False),
        ("Ingen har sett röken av mina pengar.", "sv", False),
        ("Tannbørsten TOK FYR på badet.", "nb", True),
        ("Det kom røyk ut av den.", "nb", True),
        ("Eg fekk støyt av omnen.", "nn", True),
        ("Det var nesten så den tok fyr.", "nb", False),
    ],
)
def test_fire(text, language, told):
    assert tells_fire(text, language) is told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Jag skar mig i tummen.", "sv", True),
        ("Pojken slog i hakan, två stygn.", "sv", True),
        ("Vi fick åka in till akuten.", "sv", True),
        ("Färgen skär sig mot mattan", "sv", False),
        ("Symaskinen hoppar över stygn.", "sv", False),
        ("Ingen skar sig, som tur var.", "sv", False),
        ("Skar meg på tommelen.", "nb", True),
        ("Datteren min måtte på legevakta.", "nb", True),
        ("Veggen flasser som en brannskadd turist.", "nb", False),
        ("Ingen skar seg, heldigvis.", "nb", False),
    ],
)
def test_harm(text, language, told):
    assert tells_hurt(text, language) is told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Vattnet rinner ner på källartrappan.", "sv", True),
        ("Det sprutar vatten under diskbänken!", "sv", True),
        ("Vi har en vattenläcka i köket.", "sv", True),
        ("Ni säger att vattenskador inte omfattas.", "sv", False),
        ("Duschens vatten rinner åt dörren till.", "sv", False),
        ("Jag fick inget vatten till maten.", "sv", False),
        ("Som tur är blev det ingen översvämning.", "sv", False),
        ("Heile skapet er fullt av vatn.", "nn", True),
        ("Det renner vann inn i kjelleren.", "nb", True),
        ("Klokka er vanntett, står det.", "nb", False),
        ("Takk for at det ikke ble oversvømmelse.", "nb", False),
        ("Flisene ligger feil, så vannet renner mot døra.", "nb", False),
    ],
)
def test_flood(text, language, told):
    assert tells_flood(text, language) is told
