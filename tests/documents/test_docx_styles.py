"""The look of the minutes, read from the XML of our template: sizes, fonts, columns, settings."""

import importlib.util
from types import ModuleType

import pytest

from pcio_desktop.documents import docx_styles
from pcio_desktop.documents.blocks import Style
from pcio_desktop.documents.docx_lint import lint
from pcio_desktop.documents.docx_package import Template
from tests.documents.packages import MINUTES_TEMPLATE, find, names, tree, values
from tests.tools import ROOT

TEMPLATE = MINUTES_TEMPLATE.read_bytes()
STYLES = tree(TEMPLATE, "word/styles.xml")
FONT = "TH Sarabun New"


def build_program() -> ModuleType:
    spec = importlib.util.spec_from_file_location("resources_build", ROOT / "resources/build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_committed_template_is_what_its_source_builds() -> None:
    build_program()
    from resources.templates import minutes_template

    assert minutes_template.build() == TEMPLATE


def test_the_build_program_knows_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert build_program().main(["nothing_of_that_name"]) == 2
    assert "template" in capsys.readouterr().err


def test_the_template_has_no_defect_and_no_noise() -> None:
    assert lint(TEMPLATE) == []
    assert not [name for name in names(TEMPLATE) if "thumbnail" in name or "app.xml" in name]


def test_the_defaults_name_font_size_and_language_for_complex_script() -> None:
    run = "/w:styles/w:docDefaults/w:rPrDefault/w:rPr"
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        assert values(STYLES, f"{run}/w:rFonts/@w:{script}") == [FONT]
    assert values(STYLES, f"{run}/w:sz/@w:val") == ["32"]
    assert values(STYLES, f"{run}/w:szCs/@w:val") == ["32"]
    assert values(STYLES, f"{run}/w:lang/@w:bidi") == ["th-TH"]
    spacing = "/w:styles/w:docDefaults/w:pPrDefault/w:pPr/w:spacing"
    assert values(STYLES, f"{spacing}/@w:line") == ["360"]
    assert values(STYLES, f"{spacing}/@w:lineRule") == ["exact"]


def test_no_theme_font_overrides_the_thai_one() -> None:
    attributes = [str(name) for element in STYLES.iter("*") for name in element.attrib]
    assert not [name for name in attributes if "heme" in name]


@pytest.mark.parametrize(("latin", "thai"), [("b", "bCs"), ("i", "iCs"), ("sz", "szCs")])
def test_every_latin_property_has_its_complex_script_twin(latin: str, thai: str) -> None:
    for run in find(STYLES, "//w:rPr"):
        assert len(find(run, f"./w:{latin}")) == len(find(run, f"./w:{thai}"))


def test_bold_styles_are_bold_in_thai() -> None:
    bold = set(values(STYLES, "//w:style[w:rPr/w:bCs]/@w:styleId"))
    heads = {Style.TITLE, Style.ITEM, Style.SUB_ITEM, Style.LIST_HEAD, Style.TABLE_HEAD}
    assert {style.value for style in heads} < bold
    assert Style.BODY.value not in bold


def test_every_style_of_the_block_list_is_there() -> None:
    ids = set(values(STYLES, "//w:style/@w:styleId"))
    assert {style.value for style in Style} <= ids


def test_default_styles_exist_for_every_kind() -> None:
    kinds = values(STYLES, "//w:style[@w:default='1']/@w:type")
    assert sorted(kinds) == ["character", "numbering", "paragraph", "table"]


def test_geometry_is_that_of_the_typing_standard(template: Template) -> None:
    page = template.geometry
    assert (page.page_width, page.page_height) == (11906, 16838)
    assert (page.left, page.right, page.top, page.bottom) == (1701, 1134, 1418, 1134)
    assert (page.text_width, page.text_height) == (9071, 14286)
    assert (page.header, page.footer) == (851, 567)
    assert (page.font, page.half_points, page.points) == (FONT, 32, 16)
    assert (page.pitch, page.label_column) == (360, 1780)
    assert page.roster_margins == (0, 85)
    assert page.grid_margins == (108, 108)


def test_measures_of_styles_are_read_with_inheritance(template: Template) -> None:
    styles = template.geometry.styles
    speech, body = styles[Style.SPEECH], styles[Style.BODY]
    assert (speech.left, speech.first_line, speech.align) == (1780, -1780, "thaiDistribute")
    assert (body.left, body.first_line, body.before) == (0, 1418, 0)
    assert styles[Style.ITEM].before == 120
    assert styles[Style.ITEM].keep_next
    assert styles[Style.ITEM].bold
    assert styles[Style.CONTINUED].first_line == 567
    assert styles[Style.TABLE_TEXT].align == "left"
    assert styles[docx_styles.SIGNATURE_ROOM].line == 720
    assert all(style.exact for style in styles.values())


def test_settings_are_those_of_word_2013_and_thai() -> None:
    settings = tree(TEMPLATE, "word/settings.xml")
    mode = "//w:compatSetting[@w:name='compatibilityMode']/@w:val"
    assert values(settings, mode) == ["15"]
    assert values(settings, "//w:themeFontLang/@w:bidi") == ["th-TH"]
    assert not find(settings, "//w:updateFields")
    assert not find(settings, "//w:embedTrueTypeFonts")


def test_deeper_list_levels_stand_under_the_text_of_the_level_above(template: Template) -> None:
    styles = template.geometry.styles
    for level in range(1, len(docx_styles.LIST_STEPS)):
        above = styles[docx_styles.list_style_id(level - 1)]
        here = styles[docx_styles.list_style_id(level)]
        assert here.left + here.first_line == above.left


def test_another_label_column_moves_everything_at_it(template: Template) -> None:
    wide = template.with_label_column(40)
    assert wide.geometry.label_column == 2268
    moved = wide.geometry.styles
    assert moved[Style.SPEECH].first_line == -2268
    assert moved[Style.CONTINUED].left == 2268
    assert moved[Style.LIST].left == 2268 + docx_styles.LIST_STEPS[0]
    assert moved[Style.LIST].first_line == -docx_styles.LIST_STEPS[0]
    assert moved[Style.BODY] == template.geometry.styles[Style.BODY]
    assert moved[Style.SIGNATURE] == template.geometry.styles[Style.SIGNATURE]
    assert template.with_label_column(31).geometry.label_column == 1757


@pytest.mark.parametrize(("asked", "taken"), [(0, 567), (-5, 567), (500, 4535)])
def test_an_impossible_label_column_is_bounded(template: Template, asked: int, taken: int) -> None:
    assert template.with_label_column(asked).geometry.label_column == taken
