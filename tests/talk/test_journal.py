"""Whatever the speaker does, the journal tells the state that came of it."""

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presenter.actions.table import ACTIONS
from presenter.storage.sealed_line import seal, unseal
from presenter.talk.journal import Entry, change_record, entry_of, whole_record
from presenter.talk.resume import resumed

THEN = datetime(2023, 9, 7, 15, 42, tzinfo=UTC)
VERBS = st.sampled_from([row.id for row in ACTIONS if row.command is not None])
PAUSES = st.floats(0.0, 500.0)
PLACES = st.sampled_from([(f"{slide}", f"{step}") for slide in (1, 2, 4, 6) for step in (0, 1, 3)])


def test_a_record_of_a_change_is_no_longer_where_many_slides_have_been_shown(talk):
    rehearsal = talk(" ".join(f"slide-{number}" for number in range(400))).press("toggle-timer")
    lengths = []

    def write(old, new):
        lengths.append(len(seal(change_record(old, new, THEN, rehearsal.now))))

    rehearsal.talk.subscribe(write)
    for _ in range(399):
        rehearsal.wait(1).press("next")
    assert max(lengths) < 2 * min(lengths)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(VERBS, PAUSES, st.none() | PLACES), max_size=25))
def test_after_any_verbs_the_records_tell_the_state(talk, acts):
    rehearsal = talk("start status:2@0,1 plan:3 coffee! (spare) end", subtitles_on=True)
    slides = tuple(slide.identifier for slide in rehearsal.talk.outline.slides)
    records = [whole_record(Entry(rehearsal.talk.state, slides, THEN, rehearsal.now))]
    started = rehearsal.now

    def write(old, new):
        moment = THEN + timedelta(seconds=rehearsal.now - started)
        records.append(change_record(old, new, moment, rehearsal.now))

    rehearsal.talk.subscribe(write)
    for verb, pause, place in acts:
        rehearsal.wait(pause).press(verb)
        if place is not None:
            rehearsal.press("go-to", *place)
    entry = entry_of([unseal(seal(record)) for record in records])
    state = rehearsal.talk.state
    assert entry.state == state
    # And the whole state, written down anew as after a reload, is the same.
    assert entry_of([unseal(seal(whole_record(entry)))]) == entry
    back = resumed(entry, rehearsal.talk.outline, entry.moment, entry.monotonic)
    assert (back.place, back.timer, back.blank) == (state.place, state.timer, state.blank)
