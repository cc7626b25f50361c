"""Which word names the bought thing, as written, and which mails name none that is certain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.analysis.goods import Goods, goods, same_thing, stem
from replykit.analysis.products import product
from replykit.rules.remember import fact_tables


def read(text: str, *, language: str = "sv", subject: str = "") -> str | None:
    return product(text, subject=subject, table=fact_tables(language).product)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jag köpte en svart skinnjacka hos er i mars.", "skinnjacka"),
        ("Har köpt ett par vandringskängor av er.", "vandringskängor"),
        ("Klänningen jag köpte krympte i tvätten.", "Klänningen"),
        ("Soffan som vi beställde i maj har inte kommit.", "Soffan"),
        ("Vi betalade för tre säckar hundfoder.", "hundfoder"),
        ("Jag vill reklamera min dammsugare, order 4411. Den dog.", "dammsugare"),
        ("Leveransen av bokhyllan är försenad.", "bokhyllan"),
        ("Ärendet gäller beställningen av ett matbord.", "matbord"),
        ("Lampan är trasig och jag vill ha pengarna åter.", "Lampan"),
        ("Kappan skickade jag tillbaka 2 augusti, men inga pengar har kommit.", "Kappan"),
        ("Jag köpte skor, och sulan på skorna har släppt.", "skor"),
        ("Jag beställde en kjol men fick en blus.", "kjol"),
    ],
    ids=str,
)
def test_swedish(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jeg kjøpte en ny kaffetrakter hos dere for to måneder siden.", "kaffetrakter"),
        ("Støvsugeren jeg bestilte er ødelagt.", "Støvsugeren"),
        ("Vannkokeren virker ikke, og jeg vil ha pengene tilbake.", "Vannkokeren"),
        ("Dere har sendt feil genser, bestilling mangler.", "genser"),
        ("Krever dere penger for en brødrister som aldri kom? Ordren er kansellert.", "brødrister"),
        ("Jeg sendte jakka i retur for to måneder siden, hvor er pengene?", "jakka"),
        ("Sofaen kom med en flenge, og garantien gjelder.", "Sofaen"),
        ("Bunaden kom i dag, men beltet var ikkje med i pakken.", "Bunaden"),
        ("Eg tinga ein genser i storleik M", "genser"),
        ("Drivhuset eg fekk hadde fire ruter i knas.", "Drivhuset"),
    ],
    ids=str,
)
def test_norwegian(text: str, expected: str) -> None:
    assert read(text, language="no") == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Är de randiga strumporna i ull eller akryl?", "sv"),
        ("Jag funderar på elcykeln ni har i skyltfönstret.", "sv"),
        ("Vad kostar frakten om jag köper en säng?", "sv"),
        ("Jag glömde min jacka hos er.", "sv"),
        ("Priserna på hyllan stämmer aldrig.", "sv"),
        ("Frisören klippte luggen sned.", "sv"),
        ("Bordet var bokat till sju men vi fick vänta.", "sv"),
        ("Jag beställde tid hos er.", "sv"),
        ("Dusjene er kalde, og den i resepsjonen ser ikke opp fra mobilen.", "no"),
        ("Ovnen på rommet virket ikke, og frokosten var tom.", "no"),
        ("Rørleggeren skrudde feil, og badekaret lekker.", "no"),
        ("Eg lurer på om de har sykkelen inne.", "no"),
        ("Kva kostar det om eg tingar tre gardiner?", "no"),
    ],
    ids=str,
)
def test_none_that_is_certain(text: str, language: str) -> None:
    assert read(text, language=language) is None


@pytest.mark.parametrize(
    ("text", "subject", "language", "expected"),
    [
        ("Jag köpte en begagnad laptop av er", "", "sv", "laptop"),
        ("regnjackan jag köpte läcker", "", "sv", "regnjackan"),
        ("Kransen som vi beställt kom inte", "", "sv", "Kransen"),
        ("Fåtöljen knakade efter två månader", "", "sv", "Fåtöljen"),
        ("Hej, muggarna kom fram men en är sprucken", "", "sv", "muggarna"),
        ("min man hämtar köksbordet på torsdag, order 44-1099", "", "sv", "köksbordet"),
        ("Jeg bestilte en regnjakke hos dere", "", "no", "regnjakke"),
        ("Jeg kjøpte den 4. februar en oppvaskmaskin hos Dem", "", "no", "oppvaskmaskin"),
        ("støvlene jeg kjøpte er for små", "", "no", "støvlene"),
        ("eg tinga ein genser i storleik M", "", "no", "genser"),
        ("Varmepumpa eg kjøpte står og piper", "", "no", "Varmepumpa"),
        ("Det har fallit mellan stolarna", "", "sv", None),
        ("mobildata som koster meg skjorta", "", "no", None),
        ("Har ni brevlådan i grönt?", "", "sv", None),
        ("Jag glömde min halsduk vid bordet", "", "sv", None),
        ("Paketet kom inte", "", "sv", None),
        ("Jag stod i telefonen i en timme", "", "sv", None),
        ("Jag vill säga upp mitt medlemskap", "", "sv", None),
    ],
    ids=str,
)
def test_product(text: str, subject: str, language: str, expected: str | None) -> None:
    assert read(text, subject=subject, language=language) == expected


def test_two_things_named_alike_are_no_product() -> None:
    assert read("Stolen är trasig. Lampan är trasig. Order 1.") is None
    assert read("Lampan är trasig. Lampan är ny. Stolen står där. Order 1.") == "Lampan"


def test_the_subject_supports_a_thing() -> None:
    assert read("Den går inte ens in. Kransen passar inte.", subject="Fel krans") == "Kransen"
    assert read("Stolarna har inte kommit. De skulle ha varit här i fredags.", subject="Stolarna") == "Stolarna"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("regnjackan", Goods.SURE),
        ("spisestuestolene", Goods.SURE),
        ("varmepumpa", Goods.SURE),
        ("gardinene", Goods.SURE),
        ("boken", Goods.SURE),
        ("batteriet", Goods.WEAK),
        ("telefonen", Goods.WEAK),
        ("grönfink", Goods.UNKNOWN),
        ("leveransen", Goods.NONE),
        ("medlemskapet", Goods.NONE),
        ("fakturan", Goods.NONE),
        ("försvann", Goods.NONE),
        ("jag", Goods.NONE),
        ("x", Goods.NONE),
    ],
)
def test_goods(word: str, expected: Goods) -> None:
    assert goods(word) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("jackan", "jackor", True),
        ("spisebordet", "bordet", True),
        ("støvlene", "støvler", True),
        ("stolen", "lampan", False),
        ("kransen", "krukan", False),
    ],
)
def test_same_thing(one: str, other: str, *, expected: bool) -> None:
    assert same_thing(stem(one), stem(other)) is expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Frysen slutade frysa i natt. Maten är förstörd.", "sv", "Frysen"),
        ("Bilstolen lar seg ikke feste i bilen vår.", "no", "Bilstolen"),
        ("Bremsen på barnevogna slepp i bakke!", "no", "barnevogna"),
        ("Jag har en pannlampa från er. Den slocknar.", "sv", "pannlampa"),
        ("Vi har ventet på et kjøleskap siden mai. Ordre 88-201.", "no", "kjøleskap"),
    ],
    ids=str,
)
def test_told_of_without_a_word_of_buying(text: str, language: str, expected: str) -> None:
    assert read(text, language=language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lampan i trapphuset är trasig.", "sv"),
        ("Vifta deres i bakgården bråker døgnet rundt.", "no"),
        ("Det hang en fremmed frakk i posen. Frakken min er borte.", "no"),
    ],
    ids=str,
)
def test_handled_let_or_anothers_is_no_product(text: str, language: str) -> None:
    assert read(text, language=language) is None


def test_only_the_subject_names_what_was_bought() -> None:
    text = "Jag köpte den hos er i maj. Den gick sönder efter två dagar och jag vill ha en ny."
    assert read(text, subject="Kaffebryggaren") == "Kaffebryggaren"


@given(st.lists(st.sampled_from(["jag", "köpte", "soffan", "Lampan", "trasig", ".", "?", "min", "ny"]), max_size=30))
def test_what_is_found_stands_in_the_mail(words: list[str]) -> None:
    found = read(" ".join(words), subject="Stolen")
    assert found is None or found in {*words, "Stolen"}


@pytest.mark.parametrize("word", ["leveransadress", "faktureringen", "inkassobyrå", "tvillingarna", "programmet"])
def test_looks_like_a_compound(word: str) -> None:
    assert goods(word) is not Goods.SURE
