"""Lines of YAML into a tree, with every slip reported where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

import yaml

from presenter.deck.lines import Line
from presenter.deck.report import Report
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.errors import Span
from presenter.i18n.text import Text

MOST_NESTED = 20
LONGEST = 200_000  # characters; a tree of them takes a hundred times as much memory

# libyaml reads ten times faster, and is not built in everywhere.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_COLOUR = re.compile(r"([\w-]:\s+|-\s+|[\[,]\s*)(#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3}))(?=[\s,\]}]|$)")
_LINE_BREAKS_OF_YAML = re.compile("[\u2028\u2029]")


class _Mark(Protocol):
    """What PyYAML and libyaml both have as a place, counted from 0."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class _YamlError(Exception):
    def __init__(self, code: str, message: Text, span: Span, advice: Text | None = None) -> None:
        super().__init__(code)
        self.code, self.message, self.span, self.advice = code, message, span, advice


def parse_yaml(lines: Sequence[Line], report: Report, longest: int = LONGEST) -> YamlMapping:
    """Return the mapping that the lines hold, and report what is wrong with them.

    Where the whole is not valid, each setting is read by itself, so that one slip does not cost the others.
    Of lines that come to more than the longest, in characters, nothing is read.
    """
    if not lines:
        return YamlMapping((), Span(report.path))
    if sum(len(line.text) for line in lines) > longest:
        _report_too_long(lines[0], longest, report)
        return YamlMapping((), lines[0].span(report.path))
    clean = [_with_colour(_without_tab(line, report)) for line in lines]
    entries: list[tuple[YamlText, YamlNode]] = []
    try:
        entries.extend(_entries(clean, report))
    except _YamlError:
        for part in _top_level_parts(clean):
            try:
                entries.extend(_entries(part, report))
            except _YamlError as error:
                report.add(
                    error.code,
                    error.message,
                    error.span,
                    excerpt=lines[error.span.line - lines[0].number].text.strip(),
                    advice=error.advice,
                )
    return YamlMapping(tuple(entries), lines[0].span(report.path))


def _report_too_long(line: Line, longest: int, report: Report) -> None:
    report.add(
        "too-large",
        Text("These settings have more than {most} characters; none of them is read.").with_fields(
            most=longest
        ),
        line.span(report.path),
        excerpt=line.text.strip(),
        advice=Text("Keep long texts out of the settings; what is to be read stands below them."),
    )


def _with_colour(line: Line) -> Line:
    # To YAML a colour such as #1b2a41 is a comment; where a value is due, nobody means one.
    return line._replace(text=_COLOUR.sub(r'\1"\2"', line.text)) if "#" in line.text else line


def _without_tab(line: Line, report: Report) -> Line:
    # The tabs were spread when the file was split; only the column still tells of them.
    if line.column == 1:
        return line
    report.add(
        "yaml-tab",
        Text("A tab indents this setting."),
        line.span(report.path),
        excerpt=line.text.strip(),
        advice=Text("Indent YAML with spaces."),
    )
    return line


def _top_level_parts(lines: Sequence[Line]) -> Iterator[list[Line]]:
    part: list[Line] = []
    for line in lines:
        if part and line.text[:1] not in ("", " ", "#", "-", "]", "}"):
            yield part
            part = []
        part.append(line)
    yield part


def _entries(lines: Sequence[Line], report: Report) -> tuple[tuple[YamlText, YamlNode], ...]:
    node = _Composer(lines, report).compose()
    if node is None:
        return ()
    if isinstance(node, YamlMapping):
        return node.entries
    raise _YamlError(
        "syntax",
        Text("This is not a setting."),
        node.span,
        Text("Write a setting as its name, a colon, a space and its value: `theme: observatory`."),
    )


class _Composer:
    """Build a tree from the events of PyYAML, without recursion and without constructing anything."""

    def __init__(self, lines: Sequence[Line], report: Report) -> None:
        self._lines = lines
        self._report = report
        self._open: list[tuple[list[YamlNode], Span]] = []
        self._root: YamlNode | None = None

    def compose(self) -> YamlNode | None:
        text = _LINE_BREAKS_OF_YAML.sub(" ", "\n".join(line.text for line in self._lines))
        try:
            for event in yaml.parse(text, Loader=_Loader):
                self._take(event)
        except yaml.MarkedYAMLError as error:
            raise self._syntax_error(error) from error
        except yaml.YAMLError as error:
            raise _YamlError("syntax", Text("This is not valid YAML."), self._span(None)) from error
        return self._root

    def _take(self, event: yaml.Event) -> None:
        span = self._span(event.start_mark)
        if getattr(event, "tag", None) is not None:
            raise _YamlError(
                "yaml-tag",
                Text("A tag of YAML stands here; nothing is made of what it names."),
                span,
                Text("Take out the word with the exclamation mark, or put the value between quotes."),
            )
        match event:
            case yaml.AliasEvent():
                raise _YamlError(
                    "yaml-alias",
                    Text("An alias of YAML stands here."),
                    span,
                    Text("Write the value out, or put it between quotes if it is meant to begin with `*`."),
                )
            case yaml.ScalarEvent():
                is_null = not event.style and event.value in _NULLS
                self._add(YamlText(event.value, span, is_null))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                if len(self._open) >= MOST_NESTED:
                    raise _YamlError("syntax", Text("The settings are nested too deep."), span)
                self._open.append(([], span))
            case yaml.SequenceEndEvent():
                nodes, start = self._open.pop()
                self._add(YamlList(tuple(nodes), start))
            case yaml.MappingEndEvent():
                nodes, start = self._open.pop()
                self._add(self._mapping(nodes, start))
            case _:
                pass

    def _mapping(self, nodes: list[YamlNode], start: Span) -> YamlMapping:
        entries: list[tuple[YamlText, YamlNode]] = []
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(key, YamlText):
                raise _YamlError("syntax", Text("The name of a setting must be a plain word."), key.span)
            entries.append((key, value))
        return YamlMapping(tuple(entries), start)

    def _add(self, node: YamlNode) -> None:
        if self._open:
            self._open[-1][0].append(node)
        elif self._root is None:
            self._root = node

    def _span(self, mark: _Mark | None) -> Span:
        if mark is None:
            return self._lines[0].span(self._report.path)
        # A mark at the very end stands on a line that no file has.
        line = self._lines[min(mark.line, len(self._lines) - 1)]
        return line.span(self._report.path, min(mark.column, len(line.text)))

    def _is_at_end(self, mark: _Mark | None) -> bool:
        end = len(self._lines) - 1, len(self._lines[-1].text)
        return mark is not None and (mark.line, mark.column) >= end

    def _syntax_error(self, error: yaml.MarkedYAMLError) -> _YamlError:
        mark = error.problem_mark or error.context_mark
        if error.context_mark is not None and self._is_at_end(mark):
            mark = error.context_mark  # what is never closed is looked for where it was opened
        span = self._span(mark)
        problem = error.problem or error.context or ""
        advice = Text("Put the value between quotes if it holds `: `, ` #` or begins with a sign.")
        return _YamlError(
            "syntax", Text("This is not valid YAML: {problem}.").with_fields(problem=problem), span, advice
        )
