"""HTML to text: what a reader would see, quotes as ``> `` lines, nothing fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from selectolax.lexbor import LexborHTMLParser

from replykit.mail.markers import words
from replykit.mail.markers.clients import FORWARD_SEPARATORS

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MAX_HTML: Final = 2_000_000
MAX_OPEN: Final = 250
MAX_OPEN_FORMATTING: Final = 8

_TAG: Final = re.compile(r"<(?:(/?)([a-zA-Z][^\s/>]{0,20})|!--)")
_ATTRIBUTE: Final = re.compile(r"""[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?""")
_SPACES: Final = re.compile(r"[ \t\n\r\f]+")
_BLANK_LINES: Final = re.compile(r"\n{3,}")

_NO_CONTENT: Final = words(
    "head style script title template noscript iframe object embed applet svg math audio video canvas map "
    "datalist textarea select link meta base "
)
_RAW_TEXT: Final = words("script style title textarea xmp iframe noembed noframes plaintext")
_VOID: Final = words("area base br col embed hr img input link meta param source track wbr")
# End tags of these may be left out, so an open one says nothing about depth.
_CLOSED_BY_THEMSELVES: Final = words("p li td th tr dd dt option tbody thead tfoot colgroup body html head")
_FORMATTING: Final = words("a b big code em font i nobr s small strike strong tt u")
_BLOCKS: Final = words(
    "address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header html legend main nav ol section summary table tbody tfoot thead tr ul "
    "caption li pre "
)
_SPACED: Final = words("p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre")
_QUOTE_CLASSES: Final = (
    "gmail_quote",
    "yahoo_quoted",
    "protonmail_quote",
    "tutanota_quote",
    "zmail_extra",
    "moz-forward",
)
_REPLY_HEADERS: Final = ("divrplyfwdmsg", "appendonsend", "ms-outlook-mobile-reference-message")
_ZERO_WIDTH: Final = {0x200B: None, 0x2060: None, 0xFEFF: None, 0xAD: None, 0xA0: " ", 0x202F: " "}


def html_to_text(html: str) -> str:
    """Turn a mail's HTML into the text that its reader sees; never fails, linear, any depth."""
    writer = _Writer()
    # A lone surrogate, as UTF-7 can hide one, has no bytes for the parser.
    html = html[:MAX_HTML].replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    root = LexborHTMLParser(_flatten(html)).root
    if root is not None:
        _walk(root, writer)
    return writer.finish()


def _flatten(html: str) -> str:
    """Neutralise tags that open too deep: lexbor takes quadratic time in depth (100,000 divs: 10 s)."""
    if html.count("<") <= MAX_OPEN_FORMATTING:
        return html
    out: list[str] = []
    opened: list[str] = []
    formatting = copied = position = 0
    while tag := _TAG.search(html, position):
        position = tag.end()
        name = (tag[2] or "").lower()
        if not name:
            position = _after(html, "-->", position)
            continue
        while attribute := _ATTRIBUTE.match(html, position):
            position = attribute.end()
        if tag[1]:
            formatting -= name in _FORMATTING and formatting > 0
            _close(opened, name)
        elif name in _RAW_TEXT:
            found = re.compile(f"</{name}", re.IGNORECASE).search(html, position)
            position = found.start() if found else len(html)
        elif name in _VOID or name in _CLOSED_BY_THEMSELVES:
            continue
        elif len(opened) >= MAX_OPEN or (name in _FORMATTING and formatting >= MAX_OPEN_FORMATTING):
            out += (
                html[copied : tag.start()],
                "<wbr ",
            )  # a void tag in its place keeps attributes and ">" in order
            copied = tag.end()
        else:
            opened.append(name)
            formatting += name in _FORMATTING
    return "".join((*out, html[copied:]))


def _after(html: str, mark: str, start: int) -> int:
    found = html.find(mark, start)
    return found + len(mark) if found >= 0 else len(html)


def _close(opened: list[str], name: str) -> None:
    # Only a near one: an end tag that fits nothing closes nothing, and looking far would take quadratic time.
    if name in opened[-8:]:
        while opened.pop() != name:
            pass


def _walk(root: LexborNode, writer: _Writer) -> None:
    # By hand rather than by recursion: depth is the sender's choice. A string on the stack ends an element.
    stack: list[LexborNode | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            writer.end(node)
            continue
        if node.next is not None and node is not root:
            stack.append(node.next)
        if node.is_text_node:
            writer.words(node.text_content or "")
            continue
        tag = node.tag or ""
        if not node.is_element_node or tag in _NO_CONTENT:
            continue
        attributes = {name: value or "" for name, value in node.attributes.items()}
        if _hidden(attributes):
            continue
        end = writer.start(tag, attributes, node)
        child = node.child
        if end:
            stack.append(end)
        if child is not None:
            stack.append(child)


def _hidden(attributes: dict[str, str]) -> bool:
    if "hidden" in attributes:
        return True
    style = "".join(attributes.get("style", "").lower().split()) + ";"
    return (
        any(sign in style for sign in ("display:none", "visibility:hidden", "mso-hide:all"))
        or any(f"font-size:{zero};" in style.replace("!important", "") for zero in ("0", "0px", "0pt", "0em", "0%"))
        or ("max-height:0" in style and "overflow:hidden" in style)
    )


def _is_indent(attributes: dict[str, str]) -> bool:
    # Gmail's and Apple's indent button makes a blockquote of the writer's own words.
    style = "".join(attributes.get("style", "").lower().split())
    return "border:none" in style and "margin:0" in style and not attributes.keys() & {"type", "cite", "class"}


class _Writer:
    """Lays words out in lines, with the quote level as a prefix."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._current: list[str] = []
        self._bullet = ""
        self._gap = False
        self._quote = self._level_above = 0
        self._lists = 0
        self._pre = 0
        self._in_container = False

    def finish(self) -> str:
        """Return the text laid out so far, without blank lines at its ends."""
        self._break()
        return _BLANK_LINES.sub("\n\n", "\n".join(self._lines)).strip("\n")

    def words(self, text: str) -> None:
        """Add a text node's words; white space is one space outside pre."""
        if not self._current and text.strip(" \t\r\n\u200b\ufeff") == "\xa0":
            self._add(" ")  # a paragraph of one hard space is an empty line
            return
        text = text.translate(_ZERO_WIDTH)
        if self._pre:
            head, *rest = text.replace("\r\n", "\n").split("\n")
            self._add(head)
            for line in rest:
                self._flush()
                self._add(line)
            return
        text = _SPACES.sub(" ", text)
        if not self._current or self._current[-1].endswith(" "):
            text = text.removeprefix(" ") if text.strip() else text.strip(" ")
        self._add(text)

    def start(self, tag: str, attributes: dict[str, str], node: LexborNode) -> str:
        """Open an element and return what its end needs done, or nothing."""
        if tag == "br":
            self._flush()
            return ""
        if tag == "img":
            alt = attributes.get("alt", "")
            self._add(alt if 0 < len(alt) <= 8 and not alt.isascii() and not any(map(str.isalnum, alt)) else "")
            return ""
        if tag in ("td", "th"):
            if self._current and "".join(self._current).strip():
                self._add(" | ")
            return ""
        return self._start_block(tag, attributes, node)

    def _start_block(self, tag: str, attributes: dict[str, str], node: LexborNode) -> str:
        if self._starts_quote(tag, attributes, node):
            self._space()
            self._quote += 1
            return "container" if tag != "blockquote" else "quote"
        if attributes.get("id", "").lower().removeprefix("x_") in _REPLY_HEADERS:
            self._break()
            self._add("_" * 32)
            self._break()
        return self._start_lines(tag, attributes)

    def _start_lines(self, tag: str, attributes: dict[str, str]) -> str:
        if tag in ("ul", "ol"):
            self._lists += 1
            self._space() if self._lists == 1 else self._break()
            return "list"
        if tag == "pre":
            self._space()
            self._pre += 1
            return "pre"
        if tag == "li":
            self._break()
            self._bullet = "  " * min(self._lists - 1, 8) + "- "
            return "block"
        # Outlook makes every line a paragraph without margins; in a list item one follows the bullet.
        if tag in _SPACED and not (self._bullet or _flat(attributes)):
            self._space()
            return "spaced"
        if tag in _BLOCKS or tag in _SPACED or tag == "hr":
            self._break()
            return "block"
        return ""

    def _starts_quote(self, tag: str, attributes: dict[str, str], node: LexborNode) -> bool:
        if tag == "blockquote":
            return not _is_indent(attributes)
        classes = attributes.get("class", "").lower()
        if self._in_container or not any(name in classes for name in _QUOTE_CLASSES) or "_attr" in classes:
            return False
        self._in_container = node.css_first("blockquote") is None
        words = node.text(deep=True)[:400].casefold() if self._in_container else ""
        # A forward is the letter itself, and wears the same class as a quote.
        return self._in_container and not any(sign in words for sign in FORWARD_SEPARATORS)

    def end(self, what: str) -> None:
        """Close what start() asked to have closed."""
        if what in ("quote", "container"):
            self._break()
            self._quote -= 1
            self._in_container = self._in_container and what != "container"
        elif what == "list":
            self._lists -= 1
        elif what == "pre":
            self._break()
            self._pre -= 1
        self._break() if what == "block" or (what == "list" and self._lists) else self._space()

    def _add(self, text: str) -> None:
        if not text:
            return
        if not self._current:
            if self._gap and self._lines and self._lines[-1].strip("> "):
                self._lines.append(">" * min(self._quote, self._level_above))
            self._gap = False
            self._current.append(self._bullet)
            self._bullet = ""
        self._current.append(text)

    def _flush(self) -> None:
        line = "".join(self._current).rstrip(" ")
        while line.endswith(" |"):
            line = line[:-2].rstrip(" ")
        if self._quote:
            line = f"{'>' * min(self._quote, 9)} {line}".rstrip(" ")
        self._lines.append(line)
        self._level_above = self._quote
        self._current = []

    def _break(self) -> None:
        if self._current:
            self._flush()

    def _space(self) -> None:
        self._break()
        self._gap = True


def _flat(attributes: dict[str, str]) -> bool:
    style = "".join(attributes.get("style", "").lower().split()) + ";"
    if "msonormal" in attributes.get("class", "").lower():
        return True
    return "margin:0;" in style or "margin:0px;" in style or "margin:0cm" in style
