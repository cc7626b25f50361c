"""Shouting as it looks on paper."""

import pytest

from replykit.analysis.shouting import shouts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Var är mitt paket?", []),
        ("Tack!!", [("!!", 0.34)]),
        ("Tack! Hej", []),
        ("Ordern gäller HDMI och USB", []),
        ("Jag köpte PAUL 200 cm", [("PAUL", 0.5)]),
        ("Svara då!!!", [("!!!", 0.5)]),
        ("Hallå?!?!", [("?!?!", 0.5)]),
        ("Det är INTE OKEJ alls, säger jag", [("INTE OKEJ", 1.0)]),
        ("HVOR ER PAKKEN", [("HVOR ER PAKKEN", 1.0)]),
        ("JAG HAR RINGT 3 GÅNGER, SVARA NU", [("JAG HAR RINGT 3 GÅNGER, SVARA NU", 1.0)]),
        ("", []),
    ],
)
def test_shouts(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(text[s.start : s.end], s.weight) for s in shouts(text)] == expected


def test_shouts_is_linear() -> None:
    assert len(shouts("A " * 50_000 + "!" * 50_000)) == 2
