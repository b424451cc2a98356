import { decodePercent } from '../../text/percent-encoded.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { addressesOf } from './addresses.ts';

const RELATIVE = /^(?![a-z][a-z\d+.-]*:|\/\/)[^?#]+\.(?:md|markdown)(?=[?#]|$)/i;
/** Files that every repository may have. */
const NO_LIST =
  /(?:^|\/)(?:contributing|code[-_]of[-_]conduct|changelog|license|security|support|pull_request_template)\.\w+$/i;

/** A stretch that may link to a Markdown file; only so many are parsed. */
const MENTION = /\.(?:md|markdown)/i;
const MOST_STRETCHES = 20;

/** The first paths, at most three, of other Markdown files of the repository that a README links to. */
export function linkedMarkdown(source: SourceFile): string[] {
  let stretches = 0;
  const wanted = (text: string): boolean =>
    stretches < MOST_STRETCHES && MENTION.test(text) && ++stretches > 0;
  const paths = addressesOf(source, wanted).addresses.flatMap(({ url }) => {
    const [path] = RELATIVE.exec(url) ?? [];
    return path === undefined || NO_LIST.test(path) ? [] : [decodePercent(path)];
  });
  return [...new Set(paths)].slice(0, 3);
}
