import { en } from '@faker-js/faker';
import type { LabelledText, SpanKind } from './labelled-text.js';
import { readCultures, WORD_NAMES, type Culture } from './name-lists.js';
import { PHRASES } from './phrases.js';
import type { Random } from './random.js';
import { CHATTER } from './sentences/chatter.js';
import { CLEAN } from './sentences/clean.js';
import { INCIDENT } from './sentences/incident.js';
import { ORDINARY } from './sentences/ordinary.js';
import { OTHER_SCRIPTS } from './sentences/other-scripts.js';
import { SHAPES } from './sentences/shapes.js';
import { SMALL_LETTERS } from './sentences/small-letters.js';
import { SUBJECTS } from './sentences/subjects.js';
import { COMPANIES } from './lexicon/companies.js';
import { EPONYMS } from './lexicon/eponyms.js';
import { FOREIGN } from './lexicon/foreign-words.js';
import { LANGUAGES } from './lexicon/languages.js';
import { PLACES } from './lexicon/places.js';
import { CODENAMES, SERVICE_HEADS, SERVICE_TAILS, SYSTEM_NOUNS } from './lexicon/services.js';
import { ROLES, TEAMS } from './lexicon/teams.js';
import { CURRENCIES, HOLIDAYS } from './lexicon/times.js';
import { TOOLS } from './lexicon/tools.js';

const lower = (list: readonly string[]): string[] => list.map((word) => word.toLowerCase());

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const simple = (list: readonly string[] | null | undefined): string[] => (list ?? []).filter((word) => /^[a-z]{3,}$/.test(word));
const NOUNS = simple(en.word?.noun);
const ADJECTIVES = simple(en.word?.adjective);
const VERBS_OF_ALL = simple(en.word?.verb);
const ADVERBS = simple(en.word?.adverb);
const WORDS_THAT_NAME = [...WORD_NAMES.given, ...WORD_NAMES.family];

/** Products that do not exist. */
const APPS = [
  // Typed as anything by faker; the filter below keeps the words.
  ...((en.app?.name ?? []) as string[]),
  ...['Kube', 'Open', 'Cloud', 'Log', 'Net', 'Data', 'Git', 'Dev', 'Py', 'Web', 'Ro', 'Ty', 'Va', 'Pri', 'Za', 'Mo', 'Kar', 'Cro', 'Ne', 'Lu'].flatMap((head) =>
    ['hub', 'ops', 'lab', 'nix', 'dar', 'vane', 'xis', 'dex', 'mon', 'stat', 'flow', 'gate', 'cast', 'ify', 'ex', 'tron', 'ly'].map((tail) => head + tail),
  ),
];

