// The stand-in for Rust lives here, and Rust is reached through Tauri's own mock.
// eslint-disable-next-line no-restricted-imports
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
// eslint-disable-next-line no-restricted-imports
import { emit } from '@tauri-apps/api/event';
import { onTestFinished } from 'vitest';
import type { CommandName, RequestOf, ViewOf } from '$lib/ipc';
import type { Events } from '$lib/ipc/generated/commands';

/** What Rust answers to each command; throw `{code, message, field?}` to refuse. */
export type Answers = {
  [K in CommandName]?: (...request: RequestOf<K>) => ViewOf<K> | Promise<ViewOf<K>>;
};

/** Rust as the test plays it. */
export interface PlayedRust {
  /** Requests of one command so far, in order. */
  asked: <K extends CommandName>(command: K) => RequestOf<K>[0][];
  /** An event from Rust. */
  tell: <K extends keyof Events>(event: K, payload: Events[K]) => Promise<void>;
}

/** Plays Rust until the test ends. A command without an answer is an error of the test. */
export function playRust(answers: Answers): PlayedRust {
  const calls: { command: string; request: unknown }[] = [];
  mockIPC(
    (command, args) => {
      const request = (args as Record<string, unknown> | undefined)?.['request'];
      calls.push({ command, request });
      const answer = answers[command as CommandName] as ((request: unknown) => unknown) | undefined;
      if (!answer) throw new Error(`the test has no answer to ${command}`);
      return answer(request);
    },
    { shouldMockEvents: true },
  );
  onTestFinished(clearMocks);
  return {
    asked: <K extends CommandName>(command: K) =>
      calls.filter((call) => call.command === command).map((call) => call.request as RequestOf<K>[0]),
    tell: (event, payload) => emit(event, payload),
  };
}

/** An answer that comes when the test says so. */
export function later<T>(): {
  promise: Promise<T>;
  answer: (value: T) => void;
  refuse: (why: unknown) => void;
} {
  let answer: (value: T) => void = () => undefined;
  let refuse: (why: unknown) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  return { promise, answer, refuse };
}
