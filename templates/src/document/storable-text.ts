/** PostgreSQL keeps neither NUL nor half a surrogate pair in JSON: each becomes one U+FFFD, so that offsets stay. */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}
