"""Write what the documentation shows of the program: sessions, help, rules and measurements.

Run: python docs/generate.py (or make docs). tests/test_docs.py fails when a page no longer says what the program does.

In the pages these stand as remarks that nobody sees:
  <!-- session at 2026-11-20 09:12 -->  the console block below is run, at that time, and its output put in
  <!-- file own-rules.yaml -->          the block below is written to a file that later sessions of the page find
  <!-- generated NAME --> … <!-- end -->  a table that a function here makes
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator  # noqa: TC003
from pathlib import Path
from typing import Any

import click
import typer

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus"
WIDTH = 88
HOME = "/home/anna"
"""What the shopkeeper's home is called in sessions, wherever they are run."""

CATEGORIES = {
    "policy": "hides behind policy, rules, terms or routines",
    "blame-customer": "puts the fault on the customer, or talks down",
    "blame-other": "puts it on a supplier, a carrier, a colleague or the system",
    "disown": "says that it is not our responsibility, or that nothing can be done",
    "defensive": "argues back: nobody else complains, we did everything right",
    "excuse": "justifies itself: illness, high load, holidays, too few hands",
    "hollow-apology": "apologises in a stock phrase, or with an if",
    "but-apology": "takes an apology back with a but",
    "negative-framing": "says in a bad way what could be said in a good one",
    "closes-door": "ends the matter",
    "vague-time": "promises “as soon as possible”",
    "bad-before-good": "puts bad news before good news",
    "hostile": "is sarcastic, scolds, or shouts",
    "missing-thanks": "does not thank the customer for getting in touch",
    "missing-restatement": "does not say back what went wrong, or says it wrongly",
    "missing-empathy": "has no apology and no word on how it was for the customer",
    "missing-next-step": "says nothing concrete that we will do",
    "missing-when": "has a next step, but no time for it",
    "missing-contact": "has no name, and no way to reach whoever owns the case",
}
"""What a reply of each category does."""

LANGUAGES = {"sv": "Swedish", "no": "Norwegian"}

_SESSION = re.compile(r"<!-- session at (?P<at>\S+ \S+) -->\n```console\n(?P<text>.*?)```\n", re.DOTALL)
_FILE = re.compile(r"<!-- file (?P<name>\S+) -->\n```\w*\n(?P<text>.*?)```\n", re.DOTALL)
_GENERATED = re.compile(r"(<!-- generated (?P<name>\S+) -->\n).*?(<!-- end -->)", re.DOTALL)

_REPLYKIT = """\
#!{python}
import os, random, secrets
from datetime import datetime
from replykit.cli import _context
secrets.randbelow = random.Random(os.environ["SESSION_STEP"]).randrange
_context.now = lambda: datetime.fromisoformat(os.environ["SESSION_NOW"])
from replykit.cli.app import main
main()
"""
"""The real command, with the clock and the dice of the session."""


class Shell:
    """A shopkeeper's machine: a home of its own, the examples at hand, and a clock that the page sets."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._work = folder / "work"
        self._work.mkdir()
        (self._work / "examples").symlink_to(ROOT / "examples")
        command = folder / "bin" / "replykit"
        command.parent.mkdir()
        command.write_text(_REPLYKIT.format(python=sys.executable), encoding="utf-8")
        command.chmod(0o755)
        self._status, self._step = 0, 0
        self._environment = {
            "PATH": f"{command.parent}:{os.environ['PATH']}",
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "PYTHONUNBUFFERED": "1",
            "PYTHONWARNINGS": "error",
            "NO_COLOR": "1",
            "COLUMNS": str(WIDTH),
            "TZ": "UTC",
            **{name: os.environ[name] for name in ("REPLYKIT_CACHE",) if name in os.environ},
        }

    def write(self, name: str, text: str) -> None:
        """Put a file where sessions find it."""
        (self._work / name).write_text(text, encoding="utf-8")

    def session(self, text: str, at: str) -> str:
        """Run the commands of a console block; give the block with the output they have now."""
        return "".join(f"$ {command}\n{self._run(command, at)}" for command in _commands(text))

    def _run(self, command: str, at: str) -> str:
        self._step += 1
        done = subprocess.run(
            ["bash", "-c", f"(exit {self._status})\n{command}"],
            cwd=self._work,
            env=self._environment | {"SESSION_NOW": f"{at}+01:00", "SESSION_STEP": str(self._step)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        self._status = done.returncode
        text = done.stdout.decode().replace(str(self._folder), HOME)
        return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def _commands(text: str) -> Iterator[str]:
    """Yield the commands of a console block; a line that ends in a backslash goes on."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("$ "):
            command = line[2:]
            while command.endswith("\\"):
                command += "\n" + next(lines)
            yield command


