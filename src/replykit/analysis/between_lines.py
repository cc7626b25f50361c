"""What a mail's signals mean together: the anger between the lines, and what a glad mail does not mean."""

from __future__ import annotations

from replykit.analysis.temper import COMPLAINING
from replykit.model import Sign

HEATED = frozenset({"insult-profanity", "threat-public", "threat-legal"})
"""Who does this is angry, whatever the words."""

PEACEFUL = frozenset({"praise", "urgency", "vulnerability", "shouting", "insult-profanity", "constructive"})
"""Signals that glad mails show as well ("bloody good!!!")."""

NOT_MEANT_GLADLY = frozenset({"shouting", "insult-profanity", "generalising", "duties", "policy", "defensive"})
"""Signals that are no complaint in a glad mail that names no trouble."""

FIRM_PRAISE = 2.0
"""The weight at which kind words are meant so in an angry mail too, and are no irony ("otherwise always content")."""

ENOUGH = 1.0


def settled(signals: tuple[Sign, ...], *, trouble: bool, peace: bool = False) -> tuple[Sign, ...]:
    """Weigh the signals of a mail against each other.

    ``trouble`` tells that something went wrong for the writer, ``peace`` that harsh words are not meant so.
    """
    by_name = {sign.name: sign for sign in signals if not (peace and sign.name in COMPLAINING)}
    names = frozenset(by_name)
    kept = {name: sign for name, sign in by_name.items() if name not in _unmeant(by_name, trouble=trouble)}
    shouted = "shouting" in kept and (trouble or frozenset(kept) - PEACEFUL)
    if "anger" not in names and (HEATED & kept.keys() or shouted):
        source = max((kept[name] for name in sorted(HEATED | {"shouting"}) if name in kept), key=lambda s: s.weight)
        kept["anger"] = Sign("anger", ENOUGH, source.evidence)
    return tuple(sorted(kept.values(), key=lambda sign: -sign.weight))


def _unmeant(signals: dict[str, Sign], *, trouble: bool) -> frozenset[str]:
    names = frozenset(signals)
    if not trouble and names <= {"policy"} | PEACEFUL - NOT_MEANT_GLADLY:
        return frozenset({"policy"})
    if "praise" not in names:
        return frozenset()
    if not trouble and names <= PEACEFUL | NOT_MEANT_GLADLY:
        return NOT_MEANT_GLADLY
    ironic = signals["praise"].weight < FIRM_PRAISE and names & (HEATED | {"anger"})
    return frozenset({"praise"}) if ironic else frozenset()
