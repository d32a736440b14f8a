# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seat_card.ui'
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
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.date_field import DateField
from pcio_desktop.ui.widgets.table_of_rows import TableOfRows

class Ui_SeatCard(object):
    def setupUi(self, SeatCard):
        if not SeatCard.objectName():
            SeatCard.setObjectName(u"SeatCard")
        SeatCard.setProperty(u"role", u"paper")
        self.outer_layout = QVBoxLayout(SeatCard)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(16, 12, 16, 16)
        self.seat_title = QLabel(SeatCard)
        self.seat_title.setObjectName(u"seat_title")
        self.seat_title.setText(u"")
        self.seat_title.setProperty(u"role", u"strong")
        self.seat_title.setWordWrap(True)

        self.outer_layout.addWidget(self.seat_title)

        self.warnings_label = QLabel(SeatCard)
        self.warnings_label.setObjectName(u"warnings_label")
        self.warnings_label.setText(u"")
        self.warnings_label.setProperty(u"role", u"error")
        self.warnings_label.setWordWrap(True)

        self.outer_layout.addWidget(self.warnings_label)

        self.seat_form = QFormLayout()
        self.seat_form.setObjectName(u"seat_form")
        self.seat_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.seat_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.seat_form.setHorizontalSpacing(12)
        self.seat_form.setVerticalSpacing(8)
        self.position_label = QLabel(SeatCard)
        self.position_label.setObjectName(u"position_label")

        self.seat_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.position_label)

        self.position_edit = QLineEdit(SeatCard)
        self.position_edit.setObjectName(u"position_edit")

        self.seat_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.position_edit)

        self.role_label = QLabel(SeatCard)
        self.role_label.setObjectName(u"role_label")

        self.seat_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role_box = QComboBox(SeatCard)
        self.role_box.setObjectName(u"role_box")

        self.seat_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.role_box)

        self.agency_label = QLabel(SeatCard)
        self.agency_label.setObjectName(u"agency_label")

        self.seat_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.agency_label)

        self.agency_edit = CompletionField(SeatCard)
        self.agency_edit.setObjectName(u"agency_edit")

        self.seat_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.agency_edit)

        self.aliases_label = QLabel(SeatCard)
        self.aliases_label.setObjectName(u"aliases_label")

        self.seat_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.aliases_label)

        self.aliases_edit = QLineEdit(SeatCard)
        self.aliases_edit.setObjectName(u"aliases_edit")

        self.seat_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.aliases_edit)

        self.representative_check = QCheckBox(SeatCard)
        self.representative_check.setObjectName(u"representative_check")

        self.seat_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.representative_check)

        self.by_name_check = QCheckBox(SeatCard)
        self.by_name_check.setObjectName(u"by_name_check")

        self.seat_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.by_name_check)


        self.outer_layout.addLayout(self.seat_form)

        self.holder_title = QLabel(SeatCard)
        self.holder_title.setObjectName(u"holder_title")
        self.holder_title.setProperty(u"role", u"strong")

        self.outer_layout.addWidget(self.holder_title)

        self.vacant_label = QLabel(SeatCard)
        self.vacant_label.setObjectName(u"vacant_label")
        self.vacant_label.setProperty(u"role", u"secondary")
        self.vacant_label.setWordWrap(True)

        self.outer_layout.addWidget(self.vacant_label)

        self.person_box = QWidget(SeatCard)
        self.person_box.setObjectName(u"person_box")
        self.person_form = QFormLayout(self.person_box)
        self.person_form.setObjectName(u"person_form")
        self.person_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.person_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.person_form.setHorizontalSpacing(12)
        self.person_form.setVerticalSpacing(8)
        self.person_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.person_box)
        self.name_label.setObjectName(u"name_label")

        self.person_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(self.person_box)
        self.name_edit.setObjectName(u"name_edit")

        self.person_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.name_error = QLabel(self.person_box)
        self.name_error.setObjectName(u"name_error")
        self.name_error.setText(u"")
        self.name_error.setProperty(u"role", u"error")
        self.name_error.setWordWrap(True)

        self.person_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_error)

        self.post_label = QLabel(self.person_box)
        self.post_label.setObjectName(u"post_label")

        self.person_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.post_label)

        self.post_edit = QLineEdit(self.person_box)
        self.post_edit.setObjectName(u"post_edit")

        self.person_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.post_edit)

        self.level_label = QLabel(self.person_box)
        self.level_label.setObjectName(u"level_label")

        self.person_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.level_label)

        self.level_edit = QLineEdit(self.person_box)
        self.level_edit.setObjectName(u"level_edit")

        self.person_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.level_edit)


        self.outer_layout.addWidget(self.person_box)

        self.holder_buttons = QHBoxLayout()
        self.holder_buttons.setSpacing(8)
        self.holder_buttons.setObjectName(u"holder_buttons")
        self.holder_buttons.setContentsMargins(0, 0, 0, 0)
        self.change_button = QPushButton(SeatCard)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(True)

        self.holder_buttons.addWidget(self.change_button)

        self.vacate_button = QPushButton(SeatCard)
        self.vacate_button.setObjectName(u"vacate_button")
        self.vacate_button.setAutoDefault(True)

        self.holder_buttons.addWidget(self.vacate_button)

        self.holder_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.holder_buttons.addItem(self.holder_spacer)


        self.outer_layout.addLayout(self.holder_buttons)

        self.change_box = QFrame(SeatCard)
        self.change_box.setObjectName(u"change_box")
        self.change_box.setProperty(u"role", u"card")
        self.change_column = QVBoxLayout(self.change_box)
        self.change_column.setSpacing(8)
        self.change_column.setObjectName(u"change_column")
        self.change_column.setContentsMargins(12, 8, 12, 8)
        self.change_form = QFormLayout()
        self.change_form.setObjectName(u"change_form")
        self.change_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.change_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.change_form.setHorizontalSpacing(12)
        self.change_form.setVerticalSpacing(8)
        self.new_name_label = QLabel(self.change_box)
        self.new_name_label.setObjectName(u"new_name_label")

        self.change_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.new_name_label)

        self.new_name_edit = CompletionField(self.change_box)
        self.new_name_edit.setObjectName(u"new_name_edit")

        self.change_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.new_name_edit)

        self.from_label = QLabel(self.change_box)
        self.from_label.setObjectName(u"from_label")

        self.change_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.from_label)

        self.from_edit = DateField(self.change_box)
        self.from_edit.setObjectName(u"from_edit")

        self.change_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.from_edit)

        self.acting_check = QCheckBox(self.change_box)
        self.acting_check.setObjectName(u"acting_check")

        self.change_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.acting_check)

        self.change_error = QLabel(self.change_box)
        self.change_error.setObjectName(u"change_error")
        self.change_error.setText(u"")
        self.change_error.setProperty(u"role", u"error")
        self.change_error.setWordWrap(True)

        self.change_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.change_error)


        self.change_column.addLayout(self.change_form)

        self.change_buttons = QHBoxLayout()
        self.change_buttons.setSpacing(8)
        self.change_buttons.setObjectName(u"change_buttons")
        self.change_buttons.setContentsMargins(0, 0, 0, 0)
        self.store_change_button = QPushButton(self.change_box)
        self.store_change_button.setObjectName(u"store_change_button")
        self.store_change_button.setAutoDefault(True)
        self.store_change_button.setProperty(u"role", u"primary")

        self.change_buttons.addWidget(self.store_change_button)

        self.leave_change_button = QPushButton(self.change_box)
        self.leave_change_button.setObjectName(u"leave_change_button")
        self.leave_change_button.setAutoDefault(True)

        self.change_buttons.addWidget(self.leave_change_button)

        self.change_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.change_buttons.addItem(self.change_spacer)


        self.change_column.addLayout(self.change_buttons)


        self.outer_layout.addWidget(self.change_box)

        self.history_title = QLabel(SeatCard)
        self.history_title.setObjectName(u"history_title")
        self.history_title.setProperty(u"role", u"small")

        self.outer_layout.addWidget(self.history_title)

        self.history_view = TableOfRows(SeatCard)
        self.history_view.setObjectName(u"history_view")

        self.outer_layout.addWidget(self.history_view)

        self.history_error = QLabel(SeatCard)
        self.history_error.setObjectName(u"history_error")
        self.history_error.setText(u"")
        self.history_error.setProperty(u"role", u"error")
        self.history_error.setWordWrap(True)

        self.outer_layout.addWidget(self.history_error)

        self.substitutes_title = QLabel(SeatCard)
        self.substitutes_title.setObjectName(u"substitutes_title")
        self.substitutes_title.setProperty(u"role", u"small")

        self.outer_layout.addWidget(self.substitutes_title)

        self.substitutes_label = QLabel(SeatCard)
        self.substitutes_label.setObjectName(u"substitutes_label")
        self.substitutes_label.setText(u"")
        self.substitutes_label.setWordWrap(True)

        self.outer_layout.addWidget(self.substitutes_label)

        self.seat_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer_layout.addItem(self.seat_spacer)

