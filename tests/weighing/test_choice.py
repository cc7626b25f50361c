"""Options against each other and against none: which is chosen, and when nothing is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.weighing.choice import Option, choose
from replykit.weighing.table import Table, pack

TABLE = """\
#bias\tnone=2
jacka\tthis=10
stol\tthis=10
kanske\tthis=4
=titled\tthis=4
asked\tnone=8
"""


def option(written: str, *features: str, given_: tuple[str, ...] = (), names: str = "") -> Option:
    return Option(written, names or written, features, given_)


def chosen(*options: Option, none: tuple[str, ...] = (), sure: float = 0.6) -> str | None:
    return choose(Table(pack(TABLE.splitlines(keepends=True))), options, none, sure=sure)


JACKET, CHAIR, PERHAPS = option("jackan", "jacka"), option("stolen", "stol"), option("plagget", "kanske")


@pytest.mark.parametrize(
    ("options", "none", "expected"),
    [
        ((), (), None),
        ((JACKET,), (), "jackan"),
        ((PERHAPS,), (), None),
        ((JACKET, PERHAPS), (), "jackan"),
        ((JACKET, CHAIR), (), None),
        ((JACKET, CHAIR._replace(given=("titled",))), (), "stolen"),
        ((JACKET,), ("asked",), None),
        ((option("okänt", "x"), JACKET), ("också okänt",), "jackan"),
    ],
)
def test_the_likeliest_is_chosen_when_it_is_likely_enough(options, none, expected):
    assert chosen(*options, none=none) == expected


def test_those_that_name_the_same_are_likely_together_and_the_likeliest_form_is_given():
    both = (option("Jackan", "kanske", names="jack"), option("jackor", "kanske", names="jack", given_=("titled",)))
    assert chosen(*both, sure=0.7) == "jackor"
    assert chosen(both[0], both[1]._replace(names="other"), sure=0.7) is None


@given(st.lists(st.sampled_from(["jacka", "stol", "kanske", "x"]), max_size=6), st.floats(0.0, 0.99))
def test_what_is_chosen_stood_among_the_options_and_being_surer_never_chooses_more(words, sure):
    options = [option(f"{word}{at}", word) for at, word in enumerate(words)]
    found = chosen(*options, sure=sure)
    assert found is None or found in {one.written for one in options}
    assert chosen(*options, sure=min(0.995, sure + 0.3)) in {found, None}
