/** A stretch of text, strong or not. */
export interface Stretch {
  text: string;
  strong: boolean;
}

/** Cuts a message at `<b>` and `</b>`. The only markup messages may hold; it never becomes HTML by itself. */
export function stretches(text: string): Stretch[] {
  return text
    .split(/(<b>.*?<\/b>)/su)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('<b>') && part.endsWith('</b>')
        ? { text: part.slice(3, -4), strong: true }
        : { text: part, strong: false },
    );
}
