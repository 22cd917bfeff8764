import { composeMail, type MailLine } from './compose-mail.js';

const addresses = { publicUrl: 'https://coe.example.com', unsubscribeUrl: 'https://coe.example.com/hooks/unsubscribe/t' };
const line: MailLine = { coeNumber: 4, title: 'Orders were taken twice', restricted: false, words: 'Ida Marsh asked a question', excerpt: 'Since when?', path: '/coes/4/review#question-q' };

test('a letter about one notice says it in its subject', () => {
  const { subject, text } = composeMail([line], addresses);
  expect(subject).toBe('COE-4 Orders were taken twice: Ida Marsh asked a question');
  expect(text).toContain('> Since when?\nhttps://coe.example.com/coes/4/review#question-q');
  expect(text).toContain('No more mail: https://coe.example.com/hooks/unsubscribe/t');
});

test('a letter about several names their COEs once', () => {
  expect(composeMail([line, line, { ...line, coeNumber: 5 }], addresses).subject).toBe('3 notices about COE-4, COE-5');
});

test('of a restricted COE neither title nor words are told', () => {
  const letter = composeMail([{ ...line, restricted: true }], addresses);
  expect(JSON.stringify(letter)).not.toMatch(/Orders|Since when/);
  expect(letter.subject).toBe('COE-4 (restricted): Ida Marsh asked a question');
});

test('what people wrote is text in both forms, and one line in the subject', () => {
  const letter = composeMail([{ ...line, title: 'A\r\nBcc: everybody@example.com', excerpt: '<img src=x onerror="alert(1)"> {{7*7}}' }], addresses);
  expect(letter.subject).not.toMatch(/[\r\n]/);
  expect(letter.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; {{7*7}}');
});
