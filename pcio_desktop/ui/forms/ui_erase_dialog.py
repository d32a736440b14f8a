# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erase_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_EraseDialog(object):
    def setupUi(self, EraseDialog):
        if not EraseDialog.objectName():
            EraseDialog.setObjectName(u"EraseDialog")
        self.outer_layout = QVBoxLayout(EraseDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(EraseDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.people_list = QListWidget(EraseDialog)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setWordWrap(True)
        self.people_list.setMinimumSize(QSize(120, 60))

        self.outer_layout.addWidget(self.people_list)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.all_button = QPushButton(EraseDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.all_button)

        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(EraseDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.erase_button = QPushButton(EraseDialog)
        self.erase_button.setObjectName(u"erase_button")
        self.erase_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.erase_button)


        self.outer_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.people_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.erase_button)

        self.retranslateUi(EraseDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(EraseDialog)
    # setupUi

    def retranslateUi(self, EraseDialog):
        EraseDialog.setWindowTitle(QCoreApplication.translate("EraseDialog", u"Erase people for good", None))
        self.sentence_label.setText(QCoreApplication.translate("EraseDialog", u"These people are in no roster and no meeting. Whoever is erased is offered nowhere any more, and nothing done before can be undone. Names in minutes stay: they are the record.", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("EraseDialog", u"People in no roster and no meeting", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("EraseDialog", u"Mark &all", None))
        self.close_button.setText(QCoreApplication.translate("EraseDialog", u"Close", None))
        self.erase_button.setText(QCoreApplication.translate("EraseDialog", u"&Erase\u2026", None))
    # retranslateUi

