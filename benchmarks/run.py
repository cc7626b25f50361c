"""Print every measurement in one run: starts, lint beside other linters, and release beside plain smtplib.

python benchmarks/run.py
"""

from __future__ import annotations

import runpy
from pathlib import Path

SCRIPTS = ("lint.py", "release.py")


def main() -> None:
    """Run them one after the other."""
    for script in SCRIPTS:
        runpy.run_path(str(Path(__file__).with_name(script)), run_name="__main__")
        print()


if __name__ == "__main__":
    main()
