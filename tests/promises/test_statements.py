"""Statements that a reading of the documents found too strong, too weak or missing, as they must stand."""

import csv
import io

import pytest

from careers.data.editions import DEFAULT_FOLDER

MANAGER, REPRESENTATIVE = "account_manager", "account_representative"
DEMAND, SKILL, STEP, CERTIFICATION = "education_requirements", "skill_names", "steps", "certifications"

Cells = dict[str, str]

STAND: list[tuple[str, Cells]] = [
    # the document says "prefer or require"
    (DEMAND, {"role": REPRESENTATIVE, "level": "bachelor", "stance": "some_require"}),
    # "acceptable for most employers"
    (DEMAND, {"stance": "most_need_none", "requirement": "Most managers do not need one. Most employers find one "
              "acceptable: marketing, communications, business or business administration."}),
    # "most training is conducted on the job"
    (DEMAND, {"source": "chron", "level": "training", "stance": "on_the_job"}),
    # "many learn … while on the job", "may last from a few weeks to a month"
    (DEMAND, {"stance": "many_on_the_job", "requirement": "The skills and the technology of the role and its industry, "
              "often as part of starting at a new company. It may take a few weeks or up to a month."}),
    (DEMAND, {"stance": "many_on_the_job", "requirement": "It often includes a time of shadowing current "
              "representatives, and of doing the work under direct supervision until you can manage on your own."}),
    (DEMAND, {"stance": "some_offer", "requirement": "Continuing learning, at some companies and in some industries."}),
    # "may require specific training"
    (DEMAND, {"role": MANAGER, "level": "training", "source": "indeed_manager", "stance": "may_be_needed"}),
    # "an entry-level position", "many companies will require"
    (DEMAND, {"role": REPRESENTATIVE, "level": "experience", "stance": "entry_level"}),
    (DEMAND, {"role": REPRESENTATIVE, "level": "experience", "stance": "many_require"}),
    # a promotion is a way in, not a demand
    (DEMAND, {"role": MANAGER, "level": "experience", "stance": "way"}),
    # "many account managers also choose"
    (DEMAND, {"level": "master", "requirement": "Many also choose it, usually in business or marketing, for senior "
              "positions and higher pay. Some companies may count it in place of experience."}),
    # "might prefer", and "speak and consult with" is not to advise
    (DEMAND, {"stance": "may_be_preferred", "requirement": "Companies may prefer graduates, as the job means talking "
              "with managers and executives."}),
    # "basic accounting skills are necessary", "requires some basic computer skills"
    (SKILL, {"skill": "Accounting", "summary": "Basic skills are needed to prepare invoices and keep records of "
             "payments, which representatives often do."}),
    (SKILL, {"role": MANAGER, "skill": "Computer skills", "source": "indeed_manager",
             "summary": "Basic skills are needed to keep track of all accounts and their history."}),
    (STEP, {"role": REPRESENTATIVE, "position": "1", "step": "Pursue a degree"}),
    # "they may require you"
    (CERTIFICATION, {"certification": "Patient Account Representative Certification", "standing": "may_be_required"}),
    # a combination of both
    (CERTIFICATION, {"abbreviation": "PMP", "demands": "7,500 hours of leading and directing projects, together with "
                     "35 hours of project management education"}),
    ("settings", {"aspect": "extra_pay", "statement": "A competitive salary, bonuses and benefits for the right "
                  "person, in the sample job ad."}),
    ("settings", {"aspect": "long_weeks", "statement": "A 40-hour week counts as a luxury."}),
]  # fmt: skip

TASKS_THAT_MAY_BE = 8
"""The page on account managers lists so many tasks that a manager "may perform"."""


def rows(file: str) -> list[Cells]:
    return list(csv.DictReader(io.StringIO((DEFAULT_FOLDER / f"{file}.csv").read_text(encoding="utf-8"))))


@pytest.mark.parametrize(("file", "cells"), STAND)
def test_a_statement_is_as_firm_as_its_document(file: str, cells: Cells) -> None:
    assert len([row for row in rows(file) if cells.items() <= row.items()]) == 1


def test_tasks_that_a_manager_may_have_stay_that() -> None:
    told = [row["duty"] for row in rows("duties") if row["source"] == "indeed_manager"]
    assert sum(duty.startswith("May ") for duty in told) == TASKS_THAT_MAY_BE + 1  # one more from elsewhere on the page


def test_a_list_of_what_is_typical_says_so() -> None:
    notes = [row["note"] for row in rows("duties") if row["source"] == "indeed_representative"]
    assert notes.count("On the page's list of what the job typically includes.") == 10


def test_only_a_sample_advert_is_filed_as_one() -> None:
    notes = {row["note"] for row in rows(DEMAND) if row["stance"] == "in_advert"}
    assert notes == {"The page's own example job ad, not a finding about employers."}
