# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'resolutions_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from pcio_desktop.ui.pages.assignment_panel import AssignmentPanel
from pcio_desktop.ui.pages.dissent_panel import DissentPanel
from pcio_desktop.ui.pages.table_panel import TablePanel
from pcio_desktop.ui.pages.vote_panel import VotePanel
from pcio_desktop.ui.widgets.choice_bar import ChoiceBar
from pcio_desktop.ui.widgets.entry_field import LineField
from pcio_desktop.ui.widgets.resolutions_view import ResolutionsView
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit

class Ui_ResolutionsPage(object):
    def setupUi(self, ResolutionsPage):
        if not ResolutionsPage.objectName():
            ResolutionsPage.setObjectName(u"ResolutionsPage")
        self.outer_layout = QVBoxLayout(ResolutionsPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_label = QLabel(ResolutionsPage)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"secondary")
        self.empty_label.setWordWrap(True)

        self.outer_layout.addWidget(self.empty_label)

        self.halves = QWidget(ResolutionsPage)
        self.halves.setObjectName(u"halves")
        self.halves_layout = QHBoxLayout(self.halves)
        self.halves_layout.setSpacing(0)
        self.halves_layout.setObjectName(u"halves_layout")
        self.halves_layout.setContentsMargins(0, 0, 0, 0)
        self.list_side = QWidget(self.halves)
        self.list_side.setObjectName(u"list_side")
        self.list_layout = QVBoxLayout(self.list_side)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(8, 8, 8, 8)
        self.items_view = ResolutionsView(self.list_side)
        self.items_view.setObjectName(u"items_view")

        self.list_layout.addWidget(self.items_view)


        self.halves_layout.addWidget(self.list_side)

        self.scroll = QScrollArea(self.halves)
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
        self.paper_layout.setContentsMargins(24, 12, 24, 24)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.paper)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(True)

        self.head_layout.addWidget(self.back_button)

        self.item_label = QLabel(self.paper)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setProperty(u"role", u"strong")
        self.item_label.setText(u"")
        self.item_label.setWordWrap(True)
        self.item_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.item_label)


        self.paper_layout.addLayout(self.head_layout)

        self.step_error = QLabel(self.paper)
        self.step_error.setObjectName(u"step_error")
        self.step_error.setProperty(u"role", u"error")
        self.step_error.setText(u"")
        self.step_error.setWordWrap(True)

        self.paper_layout.addWidget(self.step_error)

        self.form_layout = QFormLayout()
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form_layout.setHorizontalSpacing(12)
        self.form_layout.setVerticalSpacing(12)
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.verb_label = QLabel(self.paper)
        self.verb_label.setObjectName(u"verb_label")
        self.verb_label.setProperty(u"role", u"secondary")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.verb_label)

        self.verb_bar = ChoiceBar(self.paper)
        self.verb_bar.setObjectName(u"verb_bar")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.verb_bar)

        self.sentence_label = QLabel(self.paper)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"role", u"secondary")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sentence_label)

        self.sentence_panel = QWidget(self.paper)
        self.sentence_panel.setObjectName(u"sentence_panel")
        self.sentence_layout = QVBoxLayout(self.sentence_panel)
        self.sentence_layout.setSpacing(2)
        self.sentence_layout.setObjectName(u"sentence_layout")
        self.sentence_layout.setContentsMargins(0, 0, 0, 0)
        self.sentence_edit = StoredTextEdit(self.sentence_panel)
        self.sentence_edit.setObjectName(u"sentence_edit")

        self.sentence_layout.addWidget(self.sentence_edit)

        self.origin_label = QLabel(self.sentence_panel)
        self.origin_label.setObjectName(u"origin_label")
        self.origin_label.setProperty(u"role", u"small")
        self.origin_label.setText(u"")
        self.origin_label.setWordWrap(True)

        self.sentence_layout.addWidget(self.origin_label)

        self.restore_layout = QHBoxLayout()
        self.restore_layout.setSpacing(8)
        self.restore_layout.setObjectName(u"restore_layout")
        self.restore_layout.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(self.sentence_panel)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(True)

        self.restore_layout.addWidget(self.restore_button)

        self.restore_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_layout.addItem(self.restore_spacer)


        self.sentence_layout.addLayout(self.restore_layout)


        self.form_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.sentence_panel)

        self.owners_label = QLabel(self.paper)
        self.owners_label.setObjectName(u"owners_label")
        self.owners_label.setProperty(u"role", u"secondary")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.owners_label)

        self.assignment_panel = AssignmentPanel(self.paper)
        self.assignment_panel.setObjectName(u"assignment_panel")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.assignment_panel)

        self.table_label = QLabel(self.paper)
        self.table_label.setObjectName(u"table_label")
        self.table_label.setProperty(u"role", u"secondary")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.table_label)

        self.table_panel = TablePanel(self.paper)
        self.table_panel.setObjectName(u"table_panel")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.table_panel)

        self.vote_label = QLabel(self.paper)
        self.vote_label.setObjectName(u"vote_label")
        self.vote_label.setProperty(u"role", u"secondary")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.vote_label)

        self.vote_panel = VotePanel(self.paper)
        self.vote_panel.setObjectName(u"vote_panel")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.vote_panel)

        self.dissent_label = QLabel(self.paper)
        self.dissent_label.setObjectName(u"dissent_label")
        self.dissent_label.setProperty(u"role", u"secondary")

        self.form_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.dissent_label)

        self.dissent_panel = DissentPanel(self.paper)
        self.dissent_panel.setObjectName(u"dissent_panel")

        self.form_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.dissent_panel)

        self.label_label = QLabel(self.paper)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setProperty(u"role", u"secondary")

        self.form_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_label)

        self.label_field = LineField(self.paper)
        self.label_field.setObjectName(u"label_field")

        self.form_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.label_field)


        self.paper_layout.addLayout(self.form_layout)

        self.foot = QWidget(self.paper)
        self.foot.setObjectName(u"foot")

        self.paper_layout.addWidget(self.foot)

        self.add_button = QPushButton(self.paper)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(True)

        self.paper_layout.addWidget(self.add_button)

        self.remove_button = QPushButton(self.paper)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(True)

        self.paper_layout.addWidget(self.remove_button)

        self.paper_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_layout.addItem(self.paper_spacer)

        self.scroll.setWidget(self.paper)

        self.halves_layout.addWidget(self.scroll)


        self.outer_layout.addWidget(self.halves)

