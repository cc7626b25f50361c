"""A text as the engine sees it: sentences of words, each word keeping its place in the untouched input."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_SENTENCE = 160
"""Words after which a sentence is cut, so that hostile texts cost no more than ordinary ones."""

_WORD = re.compile(r"[^\W_][\w\u0300-\u036f]*(?:['’\-][^\W_][\w\u0300-\u036f]*)*")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[.!?…]{2,}|\n[ \t]*\n\s*|\n")
_BREAK = re.compile(r"[,;:()–—]|(?<=\s)-(?=\s)")
_QUOTES = {'"': '"', "”": "”", "“": "”", "„": "“", "»": "»«", "«": "»", "‟": "”"}
_LONGEST_QUOTATION = 400
_WRAP_WIDTH = 50
_LINE_START = re.compile(r"[-*•–>]|\d+[.)]")


class Sentence(NamedTuple):
    """A sentence: its words casefolded and NFC, where each begins and ends, and what surrounds them."""

    start: int
    end: int
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    breaks: frozenset[int] = frozenset()
    """Indexes of the words before which a comma or the like stands."""
    question: bool = False
    quoted: frozenset[int] = frozenset()
    """Indexes of the words that stand inside quotation marks: somebody else's."""

    def clauses(self) -> Iterator[tuple[int, int]]:
        """Yield the words between commas and the like: index of the first, and of the one after the last."""
        return pairwise(sorted({0, *self.breaks, len(self.words)}))


class Document(NamedTuple):
    """A text, its sentences, and the stretches that are not the writer's own."""

    text: str
    sentences: tuple[Sentence, ...]
    masked: tuple[tuple[int, int], ...] = ()
    signature: int | None = None
    """Where the signature begins, or None."""
    bare: bool = False
    """True when the writer has no å, ä, ö, æ or ø: words are then compared without their marks as well."""


def read_document(
    text: str,
    masked: tuple[tuple[int, int], ...] = (),
    signature: int | None = None,
    abbreviations: frozenset[str] = frozenset(),
) -> Document:
    """Split ``text`` into sentences of words; ``masked`` stretches (code points, end exclusive) have none."""
    folded = text.lower()
    if len(folded) != len(text):
        folded = "".join([low if len(low := char.lower()) == 1 else char for char in text])
    words = _words(text, folded)
    sentences: list[Sentence] = []
    for start, end in _gaps(masked, len(text)):
        for first, last in _sentence_spans(text, folded, start, end, abbreviations):
            sentences.extend(words.sentences(first, last))
    return Document(text, tuple(sentences), masked, signature, not _MARKED.search(folded))


class _Words:
    """All words of a text with their places, to be dealt out to sentences."""

    def __init__(self, text: str, words: list[str], spans: list[tuple[int, int]]) -> None:
        self._text = text
        self._words = words
        self._starts = [span[0] for span in spans]
        self._ends = [span[1] for span in spans]
        self._breaks = [bisect_right(self._starts, mark.start()) for mark in _BREAK.finditer(text)]
        self._quoted = [
            index
            for first, last in _quotations(text)
            for index in range(bisect_right(self._starts, first), bisect_left(self._starts, last))
        ]

    def sentences(self, start: int, end: int) -> list[Sentence]:
        """Make a sentence of the words in a stretch; none of no words, several of an endless one."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if last - first <= LONGEST_SENTENCE:
            return [self._sentence(start, end, first, last)] if first < last else []
        return [
            self._sentence(
                self._starts[at], self._ends[min(at + LONGEST_SENTENCE, last) - 1], at, min(at + LONGEST_SENTENCE, last)
            )
            for at in range(first, last, LONGEST_SENTENCE)
        ]

    def _sentence(self, start: int, end: int, first: int, last: int) -> Sentence:
        return Sentence(
            start,
            end,
            tuple(self._words[first:last]),
            tuple(self._starts[first:last]),
            tuple(self._ends[first:last]),
            _among(self._breaks, first, last),
            "?" in self._text[self._ends[last - 1] : end],
            _among(self._quoted, first, last),
        )


def _words(text: str, folded: str) -> _Words:
    found = _WORD.findall(folded)
    if not unicodedata.is_normalized("NFC", folded):
        found = [unicodedata.normalize("NFC", word) for word in found]
    return _Words(text, found, [match.span() for match in _WORD.finditer(folded)])


def _among(indexes: list[int], first: int, last: int) -> frozenset[int]:
    """Give those of the sorted indexes that lie between two, counted from the first."""
    at = bisect_left(indexes, first)
    if at == len(indexes) or indexes[at] >= last:
        return _NONE
    return frozenset([index - first for index in indexes[at : bisect_left(indexes, last)]])


_NONE: frozenset[int] = frozenset()
_MARKED = re.compile("[åäöæø\u030a\u0308]")


def _gaps(masked: tuple[tuple[int, int], ...], length: int) -> list[tuple[int, int]]:
    spans, here = [], 0
    for start, end in masked:
        if start > here:
            spans.append((here, start))
        here = max(here, end)
    if here < length:
        spans.append((here, length))
    return spans


def _sentence_spans(
    text: str, folded: str, start: int, end: int, abbreviations: frozenset[str]
) -> list[tuple[int, int]]:
    spans, here = [], start
    for stop in _STOP.finditer(folded, start, end):
        if _goes_on(text, folded, here, stop, end, abbreviations):
            continue
        if stop.end() > here:
            spans.append((here, stop.end()))
        here = stop.end()
    if here < end:
        spans.append((here, end))
    return spans


def _goes_on(text: str, folded: str, here: int, stop: re.Match[str], end: int, abbreviations: frozenset[str]) -> bool:
    """Tell whether the sentence continues past this stop: an abbreviation, an ordinal, a wrapped line."""
    mark = stop.group()
    after = stop.end()
    if mark[0] == "\n":
        if mark.count("\n") > 1:
            return False
        line_start = text.rfind("\n", here, stop.start()) + 1 or here
        following = text[after : after + 40].lstrip(" \t")
        wrapped = stop.start() - line_start >= _WRAP_WIDTH and not _LINE_START.match(following)
        return wrapped and following[:1].islower()
    if mark != ".":
        return False
    following = text[after : min(after + 3, end)].lstrip()[:1]
    word_start = max(folded.rfind(" ", here, stop.start()), folded.rfind("\n", here, stop.start())) + 1
    word = folded[max(word_start, here) : stop.start()]
    if word in abbreviations or "." in word.strip("."):
        return True
    return following.islower() or (word.isdigit() and len(word) <= 2 and following.islower())


def _quotations(text: str) -> list[tuple[int, int]]:
    """Find what stands between quotation marks on one paragraph, shorter than a long sentence."""
    spans: list[tuple[int, int]] = []
    at, length = 0, len(text)
    while at < length:
        found = _OPENING.search(text, at)
        if found is None:
            break
        start = found.start()
        closing = _QUOTES[text[start]]
        limit = min(start + _LONGEST_QUOTATION, length)
        ends = [e for mark in closing if (e := text.find(mark, start + 1, limit)) > 0]
        if ends and "\n\n" not in text[start : min(ends)]:
            spans.append((start, min(ends)))
            at = min(ends) + 1
        else:
            at = start + 1
    return spans


_OPENING = re.compile("[" + "".join(_QUOTES) + "]")
