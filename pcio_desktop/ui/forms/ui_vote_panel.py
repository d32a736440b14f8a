# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vote_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from pcio_desktop.ui.widgets.entry_field import NumberField

class Ui_VotePanel(object):
    def setupUi(self, VotePanel):
        if not VotePanel.objectName():
            VotePanel.setObjectName(u"VotePanel")
        self.outer_layout = QVBoxLayout(VotePanel)
        self.outer_layout.setSpacing(4)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.switch_layout = QHBoxLayout()
        self.switch_layout.setSpacing(8)
        self.switch_layout.setObjectName(u"switch_layout")
        self.switch_layout.setContentsMargins(0, 0, 0, 0)
        self.voted_check = QCheckBox(VotePanel)
        self.voted_check.setObjectName(u"voted_check")

        self.switch_layout.addWidget(self.voted_check)

        self.switch_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switch_layout.addItem(self.switch_spacer)


        self.outer_layout.addLayout(self.switch_layout)

        self.counts = QWidget(VotePanel)
        self.counts.setObjectName(u"counts")
        self.counts_layout = QVBoxLayout(self.counts)
        self.counts_layout.setSpacing(4)
        self.counts_layout.setObjectName(u"counts_layout")
        self.counts_layout.setContentsMargins(0, 0, 0, 0)
        self.numbers = QWidget(self.counts)
        self.numbers.setObjectName(u"numbers")

        self.counts_layout.addWidget(self.numbers)

        self.for_pair = QWidget(self.counts)
        self.for_pair.setObjectName(u"for_pair")
        self.for_layout = QHBoxLayout(self.for_pair)
        self.for_layout.setSpacing(6)
        self.for_layout.setObjectName(u"for_layout")
        self.for_layout.setContentsMargins(0, 0, 0, 0)
        self.for_label = QLabel(self.for_pair)
        self.for_label.setObjectName(u"for_label")
        self.for_label.setProperty(u"role", u"secondary")

        self.for_layout.addWidget(self.for_label)

        self.for_field = NumberField(self.for_pair)
        self.for_field.setObjectName(u"for_field")

        self.for_layout.addWidget(self.for_field)


        self.counts_layout.addWidget(self.for_pair)

        self.against_pair = QWidget(self.counts)
        self.against_pair.setObjectName(u"against_pair")
        self.against_layout = QHBoxLayout(self.against_pair)
        self.against_layout.setSpacing(6)
        self.against_layout.setObjectName(u"against_layout")
        self.against_layout.setContentsMargins(0, 0, 0, 0)
        self.against_label = QLabel(self.against_pair)
        self.against_label.setObjectName(u"against_label")
        self.against_label.setProperty(u"role", u"secondary")

        self.against_layout.addWidget(self.against_label)

        self.against_field = NumberField(self.against_pair)
        self.against_field.setObjectName(u"against_field")

        self.against_layout.addWidget(self.against_field)


        self.counts_layout.addWidget(self.against_pair)

        self.abstained_pair = QWidget(self.counts)
        self.abstained_pair.setObjectName(u"abstained_pair")
        self.abstained_layout = QHBoxLayout(self.abstained_pair)
        self.abstained_layout.setSpacing(6)
        self.abstained_layout.setObjectName(u"abstained_layout")
        self.abstained_layout.setContentsMargins(0, 0, 0, 0)
        self.abstained_label = QLabel(self.abstained_pair)
        self.abstained_label.setObjectName(u"abstained_label")
        self.abstained_label.setProperty(u"role", u"secondary")

        self.abstained_layout.addWidget(self.abstained_label)

        self.abstained_field = NumberField(self.abstained_pair)
        self.abstained_field.setObjectName(u"abstained_field")

        self.abstained_layout.addWidget(self.abstained_field)


        self.counts_layout.addWidget(self.abstained_pair)

        self.for_error = QLabel(self.counts)
        self.for_error.setObjectName(u"for_error")
        self.for_error.setProperty(u"role", u"error")
        self.for_error.setText(u"")

        self.counts_layout.addWidget(self.for_error)

        self.against_error = QLabel(self.counts)
        self.against_error.setObjectName(u"against_error")
        self.against_error.setProperty(u"role", u"error")
        self.against_error.setText(u"")

        self.counts_layout.addWidget(self.against_error)

        self.abstained_error = QLabel(self.counts)
        self.abstained_error.setObjectName(u"abstained_error")
        self.abstained_error.setProperty(u"role", u"error")
        self.abstained_error.setText(u"")

        self.counts_layout.addWidget(self.abstained_error)

        self.casting_label = QLabel(self.counts)
        self.casting_label.setObjectName(u"casting_label")
        self.casting_label.setProperty(u"role", u"secondary")
        self.casting_label.setWordWrap(True)

        self.counts_layout.addWidget(self.casting_label)

        self.casting_layout = QHBoxLayout()
        self.casting_layout.setSpacing(8)
        self.casting_layout.setObjectName(u"casting_layout")
        self.casting_layout.setContentsMargins(0, 0, 0, 0)
        self.casting_combo = QComboBox(self.counts)
        self.casting_combo.setObjectName(u"casting_combo")

        self.casting_layout.addWidget(self.casting_combo)

        self.casting_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.casting_layout.addItem(self.casting_spacer)


        self.counts_layout.addLayout(self.casting_layout)

        self.sum_label = QLabel(self.counts)
        self.sum_label.setObjectName(u"sum_label")
        self.sum_label.setText(u"")
        self.sum_label.setWordWrap(True)

        self.counts_layout.addWidget(self.sum_label)


        self.outer_layout.addWidget(self.counts)

        self.error_label = QLabel(VotePanel)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"error")
        self.error_label.setText(u"")
        self.error_label.setWordWrap(True)

        self.outer_layout.addWidget(self.error_label)


        self.retranslateUi(VotePanel)

        QMetaObject.connectSlotsByName(VotePanel)
    # setupUi

    def retranslateUi(self, VotePanel):
        self.voted_check.setText(QCoreApplication.translate("VotePanel", u"There was a vote", None))
        self.for_label.setText(QCoreApplication.translate("VotePanel", u"for", None))
#if QT_CONFIG(accessibility)
        self.for_field.setAccessibleName(QCoreApplication.translate("VotePanel", u"Votes for", None))
#endif // QT_CONFIG(accessibility)
        self.against_label.setText(QCoreApplication.translate("VotePanel", u"against", None))
#if QT_CONFIG(accessibility)
        self.against_field.setAccessibleName(QCoreApplication.translate("VotePanel", u"Votes against", None))
#endif // QT_CONFIG(accessibility)
        self.abstained_label.setText(QCoreApplication.translate("VotePanel", u"abstained", None))
#if QT_CONFIG(accessibility)
        self.abstained_field.setAccessibleName(QCoreApplication.translate("VotePanel", u"Abstained", None))
#endif // QT_CONFIG(accessibility)
        self.casting_label.setText(QCoreApplication.translate("VotePanel", u"Casting vote of the chair", None))
#if QT_CONFIG(accessibility)
        self.casting_combo.setAccessibleName(QCoreApplication.translate("VotePanel", u"Casting vote of the chair", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

