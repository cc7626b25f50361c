"""Read one rules file's tree into values, noting each mistake where it stands."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from replykit.rules.phrase import PhraseError, parse_phrase
from replykit.rules.schema import (
    CATEGORIES,
    LANGUAGES,
    SIGNS,
    TELLING,
    Examples,
    Group,
    Guards,
    Kind,
    Loaded,
    Marker,
    Rule,
    RuleSet,
    SignEntry,
)
from replykit.rules.tree import List, Table, Text, read_tree

_TOP = ("schema", "abbreviations", "classes", "markers", "rules", "signs", "disable")
_GUARDS = ("unless", "unless-markers", "unless-earlier", "negated", "question", "quoted")
_PHRASES = (*LANGUAGES, *_GUARDS)
_MARKER = ("about", "advice", "move", "examples", *_PHRASES)
_RULE = [
    "category",
    "kind",
    "severity",
    "advice",
    "message",
    "suggestion",
    "why",
    "markers",
    "then",
    "needs",
    "where",
    "most",
    "what",
    "replace",
    "examples",
    *list(_PHRASES),
]
_SIGN = ("advice", "markers", "examples", *_PHRASES)
_CHOICES = {
    "negated": ("drop", "keep"),
    "question": ("keep", "drop", "only"),
    "quoted": ("drop", "keep"),
    "severity": ("error", "warning", "hint"),
    "kind": tuple(Kind),
    "category": tuple(CATEGORIES),
    "what": ("", "exclamations", "capitals", "language", "name", "order", "amount", "topic", "bad-news"),
}


def parse_rules(text: str, name: str, mistakes: list[str]) -> Loaded:
    """Parse one file's text; add what is wrong with it to ``mistakes``."""
    tree = read_tree(text, name, mistakes)
    return Loaded(name, RuleSet(), ()) if tree is None else _Reader(name, mistakes).rule_set(tree)


