import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from '../../../test/render';
import Button from './Button.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Uložiť</span>' }));

describe('Button', () => {
  it('runs', () => {
    const onclick = vi.fn();
    render(Button, { children, onclick }).get('button').click();
    expect(onclick).toHaveBeenCalledOnce();
  });

  it('that is blocked says why, stays focusable, and neither runs nor submits', () => {
    const onclick = vi.fn();
    const view = render(Button, { children, onclick, type: 'submit', blocked: 'Chýba zdroj' });
    const button = view.get<HTMLButtonElement>('button');
    button.focus();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(view.get(`#${button.getAttribute('aria-describedby') ?? ''}`).textContent).toContain(
      'Chýba zdroj',
    );
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    button.dispatchEvent(event);
    expect([onclick.mock.calls.length, event.defaultPrevented]).toEqual([0, true]);
  });

  it('with an icon only has a name', () => {
    expect(render(Button, { icon: 'x', label: 'Zavrieť' }).get('button').getAttribute('aria-label')).toBe(
      'Zavrieť',
    );
  });
});
