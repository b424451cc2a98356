import { markdownOf } from './inert-text.ts';
import type { NewEntry } from './new-entry.ts';

/** An entry in the plainest form, for lists that show no example. */
export function plainEntry(entry: NewEntry, newline: string, bibPath: string | undefined): string {
  const title = markdownOf(entry.title);
  const linked = entry.url === undefined ? title : `[${title}](${entry.url})`;
  const { venue, year, authors } = entry;
  const facts = [
    authors === undefined ? undefined : markdownOf(authors),
    venue === undefined ? undefined : `*${markdownOf(venue)}*`,
    year?.toString(),
  ].filter((fact) => fact !== undefined);
  const head = `- ${[linked + citation(entry, bibPath), ...facts].join(', ')}`;
  return entry.abstract === undefined
    ? head
    : `${head}${newline}  - **Abstract:** ${markdownOf(entry.abstract)}`;
}

function citation({ citationKey, bibLines }: NewEntry, bibPath: string | undefined): string {
  if (citationKey === undefined) return '';
  if (bibPath === undefined || bibLines === undefined) return ` (\`${citationKey}\`)`;
  return ` ([\`${citationKey}\`](${bibPath}#L${bibLines.start}-L${bibLines.end}))`;
}
