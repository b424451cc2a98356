import { isDate } from './year.ts';

/** Conferences, journals and archives by the short names that lists print. */
const SHORT_NAMES =
  'arxiv|corr|preprint|biorxiv|medrxiv|chemrxiv|techrxiv|ssrn|openreview|cvpr|cvprw|iccv|iccvw|eccv|eccvw|wacv|accv|bmvc|nips|neurips|icml|iclr|acl|emnlp|naacl|eacl|aacl|coling|conll|lrec|tacl|semeval|interspeech|icassp|slt|asru|aaai|ijcai|uai|aistats|colt|kdd|www|webconf|sigir|cikm|wsdm|recsys|ecir|icde|vldb|pvldb|sigmod|edbt|icdm|sdm|pakdd|ecml|pkdd|ecai|aamas|icra|iros|rss|corl|hri|icaps|siggraph|tog|tvcg|tpami|pami|ijcv|tip|tmm|tcsvt|tnnls|tkde|tois|tallip|taslp|jmlr|tmlr|mlj|jair|aij|csur|miccai|midl|isbi|ipmi|mia|media|tmi|jbhi|jamia|jama|nejm|bmj|lancet|plos|pnas|nature|science|cell|elife|chi|uist|cscw|facct|aies|usenix|ndss|ccs|osdi|sosp|nsdi|asplos|isca|micro|hpca|fast|atc|icse|fse|ase|issta|popl|pldi|oopsla|icst|msr|acmmm|mm|icme|icip|eusipco|ijcnn|icann|esann|icpr|mdpi|ieee|acm|spl|lncs|iswc|eswc|jcdl|ismir|icwsm|prl|prd|jhep|ral|dagm|cogsci|sigkdd|tist|ecml-pkdd|neuroips|neurocomputing|findings|blog|github|huggingface|zenodo|thesis|book';
const SHORT = new RegExp(`\\b(?:${SHORT_NAMES})\\b`, 'i');
const LONG =
  /\b(?:journal|transactions|proceedings|proc\.|conference|symposium|workshop|letters|annals|lecture notes|communications of|magazine|bulletin|thesis|dissertation|technical report|findings of|advances in|international|frontiers in|trans\.|lett\.|university press|review of|preprint|under review)\b/i;

/** Words that journals' names shorten (https://www.issn.org/services/online-services/access-to-the-ltwa/). */
const SHORTENED =
  '(?:acad|acids|acoust|adv|anal|ann|annu|appl|artif|assoc|autom|bioinform|biol|biomed|bull|chem|clin|cogn|commun|comput|conf|curr|dyn|electron|eng|environ|exp|found|front|genet|genom|geophys|inf|inform|int|intell|interact|knowl|lang|lett|linguist|mach|magn|manag|math|mech|med|methodol|mol|nat|natl|netw|neurosci|opt|pharm|philos|phys|proc|process|psychol|res|rev|robot|sci|secur|softw|stat|surg|surv|symp|syst|technol|theor|trans|vis|vol)';
/** Where a sentence may end: not behind a shortened word or the J of a journal. */
export const FULL_STOP = new RegExp(`(?<!\\b${SHORTENED})(?<!(?:^|[\\s(,.])J)[.](?=\\s)`, 'iu');
const ABBREVIATED = new RegExp(`(?:^J|(?:^|[\\s(])${SHORTENED})\\.(?=[\\s,;)]|$)`, 'i');

/** Whether a text reads as a venue, alone or with a date (`CVPR 2021`, `IEEE Access`, `arXiv, May 2023`). */
export function isVenueLike(text: string): boolean {
  const trimmed = text
    .trim()
    .replace(/^(?:in|published in|to appear in|accepted (?:by|to|at))[:\s]+/i, '');
  if (trimmed === '' || trimmed.length > 160) return false;
  if (isDate(trimmed)) return true;
  const words = trimmed.split(/\s+/).length;
  if (SHORT.test(trimmed) && words <= 6) return true;
  if (LONG.test(trimmed) && words <= 16) return true;
  if (
    ABBREVIATED.test(trimmed) &&
    words <= 8 &&
    /^\p{Lu}/u.test(trimmed) &&
    !/[.]\s\p{Lu}[.]/u.test(trimmed)
  )
    return true;
  if (/^\p{Lu}[\p{L}'’., &-]*\(\d{4}[a-z]?\)$/u.test(trimmed)) return false;
  const apart =
    /(?:^|[\s'’‘(,]|[A-Z]{2})(?:(?:19[5-9]\d|20[0-4]\d)(?!\d)|['’‘]\s?\d{2}(?!\d))/.test(trimmed);
  if (/^\p{Lu}{2,}[A-Za-z]*[- ]?['’‘]?\d{2}(?: \p{L}+)?$/u.test(trimmed)) return true;
  return apart && words <= 4 && /^[\p{Lu}\d(['’]/u.test(trimmed);
}

/** A venue in front of its date: `CVPR 2021` gives `CVPR`, a date alone gives nothing. */
export function venueName(text: string): string | undefined {
  const name = text
    .trim()
    .replace(/^(?:in|published in|to appear in|accepted (?:by|to|at))[:\s]+/i, '')
    .replace(/^[\s,.;:()[\]|·—–-]+|[\s,.;:()[\]|·—–-]+$/g, '')
    .replace(/\s*\((?:19|20)\d{2}$/, '')
    .replace(/\([^()]*$/, '$&)')
    .trim();
  return name === '' || isDate(name) || !/\p{L}/u.test(name) ? undefined : name;
}
