"""What a mail shows, decided by weights: which signs, how sure, and where in the text."""

import pytest

from replykit.analysis.phrases import find_phrases
from replykit.analysis.signs import APPROACHES, TEMPERS, givens, read_signs
from replykit.model import Approach, Temper
from replykit.rules.compile import compile_rules
from replykit.rules.engine import Engine
from replykit.rules.load import load_rules
from replykit.weighing.table import Table, pack

RULES = """
schema: replykit/rules/1
markers:
  outcry: {about: an outcry, sv: ["hur kan"]}
signs:
  topics:
    damaged: {sv: ["trasig", "repig =0.3"]}
  signals:
    anger: {markers: [outcry], sv: ["rasande"]}
    shouting: {}
"""

TABLE = """\
#bias\tcomplaint=-1\ttopics/damaged=-1\ttopics/late-delivery=-1\ttopics/other=-1\tsignals/anger=-1\tsignals/blame=-1\t\
signals/duties=-1\tsignals/generalising=-1\twants/refund=-1\ttemper/calm=-2\ttemper/annoyed=0\ttemper/angry=-1\t\
temper/furious=-3\tapproach/standard=0\tapproach/chronic=-1\tapproach/brief=-1\tapproach/feedback=-1
=topics/damaged\tcomplaint=10\ttopics/damaged=20
=signals/anger\tsignals/anger=20\ttemper/angry=20
dröjer\tcomplaint=4\ttopics/late-delivery=4
drojer\tcomplaint=4\ttopics/late-delivery=4
skräp\tcomplaint=4
skrap\tcomplaint=4
alltid\tapproach/chronic=9\tsignals/generalising=9
era\tsignals/blame=9\tsignals/duties=9
plikter\tsignals/duties=9
pengarna\twants/refund=9
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    path = tmp_path_factory.mktemp("rules") / "rules.yaml"
    path.write_text(RULES, encoding="utf-8")
    return Engine(compile_rules(load_rules(path), "sv", "scan"), Table(pack(TABLE.splitlines())))


def shown(signs):
    return {sign.name: [evidence.match for evidence in sign.evidence] for sign in signs}


def test_a_plain_phrase_is_its_own_evidence(engine):
    mail = read_signs("Hej! Vasen kom trasig. Den är repig.", "", engine)
    assert mail.complaint
    assert shown(mail.topics) == {"damaged": ["trasig"]}
    assert (mail.temper, mail.approach) == (Temper.ANNOYED, Approach.STANDARD)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        pytest.param("Hej! Mitt paket dröjer och jag väntar. Hälsningar", "Mitt paket dröjer och jag väntar", id="all"),
        pytest.param("Hej, som jag sa: paketet dröjer, order 5, och jag är ute", "paketet dröjer", id="its clause"),
        pytest.param(
            "ja " + "och så vidare " * 6 + "men paketet dröjer som det alltid gjort hos er hela tiden",
            "och så vidare men paketet dröjer",
            id="few words of a long clause",
        ),
    ],
)
def test_words_without_a_phrase_are_shown_in_their_clause(engine, text, evidence):
    assert shown(read_signs(text, "", engine).topics) == {"late-delivery": [evidence]}


def test_what_only_the_subject_says_has_no_evidence_in_the_body(engine):
    mail = read_signs("Hej! Se ovan.", "Det dröjer", engine)
    assert shown(mail.topics) == {"late-delivery": []}


def test_a_complaint_about_nothing_known_is_about_the_likeliest(engine):
    mail = read_signs("Vilket skräp.", "", engine)
    assert mail.complaint
    assert len(mail.topics) == 1
    assert mail.topics[0].weight < 0


def test_no_complaint_has_no_topic_and_is_calm(engine):
    mail = read_signs("Hej! Jag är rasande glad. Tack!", "", engine)
    assert (mail.complaint, mail.topics, mail.temper, mail.approach) == (False, (), Temper.CALM, Approach.NO_COMPLAINT)
    assert shown(mail.signals) == {"anger": ["rasande"]}


def test_phrases_of_markers_count_for_their_sign(engine):
    mail = read_signs("Hur kan den vara trasig?", "", engine)
    assert shown(mail.signals) == {"anger": ["Hur kan"]}
    assert mail.temper is Temper.ANGRY


def test_wants(engine):
    assert shown(read_signs("Jag vill ha pengarna.", "", engine).wants) == {"refund": ["Jag vill ha pengarna"]}


@pytest.mark.parametrize(
    ("text", "approach"),
    [
        # However much it weighs: only all three signs of A29 together make somebody a chronic complainer.
        ("Vasen är trasig. Alltid så.", Approach.STANDARD),
        ("Vasen är trasig. Alltid era plikter.", Approach.CHRONIC),
    ],
)
def test_never_chronic_on_fewer_than_all_signs(engine, text, approach):
    assert read_signs(text, "", engine).approach is approach


def test_an_engine_without_weights_reads_no_mail(engine):
    with pytest.raises(ValueError, match="weights"):
        read_signs("Hej", "", Engine(engine.compiled))


def test_what_phrases_give(engine):
    found = find_phrases("Trasig, trasig och repig! Hur kan den vara repig? Rasande!", "TRASIG VAS", engine)
    assert found.weights == {"topics/damaged": 2.3, "signals/anger": 2.0, "signals/shouting": 0.5}
    assert givens(found) == pytest.approx(
        {"topics/damaged": 0.3, "signals/anger": 0.3, "signals/shouting": 0.075, "marker/outcry": 0.15}
    )


def test_every_temper_and_approach_is_weighed():
    assert set(TEMPERS) == set(Temper)
    assert set(APPROACHES) == set(Approach) - {Approach.NO_COMPLAINT, Approach.AUTOMATIC}
