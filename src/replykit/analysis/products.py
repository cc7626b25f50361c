"""The thing that the mail is about: what was bought, as one word, as written.

Every word may be it. What speaks for a word are its parts, what it is about, the words around it and its place; what
speaks for none is the mail as a whole: a question before buying, a service, several things.
``tools/fit_choices.py`` fits how much.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.analysis.goods import goods, same_thing, stem
from replykit.weighing.choice import Option, choose
from replykit.weighing.features import STEM, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from replykit.weighing.meanings import Meanings
    from replykit.weighing.table import Table

SURE: Final = 0.7
"""How likely a word must be, next to all others and none, to be said back to the customer."""

READ: Final = 5_000
"""Characters of a mail that are looked at."""

TITLE: Final = 200
"""Characters of a subject that are looked at."""

REACH: Final = 8
"""How many words to each side, within the sentence, are looked at."""

NEAR: Final = 3
"""How many of them count by their distance too."""

THINGS: Final = frozenset(
    f"~{about}"
    for about in (
        "clothes shoes furniture appliance electronics phone-thing vehicle part textile food drink plant toy book "
        "jewellery cosmetics tool building ticket animal medicine sport kitchen media gift home-thing photo material "
        "packaging parcel"
    ).split()
)
"""What words are about that name things."""

_TOKEN: Final = re.compile(r"[^\W\d_](?:[\w:-]{0,38}[^\W_])?|\d+|[.,!?;:()]|\n\s*\n")
_END: Final = frozenset(".!?\n")
_EDGE: Final = "^"


class _Token(NamedTuple):
    written: str
    folded: str
    begins: str
    """The letters that inflections share."""
    about: tuple[str, ...]
    stem: str
    """Without a noun's ending; nothing for what is no word."""

    @property
    def is_thing(self) -> bool:
        return self.about[:1] != () and self.about[0] in THINGS


def product(own: str, *, subject: str, table: Table) -> str | None:
    """Find the noun for what was bought, as written; None when no word is likely enough.

    Raises ValueError for a table that does not know what words are about.
    """
    if table.meanings is None:
        raise ValueError("products are told by what words are about")
    words = nouns(own, subject, table.meanings)
    return choose(table, words, surroundings(own, subject, table.meanings), sure=SURE)


def _tokens(text: str, meanings: Meanings) -> list[_Token]:
    """Cut a text into words, numbers and marks."""
    tokens = []
    for written in _TOKEN.findall(text):
        folded = written.casefold() if written.strip() else "\n"
        word = folded[0].isalpha()
        begins = parts(folded)[0][:STEM]
        tokens.append(
            _Token(written, folded, begins, meanings.of(folded) if word else (), stem(folded) if word else "")
        )
    return tokens


def surroundings(own: str, subject: str, meanings: Meanings) -> frozenset[str]:
    """Give what speaks for or against the mail being about one bought thing at all."""
    body, title = _tokens(own[:READ], meanings), _tokens(subject[:TITLE], meanings)
    things = {token.stem for token in body if token.is_thing}
    said = {f"mail {name}" for token in body for name in (token.begins, *token.about) if token.stem}
    said |= {f"title {name}" for token in title for name in (token.begins, *token.about) if token.stem}
    asked = {"mail ?"} if any(token.folded == "?" for token in body) else set()
    return frozenset(said | asked | {f"mail length {min(4, len(body) // 25)}", f"mail things {min(4, len(things))}"})


def nouns(own: str, subject: str, meanings: Meanings) -> list[Option]:
    """Give every word of a mail, then those that only its subject has, with what speaks for them."""
    body, title = _tokens(own[:READ], meanings), _tokens(subject[:TITLE], meanings)
    found = list(_of_body(body, {token.stem for token in title if token.stem}))
    known = {token.stem for token in body}
    for token in title:
        if token.stem and token.stem not in known and len(token.folded) > 2:
            about = [f"title {name}" for name in token.about]
            given = ("only title", f"title words {min(len(title), 4)}", f"title lead {_lead(token)}", *about)
            found.append(Option(token.written, token.stem, parts(token.folded), given))
    return found


def _of_body(body: list[_Token], titled: set[str]) -> Iterator[Option]:
    named = Counter(token.stem for token in body if token.stem)
    things = len({token.stem for token in body if token.is_thing})
    seen: set[str] = set()
    thing_seen = False
    for number, (start, end) in enumerate(_sentences(body)):
        asked = body[end : end + 1] and body[end].folded == "?"
        for at in range(start, end):
            token = body[at]
            if len(token.folded) < 2 or not token.stem:
                continue
            place = [f"named {min(named[token.stem], 3)}", f"sentence {min(number, 3)}", f"things {min(things, 4)}"]
            place += _title(token, titled)
            for holds, name in (
                (at == start, "opens"),
                (at > start and token.written[0].isupper(), "capital"),
                (token.stem in seen, "again"),
                (token.stem != token.folded, f"ends {token.folded[-1]}"),
                (asked, "asked"),
                (token.is_thing and not thing_seen, "first thing"),
            ):
                if holds:
                    place.append(name)
            kind = "thing" if token.is_thing else "no thing"
            given = {kind, f"goods {goods(token.folded):d}", f"lead {_lead(token)}", *token.about, *place}
            given |= {f"{name}, {kind}" for name in place}
            around = _around(body[max(start, at - REACH) : at], body[at + 1 : min(end, at + 1 + REACH)])
            yield Option(token.written, token.stem, tuple({*parts(token.folded), *around}), tuple(given))
            seen.add(token.stem)
            thing_seen = thing_seen or token.is_thing


def _sentences(body: list[_Token]) -> Iterator[tuple[int, int]]:
    """Yield where each sentence starts and where its mark stands."""
    start = 0
    for at, token in enumerate(body):
        if token.folded in _END:
            yield start, at
            start = at + 1
    yield start, len(body)


def _around(before: list[_Token], after: list[_Token]) -> Iterator[str]:
    """Yield the words on each side, the nearest by their distance and in pairs too."""
    left = [token.begins for token in reversed(before)] + [_EDGE] * NEAR
    right = [token.begins for token in after] + [_EDGE] * NEAR
    for distance in range(NEAR):
        yield f"-{distance + 1} {left[distance]}"
        yield f"+{distance + 1} {right[distance]}"
    yield f"< {left[1]} {left[0]}"
    yield f"> {right[0]} {right[1]}"
    for side, tokens in (("<", before), (">", after)):
        for token in tokens:
            yield f"{side} {token.begins}"
            yield from (f"{side} {name}" for name in token.about[:1])


def _title(token: _Token, titled: set[str]) -> list[str]:
    found = ["titled"] if token.stem in titled else []
    if any(len(other) >= STEM and other != token.stem and same_thing(token.stem, other) for other in titled):
        found.append("titled in part")
    return found


def _lead(token: _Token) -> str:
    return token.about[0] if token.about else "-"
