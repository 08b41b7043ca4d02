"""The sections of the talk with their times, as rows that a view can show."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from presenter.deck.inline import plain_text
from presenter.i18n.text import Text
from presenter.talk.plan import Plan
from presenter.talk.section_times import SectionTime, SectionTimes
from presenter.talk.spent import Spent
from presenter.windows.clock_words import as_elapsed
from presenter.windows.console_context import ConsoleContext

NOTHING = "–"  # where there is no time to show
_NOWHERE = QModelIndex()


class SectionsModel(QAbstractListModel):
    """Hold the rows; where nothing but the time has passed, only the row that is shown changes."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context = context
        self._plan = Plan()
        self._times = SectionTimes(self._plan, Spent())
        self._current: int | None = None

    @property
    def times(self) -> SectionTimes:
        """Return the times of the rows."""
        return self._times

    @property
    def current(self) -> int | None:
        """Return the row of the section that the talk is in."""
        return self._current

    @property
    def is_certain(self) -> bool:
        """Tell whether the planned times follow from how long the talk may be, and not from words alone."""
        return self._plan.is_known

    def show(self, plan: Plan) -> bool:
        """Show the times of a plan as they are now; return whether the talk is in another section."""
        state = self._context.state
        now = self._context.clocks.monotonic()
        times = SectionTimes(plan, state.spent.up_to(state.slide, state.timer.spoken(now)))
        is_new = tuple(times.slides) != tuple(self._times.slides)
        if is_new:
            self.beginResetModel()
        other_plan = plan is not self._plan
        before, self._current = self._current, times.place_of(state.slide)
        self._plan, self._times = plan, times
        if is_new:
            self.endResetModel()
        elif other_plan or before != self._current:
            self.dataChanged.emit(self.index(0), self.index(len(times) - 1))
        elif self._current is not None:
            self.dataChanged.emit(self.index(self._current), self.index(self._current))
        return is_new or before != self._current

    def title(self, slide: int) -> str:
        """Return the title of a section's first slide in the language of the slides, else its id."""
        material = self._context.material
        if slide >= len(material.deck.slides):
            return ""
        source = material.deck.slides[slide]
        if source.title is None:
            return source.identifier
        return plain_text(material.catalogs(source.title, self._context.state.channels.slides).text)

    def is_hidden(self, slide: int) -> bool:
        """Tell whether the talk passes over a slide, so that no time is planned for it."""
        slides = self._context.outline.slides
        return slide < len(slides) and slides[slide].hidden

    def planned(self, time: SectionTime) -> tuple[str, str]:
        """Return the planned start and length; with a sign for about where they are only estimated."""
        if self.is_hidden(time.slide):
            return NOTHING, NOTHING
        about = "" if self.is_certain else "~"
        return about + as_elapsed(time.start), about + as_elapsed(time.planned)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._times)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title, or the words that are read aloud and shown under the mouse."""
        if not index.isValid() or index.row() >= len(self._times):
            return None
        time = self._times[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(time.slide)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index.row(), time)
        return None

    def _spoken(self, row: int, time: SectionTime) -> str:
        title = self.title(time.slide)
        start, length = self.planned(time)
        planned = Text("{title}: planned from {start}, for {length}")
        if self.is_hidden(time.slide):
            planned = Text("{title}: a hidden slide")
        parts = [planned.with_fields(title=title, start=start, length=length)]
        if time.began is not None:
            real = Text("began at {start}, has taken {length}")
            parts.append(real.with_fields(start=as_elapsed(time.began), length=as_elapsed(time.spent)))
        if row == self._current:
            parts.append(Text("shown now"))
        return ", ".join(map(self._context.say, parts))
