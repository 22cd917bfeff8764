const MIN_CHARACTERS = 12;
const MAX_CHARACTERS = 200;

/** What people choose when twelve characters are asked for; compared without case, spaces and signs. */
const COMMON = new Set([
  ...['123456789012', '1234567890123', '12345678901234', '012345678910', '123412341234', '123123123123', '112233445566', '987654321098'],
  ...['password1234', 'password12345', 'password123456', 'passwordpassword', 'passw0rd1234', 'mypassword123', 'changeme1234', 'changemechangeme'],
  ...['qwertyuiop12', 'qwertyuiop123', 'qwertyuiopas', 'qwertyuiopasdf', 'qwerty123456', 'qwertyqwerty', 'asdfghjkl123', '1q2w3e4r5t6y', '1qaz2wsx3edc'],
  ...['letmeinletmein', 'welcome12345', 'welcomewelcome', 'iloveyou1234', 'iloveyouiloveyou', 'abcdefghijkl', 'abcd12345678', 'abc123abc123'],
  ...['administrator', 'administrator1', 'admin1234567', 'adminadminadmin', 'correcthorsebatterystaple', 'trustno1trustno1', 'superman1234'],
  ...['corrigenda123', 'corrigenda1234', 'corrigendacorrigenda', 'correctionoferror'],
]);

/** What is wrong with a new password, in words for the person choosing it; undefined when nothing is. */
export function passwordFault(password: string, about: { name: string; email: string }): string | undefined {
  if (!password.isWellFormed()) return 'This is not valid Unicode.';
  const characters = [...password.normalize('NFC')];
  if (characters.length < MIN_CHARACTERS) return `Use at least ${MIN_CHARACTERS} characters; this has ${characters.length}. A short sentence is a good password.`;
  if (characters.length > MAX_CHARACTERS) return `Use at most ${MAX_CHARACTERS} characters; this has ${characters.length}.`;
  const bare = bareOf(password);
  if (new Set(characters).size < 5) return 'This repeats a few characters; choose something harder to guess.';
  if (COMMON.has(bare)) return 'Too many people use this password; choose another.';
  if ([about.name, about.email, about.email.split('@')[0] ?? ''].some((own) => saysNoMoreThan(bare, bareOf(own)))) {
    return 'This is little more than your name or e-mail address; choose another.';
  }
  return undefined;
}

function bareOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a password is a word, repeated or followed by a few digits. */
function saysNoMoreThan(bare: string, word: string): boolean {
  return word.length >= 4 && /^\d{0,6}$/.test(bare.replaceAll(word, ''));
}
