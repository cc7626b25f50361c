"""What a mail is read as: charsets, parts, web forms, forwards, machines, and bytes that are no mail."""

from __future__ import annotations

import base64
import importlib.util
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from replykit.errors import InputError
from replykit.mail import incoming
from replykit.mail.incoming import read_mail
from replykit.model import Address, Mail

EXAMPLES = Path(__file__).parents[2] / "examples"
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


def html(text: str) -> str:
    return f"Content-Type: text/html; charset=utf-8\n\n{text}"


CHARSETS = [
    ("utf-8", "utf-8", "Blöt åäö €", "utf-8", ()),
    ("latin-1 as declared", "iso-8859-1", "Blöt åäö", "iso-8859-1", ()),
    ("cp1252 called latin-1", "iso-8859-1", "”Blöt” – 5 €", "cp1252", ()),
    ("utf-8 called latin-1", "iso-8859-1", "Blöt åäö", "utf-8", ()),
    ("utf-8 called ascii", "us-ascii", "Blöt åäö", "utf-8", ()),
    ("latin-1 called utf-8", "utf-8", "Blöt åäö", "iso-8859-1", ("broken-charset",)),
    ("unknown charset", "x-sparkly", "Blöt åäö", "utf-8", ("broken-charset",)),
    ("unknown charset, ascii text", "x-sparkly", "Blot", "ascii", ()),
    ("a codec that is no charset", "base64", "Blot", "ascii", ()),
    ("a codec that fails on everything", "undefined", "Blöt", "utf-8", ("broken-charset",)),
    ("utf-16", "utf-16", "Blöt", "utf-16", ()),
    ("dos nordic", "cp865", "Bløt", "cp865", ()),
]


@pytest.mark.parametrize(("label", "text", "real", "notes"), [c[1:] for c in CHARSETS], ids=[c[0] for c in CHARSETS])
def test_a_body_is_decoded_whatever_its_label(label: str, text: str, real: str, notes: tuple[str, ...]) -> None:
    message = read(mail(text.encode(real), Content_Type=f"text/plain; charset={label}"))
    assert (message.text, message.notes) == (text, notes)


TEXTS = [
    ("utf-8 bom", b"\xef\xbb\xbfBl\xc3\xb6t", "Blöt"),
    ("two charsets in one body", "Blöt ".encode() + "åäö".encode("latin-1"), "Blöt åäö"),
    ("mojibake", "Blöt på ärmen".encode().decode("cp1252").encode(), "Blöt på ärmen"),
    ("real letters that only look like mojibake", "SÃO PAULO".encode(), "SÃO PAULO"),
    ("line ends and controls", b"a\r\nb\rc\x00\x07\td", "a\nb\nc\td"),
    ("decomposed letters stay as they are", "a\u030a".encode(), "a\u030a"),
    ("emoji", "😡".encode(), "😡"),
]


@pytest.mark.parametrize(("data", "text"), [c[1:] for c in TEXTS], ids=[c[0] for c in TEXTS])
def test_a_text_loses_only_controls(data: bytes, text: str) -> None:
    assert read(mail(data)).text == text


SUBJECTS = [
    ("q", "=?utf-8?Q?Tr=C3=A5kig?=", "Tråkig"),
    ("b", "=?UTF-8?B?VHLDpWtpZw==?=", "Tråkig"),
    ("b without padding", "=?utf-8?B?VHLDpWtpZw?=", "Tråkig"),
    ("two words", "=?utf-8?Q?Tr=C3=A5?= =?utf-8?Q?kig?=", "Tråkig"),
    ("split inside a letter", "=?utf-8?B?VHLD?= =?utf-8?B?pWtpZw==?=", "Tråkig"),
    ("latin-1", "=?iso-8859-1?Q?Tr=E5kig_vara?=", "Tråkig vara"),
    ("unknown charset", "=?x-no?Q?Tr=C3=A5kig?=", "Tråkig"),
    ("glued to text", "Re:=?utf-8?Q?Tr=C3=A5kig?=!", "Re:Tråkig!"),
    ("not closed", "=?utf-8?Q?Tr", "=?utf-8?Q?Tr"),
    ("with a language", "=?utf-8*sv?Q?Tr=C3=A5kig?=", "Tråkig"),
    ("folded", "Tråkig\n vara", "Tråkig vara"),
    ("line break inside a word", "=?utf-8?Q?a=0D=0ABcc:_x?=", "a Bcc: x"),
]


