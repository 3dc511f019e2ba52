import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';

/** Height of a row before it has been measured, in rem: `--row` of the tokens. */
const ROW_REM = 2.625;
/** Rows kept above and below what is seen, so that fast scrolling shows no holes. */
const OVERSCAN = 12;
/** Head of the table in rem: it stands before the first row and covers the top while one scrolls. */
const HEAD_REM = 2.25;

/** Which rows of a long list are in the page: a thin coat of runes over @tanstack/virtual-core. */
export class RowWindow {
  #version = $state(0);
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;

  constructor(scroller: () => HTMLElement | undefined) {
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
      count: 0,
      getScrollElement: () => scroller() ?? null,
      estimateSize: () => ROW_REM * rem(),
      overscan: OVERSCAN,
      scrollPaddingStart: HEAD_REM * rem(),
      scrollMargin: HEAD_REM * rem(),
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.#changed(),
    });
  }

  /** Call in an effect: starts watching the scroller, returns the clean-up. */
  mount(): () => void {
    const stop = this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    this.#changed();
    return stop;
  }

  /** Number of rows in the whole list. */
  setCount(count: number): void {
    if (this.#virtualizer.options.count === count) return;
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, count });
    this.#virtualizer._willUpdate();
    this.#changed();
  }

  /** Called from effects too: `++` reads, and reading there would make the effect run again. */
  #changed(): void {
    untrack(() => this.#version++);
  }

  /** Rows that belong into the page now. Reactive. */
  get items(): VirtualItem[] {
    void this.#version;
    return this.#virtualizer.getVirtualItems();
  }

  /** Pixels of rows above and below those in the page. Reactive. */
  get gaps(): [before: number, after: number] {
    const items = this.items;
    const head = this.#virtualizer.options.scrollMargin;
    const end = (items.at(-1)?.end ?? head) - head;
    return [
      Math.max(0, (items[0]?.start ?? head) - head),
      Math.max(0, this.#virtualizer.getTotalSize() - end),
    ];
  }

  /** Rows that fit on the screen. */
  get screen(): number {
    const height = this.#virtualizer.scrollRect?.height ?? 0;
    return Math.max(1, Math.floor((height / rem() - HEAD_REM) / ROW_REM) - 1);
  }

  /** Attachment for a row with `data-index`: its true height counts, also when its words wrap. */
  readonly measure = (row: HTMLElement): void => this.#virtualizer.measureElement(row);

  reveal(index: number): void {
    this.#virtualizer.scrollToIndex(index, { align: 'auto' });
  }

  toTop(): void {
    this.#virtualizer.scrollToOffset(0);
  }
}

function rem(): number {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size : 16;
}
