import type { Catalog } from '../catalog/catalog.ts';
import { blockedFiles, notReadToItsEnd } from '../features/check/blocked-files.ts';
import { readCatalog } from '../features/check/check-list.ts';
import { exportBibtex } from '../features/export/export-bibtex.ts';
import { exportCatalog, exportCsv } from '../features/export/export-catalog.ts';
import { exportCslJson } from '../features/export/export-csl-json.ts';
import { exportRis } from '../features/export/export-ris.ts';
import { InputError } from '../files/input-error.ts';
import { jsonText } from '../report/json.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/** Bib entries are exported as they are written, so a damaged one would damage the rest. */
function refuseDamaged(catalog: Catalog): void {
  const blocked = blockedFiles(catalog);
  for (const { source } of catalog.bibliographies) {
    const reason = blocked.get(source.path);
    if (reason !== undefined) throw new InputError(reason);
  }
}

/**
 * `list-curator export`: prints the content of a list and its bibliography.
 *
 * @throws {InputError} for a list that was not read to its end in time, and for BibTeX of a file in
 *   which the end of an entry is uncertain.
 */
export async function exportList(args: Arguments, io: CommandLineIo): Promise<void> {
  const catalog = readCatalog(await inputOf(args, io));
  const unread = catalog.list && notReadToItsEnd(catalog.list);
  if (unread !== undefined) throw new InputError(unread);
  switch (optionValue(args, 'format')) {
    case 'csv':
      io.stdout(exportCsv(exportCatalog(catalog)));
      break;
    case 'csl-json':
      io.stdout(jsonText(exportCslJson(catalog)));
      break;
    case 'ris':
      io.stdout(exportRis(catalog));
      break;
    case 'bibtex':
      refuseDamaged(catalog);
      io.stdout(exportBibtex(catalog));
      break;
    default:
      io.stdout(jsonText(exportCatalog(catalog)));
  }
}
