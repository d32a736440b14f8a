# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order_editor.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.date_field import DateField
from pcio_desktop.ui.widgets.number_box import NumberBox

class Ui_OrderEditor(object):
    def setupUi(self, OrderEditor):
        if not OrderEditor.objectName():
            OrderEditor.setObjectName(u"OrderEditor")
        OrderEditor.setProperty(u"role", u"paper")
        self.outer_layout = QVBoxLayout(OrderEditor)
        self.outer_layout.setSpacing(8)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(16, 12, 16, 16)
        self.order_form = QFormLayout()
        self.order_form.setObjectName(u"order_form")
        self.order_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.order_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.order_form.setHorizontalSpacing(12)
        self.order_form.setVerticalSpacing(8)
        self.number_label = QLabel(OrderEditor)
        self.number_label.setObjectName(u"number_label")

        self.order_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number_edit = QLineEdit(OrderEditor)
        self.number_edit.setObjectName(u"number_edit")

        self.order_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number_edit)

        self.dated_label = QLabel(OrderEditor)
        self.dated_label.setObjectName(u"dated_label")

        self.order_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dated_label)

        self.dated_edit = DateField(OrderEditor)
        self.dated_edit.setObjectName(u"dated_edit")

        self.order_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dated_edit)

        self.issued_label = QLabel(OrderEditor)
        self.issued_label.setObjectName(u"issued_label")

        self.order_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.issued_label)

        self.issued_edit = QLineEdit(OrderEditor)
        self.issued_edit.setObjectName(u"issued_edit")

        self.order_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.issued_edit)

        self.signed_label = QLabel(OrderEditor)
        self.signed_label.setObjectName(u"signed_label")

        self.order_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signed_label)

        self.signed_edit = QLineEdit(OrderEditor)
        self.signed_edit.setObjectName(u"signed_edit")

        self.order_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signed_edit)

        self.order_error = QLabel(OrderEditor)
        self.order_error.setObjectName(u"order_error")
        self.order_error.setText(u"")
        self.order_error.setProperty(u"role", u"error")
        self.order_error.setWordWrap(True)

        self.order_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.order_error)

        self.count_label = QLabel(OrderEditor)
        self.count_label.setObjectName(u"count_label")

        self.order_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.count_label)

        self.count_box = NumberBox(OrderEditor)
        self.count_box.setObjectName(u"count_box")
        self.count_box.setMaximum(999)

        self.order_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.count_box)

        self.quorum_label = QLabel(OrderEditor)
        self.quorum_label.setObjectName(u"quorum_label")

        self.order_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.quorum_label)

        self.quorum_row = QHBoxLayout()
        self.quorum_row.setSpacing(8)
        self.quorum_row.setObjectName(u"quorum_row")
        self.quorum_row.setContentsMargins(0, 0, 0, 0)
        self.quorum_box = QComboBox(OrderEditor)
        self.quorum_box.setObjectName(u"quorum_box")

        self.quorum_row.addWidget(self.quorum_box)

        self.fixed_box = NumberBox(OrderEditor)
        self.fixed_box.setObjectName(u"fixed_box")
        self.fixed_box.setMinimum(1)
        self.fixed_box.setMaximum(999)

        self.quorum_row.addWidget(self.fixed_box)


        self.order_form.setLayout(6, QFormLayout.ItemRole.FieldRole, self.quorum_row)

        self.substitutes_check = QCheckBox(OrderEditor)
        self.substitutes_check.setObjectName(u"substitutes_check")

        self.order_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.substitutes_check)

        self.source_label = QLabel(OrderEditor)
        self.source_label.setObjectName(u"source_label")

        self.order_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source_edit = QLineEdit(OrderEditor)
        self.source_edit.setObjectName(u"source_edit")

        self.order_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.source_edit)


        self.outer_layout.addLayout(self.order_form)

        self.new_title = QLabel(OrderEditor)
        self.new_title.setObjectName(u"new_title")
        self.new_title.setProperty(u"role", u"strong")

        self.outer_layout.addWidget(self.new_title)

        self.new_sentence = QLabel(OrderEditor)
        self.new_sentence.setObjectName(u"new_sentence")
        self.new_sentence.setProperty(u"role", u"secondary")
        self.new_sentence.setWordWrap(True)

        self.outer_layout.addWidget(self.new_sentence)

        self.new_form = QFormLayout()
        self.new_form.setObjectName(u"new_form")
        self.new_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.new_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.new_form.setHorizontalSpacing(12)
        self.new_form.setVerticalSpacing(8)
        self.new_number_label = QLabel(OrderEditor)
        self.new_number_label.setObjectName(u"new_number_label")

        self.new_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.new_number_label)

        self.new_number_edit = QLineEdit(OrderEditor)
        self.new_number_edit.setObjectName(u"new_number_edit")

        self.new_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.new_number_edit)

        self.new_dated_label = QLabel(OrderEditor)
        self.new_dated_label.setObjectName(u"new_dated_label")

        self.new_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.new_dated_label)

        self.new_dated_edit = DateField(OrderEditor)
        self.new_dated_edit.setObjectName(u"new_dated_edit")

        self.new_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.new_dated_edit)

        self.new_error = QLabel(OrderEditor)
        self.new_error.setObjectName(u"new_error")
        self.new_error.setText(u"")
        self.new_error.setProperty(u"role", u"error")
        self.new_error.setWordWrap(True)

        self.new_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.new_error)


        self.outer_layout.addLayout(self.new_form)

        self.order_buttons = QHBoxLayout()
        self.order_buttons.setSpacing(8)
        self.order_buttons.setObjectName(u"order_buttons")
        self.order_buttons.setContentsMargins(0, 0, 0, 0)
        self.new_order_button = QPushButton(OrderEditor)
        self.new_order_button.setObjectName(u"new_order_button")
        self.new_order_button.setAutoDefault(True)

        self.order_buttons.addWidget(self.new_order_button)

        self.order_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.order_buttons.addItem(self.order_spacer)


        self.outer_layout.addLayout(self.order_buttons)

        self.order_end = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer_layout.addItem(self.order_end)

