import { describe, expect, it } from 'vitest';
import { later } from '../../test/rust';
import { Newest, Overtaken } from './newest';

describe('Newest', () => {
  it('runs the first at once, then only the last of those that came meanwhile', async () => {
    const newest = new Newest();
    const started: string[] = [];
    const answers = new Map<string, ReturnType<typeof later<string>>>();
    const ask = (name: string) =>
      newest
        .run(() => {
          started.push(name);
          const answer = later<string>();
          answers.set(name, answer);
          return answer.promise;
        })
        .catch((error: unknown) => (error instanceof Overtaken ? 'overtaken' : 'failed'));
    const all = ['k', 'ko', 'kov', 'kova'].map(ask);
    expect(started).toEqual(['k']);
    answers.get('k')?.answer('found k');
    await Promise.all(all.slice(0, 3));
    expect(started).toEqual(['k', 'kova']);
    answers.get('kova')?.answer('found kova');
    expect(await Promise.all(all)).toEqual(['found k', 'overtaken', 'overtaken', 'found kova']);
  });

  it('goes on after a task that failed', async () => {
    const newest = new Newest();
    await expect(newest.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(newest.run(() => Promise.resolve(1))).resolves.toBe(1);
  });
});
