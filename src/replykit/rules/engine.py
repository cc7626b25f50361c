"""Read a document with a compiled rule set: which markers, rules and signs each sentence shows, and where."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from replykit.rules.automaton import OWN_NEGATION, Hit, Matcher

if TYPE_CHECKING:
    from collections.abc import Mapping

    from replykit.rules.document import Document, Sentence
    from replykit.weighing.choice import FactTables
    from replykit.weighing.table import Table, Weighed

Compiled = dict[str, Any]
"""What ``compile`` makes of rules: ``owners`` as (key, guards), ``tables``, ``rules``, ``moves``, ``signs`` …"""

UNLESS = "!"
"""Put after an owner's key: the phrases that take its matches back."""

NEGATION_REACH = 3
"""How many words before a match a negation still takes it back."""


class Match(NamedTuple):
    """A phrase that holds: in which sentence, between which offsets of the text, and how much it weighs."""

    sentence: int
    start: int
    end: int
    weight: float


class _Guard(NamedTuple):
    unless_markers: tuple[str, ...]
    unless_earlier: tuple[str, ...]
    negated: str
    question: str
    quoted: str


class Reading(NamedTuple):
    """What a document shows: the matches of each owner (``marker/thanks``, ``rule/…``, ``topics/…``) in text order."""

    document: Document
    matches: dict[str, tuple[Match, ...]]
    weighed: tuple[Weighed, ...] = ()
    """What each sentence weighs for each label, when there are weights (see ``weighing``)."""
    pointed_at: tuple[frozenset[str], ...] = ()
    """The categories that phrases point at in each sentence that was weighed."""
    lacks: Mapping[str, float] | None = None
    """What the whole reply weighs for each ``missing-…`` category, when there are weights."""

    def of(self, key: str) -> tuple[Match, ...]:
        """Give the matches of an owner."""
        return self.matches.get(key, ())

    def marker(self, *names: str) -> tuple[Match, ...]:
        """Give the matches of one or several markers, in text order."""
        if len(names) == 1:
            return self.of(f"marker/{names[0]}")
        return tuple(sorted(match for name in names for match in self.of(f"marker/{name}")))

    def moves(self, names: list[str]) -> list[tuple[Sentence, tuple[str, ...]]]:
        """Give each sentence with the moves it makes."""
        made: dict[int, list[str]] = {}
        for name in names:
            for match in self.marker(name):
                if name not in made.setdefault(match.sentence, []):
                    made[match.sentence].append(name)
        return [(s, tuple(made.get(index, ()))) for index, s in enumerate(self.document.sentences)]


class Engine:
    """A compiled rule set, ready to read documents."""

    def __init__(
        self,
        compiled: Compiled,
        table: Table | None = None,
        whole: Table | None = None,
        facts: FactTables | None = None,
    ) -> None:
        self.compiled = compiled
        self.table = table
        """The weights that go with the rules; None to go by the phrases alone."""
        self.whole = whole
        """The weights by which a reply's sentences are weighed together."""
        self.facts = facts
        """The weights by which a mail's product and order number are chosen among its words."""
        self._keys: list[str] = [key for key, _ in compiled["owners"]]
        self._guards = [_Guard(*guard) for _, guard in compiled["owners"]]
        self._marker_of = {key: index for index, key in enumerate(self._keys)}
        self._unless = [self._marker_of.get(key + UNLESS) for key in self._keys]
        self._matchers: dict[bool, Matcher] = {}

    @property
    def abbreviations(self) -> frozenset[str]:
        """Give the abbreviations that end no sentence."""
        return frozenset(self.compiled["abbreviations"])

    def read(self, document: Document) -> Reading:
        """Find everything the document shows (linear in its words)."""
        matcher = self._matcher(document.bare)
        kept: dict[int, list[Match]] = {}
        seen: dict[tuple[str, ...], list[Hit]] = {}
        late: list[tuple[int, int, Match]] = []
        for index, sentence in enumerate(document.sentences):
            hits = seen.get(sentence.words)
            if hits is None:
                hits = seen[sentence.words] = matcher.hits(sentence.words)
            if hits:
                self._sift(matcher, index, sentence, hits, kept, late)
        self._sift_by_markers(kept, late)
        return Reading(
            document,
            {
                self._keys[owner]: tuple(sorted(matches))
                for owner, matches in kept.items()
                if matches and not self._keys[owner].endswith(UNLESS)
            },
        )

    def _matcher(self, bare: bool) -> Matcher:
        if bare not in self._matchers:
            self._matchers[bare] = Matcher(self.compiled["tables"], bare=bare)
        return self._matchers[bare]

    def _sift(
        self,
        matcher: Matcher,
        index: int,
        sentence: Sentence,
        hits: list[Hit],
        kept: dict[int, list[Match]],
        late: list[tuple[int, int, Match]],
    ) -> None:
        """Keep the hits whose guards allow it; those that other markers may take back wait until all are known."""
        present = {hit.owner for hit in hits}
        for hit in hits:
            guard = self._guards[hit.owner]
            unless = self._unless[hit.owner]
            if unless is not None and unless in present:
                continue
            if guard.question != "keep" and (guard.question == "only") != sentence.question:
                continue
            if guard.quoted == "drop" and hit.first in sentence.quoted:
                continue
            if guard.negated == "drop" and not hit.flags & OWN_NEGATION and _negated(matcher, sentence, hit):
                continue
            match = Match(index, sentence.starts[hit.first], sentence.ends[hit.last - 1], hit.weight)
            if guard.unless_markers or guard.unless_earlier:
                late.append((hit.owner, index, match))
            else:
                kept.setdefault(hit.owner, []).append(match)

    def _sift_by_markers(self, kept: dict[int, list[Match]], late: list[tuple[int, int, Match]]) -> None:
        if not late:
            return
        sentences: dict[str, set[int]] = {}
        first: dict[str, int] = {}
        for owner, matches in kept.items():
            name = self._keys[owner].removeprefix("marker/")
            sentences[name] = {match.sentence for match in matches}
            first[name] = min((match.start for match in matches), default=sys.maxsize)
        for owner, index, match in late:
            guard = self._guards[owner]
            if any(index in sentences.get(name, ()) for name in guard.unless_markers):
                continue
            if any(first.get(name, sys.maxsize) < match.start for name in guard.unless_earlier):
                continue
            kept.setdefault(owner, []).append(match)


def _negated(matcher: Matcher, sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a negation stands in the match or shortly before it in the same clause."""
    if any(matcher.is_negation(word) for word in sentence.words[hit.first : hit.last]):
        return True
    for at in range(hit.first - 1, max(hit.first - 1 - NEGATION_REACH, -1), -1):
        if at + 1 in sentence.breaks or matcher.is_barrier(sentence.words[at]):
            return False
        if matcher.is_negation(sentence.words[at]):
            return True
    return False
