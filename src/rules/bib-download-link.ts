import type { Catalog } from '../catalog/catalog.ts';
import { isCertain } from '../list/certain-facts.ts';
import type { Heading, List } from '../list/list.ts';
import { newlineOf } from '../text/newline-of.ts';
import { plural } from '../text/plural.ts';
import { relativePath } from '../text/relative-path.ts';
import { insertion, type TextEdit } from '../text/text-edit.ts';
import { withoutTail } from '../text/without-tail.ts';
import type { Rule } from './rule.ts';
import { papersOf } from './support/papers-of.ts';

/** More files than a reader wants to click through one by one. */
const MANY = 5;
/** No address is longer than what browsers take. */
const LONGEST_TARGET = 2000;
const OPENING = /(?:\]\(|\]:\s*|href\s*=\s*["']?)<?$/;

/** A list leads to its bibliography. */
export const bibDownloadLink: Rule = {
  id: 'bib-download-link',
  severity: 'info',
  fix: 'suggested',
  summary: 'The README links to the bibliography of the list.',
  why: 'Readers get all citations with one click instead of searching the files of the repository.',
  create: ({ catalog }) => ({
    onList(list) {
      const paths = bibliographiesOf(catalog);
      const [first] = list.entries;
      if (first === undefined || paths.length === 0) return undefined;
      // The file of a few papers, such as a group's own, is not that of the list.
      const papers = papersOf(list).filter((entry) => isCertain(entry, 'title'));
      const known = papers.filter((entry) => catalog.pairOf(entry) !== undefined);
      if (known.length === 0 || known.length * 2 < papers.length) return undefined;
      if (paths.some((path) => isLinked(list.source.text, path))) return undefined;
      const shown = paths.length > MANY ? `${paths.length} .bib files` : paths.join(', ');
      const { heading, edits } = linkEdits(list, paths);
      return {
        message: `The README does not link to ${shown}, which ${plural(paths.length, 'contains', 'contain')} the citations of its papers. Add a link above the first category.`,
        range: heading?.range ?? first.titleRange,
        content: 'all',
        isLack: true,
        fix: { kind: 'suggested', edits },
      };
    },
  }),
};

/** The files that have papers of the list. */
function bibliographiesOf({ pairs, bibliographies }: Catalog): string[] {
  const used = new Set(pairs.map(({ bibliography }) => bibliography));
  return bibliographies.filter((one) => used.has(one)).map(({ source }) => source.path);
}

/** Whether a link leads to a file, or to its folder; links of keys to its lines count. */
function isLinked(text: string, path: string): boolean {
  const folded = text.toLowerCase();
  const parts = path.toLowerCase().split('/');
  const name = parts.at(-1) ?? '';
  const folder = parts.at(-2);
  return (
    [name, encodeURIComponent(name).toLowerCase()].some((file) =>
      isTarget(folded, file, /^[#?)\s"'>]?$/),
    ) ||
    (folder !== undefined && isTarget(folded, folder, /^[)\s"'>/]$/))
  );
}

/** Whether a name ends the target of a link. */
function isTarget(text: string, name: string, after: RegExp): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!after.test(text.charAt(at + name.length))) continue;
    const before = text.slice(Math.max(0, at - LONGEST_TARGET), at);
    const stem = withoutTail(before, /[^\s()<>"']/);
    const path = before.slice(stem.length);
    const begins = path === '' || /(?:\/|\]:|href=)$/.test(path);
    if (begins && (OPENING.test(stem) || /\]:|href=|https?:\/\//.test(path))) return true;
  }
  return false;
}

/** A line above the contents, or else above the first category. */
function linkEdits(
  list: List,
  paths: readonly string[],
): { readonly heading: Heading | undefined; readonly edits: readonly TextEdit[] } {
  const { text, path: readme, lines } = list.source;
  const heading = list.sections.find(
    ({ heading: one, role }) => one !== undefined && (role === 'contents' || role === 'entries'),
  )?.heading;
  if (heading === undefined || paths.length > MANY) return { heading, edits: [] };
  const newline = newlineOf(text);
  const { line } = lines.position(heading.range.start);
  const start = lines.lineStart(line);
  const above = text.slice(lines.lineStart(line - 1), start).trim();
  const links = paths.map((path) => `[${path.split('/').at(-1)}](${relativePath(readme, path)})`);
  const written = `All papers as BibTeX: ${links.join(', ')}${newline}${newline}`;
  const lead = line > 1 && above !== '' ? newline : '';
  return { heading, edits: [insertion(start, `${lead}${written}`)] };
}
