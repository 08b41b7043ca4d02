"""Reading the settings; what cannot be used is reported and its default stands in."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from presenter.deck.subtitle_look import LARGEST_SIZE, SMALLEST_SIZE, SubtitlePlace
from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.settings import MouseChoice, Remap, Settings
from presenter.settings.toml_reader import TomlReader
from presenter.storage.backup import earlier_copies

LARGEST_FILE = 200_000  # bytes; nobody's settings are longer, so it is another file

_ADVICE = Text("Until it is put right, none of the settings in this file is used.")


def load_settings(path: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings of a file and what is wrong with it; a file that is not there is no fault."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
        source = content.decode("utf-8-sig")
    except FileNotFoundError:
        return Settings(), ()
    except UnicodeDecodeError:
        broken = _broken("encoding", Text("The settings are not UTF-8 text."), Span(path))
        return Settings(), (broken, *earlier_copies(path))
    except OSError as error:
        message = Text("The settings cannot be read: {reason}.").with_fields(reason=error.strerror or "")
        return Settings(), (_broken("unreadable", message, Span(path)),)
    if len(content) > LARGEST_FILE:
        return Settings(), (_broken("too-large", Text("This file is too large for settings."), Span(path)),)
    settings, findings = parse_settings(source, path)
    if any(finding.code == "syntax" for finding in findings):
        findings += earlier_copies(path)
    return settings, findings


def parse_settings(source: str, path: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings in a TOML text and what is wrong with it."""
    try:
        document = tomllib.loads(source)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is a plain ValueError
        return Settings(), (_syntax_finding(str(error), source, path),)
    reader = TomlReader(document, source, path)
    everyone, own = reader.rates("subtitles", "characters-per-second", low=2.0, high=30.0)
    settings = Settings(
        interface_language=reader.language("interface", "language"),
        audience_screen=reader.text("screens", "audience", ""),
        console_screen=reader.text("screens", "console", ""),
        side_screens=reader.side_screens("screens", "side"),
        subtitle_place=_place(reader),
        subtitle_size=reader.share_if_given("subtitles", "size", low=SMALLEST_SIZE, high=LARGEST_SIZE),
        reduced_motion=reader.flag_if_given("audience", "reduced-motion"),
        notes_scale=reader.number("notes", "scale", 1.0, low=0.5, high=4.0),
        warning_seconds=60.0 * reader.number("timer", "warning-minutes", 5.0, low=0.0, high=600.0),
        danger_seconds=60.0 * reader.number("timer", "danger-minutes", 1.0, low=0.0, high=600.0),
        dead_band_seconds=reader.number("timer", "dead-band-seconds", 60.0, low=0.0, high=3600.0),
        minimum_share_seconds=reader.number("timer", "minimum-share-seconds", 15.0, low=0.0, high=600.0),
        keeps_length=reader.choice("timer", "lock", ("end", "duration")) == "duration",
        words_a_minute=tuple(reader.numbers("words-per-minute", low=20.0, high=600.0)),
        characters_a_second=everyone,
        characters_a_second_of=own,
        twelve_hour_clock=reader.flag("interface", "twelve-hour-clock", default=False),
        start_timer_with_next=reader.flag("timer", "start-with-next", default=False),
        audio_device=reader.text("media", "audio-device", ""),
        captions=CaptionMode(reader.choice("captions", "show", ("instead", "beside", "off"))),
        quiet_seconds=reader.number("captions", "quiet-seconds", 30.0, low=0.0, high=3600.0),
        watch=reader.flag("program", "watch", default=True),
        keep_awake=reader.flag("program", "keep-awake", default=True),
        keys=_remaps(reader, "keys"),
        translator_keys=_remaps(reader, "translator-keys"),
        live_view_keys=_remaps(reader, "live-view-keys"),
        mouse=tuple(MouseChoice(button, verb, span) for button, verb, span in reader.texts("mouse")),
    )
    reader.note_unknown()
    return settings, tuple(sorted(reader.findings, key=lambda finding: finding.span))


def _remaps(reader: TomlReader, section: str) -> tuple[Remap, ...]:
    return tuple(Remap(action, keys, span) for action, keys, span in reader.lists(section))


def _place(reader: TomlReader) -> SubtitlePlace | None:
    word = reader.choice_if_given("subtitles", "place", tuple(SubtitlePlace))
    return None if word is None else SubtitlePlace(word)


def _syntax_finding(said: str, source: str, path: Path) -> Finding:
    place = re.search(r"\(at line (\d+), column (\d+)\)", said)
    line, column = (int(place[1]), int(place[2])) if place else (source.count("\n") + 1, 1)
    lines = source.splitlines()
    excerpt = lines[line - 1].strip() if line <= len(lines) else ""
    message = Text("The settings are not TOML here.")
    return _broken("syntax", message, Span(path, line, column), excerpt)


def _broken(code: str, message: Text, span: Span, excerpt: str = "") -> Finding:
    return Finding(code, Severity.ERROR, message, span, excerpt=excerpt, advice=_ADVICE)
