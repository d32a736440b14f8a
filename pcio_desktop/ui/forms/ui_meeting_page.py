# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.agenda_view import AgendaView
from pcio_desktop.ui.widgets.counts_row import CountsRow

class Ui_MeetingPage(object):
    def setupUi(self, MeetingPage):
        if not MeetingPage.objectName():
            MeetingPage.setObjectName(u"MeetingPage")
        self.outer_layout = QVBoxLayout(MeetingPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(MeetingPage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QScrollArea()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty_page.setFrameShape(QFrame.Shape.NoFrame)
        self.empty_page.setWidgetResizable(True)
        self.empty_paper = QWidget()
        self.empty_paper.setObjectName(u"empty_paper")
        self.empty_paper.setProperty(u"role", u"paper")
        self.empty_layout = QVBoxLayout(self.empty_paper)
        self.empty_layout.setSpacing(12)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
        self.empty_title = QLabel(self.empty_paper)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"role", u"title")
        self.empty_title.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_title)

        self.empty_sentence = QLabel(self.empty_paper)
        self.empty_sentence.setObjectName(u"empty_sentence")
        self.empty_sentence.setProperty(u"role", u"secondary")
        self.empty_sentence.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_sentence)

        self.empty_buttons = QHBoxLayout()
        self.empty_buttons.setObjectName(u"empty_buttons")
        self.import_button = QPushButton(self.empty_paper)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(True)
        self.import_button.setProperty(u"role", u"primary")

        self.empty_buttons.addWidget(self.import_button)

        self.empty_buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_buttons.addItem(self.empty_buttons_spacer)


        self.empty_layout.addLayout(self.empty_buttons)

        self.empty_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_spacer)

        self.empty_page.setWidget(self.empty_paper)
        self.stack.addWidget(self.empty_page)
        self.scroll = QScrollArea()
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
        self.paper_layout.setContentsMargins(24, 16, 24, 24)
        self.heading_layout = QHBoxLayout()
        self.heading_layout.setSpacing(12)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title_label = QLabel(self.paper)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setText(u"")

        self.heading_layout.addWidget(self.title_label)

        self.state_badge = QLabel(self.paper)
        self.state_badge.setObjectName(u"state_badge")
        self.state_badge.setProperty(u"role", u"badge")
        self.state_badge.setText(u"")

        self.heading_layout.addWidget(self.state_badge, 0, Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        self.heading_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_layout.addItem(self.heading_spacer)

        self.export_button = QPushButton(self.paper)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(True)
        self.export_button.setProperty(u"role", u"primary")

        self.heading_layout.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        self.heading_layout.setStretch(2, 1)

        self.paper_layout.addLayout(self.heading_layout)

        self.when_label = QLabel(self.paper)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setText(u"")
        self.when_label.setWordWrap(True)

        self.paper_layout.addWidget(self.when_label)

        self.times_label = QLabel(self.paper)
        self.times_label.setObjectName(u"times_label")
        self.times_label.setProperty(u"role", u"secondary")
        self.times_label.setText(u"")
        self.times_label.setWordWrap(True)

        self.paper_layout.addWidget(self.times_label)

        self.quorum_card = QFrame(self.paper)
        self.quorum_card.setObjectName(u"quorum_card")
        self.quorum_card.setProperty(u"role", u"card")
        self.quorum_layout = QVBoxLayout(self.quorum_card)
        self.quorum_layout.setSpacing(0)
        self.quorum_layout.setObjectName(u"quorum_layout")
        self.quorum_layout.setContentsMargins(16, 12, 16, 12)
        self.quorum_label = QLabel(self.quorum_card)
        self.quorum_label.setObjectName(u"quorum_label")
        self.quorum_label.setProperty(u"role", u"verdict")
        self.quorum_label.setText(u"")
        self.quorum_label.setWordWrap(True)

        self.quorum_layout.addWidget(self.quorum_label)

        self.quorum_detail = QLabel(self.quorum_card)
        self.quorum_detail.setObjectName(u"quorum_detail")
        self.quorum_detail.setText(u"")
        self.quorum_detail.setWordWrap(True)

        self.quorum_layout.addWidget(self.quorum_detail)

        self.quorum_rule = QLabel(self.quorum_card)
        self.quorum_rule.setObjectName(u"quorum_rule")
        self.quorum_rule.setProperty(u"role", u"secondary")
        self.quorum_rule.setText(u"")
        self.quorum_rule.setWordWrap(True)

        self.quorum_layout.addWidget(self.quorum_rule)

        self.counts_row = CountsRow(self.quorum_card)
        self.counts_row.setObjectName(u"counts_row")

        self.quorum_layout.addWidget(self.counts_row)


        self.paper_layout.addWidget(self.quorum_card)

        self.agenda_label = QLabel(self.paper)
        self.agenda_label.setObjectName(u"agenda_label")
        self.agenda_label.setProperty(u"role", u"strong")

        self.paper_layout.addWidget(self.agenda_label)

        self.agenda_view = AgendaView(self.paper)
        self.agenda_view.setObjectName(u"agenda_view")

        self.paper_layout.addWidget(self.agenda_view)

        self.no_agenda_label = QLabel(self.paper)
        self.no_agenda_label.setObjectName(u"no_agenda_label")
        self.no_agenda_label.setProperty(u"role", u"secondary")
        self.no_agenda_label.setWordWrap(True)

        self.paper_layout.addWidget(self.no_agenda_label)

        self.paper_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_layout.addItem(self.paper_spacer)

        self.scroll.setWidget(self.paper)
        self.stack.addWidget(self.scroll)

        self.outer_layout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.agenda_label.setBuddy(self.agenda_view)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.export_button, self.agenda_view)

        self.retranslateUi(MeetingPage)

        QMetaObject.connectSlotsByName(MeetingPage)
    # setupUi

    def retranslateUi(self, MeetingPage):
        self.empty_title.setText(QCoreApplication.translate("MeetingPage", u"No meeting yet", None))
        self.empty_sentence.setText(QCoreApplication.translate("MeetingPage", u"The meetings of this committee will stand here, with their people, agenda and minutes. They can be taken from an interchange file.", None))
        self.import_button.setText(QCoreApplication.translate("MeetingPage", u"Import meetings", None))
        self.export_button.setText(QCoreApplication.translate("MeetingPage", u"Export DOCX", None))
        self.agenda_label.setText(QCoreApplication.translate("MeetingPage", u"Agenda", None))
#if QT_CONFIG(accessibility)
        self.agenda_view.setAccessibleName(QCoreApplication.translate("MeetingPage", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.no_agenda_label.setText(QCoreApplication.translate("MeetingPage", u"The items of the agenda will stand here.", None))
        pass
    # retranslateUi

