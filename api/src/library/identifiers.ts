/** `ERR_TIMEOUT`, `queue-v2`, `10.0.0.7`, `S3`, `checkoutApi`: what is looked for as it is written, not by its stem. */
function isIdentifier(token: string): boolean {
  return /\d/u.test(token) || /^\p{Lu}{2,}$/u.test(token) || /\p{L}[_./:]\p{L}/u.test(token) || /\p{Ll}\p{Lu}/u.test(token) || /^\p{Lu}+(?:-\p{Lu}+)+$/u.test(token);
}

function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}_./:-]*[\p{L}\p{N}])?/gu) ?? [];
}

/** Each identifier of a text once. */
export function identifiersIn(text: string): string[] {
  return [...new Set(tokensOf(text).filter(isIdentifier))];
}

/** Whether a search is for identifiers and nothing else. */
export function isAllIdentifiers(query: string): boolean {
  const tokens = tokensOf(query);
  return tokens.length > 0 && !/(?:^|\s)-|"/u.test(query) && tokens.every(isIdentifier);
}
