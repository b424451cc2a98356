import type { InputError } from '../../files/input-error.ts';
import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine } from '../../github/marker.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import { ConfigError } from '../../revisions/refuse-broken-config.ts';
import { cut } from '../../text/shorten.ts';

/** The summary of a pull request that cannot be checked. */
export function unreadableText(error: InputError): string {
  const lines = error.message.split('\n').map((line) => inertMarkdown(line));
  return [
    markerLine('summary'),
    `### ${title(error)}`,
    cut(lines.join('\n\n'), LONGEST_BODY - 200),
  ].join('\n\n');
}

function title(error: InputError): string {
  if (!(error instanceof ConfigError)) return '❌ The list could not be read';
  return error.isNew ? '❌ The configuration is wrong' : '❌ The list could not be checked';
}
