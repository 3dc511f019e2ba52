export { default as LeaveDialog } from './LeaveDialog.svelte';
export { leaving } from './leaving.svelte';
export { menu, placeOf, places } from './navigation';
export { desk, type Route } from './route.svelte';
export { default as Screen } from './Screen.svelte';
export { isBuilt, layoutOf, menuItemOf } from './screens';
