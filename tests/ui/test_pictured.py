"""Parts of pages with pictures of their charts, and where they are kept."""

import gc
from pathlib import Path
from weakref import ref

from htpy import fragment

from careers.data.bringing import COLUMNS, brought
from careers.data.own import Own
from careers.data.store import Data
from careers.language import keeping
from careers.ui.pictured import PartOfPage, pictured
from careers.ui.shelves import SHELF, Shelf
from careers.ui.stage import told

FOLDER = Path(__file__).resolve().parents[2] / "pages"


def test_a_part_with_a_readers_own_figures_is_kept_with_them_and_nowhere_else() -> None:
    own = Own()
    assert own.private
    gone = ref(own.private)
    assert pictured(PartOfPage("<p>$61,234</p>", own)) == "<p>$61,234</p>"
    assert own.private.used > 0
    del own
    gc.collect()
    assert gone() is None


def test_nothing_of_a_page_with_own_figures_is_kept_for_others(data: Data) -> None:
    rows = f"{','.join(COLUMNS)}\naccount_manager,salary,mean,61234,2026,Acme payroll,"
    shelf = Shelf(own=brought(data, "mine.csv", rows.encode()))
    keeping.forget()

    page = told(FOLDER, "/salary", "", {SHELF: shelf})

    assert "Acme payroll" in str(fragment[page.main])
    assert shelf.own.private
    assert shelf.own.private.used > 100_000
    kept = [str(made) for room in keeping._shared for cache in room._caches for made, _ in cache.values()]
    assert [it[:200] for it in kept if "Acme" in it or "61234" in it] == []
