/** Letters and signs that read as Latin ones: Cyrillic, Greek, Armenian, Latin letters without a decomposition, quotes, dashes. */
export const LOOK_ALIKES: Record<string, string> = {
  ...pairs('асеорхуікјѕһԁԛԝвмнт', 'aceopxyikjshdqwbmht'),
  ...pairs('αεικνορτυχηγωσ', 'aeikvoptuxnywo'),
  // Greek capitals look like other Latin letters than their small forms do.
  ...pairs('ΗΝΒΖΜΥ', 'hnbzmy'),
  ...pairs('օսոցհղ', 'ounghn'),
  ...pairs('ıȷɑɡɩʟʀʏⅼ', 'ijagilryl'),
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  '’': "'",
  '‘': "'",
  'ʼ': "'",
  'ʻ': "'",
  '`': "'",
  '´': "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

function pairs(from: string, to: string): Record<string, string> {
  const latin = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, latin[index]!]));
}
