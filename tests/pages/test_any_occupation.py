"""Any occupation is a role: in the address by its code, in the boxes by whatever a reader types."""

import pytest
from streamlit.testing.v1 import AppTest

from careers.catalogue.pages import PAGES
from tests.pages.any_pairs import drawn, faults_of_pages, faults_of_sentences
from tests.pages.reading import everything, in_lines, lines, opened, section, titles


def type_into(app: AppTest, key: str, text: str) -> None:
    """Enter a text that the box does not offer, as a browser does."""
    box = app.selectbox(key=key)
    box.options.append(text)
    box.set_value(text).run()


@pytest.mark.parametrize("pair", drawn(6, 2), ids=" ".join)
def test_any_pair_works_on_every_page(pair: tuple[str, str]) -> None:
    assert list(faults_of_pages(pair)) == []


@pytest.mark.parametrize("roles", [*drawn(6, 2, seed=15), *drawn(4, 3)], ids=" ".join)
def test_the_library_tells_of_any_pair_and_triple_in_whole_sentences(roles: tuple[str, ...]) -> None:
    assert list(faults_of_sentences(roles)) == []


def test_an_address_holds_codes() -> None:
    app = opened("salary", role="43-4051", **{"with": "29-1141"})
    assert "118% less" not in everything(app)
    assert section(app, "Yearly salary").finding == (
        "Customer service representatives earn a median of $44,770 a year, 54% less than registered nurses ($97,550)."
    )
    assert dict(app.query_params) == {"role": "43-4051", "with": "29-1141"}


def test_a_role_stands_beside_an_occupation() -> None:
    app = opened(role="account-manager", **{"with": "29-1141"})
    assert titles(app) == ["Account managers average $68,535 a year. Registered nurses average $101,420 a year."]
    assert "The sources differ (Zippia, undated; BLS wage survey, 2025), so the two" in everything(app)


@pytest.mark.parametrize(
    ("typed", "code", "first"),
    [
        ("nurse", "29-1141", "Registered nurses average"),
        ("teecher", "25-2021", "Elementary school teachers (except special education) average"),
        ("sofware developer", "15-1252", "Software developers average"),
        ("43-4051", "43-4051", "Customer service representatives average"),
    ],
)
def test_what_is_typed_into_a_box_becomes_the_role_in_one_rerun(typed: str, code: str, first: str) -> None:
    app = opened("salary")
    type_into(app, "role", typed)
    assert app.session_state["role"] == code
    assert app.query_params["role"] == code
    assert first in section(app, "Yearly salary").finding


def test_before_anything_is_searched_for_a_box_offers_what_is_often_asked_about() -> None:
    app = opened()
    often = [
        "Software developers",
        "Lawyers",
        "Elementary school teachers, except special education",
        "Graphic designers",
        "Registered nurses",
        "Family medicine physicians",
        "Emergency medical technicians",
        "Police and sheriff’s patrol officers",
        "Chefs and head cooks",
        "Hairdressers, hairstylists, and cosmetologists",
        "Electricians",
        "Automotive service technicians and mechanics",
        "Heavy and tractor-trailer truck drivers",
    ]
    assert app.selectbox(key="role").options == ["Account manager", "Account representative", *often]
    assert app.selectbox(key="with").options == ["Account representative", *often]
    assert app.multiselect(key="and").options == often


def test_what_was_found_is_said_and_stays_in_the_list() -> None:
    app = opened()
    type_into(app, "with", "nurse")
    assert "“nurse” was taken for registered nurses. The box's list has 9 more occupations like it." in everything(app)
    assert app.selectbox(key="with").options[:2] == ["Account representative", "Registered nurses"]
    app.selectbox(key="with").select("29-1171").run()
    assert app.query_params["with"] == "29-1171"


def test_what_was_compared_stays_in_the_lists_the_latest_first() -> None:
    app = opened("work", role="43-4051")
    type_into(app, "with", "nurse")
    type_into(app, "with", "plumber")
    app.selectbox(key="with").select("account_manager").run()
    offered = app.selectbox(key="with").options
    assert offered[2:4] == ["Plumbers, pipefitters, and steamfitters", "Registered nurses"]
    app.selectbox(key="with").select("29-1141").run()
    assert app.query_params["with"] == "29-1141"


def test_a_search_never_finds_what_the_other_box_has() -> None:
    app = opened(role="29-1141", **{"with": "account_manager"})
    type_into(app, "with", "nurse")
    assert app.query_params["with"] == "29-1171"
    assert "The closest match to “nurse” is nurse practitioners." in everything(app)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("police", "The closest match to “police” is police and sheriff’s patrol officers."),
        (
            "streamer",
            "The closest match to “streamer” is “Steamer”, a name that cleaners of vehicles and equipment go by.",
        ),
        ("sales manager", "“sales manager” was taken for sales managers."),
    ],
)
def test_what_only_comes_close_is_told_as_that(typed: str, said: str) -> None:
    app = opened("work")
    type_into(app, "role", typed)
    assert said in everything(app)


def test_an_address_with_one_role_twice_is_told() -> None:
    said = "The link asks for registered nurses twice, so the second box shows account managers instead."
    app = opened("work", role="29-1141", **{"with": "29-1141"})
    assert said in everything(app)
    assert app.query_params["role"] == "29-1141"
    app.selectbox(key="role").select("account_representative").run()
    assert "twice" not in everything(app)


