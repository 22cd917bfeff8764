export const PERSONA_KEYS = ['author', 'director', 'bar-raiser', 'owner', 'reader', 'admin'] as const;
export type PersonaKey = (typeof PERSONA_KEYS)[number];

export interface Persona {
  key: PersonaKey;
  /** Finds the member among the invented people of the demo. */
  email: string;
  name: string;
  /** What one can try as this persona, for the sign-in page. */
  role: string;
}

/** Who anybody may sign in as in a demo. The demo organisation has a member for each. */
export const PERSONAS: readonly Persona[] = [
  { key: 'author', email: 'author@example.com', name: 'Ada Quillfeather', role: 'Author: writes a COE' },
  { key: 'director', email: 'director@example.com', name: 'Dorian Vale', role: 'Director: reviews and approves' },
  { key: 'bar-raiser', email: 'bar-raiser@example.com', name: 'Bettina Ashgrove', role: 'Bar raiser: reviews from outside the line' },
  { key: 'owner', email: 'owner@example.com', name: 'Osric Penhallow', role: 'Owner: finishes action items' },
  { key: 'reader', email: 'reader@example.com', name: 'Rosalind Tarn', role: 'Reader: learns from published COEs' },
  { key: 'admin', email: 'admin@example.com', name: 'Ansel Morrow', role: 'Administrator: keeps members and teams' },
];

export function personaOf(key: unknown): Persona | undefined {
  return PERSONAS.find((persona) => persona.key === key);
}
