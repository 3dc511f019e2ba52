import {
  parse,
  Visitor,
  type Identifier,
  type Message,
  type Resource,
  type VariableReference,
} from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { NOT_OF_THE_WINDOW } from '../../../build/not-of-the-window.ts';

const locales = import.meta.glob<string>('../../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const code = import.meta.glob<string>(['../../**/*.{ts,svelte}', '!../../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Arguments of each message of a language; but for those files. */
function messages(language: string, but: readonly string[] = []): Map<string, string[]> {
  const found = new Map<string, string[]>();
  class Collect extends Visitor {
    override visitMessage(message: Message): void {
      const names = new Set<string>();
      class Names extends Visitor {
        override visitVariableReference(node: VariableReference): void {
          names.add((node.id as Identifier).name);
        }
      }
      new Names().visit(message);
      found.set(message.id.name, [...names].sort());
    }
  }
  for (const [path, source] of Object.entries(locales)) {
    if (!path.includes(`/${language}/`) || but.some((name) => path.endsWith(`/${name}`))) continue;
    const resource: Resource = parse(source, {});
    const junk = resource.body.find((entry) => entry.type === 'Junk');
    if (junk) throw new Error(`${path} cannot be read: ${String(junk.content).slice(0, 80)}`);
    new Collect().visit(resource);
  }
  return found;
}

const sk = messages('sk');
const en = messages('en');

describe('locales', () => {
  it('have the same messages in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...sk.keys()].sort());
  });

  it('take the same arguments in both languages', () => {
    const differing = [...sk].filter(([id, names]) => JSON.stringify(names) !== JSON.stringify(en.get(id)));
    expect(differing).toEqual([]);
  });

  it('hold every message that the window names, in the files that it reads', () => {
    const read = messages('sk', NOT_OF_THE_WINDOW);
    const missing = Object.entries(code).flatMap(([path, source]) =>
      [...source.matchAll(/(?:\bt\(|<Rich\s+id=)\s*['"]([a-z0-9-]+)['"]/gu)]
        .map((match) => match[1] ?? '')
        .filter((id) => !read.has(id))
        .map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });
});
