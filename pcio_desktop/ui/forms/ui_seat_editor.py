# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seat_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.date_field import (DateField, TimeField)
from pcio_desktop.ui.widgets.elided_label import ElidedLabel
from pcio_desktop.ui.widgets.entry_field import EntryEdit

class Ui_SeatEditor(object):
    def setupUi(self, SeatEditor):
        if not SeatEditor.objectName():
            SeatEditor.setObjectName(u"SeatEditor")
        SeatEditor.setProperty(u"role", u"card")
        self.outer_layout = QVBoxLayout(SeatEditor)
        self.outer_layout.setSpacing(4)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(12, 8, 12, 8)
        self.title_label = ElidedLabel(SeatEditor)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"strong")
        self.title_label.setText(u"")

        self.outer_layout.addWidget(self.title_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(8)
        self.fields_layout.setVerticalSpacing(4)
        self.name_label = QLabel(SeatEditor)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_field = CompletionField(SeatEditor)
        self.name_field.setObjectName(u"name_field")

        self.fields_layout.addWidget(self.name_field, 0, 1, 1, 3)

        self.agency_label = QLabel(SeatEditor)
        self.agency_label.setObjectName(u"agency_label")

        self.fields_layout.addWidget(self.agency_label, 1, 0, 1, 1)

        self.agency_field = CompletionField(SeatEditor)
        self.agency_field.setObjectName(u"agency_field")

        self.fields_layout.addWidget(self.agency_field, 1, 1, 1, 3)

        self.post_label = QLabel(SeatEditor)
        self.post_label.setObjectName(u"post_label")

        self.fields_layout.addWidget(self.post_label, 2, 0, 1, 1)

        self.post_field = EntryEdit(SeatEditor)
        self.post_field.setObjectName(u"post_field")

        self.fields_layout.addWidget(self.post_field, 2, 1, 1, 3)

        self.letter_label = QLabel(SeatEditor)
        self.letter_label.setObjectName(u"letter_label")

        self.fields_layout.addWidget(self.letter_label, 3, 0, 1, 1)

        self.letter_field = EntryEdit(SeatEditor)
        self.letter_field.setObjectName(u"letter_field")

        self.fields_layout.addWidget(self.letter_field, 3, 1, 1, 1)

        self.dated_label = QLabel(SeatEditor)
        self.dated_label.setObjectName(u"dated_label")

        self.fields_layout.addWidget(self.dated_label, 3, 2, 1, 1)

        self.dated_field = DateField(SeatEditor)
        self.dated_field.setObjectName(u"dated_field")

        self.fields_layout.addWidget(self.dated_field, 3, 3, 1, 1)

        self.reason_label = QLabel(SeatEditor)
        self.reason_label.setObjectName(u"reason_label")

        self.fields_layout.addWidget(self.reason_label, 5, 0, 1, 1)

        self.reason_field = CompletionField(SeatEditor)
        self.reason_field.setObjectName(u"reason_field")

        self.fields_layout.addWidget(self.reason_field, 5, 1, 1, 3)

        self.arrived_label = QLabel(SeatEditor)
        self.arrived_label.setObjectName(u"arrived_label")

        self.fields_layout.addWidget(self.arrived_label, 4, 0, 1, 1)

        self.arrived_field = TimeField(SeatEditor)
        self.arrived_field.setObjectName(u"arrived_field")

        self.fields_layout.addWidget(self.arrived_field, 4, 1, 1, 1)

        self.left_label = QLabel(SeatEditor)
        self.left_label.setObjectName(u"left_label")

        self.fields_layout.addWidget(self.left_label, 4, 2, 1, 1)

        self.left_field = TimeField(SeatEditor)
        self.left_field.setObjectName(u"left_field")

        self.fields_layout.addWidget(self.left_field, 4, 3, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(3, 1)

        self.outer_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(SeatEditor)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"role", u"error")
        self.problem_label.setText(u"")
        self.problem_label.setWordWrap(True)

        self.outer_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.keys_label = ElidedLabel(SeatEditor)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"small")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.keys_label.sizePolicy().hasHeightForWidth())
        self.keys_label.setSizePolicy(sizePolicy)

        self.buttons_layout.addWidget(self.keys_label)

        self.cancel_button = QPushButton(SeatEditor)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.store_button = QPushButton(SeatEditor)
        self.store_button.setObjectName(u"store_button")
        self.store_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.store_button)


        self.outer_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_field)
        self.agency_label.setBuddy(self.agency_field)
        self.post_label.setBuddy(self.post_field)
        self.letter_label.setBuddy(self.letter_field)
        self.dated_label.setBuddy(self.dated_field)
        self.reason_label.setBuddy(self.reason_field)
        self.arrived_label.setBuddy(self.arrived_field)
        self.left_label.setBuddy(self.left_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_field, self.agency_field)
        QWidget.setTabOrder(self.agency_field, self.post_field)
        QWidget.setTabOrder(self.post_field, self.letter_field)
        QWidget.setTabOrder(self.letter_field, self.dated_field)
        QWidget.setTabOrder(self.dated_field, self.reason_field)
        QWidget.setTabOrder(self.reason_field, self.arrived_field)
        QWidget.setTabOrder(self.arrived_field, self.left_field)
        QWidget.setTabOrder(self.left_field, self.store_button)
        QWidget.setTabOrder(self.store_button, self.cancel_button)

        self.retranslateUi(SeatEditor)

        QMetaObject.connectSlotsByName(SeatEditor)
    # setupUi

    def retranslateUi(self, SeatEditor):
        self.name_label.setText(QCoreApplication.translate("SeatEditor", u"&Who comes", None))
