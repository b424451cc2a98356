import type { Budget, Registries } from './registries.ts';
import type { WorkRecord } from './work.ts';

/** Whether a registry knows an identifier; `unknown` when it did not say. */
export type Existence =
  | {
      readonly kind: 'exists';
      /** Where a DOI is registered, as doi.org names it: `Crossref`, `DataCite`. */
      readonly agency?: string;
      /** What the registry says of the work, where the same answer holds it. */
      readonly record?: WorkRecord;
    }
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What asking about many identifiers takes. */
export interface ExistenceTools {
  readonly registries: Registries;
  readonly budget: Budget;
  /** Told of each identifier as soon as it is known. */
  readonly tell: (id: string, existence: Existence) => void;
}

/** A list in parts of at most `size`. */
export function batches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_one, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
