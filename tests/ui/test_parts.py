"""The parts of a page as HTML: nothing in a text is taken for a tag, and every part says what it is."""

import json

import pandas as pd
import plotly.graph_objects as go
from bs4 import BeautifulSoup
from htpy import Node

from careers.language.passages import Passage
from careers.ui import parts

FIGURE = go.Figure(go.Bar(x=[1], hovertemplate='a "quoted" <b>&</b>'), {"height": 90})


def told(*content: Node) -> BeautifulSoup:
    return BeautifulSoup(parts.whole(*content), "html.parser")


def test_a_text_stays_a_text() -> None:
    assert str(parts.note("<b>5 & 6</b>")) == '<p class="small">&lt;b&gt;5 &amp; 6&lt;/b&gt;</p>'


def test_what_is_made_is_held_as_it_is() -> None:
    made = parts.whole(parts.note("5 & 6"))
    assert str(parts.folded("More", made)) == f"<details><summary>More</summary><div>{made}</div></details>"


def test_a_finding_is_a_heading_and_its_label_goes_with_it() -> None:
    assert (
        str(parts.opening("Age", Passage("Both are 46.")))
        == '<hgroup><h2>Both are 46.</h2><p class="small">Age</p></hgroup>'
    )


def test_what_follows_the_first_sentence_of_a_finding_is_no_headline() -> None:
    rise = "Jobs for registered nurses in all of the country rise by 5%."
    heading = told(parts.opening("Jobs", Passage(rise, "The source does not say over which years."))).h2

    assert heading
    assert heading.text == f"{rise} The source does not say over which years."
    assert [rest.text for rest in heading.select(".rest")] == ["The source does not say over which years."]


def test_a_headline_that_names_an_occupation_at_length_is_in_smaller_letters() -> None:
    short, long = (str(parts.opening("Pay", Passage(f"{'Long ' * count}words."))) for count in (10, 30))
    assert ("<h2>" in short, '<h2 class="long">' in long) == (True, True)


def test_a_table_has_a_title_and_headings_of_columns_and_rows() -> None:
    soup = told(parts.table(pd.DataFrame({"Figure": ["Age"], "Clerk": ["46"]}), "How old?"))

    assert [(cell["scope"], cell.text) for cell in soup.select("th")] == [
        ("col", "Figure"),
        ("col", "Clerk"),
        ("row", "Age"),
    ]
    assert [cell.text for cell in soup.select("td")] == ["46"]
    assert [title.text for title in soup.select("caption")] == ["How old?"]


def test_a_chart_holds_its_figure_unchanged_and_its_height() -> None:
    (place,) = told(parts.chart(FIGURE, 'A bar "of" 1.', "age")).select("#chart_age")

    assert json.loads(str(place["data-figure"])) == json.loads(str(FIGURE.to_json()))
    assert (place["role"], place["aria-label"], place["style"]) == ("figure", 'A bar "of" 1.', "--height:90px")
    assert not place.has_attr("data-orders")


def test_a_chart_to_sort_brings_every_order_along() -> None:
    orders = parts.Orders(parameter="age_sort", figures={"given": FIGURE, "gap": None})
    (place,) = told(parts.chart(FIGURE, "", "age", orders)).select("#chart_age")

    assert place["data-order"] == "age_sort"
    assert json.loads(str(place["data-orders"])) == {"given": place["data-figure"], "gap": None}


def test_a_list_of_nothing_is_nothing() -> None:
    assert str(parts.points([])) == ""
    assert str(parts.points(["one"])) == "<ul><li>one</li></ul>"
