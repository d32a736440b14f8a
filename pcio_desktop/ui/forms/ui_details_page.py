# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_page.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.agenda_view import AgendaView
from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.counts_row import CountsRow
from pcio_desktop.ui.widgets.date_field import (DateField, TimeField)
from pcio_desktop.ui.widgets.entry_field import (LineField, NumberField)

class Ui_DetailsPage(object):
    def setupUi(self, DetailsPage):
        if not DetailsPage.objectName():
            DetailsPage.setObjectName(u"DetailsPage")
        self.outer_layout = QVBoxLayout(DetailsPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DetailsPage)
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
        self.state_bar = QWidget(self.paper)
        self.state_bar.setObjectName(u"state_bar")
        self.state_label = QLabel(self.state_bar)
        self.state_label.setObjectName(u"state_label")
        self.draft_button = QPushButton(self.state_bar)
        self.draft_button.setObjectName(u"draft_button")
        self.draft_button.setCheckable(True)
        self.draft_button.setAutoDefault(True)
        self.reviewed_button = QPushButton(self.state_bar)
        self.reviewed_button.setObjectName(u"reviewed_button")
        self.reviewed_button.setCheckable(True)
        self.reviewed_button.setAutoDefault(True)
        self.circulated_button = QPushButton(self.state_bar)
        self.circulated_button.setObjectName(u"circulated_button")
        self.circulated_button.setCheckable(True)
        self.circulated_button.setAutoDefault(True)
        self.certified_button = QPushButton(self.state_bar)
        self.certified_button.setObjectName(u"certified_button")
        self.certified_button.setCheckable(True)
        self.certified_button.setAutoDefault(True)

        self.paper_layout.addWidget(self.state_bar)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.number_label = QLabel(self.paper)
        self.number_label.setObjectName(u"number_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number_column = QVBoxLayout()
        self.number_column.setSpacing(0)
        self.number_column.setObjectName(u"number_column")
        self.number_row = QHBoxLayout()
        self.number_row.setSpacing(8)
        self.number_row.setObjectName(u"number_row")
        self.number_field = NumberField(self.paper)
        self.number_field.setObjectName(u"number_field")

        self.number_row.addWidget(self.number_field)

        self.slash_label = QLabel(self.paper)
        self.slash_label.setObjectName(u"slash_label")
        self.slash_label.setText(u"/")

        self.number_row.addWidget(self.slash_label)

        self.year_field = NumberField(self.paper)
        self.year_field.setObjectName(u"year_field")

        self.number_row.addWidget(self.year_field)

        self.special_box = QCheckBox(self.paper)
        self.special_box.setObjectName(u"special_box")

        self.number_row.addWidget(self.special_box)

        self.number_row_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_row.addItem(self.number_row_spacer)


        self.number_column.addLayout(self.number_row)

        self.number_error = QLabel(self.paper)
        self.number_error.setObjectName(u"number_error")
        self.number_error.setProperty(u"role", u"error")
        self.number_error.setText(u"")

        self.number_column.addWidget(self.number_error)

        self.year_error = QLabel(self.paper)
        self.year_error.setObjectName(u"year_error")
        self.year_error.setProperty(u"role", u"error")
        self.year_error.setText(u"")

        self.number_column.addWidget(self.year_error)


        self.form.setLayout(0, QFormLayout.ItemRole.FieldRole, self.number_column)

        self.running_label = QLabel(self.paper)
        self.running_label.setObjectName(u"running_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.running_label)

        self.running_field = NumberField(self.paper)
        self.running_field.setObjectName(u"running_field")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.running_field)

        self.day_label = QLabel(self.paper)
        self.day_label.setObjectName(u"day_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day_field = DateField(self.paper)
        self.day_field.setObjectName(u"day_field")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day_field)

        self.time_label = QLabel(self.paper)
        self.time_label.setObjectName(u"time_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.time_label)

        self.time_field = TimeField(self.paper)
        self.time_field.setObjectName(u"time_field")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.time_field)

        self.opened_label = QLabel(self.paper)
        self.opened_label.setObjectName(u"opened_label")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.opened_label)

        self.opened_field = TimeField(self.paper)
        self.opened_field.setObjectName(u"opened_field")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.opened_field)

        self.closed_label = QLabel(self.paper)
        self.closed_label.setObjectName(u"closed_label")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.closed_label)

        self.closed_field = TimeField(self.paper)
        self.closed_field.setObjectName(u"closed_field")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.closed_field)

        self.place_label = QLabel(self.paper)
        self.place_label.setObjectName(u"place_label")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place_edit = CompletionField(self.paper)
        self.place_edit.setObjectName(u"place_edit")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.place_edit)

        self.mode_label = QLabel(self.paper)
        self.mode_label.setObjectName(u"mode_label")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.mode_label)

        self.mode_box = QComboBox(self.paper)
        self.mode_box.setObjectName(u"mode_box")
        self.mode_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.mode_box)

        self.platform_label = QLabel(self.paper)
        self.platform_label.setObjectName(u"platform_label")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.platform_label)

        self.platform_field = LineField(self.paper)
        self.platform_field.setObjectName(u"platform_field")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.platform_field)

        self.presiding_label = QLabel(self.paper)
        self.presiding_label.setObjectName(u"presiding_label")

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.presiding_label)

        self.presiding_box = QComboBox(self.paper)
        self.presiding_box.setObjectName(u"presiding_box")
        self.presiding_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.presiding_box)

        self.opening_label = QLabel(self.paper)
        self.opening_label.setObjectName(u"opening_label")

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.opening_label)

        self.opening_field = LineField(self.paper)
        self.opening_field.setObjectName(u"opening_field")

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.opening_field)

        self.call_label = QLabel(self.paper)
        self.call_label.setObjectName(u"call_label")

        self.form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.call_label)

        self.second_box = QCheckBox(self.paper)
        self.second_box.setObjectName(u"second_box")

        self.form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.second_box)


        self.paper_layout.addLayout(self.form)

        self.signing_label = QLabel(self.paper)
        self.signing_label.setObjectName(u"signing_label")
        self.signing_label.setProperty(u"role", u"strong")

        self.paper_layout.addWidget(self.signing_label)

        self.signing_grid = QGridLayout()
        self.signing_grid.setObjectName(u"signing_grid")
        self.signing_grid.setHorizontalSpacing(8)
        self.signing_grid.setVerticalSpacing(4)
        self.name_head = QLabel(self.paper)
        self.name_head.setObjectName(u"name_head")
        self.name_head.setProperty(u"role", u"small")

        self.signing_grid.addWidget(self.name_head, 0, 1, 1, 1)

        self.post_head = QLabel(self.paper)
        self.post_head.setObjectName(u"post_head")
        self.post_head.setProperty(u"role", u"small")

        self.signing_grid.addWidget(self.post_head, 0, 2, 1, 1)

        self.caption_head = QLabel(self.paper)
        self.caption_head.setObjectName(u"caption_head")
        self.caption_head.setProperty(u"role", u"small")

        self.signing_grid.addWidget(self.caption_head, 0, 3, 1, 1)

        self.recorder_label = QLabel(self.paper)
        self.recorder_label.setObjectName(u"recorder_label")

        self.signing_grid.addWidget(self.recorder_label, 1, 0, 1, 1)

        self.recorder_name = CompletionField(self.paper)
        self.recorder_name.setObjectName(u"recorder_name")

        self.signing_grid.addWidget(self.recorder_name, 1, 1, 1, 1)

        self.recorder_post = LineField(self.paper)
        self.recorder_post.setObjectName(u"recorder_post")

        self.signing_grid.addWidget(self.recorder_post, 1, 2, 1, 1)

        self.recorder_caption = LineField(self.paper)
        self.recorder_caption.setObjectName(u"recorder_caption")

        self.signing_grid.addWidget(self.recorder_caption, 1, 3, 1, 1)

        self.reviewer_label = QLabel(self.paper)
        self.reviewer_label.setObjectName(u"reviewer_label")

        self.signing_grid.addWidget(self.reviewer_label, 2, 0, 1, 1)

        self.reviewer_name = CompletionField(self.paper)
        self.reviewer_name.setObjectName(u"reviewer_name")

        self.signing_grid.addWidget(self.reviewer_name, 2, 1, 1, 1)

        self.reviewer_post = LineField(self.paper)
        self.reviewer_post.setObjectName(u"reviewer_post")

        self.signing_grid.addWidget(self.reviewer_post, 2, 2, 1, 1)

        self.reviewer_caption = LineField(self.paper)
        self.reviewer_caption.setObjectName(u"reviewer_caption")

        self.signing_grid.addWidget(self.reviewer_caption, 2, 3, 1, 1)

        self.chair_label = QLabel(self.paper)
        self.chair_label.setObjectName(u"chair_label")

        self.signing_grid.addWidget(self.chair_label, 3, 0, 1, 1)

        self.chair_name = CompletionField(self.paper)
        self.chair_name.setObjectName(u"chair_name")

        self.signing_grid.addWidget(self.chair_name, 3, 1, 1, 1)

        self.chair_post = LineField(self.paper)
        self.chair_post.setObjectName(u"chair_post")

        self.signing_grid.addWidget(self.chair_post, 3, 2, 1, 1)

        self.chair_caption = LineField(self.paper)
        self.chair_caption.setObjectName(u"chair_caption")

        self.signing_grid.addWidget(self.chair_caption, 3, 3, 1, 1)

        self.signing_grid.setColumnStretch(1, 3)
        self.signing_grid.setColumnStretch(2, 3)
        self.signing_grid.setColumnStretch(3, 2)

        self.paper_layout.addLayout(self.signing_grid)

        self.signing_error = QLabel(self.paper)
        self.signing_error.setObjectName(u"signing_error")
        self.signing_error.setProperty(u"role", u"error")
        self.signing_error.setText(u"")
        self.signing_error.setWordWrap(True)

        self.paper_layout.addWidget(self.signing_error)

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
        self.number_label.setBuddy(self.number_field)
        self.running_label.setBuddy(self.running_field)
        self.day_label.setBuddy(self.day_field)
        self.time_label.setBuddy(self.time_field)
        self.opened_label.setBuddy(self.opened_field)
        self.closed_label.setBuddy(self.closed_field)
        self.place_label.setBuddy(self.place_edit)
        self.mode_label.setBuddy(self.mode_box)
        self.platform_label.setBuddy(self.platform_field)
        self.presiding_label.setBuddy(self.presiding_box)
        self.opening_label.setBuddy(self.opening_field)
        self.agenda_label.setBuddy(self.agenda_view)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DetailsPage)

        QMetaObject.connectSlotsByName(DetailsPage)
    # setupUi

    def retranslateUi(self, DetailsPage):
        self.state_label.setText(QCoreApplication.translate("DetailsPage", u"Minutes", None))
        self.number_label.setText(QCoreApplication.translate("DetailsPage", u"Number", None))
