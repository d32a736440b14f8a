# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.attendance_view import AttendanceView
from pcio_desktop.ui.widgets.elided_label import ElidedLabel
from pcio_desktop.ui.widgets.printed_lists_view import PrintedListsView

class Ui_AttendancePage(object):
    def setupUi(self, AttendancePage):
        if not AttendancePage.objectName():
            AttendancePage.setObjectName(u"AttendancePage")
        AttendancePage.setAutoFillBackground(False)
        self.outer_layout = QVBoxLayout(AttendancePage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(AttendancePage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.above)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_label)

        self.empty_row = QHBoxLayout()
        self.empty_row.setObjectName(u"empty_row")
        self.left_of = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.left_of)

        self.seats_button = QPushButton(self.empty_page)
        self.seats_button.setObjectName(u"seats_button")
        self.seats_button.setProperty(u"role", u"primary")

        self.empty_row.addWidget(self.seats_button)

        self.right_of = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.right_of)


        self.empty_layout.addLayout(self.empty_row)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.below)

        self.stack.addWidget(self.empty_page)
        self.sheet_page = QWidget()
        self.sheet_page.setObjectName(u"sheet_page")
        self.sheet_page.setProperty(u"role", u"paper")
        self.sheet_layout = QVBoxLayout(self.sheet_page)
        self.sheet_layout.setSpacing(4)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(16, 8, 16, 4)
        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(12)
        self.columns_layout.setObjectName(u"columns_layout")
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(4)
        self.left_layout.setObjectName(u"left_layout")
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.verdict_label = ElidedLabel(self.sheet_page)
        self.verdict_label.setObjectName(u"verdict_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.verdict_label.sizePolicy().hasHeightForWidth())
        self.verdict_label.setSizePolicy(sizePolicy)
        self.verdict_label.setProperty(u"role", u"verdict")
        self.verdict_label.setText(u"")

        self.head_layout.addWidget(self.verdict_label)

        self.quorum_label = ElidedLabel(self.sheet_page)
        self.quorum_label.setObjectName(u"quorum_label")
        self.quorum_label.setProperty(u"role", u"secondary")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.quorum_label.sizePolicy().hasHeightForWidth())
        self.quorum_label.setSizePolicy(sizePolicy1)
        self.quorum_label.setText(u"")

        self.head_layout.addWidget(self.quorum_label)

        self.rest_button = QPushButton(self.sheet_page)
        self.rest_button.setObjectName(u"rest_button")

        self.head_layout.addWidget(self.rest_button)


        self.left_layout.addLayout(self.head_layout)

        self.quorum_layout = QHBoxLayout()
        self.quorum_layout.setSpacing(8)
        self.quorum_layout.setObjectName(u"quorum_layout")
        self.counts_label = ElidedLabel(self.sheet_page)
        self.counts_label.setObjectName(u"counts_label")
        sizePolicy1.setHeightForWidth(self.counts_label.sizePolicy().hasHeightForWidth())
        self.counts_label.setSizePolicy(sizePolicy1)
        self.counts_label.setText(u"")

        self.quorum_layout.addWidget(self.counts_label)

        self.period_box = QComboBox(self.sheet_page)
        self.period_box.setObjectName(u"period_box")
        self.period_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.period_box.setMinimumContentsLength(12)

        self.quorum_layout.addWidget(self.period_box)


        self.left_layout.addLayout(self.quorum_layout)

        self.attendance_view = AttendanceView(self.sheet_page)
        self.attendance_view.setObjectName(u"attendance_view")

        self.left_layout.addWidget(self.attendance_view)


        self.columns_layout.addLayout(self.left_layout)

        self.printed_view = PrintedListsView(self.sheet_page)
        self.printed_view.setObjectName(u"printed_view")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.printed_view.sizePolicy().hasHeightForWidth())
        self.printed_view.setSizePolicy(sizePolicy2)

        self.columns_layout.addWidget(self.printed_view)

        self.columns_layout.setStretch(0, 17)
        self.columns_layout.setStretch(1, 8)

        self.sheet_layout.addLayout(self.columns_layout)

        self.hint_label = ElidedLabel(self.sheet_page)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"small")
        self.hint_label.setText(u"")

        self.sheet_layout.addWidget(self.hint_label)

        self.stack.addWidget(self.sheet_page)

        self.outer_layout.addWidget(self.stack)

        QWidget.setTabOrder(self.seats_button, self.rest_button)
        QWidget.setTabOrder(self.rest_button, self.period_box)
        QWidget.setTabOrder(self.period_box, self.attendance_view)
        QWidget.setTabOrder(self.attendance_view, self.printed_view)

        self.retranslateUi(AttendancePage)

        QMetaObject.connectSlotsByName(AttendancePage)
    # setupUi

    def retranslateUi(self, AttendancePage):
        self.empty_label.setText(QCoreApplication.translate("AttendancePage", u"This meeting has no seats yet: they come from the appointment order.", None))
        self.seats_button.setText(QCoreApplication.translate("AttendancePage", u"Take the seats of the order", None))
        self.rest_button.setText(QCoreApplication.translate("AttendancePage", u"The rest came (A)", None))
#if QT_CONFIG(accessibility)
        self.period_box.setAccessibleName(QCoreApplication.translate("AttendancePage", u"In the room", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.period_box.setToolTip(QCoreApplication.translate("AttendancePage", u"Who is in the room, and whether that is a quorum", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.attendance_view.setAccessibleName(QCoreApplication.translate("AttendancePage", u"Attendance", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.printed_view.setAccessibleName(QCoreApplication.translate("AttendancePage", u"As printed", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

