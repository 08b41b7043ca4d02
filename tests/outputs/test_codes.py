"""Every code that a finding can have is explained."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import presenter
from presenter.i18n.text import untranslated
from presenter.outputs.codes import MEANINGS, list_codes

MAKERS = {"Finding", "Problem"}
SOURCES = sorted(Path(presenter.__file__).parent.rglob("*.py"))


def codes_in(source: str) -> Iterator[str]:
    """Yield the literal codes of the findings that a source makes, itself or by a function of its own."""
    nodes = list(ast.walk(ast.parse(source)))
    makers = MAKERS | {node.name for node in nodes if isinstance(node, ast.FunctionDef) and takes_code(node)}
    for node in nodes:
        if isinstance(node, ast.Call) and called(node) in makers:
            named = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
            for code in [*node.args[:1], *named]:
                if isinstance(code, ast.Constant):
                    yield code.value


def takes_code(function: ast.FunctionDef) -> bool:
    return "code" in [argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)]


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
    return ""


def test_every_finding_of_the_program_has_a_code_that_is_explained() -> None:
    made = {code for path in SOURCES for code in codes_in(path.read_text(encoding="utf-8"))}
    assert made
    assert sorted(made - MEANINGS.keys()) == []


def test_codes_are_kebab_case() -> None:
    assert [code for code in MEANINGS if not re.fullmatch(r"[a-z]+(-[a-z]+)*", code)] == []


def test_the_list_has_a_line_for_each_code_that_fits_the_terminal() -> None:
    lines = list_codes(untranslated).splitlines()
    assert [line.split()[0] for line in lines if not line.startswith(" ")] == sorted(MEANINGS)
    assert max(map(len, lines)) <= 100
