"""What mail programs write, in Swedish, Bokmål, Nynorsk, Danish, English and German."""

from __future__ import annotations

from typing import Final

from replykit.mail.markers import words

ATTRIBUTION_VERBS: Final = words("skrev skreiv wrote schrieb écrit kirjoitti")
MONTHS: Final = words(
    # sv, nb/nn, da, en, de: full names and the abbreviations that clients print
    "januari februari mars april maj juni juli augusti september oktober november december januar "
    "februar mai august desember marts january february march may june july october jan feb mar apr jun "
    "jul aug sep sept okt oct nov des dec märz dezember dez "
)
WEEKDAYS: Final = words(
    "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön mandag tirsdag "
    "lørdag søndag man tir tirs tor lør søn tysdag laurdag sundag tys lau sun monday tuesday wednesday "
    "thursday friday saturday sunday mon tue wed thu fri sat "
)
SPEAKERS: Final = words(
    # A person tells a story with these; a mail program never writes them in an attribution line.
    "jag mig vi oss ni dig jeg meg dere dykk eg i you me my us er "
)
FROM_LABELS: Final = words("från fra frå from von avsändare avsender avsendar")
DATE_LABELS: Final = words("skickat skickades sendt sent datum dato date gesendet")
TO_LABELS: Final = words("till til to an")
COPY_LABELS: Final = words("kopia kopi cc bcc")
SUBJECT_LABELS: Final = words("ämne emne subject betreff rubrik")
OTHER_LABELS: Final = words("svara-till reply-to prioritet priority viktighet importance bilagor vedlegg attachments ")
ORIGINAL_SEPARATORS: Final = (
    "originalmeddelande",
    "ursprungligt meddelande",
    "ursprungligt mejl",
    "ursprungligt brev",
    "opprinnelig melding",
    "opprinneleg melding",
    "opphavleg melding",
    "original melding",
    "oprindelig meddelelse",
    "original meddelelse",
    "original message",
    "ursprüngliche nachricht",
)
FORWARD_SEPARATORS: Final = (
    "forwarded message",
    "begin forwarded message",
    "vidarebefordrat meddelande",
    "vidarebefordrat mejl",
    "vidarebefordrat brev",
    "vidarebefordrat e-postmeddelande",
    "videresendt melding",
    "videresendt e-post",
    "vidaresend melding",
    "vidaresendt melding",
    "videresendt besked",
    "videresendt meddelelse",
    "start på vidarebefordrat mejl",
    "start på vidarebefordrat brev",
    "start på videresendt melding",
    "start på videresendt besked",
    "påbegynt videresendt melding",
)
REPLY_PREFIXES: Final = words("re sv svar vs aw antw ref odp")
FORWARD_PREFIXES: Final = words("vb vs fwd fw wg videresend videresendt vidarebefordrat vidaresend vidaresendt vid ")
HTML_STUBS: Final = (
    # What the text part says when the real words are only in the HTML part.
    "your email client does not support html",
    "your e-mail client does not support html",
    "your client doesn't support html",
    "your client does not support html",
    "does not support html",
    "doesn't support html",
    "cannot display html",
    "this message contains html",
    "this is an html message",
    "view this email in your browser",
    "stöder inte html",
    "stödjer inte html",
    "kan inte visa html",
    "meddelandet är i html-format",
    "støtter ikke html",
    "kan ikke vise html",
    "støttar ikkje html",
    "visa i webbläsare",
    "vis i nettleser",
)
