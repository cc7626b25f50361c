"""What a word tells of a contact: of which kind it is, whose doing it is, and how many."""

from __future__ import annotations

from replykit.analysis import contact_words as words


def number_of(token: str) -> int | None:
    """Read a number of at most two digits, or in words; None for another word."""
    if token.isdecimal() and len(token) <= 2:
        return int(token)
    return words.NUMBER_WORDS.get(token)


def kind_of(tokens: list[str], place: int) -> str | None:
    """Tell which kind of contact the word at a place is about, or None."""
    token = tokens[place]
    near = tokens[place + 1 : place + 5]
    inside = near[:1] == ["i"] and near[1:2] != [] and near[1] in words.TO_SHOP
    been = token in words.BEEN and (inside or any(word in words.PLACES for word in near))
    # "vært i butikken", but the shop may do things too.
    visited = token in words.VISITED and any(word in words.GOING for word in tokens[max(0, place - 5) : place])
    # "forsøkt å nå dere", but "prøvd syv ganger nå" is another "nå".
    tried = token in words.TRIED and ("nå" in near[:2] or any(word in words.REACHED for word in near))
    heard = token in words.HEARD and near[:1] == ["av"]
    told_them = token in words.TOLD and near[:1] != [] and near[0] in words.TOLD_THEM
    sent = token in words.SENT and any(word in words.MESSAGES for word in near[:3])
    mine = place < 3 or bool(words.WE & set(tokens[max(0, place - 7) : place + 2]))
    for kind, holds in (
        ("visit", been or visited),
        ("ask", tried or heard or told_them),
        ("write", sent),
        ("call", token in words.CALLED),
        ("write", token in words.WROTE),
        ("ask", token in words.ASKED),
        ("ask", token in words.COUNTED_ALSO and mine),
    ):
        if holds:
            return kind
    return None


def by_customer(tokens: list[str], place: int) -> bool:
    """Tell whether the verb at a place is the customer's own doing: the nearest subject before it decides."""
    after = tokens[place + 1 : place + 3]
    if _to_others(tokens, place) or (place and tokens[place - 1] in words.SHALL):
        return False
    if len(after) == 2 and after[0] in words.OTHERS and after[1] in words.OBJECTS:
        return False  # "ringde ni mig", "ringte dere aldri"
    for spot in range(place - 1, max(-1, place - 6), -1):
        if tokens[spot] in words.WE:
            return True
        if tokens[spot] in words.OTHERS:
            beside = tokens[max(0, spot - 1) : spot] + tokens[spot + 1 : spot + 2]
            if spot == place - 1 or any(word in words.AUXILIARIES for word in beside):
                return False
    return True


def _to_others(tokens: list[str], place: int) -> bool:
    """Tell whether somebody else than the shop was called or written to: "pratat med ARN", "banken har jag ringt"."""
    after = tokens[place + 1 : place + 4]
    if after and (after[0] in words.ME | words.NOT_SHOP or (after[0] in words.TOWARDS and words.NOT_SHOP & set(after))):
        return True
    for spot in range(max(1, place - 4), place - 1):
        if tokens[spot] in {"har", "hade", "hadde"} and tokens[spot + 1] in words.WE:
            first = tokens[spot - 1]
            alone = spot == 1 or tokens[spot - 2] in {",", "och", "og", "men"}
            return alone and first not in words.FRONTED | words.TIMES | words.MESSAGES | words.CALLS
    return False
