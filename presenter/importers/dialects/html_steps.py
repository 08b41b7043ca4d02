"""At which step an element comes: what reveal.js and Slidev say of that, as attributes of a deck."""

from __future__ import annotations

import re

from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.html_tree import Element
from presenter.importers.dialects.source_lines import SourceLine, in_code

_EFFECTS = ("fade-out", "semi-fade-out", "highlight-", "strike", "grow", "shrink", "current-visible")
_ONE_BY_ONE = ("v-clicks", "incremental")
_INDEX = re.compile(r"(?<![\w-])fragment-index=(\d{1,2})(?=[\s}])")

NO_EFFECT = Text("Nothing in a deck changes or goes away at a step; it is there from the start.")


def step_of(element: Element, changes: Changes, line: SourceLine) -> str:
    """Return the attribute that lets an element come at its step, or nothing."""
    if element.name.lower() in ("v-click", "v-after"):
        return _at(element.attributes.get("at", ""))
    if "fragment" in element.classes:
        return fragment_step(
            element.classes, element.attributes.get("data-fragment-index", ""), changes, line
        )
    for name, value in element.attributes.items():
        if name.partition(".")[0] in ("v-click", "v-after", "v-motion-click"):
            if ".hide" in name:
                changes.left_out(NO_EFFECT, line, element.tag)
                return ""
            return _at(value)
    return ""


def fragment_step(classes: tuple[str, ...], index: str, changes: Changes, line: SourceLine) -> str:
    """Return the attribute for what reveal.js calls a fragment; its number is not yet that of a step."""
    effects = [name for name in classes if name.startswith(_EFFECTS)]
    if effects:
        changes.left_out(NO_EFFECT, line, " ".join(effects))
        return ""
    index = index.strip()
    return f"fragment-index={int(index)}" if index.isdecimal() and len(index) <= 2 else ".fragment"


def with_numbered_steps(lines: list[SourceLine]) -> list[SourceLine]:
    """Return the lines of a slide in which fragments have steps that follow one another.

    reveal.js counts the numbers that there are, from whichever they begin: at none does nothing come.
    """
    code = in_code(lines)
    indices = {
        int(match[1])
        for line, is_code in zip(lines, code, strict=True)
        if not is_code
        for match in _INDEX.finditer(line.text)
    }
    steps = {index: step for step, index in enumerate(sorted(indices), start=1)}
    return [
        line if is_code else line.saying(_INDEX.sub(lambda match: f"step={steps[int(match[1])]}", line.text))
        for line, is_code in zip(lines, code, strict=True)
    ]


def comes_one_by_one(element: Element) -> bool:
    """Tell whether each item within an element comes at a step of its own."""
    return any(
        name in _ONE_BY_ONE or name.startswith("v-clicks.")
        for name in (*element.attributes, *element.classes)
    )


def _at(value: str) -> str:
    value = value.strip().strip("'\"")
    return (
        f"step={int(value)}" if value.isdecimal() and 1 <= len(value) <= 2 and value != "0" else ".fragment"
    )
