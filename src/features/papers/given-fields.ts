import type { DraftField } from '../../bibtex/bib-entry-draft.ts';
import { decodeField } from '../../bibtex/field-values.ts';
import { InputError } from '../../files/input-error.ts';
import { urlFault } from '../../rules/bib-url-format.ts';
import { quote } from '../../rules/support/naming.ts';
import { unusualCommand } from '../../scholarly/active-tex.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { append } from '../../text/append.ts';
import { SHOWN_FIELDS } from './refuse-addresses.ts';

/** Fields of biblatex that are no data on the paper: TeX that runs, options, other entries. */
const NO_DATA = new Set(['execute', 'options', 'entryset']);
/** Fields in which an address is what is expected. */
const OF_ADDRESSES = new Set(['url', 'doi', 'eprint', 'howpublished', 'file', ...SHOWN_FIELDS]);
/** The beginning of what GitHub makes a link of (https://github.github.com/gfm/#autolinks-extension-). */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s{}<>"\\]{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w[\w.]{0,64}/i;
/** An address that can be written anywhere. */
const WEB_ADDRESS = /^https?:\/\/[^\s"<>{}\\]+$/i;

/** Fields that a person gave, and what there is to know about them, in sentences. */
export interface GivenFields {
  readonly fields: readonly DraftField[];
  readonly notes: readonly string[];
}

/**
 * The fields of a bib entry that a person gave, as they may be written: without commands that do
 * more than print text, and with an address that works. What is omitted is named.
 *
 * @throws {InputError} when such a command is in the title or among the names.
 */
export function givenFields(all: readonly DraftField[]): GivenFields {
  const fields: DraftField[] = [];
  const notes: string[] = [];
  for (const given of all) {
    const field = given.name === 'url' ? withAddress(given, notes) : given;
    if (field === undefined) continue;
    const why = NO_DATA.has(field.name)
      ? 'is no data on the paper'
      : commandText(field.name, plainText(field.value));
    if (why === undefined) {
      fields.push(field);
      append(notes, addressNotes(field));
    } else if (field.name === 'title' || SHOWN_FIELDS.includes(field.name)) {
      throw new InputError(`the field "${field.name}" ${why}. Write its text alone.`);
    } else notes.push(`The field "${field.name}" is omitted: it ${why}.`);
  }
  return { fields, notes };
}

function commandText(name: string, value: string): string | undefined {
  // A macro for a journal, such as `\apj`.
  if (/^\\\w+$/.test(value) && !decodeField(name, value).startsWith('\\')) return undefined;
  const command = unusualCommand(value);
  return command === undefined
    ? undefined
    : `contains ${quote(command)}, a command of TeX that may do more than print text`;
}

function withAddress(field: DraftField, notes: string[]): DraftField | undefined {
  const raw = plainText(field.value);
  const plain = decodeField('url', raw);
  const fault = urlFault(plain, plain);
  const value = fault === undefined ? plain : (fault.right ?? '');
  if (WEB_ADDRESS.test(value)) return { ...field, value };
  const { what, todo } = fault ?? { what: 'which is not a web address', todo: 'Correct it' };
  notes.push(`The field "url" is omitted: its value ${what.replace(/^which /, '')}. ${todo}.`);
  return undefined;
}

/** What to look at where a person's text contains an address: the list or the bibliography links it. */
export function addressNotes({ name, value }: Pick<DraftField, 'name' | 'value'>): string[] {
  const [address] = (!OF_ADDRESSES.has(name) && ADDRESS.exec(plainText(value))) || [];
  if (address === undefined) return [];
  return [
    `The field "${name}" contains the address ${quote(address)}, which becomes a link. Make sure that it belongs to the paper, or remove it.`,
  ];
}
