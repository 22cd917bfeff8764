import { PhraseIndex } from '../../find-phrases.js';
import type { ProseOptions } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';

const compiled = new WeakMap<readonly string[], { length: number; index: PhraseIndex<null> }>();

/** Where the text speaks of a service, cluster or room. */
export function servicesIn(text: ProseText, { services }: ProseOptions): Span[] {
  if (!services || services.length === 0) return [];
  let known = compiled.get(services);
  if (!known || known.length !== services.length) {
    known = { length: services.length, index: new PhraseIndex(services.map((service) => [service, null] as const)) };
    compiled.set(services, known);
  }
  return known.index.find(text);
}
