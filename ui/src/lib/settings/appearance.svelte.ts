import { setZoom } from '$lib/ipc';

/** Light, dark, or as the system says. */
export type Theme = 'light' | 'dark' | 'system';

/** How close the rows stand. */
export type Density = 'normal' | 'compact';

/** Steps of the zoom in per cent (UX: 80–200 %, remembered). */
export const ZOOM_STEPS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** How the window looks. Remembering it is the business of the settings: this only applies it. */
class Appearance {
  #theme = $state<Theme>('system');
  #density = $state<Density>('normal');
  #zoom = $state(100);

  get theme(): Theme {
    return this.#theme;
  }

  set theme(to: Theme) {
    this.#theme = to;
    const root = document.documentElement;
    if (to === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = to;
  }

  get density(): Density {
    return this.#density;
  }

  set density(to: Density) {
    this.#density = to;
    const root = document.documentElement;
    if (to === 'normal') delete root.dataset['density'];
    else root.dataset['density'] = to;
  }

  /** Per cent. */
  get zoom(): number {
    return this.#zoom;
  }

  set zoom(to: number) {
    this.#zoom = Math.min(200, Math.max(80, Math.round(to)));
    void setZoom(this.#zoom / 100);
  }

  /** Ctrl+plus and Ctrl+minus. */
  zoomBy(direction: 1 | -1): void {
    const steps = direction > 0 ? ZOOM_STEPS : ZOOM_STEPS.toReversed();
    this.zoom = steps.find((step) => (step - this.#zoom) * direction > 0) ?? this.#zoom;
  }
}

/** The look of this window. */
export const appearance = new Appearance();