#if QT_CONFIG(accessibility)
        self.number_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Number", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Buddhist year", None))
#endif // QT_CONFIG(accessibility)
        self.special_box.setText(QCoreApplication.translate("DetailsPage", u"Special meeting", None))
        self.running_label.setText(QCoreApplication.translate("DetailsPage", u"Running number", None))
#if QT_CONFIG(accessibility)
        self.running_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Running number", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("DetailsPage", u"Day", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.time_label.setText(QCoreApplication.translate("DetailsPage", u"Time", None))
#if QT_CONFIG(accessibility)
        self.time_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.opened_label.setText(QCoreApplication.translate("DetailsPage", u"Opened at", None))
#if QT_CONFIG(accessibility)
        self.opened_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Opened at", None))
#endif // QT_CONFIG(accessibility)
        self.closed_label.setText(QCoreApplication.translate("DetailsPage", u"Closed at", None))
#if QT_CONFIG(accessibility)
        self.closed_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Closed at", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("DetailsPage", u"Place", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.mode_label.setText(QCoreApplication.translate("DetailsPage", u"How", None))
#if QT_CONFIG(accessibility)
        self.mode_box.setAccessibleName(QCoreApplication.translate("DetailsPage", u"How people meet", None))
#endif // QT_CONFIG(accessibility)
        self.platform_label.setText(QCoreApplication.translate("DetailsPage", u"Programme used", None))
