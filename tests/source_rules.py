"""Readers of source text for `test_architecture.py`: each takes a text and tells the offences.

A text and not a file, so that each can be shown a bad sample.
"""

import ast
import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

PACKAGE = "pcio_desktop"

_CLOCKS = {"now": "datetime", "utcnow": "datetime", "today": "datetime date",
           "time": "time", "localtime": "time", "time_ns": "time"}  # fmt: skip

Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules_below(root: Path, folder: str) -> dict[str, Path]:
    """The Python files of a folder by module name; that of a package ends with `__init__`."""
    files = sorted((root / folder).rglob("*.py"))
    return {".".join(file.relative_to(root).with_suffix("").parts): file for file in files}


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def inside(name: str, part: str) -> bool:
    return name == part or name.startswith(part + ".")


def imports(module: str, text: str) -> Iterator[tuple[int, str]]:
    """Line and full name of everything imported, in functions and under TYPE_CHECKING as well."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = module.split(".")[: -node.level]
                base = ".".join([*above, base]).strip(".")
            for alias in node.names:
                yield node.lineno, f"{base}.{alias.name}"


def own_imports_outside(module: str, text: str, allowed: Collection[str]) -> list[str]:
    """Imports of parts of the program that are not among the `allowed`."""
    offences: list[str] = []
    for line, name in imports(module, text):
        if not inside(name, PACKAGE):
            continue
        part = name.split(".")[1] if "." in name else "__init__"
        part = "__init__" if part == "__version__" else part
        if part not in allowed:
            offences.append(f"{module}:{line} imports {part}")
    return offences


def libraries_outside(module: str, text: str, homes: Mapping[str, Collection[str]]) -> list[str]:
    """Imports of libraries outside their homes, or of libraries that have none."""
    offences: list[str] = []
    for line, name in imports(module, text):
        library = name.split(".")[0]
        if library == PACKAGE or library in sys.stdlib_module_names or not library:
            continue
        if not any(inside(module, home) for home in homes.get(library, ())):
            offences.append(f"{module}:{line} imports {library}")
    return offences


def too_long(name: str, text: str, limit: int) -> list[str]:
    lines = len(text.splitlines())
    return [f"{name}: {lines} lines"] if lines > limit else []


def long_functions(name: str, text: str, limit: int) -> list[str]:
    """Functions of more than `limit` lines, their docstrings not counted."""
    offences: list[str] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, Function):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1 - _docstring_lines(node)
            if lines > limit:
                offences.append(f"{name}:{node.lineno} {node.name}: {lines} lines")
    return offences


def _docstring_lines(node: Function) -> int:
    if ast.get_docstring(node, clean=False) is None:
        return 0
    first = node.body[0]
    return (first.end_lineno or first.lineno) - first.lineno + 1


def closures_connected(name: str, text: str) -> list[str]:
    """Calls of `….connect` that get a lambda, partial or nested function which mentions `self`.

    Such a connection keeps its widget alive for ever.
    """
    tree = ast.parse(text)
    local = {
        inner.name
        for outer in ast.walk(tree)
        if isinstance(outer, Function)
        for inner in ast.walk(outer)
        if isinstance(inner, Function) and inner is not outer and _mentions_self(inner)
    } | {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and _is_closure(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return [
        f"{name}:{node.lineno} connects a closure over self"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
        for argument in node.args
        if _is_closure(argument) or (isinstance(argument, ast.Name) and argument.id in local)
    ]


def _is_closure(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return _last_name(node.func) == "partial" and _mentions_self(node)
    return isinstance(node, ast.Lambda) and _mentions_self(node)


def _mentions_self(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Name) and part.id == "self" for part in ast.walk(node))


def clock_readings(name: str, text: str) -> list[str]:
    """Where the text asks what time or day it is."""
    return [
        f"{name}:{node.lineno} reads the clock"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute)
        and _last_name(node.value) in _CLOCKS.get(node.attr, "").split()
    ]


def empty_members(name: str, text: str) -> list[str]:
    """Members of an Enum that are an empty tuple: of one Python 3.11.2 makes a mere object."""
    return [
        f"{name}:{line.lineno} is an empty tuple"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef) and any(_last_name(b) == "Enum" for b in node.bases)
        for line in node.body
        if isinstance(line, ast.Assign)
        and isinstance(line.value, ast.Tuple)
        and not line.value.elts
    ]


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
