import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { CorrigendaError } from '../errors/corrigenda-error.js';

export type CursorValue = string | number | null;

/** One page of a list that goes on after given values of its order. */
export interface KeysetPage {
  first: number;
  after: CursorValue[] | null;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

let secret: Uint8Array = randomBytes(32);

/** Cursors outlive the process when the secret does. */
export function useCursorSecret(bytes: Uint8Array): void {
  secret = bytes;
}

const signature = (list: string, body: string) => createHmac('sha256', secret).update(`${list}:${body}`).digest('base64url').slice(0, 16);

export function encodeCursor(list: string, values: CursorValue[]): string {
  const body = Buffer.from(JSON.stringify(values)).toString('base64url');
  return `${body}.${signature(list, body)}`;
}

export function decodeCursor(list: string, cursor: string): CursorValue[] {
  const [body = '', signed = ''] = cursor.split('.');
  const expected = Buffer.from(signature(list, body));
  const actual = Buffer.from(signed);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) {
    throw new CorrigendaError('BAD_CURSOR', 'This list did not make that cursor; begin again without one.');
  }
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as CursorValue[];
}

/** Reads the arguments of a connection: `first` from 1 to 100, `after` a cursor of the same list. */
export function keysetPage(list: string, first: number, after: string | null | undefined): KeysetPage {
  if (!Number.isInteger(first) || first < 1 || first > 100) {
    throw new CorrigendaError('BAD_USER_INPUT', 'Ask for 1 to 100 at a time.', { field: 'first', rule: '1–100' });
  }
  return { first, after: after ? decodeCursor(list, after) : null };
}

/** Makes a connection of rows that were read with `limit first + 1`. */
export function connection<Node>(list: string, rows: Node[], first: number, valuesOf: (node: Node) => CursorValue[]): Connection<Node> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(list, valuesOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
