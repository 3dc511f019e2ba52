//! The rows.

use std::error::Error;
use std::path::Path;

use api::Session;
use api::audit::types::AuditQuery;
use api::import::SourceFile;
use api::import::types::{ImportRequest, OnDuplicate};
use api::people::types::{PeopleQuery, PeopleSort, SetFields};
use api::requests::types::{AccessRequest, PortabilityRequest};
use api::search::types::FindPeople;
use api::unlock::types::UnlockFields;
use testkit::people::{SamplePerson, people, person};
use uuid::Uuid;
use vault::{Job, Passphrase, World};

use crate::plain::Plain;
use crate::timing::{Row, Times, once, ratio};
use crate::{PASSPHRASE, create, say, told};

pub type Measured<T = Row> = Result<T, Box<dyn Error>>;

/// How many times each quick thing is done.
const TURNS: u32 = 400;

/// Search as you type: every prefix of many names.
pub fn search(session: &Session, plain: &Plain, count: u32) -> Measured {
    say("search");
    let prefixes = prefixes(count);
    let (mut ours, mut theirs) = (Times::default(), Times::default());
    for prefix in &prefixes {
        let request = FindPeople {
            query: prefix.clone(),
            limit: Some(50),
        };
        let (time, found) = once(|| api::search::find(session, request));
        found.map_err(told)?;
        ours.add(time);
        let (time, found) = once(|| plain.search(prefix));
        found?;
        theirs.add(time);
    }
    let (middle, ours, theirs) = (ours.percentile(50), ours.percentile(99), theirs.percentile(99));
    let times = ratio(ours, theirs);
    Ok(Row {
        what: "search as you type, top 50, p99",
        at: format!("{count} people"),
        goal: "< 10 ms, ≤ 2× plain SQLite",
        measured: format!("{ours:.1?} ({times:.1}×), p50 {middle:.1?}"),
        baseline: format!("{theirs:.1?} plain SQLite"),
        reached: ours.as_millis() < 10 && times <= 2.0,
    })
}

/// What is typed on the way to a name: folded, from the first letter on.
fn prefixes(count: u32) -> Vec<String> {
    let step = u64::from(count / TURNS.min(count)).max(1);
    let names = (0..u64::from(count))
        .step_by(usize::try_from(step).unwrap_or(1))
        .map(|index| person(1, index).family);
    names
        .enumerate()
        .filter_map(|(turn, name)| {
            let folded: Vec<char> = text::fold(&name).chars().collect();
            folded
                .get(..(turn % folded.len().max(1)) + 1)
                .map(|letters| letters.iter().collect())
        })
        .collect()
}

/// A page of the list, at any depth and in any order.
pub fn page(session: &Session, count: u32) -> Measured {
    say("list");
    let mut times = Times::default();
    for turn in 0..TURNS {
        let sort = match turn % 3 {
            0 => PeopleSort::Name,
            1 => PeopleSort::Company,
            _ => PeopleSort::Touched,
        };
        // A step prime to any size visits the depths in no order.
        let start = u64::from(turn) * 7919 % u64::from(count.max(1));
        let request = PeopleQuery {
            query: None,
            purpose: None,
            batch: None,
            sort,
            descending: turn % 2 == 1,
            start,
            limit: 50,
        };
        let (time, page) = once(|| api::people::page(session, request));
        page.map_err(told)?;
        // The first of each order sorts; it belongs to unlocking, whose row has it.
        if turn >= 6 {
            times.add(time);
        }
    }
    let (middle, time) = (times.percentile(50), times.percentile(99));
    Ok(Row {
        what: "list page of 50, any sort, any depth, p99",
        at: format!("{count} people"),
        goal: "< 2 ms",
        measured: format!("{time:.1?}, p50 {middle:.1?}"),
        baseline: String::new(),
        reached: time.as_micros() < 2000,
    })
}

