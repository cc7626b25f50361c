"""What replykit says about a text, in the shop's language: one small table a language, and the way to it."""

from __future__ import annotations

from importlib import import_module

TELLING = ("sv", "no", "en")


def telling(shop_language: str | None, text_language: str) -> str:
    """Choose the language to speak in: the shop's, else the text's (sv, no, en)."""
    wanted = shop_language or text_language
    code = {"nb": "no", "nn": "no"}.get(wanted, wanted)
    return code if code in TELLING else "en"


def say(tell: str, key: str, **values: object) -> str:
    """Say a sentence or a word in a language; a key that the table lacks is said as it is."""
    table: dict[str, str] = import_module(f"replykit.telling.{tell}").WORDS
    return table.get(key, key).format(**values) if values else table.get(key, key)
