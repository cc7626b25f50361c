"""The documentation says what the program does: pages are made anew and compared, and nothing is left untold."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from replykit import settings_file
from replykit.config import Delays, Hours, LintSettings, Settings, Shop, Smtp
from replykit.delivery.decide import public_state
from replykit.errors import Exit
from replykit.model import State
from replykit.rules import read, schema

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _generator():
    spec = importlib.util.spec_from_file_location("docs_generate", ROOT / "docs" / "generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


generate = _generator()
PAGES = generate.pages()


def text_of(name):
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def machine(tmp_path_factory, monkeypatch):
    """Nothing of whoever runs the tests: no settings, no drafts."""
    place = tmp_path_factory.getbasetemp()
    monkeypatch.setenv("REPLYKIT_CONFIG", str(place / "no-settings.yaml"))
    monkeypatch.setenv("REPLYKIT_DATABASE", str(place / "docs" / "drafts.db"))
    monkeypatch.setenv("REPLYKIT_CACHE", str(place / "compiled-rules"))


@pytest.mark.parametrize("name", PAGES)
def test_page_is_fresh(name):
    assert (ROOT / name).read_text(encoding="utf-8") == generate.fresh(name), "write it anew with: make docs"


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name):
    page = ROOT / name
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (page.parent / target).exists(), target


def test_demo_sends_one_mail():
    """What `make demo` runs: status 0, and one mail arrives."""
    done = subprocess.run([sys.executable, ROOT / "examples" / "demo.py"], capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Mails that arrived: 1." in done.stdout.decode()


def command_names():
    return re.findall(r"^## replykit ?(.*)$", text_of("help.md"), re.MULTILINE)


@pytest.mark.parametrize("command", [name for name in command_names() if name and " " not in name])
def test_readme_tells_of_every_command(command):
    assert f"`replykit {command}" in README


@pytest.mark.parametrize("command", [name.split()[1] for name in command_names() if name.startswith("drafts ")])
def test_readme_tells_what_can_be_done_with_a_draft(command):
    assert re.search(rf"`(replykit drafts )?{command}`", README)


@pytest.mark.parametrize("status", list(Exit))
def test_readme_tells_every_exit_status(status):
    assert re.search(rf"^\| {status:d} \| \S", README, re.MULTILINE)


SECTIONS = {"shop": Shop, "delays": Delays, "sending-hours": Hours, "smtp": Smtp, "lint": LintSettings}


def written(value):
    return {None: "none", True: "yes", False: "no"}.get(value) or str(value) if value not in ((), {}) else "none"


def known_settings():
    for section, kind in SECTIONS.items():
        for field in kind._fields:
            default = written(kind._field_defaults[field]) if field in kind._field_defaults else "required"
            yield section, field.replace("_", "-"), default
    for name in settings_file._TOP:
        yield "The rest", name, written(Settings._field_defaults[name.replace("-", "_")])


def told_settings():
    section = ""
    for line in text_of("settings.md").splitlines():
        if line.startswith("## "):
            section = line[3:].split(":")[0]
        elif section != "Variables" and (row := re.match(r"\| `([\w-]+)` \| ([^|]+) \|", line)):
            yield section, row[1], row[2]


def test_every_setting_is_told_with_its_default():
    assert sorted(told_settings()) == sorted(known_settings())


def test_every_section_of_the_settings_is_known_here():
    assert set(SECTIONS) == set(settings_file._SECTIONS)


def test_settings_of_the_readme_are_settings():
    block = re.search(r"```yaml\n(shop:.*?)```", README, re.DOTALL)[1]
    settings_file.checked_text(block, "README.md")


def test_every_variable_is_told():
    named = set(re.findall(r"REPLYKIT_[A-Z]+", (ROOT / "src/replykit/places.py").read_text(encoding="utf-8")))
    assert named <= set(re.findall(r"^\| `(REPLYKIT_\w+)`", text_of("settings.md"), re.MULTILINE))


def rows(page, heading):
    """List the first cells of the table below a heading."""
    part = re.search(rf"^#+ {heading}\n(.*?)(?=^#|\Z)", text_of(page), re.MULTILINE | re.DOTALL)[1]
    return [cell for row in re.findall(r"^\| (`.*?`) \|", part, re.MULTILINE) for cell in re.findall(r"`([^`]+)`", row)]


@pytest.mark.parametrize(
    ("heading", "known"),
    [
        pytest.param("Kinds", list(schema.Kind), id="kinds"),
        pytest.param("Guards", read._GUARDS, id="guards"),
        pytest.param("Categories", schema.CATEGORIES, id="categories"),
        pytest.param("Rules", set(read._RULE) - set(read._GUARDS), id="keys"),
        pytest.param("Signs of a mail", list(schema.Group), id="signs"),
        pytest.param("Parts of the file", set(read._TOP) - {"schema"}, id="parts"),
    ],
)
def test_rules_files_are_told_whole(heading, known):
    assert sorted(rows("rules-files.md", heading)) == sorted(known)


@pytest.mark.parametrize("what", [what for what in read._CHOICES["what"] if what])
def test_what_a_rule_can_look_at_is_told(what):
    assert f"`{what}`" in text_of("rules-files.md") or f"`what: {what}`" in text_of("rules-files.md")


def test_every_state_is_told():
    assert set(rows("sending.md", "The life of a draft")) >= {public_state(state).value for state in State}


@pytest.mark.parametrize("name", ["text", "json", "github", "sarif"])
def test_every_format_is_told(name):
    assert name in rows("editors.md", "Lint where you write")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["lint", "examples/replies/sv-bad.txt"], id="lint"),
        pytest.param(["scan", "examples/sv-gmail-late-parcel.eml"], id="scan"),
        pytest.param(["draft", "--dry-run", "examples/sv-gmail-late-parcel.eml"], id="draft"),
        pytest.param(["rules"], id="rules"),
    ],
)
def test_every_field_is_told(arguments):
    command = [sys.executable, "-m", "replykit.cli.app", *arguments, "--format", "json"]
    out = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE).stdout.decode()
    document = json.loads(out.splitlines()[0])
    part = re.search(rf"^## {document.pop('schema')}\n(.*?)(?=^## |\Z)", text_of("json.md"), re.MULTILINE | re.DOTALL)
    assert part
    inner = [*document.get("findings", []), document.get("facts"), document.get("next_step"), document.get("language")]
    names = {*document, *(name for one in inner if isinstance(one, dict) for name in one)}
    told = part[1] if "scan" not in document else text_of("json.md")
    assert {name for name in names if f"`{name}`" not in told} == set()


@pytest.fixture
def bad_reply(tmp_path, monkeypatch):
    """A folder with a bad reply in it, and the replykit of this environment first on the path."""
    shutil.copy(ROOT / "examples/replies/sv-bad.txt", tmp_path / "reply.txt")
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
    monkeypatch.chdir(tmp_path)
    return subprocess.run(["replykit", "lint", "--format", "github", "reply.txt"], stdout=subprocess.PIPE).stdout


def test_vs_code_reads_every_finding(bad_reply):
    tasks = json.loads(re.search(r"```json\n(.*?)```", text_of("editors.md"), re.DOTALL)[1])
    pattern = re.compile(tasks["tasks"][0]["problemMatcher"]["pattern"]["regexp"])
    lines = bad_reply.decode().splitlines()
    assert lines
    assert all((found := pattern.match(line)) and found[2] == "reply.txt" and found[8] for line in lines)


@pytest.mark.skipif(not shutil.which("vim"), reason="there is no vim here")
def test_vim_reads_every_finding(bad_reply, tmp_path):
    (tmp_path / "mail.vim").write_text(re.search(r"```vim\n(.*?)```", text_of("editors.md"), re.DOTALL)[1])
    script = "source mail.vim | silent make! | redir! > seen | silent clist | redir END | qall!"
    vim = ["vim", "-Nu", "NONE", "-es", "-c", "edit reply.txt", "-c", script]
    subprocess.run(vim, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=20)
    seen = (tmp_path / "seen").read_text(encoding="utf-8").strip().splitlines()
    assert len(seen) == len(bad_reply.decode().splitlines())
    assert all(re.match(r" *\d+ reply\.txt:", line) for line in seen)


def test_pre_commit_hook_calls_lint():
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["entry"] == "replykit lint"
    assert f"id: {hook['id']}" in text_of("editors.md")
