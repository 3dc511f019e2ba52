//! Other systems: nothing is installed for the person; what is missing is listed with the way to get it.

use crate::failure::Failure;
use crate::{process, say};

/// Something that must be there.
struct Need {
    /// What it is and what for.
    what: &'static str,
    /// How it shows that it is there.
    test: (&'static str, &'static [&'static str]),
    /// How to get it.
    get: &'static str,
}

#[cfg(target_os = "windows")]
const NEEDS: &[Need] = &[
    Need {
        what: "the C++ build tools of Visual Studio (linker and C compiler for SQLCipher)",
        test: (
            "cmd",
            &[
                "/C",
                "\"%ProgramFiles(x86)%\\Microsoft Visual Studio\\Installer\\vswhere.exe\" -products * -requires \
                 Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath | findstr .",
            ],
        ),
        get: "Visual Studio Installer → Build Tools → Desktop development with C++",
    },
    Need {
        what: "Perl (builds OpenSSL)",
        test: ("perl", &["-v"]),
        get: "Strawberry Perl",
    },
    Need {
        what: "the WebView2 runtime (part of Windows 11)",
        test: (
            "reg",
            &[
                "query",
                "HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\EdgeUpdate\\Clients\\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
            ],
        ),
        get: "Evergreen Bootstrapper from Microsoft's WebView2 page",
    },
];

#[cfg(target_os = "macos")]
const NEEDS: &[Need] = &[
    Need {
        what: "the command line tools of Xcode (C compiler and linker)",
        test: ("xcode-select", &["-p"]),
        get: "xcode-select --install",
    },
    Need {
        what: "Perl (builds OpenSSL)",
        test: ("perl", &["-v"]),
        get: "part of macOS",
    },
];

#[cfg(not(any(target_os = "windows", target_os = "macos")))]
const NEEDS: &[Need] = &[
    Need {
        what: "a C compiler",
        test: ("cc", &["--version"]),
        get: "gcc or clang",
    },
    Need {
        what: "WebKitGTK 4.1 with headers (the window)",
        test: ("pkg-config", &["--exists", "webkit2gtk-4.1"]),
        get: "Fedora: webkit2gtk4.1-devel, Arch: webkit2gtk-4.1",
    },
    Need {
        what: "OpenSSL with headers (SQLCipher)",
        test: ("pkg-config", &["--exists", "libcrypto"]),
        get: "Fedora: openssl-devel, Arch: openssl",
    },
    Need {
        what: "D-Bus with headers (keychain)",
        test: ("pkg-config", &["--exists", "dbus-1"]),
        get: "Fedora: dbus-devel, Arch: dbus",
    },
];

/// Lists what is missing.
pub fn report() -> Result<(), Failure> {
    say::note("this system is not Debian: nothing is installed, what is missing is listed (untried)");
    let missing: Vec<String> = NEEDS
        .iter()
        .filter(|need| !process::works(need.test.0, need.test.1))
        .map(|need| format!("  - {}\n      get it: {}", need.what, need.get))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::Missing(format!(
        "missing on this machine:\n{}",
        missing.join("\n")
    )))
}
