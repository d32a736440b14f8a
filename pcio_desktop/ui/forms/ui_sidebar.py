# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sidebar.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.card_list import CardTree

class Ui_Sidebar(object):
    def setupUi(self, Sidebar):
        if not Sidebar.objectName():
            Sidebar.setObjectName(u"Sidebar")
        Sidebar.setProperty(u"role", u"sidebar")
        self.outer_layout = QVBoxLayout(Sidebar)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(12, 16, 8, 8)
        self.committee_label = QLabel(Sidebar)
        self.committee_label.setObjectName(u"committee_label")
        self.committee_label.setProperty(u"role", u"strong")
        self.committee_label.setText(u"")
        self.committee_label.setWordWrap(True)

        self.outer_layout.addWidget(self.committee_label)

        self.full_name_label = QLabel(Sidebar)
        self.full_name_label.setObjectName(u"full_name_label")
        self.full_name_label.setProperty(u"role", u"small")
        self.full_name_label.setText(u"")
        self.full_name_label.setWordWrap(True)

        self.outer_layout.addWidget(self.full_name_label)

        self.meetings_label = QLabel(Sidebar)
        self.meetings_label.setObjectName(u"meetings_label")
        self.meetings_label.setProperty(u"role", u"small")

        self.outer_layout.addWidget(self.meetings_label)

        self.meetings_view = CardTree(Sidebar)
        self.meetings_view.setObjectName(u"meetings_view")

        self.outer_layout.addWidget(self.meetings_view)

        self.empty_label = QLabel(Sidebar)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setWordWrap(True)

        self.outer_layout.addWidget(self.empty_label)

        self.spacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer_layout.addItem(self.spacer)

        self.places_layout = QVBoxLayout()
        self.places_layout.setSpacing(2)
        self.places_layout.setObjectName(u"places_layout")

        self.outer_layout.addLayout(self.places_layout)

        self.outer_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.meetings_label.setBuddy(self.meetings_view)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Sidebar)

        QMetaObject.connectSlotsByName(Sidebar)
    # setupUi

    def retranslateUi(self, Sidebar):
        self.meetings_label.setText(QCoreApplication.translate("Sidebar", u"Meetings", None))
#if QT_CONFIG(accessibility)
        self.meetings_view.setAccessibleName(QCoreApplication.translate("Sidebar", u"Meetings", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("Sidebar", u"No meeting yet.", None))
        pass
    # retranslateUi

