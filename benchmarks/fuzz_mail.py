"""Feed reading with mutated mails: ``python benchmarks/fuzz_mail.py [runs]`` (200,000 unless told).

Coverage-guided through atheris (``pip install atheris``); without it one sentence says so and nothing is run.
A crash is any exception but InputError, or regions that do not cover the text.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

RUNS = 200_000
EXAMPLES = Path(__file__).parent.parent / "examples"


def main() -> int:
    """Run the fuzzer for the given number of inputs."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    try:
        import atheris
    except ImportError:
        print("atheris is not installed, so nothing was fuzzed: pip install atheris", file=sys.stderr)
        return 0
    with atheris.instrument_imports(include=["replykit.mail"]):
        from replykit.errors import InputError
        from replykit.mail.html import html_to_text
        from replykit.mail.incoming import read_mail
        from replykit.mail.quotes import classify, own_words, sign_off_name

    def check(data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        html_to_text(text)
        regions = classify(text, text[:20])
        assert "".join(text[region.start : region.end] for region in regions) == text
        own_words(text, regions)
        sign_off_name(text, regions)
        try:
            mail = read_mail(data, source="fuzz")
        except InputError:
            return
        assert "".join(mail.text[region.start : region.end] for region in mail.regions) == mail.text
        mail.own.encode()

    print(f"fuzzing read_mail, html_to_text and classify with {runs} inputs", file=sys.stderr)
    # What the fuzzer finds goes to the first folder; the examples behind it are only read.
    found = tempfile.mkdtemp(prefix="fuzz-mail-")
    options = [f"-atheris_runs={runs}", "-max_len=8192", "-timeout=10", f"-artifact_prefix={found}/crash-"]
    atheris.Setup([sys.argv[0], *options, found, str(EXAMPLES)], check)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
