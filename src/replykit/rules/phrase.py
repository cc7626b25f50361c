"""The phrase language of rules.yaml, parsed into sequences of steps that the automaton is built from.

``polic*`` a word by its beginning (also ``*delay``, ``*delay*``), ``(our|ours)`` one of, ``[just]`` perhaps,
``...`` up to six words of the same clause, ``..3`` up to three, ``....`` up to twelve across clauses, ``<class>`` a
word class, ``^`` and ``$`` the ends of the sentence, ``>``
before words that must follow but are not pointed at, ``=0.5`` last the weight of a phrase that is weak evidence.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import NamedTuple

MOST_SEQUENCES = 400
"""What one phrase may unfold to; more is a phrase that nobody can check by eye."""

GAP = 6
WIDE_GAP = 12

_TOKEN = re.compile(
    r"\s*(?:(?P<weight>=\s*\d+(?:\.\d+)?\s*$)|(?P<gap>\.{2,4}\d*|…)|<(?P<cls>[a-zæøåäö0-9-]+)>"
    r"|(?P<mark>[()\[\]|^$>])|(?P<word>\*?[\w'’\-]+\*?))"
)


class PhraseError(ValueError):
    """A phrase that cannot be read: what is wrong and where."""


class Word(NamedTuple):
    """One word; ``kind`` is word, prefix, suffix or infix."""

    kind: str
    text: str


class OneOf(NamedTuple):
    """Any one of some single words."""

    words: frozenset[Word]


class Class(NamedTuple):
    """A word class by name."""

    name: str


class Gap(NamedTuple):
    """Up to ``most`` words between two others; ``wide`` gaps cross clauses."""

    most: int
    wide: bool


class Edge(NamedTuple):
    """The start (``^``) or the end (``$``) of the sentence, or of what is pointed at (``>``)."""

    mark: str


Step = Word | OneOf | Class | Gap | Edge
Sequence = tuple[Step, ...]


class Phrase(NamedTuple):
    """A parsed phrase: the step sequences it unfolds to, and its weight as evidence."""

    source: str
    sequences: tuple[Sequence, ...]
    weight: float


@cache
def parse_phrase(source: str) -> Phrase:
    """Parse one phrase; raise PhraseError with what is wrong."""
    tokens, weight = _tokens(source)
    sequences, at = _alternatives(tokens, 0, None, source)
    if at != len(tokens):
        raise PhraseError(f"{tokens[at][1]!r} closes nothing in {source!r}")
    unique = tuple(dict.fromkeys(sequences))
    for sequence in unique:
        _check(sequence, source)
    return Phrase(source, unique, weight)


def _tokens(source: str) -> tuple[list[tuple[str, str]], float]:
    tokens: list[tuple[str, str]] = []
    weight, at = 1.0, 0
    text = source.lower().rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or found.end() == at:
            raise PhraseError(f"{text[at:].strip()[:12]!r} in {source!r} is no part of a phrase")
        kind = found.lastgroup or ""
        if kind == "weight":
            weight = float(found["weight"].lstrip("= "))
        else:
            tokens.append((kind, found[kind]))
        at = found.end()
    if not tokens:
        raise PhraseError("an empty phrase")
    return tokens, weight


def _alternatives(
    tokens: list[tuple[str, str]], at: int, closing: str | None, source: str
) -> tuple[list[Sequence], int]:
    """Read ``a b | c`` up to ``closing``; give the sequences and the place of the closing mark."""
    branches: list[list[Sequence]] = []
    parts: list[list[Sequence]] = []
    while at < len(tokens):
        kind, text = tokens[at]
        if kind == "mark" and text in ")]":
            break
        if kind == "mark" and text == "|":
            if closing is None:
                raise PhraseError(f"'|' stands outside ( ) in {source!r}")
            branches.append(_joined(parts, source))
            parts = []
        elif kind == "mark" and text in "([":
            inner, at = _alternatives(tokens, at + 1, ")" if text == "(" else "]", source)
            expected = ")" if text == "(" else "]"
            if at >= len(tokens) or tokens[at][1] != expected:
                raise PhraseError(f"{text!r} is never closed in {source!r}")
            parts.append(_folded(inner) + ([()] if text == "[" else []))
        else:
            parts.append([(_step(kind, text),)])
        at += 1
    branches.append(_joined(parts, source))
    return [sequence for branch in branches for sequence in branch], at


def _joined(parts: list[list[Sequence]], source: str) -> list[Sequence]:
    size = 1
    for part in parts:
        size *= len(part)
    if size > MOST_SEQUENCES:
        raise PhraseError(f"{source!r} unfolds to {size} phrases; write it as several, or use a class")
    return [tuple(step for piece in choice for step in piece) for choice in product(*parts)]


def _folded(sequences: list[Sequence]) -> list[Sequence]:
    """Turn the single words among alternatives into one step, so that long lists stay one sequence."""
    single = [s[0] for s in sequences if len(s) == 1 and isinstance(s[0], Word)]
    if len(single) < 2:
        return sequences
    rest = [s for s in sequences if not (len(s) == 1 and isinstance(s[0], Word))]
    return [(OneOf(frozenset(w for w in single if isinstance(w, Word))),), *rest]


def _step(kind: str, text: str) -> Step:
    if kind == "gap":
        if text.startswith("...."):
            return Gap(WIDE_GAP, wide=True)
        number = text.lstrip(".…")
        return Gap(int(number) if number else GAP, wide=False)
    if kind == "cls":
        return Class(text)
    if kind == "mark":
        return Edge(text)
    return parse_word(text)


def parse_word(text: str) -> Word:
    """Read a single word with its stars."""
    bare = text.strip("*").replace("’", "'")
    if not bare:
        raise PhraseError("a star alone is no word; use ... for any words")
    kind = {(False, False): "word", (False, True): "prefix", (True, False): "suffix", (True, True): "infix"}[
        text.startswith("*"), text.endswith("*")
    ]
    if kind != "word" and len(bare) < 2:
        raise PhraseError(f"{text!r} would match almost anything")
    return Word(kind, bare)


def _check(sequence: Sequence, source: str) -> None:
    solid = [s for s in sequence if not isinstance(s, Gap | Edge)]
    if not solid:
        raise PhraseError(f"{source!r} can be read as no words at all")
    body = [s for s in sequence if not isinstance(s, Edge)]
    if isinstance(body[0], Gap) or isinstance(body[-1], Gap):
        raise PhraseError(f"{source!r} begins or ends with a gap")
    for index, step in enumerate(sequence):
        if isinstance(step, Edge) and step.mark != ">" and index != (0 if step.mark == "^" else len(sequence) - 1):
            raise PhraseError(f"{step.mark!r} stands in the middle of {source!r}")
        if isinstance(step, Edge) and step.mark == ">" and any(isinstance(s, Gap) for s in sequence[index:]):
            raise PhraseError(f"after '>' only single words can follow in {source!r}")
        if isinstance(step, Gap) and isinstance(sequence[index + 1], Gap):
            raise PhraseError(f"two gaps in a row in {source!r}")
