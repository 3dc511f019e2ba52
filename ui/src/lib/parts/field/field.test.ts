import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/text';
import { render } from '../../../test/render';
import DateInput from './DateInput.svelte';
import PasswordInput from './PasswordInput.svelte';
import TextInput from './TextInput.svelte';

beforeEach(() => setLanguage('sk'));

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

describe('TextInput', () => {
  it('ties label, error and hint to the control', () => {
    const view = render(TextInput, {
      label: 'PSČ',
      value: '0360',
      hint: 'Päť číslic.',
      error: 'Chýba číslica.',
    });
    const input = view.get<HTMLInputElement>('input');
    expect(view.get('label').getAttribute('for')).toBe(input.id);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => view.get(`#${id}`).textContent);
    expect(described).toEqual(['Chýba číslica.', 'Päť číslic.']);
  });
});

describe('PasswordInput', () => {
  it('says that Caps Lock is on', () => {
    const view = render(PasswordInput, { label: 'Fráza', value: '', autocomplete: 'current-password' });
    const event = new KeyboardEvent('keydown', { key: 'A', bubbles: true });
    Object.defineProperty(event, 'getModifierState', { value: (key: string) => key === 'CapsLock' });
    view.get('input').dispatchEvent(event);
    flushSync();
    expect(view.text()).toContain('Máte zapnutý Caps Lock.');
  });

  it('shows the letters on demand and hides them when the window is left', () => {
    const view = render(PasswordInput, { label: 'Fráza', value: 'abc', autocomplete: 'current-password' });
    const input = view.get<HTMLInputElement>('input');
    expect(input.type).toBe('password');
    view.get('button').click();
    flushSync();
    expect(input.type).toBe('text');
    window.dispatchEvent(new Event('blur'));
    flushSync();
    expect(input.type).toBe('password');
  });
});

describe('DateInput', () => {
  it('confirms the day by its weekday and says what is wrong only when left', () => {
    const view = render(DateInput, { label: 'Narodenie', value: '', max: '2026-06-03' });
    const input = view.get<HTMLInputElement>('input');
    type(input, '3.6.2026');
    expect(view.text()).toContain('streda');
    type(input, '4.6.2026');
    expect(input.getAttribute('aria-invalid')).toBeNull();
    input.dispatchEvent(new Event('blur'));
    flushSync();
    expect(view.text()).toContain('Najneskôr 3. 6. 2026.');
    type(input, '4.6.26');
    expect(view.text()).toContain('Rok napíšte štyrmi číslicami');
  });
});
