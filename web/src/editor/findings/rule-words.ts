/** The rules as they are called where there is little room. */
export const RULE_WORDS: Record<string, string> = {
  'no-names': 'Name',
  'no-jargon': 'Jargon',
  'no-blame': 'Blame',
  'plain-language': 'Plain language',
  'vague-quantity': 'Vague',
};
