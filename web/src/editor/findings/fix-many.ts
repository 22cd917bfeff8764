import type { PassageFinding, ProseOptions } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import type { EditorSession } from '../editor-session';
import { isInDocument, type PlacedFinding } from './findings-plugin';
import { replaceAll, type Replacement } from './replace-finding';
import { sureReplacement, whoIsNamed } from './sure-replacements';

type People = ProseOptions['people'];

/** The findings that no waiver covers. */
export function openFindings(findings: readonly PlacedFinding[], waivers: readonly { findingId: string }[]): PlacedFinding[] {
  const waived = new Set(waivers.map(({ findingId }) => findingId));
  return findings.filter(({ finding }) => !waived.has(finding.id));
}

/** All that stands in the document for which it is beyond doubt what to write. */
export function sureReplacements(open: readonly PlacedFinding[], people: People): Replacement[] {
  return open.filter(isInDocument).flatMap(({ finding }) => {
    const replacement = sureReplacement(finding, people);
    return replacement === null ? [] : [{ finding, replacement }];
  });
}

/** Every mention in the document of the person whom a finding names, each with the role as it has to be written there. */
export function mentionsOf(finding: PassageFinding, open: readonly PlacedFinding[], people: People): { name: string; replacements: Replacement[] } | null {
  const named = whoIsNamed(finding, people);
  if (!named) return null;
  const replacements = open
    .filter((place) => isInDocument(place) && whoIsNamed(place.finding, people)?.key === named.key)
    .flatMap(({ finding: mention }) => (mention.replacements[0] === undefined ? [] : [{ finding: mention, replacement: mention.replacements[0] }]));
  return { name: named.name, replacements };
}

/** Replaces them in one step, says how many, and offers the way back. */
export function fixMany(editor: Editor, session: EditorSession, replacements: readonly Replacement[]): void {
  const { replaced, undo } = replaceAll(editor, replacements);
  const left = replacements.length - replaced;
  editor.view.focus();
  if (replaced === 0) {
    session.say('The text has changed since; it is being read again.');
    return;
  }
  const rest = left === 0 ? '' : ` ${left} had changed meanwhile.`;
  session.say(`${replaced} replaced.${rest}`, {
    word: 'Undo',
    run: () => {
      session.say(undo() ? 'Taken back.' : 'More was written since; undo goes back step by step.');
      editor.view.focus();
    },
  });
}
