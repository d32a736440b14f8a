# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_page.ui'
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
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QListView, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

from pcio_desktop.ui.widgets.findings_view import FindingsView
from pcio_desktop.ui.widgets.page_view import PageView

class Ui_PreviewPage(object):
    def setupUi(self, PreviewPage):
        if not PreviewPage.objectName():
            PreviewPage.setObjectName(u"PreviewPage")
        PreviewPage.setProperty(u"role", u"paper")
        self.outer_layout = QVBoxLayout(PreviewPage)
        self.outer_layout.setSpacing(4)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.tools_row = QHBoxLayout()
        self.tools_row.setSpacing(8)
        self.tools_row.setObjectName(u"tools_row")
        self.tools_row.setContentsMargins(24, 8, 24, 4)
        self.docx_button = QPushButton(PreviewPage)
        self.docx_button.setObjectName(u"docx_button")
        self.docx_button.setAutoDefault(True)
        self.docx_button.setProperty(u"role", u"primary")

        self.tools_row.addWidget(self.docx_button)

        self.pdf_button = QPushButton(PreviewPage)
        self.pdf_button.setObjectName(u"pdf_button")
        self.pdf_button.setAutoDefault(True)

        self.tools_row.addWidget(self.pdf_button)

        self.look_button = QPushButton(PreviewPage)
        self.look_button.setObjectName(u"look_button")
        self.look_button.setText(u"")
        self.look_button.setCheckable(True)
        self.look_button.setAutoDefault(True)

        self.tools_row.addWidget(self.look_button)

        self.tools_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_row.addItem(self.tools_spacer)

        self.before_button = QToolButton(PreviewPage)
        self.before_button.setObjectName(u"before_button")
        self.before_button.setText(u"\u2039")
        self.before_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.tools_row.addWidget(self.before_button)

        self.count_label = QLabel(PreviewPage)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setText(u"")
        self.count_label.setProperty(u"role", u"secondary")

        self.tools_row.addWidget(self.count_label)

        self.next_button = QToolButton(PreviewPage)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setText(u"\u203a")
        self.next_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.tools_row.addWidget(self.next_button)

        self.smaller_button = QToolButton(PreviewPage)
        self.smaller_button.setObjectName(u"smaller_button")
        self.smaller_button.setText(u"\u2212")
        self.smaller_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.tools_row.addWidget(self.smaller_button)

        self.larger_button = QToolButton(PreviewPage)
        self.larger_button.setObjectName(u"larger_button")
        self.larger_button.setText(u"+")
        self.larger_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.tools_row.addWidget(self.larger_button)


        self.outer_layout.addLayout(self.tools_row)

        self.splitter = QSplitter(PreviewPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.pages_view = QListView(self.splitter)
        self.pages_view.setObjectName(u"pages_view")
        self.splitter.addWidget(self.pages_view)
        self.stack = QStackedWidget(self.splitter)
        self.stack.setObjectName(u"stack")
        self.waiting_page = QWidget()
        self.waiting_page.setObjectName(u"waiting_page")
        self.waiting_layout = QVBoxLayout(self.waiting_page)
        self.waiting_layout.setSpacing(8)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(24, 16, 24, 16)
        self.waiting_label = QLabel(self.waiting_page)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setText(u"")
        self.waiting_label.setProperty(u"role", u"secondary")
        self.waiting_label.setWordWrap(True)

        self.waiting_layout.addWidget(self.waiting_label)

        self.stack.addWidget(self.waiting_page)
        self.page_view = PageView()
        self.page_view.setObjectName(u"page_view")
        self.stack.addWidget(self.page_view)
        self.splitter.addWidget(self.stack)
        self.side_scroll = QScrollArea(self.splitter)
        self.side_scroll.setObjectName(u"side_scroll")
        self.side_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.side_scroll.setWidgetResizable(True)
        self.side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_box = QWidget()
        self.side_box.setObjectName(u"side_box")
        self.side_box.setProperty(u"role", u"paper")
        self.side_column = QVBoxLayout(self.side_box)
        self.side_column.setSpacing(8)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(16, 8, 16, 16)
        self.findings_title = QLabel(self.side_box)
        self.findings_title.setObjectName(u"findings_title")
        self.findings_title.setText(u"")
        self.findings_title.setProperty(u"role", u"strong")
        self.findings_title.setWordWrap(True)

        self.side_column.addWidget(self.findings_title)

        self.findings_view = FindingsView(self.side_box)
        self.findings_view.setObjectName(u"findings_view")

        self.side_column.addWidget(self.findings_view)

        self.draft_check = QCheckBox(self.side_box)
        self.draft_check.setObjectName(u"draft_check")

        self.side_column.addWidget(self.draft_check)

        self.catchwords_check = QCheckBox(self.side_box)
        self.catchwords_check.setObjectName(u"catchwords_check")

        self.side_column.addWidget(self.catchwords_check)

        self.page_title = QLabel(self.side_box)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setText(u"")
        self.page_title.setProperty(u"role", u"strong")
        self.page_title.setWordWrap(True)

        self.side_column.addWidget(self.page_title)

        self.begins_label = QLabel(self.side_box)
        self.begins_label.setObjectName(u"begins_label")
        self.begins_label.setText(u"")
        self.begins_label.setProperty(u"role", u"secondary")
        self.begins_label.setWordWrap(True)

        self.side_column.addWidget(self.begins_label)

        self.page_form = QFormLayout()
        self.page_form.setObjectName(u"page_form")
        self.page_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.page_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.page_form.setHorizontalSpacing(12)
        self.page_form.setVerticalSpacing(8)
        self.break_label = QLabel(self.side_box)
        self.break_label.setObjectName(u"break_label")

        self.page_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.break_label)

        self.break_box = QComboBox(self.side_box)
        self.break_box.setObjectName(u"break_box")

        self.page_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.break_box)

        self.catchword_label = QLabel(self.side_box)
        self.catchword_label.setObjectName(u"catchword_label")

        self.page_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.catchword_label)

        self.catchword_edit = QLineEdit(self.side_box)
        self.catchword_edit.setObjectName(u"catchword_edit")

        self.page_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.catchword_edit)

        self.pin_error = QLabel(self.side_box)
        self.pin_error.setObjectName(u"pin_error")
        self.pin_error.setText(u"")
        self.pin_error.setProperty(u"role", u"error")
        self.pin_error.setWordWrap(True)

        self.page_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.pin_error)


        self.side_column.addLayout(self.page_form)

        self.pin_row = QHBoxLayout()
        self.pin_row.setSpacing(8)
        self.pin_row.setObjectName(u"pin_row")
        self.pin_row.setContentsMargins(0, 0, 0, 0)
        self.clear_button = QPushButton(self.side_box)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setAutoDefault(True)

        self.pin_row.addWidget(self.clear_button)

        self.pin_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pin_row.addItem(self.pin_spacer)


        self.side_column.addLayout(self.pin_row)

        self.lost_label = QLabel(self.side_box)
        self.lost_label.setObjectName(u"lost_label")
        self.lost_label.setText(u"")
        self.lost_label.setProperty(u"role", u"error")
        self.lost_label.setWordWrap(True)

        self.side_column.addWidget(self.lost_label)

        self.lost_row = QHBoxLayout()
        self.lost_row.setSpacing(8)
        self.lost_row.setObjectName(u"lost_row")
        self.lost_row.setContentsMargins(0, 0, 0, 0)
        self.forget_button = QPushButton(self.side_box)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setAutoDefault(True)

        self.lost_row.addWidget(self.forget_button)

        self.lost_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lost_row.addItem(self.lost_spacer)


        self.side_column.addLayout(self.lost_row)

        self.notes_label = QLabel(self.side_box)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setText(u"")
        self.notes_label.setProperty(u"role", u"secondary")
        self.notes_label.setWordWrap(True)

        self.side_column.addWidget(self.notes_label)

        self.side_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_column.addItem(self.side_spacer)

        self.side_scroll.setWidget(self.side_box)
        self.splitter.addWidget(self.side_scroll)

        self.outer_layout.addWidget(self.splitter)

        self.outer_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.break_label.setBuddy(self.break_box)
        self.catchword_label.setBuddy(self.catchword_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreviewPage)

        QMetaObject.connectSlotsByName(PreviewPage)
    # setupUi

    def retranslateUi(self, PreviewPage):
        self.docx_button.setText(QCoreApplication.translate("PreviewPage", u"Export &DOCX", None))
        self.pdf_button.setText(QCoreApplication.translate("PreviewPage", u"E&xport PDF", None))
