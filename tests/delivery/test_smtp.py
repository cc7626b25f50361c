"""The SMTP transport against a server that fails at every point."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from smtpkit import DROP, SILENCE, TAKE_AND_DROP, ScriptedServer

from replykit.config import Smtp
from replykit.delivery.answers import tidy
from replykit.delivery.decide import Verdict, verdict
from replykit.delivery.smtp import SmtpTransport, Timeouts, stuffed, to_ascii_domain
from replykit.errors import DeliveryError
from replykit.ports import Answer, Envelope, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

RAW = b"Message-ID: <a@shop.example>\r\nSubject: Re\r\n\r\nHej!\r\n.\r\n..tack\r\n"
MAIL = Envelope("shop@shop.example", "karin@example.com", RAW)
AHEAD: list[list[str]] = [[], ["PIPELINING"]]
QUICK = Timeouts(command=0.3, data=0.3, block=5, dot=0.3)


def transport(server: ScriptedServer, timeouts: Timeouts | None = None) -> SmtpTransport:
    return SmtpTransport(Smtp(host="127.0.0.1", port=server.port, security="none"), timeouts)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as running:
        yield running


def send(way: SmtpTransport, mail: Envelope = MAIL) -> Answer:
    """Offer a mail and, when the server goes along, send the dot."""
    answer = way.offer(mail)
    return way.commit() if verdict(answer) is Verdict.GO_ON else answer


def test_a_mail_arrives_byte_for_byte(server: ScriptedServer) -> None:
    way = transport(server)
    assert way.offer(MAIL) == Answer(Stage.BODY, 354, "354 go on", fresh=True)
    assert server.mails == []
    assert way.commit() == Answer(Stage.DOT, 250, "250 accepted")
    way.close()
    assert server.mails == [RAW]


def test_commands_go_ahead_of_the_answers_where_the_server_likes_it() -> None:
    with ScriptedServer(features=["PIPELINING", "SIZE"]) as server:
        way = transport(server)
        assert [send(way).code, send(way).code] == [250, 250]
        way.close()
    assert server.mails == [RAW, RAW]
    assert server.connections == 1


def test_one_connection_serves_a_run(server: ScriptedServer) -> None:
    way = transport(server)
    assert [send(way).code for _ in range(3)] == [250, 250, 250]
    way.close()
    assert server.connections == 1
    assert server.commands[-1] == "QUIT"


@pytest.mark.parametrize("code", ["421", "450", "451", "550", "554"])
@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", "DOT"])
@pytest.mark.parametrize("features", AHEAD, ids=str)
def test_a_refusal_is_told_with_its_stage_and_the_next_mail_goes(features: list[str], step: str, code: str) -> None:
    with ScriptedServer({step: [f"{code} 4.x.x not this one"]}, features=features) as server:
        way = transport(server)
        answer = send(way)
        assert (answer.stage.name, answer.code) == (step, int(code))
        assert answer.text == f"{code} 4.x.x not this one"
        assert server.mails == []
        assert send(way).code == 250
        # Asked ahead, the server would wait for a text after a refused recipient: no dot, a new connection.
        early = bool(features) and step in {"MAIL", "RCPT"}
        assert server.connections == (2 if code == "421" or early else 1)
        way.close()


@pytest.mark.parametrize("fault", [DROP, SILENCE, "hello there", "25"], ids=["drop", "silence", "words", "short"])
@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", "DOT"])
@pytest.mark.parametrize("features", AHEAD, ids=str)
def test_a_lost_answer_is_no_answer(features: list[str], step: str, fault: str) -> None:
    with ScriptedServer({step: [fault]}, features=features) as server:
        way = transport(server, QUICK)
        answer = send(way)
        assert answer.stage.name == step
        assert verdict(answer) is (Verdict.DOUBT if step == "DOT" else Verdict.DEFER)
        assert server.mails == []
        assert send(way).code == 250
        assert server.connections == 2
        way.close()


def test_an_accepted_mail_without_an_answer_is_a_doubt() -> None:
    with ScriptedServer({"DOT": [TAKE_AND_DROP]}) as server:
        way = transport(server)
        assert send(way) == Answer(Stage.DOT, None, "the connection was lost before the server answered")
        way.close()
        assert len(server.mails) == 1


def test_a_hang_up_during_the_text_is_before_the_dot() -> None:
    large = Envelope(MAIL.sender, MAIL.recipient, RAW + (b"x" * 900 + b"\r\n") * 20_000)
    with ScriptedServer({"BODY": [DROP]}) as server:
        way = transport(server)
        answer = way.offer(large)
        assert (answer.stage, answer.code) == (Stage.BODY, None)
        way.close()


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
def test_a_used_connection_that_is_dropped_is_told_apart(step: str) -> None:
    with ScriptedServer({step: ["250 ok" if step != "DATA" else "354 go on", DROP]}) as server:
        way = transport(server)
        assert send(way).code == 250
        answer = send(way)
        assert answer.fresh is False
        assert verdict(answer) is Verdict.RECONNECT
        assert send(way).code == 250
        way.close()


def test_a_refused_reset_makes_a_new_connection() -> None:
    with ScriptedServer({"RCPT": ["550 no"], "RSET": ["500 what"]}) as server:
        way = transport(server)
        assert send(way).code == 550
        assert send(way).code == 250
        assert server.connections == 2
        way.close()


@pytest.mark.parametrize("fault", [DROP, "500 no"])
def test_a_bad_goodbye_is_nobodys_business(fault: str) -> None:
    with ScriptedServer({"QUIT": [fault]}) as server:
        way = transport(server)
        assert send(way).code == 250
        way.close()
        way.close()


def test_abandoning_sends_no_dot(server: ScriptedServer) -> None:
    way = transport(server)
    way.offer(MAIL)
    way.abandon()
    assert send(way).code == 250
    way.offer(MAIL)
    way.close()
    assert len(server.mails) == 1
    assert server.commands.count("QUIT") == 0


@pytest.mark.parametrize(
    ("features", "mail", "code"),
    [
        pytest.param(["SIZE 10"], MAIL, 552, id="too large"),
        pytest.param(["SIZE 0"], MAIL, 250, id="no limit"),
        pytest.param([], MAIL, 250, id="no features"),
        pytest.param([], MAIL._replace(raw=b"Subject: x\r\n\r\n\xc3\xa5\r\n"), 554, id="8-bit refused"),
        pytest.param(["8BITMIME"], MAIL._replace(raw=b"Subject: x\r\n\r\n\xc3\xa5\r\n"), 250, id="8-bit taken"),
        pytest.param(["8BITMIME"], MAIL._replace(recipient="åsa@example.com"), 553, id="letters refused"),
        pytest.param(["8BITMIME", "SMTPUTF8"], MAIL._replace(recipient="åsa@example.com"), 250, id="letters taken"),
        pytest.param([], MAIL._replace(recipient="asa@blåbär.example"), 250, id="domain in ASCII"),
        pytest.param([], MAIL._replace(recipient="a@b.example>\r\nRSET"), 553, id="no smuggled command"),
    ],
)
def test_what_the_server_has_said_it_takes(features: list[str], mail: Envelope, code: int) -> None:
    with ScriptedServer(features=features) as server:
        way = transport(server)
        answer = send(way, mail)
        assert answer.code == code
        assert verdict(answer) in {Verdict.ACCEPT, Verdict.REFUSE}
        way.close()


def test_a_domain_is_written_as_dns_does() -> None:
    assert to_ascii_domain("åsa@blåbär.example") == "åsa@" + "blåbär.example".encode("idna").decode()
    assert to_ascii_domain("åsa@example.com") == "åsa@example.com"
    assert to_ascii_domain("a@" + "å" * 80 + ".se").endswith("å.se")


@pytest.mark.parametrize("fault", [DROP, "554 go away", "421 busy"])
def test_a_server_that_does_not_greet_is_unreachable(fault: str) -> None:
    with (
        ScriptedServer({"CONNECT": [fault]}) as server,
        pytest.raises(DeliveryError, match=r"127.0.0.1:\d+ "),
    ):
        transport(server).offer(MAIL)


def test_a_closed_port_is_unreachable(server: ScriptedServer) -> None:
    settings = Smtp(host="127.0.0.1", port=1, security="none")
    with pytest.raises(DeliveryError, match=r"^127.0.0.1:1 could not be reached: connection refused$"):
        SmtpTransport(settings).offer(MAIL)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (b"5.1.1 unknown\nuser\x1b[31m\x00", "550 5.1.1 unknown user [31m"),
        (b"", "550"),
        (b"\xff\xfe", "550 \ufffd\ufffd"),
        (b"x" * 5000, "550 " + "x" * 296),
    ],
    ids=["controls", "nothing", "no utf-8", "long"],
)
def test_an_answer_is_fit_to_be_shown(said: bytes, kept: str) -> None:
    assert tidy(550, said) == kept


@given(st.text(alphabet=".\r\nab", max_size=40).map(str.encode))
def test_a_text_never_holds_an_end_of_its_own(raw: bytes) -> None:
    sent = stuffed(raw)
    assert sent.endswith(b"\r\n")
    assert b"\r\n.\r\n" not in b"\r\n" + sent
    assert b"\n" not in sent.replace(b"\r\n", b"")
    assert b"\r" not in sent.replace(b"\r\n", b"")
    received = [line.removeprefix(b".") for line in sent.split(b"\r\n")]
    wanted = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    assert [line for line in received if line] == [line for line in wanted if line]
