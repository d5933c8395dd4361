"""Which page an address means, below any path: the page itself, a way to it, or a page that says what there is."""

from collections.abc import Callable

import pytest
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import file_util
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_handler

from serving.addresses import Addresses
from serving.page import Front, Pages
from tests.serving.asking import ask_app

PAGES = ["overview", "salary", "getting_in"]


async def streamlit(scope: Scope, receive: Receive, send: Send) -> None:
    """Like Streamlit: a page at every address but those of files."""
    answer = PlainTextResponse("a file") if "." in scope["path"] else HTMLResponse("<head></head>the page")
    await answer(scope, receive, send)


@pytest.fixture
def serving() -> Callable[[str], ASGIApp]:
    """The pages below a path."""
    return lambda below: Pages(streamlit, Addresses(PAGES, "overview", "{} {}".format, below, {"hourly": "salary"}))


@pytest.mark.parametrize("below", ["", "/careers", "/school/careers"])
@pytest.mark.parametrize("path", ["/", "/salary", "/getting_in"])
def test_a_right_address_is_answered_with_its_page(below: str, path: str, serving: Callable[[str], ASGIApp]) -> None:
    answer = ask_app(serving(below), below + path)

    assert answer.status == 200
    assert b"the page" in answer.body


@pytest.mark.parametrize("below", ["", "/careers", "/school/careers"])
@pytest.mark.parametrize(
    ("path", "way"),
    [
        ("/Salary", "salary"),
        ("/salary/", "../salary"),
        ("/GETTING_IN//", "../../getting_in"),
        ("/overview", "./"),
        ("/Overview/", "../"),
        ("//salary", "../salary"),
        ("/hourly", "salary"),
        ("/Hourly/", "../salary"),
    ],
)
def test_an_address_written_a_little_differently_leads_to_its_page(
    below: str, path: str, way: str, serving: Callable[[str], ASGIApp]
) -> None:
    answer = ask_app(serving(below), below + path)

    assert (answer.status, answer.headers["location"]) == (307, way)


def test_what_is_chosen_is_kept_on_the_way(serving: Callable[[str], ASGIApp]) -> None:
    answer = ask_app(serving(""), "/Salary?per=Month&role=Account+manager")

    assert answer.headers["location"] == "salary?per=Month&role=Account+manager"


@pytest.mark.parametrize(
    ("asked", "way"),
    [
        ("/hourly", "salary?per=hour"),
        ("/Hourly/?role=account_manager", "../salary?role=account_manager&per=hour"),
        ("/hourly?per=week&hourly_sort=gap", "salary?per=week&salary_sort=gap"),
        ("/salary?role=account_manager", None),
    ],
)
def test_what_is_given_on_the_way_from_an_old_address_is_asked_for_where_nothing_else_is(
    asked: str, way: str | None
) -> None:
    app = Pages(streamlit, Addresses(PAGES, "overview", "{} {}".format, "", {"hourly": "salary?per=hour"}))

    assert ask_app(app, asked).headers.get("location") == way


def test_what_was_chosen_on_a_page_that_moved_is_asked_of_the_page_that_took_it_in(
    serving: Callable[[str], ASGIApp],
) -> None:
    answer = ask_app(serving(""), "/hourly?hourly_show=hourly_rate&role=account_manager&hourly_sort=gap")

    assert answer.headers["location"] == "salary?salary_show=hourly_rate&role=account_manager&salary_sort=gap"


@pytest.mark.parametrize(("below", "way"), [("/careers", "careers/"), ("/school/careers", "careers/")])
def test_the_path_itself_leads_to_the_front_page(below: str, way: str, serving: Callable[[str], ASGIApp]) -> None:
    answer = ask_app(serving(below), f"{below}?role=Account+manager")

    assert (answer.status, answer.headers["location"]) == (307, f"{way}?role=Account+manager")


@pytest.mark.parametrize("below", ["", "/careers"])
@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/salery", "salery ./"),
        ("/salary/x", "salary/x ../"),
        ("/a/b/c/", "a/b/c ../../../"),
    ],
)
def test_an_unknown_address_is_told_what_there_is(
    below: str, path: str, told: str, serving: Callable[[str], ASGIApp]
) -> None:
    answer = ask_app(serving(below), below + path)

    assert (answer.status, answer.body.decode()) == (404, told)
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'")


@pytest.mark.parametrize(
    ("path", "told"), [("/", " careers/"), ("/salary", "salary careers/"), ("/careersx/y", "careersx/y ../careers/")]
)
def test_beside_the_path_there_is_a_way_to_it(path: str, told: str, serving: Callable[[str], ASGIApp]) -> None:
    answer = ask_app(serving("/careers"), path)

    assert (answer.status, answer.body.decode()) == (404, told)


def test_a_file_is_no_page(serving: Callable[[str], ASGIApp]) -> None:
    assert ask_app(serving("/careers"), "/careers/Icon.png").body == b"a file"


@pytest.mark.parametrize("path", ["/.", "/./", "/.?role=x"])
def test_an_address_from_which_streamlit_would_lead_to_a_folder_is_no_page(path: str) -> None:
    files = create_streamlit_static_handler(file_util.get_static_dir(), None)
    answer = ask_app(Pages(files, Addresses(PAGES, "overview", "{} {}".format)), path)

    assert (answer.status, answer.headers.get("location")) == (404, None)


def test_a_dashboard_mounted_in_another_app_knows_its_pages(serving: Callable[[str], ASGIApp]) -> None:
    answer = ask_app(serving("/careers"), "/school/careers/Salary", root_path="/school")

    assert (answer.status, answer.headers["location"]) == (307, "salary")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/careers/", "overview||https://school.example/careers/"),
        ("/careers/salary?per=month", "salary|per=month|https://school.example/careers/"),
    ],
)
def test_a_page_is_titled_by_its_name_its_query_and_where_it_was_asked_for(address: str, told: str) -> None:
    front = Front(tags=lambda *of: f"<b>{'|'.join(of)}</b>")
    app = Pages(streamlit, Addresses(PAGES, "overview", "{} {}".format, "/careers"), front)

    answer = ask_app(app, address, host="school.example", x_forwarded_proto="https")

    assert f"<b>{told}</b>" in answer.body.decode()


def test_a_host_that_could_be_none_is_not_told() -> None:
    front = Front(tags=lambda *of: f"<b>{'|'.join(of)}</b>", body=lambda *of: f"<i>{'|'.join(of)}</i>")
    app = Pages(streamlit, Addresses(PAGES, "overview", "{} {}".format), front)

    assert b"<b>salary||</b>" in ask_app(app, "/salary", host='"><script>').body
