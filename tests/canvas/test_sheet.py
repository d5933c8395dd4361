"""A figure is made of just the parts that were added, in the one look."""

import pytest

from careers.canvas.sheet import TEXT, Sheet
from careers.ui.parts import json_of


def test_an_empty_sheet_has_axes_in_the_readers_text_color() -> None:
    empty = Sheet().figure()
    assert (len(empty.data), empty.layout.xaxis.tickfont.color, empty.layout.yaxis.title.font.color) == (0, TEXT, TEXT)


def test_parts_stand_in_the_order_in_which_they_were_added() -> None:
    sheet = Sheet()
    sheet.add_bar(x=[1], y=[2])
    sheet.add_scatter(x=[3], y=[4])
    sheet.add_annotation(text="one", x=0, y=0)
    sheet.add_annotation(text="two", x=0, y=1)
    sheet.add_shape(type="line", x0=0, x1=1, y0=0, y1=1)

    made = sheet.figure()

    assert [(trace.type, trace.x) for trace in made.data] == [("bar", (1,)), ("scatter", (3,))]
    assert [it.text for it in made.layout.annotations] == ["one", "two"]
    assert [it.type for it in made.layout.shapes] == ["line"]


def test_what_is_set_last_counts_and_the_rest_stays() -> None:
    sheet = Sheet()
    sheet.update_xaxes(visible=True, title_text="Hours")
    sheet.update_xaxes(visible=False)

    axis = sheet.update_layout(height=100).figure().layout.xaxis

    assert (axis.visible, axis.title.text, axis.title.font.color) == (False, "Hours", TEXT)


def test_a_figure_whose_settings_were_checked_before_is_the_same() -> None:
    def made() -> str:
        sheet = Sheet()
        sheet.add_bar(x=[1], y=[2], marker={"color": "#123456"})
        sheet.add_annotation(text="one", name=None, x=0, y=0)
        sheet.update_xaxes(title_text="Hours")
        return json_of(sheet.figure())

    assert made() == made()


def test_a_part_that_plotly_does_not_know_is_refused_beside_parts_that_it_knows() -> None:
    sheet = Sheet()
    sheet.add_bar(x=[1])
    sheet.figure()
    sheet.add_bar(x=[1], color="red")
    with pytest.raises(ValueError, match="color"):
        sheet.figure()
