"""Whether something went wrong for the writer at all, whatever it is: many faint traces weighed together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from replykit.analysis.temper import COMPLAINING

ENOUGH: Final = 1.1
"""The weight at which a mail tells of trouble. The shares below were fitted to labelled mails."""

TOPIC: Final = 1.1
"""One plain phrase is enough."""

MOST_TOPIC: Final = 2.0
MOST_FEELING: Final = 3.0
MOST_WELL: Final = 3
FIRM: Final = 2.0
"""The weight of harsh words that are meant so whatever else the mail says."""

FEELING: Final = 0.47
IDEA: Final = 0.78
REMEDY: Final = 0.89
AGAIN: Final = 0.57
QUOTE: Final = 0.52
PRAISE: Final = -0.18
ERRAND: Final = -0.77
WELL: Final = -1.15
WELL_AGAIN: Final = -0.78


@dataclass(frozen=True, slots=True)
class Tone:
    """What speaks for trouble and against it."""

    traces: float
    """The weight of wordings that people use who have met with trouble."""
    topic: float
    """The weight of the likeliest topic."""
    signals: dict[str, float]
    """The signals shown and their weight."""
    remedy: bool
    """The writer asks for what only somebody asks for who has met with trouble."""
    quotes: bool
    """The writer says what somebody else said."""
    errand: bool
    """The writer books, asks before buying, changes an order or thanks."""
    well: int
    """How often the writer says that all is well, or that it was the writer's own fault."""

    @property
    def feeling(self) -> float:
        """The weight of the signals that complain."""
        return sum(weight for name, weight in self.signals.items() if name in COMPLAINING - {"constructive"})

    @property
    def weight(self) -> float:
        """The weight of everything together."""
        well = min(self.well, MOST_WELL)
        return (
            self.traces
            + TOPIC * min(self.topic, MOST_TOPIC)
            + FEELING * min(self.feeling, MOST_FEELING)
            + IDEA * ("constructive" in self.signals)
            + REMEDY * self.remedy
            + AGAIN * ("repeat-contact" in self.signals)
            + QUOTE * self.quotes
            + PRAISE * ("praise" in self.signals)
            + ERRAND * self.errand
            + (WELL if well else 0.0)
            + WELL_AGAIN * max(0, well - 1)
        )

    @property
    def troubled(self) -> bool:
        """Tell whether something went wrong for the writer."""
        return self.weight >= ENOUGH

    @property
    def peaceful(self) -> bool:
        """Tell whether harsh words in the mail are not meant so."""
        return not self.troubled and self.feeling < FIRM and (self.errand or self.well > 0 or "praise" in self.signals)
