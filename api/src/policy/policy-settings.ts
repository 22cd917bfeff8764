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
  /** Everything that stands at the path of a value, whether it can stand there or not. */
  written: Readonly<Record<string, unknown>>;
  faults: PolicyFault[];
}

export const MOST_POLICY_TEXT = 20_000;

/** Reads a policy as it is written in YAML; every fault is found, not only the first. */
export function readPolicyText(source: string): PolicyReading {
  if (source.length > MOST_POLICY_TEXT) return { settings: {}, written: {}, faults: [{ path: '', message: `At most ${MOST_POLICY_TEXT} characters.` }] };
  const parsed = parseDocument(source, { uniqueKeys: true });
  if (parsed.errors.length) return { settings: {}, written: {}, faults: parsed.errors.map(({ message }) => ({ path: '', message: message.split('\n')[0]! })) };
  // Aliases are left out: a short text could stand for a very long one.
  try {
    return readPolicy(parsed.toJS({ maxAliasCount: 0 }) ?? {});
  } catch (error) {
    if (error instanceof ReferenceError) return { settings: {}, written: {}, faults: [{ path: '', message: 'Write every value out; anchors and aliases are not read.' }] };
    throw error;
  }
}

/** Reads a policy as nested values. */
export function readPolicy(given: unknown): PolicyReading {
  const settings: Record<string, PolicySetting> = {};
  const written: Record<string, unknown> = {};
  const faults: PolicyFault[] = [];
  const walk = (value: unknown, path: string) => {
    const known = policyValue(path);
    if (known) {
      written[path] = value;
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
  return { settings, written, faults };
}

function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

/** The names of the values and groups right below a path, in the order in which they are read. */
export function namesBelow(path: string): string[] {
  const start = path ? `${path}.` : '';
  return [...new Set(POLICY_VALUES.filter((value) => value.path.startsWith(start)).map((value) => value.path.slice(start.length).split('.')[0]!))];
}
