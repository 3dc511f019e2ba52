"""The common primitives under the names docs/format.md gives them."""

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def mac(key: bytes, *parts: bytes) -> bytes:
    """HMAC-SHA256."""
    return hmac.new(key, b"".join(parts), "sha256").digest()


def equal(one: bytes, other: bytes) -> bool:
    return hmac.compare_digest(one, other)


def hkdf(key: bytes, salt: bytes, info: str) -> bytes:
    """HKDF-SHA256 with 32 bytes of output."""
    return HKDF(hashes.SHA256(), 32, salt, info.encode()).derive(key)


def argon2id(secret: bytes, salt: bytes, memory_kib: int, passes: int, lanes: int) -> bytes:
    """Argon2id version 0x13 with 32 bytes of output."""
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory_kib).derive(secret)


def open_aead(key: bytes, nonce: bytes, sealed: bytes, aad: bytes) -> bytes | None:
    """ChaCha20-Poly1305; nothing if key, text and AAD do not belong together."""
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, aad)
    except InvalidTag:
        return None


def open_sealed(key: bytes, sealed: bytes, aad: bytes) -> bytes | None:
    """A nonce of 12 bytes, then the AEAD."""
    return open_aead(key, sealed[:12], sealed[12:], aad) if len(sealed) >= 28 else None


def public_key(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


# HPKE by hand: `cryptography` has it, but without associated data.

KEM, SUITE = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x03"


def _extract(suite: bytes, salt: bytes, label: bytes, ikm: bytes) -> bytes:
    return mac(salt or bytes(32), b"HPKE-v1", suite, label, ikm)


def _expand(suite: bytes, prk: bytes, label: bytes, info: bytes, length: int) -> bytes:
    """One block of HKDF-Expand is enough: no length here is above 32."""
    return mac(prk, length.to_bytes(2), b"HPKE-v1", suite, label, info, b"\x01")[:length]


def open_hpke(private: bytes, sealed: bytes, info: bytes, aad: bytes) -> bytes | None:
    """RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305, the first message."""
    encapsulated, ciphertext = sealed[:32], sealed[32:]
    try:
        key = X25519PrivateKey.from_private_bytes(private)
        shared = key.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    except ValueError:  # a point of low order
        return None
    prk = _extract(KEM, b"", b"eae_prk", shared)
    secret = _expand(KEM, prk, b"shared_secret", encapsulated + public_key(private), 32)
    context = b"\x00" + _extract(SUITE, b"", b"psk_id_hash", b"") + _extract(SUITE, b"", b"info_hash", info)
    secret = _extract(SUITE, secret, b"secret", b"")
    key = _expand(SUITE, secret, b"key", context, 32)
    nonce = _expand(SUITE, secret, b"base_nonce", context, 12)
    return open_aead(key, nonce, ciphertext, aad)