#if QT_CONFIG(shortcut)
        self.position_label.setBuddy(self.position_edit)
        self.role_label.setBuddy(self.role_box)
        self.agency_label.setBuddy(self.agency_edit)
        self.aliases_label.setBuddy(self.aliases_edit)
        self.name_label.setBuddy(self.name_edit)
        self.post_label.setBuddy(self.post_edit)
        self.level_label.setBuddy(self.level_edit)
        self.new_name_label.setBuddy(self.new_name_edit)
        self.from_label.setBuddy(self.from_edit)
        self.history_title.setBuddy(self.history_view)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SeatCard)

        QMetaObject.connectSlotsByName(SeatCard)
    # setupUi

    def retranslateUi(self, SeatCard):
        self.position_label.setText(QCoreApplication.translate("SeatCard", u"&Position", None))
#if QT_CONFIG(accessibility)
        self.position_edit.setAccessibleName(QCoreApplication.translate("SeatCard", u"Position in the order", None))
#endif // QT_CONFIG(accessibility)
        self.role_label.setText(QCoreApplication.translate("SeatCard", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.role_box.setAccessibleName(QCoreApplication.translate("SeatCard", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.agency_label.setText(QCoreApplication.translate("SeatCard", u"A&gency", None))
#if QT_CONFIG(accessibility)
        self.agency_edit.setAccessibleName(QCoreApplication.translate("SeatCard", u"Agency of the seat", None))
#endif // QT_CONFIG(accessibility)
        self.aliases_label.setText(QCoreApplication.translate("SeatCard", u"Spea&ks as", None))
#if QT_CONFIG(accessibility)
        self.aliases_edit.setAccessibleName(QCoreApplication.translate("SeatCard", u"Speaks as", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.aliases_edit.setToolTip(QCoreApplication.translate("SeatCard", u"Short names for this seat in the minutes, between commas", None))
#endif // QT_CONFIG(tooltip)
        self.representative_check.setText(QCoreApplication.translate("SeatCard", u"Ma&y send a substitute", None))
        self.by_name_check.setText(QCoreApplication.translate("SeatCard", u"Appointed &by name", None))
        self.holder_title.setText(QCoreApplication.translate("SeatCard", u"Holder", None))
        self.vacant_label.setText(QCoreApplication.translate("SeatCard", u"Nobody holds this seat.", None))
        self.name_label.setText(QCoreApplication.translate("SeatCard", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SeatCard", u"Name of the holder", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name_edit.setToolTip(QCoreApplication.translate("SeatCard", u"Corrects the name everywhere it stands", None))
#endif // QT_CONFIG(tooltip)
        self.post_label.setText(QCoreApplication.translate("SeatCard", u"O&wn post", None))
#if QT_CONFIG(accessibility)
        self.post_edit.setAccessibleName(QCoreApplication.translate("SeatCard", u"Own post", None))
#endif // QT_CONFIG(accessibility)
        self.level_label.setText(QCoreApplication.translate("SeatCard", u"Post with &level", None))
#if QT_CONFIG(accessibility)
        self.level_edit.setAccessibleName(QCoreApplication.translate("SeatCard", u"Post with level", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.level_edit.setToolTip(QCoreApplication.translate("SeatCard", u"As it stands under a signature", None))
#endif // QT_CONFIG(tooltip)
        self.change_button.setText(QCoreApplication.translate("SeatCard", u"&Change holder\u2026", None))
        self.vacate_button.setText(QCoreApplication.translate("SeatCard", u"Falls vacan&t\u2026", None))
        self.new_name_label.setText(QCoreApplication.translate("SeatCard", u"New holder", None))
#if QT_CONFIG(accessibility)
        self.new_name_edit.setAccessibleName(QCoreApplication.translate("SeatCard", u"New holder", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("SeatCard", u"From", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("SeatCard", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.acting_check.setText(QCoreApplication.translate("SeatCard", u"Only acting in the post", None))
        self.store_change_button.setText(QCoreApplication.translate("SeatCard", u"Take over", None))
        self.leave_change_button.setText(QCoreApplication.translate("SeatCard", u"Cancel", None))
        self.history_title.setText(QCoreApplication.translate("SeatCard", u"Holders up to now", None))
#if QT_CONFIG(accessibility)
        self.history_view.setAccessibleName(QCoreApplication.translate("SeatCard", u"Holders up to now", None))
#endif // QT_CONFIG(accessibility)
        self.substitutes_title.setText(QCoreApplication.translate("SeatCard", u"Came for this seat", None))
        pass
    # retranslateUi

