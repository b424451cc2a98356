import type { Range } from '../text/range.ts';
import type { EntryView } from './entry-view.ts';
import { type Macros, macroState } from './macros.ts';
import {
  type BibDiagnostic,
  type BibFile,
  type FieldNode,
  fieldName,
  type StringNode,
} from './syntax-tree.ts';

/** Reports valid syntax that cannot be intended: repeated names and undefined ones. */
export function checkMeaning(
  tree: BibFile,
  entries: readonly EntryView[],
  macros: Macros,
): BibDiagnostic[] {
  const strings = tree.nodes.filter((node) => node.kind === 'string');
  return [
    ...repeatedKeys(entries),
    ...entries.flatMap(({ node }) => repeatedFields(tree.text, node.fields)),
    ...repeatedMacros(tree.text, strings),
    ...undefinedMacros(
      tree.text,
      tree.nodes.flatMap((node) => ('fields' in node ? node.fields : [])),
      macros,
    ),
    ...entries.flatMap(keyCharacters),
    ...undefinedParents(entries),
  ];
}

function repeatedKeys(entries: readonly EntryView[]): BibDiagnostic[] {
  const found: BibDiagnostic[] = [];
  const exact = new Map<string, EntryView>();
  const folded = new Map<string, EntryView>();
  for (const entry of entries) {
    const { key } = entry;
    if (key === '') continue;
    const lower = key.toLowerCase();
    const same = exact.get(key);
    const similar = folded.get(lower);
    if (same === undefined) exact.set(key, entry);
    if (similar === undefined) folded.set(lower, entry);
    const first = same ?? similar;
    if (first === undefined) continue;
    found.push({
      code: same === undefined ? 'duplicate-key-case' : 'duplicate-key',
      severity: same === undefined ? 'warning' : 'error',
      range: entry.keyRange,
      message:
        same === undefined
          ? `The citation key ${key} differs from ${first.key} only in case, and BibTeX takes them for one. Rename one of them.`
          : `The citation key ${key} is already used; expected a different key for each entry.`,
      related: { range: first.keyRange, message: 'the first entry with this key' },
    });
  }
  return found;
}

function repeatedFields(text: string, fields: readonly FieldNode[]): BibDiagnostic[] {
  const first = new Map<string, FieldNode>();
  return fields.flatMap((field) => {
    // A word without a value is a problem of its own, and repeats nothing.
    if (field.eq === undefined) return [];
    const name = fieldName(text, field);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, field);
      return [];
    }
    return {
      code: 'duplicate-field',
      severity: 'warning',
      range: field.name,
      message: `The field ${name} occurs twice: BibTeX reads the first, biber the last. Remove one.`,
      related: { range: before.name, message: 'the first field with this name' },
    } satisfies BibDiagnostic;
  });
}

function repeatedMacros(text: string, strings: readonly StringNode[]): BibDiagnostic[] {
  return repeatedFields(
    text,
    strings.flatMap(({ fields }) => fields),
  ).map((diagnostic) => ({
    ...diagnostic,
    code: 'duplicate-macro',
    message: `The macro ${text.slice(diagnostic.range.start, diagnostic.range.end)} is defined twice. Keep one definition.`,
    related: {
      range: diagnostic.related?.range ?? diagnostic.range,
      message: 'the first definition',
    },
  }));
}

/** Reports each macro that is undefined where it is used, once, at the first such place. */
function undefinedMacros(
  text: string,
  fields: readonly FieldNode[],
  macros: Macros,
): BibDiagnostic[] {
  const found = new Map<string, { range: Range; name: string; uses: number; later: boolean }>();
  for (const { value } of fields) {
    for (const { kind, range } of value) {
      if (kind !== 'macro') continue;
      const name = text.slice(range.start, range.end);
      const folded = name.toLowerCase();
      const state = macroState(macros, folded, range.start);
      if (state === 'defined') continue;
      const before = found.get(folded);
      if (before === undefined)
        found.set(folded, { range, name, uses: 1, later: state === 'later' });
      else before.uses++;
    }
  }
  return [...found.values()].map(({ range, name, uses, later }) => ({
    code: 'undefined-macro',
    severity: 'warning',
    range,
    message: later
      ? `The macro ${name} is defined further down, so it is empty for BibTeX here; expected its @string above its first use.`
      : `The macro ${name}${uses === 1 ? '' : `, used ${uses} times,`} is not defined; expected a @string for it, or the text in { }.`,
  }));
}

/**
 * Characters inside `\cite{...}` that TeX or programs that read .aux files cannot handle. Others that
 * BibTeX allows (`: / . + ( ) ; #` and all letters of Unicode) are common and harmless.
 */
const BAD_IN_KEYS = /[\s"%\\~={}]/;

function keyCharacters({ key, keyRange }: EntryView): BibDiagnostic[] {
  const bad = BAD_IN_KEYS.exec(key)?.[0];
  if (bad === undefined) return [];
  const name = /\s/.test(bad) ? 'a space' : `"${bad}"`;
  return [
    {
      code: 'key-characters',
      severity: 'warning',
      range: keyRange,
      message: `The citation key "${key}" contains ${name}, which some programs cannot cite. Use letters, digits and the characters - _ : . / +.`,
    },
  ];
}

function undefinedParents(entries: readonly EntryView[]): BibDiagnostic[] {
  return entries.flatMap((entry) => {
    if (!entry.ownFields.has('crossref') && !entry.ownFields.has('xdata')) return [];
    const there = new Set(entry.parents.map(({ parent }) => parent.key.toLowerCase()));
    return entry.parentKeys().flatMap(({ via, key }) =>
      there.has(key.toLowerCase())
        ? []
        : {
            code: 'undefined-crossref' as const,
            severity: 'warning' as const,
            range: entry.ownFields.get(via)?.node.range ?? entry.keyRange,
            message: `The ${via} "${key}" is not the citation key of an entry in this file. Write an existing key.`,
          },
    );
  });
}