/** Animals, vehicles, airlines, elements and records, by the names they have. */
const MISCELLANY = [
  // Typed as a table of anything by faker.
  ...Object.values((en.animal ?? {}) as Record<string, string[]>).flat(),
  ...(en.vehicle?.manufacturer ?? []),
  ...(en.vehicle?.model ?? []),
  ...(en.airline?.airline ?? []).map(({ name }) => name),
  ...(en.science?.chemical_element ?? []).map(({ name }) => name),
  ...(en.music?.genre ?? []),
  ...(en.commerce?.department ?? []),
  ...(en.food?.fruit ?? []).map(capital),
  ...APPS,
].filter((name) => /^\p{Lu}[\p{L}'’ -]+$/u.test(name));

const CHOICES: Record<string, readonly string[]> = {
  ...PHRASES,
  tool: TOOLS,
  company: COMPANIES,
  place: PLACES,
  eponym: EPONYMS,
  teamname: TEAMS,
  codename: CODENAMES,
  head: SERVICE_HEADS,
  tail: SERVICE_TAILS,
  lowhead: lower(SERVICE_HEADS),
  lowtail: lower(SERVICE_TAILS),
  lowcode: lower(CODENAMES),
  sysnoun: SYSTEM_NOUNS,
  sysnounlow: SYSTEM_NOUNS,
  role: ROLES,
  SPORT: (PHRASES.sport ?? []).map((word) => word.toUpperCase()),
  CAPPLACE: PLACES.map((word) => word.toUpperCase()),
  initial: [...'ABCDEFGHJKLMNPRSTVW'],
  initials: [...'ABCDEFGHJKLMNPRSTVW'].map((letter) => `${letter}.`),
  hisher: ['his', 'her'],
  noun: NOUNS,
  Noun: NOUNS.map(capital),
  NOUN: NOUNS.map((word) => word.toUpperCase()),
  adj: ADJECTIVES,
  Adj: ADJECTIVES.map(capital),
  verb: VERBS_OF_ALL,
  Verb: VERBS_OF_ALL.map(capital),
  Ving: VERBS_OF_ALL.map((word) => `${capital(word.replace(/e$/, ''))}ing`),
  Count: ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Twelve', 'Several', 'Many', 'Few', 'Some', 'Most'],
  adv: ADVERBS,
  Adv: ADVERBS.map(capital),
  wn: lower(WORDS_THAT_NAME),
  Wn: WORDS_THAT_NAME,
  Foreign: FOREIGN,
  foreign: lower(FOREIGN),
  misc: MISCELLANY,
  language: LANGUAGES,
  holiday: HOLIDAYS,
  currency: CURRENCIES,
  kubelow: lower([...APPS, ...TOOLS]),
  app: APPS,
};

/** Slots whose words name something that is not a person. */
const THINGS = new Set(['tool', 'company', 'place', 'eponym', 'teamname', 'codename', 'svc', 'gn', 'fn', 'CAPPLACE', 'misc', 'app', 'named', 'coined', 'language', 'holiday', 'currency', 'kubelow']);
const VERBS = new Set(['did', 'does', 'doing', 'said']);

const SOURCES: { templates: readonly string[]; share: number }[] = [
  { templates: INCIDENT, share: 0.23 },
  { templates: SHAPES, share: 0.17 },
  { templates: CHATTER, share: 0.15 },
  { templates: SMALL_LETTERS, share: 0.05 },
  { templates: OTHER_SCRIPTS, share: 0.02 },
  { templates: CLEAN, share: 0.2 },
  { templates: ORDINARY, share: 0.11 },
  { templates: SUBJECTS, share: 0.07 },
];

/** Writes sentences of an invented incident, with the places of the names in them. */
export class SentenceWriter {
  private readonly cultures: Culture[] = readCultures();
  private readonly spaced: Culture[];
  private readonly total: number;
  private text = '';
  private spans: LabelledText['spans'] = [];

  constructor(private readonly random: Random) {
    this.spaced = this.cultures.filter(({ family }) => /\p{Script=Latin}/u.test(family[0]!));
    this.total = this.spaced.reduce((sum, { weight }) => sum + weight, 0);
  }

  write(): LabelledText {
    this.text = '';
    this.spans = [];
    this.sentence();
    const more = this.random.next();
    if (more < 0.14) this.further(' ');
    else if (more < 0.2) this.further('\n');
    if (more > 0.97) {
      this.further(' ');
      this.further(' ');
    }
    return this.finish();
  }

  /** A text of others with other people in it, each written in the way of the one before. */
  rename({ text, spans }: LabelledText): LabelledText {
    this.text = '';
    this.spans = [];
    let at = 0;
    for (const [start, end, kind] of [...spans].sort((a, b) => a[0] - b[0])) {
      if (start < at) continue;
      this.text += text.slice(at, start);
      const name = text.slice(start, end);
      const slot = kind === 'person' ? slotLike(name) : undefined;
      if (slot) this.person(PEOPLE[slot]!);
      else {
        this.text += name;
        this.spans.push([this.text.length - name.length, this.text.length, kind]);
      }
      at = end;
    }
    this.text += text.slice(at);
    return { text: this.text, spans: this.spans };
  }

  private further(joint: string): void {
    if (joint === ' ' && !/[.!?]$/.test(this.text)) this.text += '.';
    this.text += joint;
    this.sentence();
  }

  private sentence(): void {
    const { random } = this;
    let draw = random.next();
    const source = SOURCES.find(({ share }) => (draw -= share) < 0) ?? SOURCES[0]!;
    const from = this.text.length;
    if (random.chance(0.05)) this.text += random.pick(['- ', '* ', '> ', '1. ', '  - ', '| ']);
    const begin = this.text.length;
    this.expand(random.pick(source.templates).replaceAll('⏎', '\n'));
    if (random.chance(0.85)) this.text = this.text.slice(0, begin) + upperFirst(this.text.slice(begin));
    if (random.chance(0.15) && /[^.]\.$/.test(this.text) && !this.spans.some(([, end]) => end === this.text.length)) this.text = this.text.slice(0, -1);
    const share = random.next();
    const written = this.text.slice(from);
    if (share < 0.035) this.recase(from, written.toLowerCase());
    else if (share < 0.045) this.recase(from, written.toUpperCase());
  }

  private recase(from: number, written: string): void {
    if (from + written.length === this.text.length) this.text = this.text.slice(0, from) + written;
  }

  private finish(): LabelledText {
    const text = this.random.chance(0.35) ? this.text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’') : this.text;
    // The signs of Markdown do not reach the tagger when a file is read.
    const [sign = ''] = /^(?:[-*] (?:\[[ x]\] )?|\d\. |> |#+ )/.exec(text) ?? [];
    if (sign !== '' && !text.includes('\n') && this.random.chance(0.5)) {
      const spans = this.spans.map(([start, end, kind]): LabelledText['spans'][number] => [start - sign.length, end - sign.length, kind]);
      return { text: text.slice(sign.length), spans: spans.filter(([start]) => start >= 0), ...(sign.startsWith('#') && { form: 'heading' }) };
    }
    const isField = /^[a-z_]+: /.test(text) && this.random.chance(0.5);
    return { text, spans: this.spans, ...(isField && { form: 'field' }) };
  }

  /** Writes a template: `{slot}` is filled, `[a|b]` is one of them, other brackets are what they are. */
  private expand(template: string): void {
    for (let at = 0; at < template.length; ) {
      const sign = template[at]!;
      if (sign === '{') {
        const end = template.indexOf('}', at);
        this.fill(template.slice(at + 1, end));
        at = end + 1;
      } else if (sign === '[') {
        const end = closing(template, at);
        const choices = end < 0 ? [] : choicesIn(template.slice(at + 1, end));
        if (choices.length > 1) {
          this.expand(this.random.pick(choices));
          at = end + 1;
        } else {
          this.text += sign;
          at += 1;
        }
      } else {
        this.text += sign;
        at += 1;
      }
    }
  }

  private fill(slot: string): void {
    const person = PEOPLE[slot];
    if (person) return this.person(person);
    const start = this.text.length;
    if (slot === 'gn') this.text += this.given(this.culture());
    else if (slot === 'lowgn') this.text += this.given(this.culture()).toLowerCase();
    else if (slot === 'fn') this.text += this.family(this.culture());
    else if (slot === 'coined') this.text += coin(this.random);
    else if (slot === 'hand') this.handle();
    else if (slot === 'mail') this.mail();
    else {
      const choices = CHOICES[slot];
      if (!choices) throw new Error(`No phrase is called ${slot}.`);
      const chosen = this.random.pick(choices);
      this.expand(VERBS.has(slot) ? chosen.replaceAll('-', ' ') : chosen);
    }
    if (THINGS.has(slot)) this.mark(start, 'other');
  }

  private mark(start: number, kind: SpanKind): void {
    this.spans = this.spans.filter((span) => span[0] < start);
    this.spans.push([start, this.text.length, kind]);
  }

  private culture(): Culture {
    let draw = this.random.next() * this.total;
    return this.spaced.find(({ weight }) => (draw -= weight) < 0) ?? this.spaced[0]!;
  }

  private script(pattern: RegExp): Culture {
    return this.random.pick(this.cultures.filter(({ given }) => pattern.test(given[0]!)));
  }

  private given({ given }: Culture): string {
    const name = this.random.pick(given);
    return this.random.chance(0.4) ? plain(name) : name;
  }

  private family({ family }: Culture): string {
    const name = this.random.pick(family);
    const { random } = this;
    const draw = random.next();
    if (draw < 0.02) return `${name}-${random.pick(family)}`;
    if (draw < 0.04) return `${random.pick(['van', 'van der', 'de', 'de la', 'von', 'di', 'da', 'dos', 'del', 'ter', 'bin', 'al', 'el', 'Van', 'De', 'Le', 'La', 'Du'])} ${name}`;
    if (draw < 0.055 && /^[A-Z][a-z]+$/.test(name)) return `${random.pick(["O'", 'Mc', 'Mac', "D'"])}${name}`;
    return random.chance(0.4) ? plain(name) : name;
  }

  private person(form: PersonForm): void {
    const own = this.culture();
    const other = this.random.chance(0.12) ? this.culture() : own;
    let start = this.text.length;
    const before = form.before?.(this.random) ?? '';
    this.text += before;
    start += before.length;
    const culture = form.script ? this.script(form.script) : own;
    const family = form.script ? culture : other;
    this.text += form.write({ given: () => this.given(culture), family: () => this.family(family), random: this.random, familyFirst: culture.familyFirst });
    this.spans.push([start, this.text.length, 'person']);
  }

  private handle(): void {
    const start = this.text.length;
    const first = plain(this.given(this.culture())).toLowerCase().replaceAll(/[^a-z]/g, '');
    const last = plain(this.family(this.culture())).toLowerCase().replaceAll(/[^a-z]/g, '');
    this.text += `@${this.random.pick([first, `${first}.${last}`, `${first}${last}`, `${first[0] ?? 'x'}${last}`, `${first}-${last}`])}`;
    this.spans.push([start, this.text.length, 'handle']);
  }

  private mail(): void {
    const first = plain(this.given(this.culture())).toLowerCase().replaceAll(/[^a-z]/g, '');
    this.text += `${first}${this.random.pick(['', '.x', '1'])}@${this.random.pick(['acme.test', 'example.test', 'mail.example'])}`;
  }
}

interface Parts {
  given(): string;
  family(): string;
  random: Random;
  familyFirst: boolean;
}

interface PersonForm {
  before?(random: Random): string;
  write(parts: Parts): string;
  script?: RegExp;
}

const initial = (name: string): string => plain(name).charAt(0).toUpperCase();

const full = ({ given, family, random, familyFirst }: Parts): string => {
  const draw = random.next();
  const first = given();
  if (familyFirst) return `${family()}${UNSPACED.test(first) ? '' : ' '}${first}`;
  if (draw < 0.05) return `${first} ${initial(given())}. ${family()}`;
  if (draw < 0.08) return `${first} ${given()} ${family()}`;
  if (draw < 0.09) return `${initial(first)}. ${initial(given())}. ${family()}`;
  if (draw < 0.1) return `${first}-${given()} ${family()}`;
  return `${first} ${family()}`;
};
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const short = ({ given, family, random }: Parts): string => `${given()} ${initial(family())}${random.chance(0.6) ? '.' : ''}`;
const initialled = ({ given, family, random }: Parts): string => `${initial(given())}${random.chance(0.85) ? '.' : ''}${random.chance(0.93) ? ' ' : ''}${family()}`;
const reversed = (parts: Parts): string => `${parts.family()}, ${parts.random.chance(0.2) ? `${initial(parts.given())}.` : parts.given()}`;

const FORMS: [number, (parts: Parts) => string][] = [
  [0.4, full],
  [0.36, ({ given }) => given()],
  [0.07, ({ family }) => family()],
  [0.05, initialled],
  [0.04, short],
  [0.02, (parts) => full(parts).toUpperCase()],
  [0.02, ({ given }) => given().toLowerCase()],
  [0.01, (parts) => full(parts).toLowerCase()],
  [0.03, ({ given }) => given()],
];

const wordName = ({ random }: Parts): string => random.pick(WORD_NAMES.given);

const PEOPLE: Record<string, PersonForm> = {
  p: {
    write: (parts) => {
      let draw = parts.random.next();
      return (FORMS.find(([share]) => (draw -= share) < 0) ?? FORMS[0]!)[1](parts);
    },
  },
  full: { write: full },
  first: { write: ({ given }) => given() },
  last: { write: ({ family }) => family() },
  single: { write: ({ given, family, random }) => (random.chance(0.5) ? given() : family()) },
  fi: { write: initialled },
  fl: { write: short },
  lf: { write: reversed },
  low: { write: ({ given }) => given().toLowerCase() },
  lowfull: { write: (parts) => full(parts).toLowerCase() },
  CAP: { write: (parts) => full(parts).toUpperCase() },
  CAPFULL: { write: (parts) => full(parts).toUpperCase() },
  CAPLAST: { write: ({ family }) => family().toUpperCase() },
  wordname: { write: wordName },
  wordfull: { write: (parts) => `${wordName(parts)} ${parts.random.chance(0.3) ? parts.random.pick(WORD_NAMES.family) : parts.family()}` },
  coinedname: { write: ({ random }) => coin(random) },
  coinedlow: { write: ({ random }) => coin(random).toLowerCase() },
  cjk: { write: full, script: UNSPACED },
  cyr: { write: (parts) => (parts.random.chance(0.6) ? `${parts.given()} ${parts.family()}` : parts.given()), script: /\p{Script=Cyrillic}/u },
  grk: { write: (parts) => `${parts.given()} ${parts.family()}`, script: /\p{Script=Greek}/u },
  arb: { write: (parts) => `${parts.given()} ${parts.family()}`, script: /[\p{Script=Arabic}\p{Script=Hebrew}]/u },
};

const ONSETS = [...'bcdfghjklmnprstvwyz', 'br', 'ch', 'cl', 'dr', 'fl', 'gr', 'kh', 'kr', 'nd', 'ph', 'qu', 'sh', 'st', 'th', 'tr', 'zh'];
const VOWELS = [...'aeiouaeio', 'ai', 'ea', 'ie', 'ou'];
const CODAS = ['', '', '', ...'dklmnrstx', 'ck', 'nd', 'ng', 'rt', 'sh'];

/** A word that no list knows: what it names can be told from the words around it alone. */
function coin(random: Random): string {
  const syllable = (): string => `${random.pick(ONSETS)}${random.pick(VOWELS)}`;
  return capital(`${syllable()}${random.chance(0.75) ? syllable() : ''}${random.chance(0.2) ? syllable() : ''}${random.pick(CODAS)}`);
}

/** The slot that writes names like this one, if any does. */
function slotLike(name: string): string | undefined {
  if (/^\p{Lu}\p{Ll}+$/u.test(name)) return 'single';
  if (/^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}\p{L}+$/u.test(name)) return 'full';
  if (/^\p{Lu}\.? \p{Lu}\p{Ll}+$/u.test(name)) return 'fi';
  if (/^\p{Lu}{3,}$/u.test(name)) return 'CAPLAST';
  if (/^\p{Lu}{2,} \p{Lu}{2,}$/u.test(name)) return 'CAP';
  return /^\p{Ll}{3,}$/u.test(name) ? 'low' : undefined;
}

export function plain(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('đ', 'd').replaceAll('ı', 'i').normalize('NFC');
}

function upperFirst(text: string): string {
  const first = text.charAt(0).toUpperCase();
  return first.length === 1 ? first + text.slice(1) : text;
}

function closing(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at += 1) {
    if (template[at] === '[') depth += 1;
    else if (template[at] === ']' && (depth -= 1) === 0) return at;
  }
  return -1;
}

function choicesIn(group: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < group.length; at += 1) {
    if (group[at] === '[') depth += 1;
    else if (group[at] === ']') depth -= 1;
    else if (group[at] === '|' && depth === 0) {
      choices.push(group.slice(from, at));
      from = at + 1;
    }
  }
  return [...choices, group.slice(from)];
}
