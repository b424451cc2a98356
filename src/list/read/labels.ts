import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import type { FlatText } from '../source/flat-text.ts';

/** What a labelled part of an entry holds. */
export type LabelKind =
  | 'authors'
  | 'title'
  | 'paper'
  | 'link'
  | 'abstract'
  | 'note'
  | 'venue'
  | 'date'
  | 'key'
  | 'bibtex'
  | 'other';

/** A label in front of a text. */
export interface Label {
  readonly kind: LabelKind;
  /** Its words and colon, in the flat text. */
  readonly range: Range;
}

const KINDS: readonly (readonly [LabelKind, RegExp])[] = [
  ['authors', /^(?:authors?|by|author list|作者)$/],
  ['title', /^(?:title|paper title|标题|题目)$/],
  [
    'paper',
    /^(?:papers?|pdf|arxiv|paper link|paper url|paper pdf|publication link|doi|论文|论文链接|paper arxiv)$/,
  ],
  [
    'link',
    /^(?:links?|url|code|codes?|github|project|projects?|project page|home ?page|homeoage|website|web|page|demo|datasets?|data|models?|weights?|videos?|slides?|blog|official code|代码|项目|主页|source code|code link|huggingface|resources?|talk|poster|supplementary)$/,
  ],
  ['abstract', /^(?:abstract|abs|摘要)$/],
  [
    'note',
    /^(?:tl ?dr|tldr|summary|notes?|comments?|description|highlights?|keywords?|key words|tags?|task|tasks|env|environment|institutions?|institute|affiliations?|organi[sz]ations?|机构|method|methods|results?|contributions?|motivation|remark|remarks|简介|备注|关键词|why|topic|topics|area|domain|field|citations?|cited by|status|license|type|size|modality|language)$/,
  ],
  [
    'venue',
    /^(?:venue|publisher|conference|journal|publication|published in|published at|publication venue|会议|期刊|发表|source|accepted by|accepted at|published)$/,
  ],
  [
    'date',
    /^(?:date|year|published date|publication date|time|released?|release date|年份|日期|时间|submitted|published on)$/,
  ],
  ['key', /^(?:citation key|cite key|citekey|bib key|bibkey|bibtex key|key)$/],
  ['bibtex', /^(?:bibtex|bib|cite|citation|引用)$/],
];

const LABEL = /^[^\p{L}\n]{0,12}(\p{L}[\p{L} /&-]{0,28})\s?(?::(?!\/\/)|：)\s*/u;
const LABEL_ONLY = /^[^\p{L}\n]{0,12}(\p{L}[\p{L} /]{1,28})[.\]]?\s*$/u;

/** The label at the start of a text, with a colon, or alone, or right before an address. */
export function findLabel({ text, links, marks }: FlatText, from = 0): Label | undefined {
  const rest = text.slice(from, from + 80);
  const withColon = LABEL.exec(rest);
  if (withColon !== null) {
    const kind = kindOf(withColon[1] ?? '');
    const end = from + withColon[0].length;
    const linked = links.some((link) => link.start < end - 1 && link.end > from);
    if (linked) return undefined;
    if (kind !== undefined)
      return {
        kind: kind === 'key' && !isKeyValue(text, end) ? 'note' : kind,
        range: { start: from, end },
      };
    const bold = marks.some(
      (mark) =>
        mark.kind === 'bold' && mark.start <= from + 4 && mark.end <= end && mark.end >= end - 3,
    );
    const short = (withColon[1] ?? '').split(/\s+/).length <= 2;
    return short && bold && text.length > end
      ? { kind: 'other', range: { start: from, end } }
      : undefined;
  }
  const alone = LABEL_ONLY.exec(rest);
  if (alone !== null && text.length - from <= 80) {
    const kind = kindOf(alone[1] ?? '');
    const linked = links.some((link) => link.end > from);
    return kind === undefined || linked
      ? undefined
      : { kind, range: { start: from, end: text.length } };
  }
  const link = links.find((candidate) => candidate.start >= from && candidate.bare);
  if (link !== undefined) {
    const kind = kindOf(text.slice(from, link.start));
    if (kind !== undefined) return { kind, range: { start: from, end: link.start } };
  }
  return undefined;
}

/** `Key: a, b, c` lists key words; only one word of letters and digits is a citation key. */
function isKeyValue(text: string, from: number): boolean {
  return /^`{0,3}[\w:./+'-]{3,80}`{0,3}\s*$/.test(text.slice(from).trim());
}

function kindOf(label: string): LabelKind | undefined {
  if (label.length > 40) return undefined;
  const folded = fold(label);
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
}
