export { type Args, type Language, LANGUAGES } from './bundle';
export { has, language, loadTexts, setLanguage, t, toLanguage } from './language.svelte';
export { clock, daysBetween, formatDate, formatTime, readDate, weekday } from './dates';
export { bySlovakOrder, formatLeft, formatMoney, formatNumber } from './numbers';
export { default as Rich } from './Rich.svelte';
