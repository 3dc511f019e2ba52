"""`vault.keys`: slots, epochs and their MACs. Section 2 of docs/format.md."""

from dataclasses import dataclass
from uuid import UUID

from .faults import Newer, demand
from .primitives import argon2id, equal, hkdf, mac, open_aead, open_hpke, public_key, sha256
from .wire import Wire, u32

FILE = "vault.keys"
MAGIC, VERSION = b"DVRNKEYS", 1
KINDS = {1: "passphrase", 2: "recovery", 3: "keychain", 4: "hand-over"}
NONE, ARGON2ID, HKDF = 0, 1, 2
MOST_MEMORY_KIB, MOST_PASSES = 512 * 1024, 16


@dataclass(frozen=True)
class Slot:
    """One way in."""

    id: UUID
    kind: str
    holder: bytes
    derivation: int
    memory_kib: int
    passes: int
    lanes: int
    salt: bytes
    expires: int
    sealed: bytes
    aad: bytes

    def derive(self, secret: bytes, label: str) -> bytes:
        """The key that seals this slot's private key."""
        if self.derivation == ARGON2ID:
            bounded = self.memory_kib <= MOST_MEMORY_KIB and self.passes <= MOST_PASSES and self.lanes == 1
            demand(bounded, FILE, "derivation")
            return argon2id(secret, self.salt, self.memory_kib, self.passes, self.lanes)
        return hkdf(secret, self.salt, label) if self.derivation == HKDF else secret

    def open(self, secret: bytes, label: str) -> bytes | None:
        """The private key, if the secret is this slot's."""
        return open_aead(self.derive(secret, label), bytes(12), self.sealed, self.aad)


@dataclass(frozen=True)
class Epoch:
    """One master key, sealed to every slot."""

    number: int
    salt: bytes
    sealed: list[bytes]
    mac: bytes


@dataclass(frozen=True)
class Master:
    """A master key and what is derived from it."""

    key: bytes
    vault: bytes
    epoch: Epoch
    slot: Slot
    public: bytes

    def derived(self, label: str) -> bytes:
        return hkdf(self.key, self.vault, f"dovernik/1 {label}")


@dataclass(frozen=True)
class Header:
    """One copy of the header."""

    generation: int
    vault: UUID
    created: int
    schema: int
    slots: list[Slot]
    epochs: list[Epoch]
    body: bytes

    def masters(self, slot: Slot, private: bytes) -> list[Master]:
        """The master keys this private key opens, newest first; each has authenticated the header."""
        vault, found = self.vault.bytes, []
        place = self.slots.index(slot)
        for epoch in reversed(self.epochs):
            aad = vault + slot.id.bytes + u32(epoch.number)
            key = open_hpke(private, epoch.sealed[place], b"dovernik/1 master key", aad)
            if key is None:
                continue
            master = Master(key, vault, epoch, slot, public_key(private))
            demand(equal(mac(master.derived("header"), self.body), epoch.mac), FILE, "header-mac")
            found.append(master)
        return found


def read_slot(wire: Wire, vault: bytes) -> Slot:
    """A slot as it stands in headers and backups."""
    identity = wire.uuid()
    kind = wire.u8()
    demand(kind in KINDS, FILE, "slot-kind")
    holder = wire.take(8)
    derivation, memory, passes, lanes = wire.u8(), wire.u32(), wire.u32(), wire.u32()
    demand(derivation in (NONE, ARGON2ID, HKDF), FILE, "derivation")
    salt, expires, sealed = wire.take(16), wire.i64(), wire.take(48)
    aad = MAGIC + VERSION.to_bytes(2) + vault + identity.bytes + bytes([kind]) + salt
    aad += bytes([derivation]) + u32(memory) + u32(passes) + u32(lanes)
    return Slot(identity, KINDS[kind], holder, derivation, memory, passes, lanes, salt, expires, sealed, aad)


def parse(data: bytes) -> Header:
    """Reads one copy; its checksum holds or it is refused."""
    wire = Wire(FILE, data)
    demand(wire.take(8) == MAGIC, FILE, "not-a-header")
    version = wire.u16()
    demand(sha256(data[:-32]) == data[-32:], FILE, "checksum")
    if version != VERSION:
        raise Newer(FILE)
    generation, vault, created, schema = wire.u64(), wire.uuid(), wire.i64(), wire.u32()
    slot_count, epoch_count = wire.u16(), wire.u16()
    demand(1 <= slot_count <= 200 and epoch_count in (1, 2), FILE, "counts")
    slots = [read_slot(wire, vault.bytes) for _ in range(slot_count)]
    epochs = [(wire.u32(), wire.take(16), [wire.take(80) for _ in slots]) for _ in range(epoch_count)]
    body = data[: wire.at]
    epochs = [Epoch(number, salt, sealed, wire.take(32)) for number, salt, sealed in epochs]
    demand(wire.rest() == 32, FILE, "length")
    return Header(generation, vault, created, schema, slots, epochs, body)
