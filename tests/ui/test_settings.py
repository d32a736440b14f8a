"""What the user chose stays chosen; a spoilt file does no harm."""

from pathlib import Path

from pcio_desktop.ui.program import Program
from pcio_desktop.ui.settings import RECENT_LIMIT, RecentFile, Settings, Theme
from tests.ui.conftest import MakeProgram


def test_choices_are_there_again(tmp_path: Path) -> None:
    first = Settings(tmp_path / "settings.ini")
    first.language, first.text_size, first.theme = "en", 150, Theme.DARK
    first.remember_file(tmp_path / "น่าน.pcio", "PCIO จังหวัดน่าน")
    first.remember_folder("open", tmp_path)
    del first
    second = Settings(tmp_path / "settings.ini")
    assert (second.language, second.text_size, second.theme) == ("en", 150, Theme.DARK)
    assert second.recent_files == [RecentFile(tmp_path / "น่าน.pcio", "PCIO จังหวัดน่าน")]
    assert second.folder("open") == tmp_path


def test_the_newest_files_come_first_and_each_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for number in range(RECENT_LIMIT + 3):
        settings.remember_file(Path(f"{number}.pcio"), "")
    settings.remember_file(Path("5.pcio"), "PCIO")
    files = settings.recent_files
    assert len(files) == RECENT_LIMIT
    assert files[0] == RecentFile(Path("5.pcio"), "PCIO")
    assert [file.path.name for file in files].count("5.pcio") == 1


def test_a_spoilt_file_counts_as_nothing_chosen(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(
        "[General]\nlanguage=xx\ntext_size=huge\ntheme=pink\nrecent_files=7, junk\n"
        "state_window=7\nfolder_open=/no/such/folder\n",
        encoding="utf-8",
    )
    settings = Settings(file)
    assert (settings.language, settings.text_size, settings.theme) == ("th", 100, Theme.SYSTEM)
    assert settings.folder("open") is None
    assert settings.state("window").isEmpty()
    assert len(settings.recent_files) == 2  # paths like any other; opening them says what is wrong


def test_the_window_comes_back_as_it_was_left(make_program: MakeProgram, tmp_path: Path) -> None:
    del tmp_path
    first: Program = make_program()
    first.appearance.choose_text_size(125)
    first.window.resize(760, 480)
    first.window.close()
    second = Settings(first_file(first))
    assert second.text_size == 125
    assert not second.state("window").isEmpty()


def first_file(program: Program) -> Path:
    from pcio_desktop import paths

    del program
    return paths.data_dir() / "settings.ini"
