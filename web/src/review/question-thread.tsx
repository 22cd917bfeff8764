'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { AcceptAnswerDocument, AnswerQuestionDocument, AskQuestionDocument, type QuestionFieldsFragment } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { DismissQuestion } from './dismiss-question';
import { submitOnEnter } from '../ui/submit-on-enter';
import { Time } from '../ui/time';
import { toast } from '../ui/toast';

export interface Reader {
  id: string;
  /** Directs the line and never was an author: may set questions aside. */
  mayDismiss: boolean;
  zone: string;
  isAuthor: boolean;
  mayAsk: boolean;
}

function stateOf({ answer, acceptedAt, dismissedBy }: QuestionFieldsFragment): { word: string; className: string } {
  if (dismissedBy) return { word: 'set aside', className: 'text-soft' };
  if (acceptedAt) return { word: 'settled', className: 'text-good' };
  if (answer) return { word: 'answered, not yet accepted', className: 'text-accent' };
  return { word: 'waits for an answer', className: 'text-warn' };
}

function AnswerForm({ question, onDone }: { question: QuestionFieldsFragment; onDone(): void }) {
  const { run, pending, fieldError, errorBeside } = useMutation(AnswerQuestionDocument);
  const [answer, setAnswer] = useState(question.answer ?? '');
  async function send(event: FormEvent) {
    event.preventDefault();
    if (await run({ input: { questionId: question.id, answer } })) onDone();
  }
  const error = errorBeside('answer');
  return (
    <form onSubmit={send} onKeyDown={submitOnEnter} className="mt-2 grid gap-2">
      <TextArea label="Your answer" value={answer} onChange={(event) => setAnswer(event.target.value)} required autoFocus error={fieldError('answer')} hint="Roles instead of names. What belongs into the document belongs there too." />
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <div>
        <Button type="submit" variant="primary" size="sm" pending={pending}>
          Answer
        </Button>
      </div>
    </form>
  );
}

/** One question with its answer, and what the reader may do about it. */
export function QuestionThread({ question, reader }: { question: QuestionFieldsFragment; reader: Reader }) {
  const router = useRouter();
  const [answering, setAnswering] = useState(false);
  const [dismissing, setDismissing] = useState(false);
  const accept = useMutation(AcceptAnswerDocument);
  const { word, className } = stateOf(question);
  const done = (text: string) => {
    toast(text);
    setAnswering(false);
    setDismissing(false);
    router.refresh();
  };
  return (
    <li id={`question-${question.id}`} data-question tabIndex={-1} className="border-b border-line py-3 pl-4 focus:bg-accent-wash">
      <p className="flex flex-wrap gap-x-3 text-sm text-faint">
        <span className="font-medium text-soft">{question.askedBy.name}</span>
        <Time at={question.askedAt} zone={reader.zone} />
        <span>revision {question.revisionNumber}</span>
        <span className={`font-medium ${className}`}>{word}</span>
      </p>
      <p className="whitespace-pre-line">{question.body}</p>
      {question.answer && (
        <div className="mt-2 border-l-2 border-line pl-3">
          <p className="flex flex-wrap gap-x-3 text-sm text-faint">
            <span className="font-medium text-soft">{question.answeredBy?.name}</span>
            {question.answeredAt && <Time at={question.answeredAt} zone={reader.zone} />}
          </p>
          <p className="whitespace-pre-line">{question.answer}</p>
        </div>
      )}
      {question.dismissedBy && (
        <p className="mt-2 border-l-2 border-line pl-3 whitespace-pre-line">
          <span className="text-sm text-faint">Set aside by {question.dismissedBy.name}: </span>
          {question.dismissedBecause}
        </p>
      )}
      {accept.error && (
        <div className="mt-2">
          <ErrorNote message={accept.error.message} correlationId={accept.error.correlationId} />
        </div>
      )}
      {!question.acceptedAt && !answering && !dismissing && (
        <div className="mt-2 flex flex-wrap gap-2">
          {reader.isAuthor && (
            <Button size="sm" variant={question.answer ? 'secondary' : 'primary'} onClick={() => setAnswering(true)}>
              {question.answer ? 'Answer again' : 'Answer'}
            </Button>
          )}
          {question.answer && question.askedBy.id === reader.id && (
            <Button size="sm" variant="primary" pending={accept.pending} onClick={async () => (await accept.run({ input: { questionId: question.id, answeredAt: question.answeredAt } })) && done('Accepted.')}>
              Accept the answer
            </Button>
          )}
          {reader.mayDismiss && question.askedBy.id !== reader.id && (
            <Button size="sm" variant="quiet" onClick={() => setDismissing(true)}>
              Set aside …
            </Button>
          )}
        </div>
      )}
      {dismissing && <DismissQuestion questionId={question.id} onDone={() => done('Set aside.')} onCancel={() => setDismissing(false)} />}
      {answering && <AnswerForm question={question} onDone={() => done('Answered.')} />}
    </li>
  );
}

interface AskFormProps {
  coeId: string;
  revision: number;
  section: string;
  title: string;
  onClose(): void;
}

export function AskForm({ coeId, revision, section, title, onClose }: AskFormProps) {
  const router = useRouter();
  const [body, setBody] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const { run, pending, fieldError, errorBeside } = useMutation(AskQuestionDocument);
  async function send(event: FormEvent) {
    event.preventDefault();
    if (!(await run({ input: { coeId, expectedRevision: revision, sectionKey: section, body, idempotencyKey: key } }))) return;
    toast('Asked. The authors see it now.');
    onClose();
    router.refresh();
  }
  const error = errorBeside('body');
  return (
    <form onSubmit={send} onKeyDown={submitOnEnter} className="grid gap-2 py-3 pl-4">
      <TextArea
        label={`Your question about “${title}”`}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && !body && onClose()}
        required
        autoFocus
        error={fieldError('body')}
      />
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" size="sm" pending={pending}>
          Ask
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
