"""What runs at every visit: the frame around all pages, and the page that the address names."""

from careers.ui import choices, frame

frame.begin()
page = frame.chosen_page()
frame.ink_and_paper()
with frame.faults_of_every_page():
    choices.on_every_page()
    frame.strangers_in_words()
    frame.tab_title(page)
    frame.shared(page)
    frame.official_in_words()
    frame.footer()
    with frame.faults_in_words():
        page.run()
