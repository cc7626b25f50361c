"""What a reply may speak of: what a mail only seems to show is better left unsaid than said back wrongly (A03, A09).

Scores are weights of ``analysis.signs``; how often they deceive was counted on mails that no weight was fitted to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from replykit.model import Approach, Temper

if TYPE_CHECKING:
    from replykit.model import Analysis

TOPIC: Final = 0.75
"""What a topic must weigh for a reply to restate it in words of its own; below, half or more are misread."""

SECOND_TOPIC: Final = 1.5
"""What a second topic must weigh to be named beside the first: of those, 18 of 19 were right."""

KIND_WORDS: Final = 0.5
"""What praise must weigh in a mail that is no complaint, where it is seldom sarcasm and never a consolation."""

SIGNALS: Final = {"vulnerability": 2.0, "praise": 2.0, "repeat-contact": 1.0, "urgency": 1.0}
"""What a signal must weigh for a reply to speak of it; pity for no hardship is the worst of these mistakes."""

WANT: Final = 1.0
"""What a want must weigh to be said back."""


def main_topic(analysis: Analysis) -> str | None:
    """Name the main topic when it is certain enough, else None."""
    return next((topic.name for topic in analysis.topics[:1] if topic.weight >= TOPIC), None)


def second_topic(analysis: Analysis) -> str | None:
    """Name a second trouble that a reply may speak of beside the main one."""
    return next((topic.name for topic in analysis.topics[1:2] if topic.weight >= SECOND_TOPIC), None)


def thanks_for_praise(analysis: Analysis) -> bool:
    """Tell whether a reply may thank for praise; in a hot mail it is often sarcasm."""
    if analysis.temper is not Temper.CALM:
        return False
    if analysis.approach is Approach.NO_COMPLAINT:
        return any(sign.name == "praise" and sign.weight >= KIND_WORDS for sign in analysis.signals)
    return speaks_of(analysis, "praise")


def speaks_of(analysis: Analysis, signal: str) -> bool:
    """Tell whether a reply may speak of a signal."""
    return any(sign.name == signal and sign.weight >= SIGNALS[signal] for sign in analysis.signals)


def wants(analysis: Analysis) -> list[str]:
    """Name the wants that may be said back, the weightiest first."""
    return [want.name for want in analysis.wants if want.weight >= WANT]
