"""Settings are written among what the user wrote by hand, and nothing of that is lost."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.errors import PresenterError
from presenter.settings.load_settings import load_settings
from presenter.settings.save_settings import save_settings
from presenter.storage.state_folder import backup_path, state_folder

BY_HAND = """\
# Mine, of 2023.
[timer]
warning-minutes = 3   # they run over
later-than-this-program = "kept"

[subtitles]
characters-per-second = 12
"""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(BY_HAND, encoding="utf-8")
    return path


def test_a_value_changes_where_it_stands(path):
    save_settings(path, {("timer", "warning-minutes"): 7.5})
    assert path.read_text() == BY_HAND.replace("warning-minutes = 3 ", "warning-minutes = 7.5 ")


def test_a_value_that_is_taken_out_leaves_the_others(path):
    save_settings(path, {("subtitles", "characters-per-second"): None, ("notes", "scale"): None})
    assert path.read_text() == BY_HAND.replace("characters-per-second = 12\n", "")


def test_a_new_key_stands_with_the_others_and_above_what_belongs_to_the_next_section(path):
    save_settings(path, {("timer", "danger-minutes"): 2})
    assert path.read_text() == BY_HAND.replace('"kept"\n', '"kept"\ndanger-minutes = 2\n')


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[timer]\n# mine\n\n# of notes\n[notes]\n", "[timer]\n# mine\nX\n\n# of notes\n[notes]\n"),
        ('[timer]\nlock = "end"\n# of notes\n[notes]\n', '[timer]\nlock = "end"\nX\n# of notes\n[notes]\n'),
        ("[timer]\n\n[notes]\n", "[timer]\nX\n\n[notes]\n"),
        ("[timer]\r\n# mine\r\n", "[timer]\r\n# mine\r\nX\r\n"),
    ],
)
def test_remarks_stay_where_they_are_and_line_ends_as_they_are(path, before, after):
    path.write_bytes(before.encode())
    save_settings(path, {("timer", "warning-minutes"): 9})
    assert path.read_bytes().decode() == after.replace("X", "warning-minutes = 9")


def test_a_section_that_is_not_there_is_added(path):
    save_settings(path, {("notes", "scale"): 1.5})
    settings, _ = load_settings(path)
    assert settings.notes_scale == 1.5
    assert path.read_text().startswith(BY_HAND)


def test_a_table_stands_on_one_line(path):
    save_settings(path, {("subtitles", "characters-per-second"): {"es": 13, "zh-Hant": 9}})
    assert path.read_text() == BY_HAND.replace("= 12", "= {es = 13, zh-Hant = 9}")


def test_several_values_are_written_together(path):
    save_settings(path, {("screens", "side"): ["HDMI-2=en,off"], ("program", "watch"): False})
    settings, _ = load_settings(path)
    assert ([side.name for side in settings.side_screens], settings.watch) == (["HDMI-2"], False)


def test_what_others_wrote_meanwhile_stays(path):
    save_settings(path, {("notes", "scale"): 1.5})
    path.write_text(path.read_text().replace("of 2023", "of 2026") + "[program]\nwatch = false\n")
    save_settings(path, {("notes", "scale"): 2})
    settings, _ = load_settings(path)
    assert (settings.notes_scale, settings.watch) == (2.0, False)
    assert path.read_text().startswith("# Mine, of 2026.")


def test_a_copy_is_kept_of_how_it_was(path):
    save_settings(path, {("notes", "scale"): 1.5})
    assert backup_path(state_folder(), path).read_text() == BY_HAND


def test_what_is_there_already_is_not_written_again(path):
    before = path.stat().st_mtime_ns
    save_settings(path, {("notes", "scale"): None})
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize("text", ["[timer\n", "timer = 3\n", "[[timer]]\nwarning-minutes = 3\n"])
def test_a_file_in_which_there_is_no_such_place_is_left_as_it_is(path, text):
    path.write_text(text)
    with pytest.raises(PresenterError) as refused:
        save_settings(path, {("timer", "warning-minutes"): 7})
    assert path.read_text() == text
    assert str(refused.value).startswith(str(path))


keys = st.sampled_from(["a", "b-c", "d e", '"'])
values = (
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
    | st.lists(st.sampled_from(["x", "y\n"]), max_size=2)
    | st.dictionaries(keys, st.integers(0, 9), max_size=2)
)


@given(st.dictionaries(st.tuples(st.sampled_from(["timer", "new"]), keys), values, max_size=4))
def test_whatever_is_changed_everything_else_stays(tmp_path_factory, changes):
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    path.write_text(BY_HAND, encoding="utf-8")
    save_settings(path, changes)
    wanted = tomllib.loads(BY_HAND)
    for (section, key), value in changes.items():
        if value is not None:
            wanted.setdefault(section, {})[key] = value
    assert tomllib.loads(path.read_text(encoding="utf-8")) == wanted
