# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'storage_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_StorageDialog(object):
    def setupUi(self, StorageDialog):
        if not StorageDialog.objectName():
            StorageDialog.setObjectName(u"StorageDialog")
        self.outer_layout = QVBoxLayout(StorageDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(StorageDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setText(u"")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.file_name = QLabel(StorageDialog)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setWordWrap(True)

        self.grid.addWidget(self.file_name, 0, 0, 1, 1)

        self.file_label = QLabel(StorageDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setText(u"")
        self.file_label.setWordWrap(True)

        self.grid.addWidget(self.file_label, 0, 1, 1, 1)

        self.undo_name = QLabel(StorageDialog)
        self.undo_name.setObjectName(u"undo_name")
        self.undo_name.setWordWrap(True)

        self.grid.addWidget(self.undo_name, 1, 0, 1, 1)

        self.undo_label = QLabel(StorageDialog)
        self.undo_label.setObjectName(u"undo_label")
        self.undo_label.setText(u"")
        self.undo_label.setWordWrap(True)

        self.grid.addWidget(self.undo_label, 1, 1, 1, 1)

        self.undo_button = QPushButton(StorageDialog)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setAutoDefault(False)

        self.grid.addWidget(self.undo_button, 1, 2, 1, 1)

        self.trail_name = QLabel(StorageDialog)
        self.trail_name.setObjectName(u"trail_name")
        self.trail_name.setWordWrap(True)

        self.grid.addWidget(self.trail_name, 2, 0, 1, 1)

        self.trail_label = QLabel(StorageDialog)
        self.trail_label.setObjectName(u"trail_label")
        self.trail_label.setText(u"")
        self.trail_label.setWordWrap(True)

        self.grid.addWidget(self.trail_label, 2, 1, 1, 1)

        self.snapshots_name = QLabel(StorageDialog)
        self.snapshots_name.setObjectName(u"snapshots_name")
        self.snapshots_name.setWordWrap(True)

        self.grid.addWidget(self.snapshots_name, 3, 0, 1, 1)

        self.snapshots_label = QLabel(StorageDialog)
        self.snapshots_label.setObjectName(u"snapshots_label")
        self.snapshots_label.setText(u"")
        self.snapshots_label.setWordWrap(True)

        self.grid.addWidget(self.snapshots_label, 3, 1, 1, 1)

        self.snapshots_button = QPushButton(StorageDialog)
        self.snapshots_button.setObjectName(u"snapshots_button")
        self.snapshots_button.setAutoDefault(False)

        self.grid.addWidget(self.snapshots_button, 3, 2, 1, 1)

        self.upgrade_name = QLabel(StorageDialog)
        self.upgrade_name.setObjectName(u"upgrade_name")
        self.upgrade_name.setWordWrap(True)

        self.grid.addWidget(self.upgrade_name, 4, 0, 1, 1)

        self.upgrade_label = QLabel(StorageDialog)
        self.upgrade_label.setObjectName(u"upgrade_label")
        self.upgrade_label.setText(u"")
        self.upgrade_label.setWordWrap(True)

        self.grid.addWidget(self.upgrade_label, 4, 1, 1, 1)

        self.upgrade_button = QPushButton(StorageDialog)
        self.upgrade_button.setObjectName(u"upgrade_button")
        self.upgrade_button.setAutoDefault(False)

        self.grid.addWidget(self.upgrade_button, 4, 2, 1, 1)

        self.people_name = QLabel(StorageDialog)
        self.people_name.setObjectName(u"people_name")
        self.people_name.setWordWrap(True)

        self.grid.addWidget(self.people_name, 5, 0, 1, 1)

        self.people_label = QLabel(StorageDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setText(u"")
        self.people_label.setWordWrap(True)

        self.grid.addWidget(self.people_label, 5, 1, 1, 1)

        self.people_button = QPushButton(StorageDialog)
        self.people_button.setObjectName(u"people_button")
        self.people_button.setAutoDefault(False)

        self.grid.addWidget(self.people_button, 5, 2, 1, 1)

        self.grid.setColumnStretch(0, 2)
        self.grid.setColumnStretch(1, 3)

        self.outer_layout.addLayout(self.grid)

        self.privacy_label = QLabel(StorageDialog)
        self.privacy_label.setObjectName(u"privacy_label")
        self.privacy_label.setProperty(u"role", u"secondary")
        self.privacy_label.setWordWrap(True)

        self.outer_layout.addWidget(self.privacy_label)

        self.spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer_layout.addItem(self.spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(StorageDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.close_button)


        self.outer_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.undo_button, self.snapshots_button)
        QWidget.setTabOrder(self.snapshots_button, self.upgrade_button)
        QWidget.setTabOrder(self.upgrade_button, self.people_button)
        QWidget.setTabOrder(self.people_button, self.close_button)

        self.retranslateUi(StorageDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(StorageDialog)
    # setupUi

    def retranslateUi(self, StorageDialog):
        StorageDialog.setWindowTitle(QCoreApplication.translate("StorageDialog", u"Size and history", None))
        self.file_name.setText(QCoreApplication.translate("StorageDialog", u"The file", None))
        self.undo_name.setText(QCoreApplication.translate("StorageDialog", u"What can be undone", None))
        self.undo_button.setText(QCoreApplication.translate("StorageDialog", u"Clear &history\u2026", None))
        self.trail_name.setText(QCoreApplication.translate("StorageDialog", u"Who did what and when", None))
        self.snapshots_name.setText(QCoreApplication.translate("StorageDialog", u"Snapshots", None))
        self.snapshots_button.setText(QCoreApplication.translate("StorageDialog", u"Delete &old ones\u2026", None))
        self.upgrade_name.setText(QCoreApplication.translate("StorageDialog", u"Files before a new format", None))
        self.upgrade_button.setText(QCoreApplication.translate("StorageDialog", u"&Delete\u2026", None))
        self.people_name.setText(QCoreApplication.translate("StorageDialog", u"People in no roster and no meeting", None))
        self.people_button.setText(QCoreApplication.translate("StorageDialog", u"&Erase for good\u2026", None))
        self.privacy_label.setText(QCoreApplication.translate("StorageDialog", u"Snapshots and history also hold what was deleted. A person who is erased for good leaves the history at once, and the snapshots when ten later ones are there.", None))
        self.close_button.setText(QCoreApplication.translate("StorageDialog", u"Close", None))
    # retranslateUi

