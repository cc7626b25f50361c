"""A text as the engine sees it: sentences of words, each word keeping its place in the untouched input."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from typing import NamedTuple

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
        folded = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    composed = unicodedata.is_normalized("NFC", folded)
    quoted = _quotations(text)
    sentences: list[Sentence] = []
    for start, end in _gaps(masked, len(text)):
        for first, last in _sentence_spans(text, folded, start, end, abbreviations):
            sentences.extend(_sentences(text, folded, first, last, composed, quoted))
    return Document(text, tuple(sentences), masked, signature, not re.search("[åäöæøÅÄÖÆØ\u030a\u0308]", text))


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


def _sentences(
    text: str, folded: str, start: int, end: int, composed: bool, quoted: list[tuple[int, int]]
) -> list[Sentence]:
    found = list(_WORD.finditer(folded, start, end))
    if not found:
        return []
    if len(found) <= LONGEST_SENTENCE:
        return [_sentence(text, found, start, end, composed, quoted)]
    pieces = [found[at : at + LONGEST_SENTENCE] for at in range(0, len(found), LONGEST_SENTENCE)]
    return [_sentence(text, piece, piece[0].start(), piece[-1].end(), composed, quoted) for piece in pieces]


def _sentence(
    text: str, found: list[re.Match[str]], start: int, end: int, composed: bool, quoted: list[tuple[int, int]]
) -> Sentence:
    words = tuple([m.group() for m in found])
    if not composed:
        words = tuple([unicodedata.normalize("NFC", word) for word in words])
    starts = tuple([m.start() for m in found])
    ends = tuple([m.end() for m in found])
    breaks = frozenset([bisect_right(starts, mark.start()) for mark in _BREAK.finditer(text, start, end)])
    return Sentence(
        start, end, words, starts, ends, breaks, "?" in text[ends[-1] : end], _inside(starts, start, end, quoted)
    )


def _inside(starts: tuple[int, ...], start: int, end: int, quoted: list[tuple[int, int]]) -> frozenset[int]:
    """Tell which words of a sentence stand in one of the quotations, which are in text order."""
    inside: list[int] = []
    for first, last in quoted[max(bisect_right(quoted, (start,)) - 1, 0) :]:
        if first >= end:
            break
        inside.extend(range(bisect_right(starts, first), bisect_left(starts, last)))
    return frozenset(inside)


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