#if QT_CONFIG(shortcut)
        self.sentence_label.setBuddy(self.sentence_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ResolutionsPage)

        QMetaObject.connectSlotsByName(ResolutionsPage)
    # setupUi

    def retranslateUi(self, ResolutionsPage):
        self.empty_label.setText(QCoreApplication.translate("ResolutionsPage", u"The items of the agenda will stand here with what was decided on each.", None))
#if QT_CONFIG(accessibility)
        self.items_view.setAccessibleName(QCoreApplication.translate("ResolutionsPage", u"Items and resolutions", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("ResolutionsPage", u"Back to the list", None))
        self.verb_label.setText(QCoreApplication.translate("ResolutionsPage", u"Decided", None))
        self.sentence_label.setText(QCoreApplication.translate("ResolutionsPage", u"Prints as", None))
#if QT_CONFIG(accessibility)
        self.sentence_edit.setAccessibleName(QCoreApplication.translate("ResolutionsPage", u"Sentence of the resolution", None))
#endif // QT_CONFIG(accessibility)
        self.restore_button.setText(QCoreApplication.translate("ResolutionsPage", u"Write it anew from verb and owners", None))
        self.owners_label.setText(QCoreApplication.translate("ResolutionsPage", u"Assigned to", None))
        self.table_label.setText(QCoreApplication.translate("ResolutionsPage", u"From a table", None))
        self.vote_label.setText(QCoreApplication.translate("ResolutionsPage", u"Vote", None))
        self.dissent_label.setText(QCoreApplication.translate("ResolutionsPage", u"Dissents", None))
        self.label_label.setText(QCoreApplication.translate("ResolutionsPage", u"Label", None))
#if QT_CONFIG(accessibility)
        self.label_field.setAccessibleName(QCoreApplication.translate("ResolutionsPage", u"Label before the sentence", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("ResolutionsPage", u"Add another resolution", None))
        self.remove_button.setText(QCoreApplication.translate("ResolutionsPage", u"Remove this resolution", None))
        pass
    # retranslateUi

