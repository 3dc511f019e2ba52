export { type Opening, Openings, openings } from './openings.svelte';
export { type SealedPart, shownHint } from './sealed-part';
export { showAtOnce } from './unlock-form.svelte';
export { default as UnlockDialog } from './UnlockDialog.svelte';
