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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.step_bar import StepBar

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
        self.new_meeting_button = QPushButton(self.empty_paper)
        self.new_meeting_button.setObjectName(u"new_meeting_button")
        self.new_meeting_button.setAutoDefault(True)
        self.new_meeting_button.setProperty(u"role", u"primary")

        self.empty_buttons.addWidget(self.new_meeting_button)

        self.import_button = QPushButton(self.empty_paper)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(True)

        self.empty_buttons.addWidget(self.import_button)

        self.empty_buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_buttons.addItem(self.empty_buttons_spacer)


        self.empty_layout.addLayout(self.empty_buttons)

        self.empty_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_spacer)

        self.empty_page.setWidget(self.empty_paper)
        self.stack.addWidget(self.empty_page)
        self.steps_page = QWidget()
        self.steps_page.setObjectName(u"steps_page")
        self.steps_page.setProperty(u"role", u"paper")
        self.steps_layout = QVBoxLayout(self.steps_page)
        self.steps_layout.setSpacing(4)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(0, 12, 0, 0)
        self.heading = QWidget(self.steps_page)
        self.heading.setObjectName(u"heading")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.heading.sizePolicy().hasHeightForWidth())
        self.heading.setSizePolicy(sizePolicy)
        self.heading_column = QVBoxLayout(self.heading)
        self.heading_column.setSpacing(4)
        self.heading_column.setObjectName(u"heading_column")
        self.heading_column.setContentsMargins(24, 0, 24, 0)
        self.heading_layout = QHBoxLayout()
        self.heading_layout.setSpacing(12)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title_label = QLabel(self.heading)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setText(u"")

        self.heading_layout.addWidget(self.title_label)

        self.state_badge = QLabel(self.heading)
        self.state_badge.setObjectName(u"state_badge")
        self.state_badge.setProperty(u"role", u"badge")
        self.state_badge.setText(u"")

        self.heading_layout.addWidget(self.state_badge, 0, Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        self.heading_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_layout.addItem(self.heading_spacer)

        self.export_button = QPushButton(self.heading)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(True)
        self.export_button.setProperty(u"role", u"primary")

        self.heading_layout.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        self.heading_layout.setStretch(2, 1)

        self.heading_column.addLayout(self.heading_layout)

        self.when_label = QLabel(self.heading)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setText(u"")
        self.when_label.setWordWrap(True)

        self.heading_column.addWidget(self.when_label)


        self.steps_layout.addWidget(self.heading)

        self.step_row = QHBoxLayout()
        self.step_row.setObjectName(u"step_row")
        self.step_row.setContentsMargins(16, -1, 16, -1)
        self.step_bar = StepBar(self.steps_page)
        self.step_bar.setObjectName(u"step_bar")

        self.step_row.addWidget(self.step_bar)


        self.steps_layout.addLayout(self.step_row)

        self.step_stack = QStackedWidget(self.steps_page)
        self.step_stack.setObjectName(u"step_stack")

        self.steps_layout.addWidget(self.step_stack)

        self.stack.addWidget(self.steps_page)

        self.outer_layout.addWidget(self.stack)

        QWidget.setTabOrder(self.export_button, self.step_bar)

        self.retranslateUi(MeetingPage)

        QMetaObject.connectSlotsByName(MeetingPage)
    # setupUi

    def retranslateUi(self, MeetingPage):
        self.empty_title.setText(QCoreApplication.translate("MeetingPage", u"No meeting yet", None))
        self.empty_sentence.setText(QCoreApplication.translate("MeetingPage", u"The meetings of this committee will stand here, with their people, agenda and minutes. Make the first one, or take them from an interchange file.", None))
        self.new_meeting_button.setText(QCoreApplication.translate("MeetingPage", u"New meeting", None))
        self.import_button.setText(QCoreApplication.translate("MeetingPage", u"Import meetings", None))
        self.export_button.setText(QCoreApplication.translate("MeetingPage", u"Export DOCX", None))
#if QT_CONFIG(accessibility)
        self.step_bar.setAccessibleName(QCoreApplication.translate("MeetingPage", u"Steps of the meeting", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

