"""Finding TH Sarabun by its name table, and packing it as the standard of embedding says."""

import uuid
from dataclasses import replace
from pathlib import Path

import pytest

from pcio_desktop.documents import fonts
from pcio_desktop.documents.blocks import Line, Paper, Span, Style
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.fonts import FontFaces, embedded_faces, installed_faces
from tests.documents import rendering
from tests.documents.packages import names, part, tree, values
from tests.documents.papers import every_block, line, paper
from tests.documents.validity import faults_of
from tests.tools import laksaman

FAMILY = "TH Sarabun New"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rendering.stand_in_fonts(tmp_path_factory.mktemp("fonts") / "deep" / "er")


@pytest.fixture(scope="module")
def faces(folder: Path) -> FontFaces:
    found = installed_faces(FAMILY, [folder.parent.parent])
    assert found is not None
    return found


def test_all_four_faces_are_found_below_a_folder(faces: FontFaces) -> None:
    assert faces.family == FAMILY
    files = (faces.regular, faces.bold, faces.italic, faces.bold_italic)
    kinds = [file.stem.rpartition("-")[2] for file in files if file]
    assert kinds == ["Regular", "Bold", "Italic", "BoldItalic"]


def test_another_family_is_not_found(folder: Path) -> None:
    assert installed_faces("TH SarabunPSK", [folder]) is None
    assert installed_faces(FAMILY, [folder / "none"]) is None
    assert installed_faces(FAMILY, []) is None


def test_a_file_name_alone_does_not_make_a_font(tmp_path: Path) -> None:
    (tmp_path / "THSarabunNew.ttf").write_bytes(laksaman().read_bytes())
    (tmp_path / "THSarabunNew Bold.ttf").write_bytes(b"no font at all")
    (tmp_path / "THSarabunNew Italic.ttf").write_bytes(laksaman().read_bytes()[:200])
    assert installed_faces(FAMILY, [tmp_path]) is None


@pytest.mark.parametrize(
    ("usage", "taken"), [(0, True), (8, True), (2, False), (4, False), (0x208, False)]
)
def test_only_fonts_that_may_be_embedded_for_editing_are_taken(
    tmp_path: Path, usage: int, taken: bool
) -> None:
    font = rendering.renamed_font(laksaman().read_bytes(), FAMILY, "Regular", usage=usage)
    (tmp_path / "THSarabunNew.ttf").write_bytes(font)
    assert (installed_faces(FAMILY, [tmp_path]) is not None) is taken


def test_a_family_needs_its_regular_face(tmp_path: Path) -> None:
    bold = laksaman().with_name("Laksaman-Bold.ttf").read_bytes()
    font = rendering.renamed_font(bold, FAMILY, "Bold")
    (tmp_path / "THSarabunNew Bold.ttf").write_bytes(font)
    assert installed_faces(FAMILY, [tmp_path]) is None


def test_folders_of_the_user_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts.sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere")
    assert fonts.font_folders()[0] == Path("/somewhere/fonts")
    monkeypatch.setattr(fonts.sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "L")
    assert fonts.font_folders()[0] == Path("L", "Microsoft", "Windows", "Fonts")
    monkeypatch.setattr(fonts.sys, "platform", "darwin")
    assert fonts.font_folders()[0].parts[-1] == "Fonts"


def test_a_face_comes_back_when_the_key_is_applied_again(faces: FontFaces) -> None:
    (regular,) = embedded_faces(faces, ["Regular"])
    key = uuid.UUID(regular.key).bytes[::-1]
    head = bytes(byte ^ key[place % 16] for place, byte in enumerate(regular.data[:32]))
    assert head + regular.data[32:] == faces.regular.read_bytes()
    assert regular.key == f"{{{str(uuid.uuid5(uuid.NAMESPACE_URL, FAMILY + 'Regular')).upper()}}}"


def test_faces_that_are_missing_or_gone_are_left_out(faces: FontFaces, tmp_path: Path) -> None:
    partial = replace(faces, bold=None, italic=tmp_path / "gone.ttf")
    kinds = [face.kind for face in embedded_faces(partial, ["Regular", "Bold", "Italic"])]
    assert kinds == ["Regular"]


def embedded(paper_: Paper, template: Template, faces: FontFaces | None) -> list[str]:
    data = write_docx(paper_, template, faces=faces)
    return [name for name in names(data) if name.endswith(".odttf")]


def test_a_paper_carries_the_faces_it_uses(template: Template, faces: FontFaces) -> None:
    upright = paper(line(Style.BODY, "ก"))
    slanted = paper(Line(Style.BODY, (Span("ก", italic=True),)))
    assert len(embedded(upright, template, faces)) == 2
    assert len(embedded(slanted, template, faces)) == 4
    assert embedded(replace(upright, embed_fonts=False), template, faces) == []
    assert embedded(upright, template, None) == []
    assert embedded(upright, template, replace(faces, family="TH SarabunPSK")) == []


def test_embedding_is_valid_complete_and_reproducible(
    template: Template, faces: FontFaces, tmp_path: Path
) -> None:
    data = write_docx(every_block(), template, faces=faces)
    assert faults_of(data, tmp_path) == []
    assert data == write_docx(every_block(), template, faces=faces)
    table = tree(data, "word/fontTable.xml")
    kinds = [str(child.tag).partition("}")[2] for child in table[0]]
    assert kinds[-4:] == ["embedRegular", "embedBold", "embedItalic", "embedBoldItalic"]
    assert values(table, "/w:fonts/w:font/@w:name") == [FAMILY]
    assert values(tree(data, "word/settings.xml"), "/w:settings/*[2]/@w:val") == []
    assert b"<w:embedTrueTypeFonts/>" in part(data, "word/settings.xml")
    assert b'Extension="odttf"' in part(data, "[Content_Types].xml")
