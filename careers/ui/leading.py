"""The publisher that leads: the control that chooses it, and what an address may call it."""

import re
from collections.abc import Mapping

from careers.data.store import Data
from careers.language.speech import say
from careers.report import source_list
from careers.ui import addresses
from careers.ui.controls import one_of_many

KEY = "prefer"
"""What the address calls the control."""


def chosen(data: Data) -> str:
    """The publisher whose figures the reader wants to lead, with its control drawn.

    An address holds the id of a source, so it outlives a publisher's change of name.
    """
    named = source_list.publishers(data)
    asked = (addresses.asked(KEY) or [""])[0] if addresses.leads(KEY) else ""
    wanted = _meant(data, named).get(asked, "")
    return named[one_of_many(say("prefer"), named, KEY, say("prefer-reason"), wanted=wanted)]


def stranger_in_words(data: Data, leader: str) -> str:
    """A note that an address prefers an unknown source, and which publisher leads instead; empty otherwise."""
    named = source_list.publishers(data)
    meant = {*_meant(data, named), *named.values()}
    strangers = [text for text in addresses.asked(KEY) or [] if text not in meant]
    return say("strange-source", names=", ".join(strangers), publisher=leader) if strangers and leader else ""


def _meant(data: Data, named: Mapping[str, str]) -> dict[str, str]:
    """The publisher (by its id) that an address means, by any of its sources or, in older links, by its name."""
    id_of = {name: publisher_id for publisher_id, name in named.items()}
    older = {re.sub(r"\W+", "_", name.lower()): publisher_id for name, publisher_id in id_of.items()}
    sources = {it.id: id_of[it.publisher] for it in data.documents.sources().values() if it.publisher in id_of}
    return older | sources
