import type { Catalog } from '../../catalog/catalog.ts';
import { linkedBib } from '../../catalog/linked-bib.ts';
import { InputError } from '../../files/input-error.ts';
import type { CheckInput } from './check-list.ts';

/**
 * Refuses to write keys or bib entries while no .bib was read, though the list links to one.
 *
 * @throws {InputError} with what to do, unless the configuration wants no .bib.
 */
export function refuseUnreadBib(
  { bibExists, config }: Pick<CheckInput, 'bibExists' | 'config'>,
  { list, bibliographies }: Pick<Catalog, 'list' | 'bibliographies'>,
): void {
  const path = list === undefined ? undefined : linkedBib(list)?.path;
  if (path === undefined || bibliographies.length > 0 || config.bib?.length === 0) return;
  if (bibExists?.(path) !== true) return;
  throw new InputError(
    `the list links to ${path}, which was not read. Set the option bib to it, so that bib entries get into it.`,
  );
}
