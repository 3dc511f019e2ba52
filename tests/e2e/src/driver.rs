//! The WebDriver protocol (W3C), as much of it as the tests need.

use std::fmt;
use std::time::Duration;

use base64::Engine;
use serde_json::{Value, json};

use crate::wait;

/// Key under which an element reference crosses (W3C WebDriver §11).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// A script may wait for the page that long.
const SCRIPT_MS: u64 = 60_000;

/// What the driver answers when it refuses.
#[derive(Debug)]
pub struct Refused {
    /// Its word, such as `stale element reference`.
    pub error: String,
    /// Its sentence.
    pub message: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.error, self.message)
    }
}

/// Result of a call.
pub type Answer<T = Value> = Result<T, Refused>;

/// An open session with one window.
pub struct Driver {
    agent: ureq::Agent,
    base: String,
}

/// An element of the page.
#[derive(Clone)]
pub struct Element(Value);

impl Driver {
    /// Waits for the driver and lets it start the program.
    pub fn connect(port: u16, program: &str, arguments: &[String]) -> Answer<Self> {
        let agent = ureq::Agent::new_with_config(
            ureq::Agent::config_builder()
                .http_status_as_error(false)
                .timeout_global(Some(Duration::from_secs(90)))
                .build(),
        );
        let root = format!("http://127.0.0.1:{port}");
        let ready = wait::until(|| agent.get(format!("{root}/status")).call().ok());
        if ready.is_none() {
            return Err(Refused::by_us("the driver does not answer"));
        }
        let wish = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": {"binary": program, "args": arguments}}}});
        let session = call(agent.post(format!("{root}/session")).send_json(&wish))?;
        let id = session
            .get("sessionId")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let driver = Self {
            agent,
            base: format!("{root}/session/{id}"),
        };
        driver.post("timeouts", &json!({"script": SCRIPT_MS}))?;
        Ok(driver)
    }

    /// Runs the body of a function in the page and returns what it returns.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Answer {
        self.post("execute/sync", &json!({"script": body, "args": arguments}))
    }

    /// The same for a body that calls its last argument when it is done.
    pub fn script_later(&self, body: &str, arguments: &[Value]) -> Answer {
        self.post("execute/async", &json!({"script": body, "args": arguments}))
    }

    /// The element that the body of a function returns, if it returns one.
    pub fn element(&self, body: &str, arguments: &[Value]) -> Answer<Option<Element>> {
        let found = self.script(body, arguments)?;
        Ok(found.get(ELEMENT).is_some().then_some(Element(found)))
    }

    /// A real click in the middle of the element.
    pub fn click(&self, element: &Element) -> Answer<()> {
        self.post(&format!("element/{}/click", element.id()), &json!({}))
            .map(drop)
    }

    /// Empties a text field.
    pub fn clear(&self, element: &Element) -> Answer<()> {
        self.post(&format!("element/{}/clear", element.id()), &json!({}))
            .map(drop)
    }

    /// Types into an element.
    pub fn type_into(&self, element: &Element, text: &str) -> Answer<()> {
        self.post(&format!("element/{}/value", element.id()), &json!({"text": text}))
            .map(drop)
    }

    /// Presses the keys down in order and lets them go in reverse.
    pub fn chord(&self, keys: &[String]) -> Answer<()> {
        let down = keys.iter().map(|key| json!({"type": "keyDown", "value": key}));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({"type": "keyUp", "value": key}));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post(
            "actions",
            &json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]}),
        )
        .map(drop)
    }

    /// The page as a PNG file.
    pub fn screenshot(&self) -> Answer<Vec<u8>> {
        let answer = self.get("screenshot")?;
        let text = answer.as_str().unwrap_or_default();
        base64::engine::general_purpose::STANDARD
            .decode(text)
            .map_err(|error| Refused::by_us(&error.to_string()))
    }

    /// The program still answers.
    pub fn alive(&self) -> bool {
        self.get("url").is_ok()
    }

    /// Ends the session and with it the program.
    pub fn quit(&self) {
        // It may have ended already.
        let _ = call(self.agent.delete(&self.base).call());
    }

    fn get(&self, what: &str) -> Answer {
        call(self.agent.get(format!("{}/{what}", self.base)).call())
    }

    fn post(&self, what: &str, body: &Value) -> Answer {
        call(self.agent.post(format!("{}/{what}", self.base)).send_json(body))
    }
}

impl Element {
    fn id(&self) -> &str {
        self.0.get(ELEMENT).and_then(Value::as_str).unwrap_or_default()
    }

    /// The reference, as an argument of a script.
    pub fn value(&self) -> Value {
        self.0.clone()
    }
}

impl Refused {
    fn by_us(message: &str) -> Self {
        Self {
            error: "no answer".to_owned(),
            message: message.to_owned(),
        }
    }
}

fn call(sent: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
    let mut response = sent.map_err(|error| Refused::by_us(&error.to_string()))?;
    let good = response.status().is_success();
    let body: Value = response
        .body_mut()
        .with_config()
        .limit(64 << 20)
        .read_json()
        .map_err(|error| Refused::by_us(&error.to_string()))?;
    let value = body.get("value").cloned().unwrap_or(Value::Null);
    if good {
        return Ok(value);
    }
    let word = |name: &str| {
        value
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    Err(Refused {
        error: word("error"),
        message: word("message"),
    })
}
