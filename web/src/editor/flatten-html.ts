import { MAX_INDENT, MAX_TABLE_COLUMNS, MAX_TABLE_LENGTH, MAX_TABLE_ROWS, MAX_TEXT_LENGTH, safeHref } from '@corrigenda/templates';
import { MAX_PASTED_BLOCKS } from './flatten-slice';

const DROPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'HEAD', 'TITLE', 'META', 'LINK', 'IMG', 'INPUT', 'BUTTON', 'SELECT', 'TEXTAREA']);
const BLOCKS = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'NAV', 'ASIDE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'HR', 'BODY', 'ADDRESS', 'FORM', 'FIELDSET', 'DETAILS', 'SUMMARY']);
const INLINE_MARKS: Record<string, string> = { STRONG: 'strong', B: 'strong', EM: 'em', I: 'em', CODE: 'code', KBD: 'code', SAMP: 'code', TT: 'code' };

interface Place {
  list: '' | 'bullet' | 'number';
  indent: number;
  marks: string[];
  href: string;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Any web page as a flat run of paragraphs, code blocks and tables with bold, italic, code and safe links: what the document can hold.
 * It walks without recursion, so lists nested ten thousand deep do no harm; scripts, styles and pictures stay behind.
 */
export function flattenHtml(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const blocks: string[] = [];
  let line = '';
  let linePlace: Place | null = null;

  const endLine = () => {
    if (line.replace(/<[^>]*>/g, '').trim() !== '' && linePlace) {
      blocks.push(`<p data-list="${linePlace.list}" data-indent="${linePlace.indent}">${line.trim()}</p>`);
    }
    line = '';
    linePlace = null;
  };
  const addText = (text: string, place: Place) => {
    linePlace ??= place;
    const marks = place.href === '' ? place.marks : [...place.marks, 'a'];
    const open = marks.map((mark) => (mark === 'a' ? `<a href="${escapeHtml(place.href)}">` : `<${mark}>`)).join('');
    const close = [...marks].reverse().map((mark) => `</${mark}>`).join('');
    line += `${open}${escapeHtml(text)}${close}`;
  };

  const waiting: ({ node: Node; place: Place } | { end: true })[] = [{ node: body, place: { list: '', indent: 0, marks: [], href: '' } }];
  for (let next = waiting.pop(); next && blocks.length <= MAX_PASTED_BLOCKS; next = waiting.pop()) {
    if ('end' in next) {
      endLine();
      continue;
    }
    const { node, place } = next;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/[\t\n\r ]+/g, ' ');
      if (text !== '' && (text !== ' ' || line !== '')) addText(text, place);
      continue;
    }
    if (!(node instanceof Element) || DROPPED.has(node.tagName.toUpperCase())) continue;
    const tag = node.tagName.toUpperCase();
    if (tag === 'BR') {
      endLine();
    } else if (tag === 'PRE') {
      endLine();
      blocks.push(`<pre data-node="codeBlock">${escapeHtml((node.textContent ?? '').replace(/\n$/, '').slice(0, MAX_TEXT_LENGTH))}</pre>`);
    } else if (tag === 'TABLE') {
      endLine();
      blocks.push(`<div data-node="table" data-rows="${escapeHtml(JSON.stringify(rowsOf(node as HTMLTableElement)))}"></div>`);
    } else {
      const isBlock = BLOCKS.has(tag);
      if (isBlock) {
        endLine();
        waiting.push({ end: true });
      }
      const inside = placeInside(node, tag, place);
      for (let child = node.lastChild; child; child = child.previousSibling) waiting.push({ node: child, place: inside });
    }
  }
  endLine();
  return blocks.join('');
}

function placeInside(element: Element, tag: string, place: Place): Place {
  if (tag === 'UL' || tag === 'OL') {
    const list = tag === 'UL' ? 'bullet' : 'number';
    return { ...place, list, indent: place.list === '' ? 0 : Math.min(MAX_INDENT, place.indent + 1) };
  }
  if (/^H[1-6]$/.test(tag)) return { ...place, marks: withMark(place.marks, 'strong') };
  if (tag === 'A') return { ...place, href: safeHref(element.getAttribute('href') ?? '') ?? '' };
  // Some programs wrap a whole copy in <b style="font-weight: normal">.
  const mark = (element as HTMLElement).style?.fontWeight === 'normal' ? undefined : INLINE_MARKS[tag];
  return mark ? { ...place, marks: withMark(place.marks, mark) } : place;
}

const withMark = (marks: string[], mark: string) => (marks.includes(mark) ? marks : [...marks, mark]);

function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  let length = 2;
  for (const row of [...table.rows].slice(0, MAX_TABLE_ROWS)) {
    const cells = [...row.cells].slice(0, MAX_TABLE_COLUMNS).map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
    length += JSON.stringify(cells).length + 1;
    if (length > MAX_TABLE_LENGTH) break;
    rows.push(cells);
  }
  return rows;
}

/** Pictures that stand in the page as text may have many megabytes; they are left out before anything else is done with it. */
export function withoutPictures(html: string): { html: string; pictures: number } {
  // By hand: a regular expression runs out of its stack on thirty megabytes.
  const parts: string[] = [];
  let pictures = 0;
  let from = 0;
  const start = /<img(?=[\s/>])/gi;
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const end = html.indexOf('>', found.index);
    parts.push(html.slice(from, found.index));
    from = end < 0 ? html.length : end + 1;
    start.lastIndex = from;
    // A picture of one pixel counts who reads the page; others are worth a word.
    const isLarge = from - found.index > 500;
    if (isLarge && /\bsrc\s*=\s*["']?data:image\//i.test(html.slice(found.index, found.index + 2_000))) pictures += 1;
  }
  return { html: parts.join('') + html.slice(from), pictures };
}
