import pytest

from careers.language.numbers import written


@pytest.mark.parametrize(
    ("value", "pattern", "text"),
    [
        (68535, "$#,##0", "$68,535"),
        (-300, "$#,##0", "−$300"),
        (32.95, "$#,##0.00", "$32.95"),
        (54.8, "#,##0.##", "54.8"),
        (152261, "#,##0.##", "152,261"),
        (5, "+#,##0.##;-#,##0.##", "+5"),
        (-8, "+#,##0.##;-#,##0.##", "−8"),
    ],
)
def test_a_number_follows_its_pattern(value: float, pattern: str, text: str) -> None:
    assert written(value, pattern) == text
