const MAX_CHARACTERS = 100;
const CONTROL_OR_DIRECTION = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A name that is safe to show and to save under, with the extension of what the file is now. Never used as a path here. */
export function displayName(given: string | undefined, extension: string): string {
  const last = (given ?? '').replaceAll(CONTROL_OR_DIRECTION, ' ').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .replaceAll(/[<>:"|?*\s]+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...graphemes.segment(stem)].slice(0, MAX_CHARACTERS - extension.length - 1).map(({ segment }) => segment).join('').trim();
  if (!short) return `file.${extension}`;
  return `${RESERVED_ON_WINDOWS.test(short) ? '_' : ''}${short}.${extension}`;
}

/** The header of RFC 6266: a plain name for old programs, and the real one in UTF-8. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
