# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dissent_editor.ui'
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
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.entry_field import LineField
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit

class Ui_DissentEditor(object):
    def setupUi(self, DissentEditor):
        if not DissentEditor.objectName():
            DissentEditor.setObjectName(u"DissentEditor")
        self.outer_layout = QVBoxLayout(DissentEditor)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(DissentEditor)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(6)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(12, 8, 12, 8)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.seat_label = QLabel(self.card)
        self.seat_label.setObjectName(u"seat_label")
        self.seat_label.setProperty(u"role", u"strong")
        self.seat_label.setText(u"")
        self.seat_label.setWordWrap(True)
        self.seat_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.seat_label)

        self.remove_button = QPushButton(self.card)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)

        self.head_layout.addWidget(self.remove_button)


        self.card_layout.addLayout(self.head_layout)

        self.reasons_edit = StoredTextEdit(self.card)
        self.reasons_edit.setObjectName(u"reasons_edit")

        self.card_layout.addWidget(self.reasons_edit)

        self.attachment_layout = QHBoxLayout()
        self.attachment_layout.setSpacing(8)
        self.attachment_layout.setObjectName(u"attachment_layout")
        self.attachment_layout.setContentsMargins(0, 0, 0, 0)
        self.attachment_label = QLabel(self.card)
        self.attachment_label.setObjectName(u"attachment_label")
        self.attachment_label.setProperty(u"role", u"secondary")

        self.attachment_layout.addWidget(self.attachment_label)

        self.attachment_field = LineField(self.card)
        self.attachment_field.setObjectName(u"attachment_field")

        self.attachment_layout.addWidget(self.attachment_field)


        self.card_layout.addLayout(self.attachment_layout)


        self.outer_layout.addWidget(self.card)


        self.retranslateUi(DissentEditor)

        QMetaObject.connectSlotsByName(DissentEditor)
    # setupUi

    def retranslateUi(self, DissentEditor):
        self.remove_button.setText(QCoreApplication.translate("DissentEditor", u"Take off", None))
        self.reasons_edit.setPlaceholderText(QCoreApplication.translate("DissentEditor", u"Reasons", None))
#if QT_CONFIG(accessibility)
        self.reasons_edit.setAccessibleName(QCoreApplication.translate("DissentEditor", u"Reasons", None))
#endif // QT_CONFIG(accessibility)
        self.attachment_label.setText(QCoreApplication.translate("DissentEditor", u"Written down in", None))
#if QT_CONFIG(accessibility)
        self.attachment_field.setAccessibleName(QCoreApplication.translate("DissentEditor", u"Paper with the written dissent", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

