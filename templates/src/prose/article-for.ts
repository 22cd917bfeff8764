/** By the sound that the word begins with. */
export function articleFor(word: string): 'a' | 'an' {
  const [first = ''] = /^[\p{L}\p{N}]+/u.exec(word) ?? [];
  // Letters that are said one by one: an SRE, a UI.
  if (/^\p{Lu}{2,}$/u.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
  if (/^(?:hour|honest|honou?r|heir)/i.test(first)) return 'an';
  if (/^(?:uni(?!n|m)|use|usu|uti|eu|ewe|one|once)/i.test(first)) return 'a';
  return /^[aeiou]/i.test(first) ? 'an' : 'a';
}
