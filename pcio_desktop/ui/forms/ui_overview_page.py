# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHeaderView, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from pcio_desktop.ui.widgets.agenda_view import AgendaView
from pcio_desktop.ui.widgets.counts_row import CountsRow

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.outer_layout = QVBoxLayout(OverviewPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OverviewPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper = QWidget()
        self.paper.setObjectName(u"paper")
        self.paper.setProperty(u"role", u"paper")
        self.paper_layout = QVBoxLayout(self.paper)
        self.paper_layout.setSpacing(8)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(24, 16, 24, 24)
        self.times_label = QLabel(self.paper)
        self.times_label.setObjectName(u"times_label")
        self.times_label.setProperty(u"role", u"secondary")
        self.times_label.setText(u"")
        self.times_label.setWordWrap(True)

        self.paper_layout.addWidget(self.times_label)

        self.quorum_card = QFrame(self.paper)
        self.quorum_card.setObjectName(u"quorum_card")
        self.quorum_card.setProperty(u"role", u"card")
        self.quorum_layout = QVBoxLayout(self.quorum_card)
        self.quorum_layout.setSpacing(0)
        self.quorum_layout.setObjectName(u"quorum_layout")
        self.quorum_layout.setContentsMargins(16, 12, 16, 12)
        self.quorum_label = QLabel(self.quorum_card)
        self.quorum_label.setObjectName(u"quorum_label")
        self.quorum_label.setProperty(u"role", u"verdict")
        self.quorum_label.setText(u"")
        self.quorum_label.setWordWrap(True)

        self.quorum_layout.addWidget(self.quorum_label)

        self.quorum_detail = QLabel(self.quorum_card)
        self.quorum_detail.setObjectName(u"quorum_detail")
        self.quorum_detail.setText(u"")
        self.quorum_detail.setWordWrap(True)

        self.quorum_layout.addWidget(self.quorum_detail)

        self.quorum_rule = QLabel(self.quorum_card)
        self.quorum_rule.setObjectName(u"quorum_rule")
        self.quorum_rule.setProperty(u"role", u"secondary")
        self.quorum_rule.setText(u"")
        self.quorum_rule.setWordWrap(True)

        self.quorum_layout.addWidget(self.quorum_rule)

        self.counts_row = CountsRow(self.quorum_card)
        self.counts_row.setObjectName(u"counts_row")

        self.quorum_layout.addWidget(self.counts_row)


        self.paper_layout.addWidget(self.quorum_card)

        self.agenda_label = QLabel(self.paper)
        self.agenda_label.setObjectName(u"agenda_label")
        self.agenda_label.setProperty(u"role", u"strong")

        self.paper_layout.addWidget(self.agenda_label)

        self.agenda_view = AgendaView(self.paper)
        self.agenda_view.setObjectName(u"agenda_view")

        self.paper_layout.addWidget(self.agenda_view)

        self.no_agenda_label = QLabel(self.paper)
        self.no_agenda_label.setObjectName(u"no_agenda_label")
        self.no_agenda_label.setProperty(u"role", u"secondary")
        self.no_agenda_label.setWordWrap(True)

        self.paper_layout.addWidget(self.no_agenda_label)

        self.paper_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_layout.addItem(self.paper_spacer)

        self.scroll.setWidget(self.paper)

        self.outer_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.agenda_label.setBuddy(self.agenda_view)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.agenda_label.setText(QCoreApplication.translate("OverviewPage", u"Agenda", None))
#if QT_CONFIG(accessibility)
        self.agenda_view.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.no_agenda_label.setText(QCoreApplication.translate("OverviewPage", u"The items of the agenda will stand here.", None))
        pass
    # retranslateUi

