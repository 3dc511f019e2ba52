import { instant } from './words';

/** A day and a time of day, typed; now at first. */
export class MomentForm {
  /** ISO; empty: not told. */
  date = $state('');
  dateValid = $state(true);
  /** `H:MM`. */
  time = $state('');

  constructor(now?: Date) {
    if (now === undefined) return;
    const two = (n: number) => String(n).padStart(2, '0');
    this.date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    this.time = `${now.getHours()}:${two(now.getMinutes())}`;
  }

  /** The time of day is one. Reactive. */
  get timeValid(): boolean {
    return this.time.trim() === '' || /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(this.time.trim());
  }

  /** Reactive. */
  get valid(): boolean {
    return this.dateValid && this.timeValid;
  }

  /** RFC 3339, the day alone without a time, or nothing. A time is one of this computer. Reactive. */
  get told(): string | null {
    if (this.date === '') return null;
    if (this.time.trim() === '') return this.date;
    return instant(this.date, this.time) ?? this.date;
  }
}
