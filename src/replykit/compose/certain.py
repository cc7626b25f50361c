"""What a reply may speak of: what a mail only seems to show is better left unsaid than said back wrongly (A03, A09).

Scores are weights of ``analysis.signs``; how often they deceive was counted on mails that no weight was fitted to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from replykit.model import Analysis

TOPIC: Final = 0.75
"""What a topic must weigh for a reply to restate it in words of its own; below, half or more are misread."""

SIGNALS: Final = {"vulnerability": 2.0, "praise": 2.0, "repeat-contact": 1.0, "urgency": 1.0}
"""What a signal must weigh for a reply to speak of it; pity for no hardship is the worst of these mistakes."""

WANT: Final = 1.0
"""What a want must weigh to be said back."""


def main_topic(analysis: Analysis) -> str | None:
    """Name the main topic when it is certain enough, else None."""
    return next((topic.name for topic in analysis.topics[:1] if topic.weight >= TOPIC), None)


def speaks_of(analysis: Analysis, signal: str) -> bool:
    """Tell whether a reply may speak of a signal."""
    return any(sign.name == signal and sign.weight >= SIGNALS[signal] for sign in analysis.signals)


def wants(analysis: Analysis) -> list[str]:
    """Name the wants that may be said back, the weightiest first."""
    return [want.name for want in analysis.wants if want.weight >= WANT]
