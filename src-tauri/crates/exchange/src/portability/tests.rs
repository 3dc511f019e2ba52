use std::io::Read;

use serde_json::Value;

use super::*;

fn item(key: &str, value: &str, form: Form) -> Item {
    Item {
        key: key.into(),
        labels: [format!("{key}-sk"), format!("{key}-en")],
        value: value.into(),
        form,
        category: "contact",
        origin: "provided",
        grounds: vec![Ground {
            key: "contract".into(),
            names: ["Zmluva".into(), "Contract".into()],
            basis: "contract",
        }],
        source_kind: "self",
        source: None,
        since: "2026-03-01T08:00:00.000Z".into(),
    }
}

fn package(items: Vec<Item>) -> Package {
    Package {
        id: "0197f3c5-0000-7000-8000-000000000001".into(),
        made: "2026-06-03T09:15:07+02:00".parse().unwrap(),
        program: "Dôverník 0.1.0".into(),
        controller: "Stolárstvo Podhora".into(),
        contact: "podhora@klasok.example".into(),
        items,
    }
}

fn whole() -> Package {
    package(vec![
        item("name", "Žofia Ďurišová", Form::Text),
        item("email", "zofia@klasok.example", Form::Text),
        item("city", "=1+2,\"Martin\"\nSever", Form::Text),
        item("birth_date", "1990-05-17", Form::Date),
        item("birthday", "--02-29", Form::Birthday),
    ])
}

/// The files of a package by name, read by another reader of archives than the one that wrote it would be.
fn read(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|n| {
            let mut file = zip.by_index(n).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

fn content<'f>(files: &'f [(String, Vec<u8>)], name: &str) -> &'f [u8] {
    &files.iter().find(|(known, _)| known == name).unwrap().1
}

#[test]
fn the_same_package_is_the_same_bytes_and_the_manifest_is_true() {
    let more = || {
        vec![File {
            name: "README.txt".into(),
            bytes: b"words".to_vec(),
        }]
    };
    let (bytes, packed) = pack(&whole(), more()).unwrap();
    assert_eq!(bytes, pack(&whole(), more()).unwrap().0);
    let files = read(&bytes);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "README.txt",
            "data.json",
            "data.schema.json",
            "data.csv",
            "contact.vcf",
            "dates.ics",
            "manifest.json"
        ]
    );
    let manifest: Value = serde_json::from_slice(content(&files, "manifest.json")).unwrap();
    let told = manifest["files"].as_array().unwrap();
    assert_eq!(told.len(), files.len() - 1, "all but itself");
    for line in told {
        let bytes = content(&files, line["name"].as_str().unwrap());
        assert_eq!(line["sha256"], hex::encode(Sha256::digest(bytes)));
        assert_eq!(line["bytes"], bytes.len());
    }
    assert_eq!(packed.len(), files.len());
}

#[test]
fn every_form_holds_the_same_values() {
    let (bytes, _) = pack(&whole(), Vec::new()).unwrap();
    let files = read(&bytes);
    let data: Value = serde_json::from_slice(content(&files, "data.json")).unwrap();
    let values: Vec<&str> = data["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["value"].as_str().unwrap())
        .collect();
    assert_eq!(
        values,
        whole()
            .items
            .iter()
            .map(|item| item.value.as_str())
            .collect::<Vec<_>>()
    );
    let csv = content(&files, "data.csv");
    let mut rows = csv::ReaderBuilder::new().from_reader(&csv[3..]);
    let cells: Vec<String> = rows.records().map(|row| row.unwrap()[3].to_owned()).collect();
    assert_eq!(cells[2], "'=1+2,\"Martin\"\nSever", "a formula is harmless");
    assert_eq!(cells.len(), values.len());
    let card = String::from_utf8(content(&files, "contact.vcf").to_vec()).unwrap();
    assert!(
        card.contains("VERSION:4.0") && card.contains("Žofia Ďurišová"),
        "{card}"
    );
    let calendar = String::from_utf8(content(&files, "dates.ics").to_vec()).unwrap();
    for part in [
        "DTSTART;VALUE=DATE:19900517\r\nRRULE:FREQ=YEARLY\r\n",
        "DTSTART;VALUE=DATE:20000229\r\nRRULE:FREQ=YEARLY\r\n",
        "DTSTAMP:20260603T071507Z\r\n",
    ] {
        assert!(calendar.contains(part), "{part}: {calendar}");
    }
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75));
}

/// What the schema demands of the top and of each value, read from the schema itself.
#[test]
fn the_json_has_what_its_schema_demands() {
    let (bytes, _) = pack(&whole(), Vec::new()).unwrap();
    let files = read(&bytes);
    let data: Value = serde_json::from_slice(content(&files, "data.json")).unwrap();
    let schema: Value = serde_json::from_slice(content(&files, "data.schema.json")).unwrap();
    obeys(&schema, &schema, &data, "data");
}

/// As much of JSON Schema as ours uses.
fn obeys(root: &Value, schema: &Value, value: &Value, at: &str) {
    if let Some(name) = schema["$ref"]
        .as_str()
        .and_then(|path| path.strip_prefix("#/$defs/"))
    {
        return obeys(root, &root["$defs"][name], value, at);
    }
    if let Some(one) = schema.get("const") {
        assert_eq!(one, value, "{at}");
    }
    if let Some(one) = schema["enum"].as_array() {
        assert!(one.contains(value), "{at}: {value}");
    }
    if let Some(keys) = schema["required"].as_array() {
        for key in keys {
            assert!(
                value.get(key.as_str().unwrap()).is_some(),
                "{at}: {key} is missing"
            );
        }
    }
    if let (Some(known), Some(map)) = (schema["properties"].as_object(), value.as_object()) {
        for (key, inner) in map {
            let schema = known
                .get(key)
                .unwrap_or_else(|| panic!("{at}: {key} is not in the schema"));
            obeys(root, schema, inner, key);
        }
    }
    if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
        assert!(
            list.len() as u64 >= schema["minItems"].as_u64().unwrap_or(0),
            "{at}"
        );
        list.iter().for_each(|one| obeys(root, items, one, at));
    }
}

#[test]
fn without_a_name_no_card_and_without_days_no_calendar() {
    let (bytes, _) = pack(&package(vec![item("city", "Martin", Form::Text)]), Vec::new()).unwrap();
    let files = read(&bytes);
    assert!(
        files
            .iter()
            .all(|(name, _)| name != "contact.vcf" && name != "dates.ics")
    );
    let (bytes, packed) = pack(&package(Vec::new()), Vec::new()).unwrap();
    assert_eq!(
        (read(&bytes).len(), packed.len()),
        (4, 4),
        "a person without data gets an empty package"
    );
}
