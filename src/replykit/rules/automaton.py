"""Match thousands of phrases at once: a trie over symbols, walked from each word of a sentence.

A symbol is a word, a word pattern or a whole word class. What a word stands for is looked up once per distinct word,
so the cost of a text grows with its words and hardly with the number of phrases. Nothing backtracks further than a gap.
"""

from __future__ import annotations

import marshal
import re
from typing import Any, NamedTuple

OWN_NEGATION, AT_END = 1, 2
"""Flags of a phrase: it names a negation itself; it holds only at the end of its sentence."""

AHEAD = 8
"""From this bit on a phrase's flags count the words that must follow but are not pointed at."""

Node = tuple[dict[int, int] | None, tuple[tuple[int, bool, int], ...], tuple[tuple[int, float, int], ...]]
"""Edges by symbol or None; gaps as (most words, wide, node beyond); owners that end here as (owner, weight, flags)."""

Tables = dict[str, Any]
"""A compiled automaton as plain dicts, lists and tuples, so that it can be cached with ``marshal``."""

PACK = 8
"""How many nodes are packed together, and unpacked when a text first comes to one of them: most texts need few."""

_REPEATED = re.compile(r"(.)\1\1+")
_PLAIN = str.maketrans("åäöæøéèü", "aaoaoeeu")
_DOUBLED = str.maketrans({"å": "aa", "ä": "ae", "ö": "oe", "æ": "ae", "ø": "oe"})


class Hit(NamedTuple):
    """Where an owner's phrase matched: first word, word after the last, weight and flags."""

    owner: int
    first: int
    last: int
    weight: float
    flags: int


def packed(nodes: list[Node]) -> list[bytes]:
    """Pack nodes for ``Nodes``."""
    return [marshal.dumps(nodes[at : at + PACK]) for at in range(0, len(nodes), PACK)]


class Nodes:
    """The nodes of an automaton, each unpacked with its neighbours when it is first come to."""

    def __init__(self, packs: list[bytes]) -> None:
        self._packs = packs
        self.open: list[Node | None] = [None] * (PACK * len(packs))
        """The nodes unpacked so far."""

    def at(self, index: int) -> Node:
        """Give a node."""
        return self.open[index] or self.unpack(index)

    def unpack(self, index: int) -> Node:
        """Give a node that is not open yet."""
        pack, within = divmod(index, PACK)
        nodes: list[Node] = marshal.loads(self._packs[pack])  # Our own cache's, or made in this run.
        self.open[pack * PACK : pack * PACK + len(nodes)] = nodes
        return nodes[within]


class _Gaps:
    """Step over gaps in one sentence; what lies beyond a gap is looked up once, not once for each way to it."""

    def __init__(self, nodes: Nodes, symbols: list[tuple[int, ...]], barriers: list[bool]) -> None:
        self._nodes = nodes
        self._count = len(symbols)
        self._places: dict[int, list[int]] = {}
        for place, own in enumerate(symbols):
            for symbol in own:
                self._places.setdefault(symbol, []).append(place)
        self._clause_ends = [self._count] * (self._count + 1)
        for place in range(self._count - 1, -1, -1):
            self._clause_ends[place] = place + 1 if barriers[place] else self._clause_ends[place + 1]
        self._beyond: dict[int, list[tuple[int, int]]] = {}

    def cross(self, stack: list[tuple[int, int]], at: int, most: int, wide: bool, beyond: int) -> None:
        """Go on from each word within reach; a narrow gap reaches no further than the word that begins a new clause."""
        steps = self._beyond.get(beyond)
        if steps is None:
            edges = self._nodes.at(beyond)[0] or {}
            places = self._places
            steps = [(place, edges[symbol]) for symbol in edges.keys() & places.keys() for place in places[symbol]]
            self._beyond[beyond] = steps
        if steps:
            limit = at + most + 1 if wide else min(at + most + 1, self._clause_ends[at])
            for place, node in steps:
                if at <= place < limit:
                    stack.append((node, place + 1))


