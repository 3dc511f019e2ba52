//! Accessibility by axe-core, run inside the page. WebDriver's scripts are not subject to the page's CSP.

use std::fs;

use serde_json::{Value, json};
use xtask::place;

use crate::driver::Driver;

/// A rule of axe that does not hold.
#[derive(Debug)]
pub struct Finding {
    /// Rule, such as `color-contrast`.
    pub rule: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// What should be.
    pub help: String,
    /// Where: a selector for each element, with what axe measured there.
    pub nodes: Vec<String>,
}

/// Runs the rules of WCAG 2.2 A and AA and axe's own best practices.
pub fn run(driver: &Driver) -> Vec<Finding> {
    let source = place::ui()
        .join("node_modules")
        .join("axe-core")
        .join("axe.min.js");
    let source = fs::read_to_string(&source).expect("axe-core (npm ci in ui/)");
    let body = format!(
        "const done = arguments[arguments.length - 1];\n\
         if (!window.axe) {{ {source}\n }}\n\
         // A colour on its way to another is neither of them: what changes is waited for.\n\
         const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);\n\
         const still = Promise.all(changing.map((one) => one.finished.catch(() => {{}})));\n\
         still.then(() => window.axe.run(document, {{ resultTypes: ['violations'] }})).then(\n\
           (result) => done({{ violations: result.violations }}),\n\
           (error) => done({{ error: String(error) }}));"
    );
    let result = driver.script_later(&body, &[]).expect("axe runs in the page");
    assert!(result.get("error").is_none(), "axe failed: {result}");
    let violations = result
        .get("violations")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    violations.iter().map(finding).collect()
}

fn finding(violation: &Value) -> Finding {
    let word = |name: &str| {
        violation
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let nodes = violation
        .get("nodes")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    Finding {
        rule: word("id"),
        impact: word("impact"),
        help: word("help"),
        nodes: nodes.iter().map(node).collect(),
    }
}

fn node(node: &Value) -> String {
    let target = node.get("target").cloned().unwrap_or(json!([]));
    let summary = node
        .get("failureSummary")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .replace('\n', " ");
    format!("{target} {summary}")
}
