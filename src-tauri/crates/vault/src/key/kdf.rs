//! Argon2id (RFC 9106): how long one guess of a passphrase takes.

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use crate::VaultError;
use crate::crypto::Secret;

/// Least memory and passes in a released program: 64 MiB, 3 passes.
const FLOOR: (u32, u32) = if cfg!(debug_assertions) {
    (8, 1)
} else {
    (64 * 1024, 3)
};
/// Most memory and passes a header may ask for: what lies above is refused before anything is computed.
const CAP: (u32, u32) = (512 * 1024, 16);
/// What one derivation should take on the machine that made the slot.
const TARGET_MS: u128 = 500;

/// How the cost of a new passphrase slot is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kdf {
    /// About half a second on this machine, from 64 MiB and 3 passes to 512 MiB.
    Calibrated,
    /// Exactly this cost; a released program refuses less than 64 MiB and 3 passes.
    Fixed {
        /// Memory in KiB.
        m_kib: u32,
        /// Passes.
        t: u32,
    },
}

impl Kdf {
    /// A cost that makes a test quick: next to nothing in a debug build, the floor in a released one.
    pub const FAST_FOR_TESTS: Self = if cfg!(debug_assertions) {
        Self::Fixed { m_kib: 64, t: 1 }
    } else {
        Self::Fixed {
            m_kib: 64 * 1024,
            t: 3,
        }
    };

    /// The parameters for a new slot.
    ///
    /// # Errors
    /// [`VaultError::Internal`] for a fixed cost out of bounds.
    pub(crate) fn parameters(self) -> Result<KdfParameters, VaultError> {
        let (m_kib, t) = match self {
            Self::Fixed { m_kib, t } => (m_kib, t),
            Self::Calibrated => calibrate()?,
        };
        let parameters = KdfParameters::Argon2id { m_kib, t };
        if parameters.in_bounds() {
            Ok(parameters)
        } else {
            Err(VaultError::Internal("kdf bounds"))
        }
    }
}

/// How the key of a slot is derived, as the header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KdfParameters {
    /// The key is stored elsewhere as it is (the keychain).
    Raw,
    /// Argon2id version 1.3, one lane.
    Argon2id { m_kib: u32, t: u32 },
    /// HKDF-SHA256 of a code with enough randomness of its own.
    Hkdf,
}

impl KdfParameters {
    /// Memory that one derivation takes, where it is made to be slow.
    pub(crate) fn memory_kib(self) -> Option<u32> {
        match self {
            Self::Raw | Self::Hkdf => None,
            Self::Argon2id { m_kib, .. } => Some(m_kib),
        }
    }

    /// Whether a derivation with these parameters may be started at all.
    pub(crate) fn in_bounds(self) -> bool {
        match self {
            Self::Raw | Self::Hkdf => true,
            Self::Argon2id { m_kib, t } => {
                (FLOOR.0..=CAP.0).contains(&m_kib) && (FLOOR.1..=CAP.1).contains(&t)
            }
        }
    }
}

/// Measures one derivation at the floor and scales the memory; the passes stay at 3, as RFC 9106 §4 advises.
fn calibrate() -> Result<(u32, u32), VaultError> {
    const STEP: u128 = 16 * 1024;
    let (floor, t) = (64 * 1024, 3);
    // The stopwatch of the machine, not the clock of the world: a set clock must not weaken a key.
    let start = std::time::Instant::now();
    argon2id(b"calibration", &[0; 16], floor, t)?;
    let took = start.elapsed().as_millis().max(1);
    let wanted = u128::from(floor) * TARGET_MS / took / STEP * STEP;
    let m_kib = u32::try_from(wanted).unwrap_or(CAP.0).clamp(floor, CAP.0);
    Ok((m_kib, t))
}

/// Argon2id with one lane: the library is serial, so more lanes would only help an attacker.
pub(super) fn argon2id(passphrase: &[u8], salt: &[u8; 16], m_kib: u32, t: u32) -> Result<Secret, VaultError> {
    let fault = |_| VaultError::Internal("argon2");
    let params = Params::new(m_kib, t, 1, Some(32)).map_err(fault)?;
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase, salt, out.as_mut())
        .map_err(fault)?;
    Ok(Secret::new(*out))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_are_bounded_before_anything_is_computed() {
        for (m_kib, t, ok) in [
            (64 * 1024, 3, true),
            (512 * 1024, 16, true),
            (512 * 1024 + 1, 3, false),
            (u32::MAX, 1, false),
            (64 * 1024, 17, false),
            (0, 0, false),
        ] {
            assert_eq!(
                KdfParameters::Argon2id { m_kib, t }.in_bounds(),
                ok,
                "{m_kib} KiB, {t} passes"
            );
        }
        assert!(
            Kdf::Fixed {
                m_kib: u32::MAX,
                t: 1
            }
            .parameters()
            .is_err()
        );
    }

    #[test]
    fn a_calibrated_cost_is_never_below_the_floor() {
        let (m_kib, t) = calibrate().unwrap();
        assert!((64 * 1024..=512 * 1024).contains(&m_kib), "{m_kib}");
        assert_eq!((t, m_kib % (16 * 1024)), (3, 0));
    }
}
