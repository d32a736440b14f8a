"""The program's own template, opened once."""

import pytest

from pcio_desktop.documents.docx_package import Template, open_template
from tests.documents.packages import MINUTES_TEMPLATE


@pytest.fixture(scope="session")
def template() -> Template:
    return open_template(MINUTES_TEMPLATE)
