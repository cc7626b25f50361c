"""The decision tables, row by row."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from replykit.delivery import decide
from replykit.delivery.decide import Verdict
from replykit.errors import WrongState
from replykit.model import Address, Draft, State
from replykit.ports import Act, Answer, Stage

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

ALLOWED = {
    State.WAITING: "edit hold shelve cancel send-now claim",
    State.HELD: "edit resume cancel send-now",
    State.SENDING: "commit defer refuse give-back shelve expire",
    State.COMMITTING: "accept defer refuse doubt expire",
    State.UNCERTAIN: "accept defer refuse doubt mark-sent send-again",
    State.FAILED: "send-now hold cancel",
    State.SENT: "",
    State.CANCELLED: "",
}


@pytest.mark.parametrize("state", State, ids=str)
def test_every_state_meets_exactly_these_acts(state: State) -> None:
    met = {act.value for act in Act if decide.next_state(state, act) is not None}
    assert met == set(ALLOWED[state].split())


@pytest.mark.parametrize("act", Act, ids=str)
def test_sources_are_the_states_that_meet_an_act(act: Act) -> None:
    assert decide.sources(act) == tuple(s for s in decide_states() if decide.next_state(s, act))


def decide_states() -> list[State]:
    return list(dict.fromkeys(state for state, _ in decide.TRANSITIONS))


def test_nothing_past_the_fence_is_tried_again_by_itself() -> None:
    for act in (Act.EXPIRE, Act.DOUBT):
        assert decide.next_state(State.COMMITTING, act) is State.UNCERTAIN
    machine = set(Act) - {Act.SEND_AGAIN, Act.DEFER}
    assert State.WAITING not in {decide.next_state(State.UNCERTAIN, act) for act in machine}


@pytest.mark.parametrize("state", [State.SENT, State.CANCELLED], ids=str)
def test_what_is_over_stays_over(state: State) -> None:
    assert all(decide.next_state(state, act) is None for act in Act)


def test_a_wrong_moment_is_told_in_words() -> None:
    with pytest.raises(WrongState, match=r"^draft k7f3 has been sent; it cannot be cancelled$"):
        decide.require("k7f3", State.SENT, Act.CANCEL)
    with pytest.raises(WrongState) as told:
        decide.require("k7f3", State.UNCERTAIN, Act.SEND_NOW)
    assert told.value.tip is not None


@pytest.mark.parametrize(
    ("state", "shown"),
    [(State.COMMITTING, State.SENDING), (State.SENT, State.SENT), (State.HELD, State.HELD)],
)
def test_the_fence_is_not_shown(state: State, shown: State) -> None:
    assert decide.public_state(state) is shown


GO, RE, AC, DE, NO, HM, ST = (
    Verdict.GO_ON,
    Verdict.RECONNECT,
    Verdict.ACCEPT,
    Verdict.DEFER,
    Verdict.REFUSE,
    Verdict.DOUBT,
    Verdict.STOP,
)
CODES = [None, -1, 220, 250, 251, 334, 354, 421, 450, 451, 452, 500, 530, 535, 550, 552, 554, 700]
FRESH = {
    Stage.MAIL: [DE, DE, GO, GO, GO, DE, DE, DE, DE, DE, DE, ST, ST, ST, ST, NO, ST, DE],
    Stage.RCPT: [DE, DE, GO, GO, GO, DE, DE, DE, DE, DE, DE, NO, ST, ST, NO, NO, NO, DE],
    Stage.DATA: [DE, DE, DE, DE, DE, GO, GO, DE, DE, DE, DE, NO, ST, ST, NO, NO, NO, DE],
    Stage.DOT: [HM, HM, AC, AC, AC, HM, HM, DE, DE, DE, DE, NO, NO, NO, NO, NO, NO, HM],
}


@pytest.mark.parametrize(
    ("stage", "code", "expected"),
    [
        pytest.param(stage, code, expected, id=f"{stage.name}-{code}")
        for stage, row in FRESH.items()
        for code, expected in zip(CODES, row, strict=True)
    ],
)
def test_an_answer_on_a_fresh_connection(stage: Stage, code: int | None, expected: Verdict) -> None:
    assert decide.verdict(Answer(stage, code)) is expected


@pytest.mark.parametrize("stage", [Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.BODY], ids=str)
@pytest.mark.parametrize("fresh", [True, False], ids=["fresh", "used"])
def test_a_lost_connection_before_the_dot(stage: Stage, fresh: bool) -> None:
    lost = Answer(stage, None, fresh=fresh)
    assert decide.verdict(lost) is (Verdict.DEFER if fresh else Verdict.RECONNECT)


@pytest.mark.parametrize("fresh", [True, False], ids=["fresh", "used"])
def test_a_lost_connection_after_the_dot_is_a_doubt(fresh: bool) -> None:
    assert decide.verdict(Answer(Stage.DOT, None, fresh=fresh)) is Verdict.DOUBT


def test_a_used_connection_may_be_closed_by_421() -> None:
    assert decide.verdict(Answer(Stage.MAIL, 421, fresh=False)) is Verdict.RECONNECT
    assert decide.verdict(Answer(Stage.DOT, 421, fresh=False)) is Verdict.DEFER


def test_a_written_text_goes_on_to_the_dot() -> None:
    assert decide.verdict(Answer(Stage.BODY, 354)) is Verdict.GO_ON


@pytest.mark.parametrize(("attempts", "minutes"), [(1, 5), (2, 15), (3, 60), (4, 240), (5, 720)], ids=str)
def test_tries_grow_further_apart(attempts: int, minutes: int) -> None:
    assert decide.deferral(attempts, 6, NOW) == (Act.DEFER, NOW + timedelta(minutes=minutes))


def test_the_last_try_is_the_last() -> None:
    assert decide.deferral(6, 6, NOW) == (Act.REFUSE, None)
    assert decide.deferral(99, 100, NOW) == (Act.DEFER, NOW + timedelta(minutes=720))


def test_a_draft_that_kills_its_runs_backs_off() -> None:
    assert decide.after_deaths(1, NOW) is None
    assert decide.after_deaths(2, NOW) == NOW + timedelta(minutes=5)
    assert decide.after_deaths(50, NOW) == NOW + timedelta(minutes=720)


def draft(**changes: object) -> Draft:
    values: dict[str, object] = {
        "id": "k7f3",
        "state": State.WAITING,
        "language": "sv",
        "template": "other",
        "to": Address(None, "karin@example.com"),
        "subject": "Re:",
        "body": "",
        "release_at": NOW,
        "zone": "Europe/Stockholm",
        "message_id": "<a@b>",
        "created_at": NOW,
    }
    return Draft(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        pytest.param({}, None, id="on time"),
        pytest.param({"release_at": NOW - timedelta(hours=48)}, None, id="just not too late"),
        pytest.param(
            {"release_at": NOW - timedelta(hours=49)}, "too late: its time passed 49 hours ago", id="too late"
        ),
        pytest.param({"blocked_by": ("blame", "policy")}, "blocked by blame, policy", id="blocked"),
        pytest.param({"to": None}, "blocked by no-recipient", id="to nobody"),
    ],
)
def test_what_must_not_go_by_itself(changes: dict[str, object], reason: str | None) -> None:
    assert decide.shelve_reason(draft(**changes), NOW, timedelta(hours=48)) == reason
