"""Read what a mail says: language, signs, temper, approach and facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replykit.analysis.facts import read_facts
from replykit.analysis.signs import read_signs
from replykit.mail.quotes import sign_off_name
from replykit.model import Analysis, Approach, Facts, Mail, Temper

if TYPE_CHECKING:
    from replykit.records import Language
    from replykit.rules.engine import Engine


def analyse(mail: Mail, language: Language, engine: Engine) -> Analysis:
    """Analyse a mail with an engine compiled for its language; emotion from the own words, facts from everything.

    A machine's mail (RFC 3834) complains of nothing and asks for nothing, whatever words stand in it.
    """
    if mail.automatic is not None:
        return Analysis(language, False, Temper.CALM, Approach.AUTOMATIC, (), (), (), Facts())
    shown = read_signs(mail.own, mail.subject, engine)
    return Analysis(
        language=language,
        complaint=shown.complaint,
        temper=shown.temper,
        approach=shown.approach,
        topics=shown.topics,
        signals=shown.signals,
        wants=shown.wants,
        facts=facts_of(mail, engine),
    )


def facts_of(mail: Mail, engine: Engine) -> Facts:
    """Read the facts of a mail as written."""
    return read_facts(
        mail.text,
        own=mail.own,
        subject=mail.subject,
        tables=engine.facts,
        mail_date=mail.date.date() if mail.date else None,
        sign_off=sign_off_name(mail.text, mail.regions),
        from_name=mail.sender.name if mail.sender else None,
    )
