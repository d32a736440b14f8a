"""Statements by key: made, given a speaker, moved, joined and gone through; undone again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from pcio_desktop.domain.content import paragraph
from tests.ui.looking import settle
from tests.ui.minutes_desk import ALT, KEY, SHIFT, Taking, words
from tests.ui.typing_keys import CTRL


def test_ctrl_enter_makes_a_statement_whose_speaker_comes_first(taking: Taking) -> None:
    count = len(taking.statements)
    taking.end()
    taking.key(KEY.Key_Return, CTRL)
    assert len(taking.statements) == count + 1
    assert taking.row.speaker.hasFocus()
    assert taking.row.speaker.is_offering
    taking.write("เลขา")
    taking.key(KEY.Key_Return)
    assert taking.row.edit.hasFocus()
    taking.write("รายงาน")
    taking.page.store_typing()
    added = taking.statements[1]
    assert (added.speaker, words(added)) == ("เลขานุการ", "รายงาน")
    for done in ("พิมพ์คำกล่าว", "ระบุผู้พูด เลขานุการ", "เพิ่มคำกล่าว"):
        state = taking.program.operations.undo_state()
        assert state is not None
        assert state.undo == done
        taking.undo()
    assert len(taking.statements) == count


def test_ctrl_enter_at_the_very_beginning_leaves_everybody_their_words(taking: Taking) -> None:
    first, second = taking.statements[:2]
    taking.row.edit.select_span(0, 0, 0)
    taking.key(KEY.Key_Return, CTRL)
    one, new, two = taking.statements[:3]
    assert (one.id, words(one)) == (first.id, words(first))
    assert words(new) == ""
    assert (two.id, words(two)) == (second.id, words(second))


def test_ctrl_enter_in_the_middle_takes_the_rest_along(taking: Taking) -> None:
    first = taking.statements[0]
    taking.row.edit.select_span(0, 5, 5)
    taking.key(KEY.Key_Return, CTRL)
    one, two = taking.statements[:2]
    assert words(one) + words(two) == words(first)
    assert len(words(one)) == 5
    taking.undo()
    assert taking.statements[0] == first


def test_function_keys_name_the_chair_and_the_speaker_before(taking: Taking) -> None:
    taking.end()
    taking.key(KEY.Key_Return, CTRL)
    taking.write("ผู้แทน DEPA")
    taking.key(KEY.Key_Return, SHIFT)
    taking.write("ชี้แจง")
    taking.key(KEY.Key_F7)
    taking.write("ขอบคุณ")
    taking.key(KEY.Key_F8)
    taking.write("ยินดี")
    taking.page.store_typing()
    rows = taking.statements[1:4]
    assert [row.speaker for row in rows] == ["ผู้แทน DEPA", "ประธาน", "ผู้แทน DEPA"]
    assert [words(row) for row in rows] == ["ชี้แจง", "ขอบคุณ", "ยินดี"]


def test_a_label_that_is_typed_over_is_stored_when_one_leaves_it(taking: Taking) -> None:
    row = taking.row
    row.speaker.setFocus()
    row.speaker.selectAll()
    taking.write("คลังจังหวัด")
    taking.key(KEY.Key_Escape)  # the list
    taking.key(KEY.Key_Tab)
    assert taking.statements[0].speaker == "คลังจังหวัด"
    row.speaker.setFocus()
    row.speaker.selectAll()
    taking.write("x")
    taking.key(KEY.Key_Escape)
    taking.key(KEY.Key_Escape)
    assert row.speaker.text() == "คลังจังหวัด"


def test_backspace_at_the_beginning_takes_label_and_border_away(taking: Taking) -> None:
    before = taking.statements
    target = next(
        at for at in range(1, len(before))
        if before[at].item_id == before[at - 1].item_id and before[at].speaker
    )  # fmt: skip
    taking.page.show_thing(before[target].id)
    taking.row.edit.moveCursor(QTextCursor.MoveOperation.Start)
    taking.key(KEY.Key_Backspace)
    assert taking.statements[target].speaker == ""
    taking.row.edit.moveCursor(QTextCursor.MoveOperation.Start)
    taking.key(KEY.Key_Backspace)
    assert len(taking.statements) == len(before) - 1
    joined = taking.statements[target - 1]
    assert joined.blocks == (*before[target - 1].blocks, *before[target].blocks)
    taking.undo()
    taking.undo()
    assert taking.statements == before


def test_statements_move_and_go_by_key(taking: Taking) -> None:
    before = taking.statements
    key = taking.row.statement_id
    taking.key(KEY.Key_Down, ALT)
    assert taking.statements[0].id != key or taking.statements[0].item_id != before[0].item_id
    assert taking.row.statement_id == key
    taking.key(KEY.Key_Up, ALT)
    assert taking.statements == before
    taking.key(KEY.Key_Delete, CTRL | SHIFT)
    assert key not in [row.id for row in taking.statements]
    assert taking.program.window.notice
    taking.undo()
    assert taking.statements == before


def test_arrows_and_tab_go_through_all_statements(taking: Taking) -> None:
    seen: list[str] = []
    for _ in range(400):
        if taking.row.statement_id not in seen:
            seen.append(taking.row.statement_id)
        taking.end()
        taking.key(KEY.Key_Down)
        if len(seen) == len(taking.statements):
            break
    assert seen == [row.id for row in taking.statements]
    taking.row.edit.moveCursor(QTextCursor.MoveOperation.Start)
    taking.key(KEY.Key_Up)
    assert taking.row.statement_id == seen[-2]
    taking.key(KEY.Key_Backtab, SHIFT)
    assert taking.row.speaker.hasFocus()


def test_words_pasted_as_a_speaker_go_into_the_text_and_a_speaker_stays_one(
    taking: Taking,
) -> None:
    before = taking.statements
    taking.end()
    taking.key(KEY.Key_Return, CTRL)
    assert taking.row.speaker.hasFocus()
    QApplication.clipboard().setText("ประธาน\tขอให้ทุกหน่วยงานส่งแผน\nภายในเดือนนี้")
    taking.key(KEY.Key_V, CTRL)
    added = taking.statements[1]
    assert (added.speaker, words(added)) == ("ประธาน", "ขอให้ทุกหน่วยงานส่งแผน\nภายในเดือนนี้")
    assert added.seat_id is not None
    assert taking.row.edit.hasFocus()
    assert taking.row.edit.textCursor().atEnd()
    assert taking.program.window.notice == "“ประธาน” เป็นผู้พูด ที่เหลือวางไว้ในข้อความแล้ว"
    taking.undo()
    assert words(taking.statements[1]) == taking.statements[1].speaker == ""
    taking.undo()
    assert taking.statements == before


def test_words_pasted_over_a_speaker_leave_that_speaker(taking: Taking) -> None:
    before = taking.statements[0]
    taking.row.speaker.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.clipboard().setText("ขอให้ส่งแผน ภายในเดือนนี้")
    taking.key(KEY.Key_V, CTRL)
    now = taking.statements[0]
    assert (now.speaker, now.seat_id) == (before.speaker, before.seat_id)
    assert now.blocks == (paragraph("ขอให้ส่งแผน ภายในเดือนนี้"), *before.blocks)
    assert taking.program.window.notice.startswith("วางไว้ในข้อความ")
    taking.undo()
    assert taking.statements[0] == before


def test_a_name_pasted_as_a_speaker_is_taken_like_a_typed_one(taking: Taking) -> None:
    field = taking.row.speaker
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.clipboard().setText("นายสมชาติ แบบจำลอง")
    taking.key(KEY.Key_V, CTRL)
    assert field.text() == "นายสมชาติ แบบจำลอง"
    taking.key(KEY.Key_Return, SHIFT)
    assert taking.statements[0].speaker == "นายสมชาติ แบบจำลอง"


def test_the_menu_of_the_speaker_pastes_like_the_key(taking: Taking) -> None:
    field = taking.row.speaker
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.clipboard().setText("ขอให้ส่งแผน ภายในเดือนนี้")
    menu = field.make_menu()
    next(action for action in menu.actions() if action.objectName() == "edit-paste").trigger()
    settle()
    assert words(taking.statements[0]).startswith("ขอให้ส่งแผน")
    assert "ขอให้ส่งแผน" not in taking.statements[0].speaker
    menu.deleteLater()
