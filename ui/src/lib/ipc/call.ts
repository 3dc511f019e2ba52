import { invoke } from '@tauri-apps/api/core';
import { toCommandError } from './error';
import type { Commands } from './generated/commands';

/** Name of a command. */
export type CommandName = keyof Commands;

/** Name of a command that reports progress and can be cancelled. */
export type JobName = { [K in CommandName]: Commands[K]['job'] extends true ? K : never }[CommandName];

/** Arguments after the name: none where the command takes no request. */
export type RequestOf<K extends CommandName> = Commands[K]['request'] extends null
  ? []
  : [request: Commands[K]['request']];

/** View that the command gives back. */
export type ViewOf<K extends CommandName> = Commands[K]['view'];

/**
 * The one way to Rust.
 * @throws CommandError, nothing else.
 */
export async function call<K extends CommandName>(command: K, ...request: RequestOf<K>): Promise<ViewOf<K>> {
  return await send(command, request.length > 0 ? { request: request[0] } : undefined);
}

/** Hands the arguments over and makes every rejection a CommandError. */
export async function send<V>(command: CommandName, args: Record<string, unknown> | undefined): Promise<V> {
  try {
    return await invoke<V>(command, args);
  } catch (thrown) {
    throw toCommandError(thrown);
  }
}
