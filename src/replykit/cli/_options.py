"""Options that several commands share."""

from __future__ import annotations

import typer

CONFIG = typer.Option(None, "--config", help="Settings file to use instead of your own.", metavar="FILE")
LANG = typer.Option(None, "--lang", help="Language of the text: sv or no (draft: also nb, nn). Default: find out.")
FORMAT = typer.Option("text", "--format", help="text for people, json for programs.")
