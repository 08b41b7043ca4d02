"""The state of a talk in the words of the console."""

from __future__ import annotations

from collections.abc import Callable

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text, plural
from presenter.qt.media_director import MediaShowing
from presenter.talk.audience_state import audience_state
from presenter.talk.caption_status import CaptionStatus
from presenter.talk.outline import Outline
from presenter.talk.sides import on_side
from presenter.talk.state import Blank, TalkState
from presenter.talk.timer import Phase
from presenter.talk.tool import Tool
from presenter.windows.captions_reading import read_captions
from presenter.windows.clock_words import as_elapsed
from presenter.windows.console_label import Tone
from presenter.windows.cueing_reading import read_cueing
from presenter.windows.placement import Placement
from presenter.windows.status_row import Badge

Words = Callable[[Text], str]
FINDINGS = "findings"
CHOOSE = "choose-screens"
_TOOLS = {
    Tool.POINTER: ("toggle-pointer", Text("Pointer")),
    Tool.SPOTLIGHT: ("toggle-spotlight", Text("Spotlight")),
    Tool.MAGNIFIER: ("toggle-magnifier", Text("Magnifier")),
    Tool.PEN: ("toggle-pen", Text("Pen")),
}
# A badge that may be shown: whether it is, its identifier, its words, its tone.
_Candidate = tuple[bool, str, Text | None, Tone]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the console shows besides the state: windows, keys half pressed, what was said last."""

    placement: Placement | None = None
    digits: str = ""
    holding: Text | None = None
    announcement: Text | None = None
    trouble: tuple[Finding, ...] = ()
    failures: tuple[Finding, ...] = ()
    findings: int = 0
    broken_catalog: Finding | None = None
    hidden: bool = False
    before_talk: bool = False
    media: MediaShowing | None = None
    offers_clicker: bool = False
    noted: int = 0
    captions: tuple[CaptionStatus, ...] = ()
    hurried: int = 0


def language_tag(language: Language) -> str:
    """Return a language's code as it stands on a chip: `ES`, `PT-BR`."""
    return language.replace("_", "-").upper()


def read_position(state: TalkState, outline: Outline, words: Words) -> tuple[str, str]:
    """Return the number of the slide, and of the step where the slide has steps."""
    slide = outline.slides[state.slide]
    number = words(Text("{number} / {count}").with_fields(number=state.slide + 1, count=len(outline.slides)))
    if not slide.steps:
        return number, words(Text("Slide"))
    step = Text("Slide · step {number} of {count}").with_fields(number=state.step, count=slide.steps)
    return number, words(step)


def read_next_heading(state: TalkState, following: TalkState | None) -> Text:
    """Return what to call the picture of what the audience sees next."""
    if state.frozen is not None:
        return Text("Once unfrozen")
    if following is None or following.slide != state.slide:
        return Text("Next slide")
    return Text("Next step") if following.step != state.step else Text("Next subtitle")


def read_subtitle_channel(state: TalkState) -> str:
    """Return the languages of the subtitles, or a dash."""
    if not state.subtitles_on:
        return "—"
    return " + ".join(language_tag(language) for language in state.channels.subtitles)


def read_badges(state: TalkState, circumstances: Circumstances, words: Words) -> tuple[Badge, ...]:
    """Return what the speaker has to know, the most urgent first."""
    found = circumstances.findings + len(circumstances.failures)
    candidates: tuple[_Candidate, ...] = (
        *_read_screens(circumstances.placement),
        *_read_dark_sides(state, circumstances.placement),
        (
            bool(circumstances.trouble),
            FINDINGS,
            Text("Deck not read again: the last good one is shown"),
            Tone.ALARM,
        ),
        *_read_catalog(circumstances.broken_catalog),
        *_read_cover(state),
        *_read_tool(state.tool),
        (
            bool(circumstances.digits),
            "",
            Text("Go to {number} ⏎").with_fields(number=circumstances.digits),
            Tone.ACCENT,
        ),
        (circumstances.holding is not None, "", circumstances.holding, Tone.ACCENT),
        (circumstances.announcement is not None, "", circumstances.announcement, Tone.PLAIN),
        *read_captions(state, circumstances.captions),
        *_read_media(circumstances.media, state.volume),
        (circumstances.hidden, "", Text("Hidden slide"), Tone.ACCENT),
        (state.slide in state.bookmarks, "toggle-bookmark", Text("Bookmark"), Tone.PLAIN),
        (state.timer.phase is Phase.PAUSED, "toggle-timer", Text("Clock paused"), Tone.CAUTION),
        (
            bool(circumstances.noted),
            "list-notes",
            plural("{count} note for the minutes", "{count} notes for the minutes", circumstances.noted),
            Tone.PLAIN,
        ),
        *_read_subtitles(state, circumstances),
        *_read_sides(state, circumstances.placement),
        (circumstances.offers_clicker, "try-clicker", Text("Try your clicker"), Tone.PLAIN),
        (bool(found), FINDINGS, plural("{count} finding", "{count} findings", found), Tone.PLAIN),
    )
    answer = circumstances.announcement
    return tuple(
        Badge(name, words(text), tone, is_answer=text is answer)
        for shown, name, text, tone in candidates
        if shown and text
    )