/// A change that is on the disk when it is acknowledged, with its audit entry.
pub fn save(session: &Session, plain: &Plain, count: u32) -> Measured {
    say("save");
    let ids = some_people(session, 200)?;
    let (mut ours, mut theirs) = (Times::default(), Times::default());
    for (turn, id) in (1_u32..).zip(ids.iter().cycle()).take(TURNS as usize) {
        let phone = format!("+42190{:07}", turn);
        let values = [("company".to_owned(), format!("Firma {turn}"))].into();
        let request = SetFields {
            person: *id,
            values,
            purpose: "contract".to_owned(),
        };
        let (time, saved) = once(|| api::people::set(session, request));
        saved.map_err(told)?;
        ours.add(time);
        let (time, saved) = once(|| plain.save(turn, &phone));
        saved?;
        theirs.add(time);
    }
    let (middle, ours, theirs) = (ours.percentile(50), ours.percentile(99), theirs.percentile(99));
    Ok(Row {
        what: "durable save, p99",
        at: format!("{count} people"),
        goal: "< 5 ms",
        measured: format!("{ours:.1?} ({:.1}×), p50 {middle:.1?}", ratio(ours, theirs)),
        baseline: format!("{theirs:.1?} plain SQLite, one row"),
        reached: ours.as_millis() < 5,
    })
}

pub fn some_people(session: &Session, limit: u32) -> Measured<Vec<Uuid>> {
    let request = PeopleQuery {
        query: None,
        purpose: None,
        batch: None,
        sort: PeopleSort::Name,
        descending: false,
        start: 0,
        limit,
    };
    Ok(api::people::page(session, request)
        .map_err(told)?
        .people
        .into_iter()
        .map(|row| row.id)
        .collect())
}

/// The answer under Article 15 for one person with some history.
pub fn report(session: &Session, folder: &Path) -> Measured {
    say("access report");
    let person = *some_people(session, 1)?.first().ok_or("nobody")?;
    for turn in 0..60 {
        let request = UnlockFields {
            person,
            fields: vec!["street".to_owned()],
            reason: format!("doručenie objednávky {turn}"),
            seconds: None,
            passphrase: None,
        };
        api::unlock::unlock(session, request).map_err(told)?;
    }
    let out = folder.join("report.pdf");
    let request = AccessRequest {
        person: Some(person),
        address: None,
        received: None,
        lang: Some("sk".to_owned()),
        redact: vec![],
        request: None,
        password: None,
    };
    let (time, written) = once(|| api::requests::write_access_report(session, request, &out, &Job::silent()));
    let pages = written.map_err(told)?.pages;
    let kilobytes = out.metadata()?.len() / 1024;
    Ok(Row {
        what: "access report PDF",
        at: format!("{pages} pages"),
        goal: "< 300 ms, < 300 KB for 20 pages",
        measured: format!("{time:.1?}, {kilobytes} KB"),
        baseline: String::new(),
        reached: time.as_millis() < 300 && kilobytes < 300,
    })
}

/// What one person takes along.
pub fn portability(session: &Session, folder: &Path) -> Measured {
    say("data package");
    let person = *some_people(session, 1)?.first().ok_or("nobody")?;
    let out = folder.join("package.zip");
    let request = PortabilityRequest {
        person,
        lang: Some("sk".to_owned()),
        request: None,
    };
    let (time, written) = once(|| api::requests::write_portability(session, &request, &out, &Job::silent()));
    let values = written.map_err(told)?.values;
    Ok(Row {
        what: "data package",
        at: format!("one person, {values} values"),
        goal: "< 200 ms",
        measured: format!("{time:.1?}"),
        baseline: String::new(),
        reached: time.as_millis() < 200,
    })
}

/// Every hash of the chain.
pub fn audit(session: &Session) -> Measured {
    say("audit chain");
    let query = AuditQuery {
        limit: 1,
        ..AuditQuery::default()
    };
    let entries = api::audit::page(session, query).map_err(told)?.total;
    let (time, chain) = once(|| api::audit::verify(session, None));
    let ok = chain.map_err(told)?.ok;
    let million = time.mul_f64(1e6 / (entries.max(1) as f64));
    Ok(Row {
        what: "verify audit chain",
        at: format!("{entries} entries"),
        goal: "1 M entries < 2 s",
        measured: format!("{time:.1?} (1 M at this pace: {million:.1?})"),
        baseline: String::new(),
        reached: ok && million.as_secs_f64() < 2.0,
    })
}

