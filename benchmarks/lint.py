"""Time ``replykit lint`` beside other linters, in one run on one machine: ratios, not seconds, are what to read.

    python benchmarks/lint.py

proselint (pip install proselint) and write-good (npm install write-good, or its bin folder on PATH) are measured when
they are there, each linter on a text of the same size in its own language: replykit on Swedish replies, the others on
English ones. They look for other things, so this tells what a reader waits for, not which is better.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BARE = """import typer
app = typer.Typer()
@app.command()
def a(x: str = '1'): print(x)
@app.command()
def b(): ...
app()
"""
RUNS = 9


def measure(command: list[str], runs: int = RUNS) -> tuple[float, float]:
    """Run a command some times; give the median seconds (user and system time of the process) and peak MiB."""
    used, peak = [], 0.0
    for _ in range(runs):
        pid = os.fork()
        if pid == 0:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            os.execvp(command[0], command)
        _, _, usage = os.wait4(pid, 0)
        used.append(usage.ru_utime + usage.ru_stime)
        peak = max(peak, usage.ru_maxrss / 1024)
    return statistics.median(used), peak


def text_of(size: int) -> str:
    """Make a text of so many characters from the corpus of replies, no sentence order repeated soon."""
    import json

    lines = (ROOT / "tests" / "corpus" / "sv" / "replies.jsonl").read_text(encoding="utf-8").splitlines()
    return shuffled(" ".join(json.loads(line)["text"] for line in lines), size)


def english_of(size: int) -> str:
    """Make an English text of so many characters, full of what shopkeepers write when they are cross."""
    return shuffled((ROOT / "benchmarks" / "english.txt").read_text(encoding="utf-8"), size)


def shuffled(text: str, size: int) -> str:
    """Cut stretches of a text out at random until there is enough."""
    import random

    words = text.split(" ")
    stretch = min(120, len(words) // 2)
    chance, parts, length = random.Random(1), [], 0
    while length < size:
        start = chance.randrange(len(words) - stretch)
        parts.append(" ".join(words[start : start + stretch]))
        length += len(parts[-1]) + 2
    return "\n\n".join(parts)[:size]


HOSTILE = {
    "ordinary": text_of(100_000),
    "spaces": "Hej " + " " * 100_000,
    "dashes": "-" * 100_000,
    "one word": "policy " * 14_286,
    "one letter": "a" * 100_000,
    "nested quotes": ">" * 50_000 + "\n" + "".join("> " * n + "hej\n" for n in range(300)),
    "quotation marks": '"' * 100_000,
    "a word class": "vi posten har ju inte " * 4_545,
}


def in_process(text: str, phrases: int = 0) -> float:
    """Time linting a text in this process, with so many more phrases in the rules."""
    from replykit.lint.linter import lint
    from replykit.resources import rules_file
    from replykit.rules.compile import compile_rules
    from replykit.rules.engine import Engine
    from replykit.rules.load import load_rules

    rules = load_rules(rules_file())
    if phrases:
        from dataclasses import replace

        rule = next(r for r in rules.rules.values() if r.phrases.get("sv"))
        more = tuple(f"påhitt{n} ord{n % 97} (a{n}|b{n})" if n % 2 else f"<we> ... påhitt{n}" for n in range(phrases))
        rules.rules[rule.id] = replace(rule, phrases={**rule.phrases, "sv": rule.phrases["sv"] + more})
    engine = Engine(compile_rules(rules, "sv", "lint"))
    lint("Hej", engine, language="sv", tell="sv")
    used = []
    for _ in range(5):
        start = time.process_time()
        lint(text, engine, language="sv", tell="sv")
        used.append(time.process_time() - start)
    return statistics.median(used)


def phrase_count() -> int:
    """Count the Swedish phrases of the lint rules and markers."""
    from replykit.resources import rules_file
    from replykit.rules.load import load_rules

    rules = load_rules(rules_file())
    return sum(len(e.phrases.get("sv", ())) for e in (*rules.rules.values(), *rules.markers.values()))


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"REPLYKIT_CACHE": f"{folder}/cache", "REPLYKIT_CONFIG": f"{folder}/none.yaml"}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        here = Path(folder)
        (here / "bare.py").write_text(BARE)
        for name, size in (("2k.txt", 2_000), ("1m.txt", 1_000_000)):
            (here / name).write_text(text_of(size), encoding="utf-8")
            (here / f"en-{name}").write_text(english_of(size), encoding="utf-8")
        replykit = shutil.which("replykit") or str(Path(sys.executable).parent / "replykit")
        draft_mail = str(ROOT / "examples" / "sv-gmail-late-parcel.eml")
        others = {
            name: path
            for name in ("proselint", "write-good")
            if (path := shutil.which(name) or shutil.which(name, path=str(ROOT / "node_modules/.bin")))
        }
        for command in (["lint", f"{folder}/2k.txt"], ["draft", draft_mail, "--dry-run"], ["scan", draft_mail]):
            subprocess.run([replykit, *command], capture_output=True, check=False)  # fill the caches
        bare, bare_peak = measure([sys.executable, f"{folder}/bare.py", "a"])
        print(f"{'whole process':32} {'ms':>8} {'x bare':>7} {'MiB':>6}")
        print(f"{'bare typer app':32} {bare * 1000:8.0f} {1.0:7.2f} {bare_peak:6.1f}")
        rows = {
            "replykit lint, 2 KB": ([replykit, "lint", f"{folder}/2k.txt"], RUNS),
            "replykit scan": ([replykit, "scan", draft_mail], RUNS),
            "replykit draft --dry-run": ([replykit, "draft", draft_mail, "--dry-run"], RUNS),
            "replykit lint, 1 MB": ([replykit, "lint", f"{folder}/1m.txt"], 3),
        }
        for name, path in others.items():
            check = [path, "check"] if name == "proselint" else [path]
            rows[f"{name}, 2 KB"] = ([*check, f"{folder}/en-2k.txt"], RUNS)
            rows[f"{name}, 1 MB"] = ([*check, f"{folder}/en-1m.txt"], 1)
        for label, (command, runs) in rows.items():
            used, peak = measure(command, runs)
            print(f"{label:32} {used * 1000:8.0f} {used / bare:7.2f} {peak:6.1f}")
        for name in ("proselint", "write-good"):
            if name not in others:
                print(f"{name} is not installed, so it is not measured")
    print(f"\n{'100 KB in one process':32} {'ms':>8} {'x ordinary':>11}")
    ordinary = in_process(HOSTILE["ordinary"])
    for name, text in HOSTILE.items():
        used = in_process(text)
        print(f"{name:32} {used * 1000:8.0f} {used / ordinary:11.2f}")
    count = phrase_count()
    more = in_process(HOSTILE["ordinary"], 9 * count)
    half = in_process(HOSTILE["ordinary"][:50_000])
    print(f"\n{count} phrases; ten times as many: {more / ordinary:.2f} x; twice the text: {ordinary / half:.2f} x")


if __name__ == "__main__":
    main()
