"""Decks of reveal.js in Markdown."""

from tests.importers.dialects.carried import carry


def test_comments_say_what_a_slide_and_a_block_are_like(tmp_path):
    carried = carry(
        tmp_path,
        """
        <!-- .slide: data-background="#102030" id="start" data-transition="fade" class="big" -->
        # One

        - first <!-- .element: class="fragment" -->
        - second <!-- .element: class="fragment" data-fragment-index="0" -->

        Last
        <!-- .element: class="fragment fade-up" -->

        Note: Say *this*.

        And that.

        ---

        ## Two

        --

        ## Below two
        """,
    )
    one, two, below = carried.deck.slides
    assert one.identifier == "start"
    assert one.settings.classes == ("big", "dark")
    assert one.settings.background.colours == ("#102030",)
    assert one.settings.transition == "fade"
    assert "- first {.fragment}\n- second {step=1}\n\nLast {.fragment}" in carried.text
    assert "::: notes\nSay *this*.\n\nAnd that.\n:::" in carried.text
    assert [two.title.text, below.title.text] == ["Two", "Below two"]


def test_fragments_have_steps_that_follow_one_another_from_whichever_number_they_begin(tmp_path):
    carried = carry(
        tmp_path,
        """
        # One

        - last <!-- .element: class="fragment" data-fragment-index="7" -->
        - first <!-- .element: class="fragment" data-fragment-index="2" -->

        <p class="fragment" data-fragment-index="7">With the last.</p>

        ```
        {fragment-index=7}
        ```
        """,
        dialect="reveal",
    )
    assert "- last {step=2}\n- first {step=1}" in carried.text
    assert carried.text.count("step=2") == 2
    assert "{fragment-index=7}" in carried.text


def test_what_was_taken_is_not_called_useless(tmp_path):
    carried = carry(
        tmp_path, "---\nrevealOptions:\n  transition: fade\n---\n# A\n\n---\n\n# B\n", dialect="reveal"
    )
    assert not any("other program only" in str(finding.message) for finding in carried.findings)


def test_empty_lines_part_slides_where_no_dashes_do(tmp_path):
    carried = carry(tmp_path, "# One\n\nA\n\n\n## Two\n\nB\n\n\n\n## Three\n", dialect="reveal")
    assert [slide.title.text for slide in carried.deck.slides] == ["One", "Two", "Three"]


def test_separators_may_be_said_at_the_top(tmp_path):
    carried = carry(
        tmp_path,
        "---\nrevealOptions:\n  transition: fade\nseparator: <!--s-->\nverticalSeparator: <!--v-->\n---\n"
        "# One\n<!--s-->\n# Two\n<!--v-->\n# Three\n",
    )
    assert [slide.title.text for slide in carried.deck.slides] == ["One", "Two", "Three"]
    assert carried.deck.slides[0].settings.transition == "fade"


def test_html_is_markdown(tmp_path):
    carried = carry(
        tmp_path,
        """
        <h1 style="color:red">A <em>title</em></h1>

        <div class="row">
          <div class="col" style="width: 30%">

        Left

          </div>
          <div class="col">Right <br> below</div>
        </div>

        <ul>
          <li class="fragment">one</li>
          <li>two<ol><li>deep</li></ol></li>
        </ul>

        <table>
          <tr><th>A</th><th align="right">B</th></tr>
          <tr><td colspan="2">1|2</td></tr>
        </table>

        <p>Press <kbd>Ctrl</kbd>, read <a href="https://a.example/(x)">this</a>,
        H<sub>2</sub>O, <u>lines</u></p>

        <pre><code class="language-js" data-line-numbers="1|2">let a = 1 &lt; 2;
        a += 1;</code></pre>

        <video src="clip.mp4" data-autoplay loop></video>

        <iframe src="https://page.example/"></iframe>

        <aside class="notes">Tell <b>them</b>.</aside>
        """,
        dialect="reveal",
        files=("clip.mp4",),
    )
    text = carried.text
    assert "# A *title*" in text
    assert "::: {.column width=30%}" in text
    assert "Right <br> below" in text
    assert "- one {.fragment}\n- two\n\n  1. deep" in text
    assert "| A | B |\n| --- | ---: |\n| 1\\|2 |  |" in text
    assert "Press `Ctrl`, read [this](<https://a.example/(x)>),\nH~2~O, [lines]{.underline}" in text
    assert "```js {1|2}\nlet a = 1 < 2;\na += 1;\n```" in text
    assert "![](talk/clip.mp4){loop autoplay}" in text
    assert "[https://page.example/](<https://page.example/>)" in text
    assert "::: notes\nTell **them**.\n:::" in text
    assert not carried.deck.findings


def test_what_goes_away_or_changes_colour_is_there_from_the_start(tmp_path):
    carried = carry(
        tmp_path, '# One\n\nRed <!-- .element: class="fragment highlight-red" -->\n', dialect="reveal"
    )
    assert carried.deck.slides[0].steps == 0
    assert "highlight-red" in carried.said
