"""The headline about pay: which of two roles is reported to earn more, or the order of three or four."""

from collections.abc import Mapping

from careers.catalogue.roles import Role
from careers.figures import pairs, sentences
from careers.figures.records import PAIR, Comparison, Row
from careers.language.grammar import either, in_a_sentence, listed
from careers.language.passages import Passage
from careers.language.speech import say


def headline(compared: Comparison) -> Passage:
    """What comparable pairs say of two roles; of more, their order from the highest pay, and why to doubt it."""
    rows = _told(compared)
    if len(compared.roles) <= PAIR or len(rows) < PAIR:
        return pairs.headline(compared)
    first, *others = sorted(rows, key=lambda role: -(rows[role].of(role).value or 0))
    said = say(
        f"order-{_doubt(compared, rows)}",
        First=first.opening,
        statistic=in_a_sentence(rows[first].group.label),
        figure=f"{rows[first].of(first).text}{compared.unit.per}{sentences.dollars(list(rows.values()))}",
        others=listed([_figure(role, rows[role], rows[first]) for role in others]),
        reason=in_a_sentence(sentences.difference(compared)),
    )
    unknown = [role.plural for role in compared.roles if role not in rows]
    missing = [say("no-number-for", unknown=either(unknown))] if unknown else []
    return Passage(said, *missing, *_unpaired(compared, rows))


def _unpaired(compared: Comparison, rows: Mapping[Role, Row]) -> list[str]:
    """Which roles no pair of figures can be compared with, where some can; a sentence or none."""
    first, *others = compared.roles
    paired = [other for other in others if pairs.pairs(compared, first, other)]
    alone = [other.plural for other in others if other in rows and other not in paired]
    return [say("order-alone", others=either(alone))] if paired and alone else []


def _told(compared: Comparison) -> Mapping[Role, Row]:
    """The row of each role's figure: of one publisher and statistic for all of them if there is one."""
    first, *others = compared.roles
    partners = {other: {pair.rows[0]: pair.rows[1] for pair in pairs.pairs(compared, first, other)} for other in others}
    for mine in next(iter(partners.values())):
        if all(mine in rows for rows in partners.values()):
            return {first: mine, **{other: rows[mine] for other, rows in partners.items()}}
    return {role: row for role in compared.roles if (row := compared.own(role))}


def _doubt(compared: Comparison, rows: Mapping[Role, Row]) -> str:
    """What makes the order doubtful: figures that cannot be compared, that point other ways, or that are too near."""
    if len({row.kin for row in rows.values()}) > 1:
        return "apart"
    first, *others = compared.roles
    comparable = [pairs.pairs(compared, first, other) for other in others]
    if any(map(pairs.is_opposed, comparable)):
        return "opposed"
    return "unsure" if any(pair.is_unsure for of_other in comparable for pair in of_other) else "sure"


def _figure(role: Role, row: Row, lead: Row) -> str:
    """A role with its figure, and its statistic where that is another than the leading one's."""
    statistic = in_a_sentence(row.group.label) if row.group != lead.group else ""
    return say("order-figure", role=role.plural, figure=" ".join(filter(None, [statistic, row.of(role).text])))
