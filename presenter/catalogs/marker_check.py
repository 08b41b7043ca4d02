"""Check that messages in the program's source are written so that translators get them whole.

What is put together before it is marked is extracted in pieces or not at all, and shown in English for ever.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

_FIELD = re.compile(r"\{([^{}]*)\}")
_WORD = re.compile(r"[^\W\d_]{2}")
_SHOWS = frozenset(
    {
        "setText",
        "setTitle",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setPlaceholderText",
        "setPlainText",
    }
    | {"setWindowTitle", "setAccessibleName", "setAccessibleDescription", "addMenu", "addAction", "addItem"}
    | {"addTab", "setTabText", "setHeaderLabels", "QLabel", "QPushButton", "QCheckBox", "QAction", "QMenu"}
)
_MARKED = {"Text": 1, "plural": 2}


class MarkerFault(NamedTuple):
    """What is wrong with a message in the source, and the line where it stands."""

    line: int
    what: str


def marker_faults(source: str) -> list[MarkerFault]:
    """Return what is wrong with the messages of a module, in order.

    Found are words put together within a marker (an f-string, `%`, `+`, `.format`, a variable), contexts that
    are not literal, forms of a plural whose fields differ, fields without a name or filled in and not there,
    messages that the module keeps for itself and never shows, and words given to a widget without a marker.
    Braces that nothing is filled into are text. Raises SyntaxError where the source is no Python.
    """
    tree = ast.parse(source)
    found = [*_of_calls(tree), *_never_shown(tree)]
    return sorted(found)


def _of_calls(tree: ast.AST) -> Iterator[MarkerFault]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if (name := _name(node.func)) in _MARKED:
            yield from _of_marker(node, _MARKED[name])
        elif name == "with_fields":
            yield from _of_fields(node)
        elif name in _SHOWS and any(_has_words(part) for part in node.args):
            yield MarkerFault(node.lineno, f"{name} is given words that are not marked")


def _of_marker(call: ast.Call, count: int) -> Iterator[MarkerFault]:
    words = call.args[:count]
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    if len(words) < count:
        yield MarkerFault(call.lineno, "the words are not given by place")
    for part in words:
        if how := _put_together(part):
            yield MarkerFault(call.lineno, f"the words are {how}")
    for name in ("context", "plural"):
        if name in named and (how := _put_together(named[name])):
            yield MarkerFault(call.lineno, f"“{name}” is {how}")
    forms = [_literal(part) for part in (*words, named.get("plural"))]
    fields = [_fields(form) for form in forms if form]
    if len({frozenset(names - {"count"}) for names in fields}) > 1:
        yield MarkerFault(call.lineno, "the forms of the plural have different fields")


def _of_fields(call: ast.Call) -> Iterator[MarkerFault]:
    """Compare the fields filled in with those there are, where a message is filled in as it is written."""
    filled: set[str | None] = set()
    inner: ast.expr = call
    while isinstance(inner, ast.Call) and _name(inner.func) == "with_fields":
        filled |= {keyword.arg for keyword in inner.keywords}
        inner = inner.func.value if isinstance(inner.func, ast.Attribute) else inner.func
    if not isinstance(inner, ast.Call) or _name(inner.func) not in _MARKED:
        return
    words = [_literal(part) for part in inner.args[: _MARKED[_name(inner.func)]]]
    there = {name for form in words for name in _fields(form)}
    if any(not name.isidentifier() for name in there):
        yield MarkerFault(call.lineno, "a field has no name")
    if None in filled:
        return
    if _name(inner.func) == "plural":
        filled.add("count")
        there.add("count")
    for name in sorted(str(one) for one in filled - there):
        yield MarkerFault(call.lineno, f"the field “{name}” is filled in and is not there")


def _never_shown(tree: ast.Module) -> Iterator[MarkerFault]:
    """Find messages that a module gives a name of its own and never looks at again."""
    names = (node for node in ast.walk(tree) if isinstance(node, ast.Name))
    read = {node.id for node in names if isinstance(node.ctx, ast.Load)}
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=function)) if (
                name.startswith("_") and _name(function) in _MARKED and name not in read
            ):
                yield MarkerFault(statement.lineno, f"nobody shows {name}")


def _put_together(node: ast.expr) -> str:
    """Return how words that are not literal come about; nothing where they are."""
    match node:
        case ast.Constant(value=str()):
            return ""
        case ast.JoinedStr():
            return "an f-string"
        case ast.BinOp(op=ast.Mod()):
            return "formatted with %"
        case ast.BinOp(op=ast.Add()):
            return "put together with +"
        case ast.Call(func=ast.Attribute(attr="format" | "format_map")):
            return "formatted with .format"
    return "no literal"


def _has_words(node: ast.expr) -> bool:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return any(_WORD.search(_literal(part)) for part in parts)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _literal(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _fields(form: str) -> set[str]:
    return set(_FIELD.findall(form))
