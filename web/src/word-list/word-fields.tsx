import type { WordListName } from '../graphql/generated/graphql';
import { TextField } from '../ui/field';
import { LISTS } from './list-words';

interface Values {
  word: string;
  meaning: string;
  handles: readonly string[];
  emails: readonly string[];
}

interface WordFieldsProps {
  list: WordListName;
  values?: Values;
  fieldError(name: string): string | undefined;
}

export const WORD_FIELDS = ['word', 'meaning', 'handles', 'emails', 'reason'];

/** What is said of a word; of people also what they are called elsewhere. */
export function WordFields({ list, values, fieldError }: WordFieldsProps) {
  const words = LISTS[list];
  return (
    <>
      <TextField label={words.word} name="word" defaultValue={values?.word} placeholder={words.wordExample} required autoFocus maxLength={200} autoComplete="off" error={fieldError('word')} />
      <TextField
        label={words.meaning}
        name="meaning"
        defaultValue={values?.meaning}
        placeholder={words.meaningExample}
        required={words.meaningIsNeeded}
        maxLength={500}
        autoComplete="off"
        error={fieldError('meaning')}
      />
      {list === 'DIRECTORY' && (
        <>
          <TextField label="Handles" name="handles" defaultValue={values?.handles.join(' ')} placeholder="lholt" autoComplete="off" hint="In chat and version control, with spaces between." error={fieldError('handles')} />
          <TextField label="E-mail addresses" name="emails" defaultValue={values?.emails.join(' ')} placeholder="linnea@example.org" autoComplete="off" error={fieldError('emails')} />
        </>
      )}
    </>
  );
}

/** The values of a form that holds these fields. */
export function wordValues(list: WordListName, form: FormData) {
  const text = (name: string) => form.get(name)?.toString().trim() ?? '';
  const several = (name: string) => text(name).split(/[\s,;]+/).filter(Boolean);
  return { word: text('word'), meaning: text('meaning'), ...(list === 'DIRECTORY' && { handles: several('handles'), emails: several('emails') }) };
}
