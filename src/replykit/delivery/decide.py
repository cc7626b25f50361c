"""Decide what becomes of a draft: which state may meet which act, and what a server's answer leads to."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from replykit.errors import WrongState
from replykit.model import State
from replykit.ports import Act, Stage

if TYPE_CHECKING:
    from datetime import datetime

    from replykit.model import Draft
    from replykit.ports import Answer

TRANSITIONS: Final[dict[tuple[State, Act], State]] = {
    (State.WAITING, Act.EDIT): State.WAITING,
    (State.WAITING, Act.HOLD): State.HELD,
    (State.WAITING, Act.SHELVE): State.HELD,
    (State.WAITING, Act.CANCEL): State.CANCELLED,
    (State.WAITING, Act.SEND_NOW): State.WAITING,
    (State.WAITING, Act.CLAIM): State.SENDING,
    (State.HELD, Act.EDIT): State.HELD,
    (State.HELD, Act.RESUME): State.WAITING,
    (State.HELD, Act.CANCEL): State.CANCELLED,
    (State.HELD, Act.SEND_NOW): State.WAITING,
    # Before the fence nothing can have been delivered: everything here may be tried again.
    (State.SENDING, Act.COMMIT): State.COMMITTING,
    (State.SENDING, Act.DEFER): State.WAITING,
    (State.SENDING, Act.REFUSE): State.FAILED,
    (State.SENDING, Act.GIVE_BACK): State.WAITING,
    (State.SENDING, Act.SHELVE): State.HELD,
    (State.SENDING, Act.EXPIRE): State.WAITING,
    # Past the fence only a server's answer tells; without one nobody knows, so nobody tries again.
    (State.COMMITTING, Act.ACCEPT): State.SENT,
    (State.COMMITTING, Act.DEFER): State.WAITING,
    (State.COMMITTING, Act.REFUSE): State.FAILED,
    (State.COMMITTING, Act.DOUBT): State.UNCERTAIN,
    (State.COMMITTING, Act.EXPIRE): State.UNCERTAIN,
    # A run that was taken for dead may still bring the answer: same token, so it is about the same try.
    (State.UNCERTAIN, Act.ACCEPT): State.SENT,
    (State.UNCERTAIN, Act.DEFER): State.WAITING,
    (State.UNCERTAIN, Act.REFUSE): State.FAILED,
    (State.UNCERTAIN, Act.DOUBT): State.UNCERTAIN,
    (State.UNCERTAIN, Act.MARK_SENT): State.SENT,
    (State.UNCERTAIN, Act.SEND_AGAIN): State.WAITING,
    (State.FAILED, Act.SEND_NOW): State.WAITING,
    (State.FAILED, Act.HOLD): State.HELD,
    (State.FAILED, Act.CANCEL): State.CANCELLED,
}

BACKOFF: Final = tuple(timedelta(minutes=m) for m in (5, 15, 60, 240, 720))
LOST_IN_A_ROW: Final = 3
"""So many connections lost one after another are the server's fault, not the drafts'."""

_STATE_SAID: Final = {
    State.SENDING: "is being sent right now",
    State.COMMITTING: "is being sent right now",
    State.UNCERTAIN: "may or may not have been sent",
    State.SENT: "has been sent",
    State.FAILED: "could not be sent",
    State.CANCELLED: "is cancelled",
    State.WAITING: "is waiting for its time",
    State.HELD: "is held",
}
_ACT_SAID: Final = {
    Act.EDIT: "changed",
    Act.HOLD: "held",
    Act.RESUME: "resumed",
    Act.CANCEL: "cancelled",
    Act.SEND_NOW: "sent now",
    Act.MARK_SENT: "marked sent",
    Act.SEND_AGAIN: "sent again",
}
_TIPS: Final = {
    (State.UNCERTAIN, Act.SEND_NOW): "look in the Sent folder first, then mark it sent or send it again",
    (State.UNCERTAIN, Act.CANCEL): "look in the Sent folder first, then mark it sent or send it again",
    (State.FAILED, Act.EDIT): "hold it first, then change it",
    (State.WAITING, Act.SEND_AGAIN): "to send it without waiting, send it now",
}


class Verdict(StrEnum):
    """What an answer, or its lack, means for the mail."""

    GO_ON = "go on"
    RECONNECT = "reconnect"
    ACCEPT = "accept"
    DEFER = "defer"
    REFUSE = "refuse"
    DOUBT = "doubt"
    STOP = "stop"


def next_state(state: State, act: Act) -> State | None:
    """Tell which state an act leads to, or None where it may not happen."""
    return TRANSITIONS.get((state, act))


def require(draft_id: str, state: State, act: Act) -> State:
    """Tell which state an act leads to; raise WrongState, saying what to do instead, where there is none."""
    after = next_state(state, act)
    if after is None:
        said = f"draft {draft_id} {_STATE_SAID[state]}; it cannot be {_ACT_SAID.get(act, act)}"
        raise WrongState(said, tip=_TIPS.get((state, act)))
    return after


def sources(act: Act) -> tuple[State, ...]:
    """List the states that an act may happen in."""
    return tuple(state for state, named in TRANSITIONS if named is act)


def public_state(state: State) -> State:
    """Name a state as the JSON documents do: the fence is the store's own business."""
    return State.SENDING if state is State.COMMITTING else state


