"""What sources name instead of counting, each declared once."""

from careers.catalogue.records import Attribute

ATTRIBUTES = {
    attribute.id: attribute
    for attribute in (
        Attribute(id="best_paying_city", topic="salary"),
        Attribute(id="best_paying_state", topic="salary"),
        Attribute(id="best_paying_company", topic="salary"),
        Attribute(id="best_paying_industry", topic="salary"),
        Attribute(id="common_degree", topic="education"),
        Attribute(id="common_major", topic="education"),
        Attribute(id="common_college", topic="education"),
        Attribute(id="fitting_major", topic="education"),
        Attribute(id="masters_major", topic="education"),
    )
}


def attributes_of(topic_id: str) -> tuple[Attribute, ...]:
    """The attributes of a topic, in catalogue order."""
    return tuple(attribute for attribute in ATTRIBUTES.values() if attribute.topic == topic_id)
