"""PCIO Desktop: official Thai meeting minutes for provincial PCIO committees.

Imports nothing: the bootstrap runs this on a bare Python, and the build reads the version here.
"""

__version__ = "0.1.0"
