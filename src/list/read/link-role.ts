import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import { fold } from '../../text/fold.ts';

/** What a link of an entry leads to. */
export type LinkRole =
  | 'paper'
  | 'code'
  | 'video'
  | 'talk'
  | 'bib'
  | 'badge'
  | 'anchor'
  | 'relative'
  | 'mail'
  | 'search'
  | 'other';

/** Publishers, archives and proceedings, by what their host names end in or hold. */
const PAPER_HOST =
  /(?:^|\.)(?:arxiv\.org|alphaxiv\.org|arxiv\.cn|doi\.org|aclanthology\.(?:org|info|coli\.uni-saarland\.de)|aclweb\.org|openreview\.net|thecvf\.com|cv-foundation\.org|nips\.cc|neurips\.cc|mlr\.press|jmlr\.org|ieee\.org|computer\.org|acm\.org|springer\.com|springeropen\.com|biomedcentral\.com|sciencedirect\.com|elsevier\.com|nature\.com|science\.org|sciencemag\.org|pnas\.org|wiley\.com|tandfonline\.com|oup\.com|oxfordjournals\.org|mdpi\.com|frontiersin\.org|biorxiv\.org|medrxiv\.org|chemrxiv\.org|psyarxiv\.com|ncbi\.nlm\.nih\.gov|europepmc\.org|plos\.org|semanticscholar\.org|ssrn\.com|hal\.science|archives-ouvertes\.fr|researchgate\.net|aaai\.org|ijcai\.org|usenix\.org|ecva\.net|cell\.com|thelancet\.com|nejm\.org|jamanetwork\.com|bmj\.com|iop\.org|aps\.org|rsc\.org|acs\.org|aip\.org|isca-speech\.org|isca-archive\.org|roboticsproceedings\.org|vldb\.org|jstor\.org|hindawi\.com|cambridge\.org|sagepub\.com|rsna\.org|ceur-ws\.org|dblp\.org|inspirehep\.net|cern\.ch|scipost\.org|copernicus\.org|royalsocietypublishing\.org|jmir\.org|ahajournals\.org|physiology\.org|philpapers\.org|eprint\.iacr\.org|ndss-symposium\.org|bmva\.org|bmvc.*\.org|interspeech.*\.org|worldscientific\.com|degruyter\.com|projecteuclid\.org|siam\.org|ojs\.[\w.-]+|amazon\.science|techrxiv\.org|preprints\.org|osf\.io|lrec-conf\.org|mitpress\.mit\.edu|mitpressjournals\.org|direct\.mit\.edu|annualreviews\.org|citeseerx\.ist\.psu\.edu|proceedings\.[\w.-]+|papers\.[\w.-]+|sci-hub\.\w+|jair\.org|iacr\.org|onlinelibrary\.[\w.-]+|escholarship\.org|core\.ac\.uk|emnlp\.org|icml\.cc|agu\.org|agupubs\.[\w.-]+)$/i;
const CODE_HOST =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.[\w.-]+|gitlab\.com|gitee\.com|bitbucket\.org|huggingface\.co|hf\.co|modelscope\.cn|colab\.research\.google\.com|kaggle\.com|pypi\.org|sourceforge\.net|drive\.google\.com|pan\.baidu\.com|zenodo\.org|physionet\.org|figshare\.com|cran\.r-project\.org|wisemodel\.cn)$/i;
const VIDEO_HOST = /(?:^|\.)(?:youtube\.com|youtu\.be|bilibili\.com|vimeo\.com|slideslive\.com)$/i;
const TALK_HOST =
  /(?:^|\.)(?:twitter\.com|x\.com|zhihu\.com|medium\.com|reddit\.com|linkedin\.com|weixin\.qq\.com|substack\.com|wordpress\.com|blogspot\.com|towardsdatascience\.com)$/i;
const BADGE_HOST =
  /(?:^|\.)(?:shields\.io|badgen\.net|awesome\.re|cdn\.rawgit\.com|camo\.githubusercontent\.com|badge\.fury\.io|visitor-badge\.\w+|hits\.[\w.]+|star-history\.com|contrib\.rocks)$/i;
const SEARCH = /^https?:\/\/scholar\.google\.[\w.]+\/(?:scholar|citations)\b/i;

