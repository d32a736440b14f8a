# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_UnlockDialog(object):
    def setupUi(self, UnlockDialog):
        if not UnlockDialog.objectName():
            UnlockDialog.setObjectName(u"UnlockDialog")
        self.outer_layout = QVBoxLayout(UnlockDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(UnlockDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setText(u"")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.password_label = QLabel(UnlockDialog)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setWordWrap(True)

        self.outer_layout.addWidget(self.password_label)

        self.password_edit = QLineEdit(UnlockDialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer_layout.addWidget(self.password_edit)

        self.error_label = QLabel(UnlockDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.outer_layout.addWidget(self.error_label)

        self.show_box = QCheckBox(UnlockDialog)
        self.show_box.setObjectName(u"show_box")

        self.outer_layout.addWidget(self.show_box)

        self.spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer_layout.addItem(self.spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(UnlockDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.open_button = QPushButton(UnlockDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.open_button)


        self.outer_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.show_box)
        QWidget.setTabOrder(self.show_box, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.open_button)

        self.retranslateUi(UnlockDialog)

        self.open_button.setDefault(True)


        QMetaObject.connectSlotsByName(UnlockDialog)
    # setupUi

    def retranslateUi(self, UnlockDialog):
        UnlockDialog.setWindowTitle(QCoreApplication.translate("UnlockDialog", u"Open a locked copy", None))
        self.password_label.setText(QCoreApplication.translate("UnlockDialog", u"Pass&word", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("UnlockDialog", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.show_box.setText(QCoreApplication.translate("UnlockDialog", u"&Show the password", None))
        self.cancel_button.setText(QCoreApplication.translate("UnlockDialog", u"Cancel", None))
        self.open_button.setText(QCoreApplication.translate("UnlockDialog", u"Open", None))
    # retranslateUi

