# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assignment_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.date_field import DateField
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit

class Ui_AssignmentPanel(object):
    def setupUi(self, AssignmentPanel):
        if not AssignmentPanel.objectName():
            AssignmentPanel.setObjectName(u"AssignmentPanel")
        self.outer_layout = QVBoxLayout(AssignmentPanel)
        self.outer_layout.setSpacing(6)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.entry_layout = QHBoxLayout()
        self.entry_layout.setSpacing(8)
        self.entry_layout.setObjectName(u"entry_layout")
        self.entry_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_field = CompletionField(AssignmentPanel)
        self.owner_field.setObjectName(u"owner_field")

        self.entry_layout.addWidget(self.owner_field)


        self.outer_layout.addLayout(self.entry_layout)

        self.error_label = QLabel(AssignmentPanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.outer_layout.addWidget(self.error_label)

        self.chips = QWidget(AssignmentPanel)
        self.chips.setObjectName(u"chips")

        self.outer_layout.addWidget(self.chips)

        self.due = QWidget(AssignmentPanel)
        self.due.setObjectName(u"due")

        self.outer_layout.addWidget(self.due)

        self.due_label = QLabel(AssignmentPanel)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"role", u"secondary")

        self.outer_layout.addWidget(self.due_label)

        self.due_field = DateField(AssignmentPanel)
        self.due_field.setObjectName(u"due_field")

        self.outer_layout.addWidget(self.due_field)

        self.due_badge = QLabel(AssignmentPanel)
        self.due_badge.setObjectName(u"due_badge")
        self.due_badge.setProperty(u"role", u"badge")
        self.due_badge.setText(u"")

        self.outer_layout.addWidget(self.due_badge)

        self.due_error = QLabel(AssignmentPanel)
        self.due_error.setObjectName(u"due_error")
        self.due_error.setProperty(u"role", u"error")
        self.due_error.setText(u"")

        self.outer_layout.addWidget(self.due_error)

        self.detail = QFrame(AssignmentPanel)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"role", u"card")
        self.detail_layout = QVBoxLayout(self.detail)
        self.detail_layout.setSpacing(6)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(12, 8, 12, 8)
        self.detail_head = QHBoxLayout()
        self.detail_head.setSpacing(8)
        self.detail_head.setObjectName(u"detail_head")
        self.detail_head.setContentsMargins(0, 0, 0, 0)
        self.detail_owner = QLabel(self.detail)
        self.detail_owner.setObjectName(u"detail_owner")
        self.detail_owner.setProperty(u"role", u"strong")
        self.detail_owner.setText(u"")
        self.detail_owner.setWordWrap(True)
        self.detail_owner.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_head.addWidget(self.detail_owner)

        self.part_combo = QComboBox(self.detail)
        self.part_combo.setObjectName(u"part_combo")

        self.detail_head.addWidget(self.part_combo)

        self.remove_button = QPushButton(self.detail)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)

        self.detail_head.addWidget(self.remove_button)


        self.detail_layout.addLayout(self.detail_head)

        self.task_edit = StoredTextEdit(self.detail)
        self.task_edit.setObjectName(u"task_edit")

        self.detail_layout.addWidget(self.task_edit)

        self.own_due_label = QLabel(self.detail)
        self.own_due_label.setObjectName(u"own_due_label")
        self.own_due_label.setProperty(u"role", u"secondary")
        self.own_due_label.setWordWrap(True)

        self.detail_layout.addWidget(self.own_due_label)

        self.own_due_field = DateField(self.detail)
        self.own_due_field.setObjectName(u"own_due_field")

        self.detail_layout.addWidget(self.own_due_field)


        self.outer_layout.addWidget(self.detail)


        self.retranslateUi(AssignmentPanel)

        QMetaObject.connectSlotsByName(AssignmentPanel)
    # setupUi

    def retranslateUi(self, AssignmentPanel):
        self.owner_field.setPlaceholderText(QCoreApplication.translate("AssignmentPanel", u"Type an agency or a seat, Enter adds it", None))
#if QT_CONFIG(accessibility)
        self.owner_field.setAccessibleName(QCoreApplication.translate("AssignmentPanel", u"Add an owner", None))
#endif // QT_CONFIG(accessibility)
        self.due_label.setText(QCoreApplication.translate("AssignmentPanel", u"Due", None))
#if QT_CONFIG(accessibility)
        self.due_field.setAccessibleName(QCoreApplication.translate("AssignmentPanel", u"Due date of all owners", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.part_combo.setAccessibleName(QCoreApplication.translate("AssignmentPanel", u"Part of the owner", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("AssignmentPanel", u"Take off", None))
        self.task_edit.setPlaceholderText(QCoreApplication.translate("AssignmentPanel", u"What is to be done", None))
#if QT_CONFIG(accessibility)
        self.task_edit.setAccessibleName(QCoreApplication.translate("AssignmentPanel", u"Task", None))
#endif // QT_CONFIG(accessibility)
        self.own_due_label.setText(QCoreApplication.translate("AssignmentPanel", u"Due for this owner", None))
#if QT_CONFIG(accessibility)
        self.own_due_field.setAccessibleName(QCoreApplication.translate("AssignmentPanel", u"Due date of this owner", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

