"""What `write_docx` makes of blocks, as elements to look at."""

from pcio_desktop.documents.blocks import (
    Block,
)
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_thai import Element
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.geometry import W
from tests.documents.packages import find, tree
from tests.documents.papers import paper


def body(template: Template, *blocks: Block, **more: object) -> Element:
    (found,) = find(tree(write_docx(paper(*blocks, **more), template)), "//w:body")
    return found


def children(element: Element) -> list[str]:
    return [str(child.tag).removeprefix(W) for child in element]
