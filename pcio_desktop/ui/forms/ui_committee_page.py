# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'committee_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QToolButton, QVBoxLayout,
    QWidget)

from pcio_desktop.ui.pages.meeting_page import MeetingPage
from pcio_desktop.ui.pages.sidebar import Sidebar

class Ui_CommitteePage(object):
    def setupUi(self, CommitteePage):
        if not CommitteePage.objectName():
            CommitteePage.setObjectName(u"CommitteePage")
        self.outer_layout = QHBoxLayout(CommitteePage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = QWidget(CommitteePage)
        self.rail.setObjectName(u"rail")
        self.rail.setProperty(u"role", u"sidebar")
        self.rail_layout = QVBoxLayout(self.rail)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(4, 8, 4, 4)
        self.rail_button = QToolButton(self.rail)
        self.rail_button.setObjectName(u"rail_button")
        self.rail_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rail_button.setAutoRaise(True)

        self.rail_layout.addWidget(self.rail_button)

        self.rail_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rail_layout.addItem(self.rail_spacer)


        self.outer_layout.addWidget(self.rail)

        self.splitter = QSplitter(CommitteePage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.sidebar = Sidebar(self.splitter)
        self.sidebar.setObjectName(u"sidebar")
        self.splitter.addWidget(self.sidebar)
        self.content = QStackedWidget(self.splitter)
        self.content.setObjectName(u"content")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.content.sizePolicy().hasHeightForWidth())
        self.content.setSizePolicy(sizePolicy)
        self.content.setMinimumSize(QSize(320, 0))
        self.meeting_page = MeetingPage()
        self.meeting_page.setObjectName(u"meeting_page")
        self.content.addWidget(self.meeting_page)
        self.splitter.addWidget(self.content)

        self.outer_layout.addWidget(self.splitter)


        self.retranslateUi(CommitteePage)

        QMetaObject.connectSlotsByName(CommitteePage)
    # setupUi

    def retranslateUi(self, CommitteePage):
        pass
    # retranslateUi

