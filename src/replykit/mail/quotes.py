"""Whose words each stretch of a mail's text is: the sender's own, quoted, signature or forwarded.

Nothing is deleted: the regions cover the text, so a word put in the wrong region is still there to be found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from replykit.mail import clients
from replykit.mail.markers.clients import FORWARD_PREFIXES
from replykit.mail.markers.given_names import GIVEN_NAMES
from replykit.mail.signature import is_mobile, is_name, parse_sign_off, signature_lines, slash_name
from replykit.model import Region, RegionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SMILEYS: Final = (">:", ">_", ">.<", ">;")


def is_forward_subject(subject: str) -> bool:
    """Tell whether the subject's first prefix says forwarded (VB:, VS:, Fwd:, FW:, WG:, Videresend:)."""
    prefix, colon, _ = subject.strip()[:40].partition(":")
    return bool(colon) and prefix.strip().casefold() in FORWARD_PREFIXES


def classify(text: str, subject: str = "") -> tuple[Region, ...]:
    """Divide the text into regions that cover all of it; the subject tells a forward from a reply."""
    lines = text.split("\n")
    kinds = _kinds(lines, forward=is_forward_subject(subject))
    _mark_signatures(lines, kinds)
    _join_blank_lines(lines, kinds)
    return _regions(lines, kinds)


def own_words(text: str, regions: Iterable[Region]) -> str:
    """Return the sender's own words, blank lines at both ends left out."""
    return "".join(text[region.start : region.end] for region in regions if region.kind is RegionKind.OWN).strip()


def sign_off_name(text: str, regions: Sequence[Region]) -> str | None:
    """Return the name the sender signs with ("Mvh Karin", "/Anna", the line below "Hilsen"), or None."""
    for region in regions:
        if region.kind is RegionKind.SIGNATURE and (name := _name_in(text[region.start : region.end])):
            return name.partition(",")[0].strip()  # "Karin Ek, inköp": what follows is a title or a firm
    own = own_words(text, regions).rsplit("\n", 3)
    named = (name for line in reversed(own[-3:]) if (name := _name_at_end(line)))
    return next(named, None) or (_name_alone(own[-1]) if len(own) > 1 and _said_out(own[-2]) else None)


def _name_in(signature: str) -> str | None:
    below = False
    for line in signature.split("\n")[:12]:
        stripped = line.strip(" \t\xa0*_")
        if is_mobile(line):
            continue
        sign_off = parse_sign_off(line)
        if sign_off and sign_off.name:
            return sign_off.name
        if name := slash_name(line):
            return name
        if sign_off or line.strip() in ("--", "—"):
            below = True
        elif stripped and below:
            return stripped.rstrip(".,") if is_name(stripped) else None
        elif stripped and is_name(stripped) and stripped[:1].isupper():
            return stripped.rstrip(".,")
    return None


def _said_out(line: str) -> bool:
    """Tell whether a line ends what it says, so that the next is no rest of it: "… sa det till / Ola"."""
    return not line.strip() or line.rstrip(" \t\xa0*_")[-1:] in '.!?…)"”»'


def _name_alone(line: str) -> str | None:
    """Read a last line that is nothing but a name: "Tove", "Tove Ek", "// Tove". "Skärpning" and "Malmö" are none."""
    words = line.strip(" \t\xa0.,/–-").split()
    # "Ann-Sofie" and "Bengt-Åke" are made of names, more of them than any list holds.
    known = 0 < len(words) <= 3 and GIVEN_NAMES.issuperset(words[0].casefold().split("-"))
    return " ".join(words) if known and all(word[:1].isupper() and is_name(word) for word in words) else None


def _name_at_end(line: str) -> str | None:
    """Find the name of "… svar snarast! Mvh Karin" or "… /Anna": signed on the line of the last sentence."""
    words = line[-200:].split()
    for index in range(max(0, len(words) - 8), len(words)):
        tail = " ".join(words[index:])
        sign_off = parse_sign_off(tail)
        if sign_off and sign_off.name:
            return sign_off.name
    if words and words[-1].startswith("/") and (name := slash_name(words[-1])) and name[:1].isupper():
        return name
    return None


