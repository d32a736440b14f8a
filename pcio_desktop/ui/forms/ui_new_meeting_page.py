# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_meeting_page.ui'
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
    QFrame, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.date_field import (DateField, TimeField)
from pcio_desktop.ui.widgets.entry_field import NumberField

class Ui_NewMeetingPage(object):
    def setupUi(self, NewMeetingPage):
        if not NewMeetingPage.objectName():
            NewMeetingPage.setObjectName(u"NewMeetingPage")
        self.outer_layout = QVBoxLayout(NewMeetingPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(NewMeetingPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper = QWidget()
        self.paper.setObjectName(u"paper")
        self.paper.setProperty(u"role", u"paper")
        self.paper_layout = QVBoxLayout(self.paper)
        self.paper_layout.setSpacing(12)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(24, 16, 24, 24)
        self.title_label = QLabel(self.paper)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.paper_layout.addWidget(self.title_label)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.day_label = QLabel(self.paper)
        self.day_label.setObjectName(u"day_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day_field = DateField(self.paper)
        self.day_field.setObjectName(u"day_field")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day_field)

        self.time_label = QLabel(self.paper)
        self.time_label.setObjectName(u"time_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.time_label)

        self.time_field = TimeField(self.paper)
        self.time_field.setObjectName(u"time_field")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.time_field)

        self.number_label = QLabel(self.paper)
        self.number_label.setObjectName(u"number_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.number_label)

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

        self.number_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_row.addItem(self.number_spacer)


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


        self.form.setLayout(2, QFormLayout.ItemRole.FieldRole, self.number_column)

        self.place_label = QLabel(self.paper)
        self.place_label.setObjectName(u"place_label")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place_edit = CompletionField(self.paper)
        self.place_edit.setObjectName(u"place_edit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.place_edit)

        self.agenda_label = QLabel(self.paper)
        self.agenda_label.setObjectName(u"agenda_label")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.agenda_label)

        self.agenda_box = QComboBox(self.paper)
        self.agenda_box.setObjectName(u"agenda_box")
        self.agenda_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.agenda_box)

        self.arising_label = QLabel(self.paper)
        self.arising_label.setObjectName(u"arising_label")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.arising_label)

        self.arising_view = QListWidget(self.paper)
        self.arising_view.setObjectName(u"arising_view")
        self.arising_view.setWordWrap(True)
        self.arising_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.arising_view)


        self.paper_layout.addLayout(self.form)

        self.order_label = QLabel(self.paper)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setProperty(u"role", u"secondary")
        self.order_label.setText(u"")
        self.order_label.setWordWrap(True)

        self.paper_layout.addWidget(self.order_label)

        self.error_label = QLabel(self.paper)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.paper_layout.addWidget(self.error_label)

        self.make_button = QPushButton(self.paper)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setAutoDefault(True)
        self.make_button.setProperty(u"role", u"primary")

        self.paper_layout.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.paper_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_layout.addItem(self.paper_spacer)

        self.scroll.setWidget(self.paper)

        self.outer_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.time_label.setBuddy(self.time_field)
        self.number_label.setBuddy(self.number_field)
        self.place_label.setBuddy(self.place_edit)
        self.agenda_label.setBuddy(self.agenda_box)
        self.arising_label.setBuddy(self.arising_view)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewMeetingPage)

        QMetaObject.connectSlotsByName(NewMeetingPage)
    # setupUi

    def retranslateUi(self, NewMeetingPage):
        self.title_label.setText(QCoreApplication.translate("NewMeetingPage", u"New meeting", None))
        self.day_label.setText(QCoreApplication.translate("NewMeetingPage", u"Day", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("NewMeetingPage", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.time_label.setText(QCoreApplication.translate("NewMeetingPage", u"Time", None))
#if QT_CONFIG(accessibility)
        self.time_field.setAccessibleName(QCoreApplication.translate("NewMeetingPage", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.number_label.setText(QCoreApplication.translate("NewMeetingPage", u"Number in the year", None))
#if QT_CONFIG(accessibility)
        self.number_field.setAccessibleName(QCoreApplication.translate("NewMeetingPage", u"Number in the year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year_field.setAccessibleName(QCoreApplication.translate("NewMeetingPage", u"Buddhist year", None))
#endif // QT_CONFIG(accessibility)
        self.special_box.setText(QCoreApplication.translate("NewMeetingPage", u"Special meeting", None))
        self.place_label.setText(QCoreApplication.translate("NewMeetingPage", u"Place", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("NewMeetingPage", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.agenda_label.setText(QCoreApplication.translate("NewMeetingPage", u"Agenda", None))
#if QT_CONFIG(accessibility)
        self.agenda_box.setAccessibleName(QCoreApplication.translate("NewMeetingPage", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.arising_label.setText(QCoreApplication.translate("NewMeetingPage", u"Matters arising", None))
#if QT_CONFIG(accessibility)
        self.arising_view.setAccessibleName(QCoreApplication.translate("NewMeetingPage", u"Matters arising", None))
#endif // QT_CONFIG(accessibility)
        self.make_button.setText(QCoreApplication.translate("NewMeetingPage", u"Make the meeting", None))
        pass
    # retranslateUi

