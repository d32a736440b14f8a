# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'find_bar.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QWidget)

from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit

class Ui_FindBar(object):
    def setupUi(self, FindBar):
        if not FindBar.objectName():
            FindBar.setObjectName(u"FindBar")
        self.grid = QGridLayout(FindBar)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(6)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(8, 4, 8, 4)
        self.find_edit = ThaiLineEdit(FindBar)
        self.find_edit.setObjectName(u"find_edit")
        self.find_edit.setClearButtonEnabled(True)

        self.grid.addWidget(self.find_edit, 0, 0, 1, 1)

        self.previous_button = QPushButton(FindBar)
        self.previous_button.setObjectName(u"previous_button")

        self.grid.addWidget(self.previous_button, 0, 1, 1, 1)

        self.next_button = QPushButton(FindBar)
        self.next_button.setObjectName(u"next_button")

        self.grid.addWidget(self.next_button, 0, 2, 1, 1)

        self.count_label = QLabel(FindBar)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")
        self.count_label.setText(u"")

        self.grid.addWidget(self.count_label, 0, 3, 1, 1)

        self.close_button = QPushButton(FindBar)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setFlat(True)

        self.grid.addWidget(self.close_button, 0, 4, 1, 1)

        self.replace_edit = ThaiLineEdit(FindBar)
        self.replace_edit.setObjectName(u"replace_edit")

        self.grid.addWidget(self.replace_edit, 1, 0, 1, 1)

        self.replace_button = QPushButton(FindBar)
        self.replace_button.setObjectName(u"replace_button")

        self.grid.addWidget(self.replace_button, 1, 1, 1, 1)

        self.replace_all_button = QPushButton(FindBar)
        self.replace_all_button.setObjectName(u"replace_all_button")

        self.grid.addWidget(self.replace_all_button, 1, 2, 1, 1)

        self.options_layout = QHBoxLayout()
        self.options_layout.setSpacing(16)
        self.options_layout.setObjectName(u"options_layout")
        self.words_box = QCheckBox(FindBar)
        self.words_box.setObjectName(u"words_box")

        self.options_layout.addWidget(self.words_box)

        self.marks_box = QCheckBox(FindBar)
        self.marks_box.setObjectName(u"marks_box")
        self.marks_box.setChecked(True)

        self.options_layout.addWidget(self.marks_box)

        self.options_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.options_layout.addItem(self.options_spacer)


        self.grid.addLayout(self.options_layout, 2, 0, 1, 5)


        self.retranslateUi(FindBar)

        QMetaObject.connectSlotsByName(FindBar)
    # setupUi

    def retranslateUi(self, FindBar):
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleName(QCoreApplication.translate("FindBar", u"Find in this meeting", None))
#endif // QT_CONFIG(accessibility)
        self.find_edit.setPlaceholderText(QCoreApplication.translate("FindBar", u"Find in this meeting", None))
        self.previous_button.setText(QCoreApplication.translate("FindBar", u"Previous", None))
        self.next_button.setText(QCoreApplication.translate("FindBar", u"Next", None))
        self.close_button.setText(QCoreApplication.translate("FindBar", u"Close", None))
#if QT_CONFIG(accessibility)
        self.replace_edit.setAccessibleName(QCoreApplication.translate("FindBar", u"Replace with", None))
#endif // QT_CONFIG(accessibility)
        self.replace_edit.setPlaceholderText(QCoreApplication.translate("FindBar", u"Replace with", None))
        self.replace_button.setText(QCoreApplication.translate("FindBar", u"Replace", None))
        self.replace_all_button.setText(QCoreApplication.translate("FindBar", u"Replace all", None))
        self.words_box.setText(QCoreApplication.translate("FindBar", u"Whole words", None))
        self.marks_box.setText(QCoreApplication.translate("FindBar", u"Ignore tone marks", None))
        pass
    # retranslateUi

