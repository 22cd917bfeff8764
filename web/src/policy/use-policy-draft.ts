'use client';

import { useEffect, useRef, useState } from 'react';
import { toApiError } from '../graphql/api-error';
import { execute } from '../graphql/client';
import { CheckPolicyDocument } from '../graphql/generated/graphql';

export type Setting = number | string | boolean | readonly (string | number)[];
/** By path; null takes the value away. */
type Changes = Readonly<Record<string, Setting | null>>;

interface Reading {
  /** The text that was read. */
  source: string;
  written: Readonly<Record<string, unknown>>;
  faults: readonly { path: string; message: string }[];
}

const PAUSE = 300;

/** One policy as text and as fields: the service writes the fields into the text and reads the text into the fields, a moment after the last key. */
export function usePolicyDraft(teamId: string, initial: string) {
  const [source, setSource] = useState(initial);
  const [changes, setChanges] = useState<Changes>({});
  const [reading, setReading] = useState<Reading>();
  const [problem, setProblem] = useState('');
  const turn = useRef(0);
  const isRead = reading?.source === source && Object.keys(changes).length === 0;

  /** The text with everything in it that was typed into the fields. */
  async function check(text: string, made: Changes): Promise<string | undefined> {
    const mine = ++turn.current;
    try {
      const { checkPolicy } = await execute(CheckPolicyDocument, { teamId, source: text, changes: made });
      // Something was typed meanwhile: the next answer has it all.
      if (mine !== turn.current) return undefined;
      setReading({ ...checkPolicy, written: checkPolicy.written as Reading['written'] });
      setSource(checkPolicy.source);
      setChanges({});
      setProblem('');
      return checkPolicy.source;
    } catch (thrown) {
      if (mine === turn.current) setProblem(toApiError(thrown).message);
      return undefined;
    }
  }

  useEffect(() => {
    if (isRead) return;
    const timer = setTimeout(() => void check(source, changes), reading ? PAUSE : 0);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what was typed asks for a check, and nothing else
  }, [source, changes]);

  return {
    source,
    isRead,
    problem,
    faults: reading?.faults ?? [],
    /** Whether the fields can be shown: a text with a fault in its form has none. */
    isReadable: !reading?.faults.some(({ path }) => path === ''),
    valueAt: (path: string): unknown => (path in changes ? changes[path] : (reading?.written[path] ?? null)),
    write(text: string) {
      turn.current += 1;
      setSource(text);
    },
    change(path: string, value: Setting | null) {
      turn.current += 1;
      setChanges((made) => ({ ...made, [path]: value }));
    },
    /** What is to be saved; undefined while it cannot be read. */
    settle: async () => (isRead ? source : check(source, changes)),
  };
}

export type PolicyDraft = ReturnType<typeof usePolicyDraft>;
