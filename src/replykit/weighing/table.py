"""Weights fitted to labelled texts: how much each word, and each phrase that holds, speaks for a label or against it.

A table is plain text, one feature a line: the feature, then label=weight for each label it tells of, set apart by
tabs. ``#bias`` holds what each label starts from. A label is shown when all its weights together are above zero.
``tools/fit_weights.py`` makes the tables.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import adler32, crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from replykit.weighing.features import Feature
    from replykit.weighing.meanings import Meanings

BIAS: Final = "#bias"

GIVEN: Final = "="
"""Put before the name of something found by other means than words: a phrase's rule, a marker, a place in the text."""

STEPS: Final = 10
"""Weights are kept in tenths."""

_MOST_REMEMBERED: Final = 50_000

Packed = tuple[tuple[str, ...], bytes, bytes, bytes, bytes]
"""A table as remembered between runs: labels, then the features' hashes in order, where the weights of each start,
label indexes and weights, as machine values."""

_Weights = tuple[tuple[int, int], ...]


class Table:
    """A table, looked up by a hash of the feature in bytes as they were read: a start builds no object a feature.

    Two checksums together, 64 bits, tell features apart.
    """

    def __init__(self, packed: Packed, meanings: Meanings | None = None) -> None:
        self.meanings = meanings
        """What words are about, where that is weighed too."""
        self.labels = packed[0]
        codes, starts, self._label_of, weights = (memoryview(part) for part in packed[1:])
        self._codes, self._starts, self._weights = codes.cast("Q"), starts.cast("I"), weights.cast("h")
        self._remembered: dict[str, _Weights] = {}

    def weights(self, feature: str) -> _Weights:
        """Give what a feature weighs, as pairs of a label's index and tenths; none when it is in no line."""
        found = self._remembered.get(feature)
        if found is None:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            found = self._remembered[feature] = self._look_up(feature)
        return found

    def _look_up(self, feature: str) -> _Weights:
        code = _code(feature)
        at = bisect_left(self._codes, code)
        if at == len(self._codes) or self._codes[at] != code:
            return ()
        first, end = self._starts[at], self._starts[at + 1]
        return tuple(zip(self._label_of[first:end], self._weights[first:end], strict=True))


class Weighed(NamedTuple):
    """What a stretch of text weighs for each label."""

    scores: dict[str, float]
    table: Table

    def words_for(self, label: str, found: Iterable[Feature], count: int) -> list[float]:
        """Share the weight for a label out among ``count`` words, given the features that were weighed."""
        index = self.table.labels.index(label)
        shares = [0.0] * count
        seen: set[str] = set()
        for feature, first, last in found:
            if feature in seen:
                continue
            seen.add(feature)
            for which, weight in self.table.weights(feature):
                if which == index:
                    for word in range(first, last):
                        shares[word] += weight / (last - first)
        return shares


def heaviest(shares: Sequence[float]) -> tuple[int, int]:
    """Find the stretch of words that weighs most: the first and the last of them."""
    best, span = float("-inf"), (0, len(shares) - 1)
    here, start = 0.0, 0
    for at, share in enumerate(shares):
        if here <= 0:
            here, start = 0.0, at
        here += share
        if here > best:
            best, span = here, (start, at)
    return span


def heaviest_few(shares: Sequence[float], most: int) -> tuple[int, int, float]:
    """Find the ``most`` words in a row that weigh most: the first and the last of them, and their weight."""
    size = min(most, len(shares))
    weight, first = max((sum(shares[at : at + size]), -at) for at in range(len(shares) - size + 1))
    return -first, -first + size - 1, weight


def share(known: int) -> float:
    """Give what each of so many known features counts: less in a long text, but what it says of several things adds up.

    Between counting each feature in full and dividing by the root of their number, where one clause of a long mail
    would be drowned by the rest; this much was best on texts held out.
    """
    return float(0.45 * (known or 1) ** -0.35)


def weigh(table: Table, found: Iterable[Feature], given: Mapping[str, float] | None = None) -> Weighed:
    """Weigh features, each counted once, and what is ``given`` beside them with its strength.

    The words' weights count by how many features are known (see ``share``).
    """
    known = 0
    sums = [0] * len(table.labels)
    look_up = table.weights
    for feature in {feature for feature, _, _ in found}:
        if weights := look_up(feature):
            known += 1
            for which, weight in weights:
                sums[which] += weight
    each = share(known)
    totals = [total * each for total in sums]
    for name, strength in ((BIAS, 1.0), *((GIVEN + name, strength) for name, strength in (given or {}).items())):
        for which, weight in table.weights(name):
            totals[which] += weight * strength
    scores = {label: total / STEPS for label, total in zip(table.labels, totals, strict=True)}
    return Weighed(scores, table)


def pack(lines: Iterable[str]) -> Packed:
    """Pack a table's text.

    Raises ValueError for a line that is none of a table's.
    """
    labels: dict[str, int] = {}
    rows: dict[int, list[tuple[int, int]]] = {}
    for line in lines:
        if not line.strip() or line.startswith("# "):
            continue
        feature, *pairs = line.rstrip("\n").split("\t")
        row = rows.setdefault(_code(feature), [])
        for pair in pairs:
            label, _, weight = pair.rpartition("=")
            row.append((labels.setdefault(label, len(labels)), round(float(weight) * STEPS)))
    codes, starts = array("Q", sorted(rows)), array("I", [0])
    label_of, weights = bytearray(), array("h")
    for code in codes:
        label_of.extend(which for which, _ in rows[code])
        weights.extend(tenths for _, tenths in rows[code])
        starts.append(len(label_of))
    return tuple(labels), codes.tobytes(), starts.tobytes(), bytes(label_of), weights.tobytes()


def _code(feature: str) -> int:
    encoded = feature.encode()
    return adler32(encoded) << 32 | crc32(encoded)
