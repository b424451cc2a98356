import { fold } from '../text/fold.ts';
import type { SectionRole } from './list.ts';

/** Roles that a heading's words can give a section. */
export type NamedRole = Exclude<SectionRole, 'entries' | 'view' | 'empty'>;

/**
 * The words by which such sections are known. A heading has a role when it holds one of the core
 * words and otherwise only fillers: `Latest News & Updates` is news, `News Summarization` a topic.
 */
const CORE: readonly (readonly [NamedRole, RegExp])[] = [
  [
    'contents',
    /^(?:contents?|toc|outline|navigation|hyperlinks?|categori[sz]ation|目录|目次|论文目录|内容)$/,
  ],
  [
    'news',
    /^(?:news|updates?|updated|changelog|changelogs|announcements?|announcement|whats|log|logs|history|新闻|更新|更新日志|动态|最新动态|公告)$/,
  ],
  ['citation', /^(?:citations?|cite|citing|bibtex|引用|如何引用)$/],
  [
    'contributing',
    /^(?:contributing|contributions?|contribute|pull|贡献|如何贡献|参与贡献|投稿|补充与勘误)$/,
  ],
  [
    'about',
    /^(?:licen[cs]e|licen[cs]es|licensing|acknowledge?ments?|acknowledge|acknowledgements?|contributors?|contact|contacts|about|maintainers?|organizers?|team|stargazers?|star|stars|sponsors?|sponsorship|support|supporters|disclaimer|thanks|credits?|credit|feedback|todo|todos|faq|installation|usage|statistics|stats|致谢|联系|联系我们|联系方式|许可|许可证|关于|作者|维护者|贡献者|声明|credits|keywords|glossary|terms|terminology|abbreviations|conventions?|legend|motivation|visitors?|forks?|promotion|funding)$/,
  ],
  ['introduction', /^(?:introduction|intro|preface|foreword|前言|简介|介绍|scope|context)$/],
];
const FILLER =
  /^(?:a|an|and|the|us|our|me|my|to|of|for|in|on|how|this|that|with|is|s|what|latest|recent|recently|new|new!|repo|repository|project|list|table|paper|papers|work|please|information|info|you|your|we|are|it|section|guide|guidelines?|guideline|instructions?|request|requests|submit|adding|add|format|prs?|more|here|welcome|by|or|if|find|useful|helpful|history|us|join|key|important|note|notes|chart|convention|record|records|files?|also|index|search|other|general|at|from|activity|do|get|issue|issues|open|questions?|comments?|selection|criteria|code|conduct|data|sources?|up|date|date|dates)$/;
const PHRASES: readonly (readonly [NamedRole, RegExp])[] = [
  [
    'contents',
    /^(?:table of contents?|index|quick (?:links|navigation)|overview of contents|.*目录)$/,
  ],
  [
    'news',
    /^(?:what s new|.{0,12}(?:latest|recent) (?:news|updates?)|update (?:log|history|news)|release notes)$/,
  ],
  ['citation', /^(?:how to cite.*|cite (?:us|this).*|please cite.*|citing .*|if you find .*)$/],
  [
    'contributing',
    /^(?:how to (?:contribute|submit|add|pr).*|(?:pull|merge) requests?.*|contributing .*|(?:contribution|contributor|submission) (?:guide|guidelines?|instructions?).*|(?:adding|submitting|suggesting) .*|please feel free .*|want to contribute.*|call for .*)$/,
  ],
  [
    'about',
    /^(?:star history.*|selection criteria|sources|why .*|key terms|contact.*|buy me a coffee|code of conduct|keywords? conventions?|related (?:awesome )?(?:lists|repos|repositories|projects)|about .*|acknowledg.*|join us.*|follow us.*|stay (?:tuned|connected).*|special thanks.*|job .*|we are hiring.*|hiring)$/,
  ],
];

/** The role that a heading's words give its section, or undefined for a topic. */
export function roleOfName(text: string): NamedRole | undefined {
  const name = fold(text)
    .replace(/^(?:\d+(?: \d+)*|[ivx]+|part \w+) (?=\S)/, '')
    .replace(/ s (?=\S)/g, ' s ');
  if (name === '') return undefined;
  const phrase = PHRASES.find(([, pattern]) => pattern.test(name))?.[0];
  if (phrase !== undefined) return phrase;
  const words = name.split(' ');
  if (words.length > 7) return undefined;
  let role: NamedRole | undefined;
  for (const word of words) {
    const core = CORE.find(([, pattern]) => pattern.test(word))?.[0];
    role ??= core;
    if (core === undefined && !FILLER.test(word) && !/^\d+$/.test(word)) return undefined;
  }
  return role;
}

const RESOURCES =
  /\b(?:tools?|toolkits?|toolbox(?:es)?|librar(?:y|ies)|software|codebases?|codes?|packages?|frameworks and tools|repositor(?:y|ies)|repos?|blogs?|blog ?posts?|posts?|talks?|tutorials?|courses?|books?|videos?|lectures?|podcasts?|websites?|web ?sites?|links|projects?|demos?|compan(?:y|ies)|startups?|groups?|labs?|conferences?|workshops?|journals?|competitions?|challenges?|presentations?|slides|notes|newsletters?|communit(?:y|ies)|people|researchers|other lists|awesome|platforms?|implementations?|apps?|applications and apps|products?|leaderboards?|collections?|learning materials|resources|meetups?|events|jobs|articles|social media|discussions?|miscellaneous resources|hackathons?|工具|博客|教程|课程|视频|比赛|竞赛|资源|书籍|公众号)\b/;
/** Sections in which even a linked title is no paper. */
const NO_PAPERS =
  /^(?:.*\b)?(?:blogs?|blog posts?|talks?|courses?|books?|videos?|lectures?|podcasts?|websites?|compan(?:y|ies)|startups?|groups?|conferences?|competitions?|presentations?|slides|newsletters?|people|researchers|other lists|meetups?|awesome|articles|video tutorials|tutorial videos|博客|课程|视频|书籍)(?:\b.*)?$/;

/** Whether a category's name announces tools, blogs and the like rather than papers. */
export function namesResources(path: readonly string[]): boolean {
  return path.some((name) => {
    const folded = fold(name);
    return RESOURCES.test(folded) && folded.split(' ').length <= 7 && !/\bpapers?\b/.test(folded);
  });
}

/** Whether a category's name rules papers out: blogs, courses, companies. */
export function excludesPapers(path: readonly string[]): boolean {
  return path.some((name) => {
    const folded = fold(name);
    return NO_PAPERS.test(folded) && folded.split(' ').length <= 5 && !/\bpapers?\b/.test(folded);
  });
}
