# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_dialog.ui'
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

class Ui_CheckDialog(object):
    def setupUi(self, CheckDialog):
        if not CheckDialog.objectName():
            CheckDialog.setObjectName(u"CheckDialog")
        self.outer_layout = QVBoxLayout(CheckDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(CheckDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setText(u"")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.parts_list = QListWidget(CheckDialog)
        self.parts_list.setObjectName(u"parts_list")
        self.parts_list.setWordWrap(True)
        self.parts_list.setMinimumSize(QSize(120, 60))

        self.outer_layout.addWidget(self.parts_list)

        self.help_label = QLabel(CheckDialog)
        self.help_label.setObjectName(u"help_label")
        self.help_label.setProperty(u"role", u"secondary")
        self.help_label.setWordWrap(True)

        self.outer_layout.addWidget(self.help_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.accept_button = QPushButton(CheckDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.accept_button)

        self.snapshots_button = QPushButton(CheckDialog)
        self.snapshots_button.setObjectName(u"snapshots_button")
        self.snapshots_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.snapshots_button)

        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(CheckDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.view_button = QPushButton(CheckDialog)
        self.view_button.setObjectName(u"view_button")
        self.view_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.view_button)


        self.outer_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.parts_list, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.snapshots_button)
        QWidget.setTabOrder(self.snapshots_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.view_button)

        self.retranslateUi(CheckDialog)

        self.view_button.setDefault(True)


        QMetaObject.connectSlotsByName(CheckDialog)
    # setupUi

    def retranslateUi(self, CheckDialog):
        CheckDialog.setWindowTitle(QCoreApplication.translate("CheckDialog", u"Check the file", None))
#if QT_CONFIG(accessibility)
        self.parts_list.setAccessibleName(QCoreApplication.translate("CheckDialog", u"What is worth a look", None))
#endif // QT_CONFIG(accessibility)
        self.help_label.setText(QCoreApplication.translate("CheckDialog", u"A part that does not fit its seal can be viewed. Look at it first: accept it if it is right, else go back to a snapshot.", None))
        self.accept_button.setText(QCoreApplication.translate("CheckDialog", u"&Accept as it is\u2026", None))
        self.snapshots_button.setText(QCoreApplication.translate("CheckDialog", u"&Snapshots\u2026", None))
        self.close_button.setText(QCoreApplication.translate("CheckDialog", u"Close", None))
        self.view_button.setText(QCoreApplication.translate("CheckDialog", u"&View", None))
    # retranslateUi

