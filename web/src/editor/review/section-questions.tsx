import { useState, type FormEvent } from 'react';
import { toApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/client';
import { AnswerQuestionFromEditorDocument } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { submitOnEnter } from '../../ui/submit-on-enter';
import { Time } from '../../ui/time';
import { useSession, type EditorQuestion } from '../editor-session';
import { useStore } from '../store';

/** What reviewers asked about a section, with room for the answer. */
export function SectionQuestions({ sectionKey }: { sectionKey: string }) {
  const session = useSession();
  const questions = useStore(session.coe).questions.filter((question) => question.sectionKey === sectionKey);
  if (questions.length === 0) return null;
  return (
    <ul className="section-questions" aria-label="Questions from the review">
      {questions.map((question) => (
        <li key={question.id} id={`question-${question.id}`}>
          <Question question={question} />
        </li>
      ))}
    </ul>
  );
}

function Question({ question }: { question: EditorQuestion }) {
  const session = useSession();
  const { authors } = useStore(session.coe);
  const isAuthor = authors.some(({ id }) => id === session.me.id);
  return (
    <>
      <p className="text-sm text-soft">
        {question.askedBy.name} asked <Time at={question.askedAt} zone={session.zone} />
        {question.acceptedAt ? ' · settled' : question.answer ? ' · answered' : ' · waits for an answer'}
      </p>
      <p className="text-base">{question.body}</p>
      {question.answer && (
        <div className="mt-1 border-l-3 border-line pl-3">
          <p className="text-sm text-soft">{question.answeredBy?.name} answered</p>
          <p className="text-base whitespace-pre-wrap">{question.answer}</p>
        </div>
      )}
      {isAuthor && !question.acceptedAt && <AnswerBox key={question.answer ?? ''} question={question} />}
    </>
  );
}

function AnswerBox({ question }: { question: EditorQuestion }) {
  const session = useSession();
  const [isOpen, setOpen] = useState(question.answer === null);
  const [error, setError] = useState('');
  const [isPending, setPending] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = new FormData(event.currentTarget).get('answer')?.toString().trim() ?? '';
    setPending(true);
    try {
      const { answerQuestion } = await execute(AnswerQuestionFromEditorDocument, { input: { questionId: question.id, answer } });
      const coe = session.coe.get();
      session.coe.set({ ...coe, questions: coe.questions.map((each) => (each.id === question.id ? answerQuestion : each)) });
      setOpen(false);
      session.say('The answer is with the reviewer.');
    } catch (thrown) {
      setError(toApiError(thrown).message);
    }
    setPending(false);
  };
  if (!isOpen) {
    return (
      <Button size="sm" variant="quiet" onClick={() => setOpen(true)}>
        Change the answer
      </Button>
    );
  }
  return (
    <form onSubmit={(event) => void send(event)} onKeyDown={submitOnEnter} className="mt-2 grid gap-2">
      <TextArea label="Your answer" name="answer" required defaultValue={question.answer ?? ''} error={error} />
      <div>
        <Button type="submit" variant="primary" size="sm" pending={isPending}>
          Answer
        </Button>
      </div>
    </form>
  );
}
