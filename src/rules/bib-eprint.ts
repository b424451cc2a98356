import { setField } from '../bibtex/bib-edits.ts';
import type { DraftField } from '../bibtex/bib-entry-draft.ts';
import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import { arxivIdOfDoi, findArxivId, parseArxivId } from '../identifiers/arxiv.ts';
import { parseDoi } from '../identifiers/doi.ts';
import { idOf } from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { cosmeticHabit } from './support/habit.ts';
import { nameBibEntry, quote } from './support/naming.ts';
import { ownField, valueEdit, valueRange } from './support/own-fields.ts';

/** Fields that name an arXiv paper; one of them is enough. */
const EPRINT_FIELDS = ['eprint', 'arxivid', 'arxiv'];

/** An arXiv paper is named by its id, not by an address alone. */
export const bibEprint: Rule = {
  id: 'bib-eprint',
  severity: 'info',
  fix: 'safe',
  summary: 'An arXiv paper has the fields eprint, with its bare id, and archiveprefix.',
  why: 'Styles print and link the arXiv id from eprint; programs that look for preprints read it there, not in addresses.',
  create() {
    let archiveName = '';
    return {
      onBibliography(bibliography) {
        archiveName =
          /\b(?:archiveprefix|eprinttype)(?=\s*=)/i.exec(bibliography.source.text)?.[0] ??
          'archiveprefix';
        return undefined;
      },
      onBibEntry: twoPapers,
      onField: {
        eprint: (eprint, entry, { source }) =>
          archiveOf(entry) === 'arxiv' ? notBare(eprint, entry, source) : undefined,
        url(url, entry, bibliography) {
          if (EPRINT_FIELDS.some((name) => entry.fields.has(name))) return undefined;
          const id = arxivIdIn(url.value);
          if (id === undefined) return undefined;
          const missing = missingFields(entry, id, archiveName);
          const shown = missing.map(({ name, value }) => `${name} = {${value}}`).join(' and ');
          const added = missing.flatMap((field) => setField(bibliography, entry, field));
          const text = added.map((edit) => edit.text).join('');
          return {
            message: `${nameBibEntry(entry)} links to arXiv.org, but has no eprint. Add ${shown}.`,
            range: url.node.range,
            fix: { kind: 'safe', edits: added.slice(0, 1).map((edit) => ({ ...edit, text })) },
            habit: withoutEprint(bibliography.entries),
          };
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
  if (name === 'url') return idOf(identifiersOfUrl(value), 'arxiv');
  return ['arxiv', undefined].includes(archiveOf(entry)) ? parseArxivId(value) : undefined;
}

/** The name of the eprint's archive, in lower case. */
function archiveOf({ fields }: BibEntry): string | undefined {
  return (fields.get('archiveprefix') ?? fields.get('eprinttype'))?.value.toLowerCase();
}

/** Styles print "arXiv:" before the id and make a link of it. */
function notBare(field: BibField, entry: BibEntry, source: SourceFile): Problem | undefined {
  const value = field.value.trim();
  const label = /^arxiv:\s*/i.exec(value)?.[0] ?? '';
  const whole = parseArxivId(value);
  if (value === '' || (whole !== undefined && label === '')) return undefined;
  const has = `The eprint of ${nameBibEntry(entry)} is ${quote(value)}`;
  const linked = idOf(identifiersOfUrl(value), 'arxiv');
  const id =
    whole === undefined
      ? (linked ?? findArxivId(`arXiv:${value.slice(label.length)}`))
      : value.slice(label.length);
  const place = { range: valueRange(field, source), content: value };
  if (id === undefined) {
    const message = `${has}, which is not an arXiv id. Write one such as 2303.14070, or correct the archive.`;
    return { ...place, message, severity: 'warning' };
  }
  const edit = valueEdit(field, source, id);
  return {
    ...place,
    message: `${has}. Write the bare id, "${id}".`,
    fix: edit && { kind: 'safe', edits: [edit] },
  };
}

/** The arXiv id of an address on arXiv.org itself, in the letters of the address. */
function arxivIdIn(address: string): string | undefined {
  if (!/^\s*(?:https?:\/\/)?(?:[a-z]+\.)?arxiv\.org\//i.test(address)) return undefined;
  const id = idOf(identifiersOfUrl(address), 'arxiv');
  if (id === undefined) return undefined;
  const at = address.toLowerCase().indexOf(id);
  return at < 0 ? id : address.slice(at, at + id.length);
}

/** The fields to add; the archive is named as the rest of the file names it. */
function missingFields(entry: BibEntry, id: string, archiveName: string): DraftField[] {
  const eprint = { name: 'eprint', value: id };
  if (['archiveprefix', 'eprinttype'].some((name) => entry.fields.has(name))) return [eprint];
  const value = archiveName.toLowerCase() === 'eprinttype' ? 'arxiv' : 'arXiv';
  return [eprint, { name: archiveName, value }];
}
