# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'table_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from pcio_desktop.ui.widgets.proposals_view import ProposalsView

class Ui_TablePanel(object):
    def setupUi(self, TablePanel):
        if not TablePanel.objectName():
            TablePanel.setObjectName(u"TablePanel")
        self.outer_layout = QVBoxLayout(TablePanel)
        self.outer_layout.setSpacing(4)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.offer_label = QLabel(TablePanel)
        self.offer_label.setObjectName(u"offer_label")
        self.offer_label.setProperty(u"role", u"secondary")
        self.offer_label.setText(u"")
        self.offer_label.setWordWrap(True)

        self.outer_layout.addWidget(self.offer_label)

        self.offer = QWidget(TablePanel)
        self.offer.setObjectName(u"offer")

        self.outer_layout.addWidget(self.offer)

        self.preview_button = QPushButton(TablePanel)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(True)

        self.outer_layout.addWidget(self.preview_button)

        self.next_button = QPushButton(TablePanel)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(True)

        self.outer_layout.addWidget(self.next_button)

        self.preview = QFrame(TablePanel)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"role", u"card")
        self.preview_layout = QVBoxLayout(self.preview)
        self.preview_layout.setSpacing(6)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(12, 8, 12, 8)
        self.preview_label = QLabel(self.preview)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setProperty(u"role", u"strong")
        self.preview_label.setText(u"")
        self.preview_label.setWordWrap(True)

        self.preview_layout.addWidget(self.preview_label)

        self.proposals_view = ProposalsView(self.preview)
        self.proposals_view.setObjectName(u"proposals_view")

        self.preview_layout.addWidget(self.proposals_view)

        self.preview_buttons = QHBoxLayout()
        self.preview_buttons.setSpacing(8)
        self.preview_buttons.setObjectName(u"preview_buttons")
        self.preview_buttons.setContentsMargins(0, 0, 0, 0)
        self.make_button = QPushButton(self.preview)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setAutoDefault(True)
        self.make_button.setProperty(u"role", u"primary")

        self.preview_buttons.addWidget(self.make_button)

        self.cancel_button = QPushButton(self.preview)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.preview_buttons.addWidget(self.cancel_button)

        self.preview_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preview_buttons.addItem(self.preview_spacer)


        self.preview_layout.addLayout(self.preview_buttons)


        self.outer_layout.addWidget(self.preview)

        self.error_label = QLabel(TablePanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.outer_layout.addWidget(self.error_label)


        self.retranslateUi(TablePanel)

        QMetaObject.connectSlotsByName(TablePanel)
    # setupUi

    def retranslateUi(self, TablePanel):
        self.preview_button.setText(QCoreApplication.translate("TablePanel", u"Make assignments from this table", None))
        self.next_button.setText(QCoreApplication.translate("TablePanel", u"Next table", None))
#if QT_CONFIG(accessibility)
        self.proposals_view.setAccessibleName(QCoreApplication.translate("TablePanel", u"Owners named in the table", None))
#endif // QT_CONFIG(accessibility)
        self.make_button.setText(QCoreApplication.translate("TablePanel", u"Make them", None))
        self.cancel_button.setText(QCoreApplication.translate("TablePanel", u"Cancel", None))
        pass
    # retranslateUi

