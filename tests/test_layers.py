"""The house stands as drawn: which package may import which, and what stays pure, read from the imports themselves."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "replykit"

LEAVES = {"errors", "model", "records", "ports", "calendar_words"}
EDGES = {"resources", "places", "cache", "config", "settings_file", "inputs", "terminal"}
PURE = {
    "weighing",
    "mail",
    "analysis",
    "rules",
    "lint",
    "compose",
    "language",
    "language_words",
    "telling",
    "documents",
}

ALLOWED = {
    "errors": set(),
    "records": set(),
    "model": {"records"},
    "calendar_words": set(),
    "ports": {"model"},
    "config": set(),
    "places": set(),
    "cache": {"places"},
    "resources": {"errors"},
    "settings_file": {"cache", "config", "errors", "places"},
    "inputs": {"errors"},
    "terminal": set(),
    "telling": set(),
    "language_words": set(),
    "language": {"cache", "language_words", "records", "resources", "weighing"},
    "documents": {"model", "records", "delivery.decide"},
    "mail": LEAVES,
    "weighing": set(),
    "rules": LEAVES | {"cache", "resources", "weighing"},
    "lint": LEAVES | {"rules", "weighing", "mail.quotes", "documents", "telling", "terminal"},
    "analysis": LEAVES | {"rules", "weighing", "mail.quotes"},
    "compose": LEAVES | {"config", "resources"},
    "store": LEAVES | {"delivery.decide"},
    "delivery": LEAVES | {"config"},
    "scoring": LEAVES | {"analysis", "lint", "mail", "rules"},
    "examples": LEAVES | {"analysis.phrases", "lint.linter", "rules"},
    "reading": LEAVES | {"analysis", "config", "language", "mail", "rules.remember"},
    "reviewing": LEAVES | {"config", "language", "lint", "rules", "telling"},
    "drafting": LEAVES
    | {
        "analysis.facts",
        "compose",
        "config",
        "documents",
        "lint",
        "mail.outgoing",
        "reading",
        "reviewing",
        "rules.document",
    },
    "editing": LEAVES | {"compose", "config", "drafting", "mail.outgoing"},
    "releasing": LEAVES | {"delivery.decide"},
}
"""The arrows that may be: a module or package, and what of replykit it may import."""


def imports(path: Path) -> set[str]:
    """List what of replykit a file imports, as dotted names below ``replykit``."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "replykit":
            base = node.module.removeprefix("replykit").lstrip(".")
            names = {f"{base}.{alias.name}".lstrip(".") for alias in node.names}
            modules = {name for name in names if (SOURCE / name.replace(".", "/")).with_suffix(".py").exists()}
            found |= modules or {base}
        elif isinstance(node, ast.Import):
            found |= {a.name.removeprefix("replykit.") for a in node.names if a.name.startswith("replykit.")}
    return found - {"", "__version__"}


def part(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


FILES = [p for p in sorted(SOURCE.rglob("*.py")) if part(p) not in {"cli", "__init__"}]


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_arrows_point_down(path):
    here = part(path)
    allowed = ALLOWED[here]
    for name in imports(path):
        root = name.split(".")[0]
        if root == here or root in allowed or name in allowed:
            continue
        pytest.fail(f"{here} may not import {name}")


WORLD = {
    "os",
    "socket",
    "subprocess",
    "smtplib",
    "sqlite3",
    "sqlalchemy",
    "time",
    "random",
    "secrets",
    "locale",
    "tempfile",
}
EDGE_FILES = {"rules/remember.py", "rules/load.py", "compose/render.py", "compose/markup.py"}


@pytest.mark.parametrize("path", [p for p in FILES if part(p) in PURE], ids=lambda p: str(p.relative_to(SOURCE)))
def test_the_core_is_pure(path):
    """No file, clock, chance, environment or network in what decides about words."""
    touched = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            touched |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            touched.add(node.module.split(".")[0])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in {"now", "today", "utcnow"}, f"{path.name} looks at a clock"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id != "open", f"{path.name} opens a file"
    assert not touched & WORLD


@pytest.mark.parametrize("path", sorted((SOURCE / "cli").glob("*.py")), ids=lambda p: p.name)
def test_commands_catch_nothing(path):
    """One error boundary: only app.py turns errors into exit statuses (an editor's and one input's apart)."""
    if path.name in {"app.py", "_editor.py", "_fix.py", "_unread.py"}:
        return
    handlers = [n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.ExceptHandler)]
    assert not handlers


def test_the_picture_is_complete():
    assert {part(p) for p in FILES} == set(ALLOWED)
