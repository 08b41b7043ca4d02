"""Pages of reveal.js."""

import pytest

from presenter.errors import UsageError
from tests.importers.dialects.carried import carry

PAGE = """
<!doctype html>
<html lang="es"><head><title>La charla</title></head>
<body><div class="reveal"><div class="slides">
{}
</div></div></body></html>
"""


def test_sections_are_slides(tmp_path):
    carried = carry(
        tmp_path,
        PAGE.format(
            """
            <section id="one" data-background-color="#000000">
              <h2>Uno</h2>
              <p class="fragment">Luego <em>esto</em></p>
              <aside class="notes">Di algo.</aside>
            </section>
            <section>
              <section><h2>Dos</h2></section>
              <section data-visibility="hidden">
                <h2>Dos y medio</h2><img src="img/a.png" width="480">
              </section>
            </section>
            """
        ),
        name="talk.html",
        files=("img/a.png",),
    )
    one, two, half = carried.deck.slides
    assert (carried.deck.settings.title.text, carried.deck.settings.language) == ("La charla", "es")
    assert (one.identifier, one.title.text, one.steps) == ("one", "Uno", 1)
    assert one.settings.classes == ("dark",)
    assert "::: notes\nDi algo.\n:::" in carried.text
    assert (two.title.text, half.title.text, half.settings.hidden) == ("Dos", "Dos y medio", True)
    assert "![](talk/img/a.png){width=50%}" in carried.text
    assert not carried.deck.findings


def test_markdown_stands_in_a_section_or_in_a_file_beside_it(tmp_path):
    carried = carry(
        tmp_path,
        PAGE.format(
            """
            <section data-markdown><textarea data-template>
              ## Dentro

              - a < b

              Note: nota
            </textarea></section>
            <section data-markdown="more.md" data-separator="^\\n---\\n$"></section>
            <section data-markdown="../outside.md"></section>
            """
        ),
        name="talk.html",
        files={"more.md": "## Tres\n\n---\n\n## Cuatro\n"},
    )
    assert [slide.title.text for slide in carried.deck.slides] == ["Dentro", "Tres", "Cuatro"]
    assert "- a < b" in carried.text
    assert "::: notes\nnota\n:::" in carried.text
    assert "../outside.md" in carried.said


def test_a_page_without_slides_is_refused(tmp_path):
    with pytest.raises(UsageError):
        carry(tmp_path, "<!doctype html>\n<html><body><p>Hello</p></body></html>\n", name="talk.html")
