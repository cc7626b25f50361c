"""A shop, a day and a way to write a letter in one line, for the tests of what replies say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from replykit.compose.inputs import Inputs
from replykit.compose.quoting import Heard
from replykit.compose.render import Composed, compose
from replykit.config import Settings, Shop
from replykit.model import Analysis, Approach, Facts, Sign, Temper
from replykit.records import Language

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 23)  # A Monday: two working days later is "onsdag 25 november".
SHOP = Shop(name="Fjäll & Fritid", signer="Maria Holm", email="maria@fjall.example", phone="0123-456 78")


def read(
    *,
    topic: str | None = "late-delivery",
    second: str | None = None,
    temper: str = "annoyed",
    approach: str = "standard",
    signals: tuple[str, ...] = (),
    wants: tuple[str, ...] = (),
    sure: float = 9.0,
    complaint: bool = True,
    **facts: Any,
) -> Analysis:
    """Make what the analysis would say of a mail, ``sure`` of all of it."""
    return Analysis(
        language=Language("sv", None, 1.0),
        complaint=complaint,
        temper=Temper(temper),
        approach=Approach(approach),
        topics=tuple(Sign(name, sure) for name in (topic, second) if name),
        signals=tuple(Sign(name, sure) for name in signals),
        wants=tuple(Sign(name, sure) for name in wants),
        facts=Facts(**facts),
    )


def write(
    language: str = "sv",
    *,
    inputs: Inputs | None = None,
    settings: Settings | None = None,
    seed: str = "mail-1",
    heard: Heard | None = None,
    **mail: Any,
) -> Composed:
    """Compose the reply to a mail that shows this."""
    return compose(
        read(**mail),
        inputs or Inputs(),
        settings or Settings(shop=SHOP),
        today=TODAY,
        language=language,
        country="SE" if language == "sv" else "NO",
        seed=seed,
        heard=heard or Heard(),
    )


@pytest.fixture(name="read")
def _read() -> Callable[..., Analysis]:
    return read


@pytest.fixture(name="write")
def _write() -> Callable[..., Composed]:
    return write


@pytest.fixture
def today() -> date:
    return TODAY
