"""The shop's settings: one YAML file, every value with a default, every mistake told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Shop(NamedTuple):
    """Who answers: what a reply is signed with and how the customer reaches that person (A33)."""

    name: str | None = None
    signer: str | None = None
    email: str | None = None
    phone: str | None = None
    language: str | None = None
    """The shop's language: sv, nb, nn or en; what replykit says about a text it says in this one."""
    country: str | None = None
    """SE or NO, for holidays; by default worked out from the language of the reply."""
    zone: str | None = None
    """An IANA time zone name; None means the country's."""


class Delays(NamedTuple):
    """How long a draft cools for each temper (A05), as written: ``90m``, ``4h``, ``next morning 09:00``."""

    calm: str = "1h"
    annoyed: str = "2h"
    angry: str = "4h"
    furious: str = "next morning 09:00"


class Hours(NamedTuple):
    """When the shop sends mail: times of day (``08:00``), and whether working days only."""

    start: str
    end: str
    working_days: bool = True


class Smtp(NamedTuple):
    """The shop's outgoing mail server (RFC 6409 submission)."""

    host: str | None = None
    port: int | None = None
    """None means 587 for starttls, 465 for tls, 25 for none."""
    security: str = "starttls"
    """starttls, tls or none; none is refused for any host but this machine unless there is no login."""
    user: str | None = None
    password_command: str | None = None
    password_env: str | None = None
    keyring: bool = False
    token_command: str | None = None
    """A command that prints an OAuth2 access token, for XOAUTH2."""
    ca_file: str | None = None
    sendmail: str | None = None
    """A sendmail-like command used instead of a server; its doubtful exits leave a draft uncertain."""


class LintSettings(NamedTuple):
    """The shop's own mind about rules."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = {}
    fail_on: str = "warning"


class Settings(NamedTuple):
    """Everything a shop can decide, with what holds when it decides nothing."""

    shop: Shop = Shop()
    delays: Delays = Delays()
    hours: Hours | None = None
    smtp: Smtp = Smtp()
    lint: LintSettings = LintSettings()
    promise_days: int = 2
    """Working days until the answer that a reply promises when no step is given."""
    gestures: Mapping[str, str] = {}
    """Topic name to the gesture the shop has decided on; a draft never invents one."""
    max_late_hours: int = 48
    max_attempts: int = 6
    rules: Path | None = None
    templates: Path | None = None
    database: Path | str | None = None
    """Where drafts are kept: a file, or a ``postgresql://`` URL."""
    path: Path | None = None
    """The file these settings were read from, or None when there is none."""
