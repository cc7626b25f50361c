"""``replykit draft``: an angry mail in, a draft that cools out."""

import json
from datetime import datetime
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
LATE = EXAMPLES / "sv-gmail-late-parcel.eml"


def drafted(ran):
    assert ran.status == 0, ran.err
    return json.loads(ran.out)


def test_the_reply_is_on_stdout_and_the_talk_on_stderr(replykit):
    ran = replykit("draft", LATE)
    assert ran.status == 0
    assert ran.out.startswith("Hej Karin,\n\nTack")
    assert ran.out.rstrip().endswith("anna@cykelboden.example")
    assert "order 10234" in ran.err
    assert "replykit drafts edit" in ran.err


def test_a_mail_piped_in_is_read(replykit):
    assert replykit("draft", stdin=LATE.read_bytes()).out == replykit("draft", LATE).out


def test_the_json_document_has_just_the_fixed_names(replykit):
    document = drafted(replykit("draft", LATE, "--format", "json"))
    assert list(document) == [
        "schema", "id", "state", "language", "template", "to", "subject", "body", "release_at", "next_step",
        "blocked_by", "scan", "findings",
    ]  # fmt: skip
    assert document["schema"] == "replykit/draft/1"
    assert document["state"] == "waiting"
    assert document["to"] == "karin.ek@example.com"
    assert document["blocked_by"] == []
    assert document["scan"]["schema"] == "replykit/scan/1"
    assert document["next_step"]["text"] in document["body"]
    assert datetime.fromisoformat(document["release_at"]).utcoffset() is not None


def test_the_same_mail_gives_the_same_draft(replykit):
    first = drafted(replykit("draft", LATE, "--format", "json"))
    second = drafted(replykit("draft", LATE, "--format", "json"))
    again = drafted(replykit("draft", LATE, "--again", "--format", "json"))
    assert first["id"] == second["id"] != again["id"]


def test_a_dry_run_saves_nothing(replykit, home):
    document = drafted(replykit("draft", LATE, "--dry-run", "--format", "json"))
    assert document["id"] is None
    assert not (home / "data").exists()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param(["--step", "skickar en ny jacka", "--by", "2027-01-15"], "en ny jacka", id="step"),
        pytest.param(["--good", "Jackan ligger redan i kassan."], "Jackan ligger redan i kassan.", id="good"),
        pytest.param(["--bad", "Den blå är slut."], "Den blå är slut.", id="bad"),
        pytest.param(["--option", "en grön jacka", "--option", "pengarna tillbaka"], "en grön jacka", id="options"),
        pytest.param(["--gesture", "Jag lägger med en mössa."], "Jag lägger med en mössa.", id="gesture"),
        pytest.param(["--name", "Kajsa"], "Hej Kajsa,", id="name"),
        pytest.param(["--template", "damaged"], "Hej Karin,", id="template"),
        pytest.param(["--lang", "nb"], "Hei Karin,", id="language"),
    ],
)
def test_the_shopkeepers_words_are_in_the_reply(replykit, options, expected):
    assert expected in replykit("draft", LATE, "--dry-run", *options).out


@pytest.mark.parametrize(
    ("told", "spoken_of"),
    [
        ("Kransen till min mammas begravning i går kom aldrig. Jag är 82 år och orkar inte mer.", True),
        ("Jackan som min dotter skulle ha på utflykten kom aldrig.", False),
    ],
)
def test_hardship_is_spoken_of_only_where_it_is_sure(replykit, told, spoken_of):
    mail = f"From: k@example.com\nSubject: Hej\nContent-Type: text/plain; charset=utf-8\n\n{told}\n"
    reply = replykit("draft", "--dry-run", stdin=mail.encode()).out
    assert ("extra viktigt" in reply) == spoken_of


def test_a_sentence_said_back_is_whole(replykit):
    told = (
        "Detta är inte bra. Ni körde över min rabatt på tomten vid infarten, nr. 12, och lämnade det så. "
        "Vem ska laga det?"
    )
    mail = f"From: k@example.com\nSubject: Hej\nContent-Type: text/plain; charset=utf-8\n\n{told}\n"
    reply = replykit("draft", "--dry-run", stdin=mail.encode()).out
    assert "Ni körde över min rabatt på tomten vid infarten, nr. 12, och lämnade det så" in reply


