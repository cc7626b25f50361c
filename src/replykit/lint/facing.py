"""Hold a reply against the mail it answers: language, name, order number, amounts and topic must be right (A08)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from replykit.records import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from replykit.rules.engine import Reading

_AMOUNT = re.compile(
    r"\b(?:kr|nok|sek)\.? ?(\d[\d .\u00a0]{0,12})(?:,\d{2}|,-)?"
    r"|\b(\d[\d .\u00a0]{0,12})(?:,\d{2})? ?(?:kr\b|kronor\b|kroner\b|:-|,-|sek\b|nok\b)",
    re.I,
)
_ORDER = re.compile(
    r"\b(?:order|ordre|beställning|bestilling|tinging|faktura)(?:s?nummer|s?nr|en|a)?\.?[ :#]{1,3}"
    r"([A-ZÅÄÖÆØ]{0,4}-?\d[\w-]{2,20})",
    re.I,
)
_GREETING = re.compile(
    r"\A\W*(?:hej(?:san)?|hei|hallo|god (?:dag|morgon|morgen)|kära|kjære|bästa)[ ,]{1,2}([A-ZÅÄÖÆØ][\w-]+)",
    re.I,
)
_WORD = re.compile(r"\w{4,}")
_STEM = 5
"""Letters that two forms of a word share, as near as these languages need: regnjacka, regnjackan."""


@dataclass(frozen=True, slots=True)
class Facing:
    """What is known of the mail that a reply answers."""

    language: str | None = None
    approach: str | None = None
    names: tuple[str, ...] = ()
    order: str | None = None
    text: str = ""
    topics: tuple[str, ...] = ()
    touching: tuple[str, ...] = ()
    """Words a restatement would use: the evidence of the topics, and the product."""
    allowed: tuple[str, ...] = ()
    """Texts whose amounts the reply may name too: the shop's settings and the shopkeeper's own words."""

    @classmethod
    def from_scan(
        cls, scan: dict[str, Any], *, name: str | None = None, allowed: tuple[str, ...] = ()
    ) -> Facing | None:
        """Read it from a ``replykit/scan/1`` document; None when there is none."""
        if not scan:
            return None
        sender = scan.get("sender") or {}
        facts = scan["facts"]
        return cls(
            language=scan["language"]["code"],
            approach=scan["approach"],
            names=tuple(re.findall(r"[\w-]+", f"{sender.get('name') or ''} {name or ''}")),
            order=facts["order"],
            text=f"{scan.get('subject') or ''}\n{scan['text']}",
            topics=tuple(topic["name"] for topic in scan["topics"]),
            touching=(
                *(evidence["match"] for topic in scan["topics"] for evidence in topic["evidence"]),
                *(text for text in (facts["product"], facts["order"]) if text),
            ),
            allowed=allowed,
        )


NOT_DUE = {"missing-restatement", "missing-empathy"}
"""What only a complaint calls for."""


def is_due(finding: Finding, facing: Facing) -> bool:
    """Tell whether a lack matters in the answer to this mail: thanks need no apology (A12, A32)."""
    return finding.category not in NOT_DUE or facing.approach not in ("feedback", "no-complaint")


def hold_against(
    reading: Reading, rules: list[dict[str, Any]], facing: Facing, *, language: str, tell: str
) -> tuple[Finding, ...]:
    """Find what the reply says that the mail does not bear out; a lack has no span, its message names the words."""
    found = []
    for rule in rules:
        slip = _CHECKS[rule["what"]](reading, facing, language)
        if slip is not None:
            message = rule["message"].get(tell) or rule["message"]["en"]
            found.append(
                Finding(
                    rule=rule["id"],
                    category=rule["category"],
                    severity=Severity(rule["severity"]),
                    start=None,
                    end=None,
                    match=None,
                    message=message.format(found=slip[0], known=slip[1]),
                    suggestion=rule["suggestion"].get(language),
                    advice=rule["advice"],
                )
            )
    return tuple(found)


Slip = tuple[str, str] | None
"""What the reply says, and what the mail says; None when they agree."""


def _language(reading: Reading, facing: Facing, language: str) -> Slip:
    if facing.language in ("sv", "no") and facing.language != language:
        return language, facing.language
    return None


def _name(reading: Reading, facing: Facing, language: str) -> Slip:
    greeting = _GREETING.match(reading.document.text)
    if greeting is None or not facing.names:
        return None
    name = greeting[1].casefold()
    known = {part.casefold() for part in facing.names}
    if name in known or name in facing.text.casefold():
        return None
    return greeting[1], facing.names[0]


def _order(reading: Reading, facing: Facing, language: str) -> Slip:
    if facing.order is None:
        return None
    for mention in _ORDER.finditer(reading.document.text):
        if mention[1].casefold() not in f"{facing.order}\n{facing.text}".casefold():
            return mention[1], facing.order
    return None


def _amount(reading: Reading, facing: Facing, language: str) -> Slip:
    known = {
        digits
        for text in (facing.text, *facing.allowed)
        for number in re.findall(r"\d[\d .\u00a0]*", text)
        if (digits := _digits(number))
    }
    for mention in _AMOUNT.finditer(reading.document.text):
        if _digits(mention[1] or mention[2]) not in known:
            return mention[0].strip(), ""
    return None


def _topic(reading: Reading, facing: Facing, language: str) -> Slip:
    """Ask that the reply names something of what the customer wrote about."""
    if not facing.topics or facing.topics == ("other",):
        return None
    stems = {word[:_STEM] for text in facing.touching for word in _WORD.findall(text.casefold())}
    words = {word[:_STEM] for sentence in reading.document.sentences for word in sentence.words}
    if not stems or stems & words or reading.marker("restatement"):
        return None
    return "", facing.topics[0]


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


_CHECKS: dict[str, Callable[[Reading, Facing, str], Slip]] = {
    "language": _language,
    "name": _name,
    "order": _order,
    "amount": _amount,
    "topic": _topic,
}
