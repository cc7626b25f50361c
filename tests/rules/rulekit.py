"""Make small rule sets for tests from YAML text, through the same door as ours."""

from textwrap import dedent

from replykit.errors import RulesError
from replykit.rules.compile import compile_rules
from replykit.rules.engine import Engine
from replykit.rules.load import load_rules


def rules_from(tmp_path, *texts):
    paths = []
    for number, text in enumerate(texts):
        paths.append(tmp_path / f"rules{number}.yaml")
        paths[-1].write_text(dedent(text), encoding="utf-8")
    return load_rules(*paths)


def mistakes_in(tmp_path, *texts):
    """Give the mistakes as ``line: who: what`` with the file's folder left out."""
    try:
        rules_from(tmp_path, *texts)
    except RulesError as error:
        return [mistake.split("rules", 1)[1] for mistake in error.mistakes]
    return []


def engine_from(tmp_path, *texts, language="sv", layer="lint"):
    return Engine(compile_rules(rules_from(tmp_path, *texts), language, layer))
