import { fold } from '../../text/fold.ts';
import type { SectionRole } from '../list.ts';

/** Roles that a heading's words can give a section. */
export type NamedRole = Exclude<SectionRole, 'entries' | 'view' | 'empty'>;

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((word) => fold(word)));

/**
 * The words by which such sections are known. A heading has a role when it holds one of these
 * and otherwise only fillers: `Latest News & Updates` is news, `News Summarization` a topic.
 */
const CORE: readonly (readonly [NamedRole, ReadonlySet<string>])[] = [
  [
    'contents',
    words(
      'content contents toc outline hyperlink hyperlinks 目录 目錄 目次 论文目录 内容 もくじ 목차 inhalt inhaltsverzeichnis sommaire contenido contenidos indice índice sumário содержание оглавление',
    ),
  ],
  [
    'news',
    words(
      'news update updates updated changelog changelogs announcement announcements whats 新闻 更新 更新日志 动态 最新动态 公告 ニュース お知らせ 更新履歴 소식 neuigkeiten aktuelles actualités noticias novedades notícias новости',
    ),
  ],
  [
    'citation',
    words(
      'citation citations cite citing bibtex 引用 引用方法 如何引用 인용 zitieren zitierung citar цитирование',
    ),
  ],
  [
    'contributing',
    words(
      'contributing contribution contributions contribute pull 贡献 如何贡献 参与贡献 投稿 补充与勘误 貢献 貢献方法 コントリビューション 기여 mitmachen mitwirken beitragen contribuer contribuir contribuciones contribuição вклад',
    ),
  ],
  [
    'about',
    words(
      'licence license licences licenses licensing acknowledge acknowledgement acknowledgements acknowledgment acknowledgments contributor contributors contact contacts about maintainer maintainers organizer organizers stargazers star stars sponsor sponsors sponsorship supporters disclaimer thanks credit credits todo todos faq installation glossary abbreviations legend visitors forks 致谢 联系 联系我们 联系方式 许可 许可证 关于 作者 维护者 贡献者 声明 ライセンス 謝辞 連絡先 お問い合わせ 貢献者 라이선스 감사의 lizenz lizenzen danksagung danksagungen kontakt impressum mitwirkende licencia licencias agradecimientos contacto remerciements licença agradecimentos contato licenza ringraziamenti contatti лицензия благодарности контакты',
    ),
  ],
  [
    'introduction',
    words(
      'introduction intro preface foreword scope context motivation statistics stats history log logs support feedback usage team terms terminology keywords convention conventions funding promotion 前言 简介 介绍',
    ),
  ],
];
const FILLERS = words(
  'a an and the us our me my to of for in on how this that with is s what latest recent recently new repo repository project list table paper papers work please information info you your we are it section guide guideline guidelines instruction instructions request requests submit adding add format pr prs more here welcome by or if find useful helpful join key important note notes chart record records file files also index search other general at from activity do get issue issues open question questions comment comments code conduct data up date dates',
);
const PHRASES: readonly (readonly [NamedRole, RegExp])[] = [
  [
    'contents',
    /^(?:table of contents?|index|navigation|categori[sz]ation|quick (?:links|navigation)|.*目录)$/,
  ],
  ['news', /^(?:what s new|.{0,12}(?:latest|recent) (?:news|updates?)|release notes)$/],
  ['citation', /^(?:how to cite.*|cite (?:us|this).*|please cite.*|if you find .*)$/],
  [
    'contributing',
    /^(?:how to (?:contribute|submit|add|pr)\b.*|(?:pull|merge) requests?.*|contributing .*|(?:contribution|contributor|submission) (?:guide|guidelines?|instructions?).*|(?:adding|submitting|suggesting) (?:a |an |new )?(?:papers?|entry|entries|resources?).*|please feel free .*|want to contribute.*)$/,
  ],
  [
    'about',
    /^(?:star history.*|selection criteria|sources|key terms|contact (?:us|me|information|info|details)|buy me a coffee|code of conduct|related (?:awesome )?(?:lists|repos|repositories)|about (?:the |this |our |us).*|join us.*|follow us.*|stay (?:tuned|connected).*|special thanks.*|(?:we are )?hiring)$/,
  ],
];

/** The role that a heading's words give its section, or undefined for a topic. */
export function roleOfName(text: string): NamedRole | undefined {
  const name = fold(text).replace(/^(?:\d+(?: \d+)*|[ivx]+|part \w+) (?=\S)/, '');
  if (name === '') return undefined;
  const phrase = PHRASES.find(([, pattern]) => pattern.test(name))?.[0];
  if (phrase !== undefined) return phrase;
  const parts = name.split(' ');
  if (parts.length > 7) return undefined;
  let role: NamedRole | undefined;
  for (const word of parts) {
    const core = CORE.find(([, known]) => known.has(word))?.[0];
    role ??= core;
    if (core === undefined && !FILLERS.has(word) && !/^\d+$/.test(word)) return undefined;
  }
  return role;
}

const RESOURCES =
  /\b(?:tools?|toolkits?|toolbox(?:es)?|librar(?:y|ies)|software|codebases?|codes?|packages?|frameworks and tools|repositor(?:y|ies)|repos?|blogs?|blog ?posts?|posts?|talks?|tutorials?|courses?|books?|videos?|lectures?|podcasts?|websites?|web ?sites?|links|projects?|demos?|compan(?:y|ies)|startups?|groups?|labs?|conferences?|workshops?|journals?|competitions?|challenges?|presentations?|slides|notes|newsletters?|communit(?:y|ies)|people|researchers|other lists|awesome|platforms?|implementations?|apps?|applications and apps|products?|leaderboards?|collections?|learning materials|resources|meetups?|events|jobs|articles|social media|discussions?|miscellaneous resources|hackathons?|工具|博客|教程|课程|视频|比赛|竞赛|资源|书籍|公众号)\b/;
/** What a section's last word says when even a linked title in it is no paper. */
const NO_PAPERS =
  /(?:^|\s)(?:blogs?|blog ?posts?|posts|talks|courses?|books|videos|lectures|podcasts?|web ?sites|compan(?:y|ies)|startups|groups|labs|conferences|competitions|presentations|slides|notes|newsletters?|people|researchers|lists|meetups|articles|collections|博客|课程|视频|书籍)$/;

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
    return NO_PAPERS.test(folded) && folded.split(' ').length <= 6 && !/\bpapers?\b/.test(folded);
  });
}
