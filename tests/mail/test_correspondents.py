"""Who wrote, whom to answer and whose letter it is: fields, machines, web forms and forwards."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from replykit.mail.incoming import read_mail
from replykit.model import Address, Mail, RegionKind

KARIN = Address("Karin Ek", "karin@example.com")


def mail(body: str | bytes, charset: str = "utf-8", **fields: str) -> bytes:
    """Write a mail; a field name's underscores become hyphens, an empty value leaves the field out."""
    given = {name.replace("_", "-"): value for name, value in fields.items()}
    defaults = {
        "From": "Karin Ek <karin@example.com>",
        "To": "info@shop.example.se",
        "Subject": "Klagan",
        "Message-ID": "<1@example.com>",
        "Content-Type": f"text/plain; charset={charset}",
    }
    head = "".join(f"{name}: {value}\n" for name, value in {**defaults, **given}.items() if value)
    return head.encode() + b"\n" + (body if isinstance(body, bytes) else body.encode(charset))


def read(data: bytes) -> Mail:
    return read_mail(data, source="mail.eml")


def parts(*bodies: str, kind: str = "mixed") -> bytes:
    joined = "".join(f"--b\n{body}\n" for body in bodies)
    return mail(f"{joined}--b--\n", Content_Type=f'multipart/{kind}; boundary="b"')


def plain(text: str) -> str:
    return f"Content-Type: text/plain; charset=utf-8\n\n{text}"


SENDERS = [
    ("plain", {"From": "karin@example.com"}, Address(None, "karin@example.com")),
    ("comma without quotes", {"From": "Ek, Karin <karin@example.com>"}, Address("Ek, Karin", "karin@example.com")),
    ("comma in an encoded word", {"From": "=?utf-8?Q?Ek=2C_K?= <k@example.com>"}, Address("Ek, K", "k@example.com")),
    ("quoted", {"From": '"Ek, \\"Kajsa\\"" <k@example.com>'}, Address("Ek, Kajsa", "k@example.com")),
    ("comment", {"From": "k@example.com (Karin Ek)"}, Address("Karin Ek", "k@example.com")),
    ("name is the address", {"From": "k@example.com <k@example.com>"}, Address(None, "k@example.com")),
    ("reply-to", {"Reply_To": "hem@example.com"}, Address(None, "hem@example.com")),
    ("reply-to without its name", {"Reply_To": "karin@example.com"}, KARIN),
    ("reply-to that nobody reads", {"Reply_To": "noreply@example.com"}, KARIN),
    ("reply-to that is none", {"Reply_To": "undisclosed"}, KARIN),
    ("no from", {"From": "", "Return_Path": "<k@example.com>"}, Address(None, "k@example.com")),
    ("nothing", {"From": ""}, None),
    ("deep comments", {"From": "(" * 5000 + "k@example.com"}, None),
]


@pytest.mark.parametrize(("fields", "sender"), [c[1:] for c in SENDERS], ids=[c[0] for c in SENDERS])
def test_whom_to_answer(fields: dict[str, str], sender: Address | None) -> None:
    assert read(mail("x", **fields)).sender == sender


def test_threading_fields_and_date() -> None:
    message = read(mail("x", References="<a@x> <b@x>\n <c@x>", Date="Tue, 3 Mar 2026 10:12:00 +0100"))
    assert message.references == ("<a@x>", "<b@x>", "<c@x>")
    assert message.date == datetime(2026, 3, 3, 9, 12, tzinfo=UTC)
    assert message.message_id == message.fingerprint == "<1@example.com>"


def test_in_reply_to_stands_in_for_references() -> None:
    assert read(mail("x", In_Reply_To="<a@x>")).references == ("<a@x>",)


def test_long_threads_keep_their_first_and_latest_references() -> None:
    many = " ".join(f"<{number}@x>" for number in range(500))
    references = read(mail("x", References=many)).references
    assert (len(references), references[0], references[-1]) == (50, "<0@x>", "<499@x>")


@pytest.mark.parametrize("date", ["", "yesterday", "Tue, 99 Mar 2026", "Fri, 31 Dec 9999 23:59:00 -2359", "9" * 500])
def test_a_date_that_is_none_is_unknown(date: str) -> None:
    assert read(mail("x", Date=date)).date is None


