"""Turning a plan into the text of a reply: the edge where templates are read and Jinja is loaded."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from replykit.compose.dates import in_words
from replykit.compose.plan import plan
from replykit.compose.quoting import Heard
from replykit.compose.restate import one_line
from replykit.errors import TemplateError
from replykit.model import NextStep
from replykit.records import Evidence
from replykit.resources import template_folders

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from jinja2 import Environment, Template

    from replykit.compose.inputs import Inputs
    from replykit.compose.plan import Plan
    from replykit.config import Settings
    from replykit.model import Analysis

FOLDERS: Final = {"sv": "sv", "nb": "no", "nn": "no/nn"}
"""Where each language's templates lie inside a templates folder."""

_NOTHING_HEARD: Final = Heard()

_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_SENTENCE_END: Final = re.compile(r"[.?!…]\s+(?=[^\W\d_])")
_STOP: Final = re.compile(r"[.?!…](?=\s|$)|(?=\n)")

# What a forgotten blank looks like in templates and in what people paste into a draft.
_BLANK: Final = re.compile(
    r"\[[^\[\]\n]{1,80}\]"  # [fyll i: ditt namn], [namn]
    r"|\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\{[^\W\d_][\w .-]{0,40}\}"  # {{ name }}, {% … %}, {name}
    r"|<[^\W\d_][\w -]{0,40}>"  # <namn>, but neither <https://…> nor <a@b.se>
    r"|%[A-Za-z_][\w.]{0,40}%"  # %NAMN%
    r"|_{3,}|\b[Xx]{3,}\b|\bTODO\b|\bTBD\b"
)


@dataclass(frozen=True, slots=True)
class Composed:
    """A reply in words, ready to be read, cooled, linted and sent."""

    body: str
    template: str
    next_step: NextStep
    blanks: tuple[Evidence, ...]
    """Blanks that somebody has to fill before the reply may be sent."""


def compose(
    analysis: Analysis,
    inputs: Inputs,
    settings: Settings,
    *,
    today: date,
    language: str,
    country: str,
    seed: str,
    heard: Heard = _NOTHING_HEARD,
) -> Composed:
    """Write the reply to a mail in Swedish (sv), Bokmål (nb) or Nynorsk (nn) (A19)."""
    planned = plan(
        analysis,
        inputs,
        today=today,
        country=country,
        promise_days=settings.promise_days,
        gestures=settings.gestures,
        seed=seed,
        heard=heard,
    )
    by = in_words(planned.by, language=language, today=today)
    body = render(planned, settings, by=by, language=language)
    said = promise(body, by, whole_paragraph=planned.step is not None) or planned.step or by
    return Composed(body, planned.template, NextStep(said, planned.by), blanks(body))


def render(planned: Plan, settings: Settings, *, by: str, language: str) -> str:
    """Fill the template that the plan names, in one language."""
    from replykit.compose.markup import tidy

    values = _values(planned, settings, by)
    return tidy(_filled(_environment(_folders(settings.templates, language)), planned.template, values))


def blanks(text: str) -> tuple[Evidence, ...]:
    """Find every blank that nobody has filled; a reply that has one is never sent."""
    return tuple(Evidence(found.start(), found.end(), found[0]) for found in _BLANK.finditer(text))


def promise(body: str, by: str, *, whole_paragraph: bool = False) -> str | None:
    """Find the sentence that promises the day; a date such as "24. november" does not end one."""
    at = body.rfind(by)
    if at < 0:
        return None
    start = body.rfind("\n", 0, at) + 1
    if not whole_paragraph:
        start = max([start, *(end.end() for end in _SENTENCE_END.finditer(body, start, at))])
    after = at + len(by)
    end = _STOP.search(body, after)
    return body[start : end.end() if end else len(body)].strip()


