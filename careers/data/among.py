"""Which roles are titles from the documents or a reader's own file, and which are occupations."""

from collections.abc import Iterable

from careers.data.store import Data


def titles_among(data: Data, role_ids: Iterable[str]) -> tuple[str, ...]:
    """The ids of the titles, in the order given."""
    titles = data.documents.roles()
    return tuple(role_id for role_id in role_ids if role_id in titles)


def occupations_among(data: Data, role_ids: Iterable[str]) -> tuple[str, ...]:
    """The codes of the occupations, in the order given."""
    titles = data.documents.roles()
    return tuple(role_id for role_id in role_ids if role_id not in titles)
