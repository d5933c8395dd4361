"""Findings that say the same of several roles or metrics are told once."""

from careers.checks.records import Concern, Finding
from careers.checks.together import together
from careers.language.speech import say


def found(message: str, severity: str = "note", **slots: str) -> Finding:
    return Finding(
        check="check",
        severity="caution" if severity == "caution" else "note",
        sentence=say(message, **slots, metrics=1),
        concerns=(Concern(slots.get("metric", ""), slots.get("role", "")),),
        message=message,
        slots=tuple(slots.items()),
    )


def sentences(*findings: Finding) -> list[str]:
    return [it.sentence for it in together(findings)]


def test_the_same_of_two_roles_is_one_sentence() -> None:
    told = together([found("no-horizon", role="bakers"), found("no-horizon", role="cooks")])

    assert [it.sentence for it in told] == [say("no-horizon", role="bakers and cooks")]
    assert told[0].concerns == (Concern("", "bakers"), Concern("", "cooks"))


def test_the_same_of_several_metrics_is_one_sentence_in_the_plural() -> None:
    assert sentences(*(found("one-source", metric=metric) for metric in ("Number of jobs", "Age", "LGBT"))) == [
        "Number of jobs, age and LGBT: only one document reports them, so no other document can confirm them."
    ]


def test_roles_are_put_together_before_metrics() -> None:
    every = [found("missing", metric=metric, role=role) for metric in ("Jobs", "Age") for role in ("bakers", "cooks")]

    assert sentences(*every) == ["Jobs and age: no source reports them for bakers and cooks."]


def test_what_differs_in_more_than_one_thing_stays_apart() -> None:
    ages = [
        found("old", metric="Pay", role="bakers", period="2012"),
        found("old", metric="Pay", role="cooks", period="2013"),
        found("old", "caution", metric="Pay", role="hosts", period="2012"),
    ]

    assert sentences(*ages) == [it.sentence for it in ages]


def test_a_finding_of_no_message_is_told_as_it_is() -> None:
    title = Finding(check="title", severity="caution", sentence="Cook: covers chefs.", concerns=())

    assert together([title]) == [title]
