import type { RegistryName } from '../registries/settings.ts';
import type { WorkFacts } from '../registries/work-facts.ts';

/** What a registry said of an identifier's work, and when. */
export interface KnownRecord {
  readonly registry: RegistryName;
  readonly facts: WorkFacts;
}

/** The record of an identifier, by {@link identifierKey}; undefined where none is known. */
export type RecordOf = (key: string) => KnownRecord | undefined;
