"""What tests of the work ask for again and again."""

from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.figures.derive import comparison_of
from careers.figures.records import Comparison
from careers.work import gather
from careers.work.records import Certification, Matrix, SkillGap, Step
from tests.kitchen import PAIR

MANAGER, REPRESENTATIVE = ROLES = ("account_manager", "account_representative")
SOURCES = ("survey", "board", "office")
THREE = ("baker", "cook", "host")


def everyone(data: Data) -> tuple[str, ...]:
    """All sources."""
    return tuple(data.sources())


def roles(data: Data, ids: tuple[str, ...] = ROLES) -> list[Role]:
    """The roles with these ids."""
    return [data.roles()[role_id] for role_id in ids]


def duties(
    data: Data, sources: tuple[str, ...] = SOURCES, themes: tuple[str, ...] = (), ids: tuple[str, ...] = PAIR
) -> Matrix:
    """Duties by theme; all themes where none are named."""
    labels = data.labels("theme")
    said = gather.statements(data, "duties", ids, sources)
    return gather.matrix(said, roles(data, ids), {theme: labels[theme] for theme in themes or labels})


def skills(data: Data, ids: tuple[str, ...] = ROLES) -> Comparison:
    """The skills with a percentage."""
    return comparison_of(data, "skill_share", ids)


def gap(data: Data, goal: str) -> SkillGap:
    """What to add on the way to one of the two roles."""
    (start,) = set(ROLES) - {goal}
    named = gather.named_skills(data, ROLES, everyone(data))
    return gather.skill_gap(skills(data), data.roles()[start], data.roles()[goal], named, gather.wider_skills(data))


def certified(data: Data, sources: tuple[str, ...]) -> dict[Role, tuple[Certification, ...]]:
    """The certifications of each role."""
    return {role: gather.certifications(data, role.id, sources) for role in roles(data)}


def ways(data: Data, sources: tuple[str, ...]) -> dict[Role, tuple[Step, ...]]:
    """The steps into each role."""
    return {role: gather.steps(data, role.id, sources) for role in roles(data)}
