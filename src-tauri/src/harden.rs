//! What is done before anything secret is in memory (SECURITY.md §10).

/// Turns core dumps off and makes panics silent about data.
pub(crate) fn process() {
    log();
    no_core_dumps();
    quiet_panics();
    #[cfg(not(debug_assertions))]
    no_automation();
}

/// Our own lines go to the standard error: warnings, or what `DOVERNIK_LOG` (`error` to `trace`) asks for. Libraries stay
/// silent: what they log is not ours to vouch for.
fn log() {
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt;
    use tracing_subscriber::util::SubscriberInitExt;
    let wanted = std::env::var("DOVERNIK_LOG")
        .ok()
        .and_then(|level| level.parse().ok());
    let level = wanted.unwrap_or(LevelFilter::WARN);
    let ours = ["dovernik_shell", "api", "crm", "vault", "exchange", "documents"].map(|name| (name, level));
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(false);
    // It fails only when somebody set one before; then that one stays.
    let _ = tracing_subscriber::registry()
        .with(Targets::new().with_targets(ours))
        .with(lines)
        .try_init();
}

/// A core dump would hold keys and personal data. The limit is inherited by WebKit's processes. It is one byte and not
/// none: a dump into a program (apport, systemd-coredump) ignores every limit but this one, and a file is refused below
/// a page (`do_coredump`, fs/coredump.c). The second call keeps a process of the same user from attaching; a program
/// that is executed loses it, so WebKit's processes have the limit alone.
#[cfg(target_os = "linux")]
fn no_core_dumps() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit};
    let none = Rlimit {
        current: Some(1),
        maximum: Some(1),
    };
    if let Err(error) = rustix::process::setrlimit(Resource::Core, none) {
        tracing::warn!(%error, "core dumps stay on");
    }
    if let Err(error) = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable) {
        tracing::warn!(%error, "the process stays dumpable");
    }
}

/// macOS keeps the limit too; Windows writes no dump of a program that did not ask for one.
#[cfg(not(target_os = "linux"))]
fn no_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        if let Err(error) = rustix::process::setrlimit(Resource::Core, none) {
            tracing::warn!(%error, "core dumps stay on");
        }
    }
}

/// The text of a panic can hold a value (`unwrap` prints one), so only the place is written.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|at| format!("{}:{}", at.file(), at.line()));
        tracing::error!(place = place.as_deref().unwrap_or("unknown"), "internal error");
    }));
}

/// The runtime lets a WebDriver in when this variable is set, in release builds too. A variable cannot be removed from
/// the running process without `unsafe`, so the program starts itself again without it.
#[cfg(not(debug_assertions))]
fn no_automation() {
    const VARIABLE: &str = "TAURI_WEBVIEW_AUTOMATION";
    if std::env::var_os(VARIABLE).is_none() {
        return;
    }
    let again = std::env::current_exe().and_then(|program| {
        std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env_remove(VARIABLE)
            .spawn()
    });
    std::process::exit(if again.is_ok() { 0 } else { 1 });
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource};

    #[test]
    fn the_process_cannot_be_dumped() {
        super::no_core_dumps();
        let limit = rustix::process::getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(1), Some(1)));
        let dumpable = rustix::process::dumpable_behavior().expect("what the kernel says");
        assert_eq!(dumpable, DumpableBehavior::NotDumpable);
    }
}
