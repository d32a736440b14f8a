# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        self.outer_layout = QVBoxLayout(AboutDialog)
        self.outer_layout.setSpacing(12)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(AboutDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.details_label = QLabel(AboutDialog)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setText(u"")
        self.details_label.setWordWrap(True)
        self.details_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.outer_layout.addWidget(self.details_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.copy_button = QPushButton(AboutDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.close_button = QPushButton(AboutDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.close_button)


        self.outer_layout.addLayout(self.buttons_layout)


        self.retranslateUi(AboutDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About the program", None))
        self.sentence_label.setText(QCoreApplication.translate("AboutDialog", u"Official minutes of provincial PCIO committees, offline. Everything stays on this computer.", None))
#if QT_CONFIG(accessibility)
        self.details_label.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Versions", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("AboutDialog", u"Copy details", None))
        self.close_button.setText(QCoreApplication.translate("AboutDialog", u"Close", None))
    # retranslateUi

