import { loadConfig } from '../features/check/load-input.ts';
import { answersText, registryTitle } from '../features/papers/look-up-texts.ts';
import { InputError } from '../files/input-error.ts';
import { oddCharacters } from '../identifiers/odd-characters.ts';
import { readIdentifier } from '../identifiers/read-identifier.ts';
import { type LookUpResult, lookUp } from '../registries/look-up.ts';
import type { Work } from '../registries/work.ts';
import { groupBy } from '../text/group-by.ts';
import { listText } from '../text/plural.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { refuseOffline } from './refuse-offline.ts';
import { registriesFor } from './registries-for.ts';

/**
 * Looks up the paper that a command line names.
 *
 * @throws {InputError} if it contains no identifier, or there is no network.
 */
export async function lookUpGiven(
  given: string,
  args: Arguments,
  io: CommandLineIo,
): Promise<LookUpResult> {
  const identifier = readIdentifier(given);
  const odd = oddCharacters(given);
  if (odd.length > 0) {
    io.stderr(
      `note: the identifier contains ${listText(odd)}, which no registry uses; they are ignored.\n`,
    );
  }
  if (identifier === undefined) {
    throw new InputError(
      `"${given.slice(0, 200)}" contains no identifier of a paper. Give a DOI (10.1371/journal.pone.0229963), an arXiv id (2303.14070), a PMID (32155219), a PMCID (PMC7043750), an ACL Anthology id (2023.acl-long.1), or the address of a page that contains one.`,
    );
  }
  const config = await loadConfig(
    io.files,
    { cwd: io.cwd, config: optionValue(args, 'config') },
    io.cwd,
  );
  await refuseOffline(config, io);
  return lookUp(identifier, registriesFor(config, args, io));
}

/** The registry of each field, and the registries without a usable answer: lines for the terminal. */
export function sourceLines({ work, answers }: Extract<LookUpResult, { kind: 'found' }>): string[] {
  return [
    `source: ${sourcesText(work)}`,
    ...(answers.some(({ outcome }) => outcome !== 'found')
      ? [`registries: ${answersText(answers)}.`]
      : []),
  ];
}

/** `Crossref (title, authors, …), Europe PMC (abstract)`. */
function sourcesText({ provenance }: Work): string {
  const byRegistry = groupBy(Object.entries(provenance), ([, registry]) => registry);
  return [...byRegistry]
    .map(([registry, fields]) =>
      byRegistry.size === 1
        ? registryTitle(registry)
        : `${registryTitle(registry)} (${fields.map(([field]) => field).join(', ')})`,
    )
    .join('; ');
}
