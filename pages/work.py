"""Work: a typical day, where and with what, and what else the role is called."""

from careers.ui import filters, frame, occupations, taking, work

frame.heading_of_documents("work")


@frame.part
def work_page() -> None:
    view = filters.of_work()
    work.duties(view)
    work.setting(view)
    work.titles(view)
    occupations.titles(view)
    taking.work(view)


work_page()