AUTOMATIC = [
    ("customer", {}, None),
    ("auto-submitted", {"Auto_Submitted": "auto-replied"}, "auto-submitted"),
    ("auto-submitted no", {"Auto_Submitted": "no"}, None),
    ("auto-submitted no with a comment", {"Auto_Submitted": "No; x=y"}, None),
    ("list", {"List_Id": "<news.example.com>"}, "list"),
    ("unsubscribe", {"List_Unsubscribe": "<mailto:x@example.com>"}, "list"),
    ("bulk", {"Precedence": "Bulk"}, "bulk"),
    ("junk", {"Precedence": "junk"}, "bulk"),
    ("null sender", {"Return_Path": "<>"}, "null-sender"),
    ("return path", {"Return_Path": "<karin@example.com>"}, None),
    ("noreply", {"From": "Shop <no-reply@example.com>"}, "noreply"),
    ("daemon", {"From": "MAILER-DAEMON@example.com"}, "noreply"),
    ("noreply with somebody to answer", {"From": "noreply@x.example.com", "Reply_To": "k@example.com"}, None),
    ("x-autoreply", {"X_Autoreply": "yes"}, "auto-reply"),
    ("x-autorespond", {"X_Autorespond": "Semester"}, "auto-reply"),
    ("suppress alone", {"X_Auto_Response_Suppress": "All"}, None),
    ("suppress and subject", {"X_Auto_Response_Suppress": "All", "Subject": "Out of office: x"}, "auto-reply"),
    ("autosvar", {"Subject": "Autosvar: Er order"}, "auto-reply"),
    ("automatiskt svar", {"Subject": "Automatiskt svar: Er order"}, "auto-reply"),
    ("automatisk svar", {"Subject": "=?utf-8?Q?Automatisk_svar:_Bestilling?="}, "auto-reply"),
    ("frånvarande", {"Subject": "Frånvarande: Er order"}, "auto-reply"),
    ("ikke til stede", {"Subject": "Ikke til stede"}, "auto-reply"),
    ("answer to an automatic reply", {"Subject": "Sv: Automatiskt svar: x"}, None),
    ("a person about absence", {"Subject": "Frånvarande personal i butiken"}, None),
]


@pytest.mark.parametrize(("fields", "reason"), [c[1:] for c in AUTOMATIC], ids=[c[0] for c in AUTOMATIC])
def test_a_machine_is_known_by_its_fields(fields: dict[str, str], reason: str | None) -> None:
    assert read(mail("Hej", **fields)).automatic == reason


def test_a_delivery_report_is_automatic_and_its_message_is_not_opened() -> None:
    report = parts(plain("Sorry"), f"Content-Type: message/rfc822\n\n{mail('Hej').decode()}", kind="report")
    message = read(report)
    assert (message.automatic, message.own) == ("report", "Sorry")


FORM_SV = "Namn: Karin Ek\nE-post: karin@example.com\nOrdernummer: 10234\nMeddelande: Var är paketet?\n\nJag är arg."
FORM_NB = "Navn: Kari\nE-post: kari@example.no\nEmne: Klage\nMelding:\nHvor er pakken?\nOrdrenummer: 5"
FORMS = [
    ("sv from wordpress", {"From": "wordpress@shop.example.se"}, FORM_SV, "Var är paketet?\n\nJag är arg.", KARIN),
    ("sv from the shop", {"From": "maria@shop.example.se"}, FORM_SV, "Var är paketet?\n\nJag är arg.", KARIN),
    (
        "sv auto-submitted",
        {"From": "noreply@shop.example.se", "Auto_Submitted": "auto-generated"},
        FORM_SV,
        "Var är paketet?\n\nJag är arg.",
        KARIN,
    ),
    (
        "nb with a field below",
        {"From": "noreply@forms.example.com", "Reply_To": "kari@example.no"},
        FORM_NB,
        "Hvor er pakken?",
        Address("Kari", "kari@example.no"),
    ),
    (
        "footer",
        {"From": "wordpress@shop.example.se"},
        f"{FORM_SV}\n\n-- \nDetta meddelande skickades från kontaktformuläret",
        "Var är paketet?\n\nJag är arg.",
        KARIN,
    ),
    (
        "html table",
        {"From": "noreply@shop.example.se", "Content_Type": "text/html; charset=utf-8"},
        "<table><tr><td>Namn:</td><td>Karin Ek</td></tr><tr><td>E-post</td><td>karin@example.com</td></tr>"
        "<tr><td><b>Meddelande</b></td><td>Var är paketet?<br>Jag är arg.</td></tr></table>",
        "Var är paketet?\nJag är arg.",
        KARIN,
    ),
    (
        "labels on lines of their own",
        {"From": "noreply@shop.example.se"},
        "Namn\nKarin Ek\n\nE-post\nkarin@example.com\n\nMeddelande\nVar är paketet?",
        "Var är paketet?",
        KARIN,
    ),
]


@pytest.mark.parametrize(("fields", "body", "own", "sender"), [c[1:] for c in FORMS], ids=[c[0] for c in FORMS])
def test_a_web_form_is_the_customers_letter(fields: dict[str, str], body: str, own: str, sender: Address) -> None:
    message = read(mail(body, **fields))
    assert (message.own, message.sender, message.automatic) == (own, sender, None)


def test_a_pasted_form_names_its_sender_and_keeps_its_fields_readable() -> None:
    message = read(FORM_SV.encode())
    assert message.sender == KARIN
    assert "10234" in message.text


def test_a_customer_who_writes_in_labelled_lines_is_answered_at_her_own_address() -> None:
    body = "Namn: Karin\nE-post: annan@example.org\nMeddelande: Hej"
    assert read(mail(body)).sender == KARIN