class Matcher:
    """Walk a compiled automaton over sentences."""

    def __init__(self, tables: Tables, *, bare: bool = False) -> None:
        self._nodes = Nodes(tables["nodes"])
        self._bare = bare
        kinds = ("word", "prefix", "suffix", "infix")
        self._tables = {**tables, **{kind: _unmarked(tables[kind]) for kind in kinds}} if bare else tables
        self._words = self._tables["word"]
        self._by_length = {kind: tuple(sorted({len(text) for text in self._tables[kind]})) for kind in kinds[1:]}
        self._known: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {}
        """For each word met so far: what it stands for, and the nodes that phrases beginning with it go on from."""
        self._marks: dict[str, tuple[bool, bool]] = {}

    def hits(self, words: tuple[str, ...]) -> list[Hit]:
        """Find every phrase in a sentence of casefolded words."""
        known = self._known
        entries = [known.get(word) or self._look_up(word) for word in words]
        symbols = [entry[0] for entry in entries]
        nodes, unpack, count = self._nodes.open, self._nodes.unpack, len(words)
        start = self._nodes.at(1)[0] or {}
        found: dict[tuple[int, int], Hit] = {}
        gap: _Gaps | None = None
        for first, (own, roots) in enumerate(entries):
            stack = [(node, first + 1) for node in roots]
            if first == 0:
                stack += [(start[symbol], 1) for symbol in own if symbol in start]
            while stack:
                node, at = stack.pop()
                edges, gaps, accepts = nodes[node] or unpack(node)
                for owner, weight, flags in accepts:
                    if flags & AT_END and at != count:
                        continue
                    last = at - flags // AHEAD
                    old = found.get((owner, first))
                    if old is None or weight > old.weight or (weight == old.weight and last > old.last):
                        found[owner, first] = Hit(owner, first, last, weight, flags)
                if at == count:
                    continue
                if edges:
                    for symbol in symbols[at]:
                        if symbol in edges:
                            stack.append((edges[symbol], at + 1))
                if gaps:
                    gap = gap or _Gaps(self._nodes, symbols, [self.is_barrier(word) for word in words])
                    for most, wide, beyond in gaps:
                        gap.cross(stack, at, most, wide, beyond)
        return list(found.values())

    def is_negation(self, word: str) -> bool:
        """Tell whether this word negates."""
        return (self._marks.get(word) or self._mark(word))[0]

    def is_barrier(self, word: str) -> bool:
        """Tell whether a new clause begins with this word."""
        return (self._marks.get(word) or self._mark(word))[1]

    def _mark(self, word: str) -> tuple[bool, bool]:
        marks = (self._is_one(word, "negation"), self._is_one(word, "barrier"))
        self._marks[word] = marks
        return marks

    def _is_one(self, word: str, table: str) -> bool:
        for kind, text in self._tables[table]:
            plain = text.translate(_PLAIN) if self._bare else text
            if word in (text, plain) or (kind == "prefix" and word.startswith(plain)):
                return True
        return False

    def _look_up(self, word: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
        symbols = self._forms(word)
        if not symbols and _REPEATED.search(word):
            symbols = self._forms(_REPEATED.sub(r"\1", word)) or self._forms(_REPEATED.sub(r"\1\1", word))
        root = self._nodes.at(0)[0] or {}
        self._known[word] = entry = symbols, tuple([root[symbol] for symbol in symbols if symbol in root])
        return entry

    def _forms(self, word: str) -> tuple[int, ...]:
        tables, length = self._tables, len(word)
        found = list(self._words.get(word, ()))
        for size in self._by_length["prefix"]:
            if size > length:
                break
            found += tables["prefix"].get(word[:size], ())
        for size in self._by_length["suffix"]:
            if size > length:
                break
            found += tables["suffix"].get(word[-size:], ())
        if length <= 40:
            for size in self._by_length["infix"]:
                for at in range(length - size + 1):
                    found += tables["infix"].get(word[at : at + size], ())
        return tuple(dict.fromkeys(found))


def _unmarked(words: dict[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """Add every word as it looks when typed without å, ä, ö, æ and ø."""
    table = dict(words)
    for word, symbols in words.items():
        for plain in (word.translate(_PLAIN), word.translate(_DOUBLED)):
            if plain != word:
                table[plain] = tuple(dict.fromkeys((*table.get(plain, ()), *symbols)))
    return table