/// From the passphrase to the first page.
pub fn unlock(vault: &Path, count: u32) -> Measured {
    say("unlock");
    let world = World::system();
    let passphrase = Passphrase::new(PASSPHRASE);
    let (whole, session) = once(|| {
        let opened = api::vault::open(vault, &passphrase, None, None, &world).map_err(told)?;
        some_people(&opened.session, 50)?;
        Ok::<_, Box<dyn Error>>(opened.session)
    });
    let session = session?;
    let (kdf, checked) = once(|| api::vault::check_again(&session, PASSPHRASE));
    checked.map_err(told)?;
    let more = whole.saturating_sub(kdf);
    Ok(Row {
        what: "unlock → list usable",
        at: format!("{count} people"),
        goal: "one Argon2id + 150 ms",
        measured: format!("{whole:.1?} (Argon2id + {more:.1?})"),
        baseline: format!("{kdf:.1?} one Argon2id"),
        reached: more.as_millis() <= 150,
    })
}

/// A CSV of an office, and the same file once more.
pub fn import(folder: &Path, count: u32) -> Measured<Vec<Row>> {
    say("import");
    let all: Vec<SamplePerson> = people(2).take(count as usize).collect();
    let file = folder.join("people.csv");
    std::fs::write(&file, csv(&all))?;
    let plain = Plain::empty(&folder.join("bare.db"))?;
    let (bare, inserted) = once(|| plain.insert_all(&all));
    inserted?;
    let session = create(&folder.join("Import.dovernik"))?;
    let run = || {
        let source = SourceFile::at(&file).map_err(told)?;
        api::import::run(&session, &source, request(), &Job::silent()).map_err(told)
    };
    let (first, result) = once(run);
    let created = result?.created;
    let (second, result) = once(run);
    let again = result?.created;
    let times = ratio(first, bare);
    let at = format!("{count} rows");
    Ok(vec![
        Row {
            what: "CSV import with duplicates check, search index, audit",
            at: at.clone(),
            goal: "100 k < 10 s, ≤ 4× a bare insert",
            measured: format!("{first:.1?} ({times:.1}×), {created} created"),
            baseline: format!("{bare:.1?} plain SQLite"),
            reached: first.as_secs_f64() < 10.0 && times <= 4.0 && created == u64::from(count),
        },
        Row {
            what: "re-import of the same file",
            at,
            goal: "100 k < 10 s, 0 new",
            measured: format!("{second:.1?}, {again} new"),
            baseline: String::new(),
            reached: second.as_secs_f64() < 10.0 && again == 0,
        },
    ])
}

fn csv(all: &[SamplePerson]) -> String {
    let mut text = String::from("Meno;Priezvisko;Firma;E-mail;Telefón\r\n");
    for person in all {
        let company = person
            .company
            .as_ref()
            .map(|company| company.name.as_str())
            .unwrap_or_default();
        let fields = [
            person.given.as_str(),
            person.family.as_str(),
            company,
            person.email.as_deref().unwrap_or_default(),
            person.phone.as_deref().unwrap_or_default(),
        ];
        text.push_str(
            &fields
                .map(|field| format!("\"{}\"", field.replace('"', "\"\"")))
                .join(";"),
        );
        text.push_str("\r\n");
    }
    text
}

fn request() -> ImportRequest {
    ImportRequest {
        file: String::new(),
        purpose: Some("contract".to_owned()),
        source: Some("adresár firmy".to_owned()),
        source_kind: None,
        obtained_on: None,
        on_duplicate: Some(OnDuplicate::Skip),
        encoding: None,
        delimiter: None,
        no_header: false,
        mapping: std::collections::BTreeMap::new(),
    }
}
