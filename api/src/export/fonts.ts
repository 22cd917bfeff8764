import { openSync, type Font } from 'fontkit';
import { createRequire } from 'node:module';

/** One family as a PDF embeds it: four faces, where a script may have fewer. */
export interface Family {
  name: string;
  normal: string;
  bold: string;
  italics: string;
  bolditalics: string;
}

const require = createRequire(import.meta.url);
const file = (family: string, part: string, face: string) => require.resolve(`@fontsource/${family}/files/${family}-${part}-${face}.woff`);

/** Each script of a typeface is a file of its own; the first that has a character draws it. */
const sans = (part: string): Family => ({
  name: `sans-${part}`,
  normal: file('noto-sans', part, '400-normal'),
  bold: file('noto-sans', part, '700-normal'),
  italics: file('noto-sans', part, '400-italic'),
  bolditalics: file('noto-sans', part, '700-italic'),
});
const upright = (family: string, part: string, bold: string): Family => {
  const [normal, heavy] = [file(family, part, '400-normal'), file(family, part, bold)];
  return { name: `${family}-${part}`, normal, bold: heavy, italics: normal, bolditalics: heavy };
};

/** Comes with pdfmake; it has the signs that the others leave out, such as ‰ and ₂. */
const roboto = (face: string) => require.resolve(`pdfmake/fonts/Roboto/Roboto-${face}.ttf`);

const SANS: readonly Family[] = [
  ...['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese', 'greek-ext', 'cyrillic-ext', 'devanagari'].map(sans),
  upright('noto-sans-hebrew', 'hebrew', '700-normal'),
  upright('noto-sans-arabic', 'arabic', '700-normal'),
  upright('noto-sans-math', 'latin', '400-normal'),
  upright('noto-sans-symbols-2', 'symbols', '400-normal'),
  { name: 'roboto', normal: roboto('Regular'), bold: roboto('Medium'), italics: roboto('Italic'), bolditalics: roboto('MediumItalic') },
];
const MONO: readonly Family[] = ['latin', 'latin-ext', 'greek', 'cyrillic'].map((part) => upright('noto-sans-mono', part, '700-normal'));

export type Typeface = 'sans' | 'mono';

export interface FontPiece {
  text: string;
  family: string;
}

/** The fonts of one document: which family draws which characters, and which characters none of them has. */
export class Fonts {
  /** Characters that are shown as a box. */
  readonly missing = new Set<string>();
  private readonly families: Record<Typeface, readonly Family[]>;
  private readonly opened = new Map<string, Font>();
  private readonly known = new Map<string, Family>();

  /** `more` are font files of the installation, for scripts that ours lack. */
  constructor(more: readonly string[] = []) {
    const others = more.map((path, index): Family => ({ name: `more-${index}`, normal: path, bold: path, italics: path, bolditalics: path }));
    this.families = { sans: [...SANS, ...others], mono: [...MONO, ...SANS, ...others] };
  }

  /** As pdfmake wants them; a file is read when a character first needs it. */
  definitions(): Record<string, Omit<Family, 'name'>> {
    return Object.fromEntries([...this.families.sans, ...MONO].map(({ name, ...faces }) => [name, faces]));
  }

  /** The text in pieces of one family each. What has no glyph of its own to draw, such as a space, stays with the piece before it. */
  pieces(text: string, typeface: Typeface = 'sans'): FontPiece[] {
    const pieces: FontPiece[] = [];
    for (const character of text) {
      const last = pieces.at(-1);
      const family = last && NEUTRAL.test(character) && this.has(last.family, character, typeface) ? last.family : this.familyOf(character, typeface).name;
      if (last && last.family === family) last.text += character;
      else pieces.push({ text: character, family });
    }
    return pieces;
  }

  /** The outlines of a line of text as an SVG path, with its left end at 0, and its width. */
  outline(text: string, size: number, bold = false): { path: string; width: number } {
    let path = '';
    let x = 0;
    for (const piece of this.pieces(text)) {
      const family = this.families.sans.find(({ name }) => name === piece.family)!;
      const font = this.open(bold ? family.bold : family.normal);
      const scale = size / font.unitsPerEm;
      const run = font.layout(piece.text);
      for (const [index, glyph] of run.glyphs.entries()) {
        const { xOffset, yOffset, xAdvance } = run.positions[index]!;
        path += glyph.path.scale(scale, -scale).translate(x + xOffset * scale, -yOffset * scale).toSVG();
        x += xAdvance * scale;
      }
    }
    return { path, width: x };
  }

  private familyOf(character: string, typeface: Typeface): Family {
    const key = `${typeface} ${character}`;
    const known = this.known.get(key);
    if (known) return known;
    const point = character.codePointAt(0)!;
    const families = this.families[typeface];
    const found = families.find(({ normal }) => this.open(normal).hasGlyphForCodePoint(point));
    if (!found && !INVISIBLE.test(character)) this.missing.add(character);
    this.known.set(key, found ?? families[0]!);
    return found ?? families[0]!;
  }

  private has(name: string, character: string, typeface: Typeface): boolean {
    const family = this.families[typeface].find((one) => one.name === name);
    return family !== undefined && this.open(family.normal).hasGlyphForCodePoint(character.codePointAt(0)!);
  }

  private open(path: string): Font {
    let font = this.opened.get(path);
    if (!font) {
      // Our files and those of the installation are single fonts; a collection has no glyphs of its own.
      font = openSync(path) as Font;
      this.opened.set(path, font);
    }
    return font;
  }
}

const NEUTRAL = /[\s\p{M}\u200C\u200D]/u;
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{M}\uFE0F]/u;
