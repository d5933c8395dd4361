"""The template for a reader's own figures: a workbook that says what each column means, and the same sheet as CSV."""

import pandas as pd

from careers.data.bringing import COLUMNS, metrics
from careers.data.store import Data
from careers.language.speech import say
from careers.share.export import file_of, records_csv


def columns() -> pd.DataFrame:
    """What each column of the file means."""
    return pd.DataFrame([{say("own-column"): it, say("own-meaning"): say(f"own-column-{it}")} for it in COLUMNS])


def metrics_known(data: Data) -> pd.DataFrame:
    """The metrics that figures can be about, with their units and groups, by the ids that a file has for them."""
    return pd.DataFrame(
        [
            {
                say("own-metric"): it.id,
                say("own-meaning"): it.label,
                say("own-unit"): it.unit.label,
                say("own-groups"): ", ".join(group.id for group in it.groups if not group.is_about_others),
            }
            for it in metrics(data).values()
        ]
    )


def examples(data: Data) -> list[list[str | float]]:
    """Rows that show how figures are put down: of a role that is here, and of one that is new."""
    role = next(iter(data.files.roles().values()))
    source = say("own-example-source")
    return [
        [role.label, "salary", "mean", 61_000, "2026", source, ""],
        [say("own-example-role"), "salary", "mean", 48_500, "2026", source, ""],
    ]


def template_csv(data: Data) -> bytes:
    """The template as CSV, with examples to write over."""
    return file_of(records_csv(COLUMNS, [dict(zip(COLUMNS, row, strict=True)) for row in examples(data)]))


def template_workbook(data: Data) -> bytes:
    """The template as an Excel workbook, with a sheet for what its columns mean and one for metrics and groups."""
    from careers.share.workbook import Worksheet, content_of  # noqa: PLC0415 # seldom needed, long to load

    explained = ((say("own-columns-title"), columns()), (say("own-metrics-title"), metrics_known(data)))
    return content_of(
        Worksheet(title=say("sheet-figures"), head=COLUMNS, rows=examples(data)),
        *(Worksheet(title=title, head=[*it.columns], rows=it.to_numpy().tolist()) for title, it in explained),
    )
