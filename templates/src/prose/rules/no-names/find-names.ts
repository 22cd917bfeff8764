import type { ProseOptions } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import { contains } from '../../spans.js';
import { findAddresses } from './addresses.js';
import { findChatSpeakers } from './chat-speakers.js';
import { findDirectoryNames } from './directory-names.js';
import { findFieldNames } from './field-names.js';
import { findInitials } from './initials.js';
import { findKoreanNames } from './korean-names.js';
import type { NameLayer, NameSpan } from './name-layer.js';
import { servicesIn } from './services.js';
import { findTaggedNames } from './tagged-names.js';
import { findUserNames } from './user-names.js';

/** Surest first: where two see the same place, the earlier layer is believed unless the later one sees more of it. */
const LAYERS: readonly NameLayer[] = [findDirectoryNames, findAddresses, findFieldNames, findInitials, findChatSpeakers, findUserNames, findKoreanNames, findTaggedNames];

const found = new WeakMap<ProseText, { options: ProseOptions; names: NameSpan[] }>();

/** Everybody who is named in a text, in the order of the text, without overlaps. */
export function findNames(text: ProseText, options: ProseOptions): NameSpan[] {
  const known = found.get(text);
  if (known?.options === options) return known.names;
  const services = servicesIn(text, options);
  const seen = LAYERS.flatMap((layer) => layer(text, options)).filter((name) => !services.some((service) => contains(service, name)));
  const names = join(seen);
  found.set(text, { options, names });
  return names;
}

function join(seen: NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of seen.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (!last || name.start >= last.end) joined.push({ ...name });
    else if (contains(last, name)) {
      if (!last.person && name.person && last.detail === name.detail) last.person = name.person;
    } else last.end = name.end;
  }
  return joined;
}
