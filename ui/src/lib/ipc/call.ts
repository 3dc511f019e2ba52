import { invoke } from '@tauri-apps/api/core';
import { toCommandError } from './error';
import type { Commands } from './generated/commands';

/** Name of a command. */
export type CommandName = keyof Commands;

/** Arguments after the name: none where the command takes no request. */
export type RequestOf<K extends CommandName> = Commands[K] extends { request: infer R }
  ? [R] extends [null]
    ? []
    : [request: R]
  : never;

/** View that the command gives back. */
export type ViewOf<K extends CommandName> = Commands[K] extends { view: infer V } ? V : never;

/**
 * The one way to Rust.
 * @throws CommandError, nothing else.
 */
export async function call<K extends CommandName>(command: K, ...request: RequestOf<K>): Promise<ViewOf<K>> {
  try {
    return await invoke<ViewOf<K>>(command, request.length > 0 ? { request: request[0] } : undefined);
  } catch (thrown) {
    throw toCommandError(thrown);
  }
}
