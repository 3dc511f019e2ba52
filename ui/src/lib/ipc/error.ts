/** What Rust answers when it refuses: `{code, message, field?, details?}`. */
export interface ErrorBody {
  code: string;
  message: string;
  field?: string;
  details?: unknown;
}

/** A refusal. `code` is there to branch on, `message` is the sentence to show, already in the user's language. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: string;
  readonly field: string | undefined;
  readonly details: unknown;

  constructor(body: ErrorBody) {
    super(body.message);
    this.code = body.code;
    this.field = body.field;
    this.details = body.details;
  }
}

function isBody(value: unknown): value is ErrorBody {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

/** Makes a CommandError of whatever a rejected call brought; what Tauri says itself (a denied command) gets `internal`. */
export function toCommandError(thrown: unknown): CommandError {
  if (thrown instanceof CommandError) return thrown;
  if (isBody(thrown)) return new CommandError(thrown);
  return new CommandError({
    code: 'internal',
    message: thrown instanceof Error ? thrown.message : String(thrown),
  });
}
