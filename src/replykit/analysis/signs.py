"""What a mail shows: topics, signals, wants, temper and approach, from the weights of all its words and phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.analysis.phrases import Phrases, find_phrases
from replykit.model import Approach, Sign, Temper
from replykit.records import Evidence
from replykit.weighing.features import Feature, features
from replykit.weighing.table import Weighed, heaviest_few, weigh

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from replykit.rules.engine import Engine
    from replykit.weighing.meanings import Meanings

STRENGTH: Final = 0.15
"""What a phrase of weight 1 counts, next to a mail's words, which count 1 together."""

MOST: Final = 2.0
"""The weight of phrases above which more of them say nothing new."""

PLAIN: Final = 0.5
"""What a phrase weighs that says something by itself."""

SHOWN: Final = 16
"""How many words of a clause are shown whole as evidence when no phrase points."""

TELLING: Final = 6
"""How many words in a row tell why a clause is shown, and are shown of a longer one."""

GREETING: Final = 2
"""How many words a greeting has, or a name below the mail."""

OPENS: Final = "|:"
CLOSES: Final = ":|"
"""Before a word of a mail's first sentence, and of its last."""

COMPLAINT: Final = "complaint"

OTHER: Final = "other"

NO_RESPONSE: Final = "no-response"

SILENCE: Final = 5.0
"""How much more a missing answer must weigh than another trouble to be the main one; four times in five it is not."""

CHRONIC: Final = frozenset({"blame", "duties", "generalising"})
"""A29's signs: always somebody to blame, others' duties, never an exception. All of them, never one."""

TEMPERS: Final = tuple(Temper)

APPROACHES: Final = (Approach.STANDARD, Approach.CHRONIC, Approach.BRIEF, Approach.FEEDBACK)


class Shown(NamedTuple):
    """What a mail shows; topics, signals and wants with the weightiest first."""

    complaint: bool
    topics: tuple[Sign, ...]
    signals: tuple[Sign, ...]
    wants: tuple[Sign, ...]
    temper: Temper
    approach: Approach


def read_signs(own: str, subject: str, engine: Engine) -> Shown:
    """Read what a mail shows; evidence has offsets into ``own``.

    Raises ValueError for an engine without weights.
    """
    if engine.table is None:
        raise ValueError("a mail is read with weights")
    phrases = find_phrases(own, subject, engine)
    weighed = weigh(engine.table, mail_features(phrases, engine.table.meanings), givens(phrases))
    scores = weighed.scores
    complaint = scores[COMPLAINT] > 0
    signs = _Signs(own, phrases, weighed)
    signals = signs.of("signals")
    names = {sign.name for sign in signals}
    # A complaint is about something: what weighs most counts, however little it weighs.
    topics = (signs.of("topics") or (signs.likeliest("topics"),)) if complaint else ()
    ways = [way for way in APPROACHES if way is not Approach.CHRONIC or names >= CHRONIC]
    return Shown(
        complaint=complaint,
        topics=_ordered(topic for topic in topics if topic.name != OTHER) or topics,
        signals=signals,
        wants=signs.of("wants"),
        temper=max(TEMPERS, key=lambda temper: scores[f"temper/{temper}"]) if complaint else Temper.CALM,
        approach=max(ways, key=lambda way: scores[f"approach/{way}"]) if complaint else Approach.NO_COMPLAINT,
    )


def _ordered(topics: Iterable[Sign]) -> tuple[Sign, ...]:
    """Put what went wrong before that nobody answered about it, unless the silence weighs much more."""
    return tuple(sorted(topics, key=lambda topic: (SILENCE if topic.name == NO_RESPONSE else 0.0) - topic.weight))


def mail_features(phrases: Phrases, meanings: Meanings | None) -> Iterator[Feature]:
    """Yield the features of a mail's body and subject, its words counted through.

    Words of the first and the last sentence are weighed by themselves too: people begin with what is wrong and end
    with what they want.
    """
    body = phrases.sentences[: phrases.body]
    telling = [at for at, sentence in enumerate(body) if len(sentence.words) > GREETING]
    return sentence_features(phrases, meanings, {telling[-1]: CLOSES, telling[0]: OPENS} if telling else {})


def sentence_features(
    phrases: Phrases, meanings: Meanings | None, marks: Mapping[int, str] | None = None
) -> Iterator[Feature]:
    """Yield the features of sentences wherever they stand; words of those with a mark once more, with it before."""
    count = 0
    for at, sentence in enumerate(phrases.sentences):
        mark = (marks or {}).get(at)
        for feature, first, last in features(sentence.words, question=sentence.question, meanings=meanings):
            yield feature, count + first, count + last
            if mark and " " not in feature:
                yield mark + feature, count + first, count + last
        count += len(sentence.words)


def givens(phrases: Phrases) -> dict[str, float]:
    """Name what the phrases say of a mail, with how strongly."""
    signs = {key: STRENGTH * min(weight, MOST) for key, weight in phrases.weights.items()}
    return signs | {f"marker/{name}": STRENGTH * min(count, MOST) for name, count in phrases.markers.items()}


class _Signs:
    """The signs of one mail, each with the words that show it."""

    def __init__(self, own: str, phrases: Phrases, weighed: Weighed) -> None:
        self._own = own
        self._phrases = phrases
        self._weighed = weighed

    def of(self, group: str) -> tuple[Sign, ...]:
        """Give the signs of a group that weigh enough."""
        shown = [
            self._sign(label, score)
            for label, score in self._weighed.scores.items()
            if score > 0 and label.startswith(f"{group}/")
        ]
        return tuple(sorted(shown, key=lambda sign: -sign.weight))

    def likeliest(self, group: str) -> Sign:
        """Give the weightiest sign of a group, whatever it weighs."""
        scores = self._weighed.scores
        label = max((label for label in scores if label.startswith(f"{group}/")), key=lambda label: scores[label])
        return self._sign(label, scores[label])

    def _sign(self, label: str, score: float) -> Sign:
        evidence = tuple(Evidence(start, end, self._own[start:end]) for start, end in self._places(label))
        return Sign(label.partition("/")[2], round(score, 3), evidence)

    def _places(self, label: str) -> list[tuple[int, int]]:
        """Point at the phrases that say something by themselves; else at the words that weigh most."""
        matches = self._phrases.places.get(label, [])
        plain = [(match.start, match.end) for match in matches if match.weight >= PLAIN]
        return plain or self._heaviest(label)

    def _heaviest(self, label: str) -> list[tuple[int, int]]:
        """Find the clause of the body whose few words in a row say most."""
        sentences = self._phrases.sentences
        count = sum(len(sentence.words) for sentence in sentences)
        shares = self._weighed.words_for(label, mail_features(self._phrases, self._weighed.table.meanings), count)
        best, span, at = 0.0, None, 0
        for sentence in sentences[: self._phrases.body]:
            for first, end in sentence.clauses():
                most, last, weight = heaviest_few(shares[at + first : at + end], TELLING)
                if weight > best:
                    shown = (first, end - 1) if end - first <= SHOWN else (first + most, first + last)
                    best, span = weight, (sentence.starts[shown[0]], sentence.ends[shown[1]])
            at += len(sentence.words)
        return [span] if span else []
