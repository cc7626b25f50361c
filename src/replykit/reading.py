"""Read a customer's mail for somebody: decode it, find its language, analyse it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from replykit.analysis.analyse import analyse
from replykit.language import identify
from replykit.mail.incoming import read_mail
from replykit.records import Language
from replykit.rules.remember import engine

if TYPE_CHECKING:
    from replykit.config import Settings
    from replykit.model import Analysis, Mail

READABLE = ("sv", "no")


@dataclass(frozen=True, slots=True)
class Letter:
    """A customer's mail, what it says, and the language to answer in (sv, nb, nn)."""

    mail: Mail
    analysis: Analysis
    answer_in: str
    abbreviations: frozenset[str] = frozenset()
    """What ends no sentence in the language that the mail was read in ("nr.", "kl.")."""

    @property
    def country(self) -> str:
        """Name the country whose working days count, as far as the language tells."""
        return "SE" if self.answer_in == "sv" else "NO"


def read_letter(data: bytes, source: str, settings: Settings, *, language: str | None = None) -> Letter:
    """Read a mail; ``language`` (sv, nb, nn, no) decides instead of what the text looks like.

    A mail in another language is read with the rules of the shop's own, and answered in it.
    Raises InputError when the bytes hold no mail.
    """
    mail = read_mail(data, source=source, shop=(settings.shop.email,) if settings.shop.email else ())
    found = identify(mail.own.strip() or mail.subject)
    answer_in = _answer_in(language, found, settings)
    rules = "sv" if answer_in == "sv" else "no"
    scan = engine(rules, "scan", settings.rules)
    analysed = analyse(mail, found._replace(code=rules), scan)
    # The words were read with the rules' language, but the document tells the mail's own.
    return Letter(mail, replace(analysed, language=_told(found, language)), answer_in, scan.abbreviations)


def _answer_in(language: str | None, found: Language, settings: Settings) -> str:
    if language is not None:
        return (found.variety or "nb") if language == "no" else language
    if found.code == "no":
        return found.variety or "nb"
    shop = settings.shop.language
    if found.code == "sv" or shop not in ("nb", "nn"):
        return "sv" if found.code != "da" or shop == "sv" else "nb"
    return shop


def _told(found: Language, language: str | None) -> Language:
    if language is None:
        return found
    if language == "sv":
        return Language("sv", None, 1.0)
    return Language("no", (found.variety or "nb") if language == "no" else language, 1.0)
