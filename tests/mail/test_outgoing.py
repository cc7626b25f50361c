"""The bytes of a reply: whole, threaded, and impossible to smuggle a field into."""

from __future__ import annotations

import email
import email.policy
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.errors import InputError
from replykit.mail import outgoing
from replykit.mail.outgoing import ascii_address, compose_bytes, message_id, one_prefix, reply_subject, thread
from replykit.model import Address

SHOP = Address("Maria på Regnshoppen", "info@regn.example.se")
KARIN = Address("Karin Ek", "karin@example.com")


def compose(**changed: Any) -> bytes:
    arguments: dict[str, Any] = {
        "sender": SHOP,
        "to": KARIN,
        "subject": "Re: Blöt jacka",
        "body": "Hej Karin!\n\nTack för att du hör av dig.\n",
        "message_id": "<k7f3.abc@regn.example.se>",
        "date": datetime(2026, 11, 23, 8, 0, tzinfo=UTC),
        "in_reply_to": "<1@example.com>",
        "references": ("<0@example.com>",),
    }
    return compose_bytes(**{**arguments, **changed})


def parsed(data: bytes) -> email.message.EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)  # type: ignore[return-value]


def body_of(data: bytes) -> str:
    content: str = parsed(data).get_content()
    return content.replace("\r\n", "\n")


def test_a_reply_in_full() -> None:
    assert compose().decode().replace("\r\n", "\n") == (
        "From: =?utf-8?q?Maria_p=C3=A5_Regnshoppen?=\n"
        " <info@regn.example.se>\n"
        "To: Karin Ek <karin@example.com>\n"
        "Subject: =?utf-8?b?UmU6IEJsw7Z0IGphY2th?=\n"
        "Date: Mon, 23 Nov 2026 08:00:00 +0000\n"
        "Message-ID: <k7f3.abc@regn.example.se>\n"
        "In-Reply-To: <1@example.com>\n"
        "References: <0@example.com>\n"
        " <1@example.com>\n"
        "MIME-Version: 1.0\n"
        'Content-Type: text/plain; charset="utf-8"\n'
        "Content-Transfer-Encoding: quoted-printable\n"
        "\n"
        "Hej Karin!\n\nTack f=C3=B6r att du h=C3=B6r av dig.\n"
    )


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert compose() == compose()


def test_a_proactive_notice_has_no_thread() -> None:
    fields = parsed(compose(in_reply_to=None, references=(), subject="Din order"))
    assert (fields["In-Reply-To"], fields["References"], fields["Subject"]) == (None, None, "Din order")


@pytest.mark.parametrize("field", ["Auto-Submitted", "Precedence", "Bcc", "X-Mailer"], ids=lambda field: f"no {field}")
def test_a_persons_reply_carries_no_field_of_a_machine(field: str) -> None:
    assert parsed(compose())[field] is None


INJECTIONS = [
    ("subject", {"subject": "Hej\r\nBcc: x@example.com\r\n\r\nkropp"}),
    ("subject, other line ends", {"subject": "Hej\x0bBcc: x\u2028Bcc: y\x85Bcc: z"}),
    ("name", {"to": Address("Karin\r\nBcc: x@example.com", "karin@example.com")}),
    ("name with å", {"to": Address("Kårin\nBcc: x@example.com", "karin@example.com")}),
    ("references", {"references": ("<a@x>\r\nBcc: x", "<b\n@x>")}),
    ("in-reply-to", {"in_reply_to": "<a@x>\r\nBcc: x"}),
]


@pytest.mark.parametrize("changed", [changed for _, changed in INJECTIONS], ids=[name for name, _ in INJECTIONS])
def test_no_value_can_add_a_field(changed: dict[str, Any]) -> None:
    data = compose(**changed)
    names = [line.split(b":")[0] for line in data.split(b"\r\n\r\n")[0].split(b"\r\n") if not line.startswith(b" ")]
    assert b"Bcc" not in names
    assert len(names) == len(set(names))
    assert b"\n" not in data.replace(b"\r\n", b"")


SUBJECTS = [
    ("Blöt jacka", "Re: Blöt jacka"),
    ("Re: Blöt jacka", "Re: Blöt jacka"),
    ("Sv: Re: SV: Blöt jacka", "Re: Blöt jacka"),
    ("VS: Blöt jacka", "Re: Blöt jacka"),
    ("Svar: Blöt jacka", "Re: Blöt jacka"),
    ("RE[2]: Blöt jacka", "Re: Blöt jacka"),
    ("re : Blöt jacka", "Re: Blöt jacka"),
    ("Resa: till Visby", "Re: Resa: till Visby"),
    ("Re:Re:Re:", "Re:"),
    ("", "Re:"),
    ("a\nb", "Re: a b"),
]


@pytest.mark.parametrize(("subject", "reply"), SUBJECTS)
def test_a_reply_has_one_prefix(subject: str, reply: str) -> None:
    assert reply_subject(subject) == reply
    assert reply_subject(reply) == reply


