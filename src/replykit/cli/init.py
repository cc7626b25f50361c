"""``replykit init``: ask a few questions and write the settings file."""

from __future__ import annotations

from pathlib import Path

import typer

from replykit.cli import _context as context
from replykit.cli import _options as options

app = typer.Typer(add_completion=False)


@app.command()
def init(
    config: Path = options.CONFIG,
    force: bool = typer.Option(False, "--force", help="Write over settings that are there."),
    shop: str = typer.Option(None, "--shop", help="The shop's name."),
    signer: str = typer.Option(None, "--signer", help="Who signs the replies."),
    email: str = typer.Option(None, "--email", help="The address replies are sent from."),
    phone: str = typer.Option(None, "--phone", help="A number the customer can call."),
    language: str = typer.Option(None, "--language", help="sv, nb, nn or en: what replykit speaks to you."),
    host: str = typer.Option(None, "--smtp-host", help="Your outgoing mail server."),
    user: str = typer.Option(None, "--smtp-user", help="The login at the mail server."),
    security: str = typer.Option(None, "--smtp-security", help="starttls, tls or none."),
    delay: str = typer.Option(None, "--delay", help="How long a reply to an angry mail rests: 4h."),
) -> None:
    """Write a commented settings file; asks for what the options do not say."""
    from replykit.cli import _init

    context.use_utf8()
    _init.run(
        config,
        force,
        {
            "name": shop,
            "signer": signer,
            "email": email,
            "phone": phone,
            "language": language,
            "host": host,
            "user": user,
            "security": security,
            "angry": delay,
        },
    )
