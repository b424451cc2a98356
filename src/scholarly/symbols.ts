/** A table that is written as `name value name value`. */
export function symbolTable(text: string): Map<string, string> {
  const words = text.trim().split(/\s+/);
  return new Map(words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1] ?? '']] : [])));
}

/**
 * Commands of mathematics that stand for characters, as they occur in titles. The names of ASCII
 * characters are those of unicode-math, which Crossref's BibTeX contained for years.
 */
export const MATH_SYMBOLS: ReadonlyMap<string, string> = symbolTable(`
  alpha α  beta β  gamma γ  delta δ  epsilon ϵ  varepsilon ε  zeta ζ  eta η  theta θ
  vartheta ϑ  iota ι  kappa κ  lambda λ  mu μ  nu ν  xi ξ  pi π  rho ρ  sigma σ  varsigma ς
  tau τ  upsilon υ  phi ϕ  varphi φ  chi χ  psi ψ  omega ω  Gamma Γ  Delta Δ  Theta Θ
  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ  Upsilon Υ  Phi Φ  Psi Ψ  Omega Ω
  times ×  cdot ⋅  cdots ⋯  pm ±  mp ∓  div ÷  ast ∗  star ⋆  circ ∘  bullet •  leq ≤  le ≤
  geq ≥  ge ≥  neq ≠  ne ≠  ll ≪  gg ≫  approx ≈  sim ~  simeq ≃  cong ≅  equiv ≡  propto ∝
  to →  rightarrow →  leftarrow ←  leftrightarrow ↔  Rightarrow ⇒  mapsto ↦  infty ∞
  partial ∂  nabla ∇  sum ∑  prod ∏  int ∫  surd √  in ∈  notin ∉  subset ⊂  subseteq ⊆  cup ∪
  cap ∩  forall ∀  exists ∃  emptyset ∅  ell ℓ  hbar ℏ  prime ′  dagger †  oplus ⊕  otimes ⊗
  perp ⊥  mid |  vert |  langle ⟨  rangle ⟩  lfloor ⌊  rfloor ⌋  lceil ⌈  rceil ⌉  lparen (
  rparen )  lbrack [  rbrack ]  less <  lt <  equal =  greater >  gt >  mathplus +
  mathsemicolon ;  mathcolon :  mathcomma ,  mathperiod .  mathslash /  mathexclam !
  mathquestion ?  mathampersand &  mathpercent %  mathoctothorpe #  mathdollar $  mathatsign @
  mathunderscore _  Vert ‖  parallel ∥  supset ⊃  supseteq ⊇  setminus ∖  lesssim ≲  gtrsim ≳
  leqslant ⩽  geqslant ⩾  wedge ∧  land ∧  vee ∨  lor ∨  neg ¬  lnot ¬  oint ∮  uparrow ↑
  downarrow ↓  longrightarrow ⟶  leftharpoonup ↼  rightharpoonup ⇀  rightleftharpoons ⇌
  Leftarrow ⇐  Leftrightarrow ⇔  iff ⟺  implies ⟹  aleph ℵ  Re ℜ  Im ℑ  varnothing ∅  degree °
  angle ∠  triangle △  square □  ldots …  dots …  colon :  lambdabar ƛ  imath ı  jmath ȷ
  vdots ⋮  ddots ⋱  rtimes ⋊  ltimes ⋉  ominus ⊖  odot ⊙  prec ≺  succ ≻  models ⊨  vdash ⊢
  top ⊤  bot ⊥  asymp ≍  doteq ≐  wp ℘  natural ♮  sharp ♯  flat ♭  checkmark ✓
`);

/** The command for each character of a table; of several, the first one. */
export function commandsOf(symbols: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...symbols].reverse().map(([name, character]) => [character, name]));
}

export const MATH_COMMANDS = commandsOf(MATH_SYMBOLS);

/**
 * LaTeX commands that stand for characters in text, by their name without the backslash. Sources:
 * the LaTeX kernel's text symbols (fntguide, encguide), textcomp and textgreek.
 */
export const TEXT_SYMBOLS: ReadonlyMap<string, string> = symbolTable(`
  aa å  AA Å  ae æ  AE Æ  oe œ  OE Œ  o ø  O Ø  l ł  L Ł  ss ß  SS ẞ  i ı  j ȷ  dh ð  DH Ð
  dj đ  DJ Đ  th þ  TH Þ  ng ŋ  NG Ŋ  ij ĳ  IJ Ĳ
  textasciitilde ~  textasciicircum ^  textasciigrave \`  textbackslash \\  backslash \\
  textbar |  textless <  textgreater >  textbraceleft {  textbraceright }  lbrace {  rbrace }
  textdollar $  textunderscore _  textendash –  textemdash —  textellipsis …  textquoteleft ‘
  textquoteright ’  textquotedblleft “  textquotedblright ”  textquotedbl "  textquotesingle '
  quotedblbase „  quotesinglbase ‚  guillemotleft «  guillemotright »  guillemetleft «
  guillemetright »  guilsinglleft ‹  guilsinglright ›  textexclamdown ¡  textquestiondown ¿
  textbullet •  textperiodcentered ·  textdegree °  degree °  textregistered ®
  texttrademark ™  textcopyright ©  copyright ©  textsection §  textparagraph ¶  textdagger †
  dag †  ddag ‡  S §  P ¶  pounds £  textsterling £  texteuro €  euro €  textmu µ
  textonehalf ½  textordmasculine º  textordfeminine ª  slash /  dots …  ldots …  TeX TeX
  LaTeX LaTeX  LaTeXe LaTeX2e  BibTeX BibTeX
`);

/**
 * Commands that are only read: those of textcomp have others in mathematics for their characters,
 * the quotation marks are babel's, the last ones MathSciNet's.
 */
const READ_ONLY = symbolTable(`
  textcent ¢  textyen ¥  textcurrency ¤  textbrokenbar ¦  textasciidieresis ¨
  textasciimacron ¯  textasciiacute ´  textlnot ¬  textpm ±  texttimes ×  textdiv ÷
  textminus −  textonesuperior ¹  texttwosuperior ²  textthreesuperior ³  textonequarter ¼
  textthreequarters ¾  textperthousand ‰  textohm Ω  textcelsius ℃  textnumero №
  textestimated ℮  textsurd √  textasteriskcentered ∗  textdaggerdbl ‡  textrightarrow →
  textleftarrow ←  textuparrow ↑  textdownarrow ↓  micro µ  ohm Ω
  lq ‘  rq ’  glq ‚  grq ‘  glqq „  grqq “  flq ‹  frq ›  flqq «  frqq »
  cprime ʹ  cdprime ʺ  dbar đ  ohorn ơ  uhorn ư  textcrh ħ
`);

const SPACES = 'thinspace enspace quad qquad space nobreakspace newline linebreak par'.split(' ');
const INVISIBLE = 'negthinspace nobreakdash allowbreak null hfill noindent'.split(' ');

const GREEK_COMMANDS = [...MATH_SYMBOLS].flatMap(([name, character]) =>
  /\p{Script=Greek}/u.test(character)
    ? [`text${name}`, `up${name}`].map((other) => [other, character] as const)
    : [],
);

/** All commands that stand for characters; titles use those of mathematics outside of formulas too. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...MATH_SYMBOLS,
  ...GREEK_COMMANDS,
  ...READ_ONLY,
  ...SPACES.map((name) => [name, ' '] as const),
  ...INVISIBLE.map((name) => [name, ''] as const),
  ...TEXT_SYMBOLS,
]);