#if QT_CONFIG(accessibility)
        self.name_field.setAccessibleName(QCoreApplication.translate("SeatEditor", u"Who comes", None))
#endif // QT_CONFIG(accessibility)
        self.agency_label.setText(QCoreApplication.translate("SeatEditor", u"A&gency", None))
#if QT_CONFIG(accessibility)
        self.agency_field.setAccessibleName(QCoreApplication.translate("SeatEditor", u"Agency", None))
#endif // QT_CONFIG(accessibility)
        self.post_label.setText(QCoreApplication.translate("SeatEditor", u"&Own post", None))
#if QT_CONFIG(accessibility)
        self.post_field.setAccessibleName(QCoreApplication.translate("SeatEditor", u"Own post", None))
#endif // QT_CONFIG(accessibility)
        self.letter_label.setText(QCoreApplication.translate("SeatEditor", u"&Letter of authority no.", None))
#if QT_CONFIG(accessibility)
        self.letter_field.setAccessibleName(QCoreApplication.translate("SeatEditor", u"Letter of authority no.", None))
#endif // QT_CONFIG(accessibility)
        self.dated_label.setText(QCoreApplication.translate("SeatEditor", u"&Dated", None))
#if QT_CONFIG(accessibility)
        self.dated_field.setAccessibleName(QCoreApplication.translate("SeatEditor", u"Dated", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("SeatEditor", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_field.setAccessibleName(QCoreApplication.translate("SeatEditor", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.arrived_label.setText(QCoreApplication.translate("SeatEditor", u"&Came at", None))
#if QT_CONFIG(accessibility)
        self.arrived_field.setAccessibleName(QCoreApplication.translate("SeatEditor", u"Came at", None))
#endif // QT_CONFIG(accessibility)
        self.left_label.setText(QCoreApplication.translate("SeatEditor", u"Left a&t", None))
#if QT_CONFIG(accessibility)
        self.left_field.setAccessibleName(QCoreApplication.translate("SeatEditor", u"Left at", None))
#endif // QT_CONFIG(accessibility)
        self.keys_label.setText(QCoreApplication.translate("SeatEditor", u"Enter stores \u00b7 Esc leaves as it was", None))
        self.cancel_button.setText(QCoreApplication.translate("SeatEditor", u"Leave as it was", None))
        self.store_button.setText(QCoreApplication.translate("SeatEditor", u"Store", None))
        pass
    # retranslateUi