#if QT_CONFIG(tooltip)
        self.look_button.setToolTip(QCoreApplication.translate("PreviewPage", u"What is still open, and what is fixed about the page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.before_button.setToolTip(QCoreApplication.translate("PreviewPage", u"Page before", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.before_button.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Page before", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("PreviewPage", u"Next page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Next page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller_button.setToolTip(QCoreApplication.translate("PreviewPage", u"Smaller page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.smaller_button.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Smaller page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger_button.setToolTip(QCoreApplication.translate("PreviewPage", u"Larger page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.larger_button.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Larger page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pages_view.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_view.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findings_view.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Still open before it goes out", None))
#endif // QT_CONFIG(accessibility)
        self.draft_check.setText(QCoreApplication.translate("PreviewPage", u"Mar&k as draft", None))
        self.catchwords_check.setText(QCoreApplication.translate("PreviewPage", u"P&rint catchwords", None))
        self.break_label.setText(QCoreApplication.translate("PreviewPage", u"&Page begins here", None))
#if QT_CONFIG(accessibility)
        self.break_box.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Page begins here", None))
#endif // QT_CONFIG(accessibility)
        self.catchword_label.setText(QCoreApplication.translate("PreviewPage", u"&Catchword before it", None))
#if QT_CONFIG(accessibility)
        self.catchword_edit.setAccessibleName(QCoreApplication.translate("PreviewPage", u"Catchword before it", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.catchword_edit.setToolTip(QCoreApplication.translate("PreviewPage", u"What the page before announces; empty prints none", None))
#endif // QT_CONFIG(tooltip)
        self.clear_button.setText(QCoreApplication.translate("PreviewPage", u"&As planned", None))
        self.forget_button.setText(QCoreApplication.translate("PreviewPage", u"&Forget lost pins", None))
        pass
    # retranslateUi

