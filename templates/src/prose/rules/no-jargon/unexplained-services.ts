import type { ProseOptions, Sighting } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { wordSet } from '../../word-set.js';
import { servicesIn } from '../no-names/services.js';
import { isInGlossary, isWrittenSo } from './glossary.js';

/** What a service can be: such a word beside its name says enough for a stranger to read on. */
const KINDS = wordSet(`
service services cluster clusters system systems database databases queue queues tool tools team teams app apps application applications
api gateway store cache pipeline pipelines job jobs room platform server servers host hosts bucket topic proxy library site website product
dashboard scheduler worker workers component module repository environment region backend frontend daemon bot program balancer broker
network warehouse index registry archive ledger portal suite package plugin agent controller operator router switch mailbox channel forum
rack machine device firewall stack zone project vendor supplier group squad department office desk crew tribe
`);
const REACH = 80;

/** Names from the organisation's list of services; a stranger needs a few words that say what each is. */
export function serviceNames(text: ProseText, options: ProseOptions): Sighting[] {
  if (text.form === 'heading' || text.form === 'field') return [];
  return servicesIn(text, options).flatMap(({ start, end }): Sighting[] => {
    const name = text.source.slice(start, end);
    if (text.isMasked({ start, end }) || !isWrittenSo(options.services, name) || isInGlossary(options.glossary, name)) return [];
    if (saysItself(name)) return [];
    const kind = kindOf(text, { start, end });
    const message = `Say in a few words what “${name}” is where it is first named, as in “the checkout service ${name}”.`;
    const term = kind === null ? { name } : { name, explains: kind };
    return [{ severity: 'consider', detail: 'term', start, end, message, replacements: [], term }];
  });
}

/** “payment gateway”, “Orders API” */
function saysItself(name: string): boolean {
  const words = name.toLowerCase().split(/[\s_-]+/);
  return words.length > 1 && words.some((word) => KINDS.has(word));
}

/** “the checkout service Hellman”, “our build cluster, Hellman,”, “a tool called “Hellman”” */
const BEFORE = /([\p{L}-]+),? (?:(?:is )?(?:called|named|known as|nicknamed|dubbed) )?["“‘*_(]*$/u;
/** “the Hellman cluster”, “Hellman’s build cluster” */
const FOLLOWS = /^["”’*_]*(?:['’]s)?[ -](\p{L}+)(?: (\p{L}+))?/u;
const VERBAL = /(?:ed|ing|s|the|an?|our|this|that|its?|lost|sent|had|was|were|is|on|in|at|to|for|by|and|or|from|with)$/i;
const OPENS = '(?:, (?:which|where|our|an?|the) | ?\\((?:our|an?|the|which|where|what) | (?:[–—-]+|is|was|are) (?:our|an?|the|what|where|how) |: (?:our|an?|the) )';
/** “Hellman, which builds our images,”, “Hellman (our build cluster)”, “Hellman is the …” */
const SAID = new RegExp(`^["”’*_]*${OPENS}(\\p{L}[^.;:()\\n]{3,})`, 'iu');

function kindOf({ masked }: ProseText, { start, end }: Span): string | null {
  const before = BEFORE.exec(masked.slice(Math.max(0, start - REACH), start))?.[1];
  if (before !== undefined && KINDS.has(before.toLowerCase())) return before;
  const after = masked.slice(end, end + REACH);
  const follows = FOLLOWS.exec(after);
  if (follows) {
    const [, next = '', second = ''] = follows;
    if (KINDS.has(next.toLowerCase())) return next;
    if (KINDS.has(second.toLowerCase()) && !VERBAL.test(next)) return second;
  }
  const said = SAID.exec(after)?.[1];
  return said === undefined || ENUMERATES.test(said) ? null : said.trim();
}

/** “Hellman, the cache and two hosts failed” goes on with a list; “Hellman, which was down” says nothing of what it is. */
const ENUMERATES = /^(?:[\p{L}-]+ ){0,3}(?:and|or) |^(?:was|were|is|had|has|went|failed|fell|stopped|then|also|again)(?: (?:not|down|up|slow|full|out|still|already|fine|idle|stuck))?\b(?! (?:our|an?|the|what|how|where))/iu;