#if QT_CONFIG(accessibility)
        self.platform_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Programme used", None))
#endif // QT_CONFIG(accessibility)
        self.presiding_label.setText(QCoreApplication.translate("DetailsPage", u"Chaired by", None))
#if QT_CONFIG(accessibility)
        self.presiding_box.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Chaired by", None))
#endif // QT_CONFIG(accessibility)
        self.opening_label.setText(QCoreApplication.translate("DetailsPage", u"Opening sentence", None))
#if QT_CONFIG(accessibility)
        self.opening_field.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Opening sentence", None))
#endif // QT_CONFIG(accessibility)
        self.call_label.setText(QCoreApplication.translate("DetailsPage", u"Second call", None))
        self.second_box.setText(QCoreApplication.translate("DetailsPage", u"Called again for want of a quorum", None))
        self.signing_label.setText(QCoreApplication.translate("DetailsPage", u"Who signs the minutes", None))
        self.name_head.setText(QCoreApplication.translate("DetailsPage", u"Name", None))
        self.post_head.setText(QCoreApplication.translate("DetailsPage", u"Post", None))
        self.caption_head.setText(QCoreApplication.translate("DetailsPage", u"Signs as", None))
        self.recorder_label.setText(QCoreApplication.translate("DetailsPage", u"Recorder", None))
        self.reviewer_label.setText(QCoreApplication.translate("DetailsPage", u"Reviewer", None))
        self.chair_label.setText(QCoreApplication.translate("DetailsPage", u"Chair", None))
        self.agenda_label.setText(QCoreApplication.translate("DetailsPage", u"Agenda", None))
#if QT_CONFIG(accessibility)
        self.agenda_view.setAccessibleName(QCoreApplication.translate("DetailsPage", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.no_agenda_label.setText(QCoreApplication.translate("DetailsPage", u"The items of the agenda will stand here.", None))
        pass
    # retranslateUi

