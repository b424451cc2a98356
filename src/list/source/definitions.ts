/** The link definitions of a file, `[label]: target`, each label in its first meaning. */
export type Definitions = ReadonlyMap<string, string>;

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*(<[^>\n]{0,2000}>|\S{1,2000})/gm;
/** A chunk with more uses than this is no list. */
const MOST_PER_CHUNK = 200;

/** Collects the link definitions of a file, in any place (footnotes are none). */
export function findDefinitions(text: string): Definitions {
  const found = new Map<string, string>();
  if (!text.includes(']:')) return found;
  for (const match of text.matchAll(DEFINITION)) {
    const label = match[1] ?? '';
    const key = normalize(label);
    if (!label.startsWith('^') && key !== '' && !found.has(key)) {
      found.set(key, `[${label}]: ${match[2] ?? ''}`);
    }
  }
  return found;
}

/** The definitions that a chunk uses, as Markdown to append to it; at most `most` of them. */
export function definitionsFor(
  chunk: string,
  definitions: Definitions,
  most = MOST_PER_CHUNK,
): string {
  if (definitions.size === 0 || !chunk.includes('[')) return '';
  const used = new Set<string>();
  for (const match of chunk.matchAll(/\[([^[\]\n]{1,200})\]/g)) {
    const definition = definitions.get(normalize(match[1] ?? ''));
    if (definition !== undefined) used.add(definition);
    if (used.size >= most) break;
  }
  return used.size === 0 ? '' : `\n\n${[...used].join('\n')}\n`;
}

function normalize(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
