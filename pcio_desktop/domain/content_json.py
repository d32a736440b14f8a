"""Content values as JSON data and back: one form for the stored column and the interchange file.

A run without marks is a bare string, runs are a string or a list. `from_json` expects data that
the schema has accepted (interchange) or that `to_json` has written (storage).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from pcio_desktop.domain.content import (
    Block,
    Blocks,
    LabelValueLine,
    LabelValueLines,
    ListBlock,
    ListItem,
    ListKind,
    NumberForm,
    Paragraph,
    RowKind,
    Run,
    Runs,
    Table,
    TableCell,
    TableRow,
)

Json = Any
_MARKS = ("bold", "italic", "underline", "keep_digits")


def blocks_to_json(blocks: Iterable[Block]) -> list[Json]:
    """Blocks as a list of JSON objects, each with its `type`."""
    return [_block_to_json(block) for block in blocks]


def blocks_from_json(data: Iterable[Json]) -> Blocks:
    """The blocks that `blocks_to_json` wrote."""
    return tuple(_READERS[entry["type"]](entry) for entry in data)


def runs_to_json(runs: Runs) -> Json:
    """Runs as a string (one run without marks) or a list of strings and objects."""
    parts = [_run_to_json(run) for run in runs if run.text]
    if not parts:
        return ""
    return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else parts


def runs_from_json(data: Json) -> Runs:
    """The runs that `runs_to_json` wrote; empty text gives no runs."""
    parts = cast("list[Json]", data if isinstance(data, list) else [data])
    return tuple(run for run in map(_run_from_json, parts) if run.text)


def _run_to_json(run: Run) -> Json:
    marks = {mark: True for mark in _MARKS if getattr(run, mark)}
    return {"text": run.text, **marks} if marks else run.text


def _run_from_json(data: Json) -> Run:
    return Run(data) if isinstance(data, str) else Run(**data)


def _block_to_json(block: Block) -> Json:
    match block:
        case Paragraph(runs):
            return {"type": "paragraph", "text": runs_to_json(runs)}
        case ListBlock():
            return _list_to_json(block)
        case LabelValueLines(lines):
            pairs = [
                {"label": runs_to_json(line.label), "value": runs_to_json(line.value)}
                for line in lines
            ]
            return {"type": "label_values", "lines": pairs}
        case Table():
            return _table_to_json(block)


def _list_to_json(block: ListBlock) -> Json:
    data: dict[str, Json] = {"type": "list", "kind": block.kind.value}
    if block.number_form is not NumberForm.DOT:
        data["number_form"] = block.number_form.value
    if block.start != 1:
        data["start"] = block.start
    data["items"] = [_item_to_json(item) for item in block.items]
    return data


def _item_to_json(item: ListItem) -> Json:
    text = runs_to_json(item.runs)
    return {"text": text, "level": item.level} if item.level else {"text": text}


def _table_to_json(table: Table) -> Json:
    data: dict[str, Json] = {"type": "table", "widths": list(table.widths)}
    if table.caption:
        data["caption"] = table.caption
    if not table.rows_may_split:
        data["rows_may_split"] = False
    data["rows"] = [_row_to_json(row) for row in table.rows]
    return data


def _row_to_json(row: TableRow) -> Json:
    data: dict[str, Json] = {}
    if row.kind is not RowKind.BODY:
        data["kind"] = row.kind.value
    data["cells"] = [_cell_to_json(cell) for cell in row.cells]
    return data


def _cell_to_json(cell: TableCell) -> Json:
    texts = [runs_to_json(runs) for runs in cell.paragraphs]
    data: dict[str, Json] = {"text": texts[0]} if len(texts) == 1 else {"paragraphs": texts}
    if cell.columns != 1:
        data["columns"] = cell.columns
    if cell.rows != 1:
        data["rows"] = cell.rows
    return data


def _read_paragraph(data: Mapping[str, Json]) -> Paragraph:
    return Paragraph(runs_from_json(data["text"]))


def _read_list(data: Mapping[str, Json]) -> ListBlock:
    return ListBlock(
        kind=ListKind(data["kind"]),
        items=tuple(
            ListItem(runs_from_json(item["text"]), item.get("level", 0)) for item in data["items"]
        ),
        number_form=NumberForm(data.get("number_form", NumberForm.DOT)),
        start=data.get("start", 1),
    )


def _read_label_values(data: Mapping[str, Json]) -> LabelValueLines:
    return LabelValueLines(
        tuple(
            LabelValueLine(runs_from_json(line["label"]), runs_from_json(line["value"]))
            for line in data["lines"]
        )
    )


def _read_table(data: Mapping[str, Json]) -> Table:
    return Table(
        widths=tuple(data["widths"]),
        rows=tuple(_read_row(row) for row in data["rows"]),
        rows_may_split=data.get("rows_may_split", True),
        caption=data.get("caption", ""),
    )


def _read_row(data: Mapping[str, Json]) -> TableRow:
    return TableRow(
        cells=tuple(_read_cell(cell) for cell in data["cells"]),
        kind=RowKind(data.get("kind", RowKind.BODY)),
    )


def _read_cell(data: Mapping[str, Json]) -> TableCell:
    texts = data["paragraphs"] if "paragraphs" in data else [data["text"]]
    return TableCell(
        paragraphs=tuple(runs_from_json(text) for text in texts),
        columns=data.get("columns", 1),
        rows=data.get("rows", 1),
    )


_READERS: Mapping[str, Callable[[Mapping[str, Json]], Block]] = {
    "paragraph": _read_paragraph,
    "list": _read_list,
    "label_values": _read_label_values,
    "table": _read_table,
}
