export { appearance, type Theme, ZOOM_STEPS } from './appearance.svelte';
export { Preferences, preferences } from './preferences.svelte';
export { timeNow } from './time-now';
