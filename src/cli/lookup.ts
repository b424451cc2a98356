import { makeCitationKey } from '../bibtex/citation-key.ts';
import { bibEntryText } from '../bibtex/entry-text.ts';
import { fileStyle } from '../bibtex/file-style.ts';
import { readBibliography } from '../bibtex/read-bibliography.ts';
import { readIdentifier } from '../identifiers/read-identifier.ts';
import { InputError } from '../jobs/input-error.ts';
import { loadConfig } from '../jobs/load-input.ts';
import { registriesOfConfig } from '../jobs/registries-of-config.ts';
import { cslItemOfWork } from '../registries/csl-json.ts';
import { lookUp } from '../registries/look-up.ts';
import { refusalsOf, remarksOf } from '../registries/objections.ts';
import type { RegistryName } from '../registries/settings.ts';
import type { Work } from '../registries/work.ts';
import { bibEntryOfWork } from '../submissions/bib-entry-of-work.ts';
import {
  answersText,
  failureText,
  refusalText,
  registryTitle,
  remarkText,
} from '../submissions/look-up-texts.ts';
import { sourceFile } from '../text/source-file.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { VERSION } from './version.ts';

/** `list-curator lookup`: prints what the registries know of a paper. */
export async function lookup(args: Arguments, io: CommandLineIo): Promise<number> {
  const given = args.argument ?? '';
  const identifier = readIdentifier(given);
  if (identifier === undefined) {
    throw new InputError(
      `"${given.slice(0, 200)}" holds no identifier of a paper. Give a DOI (10.1371/journal.pone.0229963), an arXiv id (2303.14070), a PMID (32155219), a PMCID (PMC7043750), an ACL Anthology id (2023.acl-long.1), or the address of a page that carries one.`,
    );
  }
  const config = await loadConfig(
    io.files,
    { cwd: io.cwd, config: optionValue(args, 'config') },
    io.cwd,
  );
  const registries = registriesOfConfig(config, {
    fetch: io.fetch,
    now: io.date,
    sleep: io.sleep,
    env: io.env,
    userAgent: `list-curator/${VERSION}`,
  });
  const result = await lookUp(identifier, registries);
  if (result.kind !== 'found') {
    io.stderr(`list-curator: ${failureText(result)}\n`);
    return result.kind === 'absent' ? 1 : 2;
  }
  const { work, answers } = result;
  io.stdout(render(work, optionValue(args, 'format')));
  const refusals = refusalsOf(work);
  const lines = [
    ...refusals.map((refusal) => `error: ${refusalText(refusal)}`),
    // What is missing matters only for what may be listed.
    ...remarksOf(work)
      .filter(({ kind }) => refusals.length === 0 || !kind.startsWith('no-'))
      .map((remark) => `note: ${remarkText(remark)}`),
    `source: ${sourcesText(work)}`,
    ...(answers.some(({ outcome }) => outcome !== 'found')
      ? [`registries: ${answersText(answers)}.`]
      : []),
  ];
  io.stderr(`${lines.join('\n')}\n`);
  return refusals.length > 0 ? 1 : 0;
}

function render(work: Work, format: string | undefined): string {
  if (format === 'json') return `${JSON.stringify(work, null, 2)}\n`;
  const empty = readBibliography(sourceFile('', ''));
  const key = makeCitationKey(bibEntryOfWork(work, ''), 'AuthorYear', []);
  if (format === 'csl-json') return `${JSON.stringify([cslItemOfWork(work, key)], null, 2)}\n`;
  return `${bibEntryText(bibEntryOfWork(work, key), fileStyle(empty))}\n`;
}

/** `Crossref (title, authors, …), Europe PMC (abstract)`. */
function sourcesText({ provenance }: Work): string {
  const byRegistry = new Map<RegistryName, string[]>();
  for (const [field, registry] of Object.entries(provenance)) {
    byRegistry.set(registry, [...(byRegistry.get(registry) ?? []), field]);
  }
  return [...byRegistry]
    .map(([registry, fields]) =>
      byRegistry.size === 1
        ? registryTitle(registry)
        : `${registryTitle(registry)} (${fields.join(', ')})`,
    )
    .join('; ');
}
