// Runs in the page, as the beginning of a WebDriver script.
// Words as a person reads them: non-breaking spaces are spaces, soft hyphens are nothing.
function words(text) {
  return (text ?? "").replace(/\u00ad/g, "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

function visible(element) {
  if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

// While a modal dialog is open, only what is in it can be used.
function reachable() {
  const dialogs = [...document.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"]')];
  const open = dialogs.filter((dialog) => dialog.getAttribute("aria-hidden") !== "true" && visible(dialog));
  return open.at(-1) ?? document.body;
}

const CONTROLS =
  'button, a, summary, label, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"],' +
  ' [role="menuitemradio"], [role="menuitemcheckbox"], [role="radio"], [role="checkbox"], [role="switch"], [role="row"],' +
  ' [role="gridcell"], [role="cell"], td';

function nameOf(element) {
  const labelled = element.getAttribute("aria-labelledby");
  if (labelled) return words(labelled.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  return words(element.getAttribute("aria-label") ?? element.innerText);
}

// Headings and buttons may write the same word with another first letter.
const same = (text) => text.toLocaleLowerCase();

function findControl(text) {
  const wanted = same(text);
  const within = (root) => [...root.querySelectorAll(CONTROLS)].filter(visible);
  let candidates = within(reachable());
  for (const matches of [
    (element) => same(nameOf(element)) === wanted || same(words(element.innerText)) === wanted,
    (element) => same(nameOf(element)).startsWith(wanted) || same(words(element.innerText)).startsWith(wanted),
    (element) => same(nameOf(element)).includes(wanted) || same(words(element.innerText)).includes(wanted),
  ]) {
    const found = candidates.filter(matches);
    if (found.length > 0) {
      const innermost = found.find((one) => !found.some((other) => other !== one && one.contains(other)));
      innermost.scrollIntoView({ block: "nearest", inline: "nearest" });
      return innermost;
    }
  }
  return null;
}

function findField(wanted) {
  const fields = [...reachable().querySelectorAll('input, textarea, select, [contenteditable="true"], [role="combobox"]')];
  const labels = (field) =>
    [...(field.labels ?? [])]
      .map((label) => words(label.innerText))
      .concat(nameOf(field), words(field.getAttribute("placeholder")))
      .filter((label) => label !== "");
  for (const matches of [(label) => label === wanted, (label) => label.startsWith(wanted), (label) => label.includes(wanted)]) {
    const found = fields.find((field) => visible(field) && labels(field).some(matches));
    if (found) {
      found.scrollIntoView({ block: "nearest", inline: "nearest" });
      return found;
    }
  }
  return null;
}

function choose(label, wanted) {
  const field = findField(label);
  if (!(field instanceof HTMLSelectElement)) return false;
  const option = [...field.options].find((one) => words(one.text) === wanted) ??
    [...field.options].find((one) => one.value === wanted) ??
    [...field.options].find((one) => words(one.text).includes(wanted));
  if (!option) return false;
  field.focus();
  field.value = option.value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
