# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paste_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.pasted_rows_view import PastedRowsView

class Ui_PastePanel(object):
    def setupUi(self, PastePanel):
        if not PastePanel.objectName():
            PastePanel.setObjectName(u"PastePanel")
        PastePanel.setProperty(u"role", u"card")
        self.outer_layout = QVBoxLayout(PastePanel)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(12, 8, 12, 8)
        self.summary_label = QLabel(PastePanel)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"strong")
        self.summary_label.setText(u"")
        self.summary_label.setWordWrap(True)

        self.outer_layout.addWidget(self.summary_label)

        self.rows_view = PastedRowsView(PastePanel)
        self.rows_view.setObjectName(u"rows_view")

        self.outer_layout.addWidget(self.rows_view)

        self.hint_label = QLabel(PastePanel)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"secondary")
        self.hint_label.setWordWrap(True)

        self.outer_layout.addWidget(self.hint_label)

        self.error_label = QLabel(PastePanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.outer_layout.addWidget(self.error_label)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.paste_button = QPushButton(PastePanel)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setAutoDefault(True)
        self.paste_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.paste_button)

        self.cancel_button = QPushButton(PastePanel)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.buttons.addWidget(self.cancel_button)

        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)


        self.outer_layout.addLayout(self.buttons)


        self.retranslateUi(PastePanel)

        QMetaObject.connectSlotsByName(PastePanel)
    # setupUi

    def retranslateUi(self, PastePanel):
#if QT_CONFIG(accessibility)
        self.rows_view.setAccessibleName(QCoreApplication.translate("PastePanel", u"Rows to be pasted", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("PastePanel", u"Space, or a click on what becomes of a row, offers the other ways.", None))
        self.paste_button.setText(QCoreApplication.translate("PastePanel", u"Paste these", None))
        self.cancel_button.setText(QCoreApplication.translate("PastePanel", u"Do not paste", None))
        pass
    # retranslateUi

