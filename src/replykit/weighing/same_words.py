"""Words that Nynorsk has beside Bokmål: each is weighed as its Bokmål twin, so that both learn from the same texts."""

from __future__ import annotations

from typing import Final

_PAIRS: Final = """
ikkje ikke|eg jeg|me vi|dykk dere|dykkar deres|dokker dere|kva hva|kven hvem|korleis hvordan|kvifor hvorfor
kvar hver|kvart hvert|kor hvor|ein en|eit et|nokon noen|noko noe|nokre noen|vere vaere|vore vaert|vart ble|blei ble
vert blir|verte bli|berre bare|meir mer|mykje mye|no na|saman sammen|gjere gjore|gjer gjor|seier sier|seie si
hja hos|sjolv selv|sjolve selve|dei de|desse disse|ho hun|kjem kommer|kome komme|komen kommet|fekk fikk|gjekk gikk
gav ga|sja se|veit vet|tek tar|teke tatt|skreiv skrev|skriv skriver|skrive skrevet|enno enna|aleine alene
heime hjemme|heim hjem|difor derfor|sidan siden|framleis fortsatt|fyrst forst|eigen egen|eiga egen|eige eget
eigne egne|anna annet|annan annen|betre bedre|fleire flere|attende tilbake|att igjen|orsak unnskyld
diverre dessverre|kundar kunder|kundane kundene|pakka pakken|vara varen|bestillinga bestillingen
leveringa leveringen|tinga bestilte|tinge bestille|tinginga bestillingen|tingar bestiller|betalar betaler
ringjer ringer|ringjar ringer|hugsar husker|spurde spurte|hoyrer horer|hoyre hore|hoyrt hort|trur tror|trudde trodde
tenkjer tenker|tenkje tenke|ynskjer onsker|onskjer onsker|onskje onske|skjonar skjonner|skjone skjonne|svarar svarer
ventar venter|lovar lover|lova lovet|passar passer|handlar handler|handla handlet|sokjer soker|ordnar ordner
ordna ordnet|vekene ukene|veker uker|veke uke|vekes ukes|dagar dager|dagane dagene|timar timer|tysdag tirsdag
laurdag lordag|sundag sondag|morgon morgen
""".replace("\n", "|")

SAME: Final = {
    first: second for pair in _PAIRS.split("|") if pair for first, second in [pair.split()] if first != second
}
"""Nynorsk word to Bokmål word, both without å, ø and æ."""