class _Reader:
    """Turn the file's tree into values, noting each mistake where it stands."""

    def __init__(self, name: str, mistakes: list[str]) -> None:
        self._name = name
        self._mistakes = mistakes
        self._where = "file"

    def rule_set(self, top: Any) -> Loaded:
        table = self._table(top, _TOP)
        schema = self._text(table, "schema", "replykit/rules/1")
        if schema != "replykit/rules/1":
            self._wrong(1, f"schema {schema!r} is not known; this replykit reads 'replykit/rules/1'")
        classes = {}
        for name, (_, value) in self._entries(table, "classes"):
            self._where = f"class {name}"
            classes[name] = self._phrases(self._table(value, LANGUAGES))
        markers = {}
        for name, (_, value) in self._entries(table, "markers"):
            self._where = f"marker {name}"
            markers[name] = self._marker(name, self._table(value, _MARKER))
        rules = {}
        for name, (line, value) in self._entries(table, "rules"):
            self._where = name
            rules[name] = self._rule(name, self._table(value, _RULE), line)
        self._where = "abbreviations"
        abbreviations = self._lists(table, "abbreviations", LANGUAGES)
        self._where = "disable"
        line, listed = table.items.get("disable", (0, List([], 0)))
        disable = tuple((rule, line) for rule in self._strings(listed))
        return Loaded(self._name, RuleSet(classes, abbreviations, markers, rules, self._signs(table)), disable)

    def _signs(self, table: Table) -> dict[str, SignEntry]:
        signs = {}
        self._where = "signs"
        groups = self._table(table.items.get("signs", (0, Table({}, 0)))[1], tuple(Group))
        for group_name, (_, entries) in groups.items.items():
            if group_name not in tuple(Group):
                continue
            group = Group(group_name)
            known = tuple(SIGNS[group])
            for name, (line, value) in self._table(entries, None).items.items():
                self._where = f"{group}/{name}"
                if name not in known:
                    self._unknown(line, name, known)
                signs[f"{group}/{name}"] = self._sign(group, name, self._table(value, _SIGN))
        return signs

    def _marker(self, name: str, table: Table) -> Marker:
        return Marker(
            name,
            self._text(table, "about", ""),
            self._text(table, "advice", "") or None,
            self._phrases(table),
            self._guards(table),
            self._text(table, "move", "no") in ("yes", "true"),
            self._examples(table),
        )

    def _rule(self, name: str, table: Table, line: int) -> Rule:
        for key in ("category", "advice", "message"):
            if key not in table.items:
                self._wrong(line, f"{key!r} is missing")
        kind = self._choice(table, "kind", "phrase")
        return Rule(
            id=name,
            category=self._choice(table, "category", CATEGORIES[0]),
            kind=Kind(kind) if kind in tuple(Kind) else Kind.PHRASE,
            severity=self._choice(table, "severity", "warning"),
            advice=self._text(table, "advice", ""),
            message=self._texts(table, "message"),
            suggestion=self._texts(table, "suggestion"),
            why=self._texts(table, "why"),
            phrases=self._phrases(table),
            guards=self._guards(table),
            markers=self._strings_at(table, "markers"),
            then=self._strings_at(table, "then"),
            needs=self._strings_at(table, "needs"),
            where=self._text(table, "where", "anywhere"),
            most=self._number(table, "most"),
            what=self._choice(table, "what", ""),
            replace=self._texts(table, "replace"),
            examples=self._examples(table),
        )

    def _sign(self, group: Group, name: str, table: Table) -> SignEntry:
        return SignEntry(
            group,
            name,
            self._text(table, "advice", "") or None,
            self._phrases(table),
            self._guards(table),
            self._strings_at(table, "markers"),
            self._examples(table),
        )

    def _guards(self, table: Table) -> Guards:
        return Guards(
            unless=self._phrases(self._table(table.items["unless"][1], LANGUAGES)) if "unless" in table.items else {},
            unless_markers=self._strings_at(table, "unless-markers"),
            unless_earlier=self._strings_at(table, "unless-earlier"),
            negated=self._choice(table, "negated", "drop"),
            question=self._choice(table, "question", "keep"),
            quoted=self._choice(table, "quoted", "drop"),
        )

    def _phrases(self, table: Table) -> dict[str, tuple[str, ...]]:
        found = {}
        for language in LANGUAGES:
            if language not in table.items:
                continue
            line, value = table.items[language]
            if not isinstance(value, List):
                self._wrong(line, f"{language!r} must be a list of phrases")
                continue
            for item in value.items:
                if isinstance(item, Text):
                    self._check_phrase(item)
                else:
                    self._wrong(item.line, "a phrase must be one line of text; put it between quotation marks")
            found[language] = tuple(item.value for item in value.items if isinstance(item, Text))
        return found

    def _check_phrase(self, item: Text) -> None:
        try:
            parse_phrase(item.value)
        except PhraseError as error:
            self._wrong(item.line, str(error))

    def _examples(self, table: Table) -> dict[str, Examples]:
        if "examples" not in table.items:
            return {}
        found = {}
        for language, (_, value) in self._table(table.items["examples"][1], LANGUAGES).items.items():
            inner = self._table(value, ("bad", "good"))
            found[language] = Examples(self._strings_at(inner, "bad"), self._strings_at(inner, "good"))
        return found

    def _entries(self, table: Table, key: str) -> list[tuple[str, tuple[int, Any]]]:
        if key not in table.items:
            return []
        self._where = key
        return list(self._table(table.items[key][1], None).items.items())

    def _table(self, value: Any, allowed: tuple[str, ...] | list[str] | None) -> Table:
        if not isinstance(value, Table):
            if not (isinstance(value, Text) and value.value in ("", "null", "~")):
                self._wrong(value.line, "here keys with values are expected (key: value)")
            return Table({}, value.line)
        if allowed is not None:
            for key, (line, _) in value.items.items():
                if key not in allowed:
                    self._unknown(line, key, tuple(allowed))
        return value

    def _lists(self, table: Table, key: str, allowed: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        if key not in table.items:
            return {}
        inner = self._table(table.items[key][1], allowed)
        return {name: self._strings(value) for name, (_, value) in inner.items.items()}

    def _texts(self, table: Table, key: str) -> dict[str, str]:
        if key not in table.items:
            return {}
        inner = self._table(table.items[key][1], TELLING)
        return {name: value.value for name, (_, value) in inner.items.items() if isinstance(value, Text)}

    def _strings_at(self, table: Table, key: str) -> tuple[str, ...]:
        return self._strings(table.items[key][1]) if key in table.items else ()

    def _strings(self, value: Any) -> tuple[str, ...]:
        if isinstance(value, Text):
            return (value.value,) if value.value else ()
        if not isinstance(value, List) or not all(isinstance(item, Text) for item in value.items):
            self._wrong(value.line, "here a list of texts is expected")
            return ()
        return tuple(item.value for item in value.items)

    def _text(self, table: Table, key: str, default: str) -> str:
        if key not in table.items:
            return default
        value = table.items[key][1]
        if not isinstance(value, Text):
            self._wrong(value.line, f"{key!r} must be one text")
            return default
        return value.value

    def _number(self, table: Table, key: str) -> int:
        text = self._text(table, key, "0")
        if not text.isdecimal():
            self._wrong(table.items[key][0], f"{key!r} must be a number, not {text!r}")
            return 0
        return int(text)

    def _choice(self, table: Table, key: str, default: str) -> str:
        value = self._text(table, key, default)
        if value not in _CHOICES[key]:
            self._unknown(table.items[key][0], value, _CHOICES[key])
        return value

    def _unknown(self, line: int, word: str, known: tuple[str, ...]) -> None:
        near = get_close_matches(word, known, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; known are {', '.join(filter(None, known))}"
        self._wrong(line, f"{word!r} is not known here{hint}")

    def _wrong(self, line: int, what: str) -> None:
        self._mistakes.append(f"{self._name}:{line}: {self._where}: {what}")
