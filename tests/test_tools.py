"""What the weights are made with: how a text is put over from one language into the other, word by word."""

import importlib.util
from pathlib import Path

import pytest

PLACE = Path(__file__).parents[1] / "tools" / "twins.py"


@pytest.fixture(scope="module")
def put_over():
    spec = importlib.util.spec_from_file_location("twins", PLACE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.put_over


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Jackan är trasig, och NI svarar inte.", "sv", "Jakken er ødelagt, og DERE svarer ikke."),
        ("Jakka er ødelagt og dere svarer ikke.", "no", "Jackan är förstörd och ni svarar inte."),
        ("Order 4711, 12 kr: xyzzy!\n", "sv", "Ordre 4711, 12 kr: xyzzy!\n"),
        ("", "sv", ""),
    ],
)
def test_words_change_and_all_else_stays(put_over, text, source, expected):
    assert put_over(text, source) == expected