def _read_catalog(broken: Finding | None) -> tuple[_Candidate, ...]:
    """Return which catalog cannot be read and where, for as long as that is so."""
    if broken is None:
        return ()
    said = Text("Catalog not read, line {line} of {file} ({language})").with_fields(
        line=broken.span.line, file=broken.span.path.name, language=broken.span.path.parent.parent.name
    )
    return ((True, FINDINGS, said, Tone.CAUTION),)


def _read_cover(state: TalkState) -> tuple[_Candidate, ...]:
    """Return what the audience sees in place of the slide."""
    return (
        (state.desktop_shown, "toggle-desktop", Text("Audience sees the desktop"), Tone.CAUTION),
        (state.blank is Blank.BLACK, "blank", Text("Audience sees black"), Tone.CAUTION),
        (state.blank is Blank.WHITE, "blank-white", Text("Audience sees white"), Tone.CAUTION),
        (state.frozen is not None, "toggle-freeze", Text("Frozen"), Tone.CAUTION),
    )


def _read_subtitles(state: TalkState, circumstances: Circumstances) -> tuple[_Candidate, ...]:
    """Return what brings the subtitles or keeps them away, and how many went before they could be read."""
    hurried = circumstances.hurried
    return (
        (not state.subtitles_on, "toggle-subtitles", Text("Subtitles off"), Tone.PLAIN),
        *read_cueing(state, before_talk=circumstances.before_talk),
        (
            bool(hurried),
            "show-cues",
            plural("{count} subtitle went too fast", "{count} subtitles went too fast", hurried),
            Tone.PLAIN,
        ),
    )


def _read_screens(placement: Placement | None) -> tuple[_Candidate, ...]:
    """Return what is wrong with the screens."""
    if placement is None:
        return ()
    shared = placement.mirrored and placement.audience is not None and not placement.audience_full_screen
    return (
        (placement.lost, CHOOSE, _read_loss(placement), Tone.ALARM),
        (placement.astray, CHOOSE, Text("A picture for the audience does not fill its screen"), Tone.ALARM),
        (shared, CHOOSE, Text("The screens show the same, so your notes are seen"), Tone.ALARM),
    )


def _read_dark_sides(state: TalkState, placement: Placement | None) -> tuple[_Candidate, ...]:
    """Return which side screens show nothing: they are not there, or are for something else."""
    if placement is None:
        return ()
    return tuple(
        (
            placement.side(side.name) is None,
            CHOOSE,
            Text("{screen} shows nothing now").with_fields(screen=side.name),
            Tone.CAUTION,
        )
        for side in state.sides
    )


def _read_loss(placement: Placement) -> Text:
    """Return what to say where the audience has no screen."""
    if placement.unplugged:
        if placement.is_dark:
            return Text("The audience sees nothing: its screen is unplugged")
        return Text("Only side screens go on: the audience's is unplugged")
    if placement.is_dark:
        return Text("The audience sees nothing: no screen is left for it")
    return Text("Only side screens go on: none is left for the audience")


def _read_sides(state: TalkState, placement: Placement | None) -> tuple[_Candidate, ...]:
    """Return what each side screen shows; a click gives it another language."""
    candidates: list[_Candidate] = []
    for side in state.sides:
        shown = on_side(audience_state(state), side)
        fields = {"screen": side.name, "language": language_tag(shown.channels.slides)}
        if shown.subtitles_on:
            text = Text("{screen}: {language}, subtitles {subtitles}")
            text = text.with_fields(subtitles=read_subtitle_channel(shown), **fields)
        else:
            text = Text("{screen}: {language}").with_fields(**fields)
        is_there = placement is None or placement.side(side.name) is not None
        candidates.append((is_there, "flip-side-language", text, Tone.PLAIN))
    return tuple(candidates)


def _read_tool(tool: Tool) -> tuple[_Candidate, ...]:
    """Return what to say of the tool in hand; a click puts it away."""
    return tuple((tool is one, verb, title, Tone.ACCENT) for one, (verb, title) in _TOOLS.items())


def _read_media(media: MediaShowing | None, volume: float) -> tuple[_Candidate, ...]:
    """Return what to say of a video or a sound: that it can be played, or how far it has come."""
    if media is None:
        return ()
    if media.playing:
        text, tone = Text("Playing {position} of {length} · volume {percent} %"), Tone.ACCENT
    elif media.position:
        text, tone = Text("Paused at {position} of {length} · volume {percent} %"), Tone.PLAIN
    else:
        text, tone = Text("Ready to play: {length} · volume {percent} %"), Tone.PLAIN
    fields = {"position": as_elapsed(media.position), "length": as_elapsed(media.length)}
    return ((True, "play-media", text.with_fields(percent=round(100 * volume), **fields), tone),)


def full_name(language: Language, shown_in: Language) -> str:
    """Return a language's name in the language of the interface."""
    return language_name(language, shown_in)
