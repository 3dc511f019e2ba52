/** How loud a deadline is, from the days left: late below zero, soon to 3, normal to two weeks, calm after. */
export function nearness(days: number): 'late' | 'soon' | 'normal' | 'calm' {
  if (days < 0) return 'late';
  if (days <= 3) return 'soon';
  return days <= 14 ? 'normal' : 'calm';
}
