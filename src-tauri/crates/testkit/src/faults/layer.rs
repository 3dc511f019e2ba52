//! Starting a program with the layer in front of the system.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

const SOURCE: &str = include_str!("layer.c");
/// Name of the file under the root in which a program under test notes what it was told: its calls never fail.
pub const NOTES: &str = "notes";

/// What happens at a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// It fails with EIO.
    Io,
    /// It fails with ENOSPC; a write does half of its work before.
    Full,
    /// The program is killed; a write does half of its work before.
    Kill,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Io, Self::Full, Self::Kill];

    fn word(self) -> &'static str {
        match self {
            Self::Io => "eio",
            Self::Full => "enospc",
            Self::Kill => "kill",
        }
    }
}

/// The compiled layer.
#[derive(Clone, Debug)]
pub struct Layer(PathBuf);

impl Layer {
    /// Compiles the layer once for each version of its source.
    ///
    /// # Errors
    /// If there is no C compiler, or this is not Linux.
    pub fn new() -> io::Result<Self> {
        if !cfg!(target_os = "linux") {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let mut hash = DefaultHasher::new();
        SOURCE.hash(&mut hash);
        let folder = std::env::temp_dir().join(format!("dovernik-layer-{:016x}", hash.finish()));
        let library = folder.join("layer.so");
        if !library.exists() {
            std::fs::create_dir_all(&folder)?;
            compile(&folder, &library)?;
        }
        Ok(Self(library))
    }

    /// The command runs behind the layer; changes under `root` are seen. `root` must be absolute and without links.
    pub fn put_before(&self, command: &mut Command, root: &Path) {
        command
            .env("LD_PRELOAD", &self.0)
            .env("DOVERNIK_FAULT_ROOT", root);
    }

    /// The `n`-th call fails, counted from 1, and with `lasting` all that follow.
    pub fn fail(&self, command: &mut Command, root: &Path, fault: Fault, n: u64, lasting: bool) {
        self.put_before(command, root);
        command
            .env("DOVERNIK_FAULT_AT", n.to_string())
            .env("DOVERNIK_FAULT_KIND", fault.word())
            .env("DOVERNIK_FAULT_LASTING", if lasting { "1" } else { "0" });
    }

    /// Every call is written to `log`, which lies outside `root`.
    pub fn record(&self, command: &mut Command, root: &Path, log: &Path) {
        self.put_before(command, root);
        command.env("DOVERNIK_FAULT_LOG", log);
    }
}

/// Into a file of its own first: several tests may start at once.
fn compile(folder: &Path, library: &Path) -> io::Result<()> {
    let mine = folder.join(format!("{}.so", std::process::id()));
    let source = folder.join(format!("{}.c", std::process::id()));
    std::fs::write(&source, SOURCE)?;
    let compiler = std::env::var_os("CC").unwrap_or_else(|| "cc".into());
    let done = Command::new(compiler)
        .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
        .arg(&mine)
        .arg(&source)
        .arg("-lpthread")
        .output()?;
    if !done.status.success() {
        return Err(io::Error::other(
            String::from_utf8_lossy(&done.stderr).into_owned(),
        ));
    }
    std::fs::rename(&mine, library)
}
