# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roster_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QTabWidget,
    QVBoxLayout, QWidget)

from pcio_desktop.ui.pages.order_editor import OrderEditor
from pcio_desktop.ui.pages.paste_panel import PastePanel
from pcio_desktop.ui.pages.seat_card import SeatCard
from pcio_desktop.ui.widgets.seats_view import SeatsView

class Ui_RosterPage(object):
    def setupUi(self, RosterPage):
        if not RosterPage.objectName():
            RosterPage.setObjectName(u"RosterPage")
        RosterPage.setProperty(u"role", u"paper")
        self.outer_layout = QVBoxLayout(RosterPage)
        self.outer_layout.setSpacing(4)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(24, 12, 24, 0)
        self.title_label = QLabel(RosterPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_row.addWidget(self.title_label)

        self.order_box = QComboBox(RosterPage)
        self.order_box.setObjectName(u"order_box")
        self.order_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order_box.setMinimumContentsLength(32)

        self.head_row.addWidget(self.order_box)

        self.head_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spacer)


        self.outer_layout.addLayout(self.head_row)

        self.count_row = QHBoxLayout()
        self.count_row.setSpacing(8)
        self.count_row.setObjectName(u"count_row")
        self.count_row.setContentsMargins(24, 0, 24, 0)
        self.count_label = QLabel(RosterPage)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setText(u"")
        self.count_label.setProperty(u"role", u"secondary")
        self.count_label.setWordWrap(True)

        self.count_row.addWidget(self.count_label)


        self.outer_layout.addLayout(self.count_row)

        self.tools_row = QHBoxLayout()
        self.tools_row.setSpacing(8)
        self.tools_row.setObjectName(u"tools_row")
        self.tools_row.setContentsMargins(24, 0, 24, 4)
        self.add_button = QPushButton(RosterPage)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(True)

        self.tools_row.addWidget(self.add_button)

        self.up_button = QPushButton(RosterPage)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setAutoDefault(True)

        self.tools_row.addWidget(self.up_button)

        self.down_button = QPushButton(RosterPage)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setAutoDefault(True)

        self.tools_row.addWidget(self.down_button)

        self.paste_button = QPushButton(RosterPage)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setAutoDefault(True)

        self.tools_row.addWidget(self.paste_button)

        self.remove_button = QPushButton(RosterPage)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)

        self.tools_row.addWidget(self.remove_button)

        self.tools_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_row.addItem(self.tools_spacer)


        self.outer_layout.addLayout(self.tools_row)

        self.splitter = QSplitter(RosterPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.list_box = QWidget(self.splitter)
        self.list_box.setObjectName(u"list_box")
        self.list_column = QVBoxLayout(self.list_box)
        self.list_column.setSpacing(8)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(24, 0, 0, 8)
        self.seats_view = SeatsView(self.list_box)
        self.seats_view.setObjectName(u"seats_view")

        self.list_column.addWidget(self.seats_view)

        self.paste_panel = PastePanel(self.list_box)
        self.paste_panel.setObjectName(u"paste_panel")

        self.list_column.addWidget(self.paste_panel)

        self.empty_label = QLabel(self.list_box)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setWordWrap(True)

        self.list_column.addWidget(self.empty_label)

        self.splitter.addWidget(self.list_box)
        self.editor_tabs = QTabWidget(self.splitter)
        self.editor_tabs.setObjectName(u"editor_tabs")
        self.editor_tabs.setDocumentMode(True)
        self.seat_scroll = QScrollArea()
        self.seat_scroll.setObjectName(u"seat_scroll")
        self.seat_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.seat_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.seat_scroll.setWidgetResizable(True)
        self.seat_card = SeatCard()
        self.seat_card.setObjectName(u"seat_card")
        self.seat_scroll.setWidget(self.seat_card)
        self.editor_tabs.addTab(self.seat_scroll, "")
        self.order_scroll = QScrollArea()
        self.order_scroll.setObjectName(u"order_scroll")
        self.order_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.order_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.order_scroll.setWidgetResizable(True)
        self.order_editor = OrderEditor()
        self.order_editor.setObjectName(u"order_editor")
        self.order_scroll.setWidget(self.order_editor)
        self.editor_tabs.addTab(self.order_scroll, "")
        self.splitter.addWidget(self.editor_tabs)

        self.outer_layout.addWidget(self.splitter)

        self.outer_layout.setStretch(3, 1)

        self.retranslateUi(RosterPage)

        QMetaObject.connectSlotsByName(RosterPage)
    # setupUi

    def retranslateUi(self, RosterPage):
        self.title_label.setText(QCoreApplication.translate("RosterPage", u"Members", None))
#if QT_CONFIG(accessibility)
        self.order_box.setAccessibleName(QCoreApplication.translate("RosterPage", u"Appointment order", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("RosterPage", u"&Add seat", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("RosterPage", u"Ins", None))
#endif // QT_CONFIG(tooltip)
        self.up_button.setText(QCoreApplication.translate("RosterPage", u"&Up", None))
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("RosterPage", u"Alt+Up", None))
#endif // QT_CONFIG(tooltip)
        self.down_button.setText(QCoreApplication.translate("RosterPage", u"&Down", None))
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("RosterPage", u"Alt+Down", None))
#endif // QT_CONFIG(tooltip)
        self.paste_button.setText(QCoreApplication.translate("RosterPage", u"Pa&ste rows", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("RosterPage", u"Ctrl+V", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("RosterPage", u"Rem&ove", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("RosterPage", u"Del", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.seats_view.setAccessibleName(QCoreApplication.translate("RosterPage", u"Seats of the order", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("RosterPage", u"The seats of the order will stand here. Add them one by one, or copy the rows from Excel or Word and paste them.", None))
        self.editor_tabs.setTabText(self.editor_tabs.indexOf(self.seat_scroll), QCoreApplication.translate("RosterPage", u"Seat", None))
        self.editor_tabs.setTabText(self.editor_tabs.indexOf(self.order_scroll), QCoreApplication.translate("RosterPage", u"Order", None))
        pass
    # retranslateUi