def _kinds(lines: Sequence[str], *, forward: bool) -> list[RegionKind]:
    kinds = [RegionKind.OWN] * len(lines)
    index, count = 0, len(lines)
    any_client_trace = False
    said = False  # whether own words stand above
    while index < count:
        end, rest = _client_trace(lines, index, forward=forward)
        if end == index:
            quoted = _is_quoted(lines[index])
            kinds[index] = RegionKind.QUOTED if quoted else RegionKind.OWN
            said = said or not (quoted or not lines[index].strip() or clients.is_rule(lines[index]))
            index += 1
            continue
        any_client_trace = True
        kind = rest or RegionKind.QUOTED
        start = _rule_above(lines, index)
        below_is_prefixed = _next_filled_is_quoted(lines, end)
        # At the very top, with nothing said yet, what stands below an unprefixed trace is the letter itself.
        if rest and not below_is_prefixed and (said or kind is RegionKind.FORWARDED):
            kinds[start:] = [kind] * (count - start)
            break
        if kind is RegionKind.FORWARDED:
            kinds[start:] = [kind] * (count - start)
            break
        kinds[start:end] = [RegionKind.QUOTED] * (end - start)
        index = end
    if not any_client_trace:
        _release_lone_marks(lines, kinds)
    return kinds


def _client_trace(lines: Sequence[str], at: int, *, forward: bool) -> tuple[int, RegionKind | None]:
    """Find a trace here: the line after it, and what all below it is (None: only the ``>`` lines are)."""
    line = lines[at]
    if not line.strip():
        return at, None
    below = RegionKind.FORWARDED if forward else RegionKind.QUOTED
    if mark := clients.separator(line):
        if mark == "forward" and not line.startswith(">"):
            return at + 1, RegionKind.FORWARDED
        block = next((b for i in range(at + 1, min(at + 4, len(lines))) if (b := clients.header_block(lines, i))), None)
        return (block.end if block else at + 1), below
    if block := clients.header_block(lines, at):
        return block.end, (RegionKind.QUOTED if line.startswith(">") else below)
    return _attribution_trace(lines, at)


def _attribution_trace(lines: Sequence[str], at: int) -> tuple[int, RegionKind | None]:
    length = clients.attribution_length(lines, at)
    end = at + length
    if not length or _next_filled_is_quoted(lines, end) or not any(map(str.strip, lines[end : end + 50])):
        return end, None
    # Without ">" below, only a line that surely comes from a mail program makes all below it a quote.
    strong = clients.is_strong_attribution(lines, at, length) and not lines[at].startswith(">")
    return (end, RegionKind.QUOTED) if strong else (at, None)


def _rule_above(lines: Sequence[str], at: int) -> int:
    above = at
    while above > 0 and above > at - 3 and not lines[above - 1].strip():
        above -= 1
    return above - 1 if above > 0 and clients.is_rule(lines[above - 1]) else at


def _is_quoted(line: str) -> bool:
    head = line[:4].lstrip(" ")
    return head.startswith(">") and not line.lstrip().startswith(_SMILEYS)


def _next_filled_is_quoted(lines: Sequence[str], at: int) -> bool:
    return next((_is_quoted(line) for line in lines[at : at + 6] if line.strip()), False)


def _release_lone_marks(lines: Sequence[str], kinds: list[RegionKind]) -> None:
    # With no trace of a mail program, "> 3 veckor" on a line of its own means "more than".
    for index, kind in enumerate(kinds):
        if kind is not RegionKind.QUOTED:
            continue
        alone = RegionKind.QUOTED not in (kinds[index - 1 : index] + kinds[index + 1 : index + 2])
        if alone and lines[index].strip(" >")[:1].isdigit():
            kinds[index] = RegionKind.OWN


def _mark_signatures(lines: Sequence[str], kinds: list[RegionKind]) -> None:
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and kinds[end] is RegionKind.OWN:
            end += 1
        for offset, marked in enumerate(signature_lines(lines[start:end])):
            if marked:
                kinds[start + offset] = RegionKind.SIGNATURE
        start = max(end, start + 1)


def _join_blank_lines(lines: Sequence[str], kinds: list[RegionKind]) -> None:
    # A blank line goes with what stands above it, so that regions are as few as the text has turns.
    for index in range(1, len(lines)):
        if not lines[index].strip():
            kinds[index] = kinds[index - 1]


def _regions(lines: Sequence[str], kinds: Sequence[RegionKind]) -> tuple[Region, ...]:
    regions: list[Region] = []
    position = 0
    last = len(lines) - 1
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        end = position + len(line) + (index < last)
        if regions and regions[-1].kind is kind:
            regions[-1] = regions[-1]._replace(end=end)
        elif end > position:
            regions.append(Region(kind, position, end))
        position = end
    return tuple(regions)
