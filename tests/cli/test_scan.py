"""``replykit scan``: the reading alone."""

import json
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def scanned(ran):
    assert ran.status in (0, 5), ran.err
    return json.loads(ran.out)


def test_the_document_has_just_the_fixed_names(replykit):
    document = scanned(replykit("scan", EXAMPLES / "sv-gmail-late-parcel.eml", "--format", "json"))
    assert list(document) == [
        "schema", "source", "language", "sender", "subject", "message_id", "text", "complaint", "temper", "approach",
        "topics", "signals", "wants", "facts",
    ]  # fmt: skip
    assert document["schema"] == "replykit/scan/1"
    assert document["language"] == {"code": "sv", "variety": None, "confidence": document["language"]["confidence"]}
    assert document["sender"] == {"name": "Karin Ek", "address": "karin.ek@example.com"}
    assert list(document["facts"]) == ["order", "dates", "amounts", "contacts", "product"]
    assert document["facts"]["order"] == "10234"
    assert document["topics"][0]["name"] == "late-delivery"


@pytest.mark.parametrize("name", sorted(p.name for p in EXAMPLES.glob("*.eml")))
def test_evidence_stands_where_it_says(replykit, name):
    document = scanned(replykit("scan", EXAMPLES / name, "--format", "json"))
    for group in ("topics", "signals", "wants"):
        for sign in document[group]:
            for evidence in sign["evidence"]:
                assert document["text"][evidence["start"] : evidence["end"]] == evidence["match"]


@pytest.mark.parametrize(
    ("name", "topic", "approach"),
    [
        ("sv-gmail-late-parcel", "late-delivery", "standard"),
        ("sv-outlook-damaged-goods", "damaged", "standard"),
        ("sv-iphone-wrong-item", "wrong-item", "standard"),
        ("sv-html-only-refund-delay", "refund-delay", "standard"),
        ("sv-outlook-forwarded-staff-conduct", "staff-conduct", "standard"),
        ("sv-webform-no-response", "no-response", "standard"),
        ("sv-thunderbird-broadband-installation", "service-result", "standard"),
        ("sv-thank-you", None, "no-complaint"),
        ("nb-gmail-website-trouble", "website-trouble", "standard"),
        ("nb-outlook-mobile-damaged", "damaged", "standard"),
        ("nb-webform-bad-haircut", "service-result", "standard"),
        ("nb-samsung-no-response", "no-response", "standard"),
        ("nb-feedback-only", None, "feedback"),
        ("nn-gmail-bad-installation", "service-result", "standard"),
        ("nn-thunderbird-wrong-item", "wrong-item", "standard"),
    ],
)
def test_the_examples_are_understood(replykit, name, topic, approach):
    document = scanned(replykit("scan", EXAMPLES / f"{name}.eml", "--format", "json"))
    assert document["approach"] == approach
    if topic is not None:
        assert document["topics"][0]["name"] == topic


def test_a_chronic_complainer_is_known_by_several_signs(replykit):
    document = scanned(replykit("scan", EXAMPLES / "sv-chronic-complainer.eml", "--format", "json"))
    assert document["approach"] == "chronic"


def test_several_mails_are_one_document_a_line(replykit):
    ran = replykit("scan", *sorted(EXAMPLES.glob("sv-*.eml")), "--format", "json")
    assert [json.loads(line)["schema"] for line in ran.out.splitlines()] == ["replykit/scan/1"] * len(
        list(EXAMPLES.glob("sv-*.eml"))
    )


def test_machines_mail_has_a_status_of_its_own(replykit):
    ran = replykit("scan", EXAMPLES / "sv-bounce.eml", "--format", "json")
    assert (ran.status, scanned(ran)["approach"]) == (5, "automatic")


def test_people_see_the_customers_words_and_the_reading(replykit):
    out = replykit("scan", EXAMPLES / "sv-gmail-late-parcel.eml").out
    assert "regnjacka" in out
    assert "sen leverans" in out


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hej, min pakke er ikke kommet endnu, og jeg har skrevet til jer to gange. Hvad gør I ved det?", "da"),
        ("Hello, my parcel has not arrived and I have written to you twice. What will you do?", "en"),
    ],
    ids=["Danish", "English"],
)
def test_a_foreign_mail_is_told_plainly(replykit, text, code):
    assert scanned(replykit("scan", "--format", "json", stdin=text.encode()))["language"]["code"] == code
    ran = replykit("draft", "--dry-run", stdin=text.encode())
    assert ran.status == 0
    assert ran.out.startswith(("Hej", "Hei"))
    assert "--lang" in ran.err
