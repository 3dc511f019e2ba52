//! Start-up. Everything the program is lies in the library, so that the tests can reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    dovernik_shell::main()
}
