export { call, type CommandName, type JobName, type RequestOf, type ViewOf } from './call';
export { CommandError } from './error';
export { on } from './events';
export type { Events } from './generated/commands';
export { Job } from './job.svelte';
export { setZoom } from './window';
