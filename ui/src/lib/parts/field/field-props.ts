/** What every field with a label takes. */
export interface LabelProps {
  label: string;
  /** Beside the label, in small brackets: required, optional. */
  note?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** Id of the control, for an error summary to point at. */
  id?: string | undefined;
}

/** One choice of a select, a radio group or segments. */
export interface Option<V extends string = string> {
  value: V;
  label: string;
  /** Second line, smaller. */
  hint?: string | undefined;
  disabled?: boolean;
}
