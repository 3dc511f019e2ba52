import type { FactInfo, PersonView } from '$lib/ipc/generated/commands';

/** A made-up record for tests; what is given overrides it. */
export function record(more: Partial<PersonView> = {}): PersonView {
  return {
    id: 'p',
    name: 'Ľubomíra Vŕšková',
    given: null,
    family: null,
    company: 'Pekáreň Klások',
    primary_contact: 'email',
    fields: {},
    facts: [],
    addable: [],
    status: [],
    purposes: [],
    source: { kind: 'self', text: '', obtained_on: '2025-02-14', staff: 'Peter Ďurčo' },
    kept_until: null,
    losing_ground: [],
    disclosures: [],
    reveals: { count: 0, last_at: null },
    private_notes: 0,
    last_reason: null,
    restricted: false,
    sample: false,
    created_at: '2025-02-14T08:00:00Z',
    touched_at: '2026-06-01T08:00:00Z',
    ...more,
  };
}

/** How a stored field is labelled and treated. */
export function fact(key: string, more: Partial<FactInfo> = {}): FactInfo {
  return {
    key,
    label: `Pole ${key}`,
    class: 'on-demand',
    kind: 'text',
    purposes: ['contract'],
    reauth: false,
    source: '',
    since: '2025-02-14T08:00:00Z',
    open_until: null,
    ...more,
  };
}
