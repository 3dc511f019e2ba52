import { type Component, flushSync, mount, unmount } from 'svelte';
import { onTestFinished } from 'vitest';

/** A component in the page of the test, taken away when the test ends. */
export interface Rendered {
  target: HTMLElement;
  /** The one element that matches. */
  get: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  all: (selector: string) => HTMLElement[];
  /** Visible text without repeated spaces. */
  text: () => string;
}

/** Props of a component; `Parameters` instead of Svelte's helper, which wants `any`. */
type PropsOf<C extends Component<never, object, string>> = Omit<Parameters<C>[1], '$$events' | '$$slots'>;

export function render<C extends Component<never, object, string>>(
  component: C,
  props: PropsOf<C>,
): Rendered {
  const target = document.createElement('div');
  document.body.append(target);
  // The props were checked against the component above; mount wants them as a bare record.
  const instance = mount(component as unknown as Component<Record<string, unknown>>, {
    target,
    props: props as Record<string, unknown>,
  });
  flushSync();
  onTestFinished(async () => {
    await unmount(instance);
    target.remove();
  });
  return {
    target,
    get: <E extends HTMLElement>(selector: string) => {
      const found = target.querySelector<E>(selector);
      if (!found) throw new Error(`nothing matches ${selector} in ${target.innerHTML}`);
      return found;
    },
    all: (selector) => [...target.querySelectorAll<HTMLElement>(selector)],
    text: () => (target.textContent ?? '').replaceAll(/[\s\u00a0]+/gu, ' ').trim(),
  };
}

/** Text with ordinary spaces: which ones must not break is not what a test is about. */
export function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}

/** A key pressed on an element; false when somebody took it. */
export function press(on: HTMLElement, key: string, init: KeyboardEventInit = {}): boolean {
  const free = on.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );
  flushSync();
  return free;
}

/** Lets promises that wait for nothing outside settle, then the page follow. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
  flushSync();
}
