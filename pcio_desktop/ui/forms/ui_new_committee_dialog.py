# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_committee_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_NewCommitteeDialog(object):
    def setupUi(self, NewCommitteeDialog):
        if not NewCommitteeDialog.objectName():
            NewCommitteeDialog.setObjectName(u"NewCommitteeDialog")
        self.outer_layout = QVBoxLayout(NewCommitteeDialog)
        self.outer_layout.setSpacing(12)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(NewCommitteeDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.province_label = QLabel(NewCommitteeDialog)
        self.province_label.setObjectName(u"province_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.province_label)

        self.province_box = QComboBox(NewCommitteeDialog)
        self.province_box.setObjectName(u"province_box")
        self.province_box.setEditable(True)
        self.province_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.province_box)

        self.province_error = QLabel(NewCommitteeDialog)
        self.province_error.setObjectName(u"province_error")
        self.province_error.setProperty(u"role", u"error")
        self.province_error.setText(u"")
        self.province_error.setWordWrap(True)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.province_error)

        self.file_label = QLabel(NewCommitteeDialog)
        self.file_label.setObjectName(u"file_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.file_label)

        self.file_layout = QHBoxLayout()
        self.file_layout.setSpacing(8)
        self.file_layout.setObjectName(u"file_layout")
        self.file_edit = QLineEdit(NewCommitteeDialog)
        self.file_edit.setObjectName(u"file_edit")

        self.file_layout.addWidget(self.file_edit)

        self.choose_button = QPushButton(NewCommitteeDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.file_layout.addWidget(self.choose_button)


        self.form.setLayout(2, QFormLayout.ItemRole.FieldRole, self.file_layout)

        self.file_error = QLabel(NewCommitteeDialog)
        self.file_error.setObjectName(u"file_error")
        self.file_error.setProperty(u"role", u"error")
        self.file_error.setText(u"")
        self.file_error.setWordWrap(True)

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.file_error)


        self.outer_layout.addLayout(self.form)

        self.spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer_layout.addItem(self.spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(NewCommitteeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.create_button = QPushButton(NewCommitteeDialog)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.create_button)


        self.outer_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.province_label.setBuddy(self.province_box)
        self.file_label.setBuddy(self.file_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.province_box, self.file_edit)
        QWidget.setTabOrder(self.file_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.create_button)

        self.retranslateUi(NewCommitteeDialog)

        self.create_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewCommitteeDialog)
    # setupUi

    def retranslateUi(self, NewCommitteeDialog):
        NewCommitteeDialog.setWindowTitle(QCoreApplication.translate("NewCommitteeDialog", u"New committee", None))
        self.sentence_label.setText(QCoreApplication.translate("NewCommitteeDialog", u"A file with the committee and its seats is made from the composition that the civil-service commission prescribes.", None))
        self.province_label.setText(QCoreApplication.translate("NewCommitteeDialog", u"&Province", None))
#if QT_CONFIG(accessibility)
        self.province_box.setAccessibleName(QCoreApplication.translate("NewCommitteeDialog", u"Province", None))
#endif // QT_CONFIG(accessibility)
        self.file_label.setText(QCoreApplication.translate("NewCommitteeDialog", u"&File", None))
#if QT_CONFIG(accessibility)
        self.file_edit.setAccessibleName(QCoreApplication.translate("NewCommitteeDialog", u"File", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("NewCommitteeDialog", u"&Choose\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("NewCommitteeDialog", u"Cancel", None))
        self.create_button.setText(QCoreApplication.translate("NewCommitteeDialog", u"Create committee", None))
    # retranslateUi

