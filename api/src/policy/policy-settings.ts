import { parseDocument, type YAMLParseError } from 'yaml';
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
  if (parsed.errors.length) return { settings: {}, written: {}, faults: parsed.errors.map((error) => ({ path: '', message: inOurWords(error) })) };
  // Aliases are left out: a short text could stand for a very long one.
  try {
    return readPolicy(parsed.toJS({ maxAliasCount: 0 }) ?? {});
  } catch (error) {
    if (error instanceof ReferenceError) return { settings: {}, written: {}, faults: [{ path: '', message: 'Write every value out; anchors and aliases are not read.' }] };
    throw error;
  }
}

/** The parser speaks of itself where the text is no policy at all. */
function inOurWords({ code, message }: YAMLParseError): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'It is nested too deeply to be a policy.';
  if (code === 'MULTIPLE_DOCS') return 'Write one policy only; a line of --- begins another.';
  return message.split('\n')[0]!;
}

/** Reads a policy as nested values. */
export function readPolicy(given: unknown): PolicyReading {
  const settings: Record<string, PolicySetting> = {};
  const written: Record<string, unknown> = {};
  const faults: PolicyFault[] = [];
  const walkInto = (value: unknown, name: string, above: string) => {
    const path = above ? `${above}.${name}` : name;
    // It would be a second way to write a value, of which the form knows nothing.
    if (name.includes('.')) faults.push({ path, message: 'Write the inner name below the outer one, not behind it.' });
    else walk(value, path);
  };
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
    else for (const [name, one] of Object.entries(value)) walkInto(one, name, path);
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
