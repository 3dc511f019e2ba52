export { Entry, entry, type Opened, type Phase } from './entry.svelte';
