"""Files that a reader must refuse, each for one reason, whose code begins its name."""

from . import (reject_data, reject_float, reject_frame, reject_records, reject_sections,
               reject_sets)
from .reject_sets import named  # noqa: F401


def cases():
    """Pairs of a name and the file's bytes."""
    yield from reject_frame.cases()
    yield from reject_sections.cases()
    yield from reject_records.cases()
    yield from reject_data.cases()
    yield from reject_float.cases()
    yield from reject_sets.cases()
