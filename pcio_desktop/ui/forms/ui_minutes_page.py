# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from pcio_desktop.ui.widgets.find_bar import FindBar
from pcio_desktop.ui.widgets.row_scroll import RowScroll
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit

class Ui_MinutesPage(object):
    def setupUi(self, MinutesPage):
        if not MinutesPage.objectName():
            MinutesPage.setObjectName(u"MinutesPage")
        self.outer_layout = QVBoxLayout(MinutesPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(MinutesPage)
        self.stack.setObjectName(u"stack")
        self.text_page = QWidget()
        self.text_page.setObjectName(u"text_page")
        self.text_layout = QHBoxLayout(self.text_page)
        self.text_layout.setSpacing(0)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.text_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.outline_pane = QWidget(self.splitter)
        self.outline_pane.setObjectName(u"outline_pane")
        self.outline_layout = QVBoxLayout(self.outline_pane)
        self.outline_layout.setSpacing(8)
        self.outline_layout.setObjectName(u"outline_layout")
        self.outline_layout.setContentsMargins(12, 8, 8, 8)
        self.outline_edit = ThaiLineEdit(self.outline_pane)
        self.outline_edit.setObjectName(u"outline_edit")
        self.outline_edit.setClearButtonEnabled(True)

        self.outline_layout.addWidget(self.outline_edit)

        self.outline_view = QListView(self.outline_pane)
        self.outline_view.setObjectName(u"outline_view")
        self.outline_view.setFrameShape(QFrame.Shape.NoFrame)
        self.outline_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outline_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.outline_view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.outline_layout.addWidget(self.outline_view)

        self.no_item_label = QLabel(self.outline_pane)
        self.no_item_label.setObjectName(u"no_item_label")
        self.no_item_label.setProperty(u"role", u"secondary")
        self.no_item_label.setWordWrap(True)

        self.outline_layout.addWidget(self.no_item_label)

        self.splitter.addWidget(self.outline_pane)
        self.paper_pane = QWidget(self.splitter)
        self.paper_pane.setObjectName(u"paper_pane")
        self.paper_layout = QVBoxLayout(self.paper_pane)
        self.paper_layout.setSpacing(0)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(0, 0, 0, 0)
        self.tool_row = QWidget(self.paper_pane)
        self.tool_row.setObjectName(u"tool_row")

        self.paper_layout.addWidget(self.tool_row)

        self.find_bar = FindBar(self.paper_pane)
        self.find_bar.setObjectName(u"find_bar")

        self.paper_layout.addWidget(self.find_bar)

        self.scroll = RowScroll(self.paper_pane)
        self.scroll.setObjectName(u"scroll")

        self.paper_layout.addWidget(self.scroll)

        self.splitter.addWidget(self.paper_pane)

        self.text_layout.addWidget(self.splitter)

        self.stack.addWidget(self.text_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"role", u"paper")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 16, 24, 16)
        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_label)

        self.empty_row = QHBoxLayout()
        self.empty_row.setObjectName(u"empty_row")
        self.agenda_button = QPushButton(self.empty_page)
        self.agenda_button.setObjectName(u"agenda_button")
        self.agenda_button.setProperty(u"role", u"primary")

        self.empty_row.addWidget(self.agenda_button)

        self.empty_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_spacer)


        self.empty_layout.addLayout(self.empty_row)

        self.empty_filler = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_filler)

        self.stack.addWidget(self.empty_page)

        self.outer_layout.addWidget(self.stack)


        self.retranslateUi(MinutesPage)

        QMetaObject.connectSlotsByName(MinutesPage)
    # setupUi

    def retranslateUi(self, MinutesPage):
#if QT_CONFIG(accessibility)
        self.outline_edit.setAccessibleName(QCoreApplication.translate("MinutesPage", u"Find an item", None))
#endif // QT_CONFIG(accessibility)
        self.outline_edit.setPlaceholderText(QCoreApplication.translate("MinutesPage", u"Find an item", None))
#if QT_CONFIG(accessibility)
        self.outline_view.setAccessibleName(QCoreApplication.translate("MinutesPage", u"Items of the agenda", None))
#endif // QT_CONFIG(accessibility)
        self.no_item_label.setText(QCoreApplication.translate("MinutesPage", u"No item with these words.", None))
        self.empty_label.setText(QCoreApplication.translate("MinutesPage", u"The minutes are written under the items of the agenda, and this meeting has none yet.", None))
        self.agenda_button.setText(QCoreApplication.translate("MinutesPage", u"Go to the agenda", None))
        pass
    # retranslateUi

