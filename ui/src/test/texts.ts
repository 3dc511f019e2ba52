import { loadTexts } from '$lib/text';

// Tests speak both languages, and switch between them without waiting.
await Promise.all([loadTexts('sk'), loadTexts('en')]);
