"""What a reply's template has beyond Jinja: wordings to choose from, and paragraphs by blank lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jinja2 import nodes
from jinja2.exceptions import UndefinedError
from jinja2.ext import Extension

from replykit.compose.plan import choose

if TYPE_CHECKING:
    from jinja2.parser import Parser
    from jinja2.runtime import Context

# Private-use characters: no mail's word can hold them, because restate.one_line removes them.
LINE_BREAK: Final = "\ue000"
PARAGRAPH: Final = "\ue001"

_TAG: Final = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.DOTALL)
_BLANK_LINE: Final = re.compile(r"(?<=\n)[ \t]*(?=\n)")


class Vary(Extension):
    """Let a template hold alternatives, so that two customers in a row do not get the same mail.

    ``{% vary %} A {% or %} B {% endvary %}``
    """

    tags = {"vary"}  # noqa: RUF012 - declared as a plain set by Jinja

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """Turn the alternatives into a chain of conditions on one choice."""
        line = next(parser.stream).lineno
        bodies = [parser.parse_statements(("name:or", "name:endvary"))]
        while parser.stream.skip_if("name:or"):
            bodies.append(parser.parse_statements(("name:or", "name:endvary")))
        next(parser.stream)
        chosen = parser.free_identifier(line)
        slot = nodes.Const(f"{parser.name}:{line}")
        call = self.call_method("_choose", [nodes.ContextReference(), slot, nodes.Const(len(bodies))])
        chain = bodies[0]
        for number, body in enumerate(bodies[1:], start=1):
            is_this = nodes.Compare(chosen, [nodes.Operand("eq", nodes.Const(number))])
            chain = [nodes.If(is_this, body, [], chain)]
        return [nodes.Assign(chosen, call).set_lineno(line), *(node.set_lineno(line) for node in chain)]

    def _choose(self, context: Context, slot: str, count: int) -> int:
        seed = context.resolve_or_missing("seed")
        return choose(seed if isinstance(seed, str) else "", slot, count)


class Paragraphs(Extension):
    """Let a blank line in a template, and nothing else, begin a paragraph.

    Blanks and line ends that tags leave behind then do not matter, and an empty block leaves no gap.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Mark the blank lines between tags without moving a line, so that errors name the right one."""
        pieces = _TAG.split(source.replace("\r\n", "\n"))
        return "".join(
            piece if number % 2 else _BLANK_LINE.sub(PARAGRAPH, piece) for number, piece in enumerate(pieces)
        )


def known(value: object) -> object:
    """Refuse to print what is not known: a reply with the word None in it must never leave the shop."""
    if value is None:
        raise UndefinedError("a value that is not known in this mail is used; put it inside {% if … %}")
    return value


def tidy(text: str) -> str:
    """Set a filled template as paragraphs of one line each."""
    paragraphs = []
    for paragraph in text.split(PARAGRAPH):
        lines = (" ".join(line.split()) for line in paragraph.split(LINE_BREAK))
        kept = [re.sub(r" +([.,;:?!)])", r"\1", line) for line in lines if line]
        if kept:
            paragraphs.append("\n".join(kept))
    return "\n\n".join(paragraphs)
