import { t } from '$lib/text';

/** ISO 8601 period of the calendar (`P3Y6M`) in words: `3 roky 6 mesiacov`. Text that is none comes back as it is. */
export function periodWords(period: string): string {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/u.exec(period);
  if (!parts) return period;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0));
  const count = (id: string, n: number | undefined) => (n ? t(id, { count: n }) : '');
  const words = [
    count('common-years', years),
    count('common-months', months),
    count('common-days', (weeks ?? 0) * 7 + (days ?? 0)),
  ].filter(Boolean);
  return words.length > 0 ? words.join(' ') : t('common-days', { count: 0 });
}
