# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'findings_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.findings_view import FindingsView

class Ui_FindingsDialog(object):
    def setupUi(self, FindingsDialog):
        if not FindingsDialog.objectName():
            FindingsDialog.setObjectName(u"FindingsDialog")
        self.outer_layout = QVBoxLayout(FindingsDialog)
        self.outer_layout.setSpacing(12)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(16, 16, 16, 16)
        self.scroll = QScrollArea(FindingsDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper = QWidget()
        self.paper.setObjectName(u"paper")
        self.paper.setProperty(u"role", u"paper")
        self.column = QVBoxLayout(self.paper)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(8, 8, 8, 8)
        self.findings_view = FindingsView(self.paper)
        self.findings_view.setObjectName(u"findings_view")

        self.column.addWidget(self.findings_view)

        self.notes_label = QLabel(self.paper)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setText(u"")
        self.notes_label.setProperty(u"role", u"secondary")
        self.notes_label.setWordWrap(True)

        self.column.addWidget(self.notes_label)

        self.column_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.column_spacer)

        self.scroll.setWidget(self.paper)

        self.outer_layout.addWidget(self.scroll)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(FindingsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"primary")
        self.close_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.close_button)


        self.outer_layout.addLayout(self.buttons_layout)


        self.retranslateUi(FindingsDialog)

        QMetaObject.connectSlotsByName(FindingsDialog)
    # setupUi

    def retranslateUi(self, FindingsDialog):
        FindingsDialog.setWindowTitle(QCoreApplication.translate("FindingsDialog", u"Worth a look", None))
#if QT_CONFIG(accessibility)
        self.findings_view.setAccessibleName(QCoreApplication.translate("FindingsDialog", u"Worth a look", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("FindingsDialog", u"Close", None))
    # retranslateUi

