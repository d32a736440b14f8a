# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHeaderView,
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.agenda_bar import AgendaBar
from pcio_desktop.ui.widgets.agenda_tree import AgendaTree
from pcio_desktop.ui.widgets.elided_label import ElidedLabel
from pcio_desktop.ui.widgets.entry_field import NumberField
from pcio_desktop.ui.widgets.offer_list import OfferList

class Ui_AgendaPage(object):
    def setupUi(self, AgendaPage):
        if not AgendaPage.objectName():
            AgendaPage.setObjectName(u"AgendaPage")
        self.outer_layout = QVBoxLayout(AgendaPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(AgendaPage)
        self.stack.setObjectName(u"stack")
        self.stack.setMinimumSize(QSize(160, 90))
        self.empty_page = QScrollArea()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty_page.setFrameShape(QFrame.Shape.NoFrame)
        self.empty_page.setWidgetResizable(True)
        self.empty_page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty_inner = QWidget()
        self.empty_inner.setObjectName(u"empty_inner")
        self.empty_inner.setProperty(u"role", u"paper")
        self.empty_layout = QVBoxLayout(self.empty_inner)
        self.empty_layout.setSpacing(12)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
        self.empty_label = QLabel(self.empty_inner)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_label)

        self.five_button = QPushButton(self.empty_inner)
        self.five_button.setObjectName(u"five_button")
        self.five_button.setAutoDefault(True)
        self.five_button.setProperty(u"role", u"primary")

        self.empty_layout.addWidget(self.five_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.six_button = QPushButton(self.empty_inner)
        self.six_button.setObjectName(u"six_button")
        self.six_button.setAutoDefault(True)

        self.empty_layout.addWidget(self.six_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.copy_button = QPushButton(self.empty_inner)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(True)
        self.copy_button.setText(u"")

        self.empty_layout.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.one_button = QPushButton(self.empty_inner)
        self.one_button.setObjectName(u"one_button")
        self.one_button.setAutoDefault(True)

        self.empty_layout.addWidget(self.one_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.paste_button = QPushButton(self.empty_inner)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setAutoDefault(True)

        self.empty_layout.addWidget(self.paste_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.empty_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_spacer)

        self.empty_page.setWidget(self.empty_inner)
        self.stack.addWidget(self.empty_page)
        self.agenda_page = QWidget()
        self.agenda_page.setObjectName(u"agenda_page")
        self.agenda_layout = QVBoxLayout(self.agenda_page)
        self.agenda_layout.setSpacing(8)
        self.agenda_layout.setObjectName(u"agenda_layout")
        self.agenda_layout.setContentsMargins(24, 8, 24, 8)
        self.bar = AgendaBar(self.agenda_page)
        self.bar.setObjectName(u"bar")

        self.agenda_layout.addWidget(self.bar)

        self.offers = OfferList(self.agenda_page)
        self.offers.setObjectName(u"offers")

        self.agenda_layout.addWidget(self.offers)

        self.splitter = QSplitter(self.agenda_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.tree = AgendaTree(self.splitter)
        self.tree.setObjectName(u"tree")
        self.splitter.addWidget(self.tree)
        self.panel = QScrollArea(self.splitter)
        self.panel.setObjectName(u"panel")
        self.panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel.setFrameShape(QFrame.Shape.NoFrame)
        self.panel.setWidgetResizable(True)
        self.panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel_inner = QWidget()
        self.panel_inner.setObjectName(u"panel_inner")
        self.panel_inner.setProperty(u"role", u"paper")
        self.panel_layout = QVBoxLayout(self.panel_inner)
        self.panel_layout.setSpacing(4)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(12, 0, 4, 0)
        self.chosen_label = QLabel(self.panel_inner)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setProperty(u"role", u"strong")
        self.chosen_label.setText(u"")
        self.chosen_label.setWordWrap(True)

        self.panel_layout.addWidget(self.chosen_label)

        self.kind_label = QLabel(self.panel_inner)
        self.kind_label.setObjectName(u"kind_label")

        self.panel_layout.addWidget(self.kind_label)

        self.kind_box = QComboBox(self.panel_inner)
        self.kind_box.setObjectName(u"kind_box")

        self.panel_layout.addWidget(self.kind_box)

        self.number_label = QLabel(self.panel_inner)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setWordWrap(True)

        self.panel_layout.addWidget(self.number_label)

        self.number_field = NumberField(self.panel_inner)
        self.number_field.setObjectName(u"number_field")

        self.panel_layout.addWidget(self.number_field)

        self.duties_label = QLabel(self.panel_inner)
        self.duties_label.setObjectName(u"duties_label")
        self.duties_label.setWordWrap(True)

        self.panel_layout.addWidget(self.duties_label)

        self.duties_view = QListWidget(self.panel_inner)
        self.duties_view.setObjectName(u"duties_view")
        self.duties_view.setWordWrap(True)
        self.duties_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.panel_layout.addWidget(self.duties_view)

        self.carry_button = QPushButton(self.panel_inner)
        self.carry_button.setObjectName(u"carry_button")
        self.carry_button.setAutoDefault(True)

        self.panel_layout.addWidget(self.carry_button)

        self.panel_layout.setStretch(6, 1)
        self.panel.setWidget(self.panel_inner)
        self.splitter.addWidget(self.panel)

        self.agenda_layout.addWidget(self.splitter)

        self.keys_label = ElidedLabel(self.agenda_page)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"small")

        self.agenda_layout.addWidget(self.keys_label)

        self.agenda_layout.setStretch(2, 1)
        self.stack.addWidget(self.agenda_page)

        self.outer_layout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_box)
        self.number_label.setBuddy(self.number_field)
        self.duties_label.setBuddy(self.duties_view)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AgendaPage)

        QMetaObject.connectSlotsByName(AgendaPage)
    # setupUi

    def retranslateUi(self, AgendaPage):
        self.empty_label.setText(QCoreApplication.translate("AgendaPage", u"The agenda of the meeting stands here. Begin with the usual headings; each can be changed afterwards.", None))
        self.five_button.setText(QCoreApplication.translate("AgendaPage", u"Five headings", None))
        self.six_button.setText(QCoreApplication.translate("AgendaPage", u"Six headings", None))
        self.one_button.setText(QCoreApplication.translate("AgendaPage", u"A first item of one's own", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("AgendaPage", u"The lines of an agenda copied in another program; Ctrl+V does the same", None))
#endif // QT_CONFIG(tooltip)
        self.paste_button.setText(QCoreApplication.translate("AgendaPage", u"Paste copied lines", None))
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("AgendaPage", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("AgendaPage", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("AgendaPage", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.number_label.setText(QCoreApplication.translate("AgendaPage", u"Number, where it does not follow the order", None))
#if QT_CONFIG(accessibility)
        self.number_field.setAccessibleName(QCoreApplication.translate("AgendaPage", u"Number, where it does not follow the order", None))
#endif // QT_CONFIG(accessibility)
        self.duties_label.setText(QCoreApplication.translate("AgendaPage", u"Duties of the committee it serves", None))
#if QT_CONFIG(accessibility)
        self.duties_view.setAccessibleName(QCoreApplication.translate("AgendaPage", u"Duties of the committee it serves", None))
#endif // QT_CONFIG(accessibility)
        self.carry_button.setText(QCoreApplication.translate("AgendaPage", u"Carry over to the next meeting", None))
        self.keys_label.setText(QCoreApplication.translate("AgendaPage", u"Enter new item \u00b7 Insert sub-item \u00b7 F2 title \u00b7 Tab and Shift+Tab level \u00b7 Alt+\u2191\u2193 move \u00b7 Del remove \u00b7 Ctrl+V paste lines", None))
        pass
    # retranslateUi

