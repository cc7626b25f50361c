"""Choose the way of sending that the settings ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replykit.errors import SettingsError

if TYPE_CHECKING:
    from replykit.config import Smtp
    from replykit.ports import Transport


def make_transport(smtp: Smtp) -> Transport:
    """Make the transport; nothing is connected, no password asked for, before the first mail is offered."""
    if smtp.sendmail:
        from replykit.delivery.sendmail import SendmailTransport

        return SendmailTransport(smtp.sendmail)
    if not smtp.host:
        raise SettingsError("no mail server is set", tip="set smtp.host or smtp.sendmail in the settings")
    from replykit.delivery.smtp import SmtpTransport

    return SmtpTransport(smtp)