@pytest.mark.parametrize(
    ("subject", "kept"), [("Sv: Re: SV: x", "Sv: x"), ("x", "x"), ("Re: Re: x", "Re: x"), ("", "")]
)
def test_the_first_prefix_is_kept_and_none_added(subject: str, kept: str) -> None:
    assert one_prefix(subject) == kept


def test_another_prefix_can_be_asked_for() -> None:
    assert reply_subject("Re: x", prefix="Sv") == "Sv: x"


ADDRESSES = [
    ("karin@example.com", "karin@example.com"),
    ("Karin.Ek+x@Example.COM", "Karin.Ek+x@example.com"),
    ("info@blåbär.example.se", "info@xn--blbr-noae.example.se"),
    (" a@example.com ", "a@example.com"),
]


@pytest.mark.parametrize(("address", "ascii_only"), ADDRESSES)
def test_a_domain_becomes_punycode(address: str, ascii_only: str) -> None:
    assert ascii_address(address) == ascii_only


@pytest.mark.parametrize(
    "address",
    [
        "åsa@example.se",
        "karin",
        "@example.com",
        "karin@",
        "a b@example.com",
        "a@b c",
        "a@b..c",
        "a@-",
        "a@" + "x" * 300,
        "a\r\n@example.com",
        "a@example.com\r\nBcc: x",
        "<a@example.com>",
        "a@" + "å" * 70 + ".se",
        "a,b@example.com",
    ],
)
def test_an_address_no_server_takes_is_refused_in_one_line(address: str) -> None:
    with pytest.raises(InputError) as raised:
        ascii_address(address)
    assert "\n" not in str(raised.value)


def test_a_local_part_with_letters_beyond_ascii_says_so() -> None:
    with pytest.raises(InputError, match="only a-z before the @") as raised:
        compose(to=Address(None, "åsa@example.se"))
    assert raised.value.tip


def test_message_ids_are_made_of_a_token_and_a_domain() -> None:
    assert message_id("k7f3.0a1b", "Blåbär.example.se") == "<k7f3.0a1b@xn--blbr-noae.example.se>"


@pytest.mark.parametrize(
    ("token", "domain"), [("", "x.se"), ("a b", "x.se"), ("a>", "x.se"), ("a", ""), ("a", "x\n.se")]
)
def test_a_message_id_of_anything_else_is_refused(token: str, domain: str) -> None:
    with pytest.raises(InputError):
        message_id(token, domain)


@pytest.mark.parametrize("bad", ["", "k7f3", "<a b@x>", "<a@x>\r\nBcc: x", "<å@x>"])
def test_a_reply_needs_a_message_id(bad: str) -> None:
    with pytest.raises(InputError):
        compose(message_id=bad)


def test_a_date_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        compose(date=datetime(2026, 11, 23))


THREADS = [
    ("first answer", "<1@x>", (), ("<1@x>",)),
    ("answer in a thread", "<2@x>", ("<1@x>",), ("<1@x>", "<2@x>")),
    ("answered id is there already", "<1@x>", ("<1@x>", "<2@x>"), ("<2@x>", "<1@x>")),
    ("doubles", "<2@x>", ("<1@x>", "<1@x>"), ("<1@x>", "<2@x>")),
    ("no ids", "nonsense", ("x", ""), ()),
    ("nothing", None, (), ()),
]


@pytest.mark.parametrize(("answered", "references", "ids"), [c[1:] for c in THREADS], ids=[c[0] for c in THREADS])
def test_a_thread_ends_with_the_answered_mail(
    answered: str | None, references: tuple[str, ...], ids: tuple[str, ...]
) -> None:
    assert thread(answered, references) == ids


def test_long_threads_keep_their_first_and_latest_ids() -> None:
    ids = thread("<last@x>", tuple(f"<{number}@x>" for number in range(100)))
    assert (len(ids), ids[0], ids[-1]) == (outgoing.MAX_REFERENCES, "<0@x>", "<last@x>")


def test_long_message_ids_are_never_encoded() -> None:
    long_id = f"<{'A' * 120}@eurprd04.prod.example.com>"
    data = compose(in_reply_to=long_id, message_id=long_id)
    assert data.count(long_id.encode()) == 3


LINES = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=200)


@given(LINES)
def test_a_body_arrives_as_it_was_written(text: str) -> None:
    whole = text if text.endswith("\n") else f"{text}\n"
    data = compose(body=text)
    assert body_of(data) == whole
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert data.isascii()


@given(LINES, LINES)
def test_any_subject_and_name_make_a_mail(subject: str, name: str) -> None:
    data = compose(subject=subject, to=Address(name, "karin@example.com"))
    head = data.split(b"\r\n\r\n")[0]
    assert b"\n" not in head.replace(b"\r\n", b"")
    fields = [line.split(b":")[0].decode() for line in head.split(b"\r\n") if not line.startswith(b" ")]
    assert fields == [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "In-Reply-To",
        "References",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ]
