import type { SourceFile } from '../../text/source-file.ts';
import { type Address, addressesOf } from './addresses.ts';

/** All http and https addresses of a Markdown file, in order. */
export function webAddresses(source: SourceFile): Address[] {
  return addressesOf(source, (text) => /https?:|www\./i.test(text)).addresses.filter(({ url }) =>
    /^https?:\/\/[^/\s]/i.test(url),
  );
}
