import { lookup, type LookupAddress } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.js';

const MAX_ANSWER_BYTES = 64 << 10;

/** The address is one to which nothing is sent. */
export class TargetRefused extends Error {}

export interface Post {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Hosts that may be private, or reached without TLS. */
  privateHosts: readonly string[];
  timeoutMs: number;
}

export interface PostAnswer {
  status: number;
  /** The beginning of it. */
  answer: string;
}

/** Why nothing may be sent there, as far as the address alone says; what a name leads to is looked at when connecting. */
export function faultOfTarget(url: string, privateHosts: readonly string[]): string | undefined {
  if (!URL.canParse(url)) return 'That is not an address.';
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password) return 'Leave the user and password out of the address.';
  if (privateHosts.includes(bare(hostname))) return /^https?:$/.test(protocol) ? undefined : 'Write an address that begins with https:// or http://.';
  if (protocol !== 'https:') return 'Write an address that begins with https://.';
  if (isIP(bare(hostname)) && isPrivateAddress(bare(hostname))) return 'That address is in a private network. Whoever runs the service can allow it with CORRIGENDA_PRIVATE_HOSTS.';
  return undefined;
}

/**
 * Posts to an address that somebody typed. Private addresses are refused when connecting, so that no name leads there either; redirects are
 * not followed; neither the time nor the length of the answer is the other side's to choose.
 */
export function postOutside({ url, headers, body, privateHosts, timeoutMs }: Post): Promise<PostAnswer> {
  const fault = faultOfTarget(url, privateHosts);
  if (fault) return Promise.reject(new TargetRefused(fault));
  const target = new URL(url);
  const send = target.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const request = send(target, {
      method: 'POST',
      agent: false,
      signal,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      ...(!privateHosts.includes(bare(target.hostname)) && { lookup: publicLookup }),
    });
    request.on('error', (error) => reject(signal.aborted ? new Error(`There was no answer within ${timeoutMs / 1_000} seconds.`) : error));
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const finish = () => resolve({ status: response.statusCode ?? 0, answer: Buffer.concat(chunks).toString().slice(0, 1_000) });
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length <= MAX_ANSWER_BYTES) return;
        finish();
        request.destroy();
      });
      response.on('end', finish);
      response.on('error', (error) => reject(signal.aborted ? new Error(`The answer was not complete within ${timeoutMs / 1_000} seconds.`) : error));
    });
    request.end(body);
  });
}

/** Looks a name up and refuses it when any of its addresses is private: the connection then goes to exactly what was looked at. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses: LookupAddress[] = found ?? [];
    if (error) return callback(error, []);
    if (!addresses.length || addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(new TargetRefused(`${hostname} leads into a private network. Whoever runs the service can allow it with CORRIGENDA_PRIVATE_HOSTS.`), []);
    }
    if (options.all) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