def page(text: str) -> str:
    """Give a hand-written page with its sessions run and its tables made anew."""
    text = _GENERATED.sub(lambda found: found[1] + TABLES[found["name"]]() + found[3], text)
    if not _SESSION.search(text):
        return text
    with tempfile.TemporaryDirectory() as folder:
        shell = Shell(Path(folder).resolve())
        parts, end = [], 0
        for found in sorted([*_SESSION.finditer(text), *_FILE.finditer(text)], key=lambda found: found.start()):
            if found.re is _FILE:
                shell.write(found["name"], found["text"])
                continue
            parts += [text[end : found.start("text")], shell.session(found["text"], found["at"])]
            end = found.end("text")
        return "".join([*parts, text[end:]])


def help_page() -> str:
    """Write the help of every command, as plain text of a fixed width."""
    from replykit.cli.commands import app

    parts = ["# Help\n\nWhat `--help` says, for every command. This page is generated: `make docs`.\n"]
    parts += [f"\n## {name}\n\n```\n{text}\n```\n" for name, text in _helps(typer.main.get_command(app), "replykit")]
    return "".join(parts)


def _helps(command: Any, name: str) -> Iterator[tuple[str, str]]:
    """Yield name and help of a command and of those below it, in their order."""
    command.rich_markup_mode = None  # Boxes are for terminals.
    command.params = [p for p in command.params if p.name not in ("install_completion", "show_completion")]
    context = click.Context(command, info_name=name, terminal_width=WIDTH)
    yield name, "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    if hasattr(command, "list_commands"):
        for below in command.list_commands(context):
            yield from _helps(command.get_command(context, below), f"{name} {below}")


def rules_page() -> str:
    """Write every rule with its reason and some examples, by category."""
    from replykit.resources import rules_file
    from replykit.rules.load import load_rules

    rules = load_rules(rules_file()).rules
    parts = [
        "# The rules\n\n"
        "What `replykit lint` looks for. This page is generated from [rules.yaml](../rules.yaml): `make docs`.\n"
        "How rules are written, changed and switched off: [rules-files.md](rules-files.md). An **error** must go\n"
        "before the reply does, a **warning** should be mended, a **hint** is worth a look.\n"
    ]
    for category, does in CATEGORIES.items():
        parts.append(f"\n## {category}\n\nThe reply {does}.\n")
        parts += [_rule(rule) for rule in rules.values() if rule.category == category]
    return "".join(parts)


def _rule(rule: Any) -> str:
    parts = [f"\n### {rule.id}\n\n{rule.severity} · {rule.kind} · {rule.advice}\n\n{_english(rule.message)}\n"]
    if why := _english(rule.why):
        parts.append(f"\n{why}\n")
    for language, examples in rule.examples.items():
        lines = [
            *(f"- ✗ {_marked(text)}" for text in examples.bad[:2]),
            *(f"- ✓ {_marked(text)}" for text in examples.good[:2]),
        ]
        if lines:
            parts.append(f"\n{LANGUAGES[language]}:\n\n" + "\n".join(lines) + "\n")
    return "".join(parts)


def _english(texts: dict[str, str]) -> str:
    return " ".join((texts.get("en") or next(iter(texts.values()), "")).split()).replace("<", "&lt;")


