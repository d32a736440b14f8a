"""The thread for work on files, at the end of its life; transfers and previews show the rest."""

from pytestqt.qtbot import QtBot

from pcio_desktop.ui.worker import Worker


def test_work_that_comes_after_the_end_is_cancelled(qtbot: QtBot) -> None:
    worker = Worker()
    worker.close()
    job = worker.prepare(lambda step: step(0, 1))
    with qtbot.waitSignal(job.cancelled, timeout=1000):
        worker.start(job)
    assert not worker.busy
