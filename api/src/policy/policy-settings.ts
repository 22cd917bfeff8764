import { parseDocument } from 'yaml';
import { POLICY_VALUES, policyValue, type PolicySetting } from './policy-values.js';

/** What one level says: settings by their path, such as `{ 'due.verdict.1': 2 }`. */
export type PolicySettings = Readonly<Record<string, PolicySetting>>;

/** Why a policy cannot stand, at the path of the value. */
export interface PolicyFault {
  /** Empty for the file as a whole. */
  path: string;
  message: string;
}

export interface PolicyReading {
  settings: PolicySettings;
  faults: PolicyFault[];
}

export const MOST_POLICY_TEXT = 20_000;

/** Reads a policy as it is written in YAML; every fault is found, not only the first. */
export function readPolicyText(source: string): PolicyReading {
  if (source.length > MOST_POLICY_TEXT) return { settings: {}, faults: [{ path: '', message: `At most ${MOST_POLICY_TEXT} characters.` }] };
  const parsed = parseDocument(source, { uniqueKeys: true });
  if (parsed.errors.length) return { settings: {}, faults: parsed.errors.map(({ message }) => ({ path: '', message: message.split('\n')[0]! })) };
  // Aliases are left out: a short text could stand for a very long one.
  try {
    return readPolicy(parsed.toJS({ maxAliasCount: 0 }) ?? {});
  } catch (error) {
    if (error instanceof ReferenceError) return { settings: {}, faults: [{ path: '', message: 'Write every value out; anchors and aliases are not read.' }] };
    throw error;
  }
}

/** Reads a policy as nested values. */
export function readPolicy(given: unknown): PolicyReading {
  const settings: Record<string, PolicySetting> = {};
  const faults: PolicyFault[] = [];
  const walk = (value: unknown, path: string) => {
    const known = policyValue(path);
    if (known) {
      const parsed = known.shape.safeParse(value);
      if (parsed.success) settings[path] = parsed.data;
      else for (const issue of parsed.error.issues) faults.push({ path: [path, ...issue.path].join('.'), message: issue.message });
      return;
    }
    const below = namesBelow(path);
    if (!below.length) faults.push({ path, message: `There is no such value; ${path.includes('.') ? 'here' : 'a policy'} has ${namesBelow(parentOf(path)).join(', ')}.` });
    else if (value === null || typeof value !== 'object' || Array.isArray(value)) faults.push({ path, message: `Write the values ${below.join(', ')} below it.` });
    else for (const [name, one] of Object.entries(value)) walk(one, path ? `${path}.${name}` : name);
  };
  walk(given, '');
  return { settings, faults };
}

/** The settings as YAML in the order of `POLICY_VALUES`, so that form and text are one policy. */
export function nestPolicy(settings: PolicySettings): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const { path } of POLICY_VALUES) {
    if (settings[path] === undefined) continue;
    const names = path.split('.');
    let place = nested;
    for (const name of names.slice(0, -1)) place = (place[name] ??= {}) as Record<string, unknown>;
    place[names.at(-1)!] = settings[path];
  }
  return nested;
}

function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

function namesBelow(path: string): string[] {
  const start = path ? `${path}.` : '';
  return [...new Set(POLICY_VALUES.filter((value) => value.path.startsWith(start)).map((value) => value.path.slice(start.length).split('.')[0]!))];
}
