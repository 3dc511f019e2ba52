export { PurposeCatalogue } from './catalogue.svelte';
export { BASIS_STATUS, basisWord, CONSENT_STATUS, consentWord, rowChip } from './words';
