"""Which topics, signals and wants a mail shows, weighed from the phrases that hold in it."""

from __future__ import annotations

from collections import defaultdict

from replykit.analysis.between_lines import settled
from replykit.analysis.shouting import shouts
from replykit.analysis.tone import Tone
from replykit.model import Sign
from replykit.records import Evidence
from replykit.rules.document import read_document
from replykit.rules.engine import Engine, Match, Reading

ENOUGH = 1.0
"""The weight at which a sign counts as shown; one plain phrase, or several weak ones together."""

SUBJECT_SHARE = 1.0
"""What a phrase in the subject weighs, next to one in the body."""

SHOUTED_SUBJECT_SHARE = 0.5
"""What shouting in the subject weighs: some write every subject in capitals."""

BESIDE_MAIN = 0.5
"""The least share of the main topic's weight that a further topic must have: what is only touched on is no topic."""

_SHOUTING = "signals/shouting"

PLAIN = 0.75
"""What a phrase weighs that says something by itself; a topic beside the main one needs one such."""

FAINT = 0.4
"""The weight from which the likeliest topic counts, when nothing else tells what a plain complaint is about."""

REMEDIES = frozenset({"refund", "replacement", "repair", "apology", "compensation"})
"""What only somebody asks for who has met with trouble."""

_ERRAND = "innocent-errand"

_WELL = "innocent-well"

_MILD = "mild-tone"

_OTHER = "topics/other"

OTHER_EVIDENCE = 3
"""How many of the traces that tell of some trouble are shown as its evidence."""


def read_signs(own: str, subject: str, engine: Engine) -> dict[str, tuple[Sign, ...]]:
    """Read the signs of each group (topics, signals, wants), the weightiest first; offsets are into ``own``.

    A group "tone" holds the sign "mild" when the writer is courteous.
    """
    body = engine.read(read_document(own, abbreviations=engine.abbreviations))
    head = engine.read(read_document(subject, abbreviations=engine.abbreviations)) if subject else None
    shown: dict[str, dict[str, tuple[list[Match], float]]] = defaultdict(dict)
    for key, markers in engine.compiled["signs"]:
        group, name = key.split("/", 1)
        matches = _apart(_matches(body, key, markers))
        share = SHOUTED_SUBJECT_SHARE if key == _SHOUTING else SUBJECT_SHARE
        extra = share * _weight(subject, _apart(_matches(head, key, markers))) if head is not None else 0.0
        if matches or extra:
            shown[group][name] = (matches, extra)
    groups: dict[str, tuple[Sign, ...]] = {}
    for group, found in shown.items():
        if group != "topics":
            signs = (_sign(own, n, m, x) for n, (m, x) in found.items())
            groups[group] = tuple(sorted((s for s in signs if s.weight >= ENOUGH), key=lambda sign: -sign.weight))
    readings = [reading for reading in (body, head) if reading is not None]
    shown["topics"].pop("other", None)
    tone = Tone(
        traces=sum(_weight(reading.document.text, list(reading.of(_OTHER))) for reading in readings),
        topic=max((_weight(own, matches) + extra for matches, extra in shown["topics"].values()), default=0.0),
        signals={sign.name: sign.weight for sign in groups.get("signals", ())},
        remedy=any(sign.name in REMEDIES for sign in groups.get("wants", ())),
        quotes=any(sentence.quoted for reading in readings for sentence in reading.document.sentences),
        errand=any(reading.marker(_ERRAND) for reading in readings),
        well=len(
            {reading.document.text[m.start : m.end].lower() for reading in readings for m in reading.marker(_WELL)}
        ),
    )
    groups["topics"] = _topics(own, shown["topics"], FAINT) if tone.troubled else ()
    if tone.troubled and not groups["topics"]:
        groups["topics"] = (_other(own, body.of(_OTHER)),)
    if "signals" in groups:
        groups["signals"] = settled(groups["signals"], trouble=bool(groups["topics"]), peace=tone.peaceful)
    if (courtesy := _weight(own, list(body.marker(_MILD)))) >= ENOUGH:
        groups["tone"] = (Sign("mild", courtesy),)
    return groups


def _other(own: str, traces: tuple[Match, ...]) -> Sign:
    """Name a trouble that no topic fits, with the clearest of its traces."""
    best = sorted(_apart(sorted(traces, key=lambda match: -match.weight)[:OTHER_EVIDENCE]))
    return _sign(own, "other", best, 0.0)


def _topics(own: str, found: dict[str, tuple[list[Match], float]], enough: float) -> tuple[Sign, ...]:
    """Weigh the topics, the weightiest first: what tells of one trouble does not tell of a lesser one as well.

    The first needs ``enough``, those beside it always ENOUGH.
    """
    left, taken, signs = dict(found), list[Match](), list[Sign]()
    while left:
        free = {
            name: _sign(own, name, [m for m in matches if not _told(m, taken)], extra)
            for name, (matches, extra) in left.items()
        }
        name = max(free, key=lambda topic: free[topic].weight)
        if free[name].weight < (max(ENOUGH, BESIDE_MAIN * signs[0].weight) if signs else enough):
            break
        matches, extra = left.pop(name)
        if signs and extra < PLAIN and all(m.weight < PLAIN or _told(m, taken) for m in matches):
            continue
        signs.append(free[name])
        taken += matches
    return tuple(signs)


def _sign(own: str, name: str, matches: list[Match], extra: float) -> Sign:
    evidence = tuple(Evidence(m.start, m.end, own[m.start : m.end]) for m in matches)
    return Sign(name, round(_weight(own, matches) + extra, 3), evidence)


def _matches(reading: Reading, key: str, markers: list[str]) -> list[Match]:
    found = [*reading.of(key), *(reading.marker(*markers) if markers else ())]
    if key == _SHOUTING:
        found += [Match(0, shout.start, shout.end, shout.weight) for shout in shouts(reading.document.text)]
    return sorted(found)


def _weight(text: str, matches: list[Match]) -> float:
    """Add up the weights, a repeated wording counted once."""
    best: dict[str, float] = {}
    for match in matches:
        said = text[match.start : match.end].lower()
        best[said] = max(best.get(said, match.weight), match.weight)
    return sum(best.values())


def _apart(matches: list[Match]) -> list[Match]:
    """Keep of overlapping matches the weightiest, then the longest."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda m: (-m.weight, m.start - m.end, m.start)):
        if not _overlaps(match, kept):
            kept.append(match)
    return sorted(kept, key=lambda m: m.start)


def _told(match: Match, taken: list[Match]) -> bool:
    """Tell whether what this match rests on has told of another trouble already, and not only faintly."""
    return _overlaps(match, [other for other in taken if other.weight >= min(match.weight, PLAIN)])


def _overlaps(match: Match, others: list[Match]) -> bool:
    return any(match.start < other.end and other.start < match.end for other in others)
