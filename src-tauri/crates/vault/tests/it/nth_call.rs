//! The n-th call that changes a file fails, or the process is killed at it: old or new state, and no false "saved".
//!
//! After a single fault at most one act is refused: the vault closes, looks at the disk and goes on by itself.

use testkit::faults::{Fault, Layer, recorded};

use crate::soak;
use crate::work::{Place, Told, Work, command, judge};

/// Calls of this work that change something.
fn calls(layer: &Layer, work: Work, start: &Place) -> u64 {
    let (place, log) = (start.copy(), tempfile::tempdir().unwrap());
    let log = log.path().join("log");
    let mut command = command(work, &place);
    layer.record(&mut command, place.root(), &log);
    assert!(command.status().unwrap().success());
    let calls = recorded(&log).unwrap();
    let counted = calls.iter().filter(|c| !c.path().ends_with("notes")).count();
    u64::try_from(counted).unwrap()
}

/// Every call, or a sample of them: the first ones and the last ones all, since that is where states change.
fn numbers(calls: u64, sample: u64) -> Vec<u64> {
    let step = (calls / sample).max(1);
    let mut numbers: Vec<u64> = (1..=calls + 1).filter(|n| n % step == 0).collect();
    // Spread, so that a run with a limit has seen all stretches of the work when its time is over.
    numbers.sort_by_key(|n| n.wrapping_mul(0x9e37_79b9) % 65_537);
    numbers
}

fn each_call(row: &str, fault: Fault, lasting: bool) {
    let scale = soak::scale();
    let layer = Layer::new().expect("a C compiler");
    let (mut tried, mut violations) = (0, Vec::new());
    for (turn, work) in Work::ALL.into_iter().enumerate() {
        let scale = scale.part(turn, Work::ALL.len());
        let start = Place::ready_for(work);
        let calls = calls(&layer, work, &start);
        assert!(calls > 15, "{work:?}: {calls} calls");
        for n in numbers(calls, scale.of(if lasting { 3 } else { 8 }, u64::MAX)) {
            if scale.over() {
                break;
            }
            let place = start.copy();
            let mut command = command(work, &place);
            layer.fail(&mut command, place.root(), fault, n, lasting);
            let status = command.status().unwrap();
            let told = Told::read(&place);
            tried += 1;
            if fault != Fault::Kill && !(status.success() && told.ended) {
                violations.push(format!("{work:?} at call {n} of {calls}: it fell over, {told:?}"));
            } else if !lasting && told.refused() > 1 {
                violations.push(format!(
                    "{work:?} at call {n} of {calls}: one fault, several refusals, {told:?}"
                ));
            } else if let Err(what) = judge(work, &place, &told) {
                violations.push(format!("at call {n} of {calls}: {what}"));
            }
        }
    }
    soak::tell(row, tried, "calls", &violations);
}

#[test]
fn fails_with_eio() {
    each_call("n-th call fails with EIO", Fault::Io, false);
}

#[test]
fn and_all_after_it_fail_with_eio() {
    each_call("n-th call and all after it fail with EIO", Fault::Io, true);
}

#[test]
fn finds_the_disk_full() {
    each_call("n-th call finds the disk full", Fault::Full, false);
}

#[test]
fn and_all_after_it_find_the_disk_full() {
    each_call("n-th call and all after it find the disk full", Fault::Full, true);
}

#[test]
fn is_the_last_one() {
    each_call("killed at the n-th call", Fault::Kill, false);
}
