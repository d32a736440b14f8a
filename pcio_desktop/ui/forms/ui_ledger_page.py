# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_page.ui'
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
    QHeaderView, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.choice_bar import ChoiceBar
from pcio_desktop.ui.widgets.date_field import DateField
from pcio_desktop.ui.widgets.ledger_view import LedgerView
from pcio_desktop.ui.widgets.owners_list import OwnersList
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit

class Ui_LedgerPage(object):
    def setupUi(self, LedgerPage):
        if not LedgerPage.objectName():
            LedgerPage.setObjectName(u"LedgerPage")
        self.outer_layout = QVBoxLayout(LedgerPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.filters = QWidget(LedgerPage)
        self.filters.setObjectName(u"filters")
        self.filters_layout = QHBoxLayout(self.filters)
        self.filters_layout.setSpacing(8)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(12, 12, 16, 4)
        self.search_edit = ThaiLineEdit(self.filters)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.filters_layout.addWidget(self.search_edit)

        self.combos_layout = QHBoxLayout()
        self.combos_layout.setSpacing(8)
        self.combos_layout.setObjectName(u"combos_layout")
        self.combos_layout.setContentsMargins(0, 0, 0, 0)
        self.state_combo = QComboBox(self.filters)
        self.state_combo.setObjectName(u"state_combo")
        self.state_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state_combo.setMinimumContentsLength(6)

        self.combos_layout.addWidget(self.state_combo)

        self.owner_combo = QComboBox(self.filters)
        self.owner_combo.setObjectName(u"owner_combo")
        self.owner_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.owner_combo.setMinimumContentsLength(6)

        self.combos_layout.addWidget(self.owner_combo)

        self.year_combo = QComboBox(self.filters)
        self.year_combo.setObjectName(u"year_combo")
        self.year_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.year_combo.setMinimumContentsLength(6)

        self.combos_layout.addWidget(self.year_combo)


        self.filters_layout.addLayout(self.combos_layout)


        self.outer_layout.addWidget(self.filters)

        self.count = QWidget(LedgerPage)
        self.count.setObjectName(u"count")
        self.count_layout = QHBoxLayout(self.count)
        self.count_layout.setSpacing(0)
        self.count_layout.setObjectName(u"count_layout")
        self.count_layout.setContentsMargins(12, 0, 12, 0)
        self.count_label = QLabel(self.count)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"small")
        self.count_label.setText(u"")
        self.count_label.setWordWrap(True)

        self.count_layout.addWidget(self.count_label)


        self.outer_layout.addWidget(self.count)

        self.empty_label = QLabel(LedgerPage)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setWordWrap(True)

        self.outer_layout.addWidget(self.empty_label)

        self.halves = QWidget(LedgerPage)
        self.halves.setObjectName(u"halves")
        self.halves_layout = QHBoxLayout(self.halves)
        self.halves_layout.setSpacing(0)
        self.halves_layout.setObjectName(u"halves_layout")
        self.halves_layout.setContentsMargins(0, 0, 0, 0)
        self.ledger_view = LedgerView(self.halves)
        self.ledger_view.setObjectName(u"ledger_view")

        self.halves_layout.addWidget(self.ledger_view)

        self.scroll = QScrollArea(self.halves)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper = QWidget()
        self.paper.setObjectName(u"paper")
        self.paper.setProperty(u"role", u"paper")
        self.paper_layout = QVBoxLayout(self.paper)
        self.paper_layout.setSpacing(8)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(16, 8, 16, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.paper)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(True)

        self.head_layout.addWidget(self.back_button)

        self.head_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)


        self.paper_layout.addLayout(self.head_layout)

        self.item_label = QLabel(self.paper)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setProperty(u"role", u"strong")
        self.item_label.setText(u"")
        self.item_label.setWordWrap(True)
        self.item_label.setTextFormat(Qt.TextFormat.PlainText)

        self.paper_layout.addWidget(self.item_label)

        self.meeting_label = QLabel(self.paper)
        self.meeting_label.setObjectName(u"meeting_label")
        self.meeting_label.setProperty(u"role", u"secondary")
        self.meeting_label.setText(u"")
        self.meeting_label.setWordWrap(True)
        self.meeting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.paper_layout.addWidget(self.meeting_label)

        self.sentence_label = QLabel(self.paper)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setText(u"")
        self.sentence_label.setWordWrap(True)
        self.sentence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.paper_layout.addWidget(self.sentence_label)

        self.jump_layout = QHBoxLayout()
        self.jump_layout.setSpacing(8)
        self.jump_layout.setObjectName(u"jump_layout")
        self.jump_layout.setContentsMargins(0, 0, 0, 0)
        self.jump_button = QPushButton(self.paper)
        self.jump_button.setObjectName(u"jump_button")
        self.jump_button.setAutoDefault(True)

        self.jump_layout.addWidget(self.jump_button)

        self.jump_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.jump_layout.addItem(self.jump_spacer)


        self.paper_layout.addLayout(self.jump_layout)

        self.owners_view = OwnersList(self.paper)
        self.owners_view.setObjectName(u"owners_view")

        self.paper_layout.addWidget(self.owners_view)

        self.progress = QFrame(self.paper)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"card")
        self.progress_layout = QVBoxLayout(self.progress)
        self.progress_layout.setSpacing(6)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(12, 8, 12, 8)
        self.owner_label = QLabel(self.progress)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setProperty(u"role", u"strong")
        self.owner_label.setText(u"")
        self.owner_label.setWordWrap(True)
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)

        self.progress_layout.addWidget(self.owner_label)

        self.task_label = QLabel(self.progress)
        self.task_label.setObjectName(u"task_label")
        self.task_label.setProperty(u"role", u"secondary")
        self.task_label.setText(u"")
        self.task_label.setWordWrap(True)
        self.task_label.setTextFormat(Qt.TextFormat.PlainText)

        self.progress_layout.addWidget(self.task_label)

        self.state_bar = ChoiceBar(self.progress)
        self.state_bar.setObjectName(u"state_bar")

        self.progress_layout.addWidget(self.state_bar)

        self.done_layout = QHBoxLayout()
        self.done_layout.setSpacing(8)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(0, 0, 0, 0)
        self.done_label = QLabel(self.progress)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setProperty(u"role", u"secondary")

        self.done_layout.addWidget(self.done_label)

        self.done_field = DateField(self.progress)
        self.done_field.setObjectName(u"done_field")

        self.done_layout.addWidget(self.done_field)

        self.done_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_layout.addItem(self.done_spacer)


        self.progress_layout.addLayout(self.done_layout)

        self.report_label = QLabel(self.progress)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setProperty(u"role", u"secondary")

        self.progress_layout.addWidget(self.report_label)

        self.report_edit = StoredTextEdit(self.progress)
        self.report_edit.setObjectName(u"report_edit")

        self.progress_layout.addWidget(self.report_edit)

        self.error_label = QLabel(self.progress)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.progress_layout.addWidget(self.error_label)


        self.paper_layout.addWidget(self.progress)

        self.paper_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_layout.addItem(self.paper_spacer)

        self.scroll.setWidget(self.paper)

        self.halves_layout.addWidget(self.scroll)


        self.outer_layout.addWidget(self.halves)

