"""Print every measurement in one run: starts, lint beside other linters, and release beside plain smtplib.

python benchmarks/run.py
"""

from __future__ import annotations

import release

import lint


def main() -> None:
    """Run them one after the other."""
    lint.main()
    print()
    release.main()


if __name__ == "__main__":
    main()
