/**
 * What a subscription sends: an answer for each event, none where there is nothing to tell this member.
 * An object and not a generator, which could not end before its next event.
 */
export function answersToEvents<Event, Answer>(
  events: AsyncIterableIterator<Event>,
  answerOf: (event: Event) => Promise<Answer | undefined>,
): AsyncIterableIterator<Answer> {
  const answers: AsyncIterableIterator<Answer> = {
    async next() {
      for (;;) {
        const step = await events.next();
        if (step.done) return { value: undefined, done: true };
        const answer = await answerOf(step.value);
        if (answer !== undefined) return { value: answer, done: false };
      }
    },
    async return() {
      await events.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => answers,
  };
  return answers;
}
