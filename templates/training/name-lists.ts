import { allLocales } from '@faker-js/faker';
import { FIRST_NAMES } from './lexicon/common-names.js';
import { ROMANISED } from './lexicon/romanised-names.js';
import { words } from './words.js';

/** The names of one culture. */
export interface Culture {
  given: string[];
  family: string[];
  familyFirst: boolean;
  /** How often it is chosen, against the others. */
  weight: number;
}

interface Gendered {
  generic?: string[];
  female?: string[];
  male?: string[];
}

const WEIGHTS: Record<string, number> = { en: 14, en_IN: 3, en_GB: 4, de: 3, fr: 3, es: 3, it: 2, pl: 2, nl: 2, pt_BR: 2, sv: 1.5, zh_CN: 0.7, ja: 0.5, ko: 0.5, ru: 0.5 };
const RARE = new Set(['ar', 'dv', 'fa', 'he', 'hy', 'ka_GE', 'ku_ckb', 'mk', 'ne', 'th', 'ur', 'zh_TW', 'uk', 'el', 'en_AU_ocker']);
const UNSPACED = new Set(['zh_CN', 'zh_TW', 'ja', 'ko']);

function all(names: Gendered | undefined): string[] {
  const list = [...(names?.generic ?? []), ...(names?.female ?? []), ...(names?.male ?? [])];
  return [...new Set(list.map((name) => name.trim()))].filter((name) => /^[\p{L}\p{M}'’ .-]{2,30}$/u.test(name));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names that are ordinary words too. */
export const WORD_NAMES = {
  given: words(`
    Will Mark Grace Rose April May June Summer Autumn Hope Faith Joy Ivy Iris Lily Daisy Olive Hazel Ruby Pearl Amber Crystal Dawn Eve Gene Bill
    Bob Jack Rob Pat Sue Drew Chase Hunter Mason Parker Carter Tanner Miles Art Rich Frank Max Chip Dale Glen Guy Herb Jay Ray Reed Rod Skip
    Stone Ward Wade Clay Cliff Dean Earnest Ernest Forest Grant Heath Lance Lane Pierce Victor Dee Penny Robin Sage Sky Star Terry Tiffany Virginia
    Georgia Carolina Florence Paris Sydney Dallas Austin Jordan Chelsea Brooklyn Savannah Angel Christian Major Prince King Duke Earl Ace Blaze Cash
    Dash Fox Wolf River Brook Ash Aspen Jade Kit Merit Harmony Melody Charity Patience Prudence Mercy Destiny Haven Journey Mo Sunny Dev Can Jan
    Nova Juniper Blue Storm Rain Winter Rusty Buddy Sandy Misty Ginger Pepper Basil Rosemary Heather Holly Violet Jasmine Myrtle Olivier Julia Ada Pascal Miranda Sterling Norman`),
  family: words(`
    Long Short Young Old Little Small Black White Brown Green Gray Grey Blue Rich Poor Strong Swift Wise Sharp Smart Bright Love Moon Star Day
    Knight Night Winter Summers Spring Snow Frost Rain Storm Gale Woods Wood Forest Field Fields Meadows Hill Hills Rivers Brook Brooks Lake Pond
    Marsh Moore Stone Rock Cliff Banks Bridge Bridges Church Temple House Hall Rooms Barn Mill Mills Miller Baker Butler Carpenter Cook Carter
    Cooper Fisher Fowler Gardner Hunter Mason Page Parker Porter Potter Sawyer Shepherd Singer Skinner Slater Smith Taylor Tanner Turner Walker
    Weaver Webster Wheeler Wright Bishop Pope Abbott Monk Dean King Prince Duke Earl Noble Major Sargent Marshall Constable Judge Law Power Powers
    Price Cash Money Penny Pound Rose Lily Flowers Bush Berry Cherry Lemon Bean Rice Bacon Pepper Salt Wolf Fox Hart Bear Bull Lamb Drake Swan
    Crane Finch Wren Hawk Hawkins Sparrow Bird Crow Fish Pike Salmon Bass Key Keys Lock Locke Case Box Ball Bell Horn Gold Silver Steele Block
    Shell Root Branch Tree Leaf Reed Hook Bolt Hammer Sheets Booth Park Street Lane Rhodes Way Gates Wall Post Ford Dodge Hope Joy Bliss Best Good
    Goodman Newman Freeman Self Trip Child Settle Pass Core Dell Sun Oracle Buck Nation Law Waters Burns Cole Sands Call Ring Blood Head Foote Hand
    Major English French German Welsh Ireland Holland England London York Paris Wells Bath Lincoln Washington Jefferson`),
};

const WESTERN = words(`
  Smith Johnson Williams Jones Brown Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Thompson Garcia Martinez
  Robinson Clark Rodriguez Lewis Lee Walker Hall Allen Young Hernandez King Wright Lopez Hill Scott Green Adams Baker Gonzalez Nelson Carter
  Mitchell Perez Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Sanchez Morris Rogers Reed Cook Morgan Bell Murphy Bailey
  Rivera Cooper Richardson Cox Howard Ward Torres Peterson Gray Ramirez James Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson
  Coleman Jenkins Perry Powell Long Patterson Hughes Flores Washington Butler Simmons Foster Gonzales Bryant Alexander Russell Griffin Diaz Hayes
  O'Brien O'Connor O'Neill O'Sullivan O'Reilly O'Donnell McDonald McCarthy McKenzie McGregor MacLeod McLaughlin McBride MacDonald Fitzgerald
  Gallagher Doherty Byrne Ryan Walsh Kavanagh Nolan Quinn Sweeney Callaghan Lindqvist Hopperson Olsen Hansen Larsen Andersen Jensen Nielsen
  Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann
  Dubois Durand Leroy Moreau Laurent Lefebvre Fournier Girard Bonnet Lambert Fontaine Rousseau Vincent Mercier Dupont Rossi Russo Ferrari Esposito
  Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Costa Giordano Rizzo Lombardi Moretti Kowalski Nowak Wiśniewski Wójcik
  Kamiński Lewandowski Zieliński Szymański Dąbrowski Novák Svoboda Dvořák Horák Nagy Kovács Tóth Szabó Popescu Ionescu Silva Santos Oliveira
  Souza Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Carvalho Araújo Ribeiro Virtanen Korhonen Mäkinen Nieminen Yılmaz Kaya Demir Şahin
`);

/** Every culture that names are taken from, with the names of faker's locales. */
export function readCultures(): Culture[] {
  const cultures: Culture[] = [];
  for (const [locale, { person }] of Object.entries(allLocales)) {
    // Rules of gender are functions in some locales; the lists are what is asked for here.
    const given = all(person?.first_name as Gendered | undefined);
    const family = all(person?.last_name as Gendered | undefined);
    if (given.length === 0 || family.length === 0) continue;
    const weight = WEIGHTS[locale] ?? (RARE.has(locale) ? 0.12 : 1);
    cultures.push({ given, family, familyFirst: UNSPACED.has(locale), weight });
  }
  for (const { given, family, familyFirst } of Object.values(ROMANISED)) {
    cultures.push({ given, family, familyFirst: false, weight: 3.5 });
    if (familyFirst) cultures.push({ given, family, familyFirst: true, weight: 0.8 });
  }
  const common = [...FIRST_NAMES].map(capital);
  cultures.push({ given: common, family: WESTERN, familyFirst: false, weight: 22 });
  cultures.push({ given: WORD_NAMES.given, family: WESTERN, familyFirst: false, weight: 7 });
  cultures.push({ given: common, family: WORD_NAMES.family, familyFirst: false, weight: 3 });
  return cultures;
}
