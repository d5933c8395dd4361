"""What sources name instead of counting: each thing declared once."""

from careers.catalogue.records import Attribute

ATTRIBUTES = {
    attribute.id: attribute
    for attribute in (
        Attribute(
            id="best_paying_city", topic="salary", label="Best-paying city", question="Where does the role pay most?"
        ),
        Attribute(id="best_paying_state", topic="salary", label="Best-paying state", question="Which state pays most?"),
        Attribute(
            id="best_paying_company", topic="salary", label="Best-paying company", question="Which employer pays most?"
        ),
        Attribute(
            id="best_paying_industry",
            topic="salary",
            label="Best-paying industry",
            question="Which industry pays most?",
        ),
        Attribute(
            id="common_degree",
            topic="education",
            label="Most common degree",
            question="Which degree do most people hold?",
        ),
        Attribute(
            id="common_major",
            topic="education",
            label="Most common major",
            question="Which subject did most people study?",
        ),
        Attribute(
            id="common_college", topic="education", label="Most common college", question="Where did most people study?"
        ),
        Attribute(
            id="fitting_major",
            topic="education",
            label="Fitting majors",
            question="Which subjects does the document call fitting?",
        ),
        Attribute(
            id="masters_major",
            topic="education",
            label="Fitting master's subjects",
            question="Which subjects suit those who study on?",
        ),
    )
}


def attributes_of(topic_id: str) -> tuple[Attribute, ...]:
    """The attributes of a topic, in catalogue order."""
    return tuple(attribute for attribute in ATTRIBUTES.values() if attribute.topic == topic_id)
