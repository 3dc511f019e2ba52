import source from './sprite.svg?raw';

/** Puts the icons into the page once, so that `<use href="#i-…">` finds them without a request. */
export function mountSprite(page: Document): void {
  if (page.querySelector('svg.sprite')) return;
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
  page.body.prepend(page.importNode(parsed.documentElement, true));
}
