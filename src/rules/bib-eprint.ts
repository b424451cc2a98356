import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import { lastVisible } from '../bibtex/characters.ts';
import type { FieldNode } from '../bibtex/syntax-tree.ts';
import { arxivIdOfDoi, parseArxivId } from '../identifiers/arxiv.ts';
import { parseDoi } from '../identifiers/doi.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import type { SourceFile } from '../text/source-file.ts';
import { insertion, type TextEdit } from '../text/text-edit.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { cosmeticHabit } from './support/habit.ts';
import { nameBibEntry } from './support/naming.ts';
import { ownField } from './support/own-fields.ts';

/** Fields that name an arXiv paper; one of them is enough. */
const EPRINT_FIELDS = ['eprint', 'arxivid', 'arxiv'];

/** An arXiv paper is named by its id, not by an address alone. */
export const bibEprint: Rule = {
  id: 'bib-eprint',
  severity: 'info',
  fix: 'safe',
  summary: 'A bib entry whose url leads to arXiv.org has the fields eprint and archiveprefix.',
  why: 'Styles print and link the arXiv id from eprint; programs that look for preprints read it there, not in addresses.',
  create() {
    let archiveName = '';
    return {
      onBibliography({ source }) {
        archiveName =
          /\b(?:archiveprefix|eprinttype)(?=\s*=)/i.exec(source.text)?.[0] ?? 'archiveprefix';
        return undefined;
      },
      onBibEntry: twoPapers,
      onField: {
        url(url, entry, { source, entries }) {
          if (EPRINT_FIELDS.some((name) => entry.fields.has(name))) return undefined;
          const id = arxivIdIn(url.value);
          if (id === undefined) return undefined;
          const missing = missingFields(entry, id, archiveName);
          return { ...problemOf(entry, url, missing, source), habit: withoutEprint(entries) };
        },
      },
    };
  },
};

function withoutEprint(entries: readonly BibEntry[]): Habit {
  return cosmeticHabit(
    () => entries.filter((entry) => arxivIdIn(ownField(entry, 'url')?.value ?? '')).length,
    (many, all) =>
      `${many} of ${all} bib entries whose url leads to arXiv.org have no eprint. Add eprint and archiveprefix to each.`,
  );
}

/** An arXiv paper has one id: its DOI at arXiv, its eprint and its address must agree. */
function twoPapers(entry: BibEntry): Problem | undefined {
  const idsIn = (names: readonly string[]) =>
    names.flatMap((name) => {
      const field = ownField(entry, name);
      const id = field && arxivIdOf(entry, field);
      return field === undefined || id === undefined ? [] : [{ name, field, id }];
    });
  const [first, ...others] = idsIn(['doi', ...EPRINT_FIELDS]);
  if (first === undefined) return undefined;
  const other = [...others, ...idsIn(['url'])].find(({ id }) => id !== first.id);
  if (other === undefined) return undefined;
  return {
    message: `${nameBibEntry(entry)} names two papers: its ${first.name} is arXiv:${first.id}, its ${other.name} arXiv:${other.id}. Correct the wrong one.`,
    range: other.field.node.range,
    severity: 'warning',
    content: `${first.id} ${other.id}`,
    related: [{ range: first.field.node.range, message: `the ${first.name}` }],
  };
}

function arxivIdOf(entry: BibEntry, { name, value }: BibField): string | undefined {
  if (name === 'doi') return arxivIdOfDoi(parseDoi(value) ?? '');
  if (name === 'url') return identifiersOfUrl(value).find(({ kind }) => kind === 'arxiv')?.id;
  const archive = entry.fields.get('archiveprefix') ?? entry.fields.get('eprinttype');
  return archive === undefined || /^arxiv$/i.test(archive.value) ? parseArxivId(value) : undefined;
}

/** The arXiv id of an address on arXiv.org itself, in the letters of the address. */
function arxivIdIn(address: string): string | undefined {
  if (!/^\s*(?:https?:\/\/)?(?:[a-z]+\.)?arxiv\.org\//i.test(address)) return undefined;
  const id = identifiersOfUrl(address).find(({ kind }) => kind === 'arxiv')?.id;
  if (id === undefined) return undefined;
  const at = address.toLowerCase().indexOf(id);
  return at < 0 ? id : address.slice(at, at + id.length);
}

function problemOf(
  entry: BibEntry,
  url: BibField,
  missing: readonly NewField[],
  source: SourceFile,
): Problem {
  const shown = missing.map(({ name, value }) => `${name} = {${value}}`).join(' and ');
  return {
    message: `${nameBibEntry(entry)} links to arXiv.org, but has no eprint. Add ${shown}.`,
    range: url.node.range,
    fix: { kind: 'safe', edits: fieldsAfter(url, missing, source) },
  };
}

interface NewField {
  readonly name: string;
  readonly value: string;
}

/** The fields to add; the archive is named as the rest of the file names it. */
function missingFields(entry: BibEntry, id: string, archiveName: string): NewField[] {
  const eprint = { name: 'eprint', value: id };
  if (['archiveprefix', 'eprinttype'].some((name) => entry.fields.has(name))) return [eprint];
  const value = archiveName.toLowerCase() === 'eprinttype' ? 'arxiv' : 'arXiv';
  return [eprint, { name: archiveName, value }];
}

/** Fields after another one, written like it: indentation, spaces and delimiters. */
function fieldsAfter(
  { node }: BibField,
  fields: readonly NewField[],
  source: SourceFile,
): TextEdit[] {
  const delimiters = delimitersOf(node, source.text);
  if (delimiters === undefined) return [];
  const [open, close] = delimiters;
  const { start } = node.range;
  const before = source.text.slice(lastVisible(source.text, start) + 1, start);
  const written = fields.map(
    ({ name, value }) => `${before}${head(name, node, source)}${open}${value}${close}`,
  );
  const { comma } = node;
  return comma === undefined
    ? [insertion(node.range.end, written.map((field) => `,${field}`).join(''))]
    : [insertion(comma.end, written.map((field) => `${field},`).join(''))];
}

function delimitersOf({ value, eq }: FieldNode, text: string): [string, string] | undefined {
  const [part, ...more] = value;
  if (eq === undefined || part === undefined || more.length > 0 || part.unclosed === true) {
    return undefined;
  }
  if (part.kind !== 'braced' && part.kind !== 'quoted') return undefined;
  return [text.charAt(part.range.start), text.charAt(part.range.end - 1)];
}

/** A name and its `=`, in capitals and in columns where the model has them. */
function head(name: string, { name: model, eq, value }: FieldNode, { text }: SourceFile): string {
  const modelName = text.slice(model.start, model.end);
  const afterName = text.slice(model.end, eq?.start ?? model.end);
  const afterEquals = text.slice(eq?.end ?? model.end, value[0]?.range.start ?? model.end);
  const shown = modelName === modelName.toUpperCase() ? name.toUpperCase() : name;
  const inColumns = afterName.length > 1 && !/[\r\n]/.test(afterName);
  const spaces = inColumns
    ? ' '.repeat(Math.max(1, modelName.length + afterName.length - shown.length))
    : afterName;
  return `${shown}${spaces}=${afterEquals}`;
}
