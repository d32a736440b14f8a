# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'snapshots_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QTextBrowser, QVBoxLayout, QWidget)

class Ui_SnapshotsDialog(object):
    def setupUi(self, SnapshotsDialog):
        if not SnapshotsDialog.objectName():
            SnapshotsDialog.setObjectName(u"SnapshotsDialog")
        self.outer_layout = QVBoxLayout(SnapshotsDialog)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(24, 16, 24, 16)
        self.sentence_label = QLabel(SnapshotsDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setText(u"")
        self.sentence_label.setWordWrap(True)

        self.outer_layout.addWidget(self.sentence_label)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(16)
        self.halves.setObjectName(u"halves")
        self.snapshots_view = QTableView(SnapshotsDialog)
        self.snapshots_view.setObjectName(u"snapshots_view")
        self.snapshots_view.setMinimumSize(QSize(120, 60))

        self.halves.addWidget(self.snapshots_view)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(4)
        self.right_layout.setObjectName(u"right_layout")
        self.heading_label = QLabel(SnapshotsDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"strong")
        self.heading_label.setText(u"")
        self.heading_label.setWordWrap(True)

        self.right_layout.addWidget(self.heading_label)

        self.preview = QTextBrowser(SnapshotsDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(120, 60))
        self.preview.setTabChangesFocus(True)

        self.right_layout.addWidget(self.preview)


        self.halves.addLayout(self.right_layout)

        self.halves.setStretch(0, 1)
        self.halves.setStretch(1, 1)

        self.outer_layout.addLayout(self.halves)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.new_file_button = QPushButton(SnapshotsDialog)
        self.new_file_button.setObjectName(u"new_file_button")
        self.new_file_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.new_file_button)

        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(SnapshotsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.restore_button = QPushButton(SnapshotsDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.restore_button)


        self.outer_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.snapshots_view, self.preview)
        QWidget.setTabOrder(self.preview, self.new_file_button)
        QWidget.setTabOrder(self.new_file_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.restore_button)

        self.retranslateUi(SnapshotsDialog)

        self.restore_button.setDefault(True)


        QMetaObject.connectSlotsByName(SnapshotsDialog)
    # setupUi

    def retranslateUi(self, SnapshotsDialog):
        SnapshotsDialog.setWindowTitle(QCoreApplication.translate("SnapshotsDialog", u"Snapshots", None))
#if QT_CONFIG(accessibility)
        self.snapshots_view.setAccessibleName(QCoreApplication.translate("SnapshotsDialog", u"Snapshots of this file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("SnapshotsDialog", u"What going back would change", None))
#endif // QT_CONFIG(accessibility)
        self.new_file_button.setText(QCoreApplication.translate("SnapshotsDialog", u"&Open as a new file\u2026", None))
        self.close_button.setText(QCoreApplication.translate("SnapshotsDialog", u"Close", None))
        self.restore_button.setText(QCoreApplication.translate("SnapshotsDialog", u"&Go back", None))
    # retranslateUi

