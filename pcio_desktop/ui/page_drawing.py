"""Has the pages of minutes drawn by the worker, one after the other, and drops what is stale."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pcio_desktop.ui.worker import Job, Step, Worker

if TYPE_CHECKING:
    from pcio_desktop.services.exporting import MinutesJob
    from pcio_desktop.services.preview import Preview, PreviewPages

Numbered = tuple[int, object]
"""A result with the number of the order it belongs to."""


class PageDrawing(QObject):
    """One order at a time: a newer one takes the place of what is not drawn yet."""

    planned = Signal(object)  # Preview
    drawn = Signal(int, bytes, float)  # page, PNG, its scale
    failed = Signal(object)  # the exception
    finished = Signal()  # every page of the order is drawn

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None
        self._order = 0
        self._planning = False
        self._preview: Preview | None = None
        self._pages: PreviewPages | None = None
        self._waiting: list[int] = []
        self._scale = 1.0
        self._first = 1

    @property
    def preview(self) -> Preview | None:
        """The plan of the last order; None before there was one."""
        return self._preview

    def order(self, minutes: MinutesJob, template: Path, *, first: int, scale: float) -> None:
        """Plan and draw `minutes`, page `first` before the others."""
        from pcio_desktop.services.preview import PreviewPages

        self.stop()
        if self._pages is None:  # it remembers the pages that did not change
            self._pages = PreviewPages()
        self._first, self._scale = first, scale
        self._planning = True
        self._start(_planning(self._order, minutes, template), self._take_plan)

    def redraw(self, pages: Iterable[int], scale: float) -> None:
        """Draw `pages` of the present plan at `scale`, before what waits; nothing is planned."""
        self._scale = scale
        if self._preview is None or self._planning:
            return  # the plan that is being made will be drawn so
        wanted = [page for page in pages if 1 <= page <= self._preview.pages]
        self._waiting = [*wanted, *(page for page in self._waiting if page not in wanted)]
        self._draw_next()

    def stop(self) -> None:
        """Nothing of the present order is wanted any more."""
        self._order += 1
        self._planning = False
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
            self._job.failed.disconnect(self._fail)  # it is no trouble of the order that follows
            self._job = None

    def _start(self, work: Callable[[Step], Numbered], take: Callable[[Numbered], None]) -> None:
        job = self._worker.prepare(work)
        job.done.connect(take)
        job.failed.connect(self._fail)
        self._job = job
        self._worker.start(job)

    def _take_plan(self, result: Numbered) -> None:
        order, preview = result
        if order != self._order:
            return
        self._job = None
        self._planning = False
        self._preview = preview  # pyright: ignore[reportAttributeAccessIssue]
        self._queue(self._preview)  # pyright: ignore[reportArgumentType]
        self.planned.emit(preview)
        self._draw_next()

    def _queue(self, preview: Preview) -> None:
        first = min(max(self._first, 1), preview.pages)
        others = [page for page in range(1, preview.pages + 1) if page != first]
        # The neighbours of the page one looks at are wanted before those far away.
        self._waiting = [first, *sorted(others, key=lambda page: abs(page - first))]

    def _draw_next(self) -> None:
        if self._job is not None or self._preview is None or self._pages is None:
            return
        if not self._waiting:
            self.finished.emit()
            return
        page = self._waiting.pop(0)
        work = _drawing(self._order, self._pages, self._preview, page, self._scale)
        self._start(work, self._take_page)

    def _take_page(self, result: Numbered) -> None:
        order, drawn = result
        if order != self._order:
            return
        self._job = None
        page, picture, scale = drawn  # pyright: ignore[reportGeneralTypeIssues]
        self.drawn.emit(page, picture, scale)
        self._draw_next()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._planning = False
        self._waiting.clear()
        self.failed.emit(error)


def _planning(order: int, minutes: MinutesJob, template: Path) -> Callable[[Step], Numbered]:
    """The work for the worker's thread; it holds frozen data and no widget."""

    def plan(step: Step) -> Numbered:
        from pcio_desktop.services.preview import prepare_preview

        step(0, 1)
        return order, prepare_preview(minutes, template)

    return plan


def _drawing(
    order: int, pages: PreviewPages, preview: Preview, page: int, scale: float
) -> Callable[[Step], Numbered]:
    def draw(step: Step) -> Numbered:
        step(0, 1)
        return order, (page, pages.image(preview, page, scale), scale)

    return draw
