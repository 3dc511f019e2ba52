//! `kill -9` at any moment of any kind of work.

use std::thread;
use std::time::{Duration, Instant};

use crate::soak;
use crate::work::{Place, Told, Work, command, judge};

/// SplitMix64: the moments of a run can be had again by its number.
fn dice(mut z: u64) -> u64 {
    z = z.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// One kind of work, how it begins, and how long it takes undisturbed.
struct Kind {
    work: Work,
    start: Place,
    takes: Duration,
}

fn kinds() -> Vec<Kind> {
    Work::ALL
        .into_iter()
        .map(|work| {
            let start = Place::ready_for(work);
            let place = start.copy();
            let began = Instant::now();
            assert!(command(work, &place).status().unwrap().success());
            Kind {
                work,
                start,
                takes: began.elapsed(),
            }
        })
        .collect()
}

/// Kills at a moment drawn from `cycle` and judges what is left.
fn kill_once(kind: &Kind, cycle: u64) -> Result<(), String> {
    let place = kind.start.copy();
    let mut child = command(kind.work, &place).spawn().unwrap();
    let span = u64::try_from(kind.takes.as_micros()).unwrap();
    thread::sleep(Duration::from_micros(dice(cycle) % span));
    child.kill().unwrap();
    child.wait().unwrap();
    judge(kind.work, &place, &Told::read(&place)).map_err(|what| format!("cycle {cycle}: {what}"))
}

#[test]
fn at_any_moment_loses_nothing() {
    let scale = soak::scale();
    let cycles: u64 = scale.of(200, 10_000);
    let kinds = kinds();
    let (done, violations) = thread::scope(|scope| {
        let workers: Vec<_> = (0..2_u64)
            .map(|worker| {
                let kinds = &kinds;
                scope.spawn(move || {
                    let (mut done, mut bad) = (0, Vec::new());
                    for cycle in (worker..cycles).step_by(2) {
                        if scale.over() {
                            break;
                        }
                        let at = usize::try_from(cycle).unwrap() % kinds.len();
                        bad.extend(kill_once(&kinds[at], cycle).err());
                        done += 1;
                    }
                    (done, bad)
                })
            })
            .collect();
        let (mut done, mut violations) = (0, Vec::new());
        for worker in workers {
            let (n, bad) = worker.join().unwrap();
            done += n;
            violations.extend(bad);
        }
        (done, violations)
    });
    soak::tell("kill -9", done, "cycles", &violations);
}
