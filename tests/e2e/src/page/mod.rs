//! Finding things on the page as a person does: by their words.

/// Functions every script below starts with.
const WORDS: &str = include_str!("words.js");

/// The control with these words on it: a button, link, tab, option, menu item, label. Exact words win over longer
/// ones, the innermost element over the ones around it.
pub fn control() -> String {
    format!("{WORDS}\nreturn findControl(arguments[0]);")
}

/// The field with this label.
pub fn field() -> String {
    format!("{WORDS}\nreturn findField(arguments[0]);")
}

/// All words on the page, spaces made plain.
pub fn text() -> String {
    format!("{WORDS}\nreturn words(document.body.innerText);")
}

/// Chooses the option with these words in a native list box.
pub fn choose() -> String {
    format!("{WORDS}\nreturn choose(arguments[0], arguments[1]);")
}

/// What the page's own files throw when they are loaded once more: a page that failed to start has nobody to tell.
pub fn why_empty() -> String {
    "const done = arguments[arguments.length - 1];\n\
     const files = [...document.querySelectorAll('link[rel=modulepreload], script[src]')].map((one) => one.href ?? one.src);\n\
     Promise.all(files.map((file) => import(file + '?again').then(() => null, (error) => `${file}: ${error}`)))\n\
       .then((errors) => done(errors.filter(Boolean)));"
        .to_owned()
}

/// Waits until fonts are there, animations that end have ended, and what changed last has been painted.
pub fn settled() -> String {
    "const done = arguments[arguments.length - 1];\n\
     const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);\n\
     Promise.all([document.fonts.ready, ...ending.map((one) => one.finished.catch(() => null))])\n\
       .then(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));"
        .to_owned()
}
