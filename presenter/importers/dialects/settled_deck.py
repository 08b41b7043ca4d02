"""A deck that was carried over, mended until nothing in it is an error.

What another program takes for words can be a mark of ours: a fence that is never closed, a setting at the top
of a slide. Such a line is kept as words; the mark that makes it an error is escaped.
"""

from __future__ import annotations

import re
from pathlib import Path

from presenter.deck.load import parse
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.source_lines import SourceLine

_ROUNDS = 12
_STEP = re.compile(r"\s*\[step\]\s*", re.IGNORECASE)
_MARK = re.compile(r"(\s*)(\S)")
_NUMBERED = re.compile(r"\]\((#|#/)(\d{1,4})\)")
_BRACES = re.compile(r"\s*\{[^{}]*\}")
_FILES = frozenset(("missing-picture",))
_NO_STEP = Text("Notes do not wait for a step that the slide does not have.")
_ESCAPED = Text("A mark that would be an error in a deck is words now.")


def settled(text: str, path: Path, folder_name: str, changes: Changes) -> str:
    """Return the text of a deck in which nothing is an error; files in the folder of this name are there."""
    for _ in range(_ROUNDS):
        found = [each for each in parse(text, path).findings if _is_to_mend(each, folder_name)]
        if not found:
            return linked(text, path)
        mended = _mended(text, found, changes)
        if mended == text:
            return text
        text = mended
    return text


def linked(text: str, path: Path) -> str:
    """Return the text with links to slides by number leading to the ids of those slides."""
    if not _NUMBERED.search(text):
        return text
    names = [slide.identifier for slide in parse(text, path).slides]

    def named(match: re.Match[str]) -> str:
        number = int(match[2]) - (0 if match[1] == "#" else -1)
        return f"](#{names[number - 1]})" if 0 < number <= len(names) else match[0]

    return _NUMBERED.sub(named, text)


def _is_to_mend(finding: Finding, folder_name: str) -> bool:
    if finding.code in ("step-beyond-end", "unknown-div", "stray-div-close"):
        return True
    if finding.severity is not Severity.ERROR:
        return False
    return not (finding.code in _FILES and finding.excerpt.startswith(f"{folder_name}/"))


def _mended(text: str, findings: list[Finding], changes: Changes) -> str:
    lines = text.split("\n")
    done: set[int] = set()
    for finding in findings:
        index = finding.span.line - 1
        if index in done or index >= len(lines):
            continue
        done.add(index)
        if finding.code == "missing-footnote":
            label = "".join(map(str, finding.message.fields.values()))
            index = _line_of(f"[^{label}]", lines, index)
        before = lines[index]
        lines[index] = _mended_line(before, finding)
        place = SourceLine(before, finding.span.path, finding.span.line)
        if finding.code == "step-beyond-end":
            changes.rewrote(_NO_STEP, place, before.strip())
        elif finding.code not in ("stray-div-close", "unknown-div"):
            changes.rewrote(_ESCAPED, place, before.strip())
    return "\n".join(lines)


def _line_of(words: str, lines: list[str], start: int) -> int:
    """Return the position of the first line from a position on that has these words unescaped."""
    return next((index for index in range(start, len(lines)) if _unescaped(words, lines[index])), start)


def _unescaped(words: str, line: str) -> bool:
    return re.search(rf"(?<!\\){re.escape(words)}", line) is not None


def _mended_line(line: str, finding: Finding) -> str:
    """Return a line of which a finding is true no longer."""
    if finding.code == "step-beyond-end":
        return _STEP.sub(" ", line, count=1).strip() if "[step]" in line.lower() else ""
    if finding.code == "stray-div-close":
        return ""
    if finding.code == "unknown-div":
        return (
            re.sub(r"(:{3,}\s*)([\w-]+)\s*$", r"\1{.a-\2}", line)
            if "{" not in line
            else line.replace("{.", "{.a-", 1)
        )
    if finding.code in ("bad-value", "unknown-language") and _BRACES.search(line):
        return _BRACES.sub("", line)
    if finding.code == "missing-footnote":
        return re.sub(r"(?<!\\)\[\^", r"\\[^", line)
    if finding.code in ("unsafe-path", "missing-picture", "unsupported-picture"):
        return line.replace("![", "\\![")
    match = _MARK.match(line)
    if match is None or match[2].isalnum():
        return f"\\{line}" if line.strip() else line
    return f"{match[1]}\\{line[match.end(1) :]}"
