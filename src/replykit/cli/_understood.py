"""Tell a shopkeeper what replykit read in a mail, in a few plain lines."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from replykit.compose.dates import in_words
from replykit.telling import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from replykit.model import Analysis, Sign
    from replykit.reading import Letter


def understood(letter: Letter, tell: str) -> Iterator[str]:
    """Yield one line a matter: language, topics, temper, facts, way of answering."""
    analysis, mail = letter.analysis, letter.mail
    language = analysis.language.variety or analysis.language.code
    rows = [
        ("sender", f"{mail.sender.name or ''} <{mail.sender.address}>".strip() if mail.sender else ""),
        (
            "language",
            say(tell, language) + (f" ({say(tell, 'unsure')})" if analysis.language.confidence < 0.6 else ""),
        ),
        ("topics", _names(analysis.topics, tell)),
        ("temper", say(tell, analysis.temper)),
        ("signals", _names(analysis.signals, tell)),
        ("wants", _names(analysis.wants, tell)),
        ("facts", _facts(analysis, tell)),
        ("approach", say(tell, analysis.approach)),
    ]
    width = max(len(say(tell, key)) for key, _ in rows)
    for key, value in rows:
        if value:
            yield f"{say(tell, key):{width}}  {value}"
    if analysis.language.code not in ("sv", "no"):
        yield say(tell, "foreign", language=say(tell, analysis.language.code), answer=say(tell, letter.answer_in))


def _names(signs: tuple[Sign, ...], tell: str) -> str:
    return ", ".join(say(tell, sign.name) for sign in signs)


def _facts(analysis: Analysis, tell: str) -> str:
    facts = analysis.facts
    told = [
        (key, value)
        for key, value in (
            ("order", facts.order),
            ("product", facts.product),
            ("dates", ", ".join(facts.dates)),
            ("amounts", ", ".join(facts.amounts)),
            ("contacts", times(facts.contacts, tell)),
            ("deadline", facts.deadline),
        )
        if value
    ]
    return " · ".join(f"{say(tell, key)} {value}" for key, value in told)


def times(count: int | None, tell: str) -> str:
    """Say how often: ``en gång``, ``3 gånger``; nothing when it is not known."""
    return "" if not count else say(tell, "once") if count == 1 else say(tell, "times", count=count)


def in_zone(instant: datetime, zone: str, tell: str) -> str:
    """Say an instant as people do: ``torsdag 24 november kl. 09:00``."""
    local = instant.astimezone(ZoneInfo(zone))
    if tell == "en":
        return f"{local:%Y-%m-%d} at {local:%H:%M}"
    day = in_words(local.date(), language={"no": "nb"}.get(tell, tell), today=local.date())
    return say(tell, "at", day=day, time=f"{local:%H:%M}")
