"""What a mail states: order, dates, amounts, contacts, product, deadline, name; as written, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replykit.analysis.contacts import contacts
from replykit.analysis.names import first_name
from replykit.analysis.numbers import amounts, dates, deadline, resolve_date
from replykit.analysis.orders import order_number
from replykit.analysis.products import product
from replykit.analysis.sensitive import sensitive
from replykit.model import Facts

if TYPE_CHECKING:
    from datetime import date

    from replykit.weighing.choice import FactTables

__all__ = ["first_name", "read_facts", "resolve_date", "sensitive"]


def read_facts(
    mail_text: str,
    *,
    own: str,
    subject: str,
    tables: FactTables | None,
    mail_date: date | None,
    sign_off: str | None = None,
    from_name: str | None = None,
) -> Facts:
    """Read the facts of a mail; what is not certain is left out, for a wrong fact in a reply is worse than none.

    Without ``tables`` neither order nor product is read.
    """
    return Facts(
        # It may stand in the quoted confirmation or the signature; the rest is the customer's own say.
        order=order_number(own, mail_text, subject=subject, table=tables.order) if tables else None,
        dates=dates(f"{own}\n\n{subject}"),
        amounts=amounts(f"{own}\n\n{subject}"),
        contacts=contacts(own, subject),
        product=product(own, subject=subject, table=tables.product) if tables else None,
        deadline=deadline(own),
        first_name=first_name(sign_off=sign_off, from_name=from_name),
    )