@pytest.mark.parametrize(("raw", "subject"), [c[1:] for c in SUBJECTS], ids=[c[0] for c in SUBJECTS])
def test_a_subject_is_decoded(raw: str, subject: str) -> None:
    assert read(mail("x", Subject=raw)).subject == subject


def test_a_raw_latin_1_header_is_read() -> None:
    assert read(mail("x").replace(b"Klagan", "Tråkig".encode("latin-1"))).subject == "Tråkig"


BODIES = [
    ("plain before html", parts(plain("Hej"), html("<p>Hej html</p>"), kind="alternative"), "Hej"),
    ("empty plain", parts(plain("\n \n"), html("<p>Hej</p>"), kind="alternative"), "Hej"),
    ("stub", parts(plain("Your email client does not support HTML."), html("<p>Hej</p>"), kind="alternative"), "Hej"),
    ("stub sv", parts(plain("Ditt program kan inte visa HTML."), html("<p>Hej</p>"), kind="alternative"), "Hej"),
    ("html first", parts(html("<p>Hej</p>"), plain("Hej text"), kind="alternative"), "Hej"),
    ("html only", mail("<p>Hej</p>", Content_Type="text/html"), "Hej"),
    ("two texts around a picture", parts(plain("Hej"), "Content-Type: image/png\n\nx", plain("då")), "Hej\ndå"),
    ("no closing delimiter", mail("--b\n\nHej", Content_Type='multipart/mixed; boundary="b"'), "Hej"),
    ("boundary never used", mail("Hej", Content_Type='multipart/mixed; boundary="b"'), "Hej"),
    ("multipart without a boundary", mail("Hej", Content_Type="multipart/mixed"), "Hej"),
    ("content type that is none", mail("Hej", Content_Type="text"), "Hej"),
    ("base64", mail(base64.b64encode(b"Hej hej"), Content_Transfer_Encoding="base64"), "Hej hej"),
    ("base64 without padding", mail(b"SGVqIGhlag", Content_Transfer_Encoding="BASE64 "), "Hej hej"),
    ("base64 with dirt", mail(b"SGVq!!\r\nIGhl\x00ag==", Content_Transfer_Encoding="base64"), "Hej hej"),
    ("quoted-printable", mail(b"Bl=C3=B6t =\nvante=", Content_Transfer_Encoding="quoted-printable"), "Blöt vante"),
    ("unknown encoding", mail("Hej", Content_Transfer_Encoding="x-rot"), "Hej"),
    ("signed", parts(plain("Hej"), "Content-Type: application/pkcs7-signature\n\nx", kind="signed"), "Hej"),
]


@pytest.mark.parametrize(("data", "text"), [c[1:] for c in BODIES], ids=[c[0] for c in BODIES])
def test_the_letter_is_found_among_the_parts(data: bytes, text: str) -> None:
    message = read(data)
    assert (message.text.strip(), message.own) == (text, text)


ATTACHMENTS = [
    ("plain name", 'Content-Type: image/png; name="a.png"', "a.png"),
    ("filename wins", 'Content-Type: image/png; name="a.png"\nContent-Disposition: inline; filename=b.png', "b.png"),
    ("rfc 2231", "Content-Type: image/png\nContent-Disposition: attachment; filename*=utf-8''f%C3%B6.png", "fö.png"),
    ("rfc 2231 in pieces", "Content-Type: image/png; name*0*=utf-8''f%C3; name*1*=%B6; name*2=.png", "fö.png"),
    ("rfc 2047 in quotes", 'Content-Type: image/png; name="=?utf-8?Q?f=C3=B6.png?="', "fö.png"),
    ("semicolon in quotes", 'Content-Type: image/png; name="a;b.png"', "a;b.png"),
    ("no name", "Content-Type: image/png", ""),
    ("text with a name", 'Content-Type: text/plain; name="kvitto.txt"', "kvitto.txt"),
]


@pytest.mark.parametrize(("head", "name"), [c[1:] for c in ATTACHMENTS], ids=[c[0] for c in ATTACHMENTS])
def test_attachments_are_named_and_not_read(head: str, name: str) -> None:
    message = read(parts(plain("Hej"), f"{head}\n\nGIF89"))
    assert (message.own, [attachment.name for attachment in message.attachments]) == ("Hej", [name])