#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number_edit)
        self.dated_label.setBuddy(self.dated_edit)
        self.issued_label.setBuddy(self.issued_edit)
        self.signed_label.setBuddy(self.signed_edit)
        self.count_label.setBuddy(self.count_box)
        self.quorum_label.setBuddy(self.quorum_box)
        self.source_label.setBuddy(self.source_edit)
        self.new_number_label.setBuddy(self.new_number_edit)
        self.new_dated_label.setBuddy(self.new_dated_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrderEditor)

        QMetaObject.connectSlotsByName(OrderEditor)
    # setupUi

    def retranslateUi(self, OrderEditor):
        self.number_label.setText(QCoreApplication.translate("OrderEditor", u"Order num&ber", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Order number", None))
#endif // QT_CONFIG(accessibility)
        self.dated_label.setText(QCoreApplication.translate("OrderEditor", u"Da&ted", None))
#if QT_CONFIG(accessibility)
        self.dated_edit.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Dated", None))
#endif // QT_CONFIG(accessibility)
        self.issued_label.setText(QCoreApplication.translate("OrderEditor", u"O&rder of", None))
#if QT_CONFIG(accessibility)
        self.issued_edit.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Order of", None))
#endif // QT_CONFIG(accessibility)
        self.signed_label.setText(QCoreApplication.translate("OrderEditor", u"Si&gned by", None))
#if QT_CONFIG(accessibility)
        self.signed_edit.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Signed by", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText(QCoreApplication.translate("OrderEditor", u"Seats it states", None))
#if QT_CONFIG(accessibility)
        self.count_box.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Seats the order states", None))
#endif // QT_CONFIG(accessibility)
        self.count_box.setSpecialValueText(QCoreApplication.translate("OrderEditor", u"not stated", None))
        self.quorum_label.setText(QCoreApplication.translate("OrderEditor", u"&Quorum", None))
#if QT_CONFIG(accessibility)
        self.quorum_box.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Quorum", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fixed_box.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Members required", None))
#endif // QT_CONFIG(accessibility)
        self.substitutes_check.setText(QCoreApplication.translate("OrderEditor", u"Substitutes &count towards the quorum", None))
        self.source_label.setText(QCoreApplication.translate("OrderEditor", u"C&lause", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Clause", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.source_edit.setToolTip(QCoreApplication.translate("OrderEditor", u"Where the order writes the quorum", None))
#endif // QT_CONFIG(tooltip)
        self.new_title.setText(QCoreApplication.translate("OrderEditor", u"New order from this one", None))
        self.new_sentence.setText(QCoreApplication.translate("OrderEditor", u"Seats and holders are copied; minutes under this order keep theirs.", None))
        self.new_number_label.setText(QCoreApplication.translate("OrderEditor", u"&New number", None))
#if QT_CONFIG(accessibility)
        self.new_number_edit.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Number of the new order", None))
#endif // QT_CONFIG(accessibility)
        self.new_dated_label.setText(QCoreApplication.translate("OrderEditor", u"Date", None))
#if QT_CONFIG(accessibility)
        self.new_dated_edit.setAccessibleName(QCoreApplication.translate("OrderEditor", u"Date of the new order", None))
#endif // QT_CONFIG(accessibility)
        self.new_order_button.setText(QCoreApplication.translate("OrderEditor", u"Add order", None))
        pass
    # retranslateUi

