import re

import pytest

from careers.catalogue.roles import BENCHMARK_LOOK, LOOKS, Role, look_at


def test_a_role_opens_a_sentence_with_its_plural_capitalized_and_the_rest_untouched() -> None:
    assert (
        Role(id="it", label="IT lead", plural="leads of IT", summary="", caution="", look=LOOKS[0]).opening
        == "Leads of IT"
    )
    assert Role(id="none", label="Nobody", plural="", summary="", caution="", look=LOOKS[0]).opening == ""


@pytest.mark.parametrize(
    ("position", "color", "pattern", "marker", "sign"),
    [
        (0, "#2f74c0", "", "circle", "●"),
        (1, "#c8641e", "/", "diamond", "◆"),
        (2, "#04a19b", ".", "square", "■"),
        (5, "#a74449", "-", "star", "★"),
        (6, "#2f74c0", "", "circle", "●"),
        (13, "#c8641e", "/", "diamond", "◆"),
    ],
)
def test_a_look_belongs_to_a_position_and_starts_over_from_the_seventh(
    position: int, color: str, pattern: str, marker: str, sign: str
) -> None:
    look = look_at(position)
    assert (look.color, look.pattern, look.marker, look.sign) == (color, pattern, marker, sign)


@pytest.mark.parametrize("quality", ["color", "pattern", "marker", "sign"])
def test_no_two_looks_share_a_quality(quality: str) -> None:
    assert len({getattr(look, quality) for look in LOOKS}) == len(LOOKS) == 6


def test_everyone_is_drawn_in_a_gray_of_no_role() -> None:
    assert (BENCHMARK_LOOK.color, BENCHMARK_LOOK.pattern) == ("#747474", "")
    assert BENCHMARK_LOOK.color not in {look.color for look in LOOKS}


def test_every_color_is_six_hexadecimal_digits() -> None:
    assert [look.color for look in (*LOOKS, BENCHMARK_LOOK) if not re.fullmatch("#[0-9a-f]{6}", look.color)] == []
