import type { ImportRequest, OnDuplicate } from '$lib/ipc/generated/commands';

/** Where data may come from. */
export const SOURCE_KINDS = ['third-party', 'self', 'public'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What may be done with a person one already has. The first is what happens unless one says otherwise. */
export const ON_DUPLICATE = ['skip', 'fill', 'update', 'create'] as const satisfies readonly OnDuplicate[];

/** How the file is read, where the user knows better than the program. Empty: as it was recognised. */
export interface Reading {
  encoding: string;
  delimiter: string;
  noHeader: boolean;
}

/** Why the people are taken in, and from where. */
export interface Ground {
  purpose: string;
  source: string;
  kind: SourceKind;
  /** ISO date; empty: today. */
  obtained: string;
  onDuplicate: OnDuplicate;
}

/** A column sent elsewhere than the program would: field key, or null for "do not import". */
export type Choices = Readonly<Record<string, string | null>>;

/** The request as Rust takes it: what is empty is left to Rust. */
export function toRequest(file: string, reading: Reading, ground: Ground, choices: Choices): ImportRequest {
  const given = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    file,
    purpose: given(ground.purpose),
    source: given(ground.source),
    source_kind: ground.kind,
    obtained_on: given(ground.obtained),
    on_duplicate: ground.onDuplicate,
    encoding: given(reading.encoding),
    // A tab is a delimiter, not emptiness.
    delimiter: reading.delimiter === '' ? null : reading.delimiter,
    no_header: reading.noHeader,
    mapping: { ...choices },
  };
}
