"""The handout: what it says, that it fits on its page, and what a reader of the file finds in it."""

import io
import re
from datetime import date
from time import process_time

import pypdfium2
import pytest

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.report.handout import handout
from careers.share.handout import LONGEST_NOTE, LONGEST_QUESTION, TooMuchError, Wishes, pdf
from tests.conftest import PAIR

ADDRESS = "https://school.example/careers/?role=account_representative"
TODAY = date(2026, 11, 29)
MIXED = (*PAIR, "29-1141")
LETTER, A4 = (612, 792), (595, 842)
PLAIN = Wishes()
FULL = Wishes(note="Ask Ann. " * (LONGEST_NOTE // 9), questions=("Why? " * (LONGEST_QUESTION // 5),) * 5)


def made(data: Data, role_ids: tuple[str, ...] = PAIR, wishes: Wishes = PLAIN, *, everything: bool = False) -> bytes:
    told = handout(with_occupations(data, role_ids), role_ids, everything=everything)
    return pdf(told, wishes, ADDRESS, TODAY)


def pages(content: bytes) -> list[str]:
    """The text of each page, on one line."""
    found = pypdfium2.PdfDocument(io.BytesIO(content))
    return [re.sub(r"[-\u00ad]?\s+", " ", page.get_textpage().get_text_bounded()) for page in found]


def size(content: bytes) -> tuple[int, int]:
    width, height = pypdfium2.PdfDocument(io.BytesIO(content))[0].get_size()
    return round(width), round(height)


def test_one_page_says_what_the_overview_says_with_sources_and_date(data: Data) -> None:
    told = handout(data, PAIR)

    (page,) = pages(made(data))

    for line in told.lines:
        assert line.label in page
        assert [it.text for it in line.reaches if " ".join(it.text.split()) not in page] == []
    assert [it.label for it in told.lines] == ["Pay", "Bachelor's degree", "Time to get in", "Outlook", "Women"]
    assert "Account managers are reported to earn 51% to 85% more than account representatives." in page
    assert all(len(duties) == 5 for duties in told.duties)
    assert "Client contact: Call clients or meet with them." in page
    assert "Yearly salary: as printed, sources put account managers between $50,764 and $74,555" in page
    assert "Zippia, undated: “Account manager vs account representative”" in page
    assert "made November 29, 2026, figures version" in page
    assert ADDRESS in page.replace(" ", "")


@pytest.mark.parametrize("wishes", [PLAIN, FULL], ids=["plain", "full"])
@pytest.mark.parametrize(
    "role_ids",
    [PAIR, ("account_manager", "43-4051"), ("43-4051", "29-1141"), MIXED, (*PAIR, "41-4012", "43-3011")],
    ids="|".join,
)
def test_the_first_page_is_the_only_one_unless_everything_is_wanted(
    role_ids: tuple[str, ...], wishes: Wishes, data: Data
) -> None:
    assert len(pages(made(data, role_ids, wishes))) == 1
    assert len(pages(made(data, role_ids, wishes, everything=True))) == 2


@pytest.mark.parametrize("role_ids", [PAIR, ("29-1141", "29-1171"), ("35-2014", "51-3011")], ids="|".join)
def test_a_page_with_little_on_it_is_written_larger_instead_of_staying_empty(
    role_ids: tuple[str, ...], data: Data
) -> None:
    page = pypdfium2.PdfDocument(io.BytesIO(made(data, role_ids)))[0]
    text = page.get_textpage()
    feet = [text.get_charbox(at)[1] for at in range(text.count_chars())]

    assert min(it for it in feet if it > 50) <= page.get_height() / 5


def test_duties_and_warnings_have_their_sources_and_schooling_its_years(data: Data) -> None:
    (titles,) = pages(made(data))
    for words in (
        "Deal with late shipments.",
        "Chron, undated:",
        "Algrim, page of 2022:",
        "$50,764 of 2012",
        "Glassdoor via Chron, 2012–2013:",
    ):
        assert words in titles
    (nurses,) = pages(made(data, ("29-1141", "25-2021")))
    assert "O*NET, undated" not in nurses


def test_every_figure_that_is_shown_has_its_source(data: Data) -> None:
    told = handout(with_occupations(data, MIXED), MIXED)

    assert "$101,420" in {reach.text for line in told.lines for reach in line.reaches}
    named = " ".join(it.text for it in told.sources)
    for source in (
        "Zippia, undated",
        "BLS wage survey, 2025",
        "Census survey via BLS, 2019",
        "O*NET",
        "BLS projections",
    ):
        assert source in named


def test_the_second_page_has_the_rest_of_the_comparison_sheet(data: Data) -> None:
    _, page = pages(made(data, everything=True))

    assert "Certified Strategic Account Manager" in page
    assert "Typing speed: At least 50 words a minute" in page
    assert "Sources: [1] Chron, page without a date; [2] Indeed on managers" in page


def test_what_the_counselor_wrote_stands_on_it_as_it_was_written(data: Data) -> None:
    note = "#strong[no markup] *here* $x$ @all = 5%\n— see Łukasz, Ångström & Ωμέγα: “ok”… \\ 漢字 🎈"
    (page,) = pages(made(data, wishes=Wishes(note=note, questions=("Would you *move*?",))))

    assert "#strong[no markup] *here* $x$ @all = 5% — see Łukasz, Ångström & Ωμέγα: “ok”… \\ ?? ?" in page
    assert "Would you *move*?" in page
    assert "Your counselor's note" in page


@pytest.mark.parametrize(
    ("wishes", "sentence"),
    [
        ({"note": "x" * 50_000}, "Your note has 50000 characters; 600 fit on the page."),
        ({"questions": ("a?",) * 6}, "There are 6 questions; 5 fit on the page."),
        ({"questions": ("x" * 161,)}, "A question may have 160 characters at most."),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(wishes: dict[str, object], sentence: str) -> None:
    with pytest.raises(TooMuchError, match=re.escape(sentence)):
        Wishes(**wishes)  # type: ignore[arg-type]


@pytest.mark.parametrize(("paper", "expected"), [("letter", LETTER), ("a4", A4), ("", LETTER), ("papyrus", LETTER)])
def test_it_is_as_large_as_the_paper(paper: str, expected: tuple[int, int], data: Data) -> None:
    assert size(made(data, wishes=Wishes(paper=paper))) == expected


def test_it_says_that_it_is_pdf_ua_and_has_title_language_and_tags(data: Data) -> None:
    content = made(data)

    assert b"<pdfuaid:part>1</pdfuaid:part>" in content
    assert b"/Lang(en)" in content
    assert b"/MarkInfo" in content
    assert pypdfium2.PdfDocument(io.BytesIO(content)).is_tagged()
    assert pypdfium2.PdfDocument(io.BytesIO(content)).get_metadata_value("Title") == (
        "Account manager · Account representative"
    )


@pytest.mark.parametrize("role_ids", [PAIR, (*PAIR, "41-4012", "43-3011")], ids=len)
def test_it_takes_less_than_a_second_of_a_processor(role_ids: tuple[str, ...], data: Data) -> None:
    made(data)
    start = process_time()
    made(data, role_ids, FULL, everything=True)

    assert process_time() - start < 1


def test_the_same_is_made_again_byte_for_byte(data: Data) -> None:
    assert made(data) == made(data)


def test_an_occupation_has_its_schooling_and_its_wider_groups_and_no_blank_columns(data: Data) -> None:
    (page,) = pages(made(data, ("25-2021", "33-3051")))
    assert "Most often, elementary school teachers (except special education) have a master's degree (46%, " in page
    assert "78.6% of elementary and middle school teachers are women, against 14.4% of police officers." in page
    assert "not reported" not in page
    (beside,) = pages(made(data, ("account_manager", "29-1141")))
    assert "No chosen source describes registered nurses." in beside
