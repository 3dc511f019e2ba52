//! What is done before anything secret is in memory (SECURITY.md §10), as the shell does.

/// No core dump: it would hold keys and personal data. The limit is one byte and not none, because a dump into a
/// program (apport, systemd-coredump) heeds that one alone; the second call keeps a process of the same user from
/// attaching. Where the system refuses, the command still does what it was asked for.
#[cfg(target_os = "linux")]
pub fn process() {
    use rustix::process::DumpableBehavior;
    limit(1);
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// macOS has the limit; Windows writes no dump of a program that did not ask for one.
#[cfg(not(target_os = "linux"))]
pub fn process() {
    #[cfg(unix)]
    limit(0);
}

#[cfg(unix)]
fn limit(bytes: u64) {
    use rustix::process::{Resource, Rlimit};
    let limit = Rlimit {
        current: Some(bytes),
        maximum: Some(bytes),
    };
    let _ = rustix::process::setrlimit(Resource::Core, limit);
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource};

    #[test]
    fn the_process_cannot_be_dumped() {
        super::process();
        let limit = rustix::process::getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(1), Some(1)));
        let dumpable = rustix::process::dumpable_behavior().expect("what the kernel says");
        assert_eq!(dumpable, DumpableBehavior::NotDumpable);
    }
}
