"""Rosters and grids as WordprocessingML, and what stands around them."""

from pcio_desktop.documents.block_order import separated
from pcio_desktop.documents.blocks import (
    Gap,
    Grid,
    Roster,
    Row,
    RowKind,
    Signature,
    Signatures,
    Style,
)
from pcio_desktop.documents.docx_lint import lint
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.geometry import W
from tests.documents.packages import find, tree, values
from tests.documents.papers import cell, every_block, line, paper, span
from tests.documents.written import body, children


def test_a_roster_has_no_borders_fixed_columns_and_whole_rows(template: Template) -> None:
    root = body(template, *[b for b in every_block().blocks if isinstance(b, Roster)][:1])
    (table,) = find(root, "./w:tbl")
    assert values(table, "./w:tblPr/w:tblStyle/@w:val") == ["MinutesRoster"]
    assert values(table, "./w:tblPr/w:tblLayout/@w:type") == ["fixed"]
    assert values(table, "./w:tblPr/w:tblCaption/@w:val") == ["ผู้มาประชุม"]
    assert values(table, "./w:tblPr/w:tblLook/@w:firstRow") == ["0"]
    assert len(find(table, "./w:tr/w:trPr/w:cantSplit")) == 2
    grid = [int(width) for width in values(table, "./w:tblGrid/w:gridCol/@w:w")]
    assert sum(grid) == 9071
    assert [int(w) for w in values(table, "./w:tr[1]/w:tc/w:tcPr/w:tcW/@w:w")] == grid


def test_a_grid_repeats_its_heads_and_binds_its_groups(template: Template) -> None:
    root = body(template, *[b for b in every_block().blocks if isinstance(b, Grid)])
    table, whole = find(root, "./w:tbl")
    assert values(table, "./w:tblPr/w:tblLook/@w:val") == ["0020"]
    assert values(table, "./w:tblPr/w:tblDescription/@w:val") == ["ประเด็น, ผล"]
    assert len(find(table, "./w:tr[1]/w:trPr/w:tblHeader")) == 1
    assert values(table, "./w:tr[2]//w:gridSpan/@w:val") == ["3"]
    assert values(table, "./w:tr[2]//w:pStyle/@w:val") == ["MinutesTableGroup"]
    assert [len(find(row, "./w:trPr/w:cantSplit")) for row in find(table, "./w:tr")] == [1, 1, 0, 0]
    assert len(find(whole, "./w:tr/w:trPr/w:cantSplit")) == 1
    assert values(table, "./w:tblGrid/w:gridCol/@w:w") == ["5443", "1814", "1814"]


def test_cells_over_rows_continue_below(template: Template) -> None:
    rows = (
        Row((cell("ก", rows=2), cell("ข"), cell("ค", columns=2, rows=3))),
        Row((cell("ง"),)),
        Row((cell("จ"), cell("ฉ"))),
        Row((cell("ช", columns=4),), RowKind.GROUP),
    )
    root = body(template, Grid((1, 1, 1, 1), rows, rows_may_split=True, caption=""))
    merges = [
        [
            (
                "".join(values(c, ".//w:t/text()")),
                (values(c, "./w:tcPr/w:gridSpan/@w:val") or ["1"])[0],
                [m.get(f"{W}val") for m in find(c, "./w:tcPr/w:vMerge")],
            )
            for c in find(row, "./w:tc")
        ]
        for row in find(root, "./w:tbl/w:tr")
    ]
    assert merges == [
        [("ก", "1", ["restart"]), ("ข", "1", []), ("ค", "2", ["restart"])],
        [("", "1", [None]), ("ง", "1", []), ("", "2", [None])],
        [("จ", "1", []), ("ฉ", "1", []), ("", "2", [None])],
        [("ช", "4", [])],
    ]


def test_a_short_row_leaves_what_a_cell_above_covers(template: Template) -> None:
    rows = (
        Row((cell("ก"), cell("ข"), cell("ค", rows=2))),
        Row((cell("ง"),)),
    )
    root = body(template, Grid((1, 1, 1), rows, rows_may_split=True, caption=""))
    below = find(root, "./w:tbl/w:tr[2]/w:tc")
    assert [len(find(c, "./w:tcPr/w:vMerge")) for c in below] == [0, 0, 1]


def test_rows_that_do_not_fill_their_table_are_filled(template: Template) -> None:
    rows = (
        Row((cell("กลุ่ม"),), RowKind.GROUP),
        Row((cell("ก"), cell("ข"))),
        Row(()),
        Row((cell("๑"), cell("๒"), cell("๓"), cell("๔"))),
    )
    data = write_docx(paper(Grid((1, 1, 1), rows, rows_may_split=True, caption="")), template)
    assert lint(data) == []
    spans = values(tree(data), "//w:tr[2]//w:gridSpan/@w:val")
    assert spans == ["2"]


def test_a_cell_without_text_holds_a_paragraph(template: Template) -> None:
    row = Row((cell(), cell(""), cell("ก", "", "ข")))
    data = write_docx(paper(Grid((1, 1, 1), (row,), rows_may_split=True, caption="")), template)
    assert lint(data) == []
    assert [len(find(c, "./w:p")) for c in find(tree(data), "//w:tc")] == [1, 1, 3]


def test_tables_never_touch_and_never_end_the_paper(template: Template) -> None:
    roster = Roster(1, (Row((cell("ก"),)),), "")
    grid = Grid((1,), (Row((cell("ก"),)),), rows_may_split=True, caption="")
    root = body(template, roster, roster, grid, line(Style.BODY, "ข"), grid, Gap(), grid)
    tags = [tag for tag in children(root) if tag in ("tbl", "p")]
    assert " ".join(tags) == "tbl p tbl p tbl p p p tbl p tbl p"
    assert separated(roster, None)
    assert not separated(Gap(), grid)


def test_signatures_side_by_side_stand_two_to_a_row(template: Template) -> None:
    blocks = tuple(Signature((span(str(n)),)) for n in range(3))
    root = body(template, Signatures(blocks, side_by_side=True))
    assert [len(find(row, "./w:tc")) for row in find(root, "./w:tbl/w:tr")] == [2, 1]
    assert len(find(root, ".//w:trPr/w:cantSplit")) == 2
    assert not values(root, "//w:tblBorders")


def test_the_last_rows_of_a_table_go_with_the_signatures(template: Template) -> None:
    rows = tuple(Row((cell(str(n)),)) for n in range(4))
    root = body(template, Roster(1, rows, ""), Signatures((Signature((span("ก"),)),)))
    kept = [len(find(row, ".//w:keepNext")) for row in find(root, "./w:tbl/w:tr")]
    assert kept == [0, 0, 1, 1]
