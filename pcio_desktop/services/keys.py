"""What a password locks: AES-256-GCM under a key that scrypt makes of it.

The only module that knows the cryptography library.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.thai.normalise import clean_line

SHORTEST = 8
"""Characters a password must have at least."""

_MAGIC = b"PCIO locked 1\n"
_SALT, _NONCE, _KEY = 16, 12, 32
_COST = 17  # 2^17 rounds: about half a second and 128 MB a guess
_MOST_COST = 20


def is_locked(data: bytes) -> bool:
    """Whether these bytes, or the first of them, were made by `lock`."""
    return data.startswith(_MAGIC)


def lock(data: bytes, password: str) -> bytes:
    """`data` so that only the password opens it again. Raises BadInput for a short password."""
    secret = _secret(password)
    if len(secret) < SHORTEST:
        raise BadInput(
            f"รหัสผ่านต้องยาวอย่างน้อย {SHORTEST} ตัวอักษร",
            f"a password needs at least {SHORTEST} characters",
        )
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    head = _MAGIC + bytes([_COST]) + salt + nonce
    return head + AESGCM(_key(secret, salt, _COST)).encrypt(nonce, data, head)


def unlock(locked: bytes, password: str) -> bytes:
    """What was locked. Raises BadInput for a wrong password or bytes that were changed."""
    start = len(_MAGIC) + 1
    head, box = locked[: start + _SALT + _NONCE], locked[start + _SALT + _NONCE :]
    if not is_locked(locked) or len(head) < start + _SALT + _NONCE or head[start - 1] > _MOST_COST:
        raise BadInput("ไม่ใช่แฟ้มที่ใส่รหัสผ่านของโปรแกรมนี้", "not a locked file of this program")
    salt, nonce = head[start : start + _SALT], head[start + _SALT :]
    try:
        return AESGCM(_key(_secret(password), salt, head[start - 1])).decrypt(nonce, box, head)
    except InvalidTag as error:
        raise BadInput(
            "รหัสผ่านไม่ถูกต้อง หรือแฟ้มเสียหายระหว่างส่ง",
            "wrong password, or the file was damaged on its way",
        ) from error


def _secret(password: str) -> str:
    """One spelling, however the keyboard put the Thai marks together."""
    return clean_line(password).text


def _key(secret: str, salt: bytes, cost: int) -> bytes:
    return Scrypt(salt=salt, length=_KEY, n=1 << cost, r=8, p=1).derive(secret.encode())
