"""The package holds what it needs: a wheel is built, its files compared, and it is installed and run elsewhere."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

SETTINGS = "shop: {name: Regnshoppen, signer: Anna, email: anna@regnshoppen.example}\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def files(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def test_wheel_holds_every_module(files):
    modules = {f"replykit/{path.relative_to(ROOT / 'src/replykit')}" for path in (ROOT / "src/replykit").rglob("*.py")}
    assert {name for name in files if name.endswith(".py")} == modules


def test_wheel_holds_rules_weights_words_and_templates_and_nothing_else(files):
    templates = {f"replykit/data/{path.relative_to(ROOT)}" for path in (ROOT / "templates").rglob("*.j2")}
    assert templates
    others = {name for name in files if not name.endswith(".py")} - {"replykit/py.typed"}
    weights = {
        f"replykit/data/weights/{language}/{layer}.tsv"
        for language in ("sv", "no")
        for layer in ("lint", "order", "product", "reply", "scan")
    }
    words = {f"replykit/data/words/{language}.tsv" for language in ("sv", "no")}
    languages = "replykit/data/weights/languages.tsv"
    assert others == {"replykit/data/rules.yaml", languages, *templates, *weights, *words}


def test_wheel_carries_the_licence(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("LICENSE")]
        assert archive.read(name) == (ROOT / "LICENSE").read_bytes()


@pytest.fixture(scope="module")
def replykit(wheel, tmp_path_factory):
    """Install the wheel into an environment of its own, which borrows only the libraries of this one, and run it."""
    folder = tmp_path_factory.mktemp("elsewhere")
    venv.create(folder / "venv", with_pip=False)
    python = folder / "venv" / "bin" / "python"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "-qq",
        "--no-deps",
        "--no-index",
        str(wheel),
    ]
    subprocess.run(pip, check=True, capture_output=True)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(folder / "venv")}))
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    (folder / "settings.yaml").write_text(SETTINGS)
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "REPLYKIT_CONFIG": str(folder / "settings.yaml"),
        "PYTHONUTF8": "1",
    }

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
        command = [folder / "venv" / "bin" / "replykit", *arguments]
        return subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True)

    return run


def test_installed_replykit_drafts_from_another_folder(replykit):
    done = replykit("draft", ROOT / "examples" / "sv-gmail-late-parcel.eml")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode().startswith("Hej Karin,\n")
    assert b"Anna" in done.stdout


def test_installed_replykit_lints_from_another_folder(replykit):
    done = replykit("lint", ROOT / "examples" / "replies" / "sv-bad.txt")
    assert (done.returncode, done.stderr) == (1, b"")


def test_installed_replykit_lists_its_rules(replykit):
    done = replykit("rules")
    assert done.returncode == 0
    assert b"wrong-name" in done.stdout
