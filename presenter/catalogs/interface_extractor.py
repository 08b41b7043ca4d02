"""Find the messages of the interface in the program's source.

Babel's own extractor cannot read keyword arguments, and `Text` takes its context and plural so.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple


class SourceMessage(NamedTuple):
    """A message in the source: the line where it stands, its words, context and plural."""

    line: int
    message: str
    context: str = ""
    plural: str = ""


def interface_messages(source: str) -> Iterator[SourceMessage]:
    """Yield each `Text("…", context="…", plural="…")` and `plural("one", "many", count)`, in order.

    Calls whose words are not literal are passed over: they pass on what was written elsewhere.
    Raises SyntaxError where the source is no Python.
    """
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        found = _message(call)
        if found is not None and found.message:
            yield found


def _message(call: ast.Call) -> SourceMessage | None:
    words = [_literal(argument) for argument in call.args]
    if not words or not words[0]:
        return None
    keywords = {keyword.arg or "": _literal(keyword.value) for keyword in call.keywords}
    match _name(call.func):
        case "Text":
            context, plural = (*words[1:3], "", "")[:2]
            return SourceMessage(
                call.lineno, words[0], keywords.get("context", context), keywords.get("plural", plural)
            )
        case "plural" if len(words) > 1 and words[1]:
            return SourceMessage(call.lineno, words[0], plural=words[1])
    return None


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
