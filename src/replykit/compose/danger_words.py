"""Words by which a mail tells that a thing was dangerous or that somebody was hurt, a table for each language.

They are few and sure: whoever writes none of them gets the ordinary reply, and a false alarm would be comic.
"""

from __future__ import annotations

from typing import Final

_NORWEGIAN_FIRE: Final = (
    r"(?:tok|tatt|teke|tatt) fyr",
    r"(?:begynte|byrja|begynt|starta|startet) (?:det )?(?:å )?(?:brenne|ryke|gnistre|gløde|lukte? (?:svidd|brent))",
    r"luktar? (?:svidd|brent)(?! (?:kaffe|mat|sukker))",
    r"gnistre[rt]|gnista|slo gnistar?|gnister fr[aå]|slår gnist\w*",
    r"røyk (?:ut )?(?:av|fra|frå|opp)",
    r"eksploderte?|brannf?år\w*|brannfar\w*|livsfarleg|livsfarlig",
    r"(?:elektrisk|fikk|fekk|ga meg|gav meg) (?:et |eit )?(?:elektrisk )?støy?t",
    r"kortslutt?\w*|gasslekkasje\w*",
)

FIRE: Final = {
    "sv": (
        r"(?:tog|fatta(?:de|t)?|tagit) eld",
        r"börja(?:de|r|t)? (?:det )?(?:att )?(?:brinna|ryka|gnistra|glöda|lukta bränt)",
        r"lukta(?:r|de)? bränt(?! (?:kaffe|mat))",
        r"(?:slår|slog|kom|såg) (?:det )?(?:en |blå )*gnist(?:or|a)|gnistra(?:r|de)",
        r"rök (?:ur|ut ur|från|upp ur)|kom (?:det )?rök",
        r"exploderade|brandfarlig\w*|brandfara\w*|livsfarligt?",
        r"elstöt\w*|elchock\w*|(?:fick|gav mig) (?:en )?stöt(?:ar)?",
        r"kortslut\w*|gasläck\w*",
    ),
    "nb": _NORWEGIAN_FIRE,
    "nn": _NORWEGIAN_FIRE,
}
"""Fire, smoke, sparks, current: what is not to be used again."""

_NORWEGIAN_FLOOD: Final = (
    r"(?:vann|vass)(?:lekkasje|lekkje)\w*|oversvøm\w*|oversvøym\w*",
    r"(?:renner?|rant|rann|sprut[ae]r|foss[ae]r|fløymer|lekker|lek) (?:det )?(?:ut |inn |ned )?(?:vann|vatn)",
    r"(?:vann|vatn)(?:et)? (?:renner?|rant|rann|sprut[ae]r|foss[ae]r|fløymer|lekker|lek) (?!mot|feil|fra|frå|ut mot)",
    r"fullt? av (?:vann|vatn)",
)

FLOOD: Final = {
    "sv": (
        r"vattenläck\w*|översväm\w*",
        r"(?:rinner|rann|sprutar|sprutade|forsar|forsade|läcker|läckte) (?:det )?(?:ut |in |ner )?(?:vatten|avlopp\w*)",
        r"vatt(?:en|net) (?:rinner|rann|sprutar|sprutade|forsar|forsade|läcker|läckte) (?!åt|mot|från|bort|ut mot)",
        r"fullt? (?:av|med) vatten",
    ),
    "nb": _NORWEGIAN_FLOOD,
    "nn": _NORWEGIAN_FLOOD,
}
"""Water where none should be: every hour makes it worse. A floor that slopes the wrong way can wait."""

_NORWEGIAN_HURT: Final = (
    r"(?:skar|kutta|kuttet) (?:meg|seg|henne|ham)(?! (?:ut|gjennom|inn))",
    r"brente? (?:meg|seg)|brannsår\w*|brannskade[nr]?",
    r"(?:to|tre|fire|fem|seks|sju|åtte|\d+) sting",
    r"(?:til|på|hos) (?:legevakt\w*|akutten)",
    r"allergisk\w* (?:sjokk|reaksjon\w*)|matforgift\w*|blodforgift\w*|hjernerystels\w*",
    r"satte (?:den |det )?i halsen|(?:skada|skadet|skadde) (?:meg|seg)",
)

HURT: Final = {
    "sv": (
        r"(?:skar|skurit) (?:mig|sig|henne|honom)(?! (?:in|så|ut|igenom))",
        r"(?:brände|bränt) (?:mig|sig)|brännsår\w*|brännskad\w*|brännblås\w*",
        r"(?:två|tre|fyra|fem|sex|sju|åtta|\d+) stygn",
        r"(?:till|på) akuten",
        r"allergisk\w* (?:chock|reaktion\w*)|matförgift\w*|blodförgift\w*|hjärnskak\w*",
        r"satte (?:den |det )?i halsen|(?:skadade|skadat) (?:mig|sig)",
    ),
    "nb": _NORWEGIAN_HURT,
    "nn": _NORWEGIAN_HURT,
}
"""Somebody was hurt or fell ill."""