def test_a_source_is_preferred_only_where_a_document_speaks() -> None:
    app = opened("growth", role="29-1141", **{"with": "25-2021"})
    assert "prefer" not in {box.key for box in app.selectbox}
    app.selectbox(key="with").select("account_manager").run()
    assert app.selectbox(key="prefer").value == "zippia"


def test_cautions_are_those_of_the_compared_roles() -> None:
    app = opened("sources", role="account_representative", **{"with": "29-1141"})
    cautions = in_lines(section(app, "What to be careful about").parts)
    assert "account representatives" in cautions
    assert "account managers" not in cautions
    app = opened("sources", role="25-2021", **{"with": "29-1141"})
    assert section(app, "What to be careful about").finding.startswith("Our checks ran over the documents' figures")


def test_a_word_that_means_nothing_leaves_the_roles_as_they_were() -> None:
    app = opened(**{"with": "29-1141"})
    type_into(app, "with", "qzxwvk")
    assert "Nothing was found for “qzxwvk”." in everything(app)
    assert app.query_params["with"] == "29-1141"


def test_a_code_that_is_none_is_told_with_its_nearest_successors() -> None:
    said = everything(opened(role="29-1111"))
    assert "The link asks for a role that is not here: 29-1111." in said
    assert "The nearest occupations are Registered Nurses (29-1141)" in said


def test_a_page_that_rests_on_the_documents_says_so() -> None:
    said = everything(opened("work", **{"with": "29-1141"}))
    assert "The documents behind this page do not speak of registered nurses." in said
    assert "do not speak of" not in everything(opened("work"))


@pytest.mark.parametrize("page", sorted(PAGES.keys() - {"profile"}))
def test_of_two_occupations_a_page_tells_only_what_a_source_tells(page: str) -> None:
    said = everything(opened(page, role="29-1141", **{"with": "25-2021"}))
    assert "No chosen source" not in said
    assert "Nothing is chosen" not in said


def test_of_two_occupations_only_what_a_source_tells_is_offered() -> None:
    app = opened("growth", role="29-1141", **{"with": "25-2021"})
    assert app.button_group(key="growth_show").options == ["Growth rate", "Number of jobs", "Jobs gained or lost"]
    overview = opened(role="29-1141", **{"with": "25-2021"})
    assert list(lines(overview)) == ["Pay", "Schooling", "Outlook", "Women"]


def test_skills_of_an_occupation_are_those_that_o_net_rates() -> None:
    shown = section(opened("skills", role="43-4051", **{"with": "29-1141"}), "Skills by importance")
    assert shown.finding == (
        "Active listening and service orientation matter most for customer service representatives, social "
        "perceptiveness for registered "
        "nurses."
    )
    assert shown.table.row("Coordination") == ("2.88 (2.63 to 3.12)", "4")
    assert "used under the CC BY 4.0 license" in in_lines(shown.parts)
    assert "Skills by importance" not in everything(opened("skills"))


def test_of_a_title_beside_an_occupation_the_only_list_of_skills_is_told_as_that() -> None:
    shown = section(opened("skills", **{"with": "29-1141"}), "Skills in percent")
    assert shown.finding == "6 skills have a percentage, all for account managers."
    assert "From registered nurses" not in in_lines(shown.parts)


def test_sources_of_a_role_that_was_just_chosen_are_shown_even_if_others_were_taken_away() -> None:
    app = opened("demographics", demographics_sources="zippia")
    app.selectbox(key="with").options.append("29-1141")
    app.selectbox(key="with").set_value("29-1141").run()
    assert "42.3\u00a0years" in everything(app)


BESIDE_A_TITLE = {"role": "account_manager", "with": "29-1141"}


def test_duties_of_a_title_are_never_called_its_own_beside_an_occupation() -> None:
    said = everything(opened("work", **BESIDE_A_TITLE))
    assert section(opened("work", **BESIDE_A_TITLE), "A typical day, by five kinds of work").finding == (
        "Documents describe 9 kinds of work of account managers."
    )
    assert [words for words in ("Only account managers", "Only for", "none named") if words in said] == []


def test_skills_are_added_only_between_two_lists() -> None:
    said = everything(opened("skills", **BESIDE_A_TITLE))
    assert "6 skills have a percentage, all for account managers." in said
    assert "No document lists skills of registered nurses." in said
    assert [words for words in ("From registered", "Add ", "None of the") if words in said] == []


@pytest.mark.parametrize(
    ("role", "finding"),
    [
        (
            "account_manager",
            "No document says that account managers must have a certification. The documents name 3 for account "
            "managers. Our sources do not cover licenses and certifications of registered nurses. The licensing board "
            "of your state tells whether a license is needed.",
        ),
        (
            "47-2111",
            "Our sources do not cover licenses and certifications of electricians and registered nurses. The licensing "
            "board of your state tells whether a license is needed.",
        ),
    ],
)
def test_no_page_says_that_an_occupation_needs_no_license(role: str, finding: str) -> None:
    app = opened("education", role=role, **{"with": "29-1141"})
    assert section(app, "Certifications").finding == finding