NOTES = [
    ("smime", mail("x", Content_Type="application/pkcs7-mime; smime-type=enveloped-data"), ("encrypted",)),
    ("pgp mime", parts("Content-Type: application/pgp-encrypted\n\nx", kind="encrypted"), ("encrypted",)),
    ("pgp inline", mail("-----BEGIN PGP MESSAGE-----\nabc"), ("encrypted",)),
    ("tnef", parts(plain("Hej"), "Content-Type: application/ms-tnef; name=winmail.dat\n\nx"), ("tnef",)),
    ("calendar", parts(plain("Hej"), "Content-Type: text/calendar\n\nBEGIN:VCALENDAR"), ("calendar",)),
    ("nothing", mail("Hej"), ()),
]


@pytest.mark.parametrize(("data", "notes"), [c[1:] for c in NOTES], ids=[c[0] for c in NOTES])
def test_what_cannot_be_read_is_noted(data: bytes, notes: tuple[str, ...]) -> None:
    assert read(data).notes == notes


UNUSABLE = [
    ("nothing", b"", "empty"),
    ("blank", b" \r\n\t\n", "empty"),
    ("only a bom", b"\xef\xbb\xbf", "empty"),
    ("zeros", b"\0" * 100, "empty"),
    ("empty html", b"<html><body></body></html>", "empty"),
    ("pdf", b"%PDF-1.7 x", "a PDF document"),
    ("msg", b"\xd0\xcf\x11\xe0\xa1\xb1", "an Outlook .msg or Office file"),
    ("docx", b"PK\x03\x04\x14\x00", "a zip archive"),
    ("picture", b"\x89PNG\r\n", "a picture"),
    ("bytes", bytes(range(256)) * 4, "binary data"),
]


@pytest.mark.parametrize(("data", "words"), [c[1:] for c in UNUSABLE], ids=[c[0] for c in UNUSABLE])
def test_what_is_no_mail_is_refused_with_a_tip(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as raised:
        read(data)
    assert raised.value.tip
    assert "\n" not in str(raised.value)


def test_a_mail_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming, "MAX_BYTES", 1024 * 1024)
    with pytest.raises(InputError, match=r"mail\.eml: the mail is 2 MB, more than the 1 MB replykit reads"):
        read(b"a" * 2 * 1024 * 1024)


PASTED = [
    ("greeting with a colon", "Hej: min jacka är blöt.\nVad gör ni?"),
    ("label-like first line", "Problem: jackan.\n\nDen är blöt."),
    ("ordinary", "Hej!\nJackan är blöt."),
    ("from as a word", "From: nu på handlar jag någon annanstans. Jackan är blöt.\nHej då."),
    ("mbox-like prose", "From now on, since 2024 I do not shop here.\nBye."),
    ("a list of to-dos", "To: fix the site\nbye"),
]


@pytest.mark.parametrize("text", [text for _, text in PASTED], ids=[name for name, _ in PASTED])
def test_pasted_text_is_no_header_block(text: str) -> None:
    message = read(text.encode())
    assert (message.text, message.own, message.sender) == (text, text, None)


def test_a_pasted_nordic_header_block_names_the_sender() -> None:
    head = "Från: Karin Ek <karin@example.com>\nSkickat: den 3 mars 2026 10:12\nTill: Shop\nÄmne: Blöt jacka\n\n"
    message = read((head + "Jackan läcker.\nMvh Karin").encode())
    assert (message.sender, message.subject, message.own) == (KARIN, "Blöt jacka", "Jackan läcker.")


def test_text_without_headers_is_known_by_its_bytes() -> None:
    assert read(b"Hej").fingerprint == read_mail(b"Hej", source="other").fingerprint != read(b"Hej!").fingerprint


def test_the_first_message_of_an_mbox_is_read() -> None:
    first = mail("Hej\n>From er hör jag inget\n")
    box = b"From karin@example.com Tue Mar  3 10:12:00 2026\n" + first
    assert read(box).own == "Hej\nFrom er hör jag inget"
    both = read(box + b"\nFrom ola@example.com Tue Mar  3 10:13:00 2026\n" + mail("Nej"))
    assert (both.own, both.notes) == ("Hej\nFrom er hör jag inget", ("more-messages",))


