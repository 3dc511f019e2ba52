//! Reading and writing of the fixed binary layouts in `docs/format.md`: big-endian integers, no padding but where a
//! layout says so.

/// Takes fields off the front of a byte slice; every method is `None` when too few bytes are left.
pub(crate) struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*head)
    }

    pub(crate) fn u8(&mut self) -> Option<u8> {
        self.array().map(u8::from_be_bytes)
    }

    pub(crate) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_be_bytes)
    }

    pub(crate) fn i64(&mut self) -> Option<i64> {
        self.array().map(i64::from_be_bytes)
    }

    /// A text as [`Layout::text`] writes it.
    pub(crate) fn text(&mut self) -> Option<String> {
        let len = usize::from(self.u16()?);
        let (text, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).ok()
    }

    /// What is left.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.0
    }
}

/// Appends fields to a buffer.
#[derive(Default)]
pub(crate) struct Layout(Vec<u8>);

impl Layout {
    #[must_use]
    pub(crate) fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    #[must_use]
    pub(crate) fn u8(self, n: u8) -> Self {
        self.bytes(&[n])
    }

    #[must_use]
    pub(crate) fn u16(self, n: u16) -> Self {
        self.bytes(&n.to_be_bytes())
    }

    #[must_use]
    pub(crate) fn u32(self, n: u32) -> Self {
        self.bytes(&n.to_be_bytes())
    }

    #[must_use]
    pub(crate) fn u64(self, n: u64) -> Self {
        self.bytes(&n.to_be_bytes())
    }

    #[must_use]
    pub(crate) fn i64(self, n: i64) -> Self {
        self.bytes(&n.to_be_bytes())
    }

    /// A text of at most 65 535 bytes, longer ones are cut: two bytes of length, then UTF-8.
    #[must_use]
    pub(crate) fn text(self, text: &str) -> Self {
        let n = u16::try_from(text.len()).unwrap_or(u16::MAX);
        let bytes = text.as_bytes().get(..usize::from(n)).unwrap_or_default();
        self.u16(n).bytes(bytes)
    }

    /// Fills with zero bytes up to `len`.
    #[must_use]
    pub(crate) fn pad(mut self, len: usize) -> Self {
        self.0.resize(len.max(self.0.len()), 0);
        self
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0
    }
}
