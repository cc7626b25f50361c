"""``replykit release``: send what has cooled; made for cron or a timer."""

from __future__ import annotations

from pathlib import Path

import typer

from replykit.cli import _context as context
from replykit.cli import _options as options

app = typer.Typer(add_completion=False)


@app.command()
def release(
    dry_run: bool = typer.Option(False, "--dry-run", help="Tell what would be sent, and send nothing."),
    quiet: bool = typer.Option(False, "-q", "--quiet", help="Say nothing when there was nothing to do."),
    config: Path = options.CONFIG,
) -> None:
    """Send every draft whose time has come.

    Exit status: 0 all well, 1 a draft failed or is uncertain, 3 drafts could not be recorded, 4 no mail server.
    """
    from replykit.cli import _release

    context.use_utf8()
    raise typer.Exit(_release.run(config, dry_run=dry_run, quiet=quiet))
