# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

class Ui_KeysDialog(object):
    def setupUi(self, KeysDialog):
        if not KeysDialog.objectName():
            KeysDialog.setObjectName(u"KeysDialog")
        self.outer_layout = QVBoxLayout(KeysDialog)
        self.outer_layout.setSpacing(12)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.keys_view = QTableView(KeysDialog)
        self.keys_view.setObjectName(u"keys_view")

        self.outer_layout.addWidget(self.keys_view)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(KeysDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.close_button)


        self.outer_layout.addLayout(self.buttons_layout)


        self.retranslateUi(KeysDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(KeysDialog)
    # setupUi

    def retranslateUi(self, KeysDialog):
        KeysDialog.setWindowTitle(QCoreApplication.translate("KeysDialog", u"Keys", None))
#if QT_CONFIG(accessibility)
        self.keys_view.setAccessibleName(QCoreApplication.translate("KeysDialog", u"Keys", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("KeysDialog", u"Close", None))
    # retranslateUi

