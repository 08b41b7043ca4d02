"""The words under or beside a slide on paper: what the speaker has noted, and what is said."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.deck.blocks import Alignment
from presenter.deck.deck import Slide
from presenter.deck.run import Run
from presenter.i18n.language import Language, is_right_to_left
from presenter.outputs.transcript import Paragraph, transcript
from presenter.qt.material import Material
from presenter.typeset.box import Box, Placed
from presenter.typeset.flow import flow
from presenter.typeset.inline_format import format_runs
from presenter.typeset.message_box import set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import rule
from presenter.typeset.stack import stack
from presenter.typeset.text_box import set_text
from presenter.typeset.theme import Colour, Palette, Tone

POINTS = 10.0  # the size of the notes
WHITE, INK, QUIET = Colour("#ffffff"), Colour("#16181d"), Colour("#5b6270")
LINE, PANEL = Colour("#c9ced6"), Colour("#f1f3f6")


def on_paper(palette: Palette) -> Palette:
    """Return colours for black on white; links keep the theme's if that is dark enough for paper."""
    return replace(
        palette, top=WHITE, bottom=WHITE, ink=INK, heading=INK, muted=QUIET, rule=LINE, panel=PANEL
    )


@dataclass(frozen=True, slots=True)
class NotesWriter:
    """Set the words of slides at a width in logical units."""

    material: Material
    width: float
    with_notes: bool
    subtitles: tuple[Language, ...]

    def box(self, slide: Slide, language: Language, spoken: Collection[Language]) -> Box | None:
        """Return the notes and, in these languages, what is said; None where there is neither."""
        setting = paper_setting(self.material, slide.index, language)
        items: list[tuple[float, Box]] = []
        if self.with_notes:
            for passage in slide.notes:
                box = flow(passage.blocks, setting, self.width)
                if box.height:
                    items.append((setting.em * 0.6, _marked(box, passage.step, setting)))
        for said in spoken:
            paragraphs = transcript(self.material.tracks[slide.index], said, spoken)
            items += self._spoken(paragraphs, setting, after_notes=bool(items))
        return stack(items, self.width) if items else None

    def _spoken(
        self, paragraphs: Iterable[Paragraph], setting: Setting, *, after_notes: bool
    ) -> list[tuple[float, Box]]:
        style = replace(setting.inked(QUIET).style(TextRole.BODY), size=round(setting.em * 0.86))
        items: list[tuple[float, Box]] = []
        for paragraph in paragraphs:
            mark = (Run(paragraph.mark),) if paragraph.mark else ()
            label = (Run(f"{paragraph.speaker}: ", strong=True),) if paragraph.speaker else ()
            backwards = is_right_to_left(paragraph.language)
            own = replace(style, language=paragraph.language, right_to_left=backwards, mirrored=backwards)
            said = format_runs((*mark, *label, Run(paragraph.words)), own)
            text = replace(said, language=paragraph.language)
            items.append((setting.em * 0.35, set_text(text, own, self.width, kind="paragraph")))
        if items and after_notes:
            items.insert(0, (setting.em * 0.8, rule(self.width * 0.2, LINE, 2.0)))
        return items


def paper_setting(material: Material, slide_index: int, language: Language) -> Setting:
    """Return the setting of a slide's notes in a language, black on white."""
    setting = material.typesetter.setting(slide_index, language, for_pdf=True)
    palette = on_paper(setting.theme.palette(Tone.LIGHT))
    return replace(setting, palette=palette, tone=Tone.LIGHT, alignment=Alignment.NONE)


def _marked(box: Box, step: int, setting: Setting) -> Box:
    """Return a passage with the number of its step in the margin, where it belongs to a further one."""
    if not step:
        return box
    size = round(setting.em * 0.68)
    style = replace(
        setting.inked(QUIET).style(TextRole.BODY), size=size, weight=600, alignment=Alignment.RIGHT
    )
    width = setting.em * 1.6
    mark = set_words(f"+{step}", style, width, kind="marker")
    lowered = max(0.0, _first_baseline(box) - mark.baseline)
    children = (Placed(-width - setting.em * 0.45, lowered, mark), Placed(0.0, 0.0, box))
    return Box(width=box.width, height=box.height, baseline=box.baseline, children=children)


def _first_baseline(box: Box) -> float:
    return box.baseline or (_first_baseline(box.children[0].box) if box.children else 0.0)
