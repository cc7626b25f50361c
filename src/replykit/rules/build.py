"""Build the automaton: unfold phrases and word classes into sequences of symbols, and the sequences into a trie."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from replykit.rules.automaton import AHEAD, AT_END, OWN_NEGATION, Node, Tables, packed
from replykit.rules.phrase import Class, Edge, Gap, OneOf, Phrase, PhraseError, Sequence, Word

_MOST_CLASS_PHRASES = 4000


class ClassMembers(NamedTuple):
    """A word class taken apart: its single words and its members of several words."""

    words: frozenset[Word]
    sequences: tuple[Sequence, ...]


class Builder:
    """Collect the phrases of owners and build the tables."""

    def __init__(
        self, classes: dict[str, tuple[Phrase, ...]], negation: str = "negation", barrier: str = "barrier"
    ) -> None:
        self._phrases = classes
        self._members: dict[str, ClassMembers] = {}
        self._symbols: dict[object, int] = {}
        self._symbol_words: list[frozenset[Word]] = []
        self._edges: list[dict[int, int]] = []
        self._gaps: list[dict[tuple[int, bool], int]] = []
        self._accepts: list[set[tuple[int, float, int]]] = []
        self._root, self._start_root = self._node(), self._node()
        self._negation = self.members(negation).words if negation in classes else frozenset()
        self._negation_class = negation
        self._barrier = self.members(barrier).words if barrier in classes else frozenset()

    def add(self, owner: int, phrase: Phrase) -> None:
        """Add a phrase that belongs to ``owner``."""
        for sequence in phrase.sequences:
            negated = self._names_negation(sequence)
            for plain in self._without_classes(sequence):
                self._insert(owner, plain, phrase.weight, OWN_NEGATION if negated else 0)

    def tables(self) -> Tables:
        """Give the finished automaton as plain values."""
        tables: Tables = {"word": {}, "prefix": {}, "suffix": {}, "infix": {}}
        for symbol, words in enumerate(self._symbol_words):
            for word in words:
                table = tables[word.kind]
                table[word.text] = (*table.get(word.text, ()), symbol)
        tables["negation"] = [(w.kind, w.text) for w in sorted(self._negation)]
        tables["barrier"] = [(w.kind, w.text) for w in sorted(self._barrier)]
        tables["nodes"] = packed(self._plain_nodes())
        return tables

    def _plain_nodes(self) -> list[Node]:
        """Give the nodes with those that follow one another side by side, so that few packs of them are opened."""
        order = self._followers()
        place = {node: at for at, node in enumerate(order)}
        nodes: list[Node] = []
        for node in order:
            edges = {symbol: place[beyond] for symbol, beyond in self._edges[node].items()}
            gaps = tuple((most, wide, place[beyond]) for (most, wide), beyond in self._gaps[node].items())
            nodes.append((edges or None, gaps, tuple(sorted(self._accepts[node]))))
        return nodes

    def _followers(self) -> list[int]:
        """List the nodes, each before those that are reached through it; the two roots first."""
        order, stack = [self._root, self._start_root], []
        for root in (self._start_root, self._root):
            stack.extend([*self._gaps[root].values(), *self._edges[root].values()])
        while stack:
            node = stack.pop()
            order.append(node)
            stack.extend([*self._gaps[node].values(), *self._edges[node].values()])
        return order

    def members(self, name: str, seen: tuple[str, ...] = ()) -> ClassMembers:
        """Take a class apart, with the classes it names; raise PhraseError for a circle or an unknown name."""
        if name in self._members:
            return self._members[name]
        if name in seen:
            raise PhraseError(f"the classes {' > '.join((*seen, name))} name each other in a circle")
        if name not in self._phrases:
            raise PhraseError(f"there is no class <{name}>")
        words: set[Word] = set()
        sequences: list[Sequence] = []
        for phrase in self._phrases[name]:
            for sequence in phrase.sequences:
                step = sequence[0]
                if len(sequence) == 1 and isinstance(step, Class):
                    inner = self.members(step.name, (*seen, name))
                    words |= inner.words
                    sequences.extend(inner.sequences)
                elif len(sequence) == 1 and isinstance(step, Word):
                    words.add(step)
                elif len(sequence) == 1 and isinstance(step, OneOf):
                    words |= step.words
                else:
                    sequences.extend(self._expanded(sequence, (*seen, name)))
        found = ClassMembers(frozenset(words), tuple(dict.fromkeys(sequences)))
        self._members[name] = found
        return found

    def _expanded(self, sequence: Sequence, seen: tuple[str, ...]) -> list[Sequence]:
        choices: list[list[Sequence]] = []
        for step in sequence:
            if isinstance(step, Class):
                inner = self.members(step.name, seen)
                choices.append([*([(OneOf(inner.words),)] if inner.words else []), *inner.sequences])
            else:
                choices.append([(step,)])
        size = 1
        for choice in choices:
            size *= len(choice)
        if size > _MOST_CLASS_PHRASES:
            raise PhraseError(f"a phrase unfolds to {size} through its classes; write it as several")
        return [tuple(step for piece in picked for step in piece) for picked in product(*choices)]

    def _without_classes(self, sequence: Sequence) -> list[Sequence]:
        return self._expanded(sequence, ())

    def _names_negation(self, sequence: Sequence) -> bool:
        for step in sequence:
            if isinstance(step, Class) and (
                step.name == self._negation_class or self.members(step.name).words & self._negation
            ):
                return True
            if isinstance(step, Word) and step in self._negation:
                return True
            if isinstance(step, OneOf) and step.words & self._negation:
                return True
        return False

    def _insert(self, owner: int, sequence: Sequence, weight: float, flags: int) -> None:
        node = self._root
        for index, step in enumerate(sequence):
            if isinstance(step, Edge):
                if step.mark == "^":
                    node = self._start_root
                elif step.mark == "$":
                    flags |= AT_END
                else:
                    flags += AHEAD * sum(isinstance(after, Word | OneOf) for after in sequence[index:])
            elif isinstance(step, Gap):
                node = self._gaps[node].setdefault((step.most, step.wide), 0) or self._gap(node, step)
            elif isinstance(step, Word | OneOf):
                words = frozenset({step}) if isinstance(step, Word) else step.words
                node = self._edges[node].get(symbol := self._symbol(words), 0) or self._edge(node, symbol)
        self._accepts[node].add((owner, weight, flags))

    def _gap(self, node: int, step: Gap) -> int:
        self._gaps[node][step.most, step.wide] = beyond = self._node()
        return beyond

    def _edge(self, node: int, symbol: int) -> int:
        self._edges[node][symbol] = beyond = self._node()
        return beyond

    def _symbol(self, words: frozenset[Word]) -> int:
        if words not in self._symbols:
            self._symbols[words] = len(self._symbol_words)
            self._symbol_words.append(words)
        return self._symbols[words]

    def _node(self) -> int:
        self._edges.append({})
        self._gaps.append({})
        self._accepts.append(set())
        return len(self._edges) - 1
