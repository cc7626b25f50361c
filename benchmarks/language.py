"""Measure language identification: accuracy on a TSV of (language, text) lines, and what the start costs.

python benchmarks/language.py sentences.tsv
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from replykit.language import identify

SURE = "Hej! Jag är mycket besviken. Jag beställde en jacka för tre veckor sedan och har inte fått något svar."
UNSURE = "Den koster 300 kr"
START = "from replykit.language import identify; identify({!r})"


def accuracy(path: Path) -> None:
    """Print accuracy and mean confidence a language and length, nb and nn counting as no."""
    right, total, sure, variety = Counter(), Counter(), Counter(), Counter()
    started = time.perf_counter()
    rows = [line.split("\t")[:2] for line in path.read_text("utf-8").splitlines()[1:]]
    for language, text in rows:
        expected = "no" if language in {"nb", "nn"} else language
        found = identify(text)
        group = (language, "100+" if len(text) >= 100 else "short")
        total[group] += 1
        right[group] += found.code == expected
        sure[group] += found.confidence
        variety[group] += (found.variety or language) == language
    took = (time.perf_counter() - started) / len(rows) * 1000
    for group in sorted(total):
        share = right[group] / total[group]
        print(
            f"{group[0]:3} {group[1]:6} {total[group]:4}  right {share:6.1%}  "
            f"variety {variety[group] / total[group]:6.1%}  confidence {sure[group] / total[group]:.3f}"
        )
    for length in ("short", "100+"):
        norwegian = [group for group in total if group[0] in {"nb", "nn"} and group[1] == length]
        share = sum(right[group] for group in norwegian) / max(1, sum(total[group] for group in norwegian))
        print(f"no  {length:6} right {share:6.1%}")
    print(f"{took:.2f} ms a text")


def start(code: str) -> float:
    """Time a whole Python process (median of 15, ms)."""
    times = []
    for _ in range(15):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        accuracy(Path(sys.argv[1]))
    bare = start("pass")
    print(f"bare Python {bare:.0f} ms")
    for name, text in (("sure", SURE), ("unsure", UNSURE)):
        print(f"first identify, {name} text: {start(START.format(text)) - bare:+.0f} ms")