INNER = "Från: Karin Ek <karin@example.com>\nSkickat: den 3 mars 2026 10:12\nTill: Shop\nÄmne: Blöt jacka\n\n"
LETTER = "Jackan läcker.\nMvh Karin"
SHOP = {"From": "Jonas <jonas@shop.example.se>"}
LONG_NOTE = "Jag har väntat länge på svar. " * 20
FORWARDED = [
    ("within the shop", {**SHOP, "Subject": "VB: Blöt jacka"}, f"FYI\n\n{INNER}{LETTER}", KARIN, "Jackan läcker."),
    (
        "by a stranger who adds little",
        {"From": "o@example.org", "Subject": "VB: x"},
        f"Kan du ta den?\n\n{INNER}{LETTER}",
        KARIN,
        "Jackan läcker.",
    ),
    (
        "by a stranger who adds much",
        {"From": "o@example.org", "Subject": "VB: x"},
        f"{LONG_NOTE}\n\n{INNER}{LETTER}",
        Address(None, "o@example.org"),
        LONG_NOTE.strip(),
    ),
    (
        "the shop's own mail sent back by the customer",
        {"From": "o@example.org", "Subject": "VB: Er order"},
        "Var är den?\n\n" + INNER.replace("karin@example.com", "info@shop.example.se") + "Tack för din order.",
        Address(None, "o@example.org"),
        "Var är den?",
    ),
    (
        "a carrier's notice sent by the customer",
        {"From": "o@example.org", "Subject": "VB: Paket"},
        "Var är den?\n\n" + INNER.replace("karin@example.com", "noreply@post.example.com") + "Försenat.",
        Address(None, "o@example.org"),
        "Var är den?",
    ),
    (
        "the customer's own earlier letter",
        {"Subject": "VB: Blöt jacka"},
        f"Inget svar än!\n\n{INNER}{LETTER}",
        KARIN,
        "Inget svar än!\n\nJackan läcker.",
    ),
    (
        "gmail",
        {**SHOP, "Subject": "Fwd: Blöt jacka"},
        "---------- Forwarded message ---------\nFrån: Karin Ek <karin@example.com>\n"
        f"Date: tis 3 mars 2026 kl 10:12\nSubject: Blöt jacka\nTo: Shop <info@shop.example.se>\n\n\n{LETTER}",
        KARIN,
        "Jackan läcker.",
    ),
    (
        "apple mail with marks",
        {**SHOP, "Subject": "Fwd: Blöt jacka"},
        "Vidarebefordrat mejl:\n\n" + "\n".join(f"> {line}" for line in (INNER + LETTER).split("\n")),
        KARIN,
        "Jackan läcker.",
    ),
    (
        "with the shop's answer quoted below",
        {**SHOP, "Subject": "VB: Blöt jacka"},
        f"{INNER}Jackan läcker.\n\nDen tis 3 mars 2026 kl 09:00 skrev Shop <info@shop.example.se>:\n> Hej",
        KARIN,
        "Jackan läcker.",
    ),
]


@pytest.mark.parametrize(("fields", "body", "sender", "own"), [c[1:] for c in FORWARDED], ids=[c[0] for c in FORWARDED])
def test_a_passed_on_letter_is_answered_to_its_writer(
    fields: dict[str, str], body: str, sender: Address, own: str
) -> None:
    message = read(mail(body, **fields))
    assert (message.sender, message.own) == (sender, own)
    assert "".join(message.text[region.start : region.end] for region in message.regions) == message.text


def test_a_passed_on_letter_has_the_outer_message_id_and_a_bare_subject() -> None:
    message = read(mail(f"{INNER}{LETTER}", **SHOP, Subject="VB: FW: Blöt jacka"))
    assert (message.subject, message.message_id) == ("Blöt jacka", "<1@example.com>")


def test_the_shops_own_addresses_settle_a_forward() -> None:
    data = mail(f"{LONG_NOTE}\n\n{INNER}{LETTER}", From="jonas@example.net", Subject="VB: x")
    assert read_mail(data, source="-").own == LONG_NOTE.strip()
    assert read_mail(data, source="-", shop=("example.net",)).own == "Jackan läcker."


def test_a_letter_forwarded_as_an_attachment_is_answered_itself() -> None:
    inner = mail("Jackan läcker.", Subject="Blöt jacka", Message_ID="<inner@example.com>").decode()
    outer = mail(
        f"--b\n{plain('FYI')}\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n",
        From="Jo <jo@shop.example.se>",
        Content_Type='multipart/mixed; boundary="b"',
    )
    message = read(outer)
    assert (message.own, message.message_id, message.sender) == ("Jackan läcker.", "<inner@example.com>", KARIN)
    assert message.regions[0].kind is RegionKind.FORWARDED
    assert "".join(message.text[region.start : region.end] for region in message.regions) == message.text
