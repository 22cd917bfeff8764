/** The words of a text between white space. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The lines of a text that hold something, without the space around them. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
