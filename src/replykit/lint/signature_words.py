"""Words of signatures, Swedish and Norwegian: what stands around a name, and what is a shop or an office instead."""

from __future__ import annotations

SMALL = frozenset(
    "i på hos vid och o & av för ved hjå og fra frå for från v von de af din ditt den det oss alla alle gjengen hilsen "
    "helsing hälsning hälsningar med vennlig vänlig vänliga tlf tel telefon beste bästa".split()
)
"""Small words that stand between the parts of a name, or before it."""

SHOPS = frozenset(
    "studio salong salongen salon kafe kafé cafe café restaurang restaurant hotel hotell verkstad verksted klinik "
    "klinikk ab as team teamet sentrum centrum center senter firma".split()
)
SHOP_ENDS = tuple(
    "butik butiken butikken butikk boden bua huset verkstaden verkstedet kassan kassa affären handeln handelen "
    "bageriet bakeriet kliniken klinikken salongen restaurangen restauranten kontoret lagret lageret firman firmaet "
    "frisör frisør frisören frisøren hotellet teatern teatret museet skolan skolen kompaniet bolaget "
    "byrån byrået".split()
)
"""Ends of words that name a shop, an office or a trade; nobody in it."""

OFFICE_BEGINS = ("kund", "personal", "styrelse", "reklam", "ansvarig", "ägare", "eier", "innehav")
OFFICE_ENDS = ("chef", "chefen", "sjef", "sjefen")
OFFICE_PARTS = tuple(
    "service avdeling avdelning ledning leiing ledelse reception resepsjon support administra relation forhold "
    "redaktion ekonomi økonomi gruppen gjengen gänget forvaltning förvaltning kontor sentral central".split()
)

OPENERS = frozenset(
    "vi jag du ni det den detta dette så men och og eller ha tack takk hej hei nej nei ja kan har är er slut punkt jeg "
    "eg dere de dei man ein en om när når ta bara bare berre inte ikke ikkje ingen inga sluta slutt kom ring prøv "
    "prova".split()
)
"""Words that a short last sentence begins with, and a name does not."""