/** What a target leads to, judged by the address alone. */
export function linkRole(url: string): LinkRole {
  const target = url.trim();
  if (/\s/.test(target)) return 'other';
  if (target.startsWith('#')) return 'anchor';
  if (/^mailto:/i.test(target)) return 'mail';
  if (/\.bib(?:[?#]|$)/i.test(target)) return 'bib';
  if (SEARCH.test(target)) return 'search';
  const host = hostOf(target);
  if (host === undefined) return 'relative';
  if (BADGE_HOST.test(host)) return 'badge';
  if (/\/readme(?:\.md)?\/?#/i.test(target) && CODE_HOST.test(host)) return 'anchor';
  if (identifiersOfUrl(target).length > 0 || PAPER_HOST.test(host)) return 'paper';
  if (VIDEO_HOST.test(host)) return 'video';
  if (TALK_HOST.test(host)) return 'talk';
  if (CODE_HOST.test(host)) return 'code';
  return /\.pdf(?:[?#]|$)/i.test(target) ? 'paper' : 'other';
}

/** The host of an address, also of one without scheme; undefined for paths inside the repository. */
export function hostOf(url: string): string | undefined {
  const match =
    /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]+)/i.exec(url) ??
    /^((?:[\w-]+\.)+[a-z]{2,24})(?=\/|$)/i.exec(url);
  const host = match?.[1];
  if (host === undefined) return undefined;
  // `notes.md` is a file, `arxiv.org` is not.
  if (
    !url.includes('//') &&
    !url.includes('/') &&
    /\.(?:md|html?|pdf|bib|txt|png|jpe?g|svg|ipynb)$/i.test(host)
  ) {
    return undefined;
  }
  return host.replace(/:\d+$/, '');
}

const PAPER_LABEL =
  /^(?:(?:the )?(?:full )?(?:paper|papers|pdf|arxiv|abs|abstract|doi|article|preprint|publication|link|url|html|openreview|acl|acm|ieee|cvf|nature|springer|elsevier|sciencedirect|neurips|nips|journal|pubmed|biorxiv|medrxiv|official|anthology|论文|原文|pmlr|icml|aaai|html version|paper link|link to paper|arxiv version|paper arxiv|arxiv paper|paper page|conference|oup|mdpi|wiley|pmc|full text|fulltext|manuscript|report|technical report|tech report|here|read))(?: \d{1,4}| v\d+| pdf| link| page| html| version)*$/;
const OTHER_LABEL =
  /^(?:(?:official |unofficial |source |project |online |live |github |pytorch |tensorflow |tf |torch |keras |caffe |matlab |python |jax |c |video |web |home |model |data |dataset |hf |demo |blog |training |pretrained |supplementary |supp |poster |slide |slides |poster |short |long |author |authors |main |test |eval |evaluation |third party |3rd party |re |code |project|my )*)(?:code|codes|github|gitlab|git|repo|repository|implementation|project|projects|page|website|web|site|homepage|home|demo|video|videos|youtube|talk|slides|slide|poster|blog|post|blog post|blogpost|data|dataset|datasets|model|models|weights|weight|checkpoint|checkpoints|huggingface|hugging face|hf|colab|notebook|bib|bibtex|cite|citation|tweet|twitter|x|supp|supplement|supplementary|supplemental|appendix|extension|journal extension|news|docs|documentation|api|app|tool|toolkit|software|leaderboard|benchmark|download|resource|resources|media|presentation|summary|review|reviews|notes|note|thread|kaggle|zhihu|modelscope|scholar|google scholar|semantic scholar|s2|icon|img|image|badge|star|stars|代码|项目|主页|数据|数据集|模型|视频|解读|博客|python|pytorch|tensorflow|keras|caffe|torch|matlab|r|c\+\+|jax|official|unofficial|extended|extended version|previous version|old version|website link|code link|code and data|code data|data code|code model|code and models|project website|project page|previous|version 2|paper version 2|ppt|wiki|discord|spaces|space|mirror|baidu|google drive|drive|onedrive|dropbox)(?: \d{1,4}| v\d+| link| here| page| c| \d{1,3}b| pytorch| tensorflow| keras| caffe| matlab| torch| python)*$/;

/** Whether a link's text only names what it leads to (`paper`, `Code`, `项目`). */
export function isGenericLabel(text: string): boolean {
  const label = labelOf(text);
  return label === '' || PAPER_LABEL.test(label) || OTHER_LABEL.test(label);
}

/** Whether a link's text says that the paper is behind it. */
export function isPaperLabel(text: string): boolean {
  const label = labelOf(text);
  return PAPER_LABEL.test(label) && label !== 'here';
}

/** Whether a link's text says that something other than the paper is behind it. */
export function isOtherLabel(text: string): boolean {
  return OTHER_LABEL.test(labelOf(text));
}

function labelOf(text: string): string {
  return text.length > 60 ? text : fold(text);
}
