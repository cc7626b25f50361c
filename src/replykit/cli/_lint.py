"""What ``replykit lint`` does once its options are read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from replykit.cli import _context as context
from replykit.cli._unread import Unread
from replykit.errors import InputError
from replykit.inputs import MOST_MAIL, MOST_REPLY, STDIN, decode_reply, read_given
from replykit.lint.linter import Choice
from replykit.lint.review import Review
from replykit.reviewing import review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from replykit.config import Settings
    from replykit.lint.facing import Facing

FORMATS = ("text", "json", "github", "sarif")


class Asked(NamedTuple):
    """The options of one call, as they are when none is given."""

    files: tuple[str, ...] = ()
    draft: str | None = None
    incoming: Path | None = None
    lang: str | None = None
    format: str = "text"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    fix: bool = False
    moves: bool = False


def run(asked: Asked, config: Path | None) -> int:
    """Lint everything asked for and print it; give the exit status."""
    context.choice_of(asked.format, FORMATS, "--format")
    context.choice_of(asked.fail_on, ("error", "warning", "hint"), "--fail-on")
    context.choice_of(asked.lang, ("sv", "no"), "--lang")
    if asked.draft is not None and (asked.files or asked.fix or asked.moves):
        from typer import BadParameter

        raise BadParameter("it goes with no file, --fix or --moves", param_hint="--draft")
    settings = context.settings_of(config)
    unread = Unread()
    if asked.moves:
        _show_moves(asked, settings, unread)
        return unread.status
    _check_names((*asked.select, *asked.ignore), settings)
    level = asked.fail_on or settings.lint.fail_on
    # A mended text that came from standard input goes to standard output; then what is left is told beside it.
    to = sys.stderr if asked.fix and STDIN in (asked.files or (STDIN,)) else sys.stdout
    failed = False
    reviews = []
    for reviewed in _reviews(asked, settings, unread):
        failed = failed or reviewed.fails(level)
        if asked.format == "sarif":
            reviews.append(reviewed)
        else:
            _print(reviewed, asked.format, to)
    if asked.format == "sarif":
        from replykit.lint.formats.sarif import sarif

        context.print_json(sarif(reviews), to)
    return unread.status or int(failed)


def explain(rule: str, config: Path | None) -> int:
    """Explain one rule with its reason and examples."""
    from replykit.cli._rules import print_rule

    print_rule(rule, context.settings_of(config))
    return 0


def _reviews(asked: Asked, settings: Settings, unread: Unread) -> Iterator[Review]:
    if asked.draft is not None:
        with context.drafts_store(settings) as store:
            draft = store.get(asked.draft)
        from replykit.drafting import review_draft

        yield review_draft(draft, settings)
        return
    facing = _facing(asked, settings)

    def look(source: str, text: str) -> Review:
        return _review(asked, settings, source, text, facing)

    for source in _with_progress(asked.files or (STDIN,)):
        with unread.told():
            found = look(source, decode_reply(read_given(source, MOST_REPLY)))
            if asked.fix:
                from replykit.cli._fix import mend

                found = mend(found, look)
            yield found


def _review(asked: Asked, settings: Settings, source: str, text: str, facing: Facing | None) -> Review:
    own = settings.lint
    choice = Choice(asked.select or own.select, (*own.ignore, *asked.ignore), own.severity)
    return review(text, source, settings, language=asked.lang, facing=facing, choice=choice)


def _check_names(names: tuple[str, ...], settings: Settings) -> None:
    """Refuse a rule or category that does not exist: a mistyped --ignore would else do nothing, in silence."""
    if not names:
        return
    from difflib import get_close_matches

    from replykit.rules.remember import engine

    rules = engine("sv", "lint", settings.rules).compiled["rules"]
    known = {rule["id"] for rule in rules} | {rule["category"] for rule in rules}
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise InputError(f"there is no rule or category {name!r}{hint}", tip="see them all with: replykit rules")


def _facing(asked: Asked, settings: Settings) -> Facing | None:
    if asked.incoming is None:
        return None
    from replykit.drafting import facing_letter
    from replykit.reading import read_letter

    given = read_given(str(asked.incoming), MOST_MAIL)
    return facing_letter(read_letter(given.data, given.source, settings), settings)


def _with_progress(files: tuple[str, ...]) -> Iterator[str]:
    """Go through the files; a person who waits for many sees how far it is."""
    if len(files) < 20 or not sys.stderr.isatty():
        yield from files
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(files, description="lint", console=Console(stderr=True), transient=True)


def _print(reviewed: Review, format: str, to: TextIO) -> None:
    if format == "json":
        from replykit.documents import lint_document

        document = lint_document(reviewed.source, reviewed.language, reviewed.text, reviewed.findings)
        context.print_json(document, to)
    elif format == "github":
        from replykit.lint.formats.github import github_lines

        print("\n".join(github_lines(reviewed)), end="\n" if reviewed.findings else "", file=to)
    else:
        from replykit.lint.formats.text import text_report
        from replykit.terminal import colourful

        print(text_report(reviewed, colour=colourful(to)), file=to)


def _show_moves(asked: Asked, settings: Settings, unread: Unread) -> None:
    from replykit.reviewing import read_moves
    from replykit.terminal import shown_line

    for source in asked.files or (STDIN,):
        with unread.told():
            text = decode_reply(read_given(source, MOST_REPLY))
            for sentence, moves in read_moves(text, source, settings, asked.lang):
                print(f"{', '.join(moves) or '-':28} {shown_line(text[sentence.start : sentence.end])}")