def verdict(answer: Answer) -> Verdict:
    """Judge the last answer of a transaction by its first digit (RFC 5321 section 4.2.1) and its stage."""
    if answer.stage is Stage.DOT:
        return _after_dot(answer.code)
    return _before_dot(answer)


def _after_dot(code: int | None) -> Verdict:
    # Not a well-formed refusal or acceptance: the mail may have been taken (RFC 1047).
    if code is None or not 200 <= code <= 599 or 300 <= code <= 399:
        return Verdict.DOUBT
    return {2: Verdict.ACCEPT, 4: Verdict.DEFER, 5: Verdict.REFUSE}[code // 100]


def _before_dot(answer: Answer) -> Verdict:
    code = answer.code
    if answer.stage is Stage.BODY and code is not None:
        return Verdict.GO_ON
    if code is None or code == 421:
        # A server may limit the mails a connection (RFC 5321 section 3.8); on a new one it is something else.
        return Verdict.DEFER if answer.fresh else Verdict.RECONNECT
    if code in {530, 534, 535, 538}:
        return Verdict.STOP  # RFC 4954: the login is at fault, and it is the same for every draft
    if 500 <= code <= 599:
        # The sender is the same for every draft too; only its size belongs to the mail (RFC 1870).
        return Verdict.STOP if answer.stage is Stage.MAIL and code != 552 else Verdict.REFUSE
    wanted = 3 if answer.stage is Stage.DATA else 2
    return Verdict.GO_ON if code // 100 == wanted else Verdict.DEFER


def deferral(attempts: int, max_attempts: int, now: datetime) -> tuple[Act, datetime | None]:
    """Tell what a temporary refusal leads to after so many tries: another at a later time, or giving up."""
    if attempts >= max_attempts:
        return Act.REFUSE, None
    return Act.DEFER, now + BACKOFF[min(max(attempts, 1), len(BACKOFF)) - 1]


def after_deaths(attempts: int, now: datetime) -> datetime | None:
    """Tell when a draft may be tried again whose run has died, or None for at once."""
    return now + BACKOFF[min(attempts - 1, len(BACKOFF)) - 1] if attempts > 1 else None


def shelve_reason(draft: Draft, now: datetime, max_late: timedelta) -> str | None:
    """Tell in one line why a due draft must not go by itself, or None."""
    if draft.blocked_by:
        return "blocked by " + ", ".join(draft.blocked_by)
    if draft.to is None:
        return "blocked by no-recipient"
    if draft.release_at < now - max_late:
        hours = int((now - draft.release_at).total_seconds() // 3600)
        return f"too late: its time passed {hours} hours ago"
    return None


CUSTOMER_WROTE: Final = "the customer has written again"
RUN_DIED_BEFORE: Final = "the run that was sending it ended; nothing had been delivered"
RUN_DIED_AFTER: Final = "the run that was sending it ended before the server's answer was recorded"
