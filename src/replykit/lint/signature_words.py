"""Words of signatures, Swedish and Norwegian: what stands around a name, and what is a shop or an office instead."""

from __future__ import annotations

SMALL = frozenset(
    "i på hos vid och o & av för ved hjå og fra frå for från v von de af din ditt den det oss alla alle gjengen "
    "hilsen helsing hälsning hälsningar med vennlig vänlig vänliga tlf tel telefon beste bästa".split()
)
"""Small words that stand between the parts of a name, or before it."""

SHOPS = frozenset(
    "studio salong salongen salon kafe kafé cafe café restaurang restaurant hotel hotell verkstad verksted klinik "
    "klinikk ab as team teamet sentrum centrum center senter firma pizzeria bistro optik optikk bageri bakeri "
    "juvelerare bua bula vakta vakten gutta gutane gutene grabbarna tjejerna teknik drift brf borettslag".split()
)
SHOP_ENDS = tuple(
    "butik butiken butikken butikk boden bua huset verkstaden verkstedet kassan kassa affären handeln handelen "
    "bageriet bakeriet kliniken klinikken salongen restaurangen restauranten kontoret lagret lageret firman firmaet "
    "frisör frisør frisören frisøren hotellet teatern teatret museet skolan skolen kompaniet bolaget byrån byrået "
    "verkstan optikern optikeren optikaren hörnan hörnet hjørnet punkten källaren kjelleren doktorn doktoren fixarn "
    "fixaren fikseren grossisten stiftelsen förbundet forbundet laget selskapet teamet centret centrum senteret "
    "center senter komiteen kommittén juristen kokkene kokkane kockarna krogen köket kjøkkenet stugan stova stuen "
    "kroken studion studioen ateljén atelieret rosteriet brenneriet bryggeriet trykkeriet tryckeriet vaskeriet "
    "tvätteriet renseriet depån depotet gården hallen ladan låven magasinet varehuset varuhuset banken paradiset "
    "oasen mästarna mesterne experten eksperten kungen kongen gruppen skapet sällskapet rederiet åkeriet redaktionen "
    "redaksjonen klubben gymmet gruppa vården värden tekniken uthyrningen utleien hyttan "
    "föreningen foreningen mottagningen".split()
)
"""Ends of words that name a shop, an office or a trade; nobody in it."""

OFFICE_BEGINS = ("kund", "personal", "styrelse", "reklam", "ansvarig", "ägare", "eier", "innehav")
OFFICE_ENDS = ("chef", "chefen", "sjef", "sjefen")
OFFICE_PARTS = tuple(
    "service avdeling avdelning ledning leiing ledelse reception resepsjon support administra relation forhold "
    "redaktion ekonomi økonomi gruppen gjengen gänget forvaltning förvaltning kontor sentral central".split()
)

OPENERS = frozenset(
    "vi jag du ni det den detta dette så men och og eller ha tack takk hej hei nej nei ja kan har är er slut punkt "
    "jeg eg dere de dei man ein en om när når ta trevlig god godt glad fin fint väl varm trivelig bara bare berre "
    "inte ikke ikkje ingen inga sluta slutt kom ring prøv prova".split()
)
"""Words that a short last sentence begins with, and a name does not."""