def test_a_given_day_is_promised(replykit):
    options = ["--step", "skickar en ny jacka", "--by", "2027-01-15", "--format", "json", "--dry-run"]
    document = drafted(replykit("draft", LATE, *options))
    assert document["next_step"]["by"] == "2027-01-15"
    assert "15 januari" in document["next_step"]["text"]


@pytest.mark.parametrize(
    ("options", "key", "value"),
    [
        pytest.param(["--to", "Kajsa <kajsa@example.org>"], "to", "kajsa@example.org", id="to"),
        pytest.param(["--subject", "Din jacka"], "subject", "Din jacka", id="subject"),
    ],
)
def test_the_envelope_can_be_said(replykit, options, key, value):
    assert drafted(replykit("draft", LATE, "--dry-run", "--format", "json", *options))[key] == value


def test_without_a_name_to_sign_with_the_draft_waits_for_one(replykit, home):
    (home / "settings.yaml").write_text("shop:\n  email: a@shop.example\n")
    document = drafted(replykit("draft", LATE, "--format", "json"))
    assert "unfilled-blank" in document["blocked_by"]


def test_a_machines_mail_gets_no_draft(replykit):
    ran = replykit("draft", EXAMPLES / "nb-out-of-office.eml")
    assert (ran.status, ran.out) == (5, "")
    assert "sent by a machine" in ran.err


def test_a_pasted_text_has_no_recipient_until_one_is_named(replykit):
    text = "Hej! Paketet har fortfarande inte kommit, order 4711. Var är det?\n\nKarin".encode()
    assert drafted(replykit("draft", "--format", "json", stdin=text))["blocked_by"] == ["no-recipient"]
    named = drafted(replykit("draft", "--again", "--to", "k@example.com", "--format", "json", stdin=text))
    assert named["blocked_by"] == []


@pytest.mark.parametrize("name", ["{{x}}", "", "42", "a@b.example"])
def test_what_is_no_name_is_refused_and_nothing_is_saved(replykit, home, name):
    ran = replykit("draft", LATE, "--name", name)
    assert (ran.status, ran.out) == (2, "")
    assert "is no first name" in ran.err
    assert not (home / "data").exists()


@pytest.mark.parametrize("subject", ["[Ärende 5521] Var är den?", "{{7*7}}", "Till <namn>"])
def test_the_customers_own_brackets_in_the_subject_are_no_blanks(replykit, subject):
    mail = f"From: k@example.com\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\nVar är min jacka?\n"
    draft = drafted(replykit("draft", "--format", "json", stdin=mail.encode()))
    assert (draft["subject"], draft["blocked_by"]) == (f"Re: {subject}", [])


def test_a_blank_in_a_subject_of_ours_stops_the_draft(replykit):
    ran = replykit("draft", LATE, "--subject", "Om [produkt]", "--format", "json")
    assert drafted(ran)["blocked_by"] == ["unfilled-blank"]


def test_the_shop_does_not_answer_itself(replykit):
    mail = b"From: anna@cykelboden.example\nSubject: x\n\nPaketet har inte kommit. Var \xc3\xa4r det?\n"
    assert drafted(replykit("draft", "--format", "json", stdin=mail))["blocked_by"] == ["no-recipient"]


def test_a_new_mail_from_the_customer_holds_the_old_draft(replykit):
    first = drafted(replykit("draft", LATE, "--format", "json"))
    second = LATE.read_bytes().replace(b"Message-ID: <", b"Message-ID: <x").replace(b"Message-Id: <", b"Message-Id: <x")
    ran = replykit("draft", "--format", "json", stdin=second)
    assert drafted(ran)["id"] != first["id"]
    assert first["id"] in ran.err
    assert json.loads(replykit("drafts", "show", first["id"], "--format", "json").out)["state"] == "held"


@pytest.mark.parametrize("name", sorted(p.name for p in EXAMPLES.glob("*.eml")))
def test_every_example_is_answered_or_told_apart(replykit, name):
    ran = replykit("draft", EXAMPLES / name, "--format", "json", "--dry-run")
    if any(word in name for word in ("out-of-office", "bounce")):
        assert ran.status == 5
        return
    document = drafted(ran)
    assert document["blocked_by"] == []
    assert document["findings"] == []
    assert document["language"] == {"sv": "sv", "nb": "nb", "nn": "nn"}[name[:2]]
