"""What a live line says of itself."""

import pytest

from presenter.i18n.language import Language
from presenter.talk.utterance import Utterance, read_utterance

LANGUAGES = (Language("en"), Language("es"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Good evening.", Utterance("Good evening.")),
        ("es: Buenas tardes.", Utterance("Buenas tardes.", Language("es"))),
        ("ES: Buenas tardes.", Utterance("Buenas tardes.", Language("es"))),
        ("es-MX: Buenas tardes.", Utterance("Buenas tardes.", Language("es"))),
        ("ANA: Good evening.", Utterance("Good evening.", None, "ANA")),
        ("es: DRA. PÉREZ: Hola.", Utterance("Hola.", Language("es"), "DRA. PÉREZ")),
        ("no: that is wrong", Utterance("no: that is wrong")),
        ("Es: a word, and no language", Utterance("Es: a word, and no language")),
        ("es:", Utterance("", Language("es"))),
        ("see http://example.org: there", Utterance("see http://example.org: there")),
        ("At 10:30 we begin", Utterance("At 10:30 we begin")),
        ("\r\n", Utterance("")),
    ],
)
def test_a_language_and_a_speaker_may_stand_before_the_words(line, said):
    assert read_utterance(line, LANGUAGES) == said
