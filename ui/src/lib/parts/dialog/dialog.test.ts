import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { render, settle } from '../../../test/render';
import Dialog from './Dialog.svelte';

describe('Dialog', () => {
  it('has no submit button but those of its foot: Enter in a field must not close it', async () => {
    const html = (text: string) => createRawSnippet(() => ({ render: () => text }));
    render(Dialog, {
      open: true,
      title: 'Naozaj',
      onsubmit: () => undefined,
      children: html('<input />'),
      foot: html('<button type="submit">Áno</button>'),
    });
    await settle();
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.dialog form button')];
    expect(buttons.filter(({ type }) => type === 'submit').map(({ textContent }) => textContent)).toEqual([
      'Áno',
    ]);
    expect(buttons).toHaveLength(2);
  });
});
