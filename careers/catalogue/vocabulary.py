"""What the files about the work may speak of: skills, themes of duties, aspects of the setting, and more."""

SKILLS = {
    "customer_service": "Customer service",
    "account_management": "Account management",
    "healthcare": "Healthcare",
    "crm": "CRM",
    "product_knowledge": "Product knowledge",
    "powerpoint": "PowerPoint",
    "patients": "Patients",
    "patient_accounts": "Patient accounts",
    "data_entry": "Data entry",
    "medicaid": "Medicaid",
    "customer_satisfaction": "Customer satisfaction",
}
"""Skills that a source lists with a share."""

NATURES = {"hard": "Hard skill", "soft": "Soft skill"}
"""Whether a skill can be taught and tested like a tool or a subject, or is a way of dealing with people and work."""

THEMES = {
    "client_contact": "Client contact",
    "selling": "Selling",
    "service_complaints": "Service and complaints",
    "billing_records": "Billing and records",
    "reporting": "Reporting",
    "marketing": "Marketing",
    "coordination": "Coordination",
    "contracts": "Contracts",
    "training_others": "Training others",
    "healthcare_admin": "Healthcare office work",
}
"""What a duty is about."""

ASPECTS = {
    "hours": "Hours",
    "schedule": "Schedule",
    "travel": "Travel",
    "desk_or_field": "Desk or field",
    "industries": "Industries",
    "software": "Software",
    "typing_speed": "Typing speed",
    "employment_type": "Kind of contract",
    "extra_pay": "Extra pay",
    "pay_depends_on": "What pay depends on",
}
"""What a statement about the work setting is about."""

STANDINGS = {
    "may_be_required": "may be required in some industries",
    "desirable": "desirable",
    "can_help": "can help",
    "for_advancement": "for moving up",
    "listed": "listed",
}
"""How firmly a document speaks of a certification."""

SOURCE_KINDS = {
    "surveyed": "surveyed",
    "modelled": "modelled or aggregated",
    "stated": "stated without a source",
}
"""How a source came by its figures."""

WORK_TITLES = {
    "skill_names": "Skills that documents name without a share",
    "duties": "What documents say people in the role do",
    "settings": "Where, when and with what people in the role work",
    "titles": "Other titles of the role",
    "certifications": "Certifications that documents speak of",
    "steps": "Steps on the way into the role",
    "related": "Careers that documents call related",
}
"""What each file about the work holds."""
