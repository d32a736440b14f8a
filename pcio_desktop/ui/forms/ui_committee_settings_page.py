# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'committee_settings_page.ui'
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
    QFrame, QHeaderView, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.entry_field import LineField
from pcio_desktop.ui.widgets.form_words_view import FormWordsView
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit

class Ui_CommitteeSettingsPage(object):
    def setupUi(self, CommitteeSettingsPage):
        if not CommitteeSettingsPage.objectName():
            CommitteeSettingsPage.setObjectName(u"CommitteeSettingsPage")
        self.outer_layout = QVBoxLayout(CommitteeSettingsPage)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CommitteeSettingsPage)
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
        self.name_label = QLabel(self.paper)
        self.name_label.setObjectName(u"name_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_field = LineField(self.paper)
        self.name_field.setObjectName(u"name_field")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_field)

        self.name_en_label = QLabel(self.paper)
        self.name_en_label.setObjectName(u"name_en_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_en_label)

        self.name_en_field = LineField(self.paper)
        self.name_en_field.setObjectName(u"name_en_field")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_en_field)

        self.short_name_label = QLabel(self.paper)
        self.short_name_label.setObjectName(u"short_name_label")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.short_name_label)

        self.short_name_field = LineField(self.paper)
        self.short_name_field.setObjectName(u"short_name_field")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.short_name_field)

        self.name_error = QLabel(self.paper)
        self.name_error.setObjectName(u"name_error")
        self.name_error.setProperty(u"role", u"error")
        self.name_error.setText(u"")
        self.name_error.setWordWrap(True)

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.name_error)

        self.heading_label = QLabel(self.paper)
        self.heading_label.setObjectName(u"heading_label")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.heading_label)

        self.heading_edit = StoredTextEdit(self.paper)
        self.heading_edit.setObjectName(u"heading_edit")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.heading_edit)

        self.heading_help = QLabel(self.paper)
        self.heading_help.setObjectName(u"heading_help")
        self.heading_help.setProperty(u"role", u"secondary")
        self.heading_help.setWordWrap(True)

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.heading_help)

        self.heading_error = QLabel(self.paper)
        self.heading_error.setObjectName(u"heading_error")
        self.heading_error.setProperty(u"role", u"error")
        self.heading_error.setText(u"")
        self.heading_error.setWordWrap(True)

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.heading_error)

        self.rank_check = QCheckBox(self.paper)
        self.rank_check.setObjectName(u"rank_check")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.rank_check)

        self.substitute_label = QLabel(self.paper)
        self.substitute_label.setObjectName(u"substitute_label")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.substitute_label)

        self.substitute_box = QComboBox(self.paper)
        self.substitute_box.setObjectName(u"substitute_box")
        self.substitute_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.substitute_box)

        self.words_label = QLabel(self.paper)
        self.words_label.setObjectName(u"words_label")

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words_view = FormWordsView(self.paper)
        self.words_view.setObjectName(u"words_view")

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.words_view)


        self.paper_layout.addLayout(self.form)

        self.paper_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_layout.addItem(self.paper_spacer)

        self.scroll.setWidget(self.paper)

        self.outer_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_field)
        self.name_en_label.setBuddy(self.name_en_field)
        self.short_name_label.setBuddy(self.short_name_field)
        self.heading_label.setBuddy(self.heading_edit)
        self.substitute_label.setBuddy(self.substitute_box)
        self.words_label.setBuddy(self.words_view)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CommitteeSettingsPage)

        QMetaObject.connectSlotsByName(CommitteeSettingsPage)
    # setupUi

    def retranslateUi(self, CommitteeSettingsPage):
        self.title_label.setText(QCoreApplication.translate("CommitteeSettingsPage", u"Committee", None))
        self.name_label.setText(QCoreApplication.translate("CommitteeSettingsPage", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_field.setAccessibleName(QCoreApplication.translate("CommitteeSettingsPage", u"Name of the committee", None))
#endif // QT_CONFIG(accessibility)
        self.name_en_label.setText(QCoreApplication.translate("CommitteeSettingsPage", u"Name in English", None))
#if QT_CONFIG(accessibility)
        self.name_en_field.setAccessibleName(QCoreApplication.translate("CommitteeSettingsPage", u"Name in English", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_label.setText(QCoreApplication.translate("CommitteeSettingsPage", u"Short name", None))
#if QT_CONFIG(accessibility)
        self.short_name_field.setAccessibleName(QCoreApplication.translate("CommitteeSettingsPage", u"Short name", None))
#endif // QT_CONFIG(accessibility)
        self.heading_label.setText(QCoreApplication.translate("CommitteeSettingsPage", u"Heading of the minutes", None))
#if QT_CONFIG(accessibility)
        self.heading_edit.setAccessibleName(QCoreApplication.translate("CommitteeSettingsPage", u"Heading of the minutes", None))
#endif // QT_CONFIG(accessibility)
        self.heading_help.setText(QCoreApplication.translate("CommitteeSettingsPage", u"One line each. Filled in from the meeting: {minutes} the words of the form, {committee} and {committee_en} the names, {meeting_number}, {date}, {time}, {place}, {platform}", None))
        self.rank_check.setText(QCoreApplication.translate("CommitteeSettingsPage", u"A space after ranks and academic titles", None))
        self.substitute_label.setText(QCoreApplication.translate("CommitteeSettingsPage", u"Substitutes are printed as", None))
#if QT_CONFIG(accessibility)
        self.substitute_box.setAccessibleName(QCoreApplication.translate("CommitteeSettingsPage", u"Substitutes are printed as", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("CommitteeSettingsPage", u"Words of the form", None))
#if QT_CONFIG(accessibility)
        self.words_view.setAccessibleName(QCoreApplication.translate("CommitteeSettingsPage", u"Words of the form", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

