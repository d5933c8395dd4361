"""Words on a chart are shown just as they stand, whatever Plotly would read in them."""

import pytest

from careers.canvas.sheet import Sheet
from careers.canvas.writing import folded, in_lines, literal, marked, seen

CODE = "R&D <b>lead</b> %{x}"
HEBREW = "מנהל"


def test_words_are_given_to_plotly_with_entities_for_all_that_it_would_read() -> None:
    assert literal(CODE) == "R&amp;D &lt;b&gt;lead&lt;/b&gt; %{x}"
    assert literal("$1 and &lt;") == "$1 and &amp;lt;"
    assert literal("$1 to $2") == "&#36;1 to &#36;2"


def test_tags_are_those_of_the_pattern_alone() -> None:
    assert literal(marked("{}  <b>{}</b>", CODE, "5")) == "R&amp;D &lt;b&gt;lead&lt;/b&gt; %{x}  <b>5</b>"
    assert literal(marked("{}<br>{}", marked("<b>{}</b>", "a<b"), "c")) == "<b>a&lt;b</b><br>c"


def test_what_is_seen_has_no_tags_and_no_entities() -> None:
    assert seen(marked("<b>{}</b>", CODE)) == CODE
    assert seen(CODE) == CODE


def test_words_from_right_to_left_turn_nothing_around_that_stands_beside_them() -> None:
    assert marked("{}: {}", HEBREW, "−5%") == f"\N{FIRST STRONG ISOLATE}{HEBREW}\N{POP DIRECTIONAL ISOLATE}: −5%"


def test_lines_are_as_long_as_what_is_seen_of_them() -> None:
    assert folded("<<<< <<<<", 9) == ["&lt;&lt;&lt;&lt; &lt;&lt;&lt;&lt;"]
    assert in_lines(folded(marked("<b>{}</b>", "one & two"), 5)) == "<b>one &amp;<br>two</b>"


def test_words_at_a_mark_stand_in_lines_for_the_narrowest_screen() -> None:
    sheet = Sheet()
    sheet.add_scatter(
        x=[1], y=[1], hovertext=[marked("{}<br>{}", "Change: account representative, then manager", "$1")]
    )
    assert sheet.figure().data[0].hovertext == ("Change: account representative,<br>then manager<br>$1",)


@pytest.mark.parametrize("where", ["title_text", "ticktext"])
def test_an_axis_shows_words_as_they_stand(where: str) -> None:
    sheet = Sheet()
    sheet.update_xaxes(**{where: CODE if where == "title_text" else [CODE]}, tickvals=[0])
    axis = sheet.figure().layout.xaxis
    assert (axis.title.text or axis.ticktext[0]) == literal(CODE)


def test_a_trace_and_a_label_show_words_as_they_stand() -> None:
    sheet = Sheet()
    sheet.add_bar(x=[1], y=[1], name=CODE, hovertext=marked("<b>{}</b>", CODE))
    sheet.add_scatter(x=[1], y=[1], hovertext=[CODE])
    sheet.add_annotation(text=CODE)
    made = sheet.figure()
    assert (made.data[0].name, made.data[0].hovertext) == (literal(CODE), f"<b>{literal(CODE)}</b>")
    assert made.data[1].hovertext == (literal(CODE),)
    assert made.layout.annotations[0].text == literal(CODE)
