"""What the shopkeeper adds to a draft from the command line or a form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Inputs:
    """The shopkeeper's own words for one reply; whatever is left out, the draft does without."""

    step: str | None = None
    """What will be done, as a clause or a sentence: ``skickar en ny jacka`` (A19)."""
    by: date | None = None
    """The day the step is done by."""
    good: str | None = None
    """Good news, told first (A21)."""
    bad: str | None = None
    """Bad news, told after the good and followed by an alternative (A21)."""
    options: tuple[str, ...] = ()
    """What the customer may choose between (A20)."""
    gesture: str | None = None
    """Something extra (A26); without it the shop's settings decide, and replykit never invents one."""
    template: str | None = None
    """A template's name that overrides the one the mail calls for."""
    name: str | None = None
    """The customer's first name, when the one in the mail is missing or wrong."""
