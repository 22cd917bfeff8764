import type { ProseText } from '../../prose-text.js';
import type { NameSpan } from './name-layer.js';
import { overlapsAny, type Span } from '../../spans.js';
import { isSharedAddress, isSharedHandle, RESERVED_PAGES } from './shared-addresses.js';

const LOCAL = "[\\p{L}\\p{N}_%+'’-]{1,40}(?:\\.[\\p{L}\\p{N}_%+'’-]{1,40}){0,4}";
const DOMAIN = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}';
const EMAIL = new RegExp(`(?<![\\p{L}\\p{N}._%+@/:=-])(${LOCAL})@(${DOMAIN})(?![\\p{L}\\p{N}@])`, 'gu');
const HANDLE = /(?<![\p{L}\p{N}._%+@/\\#-])@([\p{L}_][\p{L}\p{N}_]{0,38}(?:[.-][\p{L}\p{N}_]{1,38}){0,4})(?![\p{L}\p{N}_/(@])/gu;
const SLACK_MENTION = /<@[UW][A-Z0-9]{5,14}(?:\|[^<>\n]{1,60})?>/g;
const SITES = [
  '(?:github|gitlab|bitbucket)\\.(?:com|org)/',
  '(?:twitter|x|instagram|facebook)\\.com/',
  'linkedin\\.com/in/',
  't\\.me/',
  'keybase\\.io/',
  'medium\\.com/@',
  'mastodon\\.social/@',
  '[\\w-]{1,40}\\.slack\\.com/team/',
  'people\\.[\\w-]{1,40}\\.[a-z]{2,10}/',
];
const PROFILE = new RegExp(`(?:https?://)?(?:www\\.)?(?:${SITES.join('|')})([\\w.-]{2,39})/?(?![\\w/?#.-])`, 'gi');

/** Addresses of people, whoever they are: emails, handles, mentions, profile pages. */
export function findAddresses(text: ProseText): NameSpan[] {
  const { source } = text;
  const names: NameSpan[] = [];
  const code = text.masks.filter(({ kind }) => kind === 'code');
  const outsideCode = (span: Span): boolean => !overlapsAny(code, span);

  if (source.includes('@')) {
    for (const match of source.matchAll(EMAIL)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!isSharedAddress(match[1]!, match[2]!) && outsideCode(span)) names.push({ ...span, detail: 'email' });
    }
    if (text.form !== 'link') {
      for (const match of source.matchAll(HANDLE)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!isSharedHandle(match[1]!) && outsideCode(span)) names.push({ ...span, detail: 'handle' });
      }
    }
    for (const match of source.matchAll(SLACK_MENTION)) {
      names.push({ start: match.index, end: match.index + match[0].length, detail: 'handle' });
    }
  }
  if (source.includes('/')) {
    for (const match of source.matchAll(PROFILE)) {
      const span = { start: match.index, end: match.index + match[0].replace(/[./]+$/, '').length };
      const page = match[1]!.toLowerCase().replace(/\.+$/, '');
      const isWhole = !/[\w.@-]/.test(source[match.index - 1] ?? '');
      if (isWhole && !RESERVED_PAGES.has(page) && outsideCode(span)) names.push({ ...span, detail: 'handle' });
    }
  }
  return names;
}