def test_crlf_and_lf_read_the_same() -> None:
    data = parts(plain("Hej\ndu"), html("<p>x</p>"), kind="alternative")
    one, other = read(data), read(data.replace(b"\n", b"\r\n"))
    assert (one.text, one.regions, one.sender) == (other.text, other.regions, other.sender)


NESTED = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(2000))
BOMBS = [
    ("nested multiparts", b"From: k@example.com\nSubject: x\n" + NESTED.encode()),
    ("many parts", mail("--b\n\nx\n" * 20000, Content_Type='multipart/mixed; boundary="b"')),
    ("many headers", b"Subject: x\n" + b"X-A: y\n" * 50000 + b"\nHej"),
    ("a text of a million lines", b"a\n" * 1_000_000),
    ("nested letters", mail("Content-Type: message/rfc822\n\n" * 3000, Content_Type="message/rfc822")),
]


@pytest.mark.parametrize("data", [data for _, data in BOMBS], ids=[name for name, _ in BOMBS])
def test_a_bomb_is_read_within_bounds(data: bytes) -> None:
    read(data)


@pytest.mark.parametrize(
    "data", [BOMBS[0][1], BOMBS[1][1], BOMBS[2][1], BOMBS[3][1]], ids=["depth", "parts", "headers", "lines"]
)
def test_what_a_bound_cuts_is_noted(data: bytes) -> None:
    assert "truncated" in read(data).notes


HEADS = st.sampled_from(
    [mail(""), parts(plain("Hej"), html("<p>x"), kind="alternative"), b"", b"From a 2026\nFrom: x\n"]
)


@given(HEADS, st.binary(max_size=300))
@example(b"", b"Content-Type: text/plain; charset=utf-7\nSubject: x\n\n+2AA-")
def test_any_bytes_give_a_mail_or_an_input_error(head: bytes, tail: bytes) -> None:
    try:
        message = read(head + tail)
    except InputError:
        return
    assert "".join(message.text[region.start : region.end] for region in message.regions) == message.text
    message.text.encode()


@given(HEADS.filter(bool), st.data())
def test_a_mail_with_a_hole_is_still_read(head: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(head)))
    end = data.draw(st.integers(start, len(head)))
    try:
        read(head[:start] + data.draw(st.binary(max_size=8)) + head[end:])
    except InputError:
        return


def _cpython_mails() -> list[Path]:
    found = importlib.util.find_spec("test")
    folders = list(found.submodule_search_locations or []) if found else []
    return [path for folder in folders for path in sorted((Path(folder) / "test_email" / "data").glob("msg_*.txt"))]


@pytest.mark.skipif(not _cpython_mails(), reason="this Python ships without its own email tests")
@pytest.mark.parametrize("path", _cpython_mails(), ids=lambda path: path.name)
def test_the_mails_of_cpythons_own_tests_are_read(path: Path) -> None:
    message = read(path.read_bytes())
    assert "".join(message.text[region.start : region.end] for region in message.regions) == message.text


KNOWN = {
    "nb-out-of-office.eml": "null-sender",
    "sv-bounce.eml": "report",
}


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.eml")), ids=lambda path: path.name)
def test_every_example_reads_without_a_note(path: Path) -> None:
    message = read(path.read_bytes())
    assert message.notes == ()
    assert message.automatic == KNOWN.get(path.name)
    assert message.own
    assert not any(trace in message.own for trace in ("skrev", "Skickat från", "Sendt fra", "Få Outlook", "\n>"))


def test_the_examples_are_listed_in_their_readme() -> None:
    listed = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert all(f"| {path.relative_to(EXAMPLES).as_posix()} |" in listed for path in EXAMPLES.rglob("*.[et][mx][lt]"))


@pytest.mark.parametrize(
    "saved",
    [
        pytest.param(lambda data: data.decode().encode("utf-16"), id="UTF-16"),
        pytest.param(lambda data: data.replace(b"\n", b"\r"), id="CR alone"),
        pytest.param(lambda data: b"\xef\xbb\xbf" + data, id="byte order mark"),
    ],
)
def test_a_mail_saved_oddly_is_the_same_mail(saved):
    plain = b"From: Karin <k@example.com>\nSubject: Paketet\n\nVar \xc3\xa4r det?\n"
    mail = read_mail(saved(plain), source="-")
    assert (mail.sender, mail.subject, mail.own) == (Address("Karin", "k@example.com"), "Paketet", "Var är det?")
