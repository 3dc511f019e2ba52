use super::*;

fn computer(folder: &Path) -> Computer {
    Computer::remembered(folder.to_owned())
}

#[test]
fn vaults_are_remembered_last_used_first_and_forgotten_on_request() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::system();
    let (first, second) = (
        folder.path().join("Prvý.dovernik"),
        folder.path().join("Druhý.dovernik"),
    );
    let one = computer(folder.path());
    for path in [&first, &second, &first] {
        one.opened(path, world.now(), &world).expect("remembered");
    }
    let names = |computer: &Computer| {
        computer
            .known()
            .into_iter()
            .map(|known| known.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&one), ["Prvý", "Druhý"]);
    assert_eq!(
        names(&computer(folder.path())),
        ["Prvý", "Druhý"],
        "after a restart"
    );
    one.forget(&first, &world).expect("forgotten");
    assert_eq!(names(&computer(folder.path())), ["Druhý"]);
}

#[test]
fn the_window_cannot_name_a_folder_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::system();
    let one = computer(folder.path());
    let path = folder.path().join("Trezor.dovernik");
    let text = path.display().to_string();
    assert_eq!(one.named(&text).expect_err("not named yet").code, "not-a-vault");
    one.name(&path);
    assert_eq!(one.named(&text).expect("named"), path);
    let other = computer(folder.path());
    other.opened(&path, world.now(), &world).expect("remembered");
    assert!(
        other.named(&text).is_err(),
        "known, but not shown to the window yet"
    );
    other.known();
    assert!(other.named(&text).is_ok());
}

#[test]
fn a_broken_file_is_as_if_it_had_never_been() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("vaults.json"), "[{").expect("a file");
    std::fs::write(folder.path().join("preferences.json"), [0xff, 0x00]).expect("a file");
    let one = computer(folder.path());
    assert!(one.known().is_empty());
    assert_eq!(one.preferences().theme, "system");
}

#[test]
fn the_newest_backup_is_remembered_while_the_vault_is_locked() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::system();
    let path = folder.path().join("Trezor.dovernik");
    let one = computer(folder.path());
    let at = Some(world.now());
    one.backed_up(&path, at, &world)
        .expect("an unknown vault is left out");
    assert!(one.known().is_empty());
    one.opened(&path, world.now(), &world).expect("remembered");
    one.backed_up(&path, at, &world).expect("remembered");
    one.opened(&path, world.now(), &world).expect("opened once more");
    let seen = |computer: &Computer| computer.known().remove(0).last_backup;
    assert_eq!(seen(&computer(folder.path())), at.map(|at| at.to_rfc3339()));
    one.backed_up(&path, None, &world).expect("all are gone");
    assert_eq!(seen(&computer(folder.path())), None);
}
