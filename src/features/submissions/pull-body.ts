import * as v from 'valibot';
import type { OwnPull, PullText } from '../../github/facts.ts';
import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine, nameOfComment } from '../../github/marker.ts';
import { jsonEscape, parseJson } from '../../text/json.ts';
import { cut } from '../../text/shorten.ts';

/** The wanted text of a submission's pull request. */
export interface WantedPull {
  readonly headline: string;
  /** See `pullText`. */
  readonly text: string;
  readonly staleApproval: boolean;
}

/** The heading that the text has first. */
export const ENTRY = '### Entry';
/** Where our part of the text ends; what people write below it stays. */
const END = '<!-- list-curator:end -->';
const HOLD = /\n> \[!WARNING\]\n> \*\*Do not merge this yet\.\*\*[^\n]*\n(?=\n)/;
const STALE = '> [!NOTE]\n> This changed after it was approved. Approve it again.';

const Kept = v.object({ version: v.literal(1), title: v.string() });

/**
 * The wanted title and text of a pull request. A title that someone changed stays, and so does what
 * someone wrote below our text.
 *
 * @param old the pull request as it is; absent for a new one.
 */
export function pullBody(
  { headline, text, staleApproval }: WantedPull,
  old: OwnPull | undefined,
): PullText {
  const kept = v.safeParse(Kept, dataOfComment(old?.body ?? ''));
  const isOurs = old === undefined || (kept.success && kept.output.title === old.title);
  const head = [markerLine('submission'), dataLine({ version: 1, title: headline })].join('\n');
  const whole = `${head}\n\n${text}\n${END}${tailOf(old?.body)}`;
  const body = cut(staleApproval ? staleBody(whole) : whole, LONGEST_BODY);
  return { title: isOurs ? headline : old.title, body };
}

/**
 * The text of a pull request whose issue cannot be used as it is now: a warning on top.
 *
 * @returns undefined where the text is not ours.
 */
export function heldBody(body: string, issue: number): string | undefined {
  if (nameOfComment(body) !== 'submission' || dataOfComment(body) === undefined) return undefined;
  const text = body.replaceAll('\r\n', '\n').replace(HOLD, '');
  const [marker = '', data = ''] = text.split('\n', 2);
  const head = `${marker}\n${data}`;
  return `${head}\n> [!WARNING]\n> **Do not merge this yet.** #${issue} cannot be used as it is now; the answer there says why.\n${text.slice(head.length)}`;
}

/** The text of a pull request whose commit changed after it was approved, and nothing else did. */
export function staleBody(body: string): string {
  const text = body.replaceAll('\r\n', '\n');
  const at = text.indexOf(`\n\n${ENTRY}\n`);
  // The contributor's BibTeX is further below, and may contain the same words.
  return at < 0 || text.slice(0, at).includes(STALE)
    ? body
    : `${text.slice(0, at)}\n\n${STALE}${text.slice(at)}`;
}

function tailOf(body: string | undefined): string {
  const at = body?.lastIndexOf(END) ?? -1;
  return body === undefined || at < 0 ? '' : body.slice(at + END.length).trimEnd();
}

const START = '<!-- list-curator-data:';
/** What could end the HTML comment, be read as Markdown, or hide in it. */
const UNSAFE = /[^\p{L}\p{M}\p{N} ",.:;{}[\]()/'\\]/gu;

/**
 * A hidden line that keeps data in a comment of ours, as JSON. No text in it can end the line or
 * the HTML comment, or mention anyone: such characters are written as JSON's own escapes.
 */
export function dataLine(data: object): string {
  return `${START}${JSON.stringify(data).replace(UNSAFE, jsonEscape)} -->`;
}

/**
 * The data of a comment of ours: those in its second line, below the marker, and nowhere else.
 * The caller must also check the author.
 *
 * @returns undefined where there are none, or they are damaged.
 */
export function dataOfComment(body: string): unknown {
  const line = body.split(/\r?\n/, 2)[1] ?? '';
  return line.startsWith(START) && line.endsWith(' -->')
    ? parseJson(line.slice(START.length, -' -->'.length))
    : undefined;
}
