# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dissent_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from pcio_desktop.ui.widgets.completion_field import CompletionField

class Ui_DissentPanel(object):
    def setupUi(self, DissentPanel):
        if not DissentPanel.objectName():
            DissentPanel.setObjectName(u"DissentPanel")
        self.outer_layout = QVBoxLayout(DissentPanel)
        self.outer_layout.setSpacing(6)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.seat_field = CompletionField(DissentPanel)
        self.seat_field.setObjectName(u"seat_field")

        self.outer_layout.addWidget(self.seat_field)

        self.error_label = QLabel(DissentPanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.outer_layout.addWidget(self.error_label)

        self.rows = QWidget(DissentPanel)
        self.rows.setObjectName(u"rows")
        self.rows_layout = QVBoxLayout(self.rows)
        self.rows_layout.setSpacing(6)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)

        self.outer_layout.addWidget(self.rows)


        self.retranslateUi(DissentPanel)

        QMetaObject.connectSlotsByName(DissentPanel)
    # setupUi

    def retranslateUi(self, DissentPanel):
        self.seat_field.setPlaceholderText(QCoreApplication.translate("DissentPanel", u"Type a seat, Enter adds its dissent", None))
#if QT_CONFIG(accessibility)
        self.seat_field.setAccessibleName(QCoreApplication.translate("DissentPanel", u"Add a dissent", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