#if QT_CONFIG(shortcut)
        self.report_label.setBuddy(self.report_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LedgerPage)

        QMetaObject.connectSlotsByName(LedgerPage)
    # setupUi

    def retranslateUi(self, LedgerPage):
        self.search_edit.setPlaceholderText(QCoreApplication.translate("LedgerPage", u"Find in resolutions, owners, reports", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("LedgerPage", u"Find in the ledger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state_combo.setAccessibleName(QCoreApplication.translate("LedgerPage", u"State", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.owner_combo.setAccessibleName(QCoreApplication.translate("LedgerPage", u"Owner", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year_combo.setAccessibleName(QCoreApplication.translate("LedgerPage", u"Year", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("LedgerPage", u"Resolutions of all meetings will stand here, with owners and due dates.", None))
#if QT_CONFIG(accessibility)
        self.ledger_view.setAccessibleName(QCoreApplication.translate("LedgerPage", u"Resolutions", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("LedgerPage", u"Back to the list", None))
        self.jump_button.setText(QCoreApplication.translate("LedgerPage", u"Go to the meeting", None))
#if QT_CONFIG(accessibility)
        self.owners_view.setAccessibleName(QCoreApplication.translate("LedgerPage", u"Owners of the resolution", None))
#endif // QT_CONFIG(accessibility)
        self.done_label.setText(QCoreApplication.translate("LedgerPage", u"Done on", None))
#if QT_CONFIG(accessibility)
        self.done_field.setAccessibleName(QCoreApplication.translate("LedgerPage", u"Day on which it was done", None))
#endif // QT_CONFIG(accessibility)
        self.report_label.setText(QCoreApplication.translate("LedgerPage", u"Reported back", None))
#if QT_CONFIG(accessibility)
        self.report_edit.setAccessibleName(QCoreApplication.translate("LedgerPage", u"Report of the owner", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

