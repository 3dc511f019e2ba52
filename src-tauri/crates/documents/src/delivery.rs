//! The delivery copy: the same paper behind a password (AES-256, PDF 2.0 revision 6), which goes by another way than the
//! file.
//!
//! `lopdf` leaves out two lengths that Evince and Okular need (they show garbage without them), and strings inside its
//! object streams would be encrypted twice; so the copy is written without them.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions};

use crate::RenderError;

/// Random bytes that a copy needs: the key of the file, and a password for its owner that nobody is told.
#[derive(Clone, Copy)]
pub struct DeliveryKey {
    /// The key of the file.
    pub file: [u8; 32],
    /// The owner's password.
    pub owner: [u8; 16],
}

/// Makes the delivery copy of a finished paper. Whoever has the password may do everything with it.
///
/// # Errors
/// [`RenderError::Pdf`] if the paper is not one of ours, or if the password has characters that no reader takes.
pub fn protected(paper: &[u8], password: &str, key: DeliveryKey) -> Result<Vec<u8>, RenderError> {
    let mut document = Document::load_mem(paper).map_err(refused)?;
    plain_objects(&mut document);
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let owner = hex::encode(key.owner);
    let version = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(FILTER.to_vec(), filter)]),
        file_encryption_key: &key.file,
        stream_filter: FILTER.to_vec(),
        string_filter: FILTER.to_vec(),
        owner_password: &owner,
        user_password: password,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).map_err(refused)?;
    document.encrypt(&state).map_err(refused)?;
    lengths(&mut document).map_err(refused)?;
    let mut bytes = Vec::new();
    document
        .save_to(&mut bytes)
        .map_err(|error| RenderError::Pdf(error.to_string()))?;
    Ok(bytes)
}

const FILTER: &[u8] = b"StdCF";

/// Every object stands for itself, and no string of the information dictionary is empty: a cipher text of nothing
/// cannot be read.
fn plain_objects(document: &mut Document) {
    document.objects.retain(|_, object| {
        !object
            .as_stream()
            .is_ok_and(|stream| stream.dict.has_type(b"ObjStm") || stream.dict.has_type(b"XRef"))
    });
    for key in [
        &b"Type"[..],
        b"W",
        b"Index",
        b"DecodeParms",
        b"Filter",
        b"Length",
        b"Prev",
        b"XRefStm",
    ] {
        document.trailer.remove(key);
    }
    let info = document.trailer.get(b"Info").and_then(Object::as_reference);
    let Some(Object::Dictionary(info)) = info.ok().and_then(|id| document.objects.get_mut(&id)) else {
        return;
    };
    let empty: Vec<Vec<u8>> = info
        .iter()
        .filter(|(_, value)| value.as_str().is_ok_and(<[u8]>::is_empty))
        .map(|(key, _)| key.clone())
        .collect();
    for key in empty {
        info.remove(&key);
    }
}

/// The length of the key in bits for the file, in bytes for the filter.
fn lengths(document: &mut Document) -> lopdf::Result<()> {
    let id = document.trailer.get(b"Encrypt")?.as_reference()?;
    let encrypt = document.get_object_mut(id)?.as_dict_mut()?;
    encrypt.set("Length", Object::Integer(256));
    let filters = encrypt.get_mut(b"CF")?.as_dict_mut()?;
    filters
        .get_mut(FILTER)?
        .as_dict_mut()?
        .set("Length", Object::Integer(32));
    Ok(())
}

#[allow(clippy::needless_pass_by_value)] // an argument of map_err
fn refused(error: impl std::fmt::Display) -> RenderError {
    RenderError::Pdf(error.to_string())
}
