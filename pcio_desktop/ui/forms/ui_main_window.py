# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QMainWindow, QMenuBar,
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from pcio_desktop.ui.pages.start_page import StartPage
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from pcio_desktop.ui.widgets.status_line import StatusLine

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setMinimumSize(QSize(640, 340))
        MainWindow.setAcceptDrops(True)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.notice_bar = NoticeBar(self.central)
        self.notice_bar.setObjectName(u"notice_bar")
        self.central_layout = QVBoxLayout(self.central)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(self.central)
        self.stack.setObjectName(u"stack")
        self.start_page = StartPage()
        self.start_page.setObjectName(u"start_page")
        self.stack.addWidget(self.start_page)
        self.opening_page = QWidget()
        self.opening_page.setObjectName(u"opening_page")
        self.opening_page.setProperty(u"role", u"paper")
        self.opening_layout = QVBoxLayout(self.opening_page)
        self.opening_layout.setObjectName(u"opening_layout")
        self.opening_label = QLabel(self.opening_page)
        self.opening_label.setObjectName(u"opening_label")
        self.opening_label.setProperty(u"role", u"secondary")
        self.opening_label.setText(u"")
        self.opening_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.opening_label.setWordWrap(True)

        self.opening_layout.addWidget(self.opening_label)

        self.stack.addWidget(self.opening_page)

        self.central_layout.addWidget(self.stack)

        self.status_line = StatusLine(self.central)
        self.status_line.setObjectName(u"status_line")

        self.central_layout.addWidget(self.status_line)

        MainWindow.setCentralWidget(self.central)
        self.menu_bar = QMenuBar(MainWindow)
        self.menu_bar.setObjectName(u"menu_bar")
        MainWindow.setMenuBar(self.menu_bar)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        pass
    # retranslateUi

