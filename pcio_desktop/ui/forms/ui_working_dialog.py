# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'working_dialog.ui'
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
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_WorkingDialog(object):
    def setupUi(self, WorkingDialog):
        if not WorkingDialog.objectName():
            WorkingDialog.setObjectName(u"WorkingDialog")
        self.outer_layout = QVBoxLayout(WorkingDialog)
        self.outer_layout.setSpacing(12)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(WorkingDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setText(u"")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.progress_bar = QProgressBar(WorkingDialog)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setMaximum(0)

        self.outer_layout.addWidget(self.progress_bar)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(WorkingDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)


        self.outer_layout.addLayout(self.buttons_layout)


        self.retranslateUi(WorkingDialog)

        QMetaObject.connectSlotsByName(WorkingDialog)
    # setupUi

    def retranslateUi(self, WorkingDialog):
        WorkingDialog.setWindowTitle(QCoreApplication.translate("WorkingDialog", u"Please wait", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("WorkingDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("WorkingDialog", u"Cancel", None))
    # retranslateUi

