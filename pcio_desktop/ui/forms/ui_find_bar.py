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
from PySide6.QtWidgets import (QApplication, QCheckBox, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit

class Ui_FindBar(object):
    def setupUi(self, FindBar):
        if not FindBar.objectName():
            FindBar.setObjectName(u"FindBar")
        self.column = QVBoxLayout(FindBar)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(8, 4, 8, 4)
        self.find_row = QWidget(FindBar)
        self.find_row.setObjectName(u"find_row")
        self.find_edit = ThaiLineEdit(self.find_row)
        self.find_edit.setObjectName(u"find_edit")
        self.find_edit.setClearButtonEnabled(True)
        self.previous_button = QPushButton(self.find_row)
        self.previous_button.setObjectName(u"previous_button")
        self.next_button = QPushButton(self.find_row)
        self.next_button.setObjectName(u"next_button")
        self.close_button = QPushButton(self.find_row)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setFlat(True)
        self.count_label = QLabel(self.find_row)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")
        self.count_label.setText(u"")

        self.column.addWidget(self.find_row)

        self.replace_row = QWidget(FindBar)
        self.replace_row.setObjectName(u"replace_row")
        self.replace_edit = ThaiLineEdit(self.replace_row)
        self.replace_edit.setObjectName(u"replace_edit")
        self.replace_button = QPushButton(self.replace_row)
        self.replace_button.setObjectName(u"replace_button")
        self.replace_all_button = QPushButton(self.replace_row)
        self.replace_all_button.setObjectName(u"replace_all_button")

        self.column.addWidget(self.replace_row)

        self.options_row = QWidget(FindBar)
        self.options_row.setObjectName(u"options_row")
        self.words_box = QCheckBox(self.options_row)
        self.words_box.setObjectName(u"words_box")
        self.marks_box = QCheckBox(self.options_row)
        self.marks_box.setObjectName(u"marks_box")
        self.marks_box.setChecked(True)

        self.column.addWidget(self.options_row)


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

