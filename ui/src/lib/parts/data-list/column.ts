/** Head of a column. The cells are the caller's (`cells` snippet), in the same order. */
export interface Column {
  key: string;
  title: string;
  /** Share of the width that is left, like `fr`; default 1. */
  share?: number;
  /** Fixed width in rem, instead of a share. */
  rem?: number;
  /** Can be sorted by. A sealed column cannot. */
  sortable?: boolean;
  /** Its values are sealed: a lock stands in the head. */
  sealed?: boolean;
  /** Gives way on a narrow window. */
  low?: boolean;
  numeric?: boolean;
}

/** Order of a list. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** CSS width of each column, so that rows that come and go do not move them. */
export function widths(columns: readonly Column[]): string[] {
  const fixed = columns.reduce((sum, column) => sum + (column.rem ?? 0), 0);
  const shares = columns.reduce(
    (sum, column) => sum + (column.rem === undefined ? (column.share ?? 1) : 0),
    0,
  );
  return columns.map((column) =>
    column.rem === undefined
      ? `calc((100% - ${fixed}rem) * ${(column.share ?? 1) / Math.max(shares, 0.001)})`
      : `${column.rem}rem`,
  );
}
