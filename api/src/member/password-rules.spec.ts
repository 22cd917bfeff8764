import { passwordFault } from './password-rules.js';

const about = { name: 'Tansy Merriweather', email: 'tansy@example.com' };
const fault = (password: string) => passwordFault(password, about);

test('a sentence is a good password', () => {
  expect(fault('eleven otters juggle')).toBeUndefined();
  expect(fault('пять выдр на берегу')).toBeUndefined();
});

test('twelve characters are enough and eleven are not, counted as people count', () => {
  expect(fault('ab9!cd8?ef7+')).toBeUndefined();
  expect(fault('ab9!cd8?ef7')).toMatch('at least 12 characters; this has 11');
  expect(fault('🦦🦊🐢🐙🐝')).toMatch('this has 5');
});

test('the same letters, composed or not, have the same length', () => {
  expect(fault('é'.normalize('NFD').repeat(11))).toMatch('this has 11');
});

test('a very long password is refused rather than cut', () => {
  expect(fault('abcdefg '.repeat(26))).toMatch('at most 200 characters; this has 208');
});

test.each(['password1234', 'Password 1234', 'PASS-WORD-1234', '1q2w3e4r5t6y', 'Corrigenda-1234'])('%s is known to everybody', (password) => {
  expect(fault(password)).toMatch('Too many people');
});

test('a few characters repeated are refused', () => {
  expect(fault('ababababababab')).toMatch('repeats');
});

test.each(['Tansy Merriweather', 'tansymerriweather1987', 'tansy@example.com', 'tansytansytansy1'])('%s says who it belongs to', (password) => {
  expect(fault(password)).toMatch('name or e-mail');
});

test('a lone surrogate is refused', () => {
  expect(fault('eleven otters \ud800')).toMatch('valid Unicode');
});
