import type { ImportColumn, ImportPreview, PurposeView } from '$lib/ipc/generated/commands';
import type { IconName, Option } from '$lib/parts';
import { has, t } from '$lib/text';

/** Fields that several columns may make together. */
const SHARED: readonly string[] = ['note', 'name'];

/** Whether nobody may send the column anywhere: birth numbers stay outside. */
export function isStopped(column: ImportColumn): boolean {
  return column.remark === 'birth-number' && column.field === null;
}

/** `Súhlas nepreukázaný: Novinky` for `consent:newsletter`, else the label of the field. */
export function fieldWord(
  key: string,
  targets: ImportPreview['targets'],
  purposes: readonly PurposeView[],
): string {
  const purpose = consentPurpose(key);
  if (purpose !== undefined) {
    const name = purposes.find((one) => one.key === purpose)?.name ?? purpose;
    return t('import-target-consent', { purpose: name });
  }
  return targets.find((target) => target.key === key)?.label ?? key;
}

/** The purpose of a `consent:PURPOSE` target. */
export function consentPurpose(key: string): string | undefined {
  return key.startsWith('consent:') ? key.slice('consent:'.length) : undefined;
}

/**
 * Where a column may be sent. What the purpose does not need, and what another column fills already, is shown with the
 * reason and cannot be chosen.
 */
export function targetsFor(
  column: ImportColumn,
  preview: ImportPreview,
  fieldOf: (header: string) => string | null,
  purposes: readonly PurposeView[],
): Option[] {
  const here = fieldOf(column.header);
  const elsewhere = new Map<string, string>();
  for (const { header } of preview.columns) {
    const field = fieldOf(header);
    if (field !== null && header !== column.header && !SHARED.includes(field)) elsewhere.set(field, header);
  }
  const consents = purposes
    .filter(({ basis }) => basis === 'consent')
    .map(({ key }) => ({ key: `consent:${key}`, allowed: true }));
  const known = [...preview.targets.map(({ key, allowed }) => ({ key, allowed })), ...consents];
  if (here !== null && !known.some(({ key }) => key === here)) known.push({ key: here, allowed: true });
  const word = (key: string) => fieldWord(key, preview.targets, purposes);
  return known.map(({ key, allowed }) => {
    const taken = elsewhere.get(key);
    if (key === here) return { value: key, label: word(key) };
    if (!allowed)
      return { value: key, label: t('import-target-needless', { field: word(key) }), disabled: true };
    if (taken === undefined) return { value: key, label: word(key) };
    return {
      value: key,
      label: t('import-target-taken', { field: word(key), column: taken }),
      disabled: true,
    };
  });
}

/** What stands beside a column. */
export interface Remark {
  icon?: IconName;
  words: string;
}

const ICONS: Record<string, IconName> = {
  recognised: 'check',
  chosen: 'check',
  'will-be-sealed': 'lock',
  'birth-number': 'ban',
};

/** The remark of a column in words. `field`: where it goes as it stands. */
export function remarkOf(column: ImportColumn, field: string | null): Remark {
  if (column.remark === 'chosen' && field === null) return { words: t('import-col-left') };
  const id = `import-col-${column.remark}`;
  const icon = ICONS[column.remark];
  return { ...(icon && { icon }), words: has(id) ? t(id) : column.remark };
}

/** Letters of samples that fit a cell. */
const ROOM = 26;

/** The samples of a column in one line: two of them if they fit. */
export function sampleLine(samples: readonly string[]): string {
  const different = [...new Set(samples)];
  const [first = '', second] = different;
  const both = second === undefined ? first : `${first}, ${second}`;
  if (both.length <= ROOM) return both;
  return first.length <= ROOM ? first : `${first.slice(0, ROOM - 1)}…`;
}
