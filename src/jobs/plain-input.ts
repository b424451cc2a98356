import type { Config } from '../config/config.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { CheckInput } from './check-list.ts';

// Apart from what checks it: who only hands a check to another process loads no parser.

/** A source file as plain data, which can go to another process. */
export type PlainFile = Omit<SourceFile, 'lines'>;

/** The files of a check as plain data. */
export interface PlainInput {
  readonly readme: PlainFile | undefined;
  readonly bibs: readonly PlainFile[];
  readonly form: PlainFile | undefined;
  readonly config: Config;
}

/** The files of a check without what cannot go to another process. */
export function plainInput({ readme, bibs, form, config }: CheckInput): PlainInput {
  return {
    readme: readme && plain(readme),
    bibs: bibs.map(plain),
    form: form && plain(form.source),
    config,
  };
}

function plain({ path, text, bom, invalidUtf8 }: SourceFile): PlainFile {
  return { path, text, bom, invalidUtf8 };
}
