import { decodeReferences, type MarkupTag } from './markup.ts';
import { MATH_COMMANDS, symbolTable } from './symbols.ts';
import { MATH_FUNCTIONS } from './tex-commands.ts';

/** An element of MathML with its children in order. */
interface MathElement {
  readonly name: string;
  readonly tag: string;
  readonly children: (MathElement | string)[];
}

/** Elements that are nested deeper are read as text; formulas in titles are not. */
const DEEPEST = 60;

/** Characters that are special in TeX, and characters with other commands. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\backslash ',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  $: '\\$',
  _: '\\_',
  '^': '\\wedge ',
  '~': '\\sim ',
  '−': '-',
  '\u00a0': ' ',
  // Function application, invisible times, separator and plus
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
  '\u2064': '',
};

const VARIANTS = symbolTable(`
  bold \\mathbf  bold-italic \\boldsymbol  double-struck \\mathbb  script \\mathcal
  fraktur \\mathfrak  sans-serif \\mathsf  monospace \\mathtt  normal \\mathrm
`);

const ACCENTS = symbolTable(`
  ^ \\hat  \u02c6 \\hat  \u0302 \\hat  ~ \\tilde  \u02dc \\tilde  \u0303 \\tilde  ¯ \\bar
  \u0304 \\bar  \u203e \\overline  \u02c7 \\check  \u02d9 \\dot  ¨ \\ddot  → \\vec
  \u20d7 \\vec
`);

/**
 * Presentation MathML (https://www.w3.org/TR/mathml-core/) as TeX. Elements that are not supported,
 * such as tables, become their text.
 *
 * @param tokens the tags and texts between `<math>` and `</math>`.
 */
export function mathmlToTex(tokens: readonly (string | MarkupTag)[]): string {
  return sequence(treeOf(tokens).children).replace(/\s+/g, ' ').trim();
}

function treeOf(tokens: readonly (string | MarkupTag)[]): MathElement {
  const root: MathElement = { name: 'math', tag: '', children: [] };
  const open = [root];
  for (const token of tokens) {
    const parent = open.at(-1) ?? root;
    if (typeof token === 'string') {
      const text = decodeReferences(token).replace(/\s+/g, ' ');
      if (text.trim() !== '') parent.children.push(text.trim());
    } else if (token.part === 'close') {
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at > 0) open.splice(at);
    } else {
      const element = { name: token.name, tag: token.tag, children: [] };
      parent.children.push(element);
      if (token.part === 'open' && open.length < DEEPEST) open.push(element);
    }
  }
  return root;
}

function sequence(children: readonly (MathElement | string)[]): string {
  let out = '';
  for (const child of children) {
    const next = written(child);
    // `\sigma` and `x` must not become `\sigmax`.
    out += /\\[a-z]+$/i.test(out) && /^[a-z]/i.test(next) ? ` ${next}` : next;
  }
  return out;
}

function written(node: MathElement | string): string {
  if (typeof node === 'string') return escaped(node);
  const { name, children } = node;
  switch (name) {
    case 'mi':
      return identifier(node);
    case 'mtext':
    case 'ms':
      return `\\text{${textOf(node)}}`;
    case 'msup':
      return `${base(children[0])}^${group(children[1])}`;
    case 'msub':
      return `${base(children[0])}_${group(children[1])}`;
    case 'msubsup':
    case 'munderover':
      return `${base(children[0])}_${group(children[1])}^${group(children[2])}`;
    case 'munder':
      return `${base(children[0])}_${group(children[1])}`;
    case 'mover':
      return over(node);
    case 'mfrac':
      return `\\frac${group(children[0])}${group(children[1])}`;
    case 'msqrt':
      return `\\sqrt{${sequence(children)}}`;
    case 'mroot':
      return `\\sqrt[${children[1] === undefined ? '' : written(children[1])}]${group(children[0])}`;
    case 'mfenced':
      return fenced(node);
    case 'mspace':
      return ' ';
    case 'semantics':
      return children[0] === undefined ? '' : written(children[0]);
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
    case 'none':
      return '';
    default:
      return sequence(children);
  }
}

/** `x` is a variable, `sin` a function, `RuO` a name in upright letters. */
function identifier(node: MathElement): string {
  const text = textOf(node);
  const variant = VARIANTS.get(attribute(node, 'mathvariant') ?? '');
  const tex = escaped(text);
  if (variant !== undefined && !(variant === '\\mathrm' && !/[a-z]/i.test(text))) {
    return `${variant}{${tex}}`;
  }
  if ([...text].length <= 1) return tex;
  if (MATH_FUNCTIONS.has(text)) return `\\${text} `;
  return `\\mathrm{${tex}}`;
}

function over({ children: [under, mark] }: MathElement): string {
  const accent =
    mark === undefined ? undefined : ACCENTS.get(typeof mark === 'string' ? mark : textOf(mark));
  return accent === undefined ? `${base(under)}^${group(mark)}` : `${accent}${group(under)}`;
}

function fenced(node: MathElement): string {
  const inner = node.children.map(written).join(attribute(node, 'separators') ?? ',');
  const open = escaped(attribute(node, 'open') ?? '(');
  return `${open}${inner}${escaped(attribute(node, 'close') ?? ')')}`;
}

function attribute({ tag }: MathElement, wanted: string): string | undefined {
  for (const [, name, quoted, single] of tag.matchAll(ATTRIBUTE)) {
    if (name?.toLowerCase() === wanted) return quoted ?? single;
  }
  return undefined;
}

const ATTRIBUTE = /\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The base of a script: one character or command, or a group. */
function base(node: MathElement | string | undefined): string {
  const tex = node === undefined ? '' : written(node).trim();
  return /^(?:[^\\{}]|\\[a-z]+|\\[a-z]+\{[^{}]*\}|)$/iu.test(tex) ? tex : `{${tex}}`;
}

function group(node: MathElement | string | undefined): string {
  return `{${node === undefined ? '' : written(node).trim()}}`;
}

function textOf(node: MathElement): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .trim();
}

function escaped(text: string): string {
  return [...text]
    .map((character) => {
      const special = SPECIAL[character];
      if (special !== undefined) return special;
      const command = MATH_COMMANDS.get(character);
      return command === undefined || character <= '~' ? character : `\\${command} `;
    })
    .join('');
}
