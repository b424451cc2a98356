import { readCatalog } from '../features/check/check-list.ts';
import { exportBibtex } from '../features/export/export-bibtex.ts';
import { exportCatalog, exportCsv } from '../features/export/export-catalog.ts';
import { exportCslJson } from '../features/export/export-csl-json.ts';
import { exportRis } from '../features/export/export-ris.ts';
import { jsonText } from '../report/json.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/** `list-curator export`: prints the content of a list and its bibliography. */
export async function exportList(args: Arguments, io: CommandLineIo): Promise<void> {
  const catalog = readCatalog(await inputOf(args, io));
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
      io.stdout(exportBibtex(catalog));
      break;
    default:
      io.stdout(jsonText(exportCatalog(catalog)));
  }
}