def _marked(text: str) -> str:
    """Show an example on one line, the span that the rule points at in bold."""
    line = " ↵ ".join(part.strip() for part in text.strip().splitlines() if part.strip())
    line = re.sub(r"([*_<`\[\]])", r"\\\1", line)
    return line.replace("«", "**").replace("»", "**")


def reply_scores() -> str:
    """Make the table of lint's precision and recall by category on the measuring half of the corpora."""
    from replykit.rules.remember import engine
    from replykit.scoring import read_corpus, score_replies, table

    parts = []
    for language, name in LANGUAGES.items():
        entries = read_corpus(CORPUS / language / "replies.jsonl", "measure")
        scores, disturbed = score_replies(entries, engine(language, "lint"), language)
        good = sum(entry["quality"] == "good" for entry in entries)
        parts.append(
            f"\n### {name} replies\n\n{len(entries)} replies. Good ones with a finding above hint: "
            f"{len(disturbed)} of {good}.\n\n{_scores('category', table(scores))}"
        )
    return "".join(parts) + "\n"


def mail_scores() -> str:
    """Make the tables of how mails are read, on the measuring half of the corpora."""
    from replykit.rules.remember import engine
    from replykit.scoring import read_corpus, score_mails, table

    parts = []
    for language, name in LANGUAGES.items():
        entries = read_corpus(CORPUS / language / "mails.jsonl", "measure")
        groups = score_mails(entries, engine(language, "scan"), language)
        parts.append(f"\n### {name} mails\n\n{len(entries)} mails.\n\n")
        parts.append(_scores("what is read", [(group, scores.total()) for group, scores in groups.items()]))
        for group in ("topics", "signals", "wants", "facts"):
            parts.append(f"\n{group.capitalize()} one by one:\n\n{_scores(group, table(groups[group]))}")
    return "".join(parts) + "\n"


def _scores(what: str, rows: list[tuple[str, Any]]) -> str:
    lines = [f"| {what} | precision | recall | F1 | right | wrong | missed |", "|---|---|---|---|---|---|---|"]
    for label, s in rows:
        precision = f"{s.precision:.2f}" if s.right + s.wrong else "–"
        recall = f"{s.recall:.2f}" if s.right + s.missed else "–"
        lines.append(f"| {label} | {precision} | {recall} | {s.f1:.2f} | {s.right} | {s.wrong} | {s.missed} |")
    return "\n".join(lines) + "\n"


def categories() -> str:
    """Make the table of categories."""
    lines = [f"| `{name}` | {does} |" for name, does in CATEGORIES.items()]
    return "\n".join(["| category | the reply … |", "|---|---|", *lines]) + "\n"


def signs() -> str:
    """Make the table of what a mail can show."""
    from replykit.rules.schema import SIGNS

    lines = [f"| `{group}` | {' '.join(f'`{name}`' for name in names if name)} |" for group, names in SIGNS.items()]
    return "\n".join(["| group | names |", "|---|---|", *lines]) + "\n"


TABLES: dict[str, Callable[[], str]] = {
    "reply-scores": reply_scores,
    "mail-scores": mail_scores,
    "categories": categories,
    "signs": signs,
}
WHOLE: dict[str, Callable[[], str]] = {"docs/help.md": help_page, "docs/rules.md": rules_page}


def pages() -> list[str]:
    """Name every page that shows something of the program."""
    written = [path.relative_to(ROOT).as_posix() for path in (ROOT / "README.md", *sorted(ROOT.glob("docs/*.md")))]
    return sorted({*written, *WHOLE})


def fresh(name: str) -> str:
    """Give a page as it should be now."""
    if name in WHOLE:
        return WHOLE[name]()
    return page((ROOT / name).read_text(encoding="utf-8"))


def main() -> None:
    """Write the pages named, or all, and tell which have changed."""
    for name in sys.argv[1:] or pages():
        path = ROOT / name
        before = path.read_text(encoding="utf-8") if path.exists() else None
        after = fresh(name)
        if after != before:
            path.write_text(after, encoding="utf-8")
        print(f"{name}: {'unchanged' if after == before else 'written'}")


if __name__ == "__main__":
    main()
