"""The field that fits a kind of setting."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from presenter.actions.action import Action
from presenter.actions.editor_action import EditorAction
from presenter.actions.editor_table import EDITOR_ACTIONS
from presenter.actions.live_view_table import LIVE_VIEW_ACTIONS
from presenter.actions.start_table import START_ACTIONS, StartAction
from presenter.actions.table import ACTIONS
from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text
from presenter.settings import kinds
from presenter.settings.setting import Setting
from presenter.windows.settings.choice_field import ChoiceField, Choosable
from presenter.windows.settings.flag_field import FlagField
from presenter.windows.settings.keys_field import KeysField
from presenter.windows.settings.mouse_field import MouseField
from presenter.windows.settings.name_field import NameField
from presenter.windows.settings.number_field import NumberField
from presenter.windows.settings.plugged_devices import sound_devices, the_screens
from presenter.windows.settings.setting_field import SettingField
from presenter.windows.settings.words_field import LinesField, RatesField

OF_A_TALK = "keys"
_STEPS_OF_A_SHARE = 8
_VERBS: Mapping[str, Sequence[Action | EditorAction | StartAction]] = {
    OF_A_TALK: ACTIONS,
    "start-keys": START_ACTIONS,
    "translator-keys": EDITOR_ACTIONS,
    "live-view-keys": LIVE_VIEW_ACTIONS,
}
_YES, _NO = Text("Yes"), Text("No")


def make_field(setting: Setting, say: Callable[[Text], str], languages: Sequence[Language]) -> SettingField:
    """Return a field for a setting; `languages` are those that the program speaks."""
    match setting.kind:
        case kinds.Flag(otherwise=None):
            return FlagField(setting, say)
        case kinds.Number() as kind:
            return NumberField(setting, say, kind)
        case kinds.Name() as kind:
            return NameField(setting, say, kind, the_screens if kind.is_screen else sound_devices)
        case kinds.SideScreens():
            return LinesField(setting, say)
        case kinds.SharedRates(unit=unit) | kinds.LanguageRates(unit=unit):
            return RatesField(setting, say, unit)
        case kinds.VerbsOfTheMouse():
            return MouseField(setting, say)
        case kinds.KeysOfVerbs():
            of_a_talk = setting.section == OF_A_TALK
            words = Text("Change the keys…") if of_a_talk else Text("Open the file…")
            titles = {verb.id: verb.title for verb in _VERBS[setting.section]}
            return KeysField(setting, say, words, titles)
        case _:
            return ChoiceField(setting, say, _choices(setting, languages))


def _choices(setting: Setting, languages: Sequence[Language]) -> tuple[Choosable, ...]:
    match setting.kind:
        case kinds.Flag(otherwise=Text() as otherwise):
            return (
                Choosable(None, otherwise),
                Choosable(value=True, words=_YES),
                Choosable(value=False, words=_NO),
            )
        case kinds.Choice(options, otherwise):
            first = () if otherwise is None else (Choosable(None, otherwise),)
            return (*first, *(Choosable(option.word, option.title) for option in options))
        case kinds.LanguageCode(otherwise):
            own = (Choosable(kinds.code(one), language_name(one, one)) for one in languages)
            return (Choosable(None, otherwise), *own)
        case kinds.Share(low, high, otherwise):
            step = (high - low) / (_STEPS_OF_A_SHARE - 1)
            shares = [round(low + step * number, 4) for number in range(_STEPS_OF_A_SHARE)]
            return Choosable(None, otherwise), *(Choosable(one, f"{100 * one:g} %") for one in shares)
        case _:
            return ()
