export { call, type CommandName, type RequestOf, type ViewOf } from './call';
export { CommandError } from './error';
export { type Events, on } from './events';
export { setZoom } from './window';
