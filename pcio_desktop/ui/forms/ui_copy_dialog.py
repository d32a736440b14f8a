# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copy_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CopyDialog(object):
    def setupUi(self, CopyDialog):
        if not CopyDialog.objectName():
            CopyDialog.setObjectName(u"CopyDialog")
        self.outer_layout = QVBoxLayout(CopyDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(CopyDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setText(u"")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.plain_button = QRadioButton(CopyDialog)
        self.plain_button.setObjectName(u"plain_button")
        self.plain_button.setChecked(True)

        self.outer_layout.addWidget(self.plain_button)

        self.locked_button = QRadioButton(CopyDialog)
        self.locked_button.setObjectName(u"locked_button")

        self.outer_layout.addWidget(self.locked_button)

        self.fields_layout = QHBoxLayout()
        self.fields_layout.setSpacing(8)
        self.fields_layout.setObjectName(u"fields_layout")
        self.password_layout = QVBoxLayout()
        self.password_layout.setSpacing(4)
        self.password_layout.setObjectName(u"password_layout")
        self.password_label = QLabel(CopyDialog)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setWordWrap(True)

        self.password_layout.addWidget(self.password_label)

        self.password_edit = QLineEdit(CopyDialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_layout.addWidget(self.password_edit)


        self.fields_layout.addLayout(self.password_layout)

        self.again_layout = QVBoxLayout()
        self.again_layout.setSpacing(4)
        self.again_layout.setObjectName(u"again_layout")
        self.again_label = QLabel(CopyDialog)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setWordWrap(True)

        self.again_layout.addWidget(self.again_label)

        self.again_edit = QLineEdit(CopyDialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_layout.addWidget(self.again_edit)


        self.fields_layout.addLayout(self.again_layout)


        self.outer_layout.addLayout(self.fields_layout)

        self.strength_label = QLabel(CopyDialog)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setText(u"")
        self.strength_label.setWordWrap(True)

        self.outer_layout.addWidget(self.strength_label)

        self.error_label = QLabel(CopyDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.outer_layout.addWidget(self.error_label)

        self.show_box = QCheckBox(CopyDialog)
        self.show_box.setObjectName(u"show_box")

        self.outer_layout.addWidget(self.show_box)

        self.warning_label = QLabel(CopyDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setWordWrap(True)

        self.outer_layout.addWidget(self.warning_label)

        self.spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer_layout.addItem(self.spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CopyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.copy_button = QPushButton(CopyDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.copy_button)


        self.outer_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plain_button, self.locked_button)
        QWidget.setTabOrder(self.locked_button, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_box)
        QWidget.setTabOrder(self.show_box, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.copy_button)

        self.retranslateUi(CopyDialog)

        self.copy_button.setDefault(True)


        QMetaObject.connectSlotsByName(CopyDialog)
    # setupUi

    def retranslateUi(self, CopyDialog):
        CopyDialog.setWindowTitle(QCoreApplication.translate("CopyDialog", u"Send or copy the file", None))
        self.plain_button.setText(QCoreApplication.translate("CopyDialog", u"&Plain copy, to keep or to work on with", None))
        self.locked_button.setText(QCoreApplication.translate("CopyDialog", u"&Copy locked with a password, to send", None))
        self.password_label.setText(QCoreApplication.translate("CopyDialog", u"Pass&word", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("CopyDialog", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("CopyDialog", u"Password &again", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("CopyDialog", u"Password again", None))
#endif // QT_CONFIG(accessibility)
        self.show_box.setText(QCoreApplication.translate("CopyDialog", u"&Show the password", None))
        self.warning_label.setText(QCoreApplication.translate("CopyDialog", u"A forgotten password cannot be recovered by anybody. Tell it to the receiver in another way than the file, by telephone for example.", None))
        self.cancel_button.setText(QCoreApplication.translate("CopyDialog", u"Cancel", None))
        self.copy_button.setText(QCoreApplication.translate("CopyDialog", u"Choose where\u2026", None))
    # retranslateUi

