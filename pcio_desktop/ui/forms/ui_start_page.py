# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
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
    QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.card_list import CardList

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        self.outer_layout = QVBoxLayout(StartPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(StartPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.paper = QWidget()
        self.paper.setObjectName(u"paper")
        self.paper.setProperty(u"role", u"paper")
        self.centring_layout = QHBoxLayout(self.paper)
        self.centring_layout.setObjectName(u"centring_layout")
        self.centring_layout.setContentsMargins(24, 24, 24, 24)
        self.left_spacer = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centring_layout.addItem(self.left_spacer)

        self.column = QWidget(self.paper)
        self.column.setObjectName(u"column")
        self.column_layout = QVBoxLayout(self.column)
        self.column_layout.setSpacing(8)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.column)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setWordWrap(True)

        self.column_layout.addWidget(self.title_label)

        self.sentence_label = QLabel(self.column)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")
        self.sentence_label.setWordWrap(True)

        self.column_layout.addWidget(self.sentence_label)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(-1, 16, -1, -1)
        self.recent_layout = QVBoxLayout()
        self.recent_layout.setSpacing(8)
        self.recent_layout.setObjectName(u"recent_layout")
        self.recent_label = QLabel(self.column)
        self.recent_label.setObjectName(u"recent_label")
        self.recent_label.setProperty(u"role", u"strong")

        self.recent_layout.addWidget(self.recent_label)

        self.recent_view = CardList(self.column)
        self.recent_view.setObjectName(u"recent_view")

        self.recent_layout.addWidget(self.recent_view)

        self.empty_label = QLabel(self.column)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setWordWrap(True)

        self.recent_layout.addWidget(self.empty_label)

        self.recent_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recent_layout.addItem(self.recent_spacer)


        self.halves.addLayout(self.recent_layout)

        self.buttons_layout = QVBoxLayout()
        self.buttons_layout.setSpacing(12)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.begin_label = QLabel(self.column)
        self.begin_label.setObjectName(u"begin_label")
        self.begin_label.setProperty(u"role", u"strong")

        self.buttons_layout.addWidget(self.begin_label)

        self.open_button = QPushButton(self.column)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)
        self.open_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.open_button)

        self.new_button = QPushButton(self.column)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.new_button)

        self.sample_button = QPushButton(self.column)
        self.sample_button.setObjectName(u"sample_button")
        self.sample_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.sample_button)

        self.drop_label = QLabel(self.column)
        self.drop_label.setObjectName(u"drop_label")
        self.drop_label.setProperty(u"role", u"small")
        self.drop_label.setWordWrap(True)

        self.buttons_layout.addWidget(self.drop_label)

        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.buttons_layout.addItem(self.buttons_spacer)


        self.halves.addLayout(self.buttons_layout)

        self.halves.setStretch(0, 3)
        self.halves.setStretch(1, 2)

        self.column_layout.addLayout(self.halves)


        self.centring_layout.addWidget(self.column)

        self.right_spacer = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centring_layout.addItem(self.right_spacer)

        self.centring_layout.setStretch(0, 1)
        self.centring_layout.setStretch(1, 20)
        self.centring_layout.setStretch(2, 1)
        self.scroll.setWidget(self.paper)

        self.outer_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.recent_label.setBuddy(self.recent_view)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recent_view, self.open_button)
        QWidget.setTabOrder(self.open_button, self.new_button)
        QWidget.setTabOrder(self.new_button, self.sample_button)

        self.retranslateUi(StartPage)

        QMetaObject.connectSlotsByName(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.title_label.setText(QCoreApplication.translate("StartPage", u"Minutes of provincial PCIO committees", None))
        self.sentence_label.setText(QCoreApplication.translate("StartPage", u"One file holds one committee: its order, its people and all its meetings. Open a file, start a committee, or try it with invented people.", None))
        self.recent_label.setText(QCoreApplication.translate("StartPage", u"Recent committees", None))
#if QT_CONFIG(accessibility)
        self.recent_view.setAccessibleName(QCoreApplication.translate("StartPage", u"Recent committees", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("StartPage", u"Files that were opened will stand here.", None))
        self.begin_label.setText(QCoreApplication.translate("StartPage", u"Begin", None))
        self.open_button.setText(QCoreApplication.translate("StartPage", u"Open file", None))
        self.new_button.setText(QCoreApplication.translate("StartPage", u"New committee", None))
        self.sample_button.setText(QCoreApplication.translate("StartPage", u"Try with sample data", None))
        self.drop_label.setText(QCoreApplication.translate("StartPage", u"A committee file (.pcio) may also be dragged onto this window.", None))
        pass
    # retranslateUi

