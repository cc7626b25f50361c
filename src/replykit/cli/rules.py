"""``replykit rules``: the rules themselves."""

from __future__ import annotations

from pathlib import Path

import typer

from replykit.cli import _context as context
from replykit.cli import _options as options

app = typer.Typer(add_completion=False, help="List, explain, test and measure the rules.")


@app.callback(invoke_without_command=True)
def rules(ctx: typer.Context, format: str = options.FORMAT, config: Path = options.CONFIG) -> None:
    """List the rules."""
    from replykit.cli import _rules

    context.use_utf8()
    ctx.obj = config
    if ctx.invoked_subcommand is None:
        _rules.list_all(config, format)


@app.command("list")
def list_rules(ctx: typer.Context, format: str = options.FORMAT) -> None:
    """List the rules: id, category, severity, advice."""
    from replykit.cli import _rules

    _rules.list_all(ctx.obj, format)


@app.command()
def show(ctx: typer.Context, rule: str = typer.Argument(..., help="The rule's id.", metavar="RULE")) -> None:
    """Explain one rule: its reason, and examples that hurt and that are fine."""
    from replykit.cli import _rules

    _rules.print_rule(rule, context.settings_of(ctx.obj))


@app.command()
def test(
    ctx: typer.Context,
    file: Path = typer.Argument(
        None, help="A rules file laid over replykit's; default: the one in your settings.", metavar="[FILE]"
    ),
    coverage: bool = typer.Option(False, "--coverage", help="List the phrases that no example exercises."),
) -> None:
    """Run every rule's own examples. Exit status: 0 all hold, 1 some do not."""
    from replykit.cli import _rules

    raise typer.Exit(_rules.test(ctx.obj, file, coverage))


@app.command()
def score(
    ctx: typer.Context,
    corpus: Path = typer.Option(Path("tests/corpus"), "--corpus", help="Folder with sv/ and no/ corpora."),
    split: str = typer.Option("measure", "--split", help="learn, measure or all."),
    cases: bool = typer.Option(False, "--cases", help="List what went wrong (learn only)."),
) -> None:
    """Measure the rules on a labelled corpus: precision, recall and F1 a category."""
    from replykit.cli import _rules

    _rules.score(ctx.obj, corpus, split, cases)