def _values(planned: Plan, settings: Settings, by: str) -> dict[str, Any]:
    """Flatten plan, facts and shop to plain names, so that a shopkeeper can read a template."""
    from replykit.compose.markup import LINE_BREAK

    values = asdict(planned)
    facts = values.pop("facts")
    shop = settings.shop
    signature = {"signer": shop.signer, "shop": shop.name, "phone": shop.phone, "email": shop.email}
    return {
        **values,
        "order": facts["order"],
        "dates": facts["dates"],
        "amounts": facts["amounts"],
        "contacts": facts["contacts"],
        "product": facts["product"],
        "deadline": facts["deadline"],
        "name": facts["first_name"],
        "by": by,
        "br": LINE_BREAK,
        **{name: one_line(value) if value else None for name, value in signature.items()},
    }


def _folders(own: Path | None, language: str) -> tuple[Path, ...]:
    if language not in FOLDERS:
        raise TemplateError(
            f"there are no templates in the language {language!r}", tip=f"there are: {', '.join(FOLDERS)}"
        )
    if own is not None and not own.is_dir():
        raise TemplateError(f"the templates folder {own} does not exist", tip="see the setting templates")
    return tuple(folder / FOLDERS[language] for folder in template_folders(own))


@lru_cache(maxsize=8)
def _environment(folders: tuple[Path, ...]) -> Environment:
    # Jinja costs 70 ms to load, which only a draft should pay.
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    from replykit.compose.markup import Paragraphs, Vary, known

    # Mails are plain text, so nothing is escaped; what a mail says is only ever a value and never a template.
    environment = SandboxedEnvironment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        undefined=StrictUndefined,
        autoescape=False,
        extensions=[Vary, Paragraphs],
        finalize=known,
    )
    environment.filters["opening"] = _opening
    return environment


def _opening(text: str) -> str:
    """Make text fit to open a sentence; Jinja's own ``capitalize`` would make the rest small."""
    plain = str(text).strip()
    return plain[:1].upper() + plain[1:]


def _filled(environment: Environment, name: str, values: dict[str, Any]) -> str:
    from jinja2 import TemplateError as JinjaError

    try:
        return _template(environment, name).render(values)
    except (
        JinjaError,
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as bad:
        raise _explained(bad, environment, name, values) from bad


def _template(environment: Environment, name: str) -> Template:
    from jinja2 import TemplateNotFound

    # A name is no path: "../secret" and "nn/brief" are refused before any file is looked at.
    if _NAME.fullmatch(name):
        try:
            return environment.get_template(f"{name}.j2")
        except TemplateNotFound as missing:
            if missing.name != f"{name}.j2":
                raise
    found = (file.removesuffix(".j2") for file in environment.list_templates(["j2"]))
    known = ", ".join(sorted(file for file in found if _NAME.fullmatch(file)))
    raise TemplateError(f"there is no template {name!r}", tip=f"there are: {known}")


def _explained(bad: Exception, environment: Environment, name: str, values: dict[str, Any]) -> TemplateError:
    """Say in one line which file, which line and what is wrong."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

    folders = environment.loader.searchpath  # type: ignore[union-attr]
    file, line = _place(bad, folders)
    if isinstance(bad, TemplateSyntaxError):
        file, line = bad.filename or bad.name or file, bad.lineno
    what = " ".join(str(bad.args[0] if bad.args else bad).split()) or type(bad).__name__
    tip = None
    if isinstance(bad, TemplateNotFound):
        what = f"the template {bad.name} that it builds on does not exist"
    elif isinstance(bad, UnicodeDecodeError):
        what = "the file is not in UTF-8"
    elif isinstance(bad, UndefinedError):
        tip = f"a template knows: {', '.join(sorted(values))}"
    place = f"{file or name + '.j2'}:{line}" if line else f"{file or name + '.j2'}"
    return TemplateError(f"{place}: {what}", tip=tip)


def _place(bad: Exception, folders: list[str]) -> tuple[str | None, int | None]:
    """Find the last line of a template that the failure went through; Jinja puts them in the trace."""
    place: tuple[str | None, int | None] = (None, None)
    trace = bad.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if any(file.startswith(folder) for folder in folders):
            place = (file, trace.tb_lineno)
        trace = trace.tb_next
    return place
