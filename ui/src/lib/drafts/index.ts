export { default as DraftNote } from './DraftNote.svelte';
export { type Content, DraftKeeper, keepDrafts, keepDraftsForLock } from './keeper.svelte';
