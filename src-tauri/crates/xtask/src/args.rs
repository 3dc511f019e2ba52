//! The command line, parsed by hand: seven words and a handful of flags.

use crate::failure::Failure;
use crate::soak::Extent;

/// Text of `cargo xtask help`.
pub const HELP: &str = "\
cargo xtask COMMAND

  run [--sample] [--release] [--stay]
              sets everything up, builds, opens the window. --sample: with fictional people.
              Without a display: on a virtual one, with a picture of the window in artifacts/window.png;
              then it ends, or goes on until Ctrl+C with --stay.
  test [WHAT…]
              sets everything up and checks everything: format lint gen rust reader doc
              ui window supply.
              With names, only those.
  ci          the same as CI runs it
  gen [--check]
              writes the types of the window and its permissions from the list of commands in crates/api
  seed FOLDER [--people N]
              a vault of fictional people; prints its passphrase
  golden VERSION
              the golden vault of a format that is being released (tests/fixtures/vaults)
  bench [--built] [data] [window]
              builds a release and prints the rows of the goals that exist, each beside its baseline;
              --built: with what was built last
  soak [--minutes N | --full]
              the long form of the tests of the vault (kills, faults, power cuts, flips, tampering), and the
              table of what they tried; 20 minutes, or N, or all of it, which takes hours
  package     .deb and .rpm of a release build (Windows: NSIS, macOS: dmg; both untried)
";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Print [`HELP`].
    Help,
    /// Build and open the window.
    Run(Run),
    /// Check.
    Test(Test),
    /// Write or check generated files.
    Generate {
        /// Only look.
        check: bool,
    },
    /// Make a vault of fictional people.
    Seed(Seed),
    /// Make the golden vault of a version.
    Golden {
        /// Its name, as `v0.1`.
        version: String,
    },
    /// Measure.
    Bench {
        /// Names of the groups of rows wanted; all if empty.
        only: Vec<String>,
        /// Without building first.
        built: bool,
    },
    /// The long form of the tests of the vault.
    Soak(Extent),
    /// Make installers.
    Package,
}

/// Options of `run`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// With a vault of fictional people.
    pub sample: bool,
    /// An optimised build.
    pub release: bool,
    /// On a virtual display: go on after the picture.
    pub stay: bool,
}

/// Options of `test`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Test {
    /// Names of the checks wanted; all if empty.
    pub only: Vec<String>,
    /// As CI runs it.
    pub ci: bool,
}

/// Options of `seed`.
#[derive(Debug, PartialEq, Eq)]
pub struct Seed {
    /// Folder of the vault.
    pub folder: String,
    /// How many people.
    pub people: u32,
}

/// Reads the arguments after `cargo xtask`.
///
/// # Errors
/// [`Failure::Usage`] for an unknown command or flag.
pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Task, Failure> {
    let mut arguments = arguments;
    let Some(command) = arguments.next() else {
        return Ok(Task::Help);
    };
    let rest: Vec<String> = arguments.collect();
    match command.as_str() {
        "help" | "--help" | "-h" => Ok(Task::Help),
        "run" => run(&rest).map(Task::Run),
        "test" => Ok(Task::Test(Test {
            only: rest,
            ci: in_ci(),
        })),
        "ci" => Ok(Task::Test(Test { only: rest, ci: true })),
        "gen" => generate(&rest),
        "seed" => seed(&rest).map(Task::Seed),
        "golden" => match rest.as_slice() {
            [version] if !version.starts_with('-') => Ok(Task::Golden {
                version: version.clone(),
            }),
            _ => Err(Failure::Usage("golden takes a version".to_owned())),
        },
        "bench" => {
            let (flags, only): (Vec<_>, Vec<_>) = rest.into_iter().partition(|word| word == "--built");
            Ok(Task::Bench {
                only,
                built: !flags.is_empty(),
            })
        }
        "soak" => soak(&rest),
        "package" => none(&rest).map(|()| Task::Package),
        other => Err(Failure::Usage(format!("`{other}` is not a command"))),
    }
}

fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true" || value == "1")
}

fn run(rest: &[String]) -> Result<Run, Failure> {
    let mut options = Run::default();
    for flag in rest {
        match flag.as_str() {
            "--sample" => options.sample = true,
            "--release" => options.release = true,
            "--stay" => options.stay = true,
            other => return Err(unknown(other)),
        }
    }
    Ok(options)
}

fn generate(rest: &[String]) -> Result<Task, Failure> {
    match rest {
        [] => Ok(Task::Generate { check: false }),
        [flag] if flag == "--check" => Ok(Task::Generate { check: true }),
        [flag, ..] => Err(unknown(flag)),
    }
}

fn seed(rest: &[String]) -> Result<Seed, Failure> {
    let (folder, people) = match rest {
        [folder] => (folder, "200"),
        [folder, flag, people] if flag == "--people" => (folder, people.as_str()),
        _ => return Err(Failure::Usage("seed takes a folder and --people N".to_owned())),
    };
    let people = people
        .parse()
        .map_err(|_| Failure::Usage(format!("`{people}` is not a number of people")))?;
    Ok(Seed {
        folder: folder.clone(),
        people,
    })
}

fn soak(rest: &[String]) -> Result<Task, Failure> {
    let extent = match rest {
        [] => Extent::default(),
        [flag] if flag == "--full" => Extent::Full,
        [flag, minutes] if flag == "--minutes" => minutes
            .parse()
            .map(Extent::Minutes)
            .map_err(|_| Failure::Usage(format!("`{minutes}` is not a number of minutes")))?,
        [flag, ..] => return Err(unknown(flag)),
    };
    Ok(Task::Soak(extent))
}

fn none(rest: &[String]) -> Result<(), Failure> {
    rest.first().map_or(Ok(()), |flag| Err(unknown(flag)))
}

fn unknown(flag: &str) -> Failure {
    Failure::Usage(format!("`{flag}` is not understood here"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Option<Task> {
        parse(line.split_whitespace().map(str::to_owned)).ok()
    }

    #[test]
    fn flags_are_understood_and_strange_ones_refused() {
        assert_eq!(parsed(""), Some(Task::Help));
        assert_eq!(
            parsed("run --sample --stay"),
            Some(Task::Run(Run {
                sample: true,
                stay: true,
                ..Run::default()
            }))
        );
        assert_eq!(
            parsed("ci"),
            Some(Task::Test(Test {
                only: vec![],
                ci: true
            }))
        );
        assert_eq!(parsed("gen --check"), Some(Task::Generate { check: true }));
        assert_eq!(
            parsed("seed a.dovernik --people 9"),
            Some(Task::Seed(Seed {
                folder: "a.dovernik".to_owned(),
                people: 9
            }))
        );
        assert_eq!(parsed("seed a.dovernik --people many"), None);
        assert_eq!(
            parsed("golden v0.1"),
            Some(Task::Golden {
                version: "v0.1".to_owned()
            })
        );
        assert_eq!(parsed("golden"), None);
        assert_eq!(parsed("soak"), Some(Task::Soak(Extent::Minutes(20))));
        assert_eq!(parsed("soak --minutes 3"), Some(Task::Soak(Extent::Minutes(3))));
        assert_eq!(parsed("soak --full"), Some(Task::Soak(Extent::Full)));
        assert_eq!(parsed("soak --minutes"), None);
        assert_eq!(parsed("soak --minutes long"), None);
        assert_eq!(parsed("run --fast"), None);
        assert_eq!(parsed("fly"), None);
        assert_eq!(parsed("package --all"), None);
    }
}
