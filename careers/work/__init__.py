"""The work behind the figures: duties, skills, and ways into the role."""
