# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'salvage_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QTextBrowser,
    QVBoxLayout, QWidget)

class Ui_SalvageDialog(object):
    def setupUi(self, SalvageDialog):
        if not SalvageDialog.objectName():
            SalvageDialog.setObjectName(u"SalvageDialog")
        self.outer_layout = QVBoxLayout(SalvageDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.heading_label = QLabel(SalvageDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"strong")
        self.heading_label.setText(u"")
        self.heading_label.setWordWrap(True)

        self.outer_layout.addWidget(self.heading_label)

        self.sentence_label = QLabel(SalvageDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setText(u"")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.report = QTextBrowser(SalvageDialog)
        self.report.setObjectName(u"report")
        self.report.setTabChangesFocus(True)
        self.report.setMinimumSize(QSize(120, 60))

        self.outer_layout.addWidget(self.report)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(SalvageDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.open_button = QPushButton(SalvageDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.open_button)


        self.outer_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.report, self.close_button)
        QWidget.setTabOrder(self.close_button, self.open_button)

        self.retranslateUi(SalvageDialog)

        self.open_button.setDefault(True)


        QMetaObject.connectSlotsByName(SalvageDialog)
    # setupUi

    def retranslateUi(self, SalvageDialog):
        SalvageDialog.setWindowTitle(QCoreApplication.translate("SalvageDialog", u"Rescued", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("SalvageDialog", u"What came back", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("SalvageDialog", u"Close", None))
        self.open_button.setText(QCoreApplication.translate("SalvageDialog", u"&Open the new file", None))
    # retranslateUi

