import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, YAMLMap, type YAMLSeq } from 'yaml';
import { namesBelow } from './policy-settings.js';

/** New values by path; null takes a value away. */
export type PolicyChanges = Readonly<Record<string, unknown>>;

/** The text with other values in it; everything else stays as it was written, comments too. A text that cannot be read stays as it is. */
export function writePolicyText(source: string, changes: PolicyChanges): string {
  const document = parseDocument(source, { uniqueKeys: true });
  if (document.errors.length || Object.keys(changes).length === 0) return source;
  const top = document.contents ?? new YAMLMap();
  if (!isMap(top)) return source;
  for (const [path, value] of Object.entries(changes)) place(document, top, path.split('.'), value, '');
  if (top.items.length) {
    document.contents = top as typeof document.contents;
    return document.toString({ lineWidth: 0 });
  }
  const comments = [document.commentBefore, top.commentBefore, top.comment, document.comment];
  return comments.map((comment) => (comment ? `${comment.replace(/^/gm, '#')}\n` : '')).join('');
}

function place(document: Document, map: YAMLMap, names: readonly string[], value: unknown, above: string): void {
  const [name, ...rest] = names as [string, ...string[]];
  const pair = find(map, name);
  if (!rest.length) {
    if (value === null) remove(map, pair);
    else if (pair) pair.value = rewritten(document, pair.value, value);
    else insert(document, map, name, document.createNode(value, { flow: Array.isArray(value) }), above);
    return;
  }
  const here = above ? `${above}.${name}` : name;
  let below = pair?.value;
  if (!isMap(below)) {
    if (value === null) return;
    below = document.createNode({}, { flow: namesBelow(here).every(isNumber) }) as YAMLMap;
    if (pair) pair.value = below;
    else insert(document, map, name, below, above);
  }
  place(document, below as YAMLMap, rest, value, here);
  if ((below as YAMLMap).items.length === 0) remove(map, find(map, name));
}

/** Keeps the comment at the value and, in a list, everything about the items that stay. */
function rewritten(document: Document, node: unknown, value: unknown): unknown {
  if (isScalar(node) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  const fresh = document.createNode(value, { flow: Array.isArray(value) });
  if (!isSeq(node) || !isSeq(fresh) || fresh.items.length === 0) return fresh;
  const keep = node.items.filter((item) => fresh.items.some((one) => scalar(one) === scalar(item)));
  node.items = [...keep, ...fresh.items.filter((one) => !keep.some((item) => scalar(item) === scalar(one)))];
  return node as YAMLSeq;
}

/** In the order in which a policy is read. */
function insert(document: Document, map: YAMLMap, name: string, node: unknown, above: string): void {
  const order = namesBelow(above);
  const next = map.items.findIndex(({ key }) => order.indexOf(String(scalar(key))) > order.indexOf(name));
  map.items.splice(next < 0 ? map.items.length : next, 0, document.createPair(isNumber(name) ? Number(name) : name, node));
}

function find(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => String(scalar(key)) === name);
}

/** What stands above the first value of all is about the whole, and stays. */
function remove(map: YAMLMap, pair: Pair | undefined): void {
  if (!pair) return;
  const place = map.items.indexOf(pair);
  map.items.splice(place, 1);
  const comment = place === 0 && isScalar(pair.key) ? pair.key.commentBefore : undefined;
  const next = map.items[0];
  if (!comment) return;
  if (next && isScalar(next.key)) next.key.commentBefore = [comment, next.key.commentBefore].filter(Boolean).join('\n');
  else map.commentBefore = comment;
}

function scalar(node: unknown): unknown {
  return isScalar(node) ? node.value : node;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
