import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../src/bibtex/read-bibliography.ts';
import { heldBody, pullBody, staleBody } from '../../../src/features/submissions/pull-body.ts';
import { pullText as textOf } from '../../../src/features/submissions/pull-text.ts';
import type { OwnPull } from '../../../src/github/facts.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

function content(bibtex: string, note = '') {
  const [entry] = readBibliography(sourceFile('x.bib', bibtex)).entries;
  if (entry === undefined) throw new Error('no entry');
  return {
    issue: 12,
    entry,
    bibtex,
    hidden: [],
    showsKey: true,
    sources: new Map([...entry.fields.keys()].map((name) => [name, 'submission' as const])),
    categories: ['Drinks'],
    remarks: [],
    silent: [],
    note,
  };
}

const pullText = (
  { staleApproval = false, ...all }: ReturnType<typeof content> & { staleApproval?: boolean },
  old: OwnPull | undefined,
) => pullBody({ headline: 'Add Moss2021: Tea', text: textOf(all), staleApproval }, old);

const TEA = '@misc{Moss2021, title = {Tea}, author = {Moss, Ada}}';
const pull = (text: { title: string; body: string }) => ({
  ...text,
  number: 13,
  state: 'OPEN' as const,
  closedAt: undefined,
  conflicts: false,
  labels: [],
  approved: [],
});

describe('the text of a pull request', () => {
  it('is the same when it is made again', () => {
    const first = pullText(content(TEA), undefined);
    expect(pullText(content(TEA), pull(first))).toEqual(first);
    expect(first.body).toContain('Closes #12.');
  });

  it('shows an address that somebody typed as text, and no link', () => {
    const typed = '@misc{Moss2021, title = {Tea}, url = {https://example.org/a}}';
    expect(textOf(content(typed))).toContain('**Tea** · `https://example.org/a` · Moss2021');
    const known =
      '@misc{Moss2021, title = {Tea}, doi = {10.99999/a}, url = {https://example.org/a}}';
    expect(textOf(content(known))).not.toMatch(/### Entry.*example\.org.*Drinks/s);
  });

  it('fits within the limit of GitHub, and closes its issue, whatever its text', () => {
    const fields = Array.from({ length: 40 }, (_, at) => `f${at} = {${'|'.repeat(450)}}`);
    const long = `@misc{Moss2021, title = {${'[x] '.repeat(2000)}}, ${fields.join(', ')}, abstract = {${'*'.repeat(20_000)}}}`;
    const { body } = pullText(content(long, '#'.repeat(20_000)), undefined);
    expect(body.length).toBeLessThan(65_000);
    expect(body).toContain('Closes #12.');
    expect(body.match(/<details>/g)?.length ?? 0).toBe(body.match(/<\/details>/g)?.length ?? 0);
    expect(body.trimEnd().endsWith('<!-- list-curator:end -->')).toBe(true);
  });

  it('keeps a warning apart from the rest', () => {
    const first = pullText(content(TEA), undefined);
    const held = heldBody(first.body, 12) ?? '';
    expect(held).toContain('Do not merge this yet');
    expect(heldBody(held, 12)).toBe(held);
    expect(heldBody(held.replaceAll('\n', '\r\n'), 12)).toBe(held);
    expect(pullText(content(TEA), pull({ ...first, body: held }))).toEqual(first);
    expect(heldBody('A text of somebody else', 12)).toBeUndefined();
  });

  it('states that an approval must be renewed, like a newly written text', () => {
    const first = pullText(content(TEA), undefined);
    const stale = pullText({ ...content(TEA), staleApproval: true }, undefined);
    expect(staleBody(first.body)).toBe(stale.body);
    expect(staleBody(stale.body)).toBe(stale.body);
  });

  it('states it also where the BibTeX contains the same words', () => {
    const words = '> [!NOTE]\n> This changed after it was approved. Approve it again.';
    const { body } = pullText(content(TEA.replace('{Tea}', `{Tea\n${words}\n}`)), undefined);
    const stale = staleBody(body);
    expect(stale.split(words)).toHaveLength(3);
    expect(stale.indexOf(words)).toBeLessThan(stale.indexOf('### Entry'));
    expect(staleBody(stale)).toBe(stale);
  });

  it('fences BibTeX that contains fences', () => {
    const { body } = pullText(content(TEA.replace('Tea', '```\n@you')), undefined);
    expect(body).toContain('````bibtex\n');
  });
});
